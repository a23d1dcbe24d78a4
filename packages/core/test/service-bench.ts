import { onTestFinished } from "vitest";
import { z } from "zod";

import type { ActionCall, ActionSpec, FindCall, Schema } from "../src/actions/action.ts";
import { definePlugin, type PluginInstance } from "../src/actions/plugin.ts";
import { createRuntime } from "../src/engine/runtime.ts";
import { ZoomflowError } from "../src/errors.ts";
import { createMemoryJournal } from "../src/journal/memory.ts";
import type { Journal, SourceHost } from "../src/ports.ts";
import { on, type RuleSpec } from "../src/rules/rule.ts";
import { settled } from "../src/testing/fake-clock.ts";
import { fakePorts } from "../src/testing/fake-ports.ts";

type Input = { readonly text: string };
type Spec = Partial<ActionSpec<undefined, Schema<Input>>>;

/** What the service does when it is next called: it throws an error, and gives anything else. */
export type Script = readonly unknown[];

export interface ServiceOptions {
  /** One entry for each call of `post`. */
  readonly post?: Script;
  /** One entry for each question whether it was done; without it, it cannot be asked. */
  readonly find?: Script;
  /** One entry for each call of `tell`, which is idempotent. */
  readonly tell?: Script;
  /** What the plugin says of `post` besides. */
  readonly spec?: Spec;
  readonly journal?: Journal;
}

type Actions = PluginInstance<{ post: Input; tell: Input }>;

/** A runner with one rule, whose actions call a service that answers by a script. */
export async function service(
  { post = [], find, tell = [], spec = {}, journal = createMemoryJournal() }: ServiceOptions,
  rule: (actions: Actions) => Partial<RuleSpec<never>>,
) {
  const calls: string[] = [];
  const asked: FindCall<undefined, Input>[] = [];
  const by = (name: string, script: Script) => {
    const rest = [...script];
    return (call: ActionCall<undefined, Input>): unknown => {
      calls.push(`${name} ${call.attempt}`);
      if (name === "find") asked.push(call as FindCall<undefined, Input>);
      const next = rest.shift();
      if (next instanceof Error) throw next;
      return typeof next === "function" ? (next as (given: unknown) => unknown)(call) : next;
    };
  };
  const input = z.object({ text: z.string() });
  const plugin = definePlugin({
    name: "chat",
    api: 1,
    options: z.object({}),
    setup: () => undefined,
    actions: {
      post: { input, run: by("post", post), ...(find && { find: by("find", find) }), ...spec },
      tell: { input, run: by("tell", tell), idempotent: true },
    },
  })({});
  const ports = fakePorts();
  let host: SourceHost | undefined;
  const source = {
    name: "test",
    start: (given: SourceHost) => void (host = given),
    stop: async () => {},
    health: () => ({ ok: true, reason: "" }),
  };
  const rules = [on("*", { id: "r", ...(rule(plugin) as object) })];
  const options = { rules, plugins: [plugin], sources: [source], journal, stopDeadlineMs: 1_000 };
  const runtime = createRuntime(options, ports);
  await runtime.start();
  onTestFinished(async () => {
    const stopping = runtime.stop("the test is over");
    await ports.clock.advance(5_000);
    await stopping;
  });
  const event = { event: "meeting.started", payload: {} };
  host?.deliver({ event, source: "test", receivedAt: ports.clock.now() });
  await settled();
  return {
    ports,
    clock: ports.clock,
    runtime,
    calls,
    asked,
    /** What became of the run, attempt by attempt. */
    states: () => ports.of("run.settled").map(({ state }) => state),
    last: () => ports.of("run.settled").at(-1),
  };
}

export const lost = new ZoomflowError("ZF_ACTION_FAILED", "no answer", { maybeDone: true });
export const down = new ZoomflowError("ZF_ACTION_FAILED", "the service is down");
export const refused = new ZoomflowError("ZF_ACTION_REFUSED", "missing scope", { hint: "Add it." });
