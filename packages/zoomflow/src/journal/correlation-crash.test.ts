import {
  absent,
  count,
  on,
  pair,
  type Rule,
  sequence,
  session,
  type Source,
  type SourceHost,
} from "@zoomflow/core";
import { createRuntime } from "@zoomflow/core/engine";
import type { AnyEvent } from "@zoomflow/core/ports";
import { fakeClock, fakePorts } from "@zoomflow/core/testing";
import fc from "fast-check";
import { expect, test } from "vitest";

import { openAt, T } from "../../test/journal.ts";
import { project } from "../../test/project.ts";
import { createReader } from "./reader.ts";
import { verify } from "./verify.ts";

type Happening =
  | { readonly is: "event"; readonly name: string; readonly uuid: string; readonly who: string }
  | { readonly is: "time"; readonly ms: number }
  /** What was recorded is on disk, and nothing runs for so long. */
  | { readonly is: "crash"; readonly ms: number };

const ms = fc.integer({ min: 1, max: 40_000 });
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      is: fc.constant("event"),
      name: fc.constantFrom("started", "ended", "participant_joined", "participant_left"),
      uuid: fc.constantFrom("x", "y"),
      who: fc.constantFrom("1", "2", "3"),
    }),
  },
  { weight: 2, arbitrary: fc.record({ is: fc.constant("time"), ms }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant("crash"), ms }) },
);

const run = (): void => {};
const started = "meeting.started";
const rules: readonly Rule[] = [
  on(pair({ start: started, end: "meeting.ended", within: "1m", onTimeout: "emit" }), {
    id: "pair",
    run,
  }),
  on(absent({ after: started, no: "meeting.participant_joined", within: "20s" }), {
    id: "absent",
    run,
  }),
  on(count({ of: "meeting.*", atLeast: 3, within: "30s" }), { id: "count", run }),
  on(sequence([started, "meeting.participant_left"], { within: "1m" }), { id: "sequence", run }),
  on(session({ lateness: "10s", idle: "30s" }), { id: "session", run }),
];

/** What was composed in the course of a story, and what became of it. */
async function tell(happenings: readonly Happening[]) {
  using folder = project();
  let now = T;
  let sequenceNumber = 0;

  const live = async () => {
    const clock = fakeClock(now);
    const journal = openAt(folder.directory, { clock });
    let host: SourceHost | undefined;
    const source: Source = {
      name: "test",
      start: (its) => void (host = its),
      stop: async () => {},
      health: () => ({ ok: true, reason: "" }),
    };
    const runtime = createRuntime(
      { rules, plugins: [], sources: [source], journal },
      fakePorts({ clock }),
    );
    await runtime.start();
    await turns(8);
    const deliver = async ({ name, uuid, who }: { name: string; uuid: string; who: string }) => {
      const event_ts = clock.now() + sequenceNumber++;
      const time = new Date(event_ts).toISOString();
      const participant = { user_id: who, join_time: time, leave_time: time };
      const payload = { object: { uuid, participant } };
      const event: AnyEvent = { event: `meeting.${name}`, event_ts, payload };
      host?.deliver({ event, source: "test", receivedAt: clock.now() });
      await turns(8);
    };
    return { clock, journal, runtime, deliver };
  };

  let life = await live();
  for (const one of happenings) {
    if (one.is === "event") await life.deliver(one);
    else if (one.is === "time")
      for (let left = one.ms; left > 0; left -= 1_000) {
        await life.clock.advance(Math.min(left, 1_000));
        await turns(6);
      }
    else {
      now = life.clock.now() + one.ms;
      life.journal.database.close();
      life = await live();
    }
  }
  const reader = createReader(life.journal.database);
  const page = { after: undefined, last: reader.lastEvent(), limit: 999 };
  const composed = reader
    .events({ since: 0, until: Number.MAX_SAFE_INTEGER }, page)
    .filter(({ source }) => source === "correlation")
    .map(({ body }) => body)
    .toSorted((a, b) => (a < b ? -1 : 1));
  const states = reader.runs({ limit: 9_999 }).map(({ state }) => state);
  expect(verify(life.journal.database)).toEqual([]);
  const stopping = life.runtime.stop("the test is over");
  await life.clock.advance(60_000);
  await stopping;
  return { composed, states };
}

test("correlations compose the same, and each once, however often the process dies in between", async () => {
  const property = fc.asyncProperty(fc.array(happening, { maxLength: 14 }), async (given) => {
    const story: readonly Happening[] = [...given, { is: "time", ms: 120_000 }];
    const peaceful = story.map((one): Happening =>
      one.is === "crash" ? { ...one, is: "time" } : one,
    );
    const [crashed, whole] = [await tell(story), await tell(peaceful)];
    expect(crashed.composed).toEqual(whole.composed);
    expect(crashed.states).toHaveLength(crashed.composed.length);
    expect(crashed.states.filter((state) => state !== "done")).toEqual([]);
  });
  await fc.assert(property, { numRuns: 20 });
}, 60_000);

async function turns(many: number): Promise<void> {
  for (let n = 0; n < many; n++) await new Promise((resolve) => setImmediate(resolve));
}
