import { z } from "zod";

import type { ActionCall } from "../src/actions/action.ts";
import { definePlugin } from "../src/actions/plugin.ts";
import { createPlugins } from "../src/actions/plugins.ts";
import { createDueClock } from "../src/engine/due-clock.ts";
import { createExecutor } from "../src/engine/executor.ts";
import { createWaiters } from "../src/engine/waiters.ts";
import { createMemoryJournal } from "../src/journal/memory.ts";
import type { Journal } from "../src/ports.ts";
import { compileRule } from "../src/rules/compile.ts";
import type { ErasedSpec } from "../src/rules/rule.ts";
import type { Outcome, Run } from "../src/runs/run.ts";
import { fakePorts } from "../src/testing/fake-ports.ts";

export type Call = ActionCall<undefined, { text: string }>;

/** A plugin whose `say` and `put` (idempotent) do what `act` does. */
export async function setup(
  act: (call: Call) => unknown = () => "ok",
  journal: Partial<Journal> = {},
) {
  const calls: Call[] = [];
  const run = (call: Call): unknown => {
    calls.push(call);
    return act(call);
  };
  const input = z.object({ text: z.string().default("-") });
  const chat = definePlugin({
    name: "chat",
    api: 1,
    options: z.object({}),
    setup: () => undefined,
    actions: {
      say: { input, run, preview: ({ text }) => `says ${text}` },
      put: { input, run, idempotent: true, timeout: "5s" },
    },
  })({});
  const kept: [string, unknown][] = [];
  const keepStep = async (_: string, step: string, result: unknown): Promise<void> =>
    void kept.push([step, result]);
  const culprits: string[] = [];
  const ports = fakePorts({
    scope: {
      run(culprit, work) {
        culprits.push(culprit);
        return work();
      },
    },
  });
  const plugins = createPlugins([chat], ports);
  const stop = new AbortController();
  await plugins.setUp(stop.signal);
  culprits.length = 0;
  const journals: Journal = { ...createMemoryJournal(), keepStep, ...journal };
  const waiters = createWaiters({ journal: journals, onWoken: () => {} }, ports);
  const due = createDueClock(ports.clock);
  const executor = createExecutor({ plugins, journal: journals, waiters, due }, ports);
  const overtaken = new AbortController();
  /** What the last step gave is kept like that of the others. */
  const attempt = async (spec: Partial<ErasedSpec>, run: Partial<Run> = {}): Promise<Outcome> => {
    const rule = { kind: "rule", id: "r", patterns: ["*"], spec: { id: "r", ...spec } } as const;
    const { work } = compileRule(rule);
    const signal = work.restarts ? overtaken.signal : undefined;
    const outcome = await executor.attempt({ ...waiting, ...run }, work, stop.signal, signal);
    if (outcome.is !== "done" || outcome.last === undefined) return outcome;
    kept.push([outcome.last.step, JSON.parse(outcome.last.result)]);
    return { is: "done" };
  };
  return { overtaken, chat, calls, kept, ports, stop, attempt, culprits };
}

const waiting: Run = {
  id: "run-1",
  rule: "r",
  lane: undefined,
  eventKey: "key",
  event: { event: "meeting.started", payload: { topic: "Stand-up" } },
  source: "websocket",
  receivedAt: 5,
  attempts: 0,
  steps: {},
};

export const hang = (): Promise<never> => new Promise(() => {});

/** Fails when its signal aborts, with the signal's reason, as `fetch` does. */
export function heed({ signal }: { readonly signal: AbortSignal }): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error));
  });
}

export type Chat = Awaited<ReturnType<typeof setup>>["chat"];
