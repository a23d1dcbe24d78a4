import { definePlugin, on, type Rule, type ZoomEvents } from "@zoomflow/core";
import { createRuntime } from "@zoomflow/core/engine";
import type { Journal, SourceHost } from "@zoomflow/core/ports";
import { type FakePorts, fakePorts, settled } from "@zoomflow/core/testing";
import { z } from "zod";

export const ONE_AT_A_TIME = ["queue", "drop", "latest", "restart"] as const;
export const PER_KEY = 2;

/** How an action takes it that it is to end: at once, in its own time, or not at all. */
export const MANNERS = ["heeds", "tarries", "ignores"] as const;
export type Manners = (typeof MANNERS)[number];

/** One call of the action, under way. */
export interface Act {
  readonly rule: string;
  readonly key: string;
  /** Of the event. */
  readonly n: number;
  readonly manners: string;
  readonly signal: AbortSignal;
  end(well: boolean): void;
}

/** A plugin whose action ends when the test says so. */
function createStage({ clock }: FakePorts) {
  const atWork = new Set<Act>();
  const begun: Act[] = [];
  const stage = definePlugin({
    name: "stage",
    api: 1,
    options: z.object({}),
    setup: () => undefined,
    actions: {
      act: {
        input: z.object({ rule: z.string(), key: z.string(), n: z.number(), manners: z.string() }),
        run: ({ input, signal }) =>
          new Promise<void>((resolve, reject) => {
            const act: Act = {
              ...input,
              signal,
              end(well) {
                atWork.delete(act);
                if (well) resolve();
                else reject(new Error("not this time"));
              },
            };
            signal.addEventListener("abort", () => {
              if (act.manners === "heeds") act.end(false);
              if (act.manners === "tarries") clock.after(300, () => act.end(false));
            });
            atWork.add(act);
            begun.push(act);
          }),
      },
    },
  })({});
  return { stage, atWork, begun };
}

/** A runner over a journal, with a rule of each mode that takes every event. */
export function runnerOver(open: (ports: FakePorts) => Journal, concurrency: number) {
  const ports = fakePorts();
  const journal = open(ports);
  const { stage, atWork, begun } = createStage(ports);
  let host: SourceHost | undefined;
  let numbered = 0;

  const actOf = (rule: string) =>
    stage.act({
      rule,
      key: (e: ZoomEvents["meeting.started"]) => e.payload.object.uuid,
      n: (e: ZoomEvents["meeting.started"]) => e.event_ts,
      manners: (e: ZoomEvents["meeting.started"]) => e.payload.object.topic,
    });
  const common = {
    retry: { attempts: 2, min: "5s", jitter: false },
    timeout: "10h",
  } as const;
  const rules: readonly Rule[] = [
    ...ONE_AT_A_TIME.map((mode) =>
      on("meeting.started", { id: mode, mode, do: actOf(mode), ...common }),
    ),
    on("meeting.started", {
      id: "pairs",
      mode: "parallel",
      concurrency: { perKey: PER_KEY },
      do: actOf("pairs"),
      ...common,
    }),
  ];
  const source = {
    name: "test",
    start: (given: SourceHost) => void (host = given),
    stop: async () => {},
    health: () => ({ ok: true, reason: "" }),
  };
  const parts = { rules, plugins: [stage], sources: [source], journal };
  const runtime = createRuntime({ ...parts, concurrency, window: 16 }, ports);

  const calm = async (): Promise<void> => {
    for (let turn = 0; turn < 8; turn++) await settled();
  };

  return {
    ports,
    journal,
    runtime,
    concurrency,
    rules: rules.map(({ id }) => id),
    atWork,
    begun,
    calm,
    /** Events of these keys, all in one turn; gives their numbers. */
    async deliver(keys: readonly string[], topic: Manners = "heeds"): Promise<readonly number[]> {
      const numbers = keys.map((uuid) => {
        const payload = { object: { uuid, topic } };
        const event = { event: "meeting.started", event_ts: ++numbered, payload };
        host?.deliver({ event, source: "test", receivedAt: ports.clock.now() });
        return numbered;
      });
      await calm();
      return numbers;
    },
    /** Lets everything come to a good end. */
    async finish(): Promise<void> {
      for (let left = 1; left > 0;) {
        for (const act of atWork) act.end(true);
        await ports.clock.advance(2_500);
        await calm();
        const { waiting, retrying, running } = await journal.counts();
        left = waiting + retrying + running;
      }
    },
  };
}

export type Runner = ReturnType<typeof runnerOver>;
