import { type AnyEvent, ZoomflowError } from "@zoomflow/core";
import { compileRule } from "@zoomflow/core/engine";

import { nameOf } from "./action-ref.ts";
import { createBench, type Tested } from "./bench.ts";
import type { Trouble } from "./call-book.ts";
import { createComposeSample } from "./compose-sample.ts";
import type { TestFlow } from "./flow.ts";
import { knownActions } from "./known-actions.ts";
import { spanOf } from "./span.ts";
import type { TestOptions } from "./test-options.ts";
import { ruleCalled, why } from "./why.ts";

/** Puts the parts of a test together, and gives its doors. */
export function createFlow(tested: Tested, options: TestOptions): TestFlow {
  const bench = createBench(tested, options);
  const { clock, runs, calls, events, socket, log } = bench;
  const actions = knownActions(tested.plugins, options);
  const rules = tested.rules.map(compileRule);
  for (const rule of Object.keys(options.pieces ?? {})) ruleCalled(rule, rules);
  const compose = createComposeSample();

  const send = (given: AnyEvent): AnyEvent => {
    const event = structuredClone(given);
    const heard = events.sent(given, event, clock.now());
    if (!socket.deliver(event)) heard.fate = "lost";
    return event;
  };

  const troubled = (action: string, trouble: Trouble, times = 1): void =>
    calls.trouble(actions.checked(action), trouble, times);

  return {
    emit: (name, payload, { ago = "0s" } = {}) =>
      bench.within(() => send(compose(name, payload, clock.now() - spanOf(ago))) as never),
    deliver: (event) => bench.within(() => void send(event)),
    clock: {
      now: clock.now,
      advance: (by) => bench.within(() => clock.advance(spanOf(by))),
    },
    socket: {
      get connected() {
        return socket.connected;
      },
      drop: (duration) => bench.within(() => socket.drop(spanOf(duration))),
    },
    get runs() {
      return runs.runs;
    },
    get calls() {
      return calls.calls;
    },
    callsOf(action) {
      const name = actions.checked(nameOf(action));
      return calls.calls.filter((call) => call.action === name) as never;
    },
    get gaps() {
      return [...events.gaps];
    },
    get lost() {
      return events.lost;
    },
    get faults() {
      return [...events.faults];
    },
    log,
    why(id, event) {
      const rule = ruleCalled(id, rules);
      const heard = events.find(event);
      if (heard === undefined)
        throw new ZoomflowError("ZF_USAGE", "no such event was emitted in this test");
      const run = runs.runs.find((one) => one.rule === id && one.event === heard.event);
      return why(rule, heard, run);
    },
    fail(action, error, { times } = {}) {
      const thrown = typeof error === "string" ? new Error(error) : error;
      troubled(nameOf(action), { is: "fails", error: thrown }, times);
    },
    hang: (action, { times } = {}) => troubled(nameOf(action), { is: "hangs" }, times),
    stop: bench.stop,
    [Symbol.asyncDispose]: bench.stop,
  };
}
