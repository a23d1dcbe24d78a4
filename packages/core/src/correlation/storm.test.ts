import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { correlate } from "../testing/correlate.ts";
import { meetingOf } from "../testing/meeting.ts";
import type { Passing } from "../windows/window.ts";
import type { Session } from "./session-event.ts";
import { createWatching } from "./watching.ts";

const T = 1_700_000_000_000;

/** What one participant did at one time, and what became of the event that tells of it. */
interface Deed {
  readonly who: number;
  readonly at: number;
  readonly joins: boolean;
  /** How often it arrives: not at all, once, or doubled; and how late each time. */
  readonly delays: readonly number[];
}

/** What can be known of a meeting, worked out from the deeds that were heard of and nothing else. */
function truthOf(deeds: readonly Deed[]) {
  const heard = deeds.filter(({ delays }) => delays.length > 0);
  const isIn = (who: number, when: number): boolean =>
    heard
      .filter((deed) => deed.who === who && deed.at <= when)
      .reduce(
        (last, deed) => (last === undefined || deed.at > last.at ? deed : last),
        undefined as Deed | undefined,
      )?.joins ?? false;
  const people = [...new Set(heard.map(({ who }) => who))];
  const moments = heard.map(({ at }) => at);
  const end = Math.max(...moments);
  const joins = heard.filter(({ joins }) => joins).map(({ at }) => at);
  return {
    end,
    people,
    in: people
      .filter((who) => isIn(who, end))
      .map(String)
      .toSorted(),
    peak: Math.max(...moments.map((when) => people.filter((who) => isIn(who, when)).length)),
    firstJoinAt: joins.length === 0 ? undefined : Math.min(...joins),
    lastJoinAt: joins.length === 0 ? undefined : Math.max(...joins),
  };
}

function storm(deeds: readonly Deed[], options: object = {}) {
  const m = meetingOf("u==");
  const arrivals: { readonly passing: Passing; readonly now: number }[] = deeds.flatMap(
    ({ who, at, joins, delays }) =>
      delays.map((delay, index) => ({
        passing: m.guest(joins ? "joined" : "left", { user_id: `${who}` }, at, at + index),
        now: at + delay,
      })),
  );
  const isSmall = arrivals.length < 1_000;
  const sessions = correlate(createWatching(options), T, isSmall);
  let largest = 0;
  for (const { passing, now } of arrivals.toSorted((a, b) => a.now - b.now)) {
    sessions.pass(passing, now);
    if (isSmall) largest = Math.max(largest, JSON.stringify(sessions.windows.get("u==")).length);
  }
  const told = () => sessions.out.map(({ event }) => event as unknown as Session);
  return { sessions, told, m, largest: () => largest };
}

/** Each at a time of its own: who comes and who goes first in the same moment no one can tell. */
const deeds = (most: number, people: number, latest: number) =>
  fc
    .uniqueArray(
      fc.record({
        at: fc.integer({ min: 0, max: 20 * most }).map((n) => T + n * 500),
        who: fc.integer({ min: 1, max: people }),
        joins: fc.boolean(),
        delays: fc.array(fc.integer({ min: 0, max: latest }), { maxLength: 2 }),
      }),
      { selector: ({ at }) => at, minLength: 1, maxLength: most },
    )
    .filter((all) => all.some(({ delays, joins }) => delays.length > 0 && joins));

describe("joined and left, shuffled, doubled and missing", () => {
  test("come to who is in, to the peak and to the first and last joining, as they can be known", () => {
    fc.assert(
      fc.property(deeds(60, 8, 60_000), (given) => {
        const { sessions, told, m } = storm(given);
        const truth = truthOf(given);
        sessions.pass(m.guest("joined", { user_id: "last" }, truth.end + 1), truth.end + 60_001);
        expect(told().at(-1)).toMatchObject({
          present: truth.in.length + 1,
          peak: Math.max(truth.peak, truth.in.length + 1),
          firstJoinAt: truth.firstJoinAt,
          lastJoinAt: truth.end + 1,
        });
        const there =
          told()
            .at(-1)
            ?.participants.map(({ user_id }) => user_id) ?? [];
        expect(there.toSorted()).toEqual([...truth.in, "last"].toSorted());
      }),
    );
  });

  test("come to the same whatever the order in which they arrive", () => {
    fc.assert(
      fc.property(
        deeds(40, 6, 0),
        fc.infiniteStream(fc.integer({ min: 0, max: 60_000 })),
        (given, chance) => {
          const late = given.map((deed) => ({
            ...deed,
            delays: deed.delays.map(() => chance.next().value),
          }));
          const [inOrder, shuffled] = [given, late].map((all) => {
            const { sessions, told, m } = storm(all);
            const end = Math.max(...given.map(({ at }) => at));
            sessions.pass(m.ended(end + 1), end + 60_001);
            sessions.advance(end + 1_000_000);
            const { participants, estimated: _, ...rest } = told().at(-1) as Session;
            return {
              rest,
              participants: participants.toSorted((a, b) => (a.user_id < b.user_id ? -1 : 1)),
            };
          });
          expect(shuffled).toEqual(inOrder);
        },
      ),
    );
  });

  test("come to the same again when they are replayed", () => {
    fc.assert(
      fc.property(deeds(40, 6, 60_000), (given) => {
        expect(storm(given).sessions.out).toEqual(storm(given).sessions.out);
      }),
    );
  });

  test("are remembered in no more room than there is, however many they are", () => {
    fc.assert(
      fc.property(deeds(200, 100, 1_000), (given) => {
        expect(storm(given, { most: 5 }).largest()).toBeLessThan(6_000);
      }),
      { numRuns: 20 },
    );
  });
});

test("a storm of 10,000 events of one meeting comes to what it was", () => {
  const random = pseudoRandom(7);
  const whole: Deed[] = [];
  for (let who = 0; who < 1_200; who++) {
    let at = T + Math.floor(random() * 3_600_000);
    for (let stay = 0; stay < 3; stay++)
      for (const joins of [true, false]) {
        at += 1 + Math.floor(random() * 900_000);
        const copies = random() < 0.04 ? 0 : random() < 0.5 ? 2 : 1;
        const delays = Array.from({ length: copies }, () => Math.floor(random() * 30_000));
        whole.push({ who, at, joins, delays });
      }
  }
  expect(whole.flatMap(({ delays }) => delays).length).toBeGreaterThan(9_900);
  const { sessions, told, m } = storm(whole, { emit: ["closed"] });
  const heard = whole.filter(({ delays }) => delays.length > 0).toSorted((a, b) => a.at - b.at);
  const end = (heard.at(-1)?.at ?? 0) + 1;
  sessions.pass(m.ended(end), end + 30_000);
  sessions.advance(end + 120_000);

  const present = new Set<number>();
  const stays = new Map<number, number>();
  let peak = 0;
  for (const { who, at, joins } of heard) {
    if (joins !== present.has(who)) stays.set(who, (stays.get(who) ?? 0) + (joins ? -at : at));
    if (joins) present.add(who);
    else present.delete(who);
    peak = Math.max(peak, present.size);
  }
  for (const who of present) stays.set(who, (stays.get(who) ?? 0) + end);

  const closed = told().at(-1);
  expect(closed).toMatchObject({
    is: "closed",
    peak,
    total: new Set(heard.map(({ who }) => who)).size,
  });
  expect(new Map(closed?.participants.map((p) => [Number(p.user_id), p.presentMs]))).toEqual(
    new Map([...new Set(heard.map(({ who }) => who))].map((who) => [who, stays.get(who) ?? 0])),
  );
});

/** The same chances each time. */
function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
