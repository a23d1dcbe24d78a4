import { on, type Rule, type Source, type SourceHost } from "@zoomflow/core";
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
  | { readonly is: "events"; readonly keys: readonly string[] }
  | { readonly is: "time"; readonly ms: number }
  | { readonly is: "turns"; readonly count: number }
  /** What is not on disk is lost; `away` is for how long nothing runs. */
  | { readonly is: "crash"; readonly away: number };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    is: fc.constant("events"),
    keys: fc.array(fc.constantFrom("x", "y"), { minLength: 1, maxLength: 4 }),
  }),
  fc.record({ is: fc.constant("time"), ms: fc.integer({ min: 0, max: 4_000 }) }),
  fc.record({ is: fc.constant("turns"), count: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ is: fc.constant("crash"), away: fc.integer({ min: 0, max: 8_000 }) }),
);

const topicOf = (event: AnyEvent): string =>
  (event.payload as { object: { topic: string } }).object.topic;

/** A rule for each policy; `acted` is told what each run was for. */
function rulesFor(acted: (rule: string, topics: readonly string[]) => void): readonly Rule[] {
  const rule = (id: string, policy: object): Rule =>
    on("meeting.started", {
      id,
      ...policy,
      run: (_, { events, runId }) => acted(`${id} ${runId}`, events.map(topicOf)),
      retry: { uncertain: true },
    });
  return [
    rule("plain", {}),
    rule("once", { once: { within: "3s" } }),
    rule("drops", { throttle: { limit: 2, per: "3s", excess: "drop" } }),
    rule("queues", { throttle: { limit: 2, per: "3s", excess: "queue" } }),
    rule("last", { debounce: { quiet: "2s" } }),
    rule("all", { debounce: { quiet: "2s", keep: "all" } }),
    rule("batch", { batch: { size: 3, within: "5s" } }),
  ];
}

test("through crashes at any time every event that is on disk goes once or is dropped once, by every policy", async () => {
  const property = fc.asyncProperty(fc.array(happening, { maxLength: 12 }), async (happenings) => {
    using folder = project();
    const runs = new Map<string, readonly string[]>();
    const rules = rulesFor((run, topics) => runs.set(run, topics));
    let sequence = 0;
    let now = T;

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
      const deliver = (uuid: string): void => {
        const payload = { object: { uuid, topic: `${uuid}${sequence++}` } };
        const event = { event: "meeting.started", event_ts: sequence, payload };
        host?.deliver({ event, source: "test", receivedAt: clock.now() });
      };
      return { clock, journal, runtime, deliver };
    };

    let life = await live();
    for (const one of happenings) {
      if (one.is === "events") one.keys.forEach(life.deliver);
      else if (one.is === "time") await life.clock.advance(one.ms);
      else if (one.is === "turns") await turns(one.count);
      else {
        now = life.clock.now() + one.away;
        life.journal.database.close();
        life = await live();
      }
    }
    for (let n = 0; n < 60; n++) {
      await life.clock.advance(1_000);
      await turns(8);
    }
    const reader = createReader(life.journal.database);
    const page = { after: undefined, last: reader.lastEvent(), limit: 999 };
    const events = reader
      .events({ since: 0, until: Number.MAX_SAFE_INTEGER }, page)
      .filter(({ name }) => name === "meeting.started");
    const topics = events.map(({ body }) => topicOf(JSON.parse(body) as AnyEvent));
    const states = reader.runs({ limit: 9_999 });
    for (const { id } of rules) {
      const acted = [...runs].flatMap(([run, its]) => (run.startsWith(`${id} `) ? its : []));
      const dropped = states
        .filter(({ rule, state }) => rule === id && state === "dropped")
        .map(({ event }) => topics[events.findIndex((one) => one.id === event)]);
      expect([id, inOrder([...acted, ...dropped])]).toEqual([id, inOrder(topics)]);
    }
    expect(states.filter(({ state }) => !["done", "dropped"].includes(state))).toEqual([]);
    expect(verify(life.journal.database)).toEqual([]);
    const stopping = life.runtime.stop("the test is over");
    await life.clock.advance(60_000);
    await stopping;
  });
  await fc.assert(property, { numRuns: 25 });
}, 60_000);

function inOrder(names: readonly (string | undefined)[]): readonly string[] {
  return names.map(String).toSorted();
}

async function turns(count: number): Promise<void> {
  for (let n = 0; n < count; n++) await new Promise((resolve) => setImmediate(resolve));
}
