import { join } from "node:path";

import { on, type Rule, type Source, type SourceHost } from "@zoomflow/core";
import { createRuntime, type Runtime } from "@zoomflow/core/engine";
import type { AnyEvent, Journal, Wait } from "@zoomflow/core/ports";
import { type FakeClock, fakeClock, fakePorts } from "@zoomflow/core/testing";
import fc from "fast-check";
import { expect, test } from "vitest";

import { openAt, T } from "../../test/journal.ts";
import { project } from "../../test/project.ts";
import { createEditor } from "./editor.ts";
import type { SqliteJournal } from "./sqlite-journal.ts";
import { openDatabase } from "./sqlite.ts";

const HOUR = 3_600_000;

/** What happens to a runner while a run of its waits for the first event that `fits`. */
type Happening =
  | { readonly is: "event"; readonly fits: boolean; readonly again: boolean }
  | { readonly is: "turns"; readonly count: number }
  | { readonly is: "time"; readonly ms: number }
  | { readonly is: "crash" };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ is: fc.constant("event"), fits: fc.boolean(), again: fc.boolean() }),
  fc.record({ is: fc.constant("turns"), count: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ is: fc.constant("time"), ms: fc.integer({ min: 0, max: HOUR / 2 }) }),
  fc.record({ is: fc.constant("crash") }),
);

interface Life {
  readonly runtime: Runtime;
  readonly journal: SqliteJournal;
  readonly clock: FakeClock;
  deliver(event: AnyEvent): void;
}

/** One run over many lives of its process. */
function createStory(directory: string) {
  const given: (AnyEvent | null)[] = [];
  let begun: Wait | undefined;
  const rule: Rule = on("meeting.started", {
    id: "waits",
    run: async (_, { step }) => {
      const event = await step.waitFor("ended", {
        event: "meeting.ended",
        where: { object: { topic: "fits" } },
        timeout: "1h",
      });
      await step.run("after", () => void given.push(event));
    },
  });

  const live = async (now: number): Promise<Life> => {
    const clock = fakeClock(now);
    const ports = fakePorts({ clock });
    const journal = openAt(directory, { clock });
    // A run that was interrupted in its code waits for a person, who has it tried again.
    const database = openDatabase(join(directory, "journal.db"));
    await createEditor(database, () => now).changeAll("retry", "uncertain", "waits");
    database.close();
    let host: SourceHost | undefined;
    const source: Source = {
      name: "test",
      start: (its) => void (host = its),
      stop: async () => {},
      health: () => ({ ok: true, reason: "" }),
    };
    const waits: Journal["waits"] = {
      ...journal.waits,
      async open(...asked) {
        const wait = await journal.waits.open(...asked);
        begun ??= wait;
        return wait;
      },
    };
    const runtime = createRuntime(
      { rules: [rule], plugins: [], sources: [source], journal: { ...journal, waits } },
      ports,
    );
    await runtime.start();
    const deliver = (event: AnyEvent): void =>
      host?.deliver({ event, source: "test", receivedAt: clock.now() });
    return { runtime, journal, clock, deliver };
  };

  /** The process is gone: what it had not written, it never will. */
  const crash = ({ journal }: Life): void => {
    const row = journal.database.prepare("select seen, due_at from wait").get();
    if (row !== undefined)
      begun ??= { is: "open", seen: Number(row["seen"]), dueAt: Number(row["due_at"]) };
    journal.database.close();
  };

  /** By what the journal holds at the end. */
  const expected = ({ journal }: Life): AnyEvent | null => {
    if (begun?.is !== "open") throw new Error("no wait was begun");
    const found = journal.database
      .prepare(
        `select body from event where id > ? and received_at < ? and name = 'meeting.ended'
          and json_extract(body, '$.payload.object.topic') = 'fits' order by id limit 1`,
      )
      .get(begun.seen, begun.dueAt);
    return found === undefined ? null : (JSON.parse(String(found["body"])) as AnyEvent);
  };

  return { live, crash, expected, given };
}

function eventOf(topic: string, n: number): AnyEvent {
  const event = n === 0 ? "meeting.started" : "meeting.ended";
  return { event, event_ts: n, payload: { object: { uuid: "u", topic } } };
}

test("a process that dies at any point of a wait loses no event: the first that fits is given, and no other", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 25 }), async (happenings) => {
      using folder = project();
      const story = createStory(folder.directory);
      let life = await story.live(T);
      const started = eventOf("", 0);
      let last = started;
      let n = 0;
      life.deliver(started);
      for (const one of happenings) {
        if (one.is === "event") {
          last = one.again ? last : eventOf(one.fits ? "fits" : "other", ++n);
          life.deliver(last);
        } else if (one.is === "time") await life.clock.advance(one.ms);
        else if (one.is === "turns")
          for (let turn = 0; turn < one.count; turn++)
            await new Promise((next) => setImmediate(next));
        else {
          const now = life.clock.now();
          story.crash(life);
          life = await story.live(now + 1_000);
          life.deliver(started); // Zoom's own word again, in case it was lost
        }
      }
      for (let spell = 0; story.given.length === 0 && spell < 50; spell++)
        await life.clock.advance(HOUR / 10);
      let counts = await life.runtime.counts();
      for (; counts.running > 0; counts = await life.runtime.counts()) await life.clock.advance(1);
      const expected = story.expected(life);
      const stopping = life.runtime.stop("the test is over");
      await life.clock.advance(60_000);
      await stopping;
      // What follows the wait is done again where the process died before it could note that it was done.
      expect(story.given.length).toBeGreaterThan(0);
      expect(story.given).toEqual(story.given.map(() => expected));
      expect(counts).toMatchObject({ done: 1, waiting: 0, running: 0, uncertain: 0 });
    }),
    { numRuns: 30 },
  );
}, 60_000);
