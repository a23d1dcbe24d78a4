import { describe, expect, test } from "vitest";

import { DONE, UNCERTAIN, DEAD, carryOut, history, meeting } from "../../test/history.ts";
import { PARKED } from "./migrations.ts";
import { verify } from "./verify.ts";

test("a journal in use is sound", async () => {
  using past = history();
  await past.live(async (journal) => {
    for (const end of [DONE, DEAD, UNCERTAIN]) {
      await journal.record([meeting(`of ${end.name}`, ["note", "other"], { lane: end.name })]);
      await carryOut(journal, end);
    }
    await journal.record([
      meeting("A", ["note"], { lane: "m" }),
      meeting("B", ["note"], { lane: "m" }),
    ]);
    await journal.gaps.open(1, "the socket was lost");
    expect(verify(journal.database)).toEqual([]);
  });
});

describe("it finds", () => {
  test.each([
    [
      "a reference that leads nowhere",
      "pragma foreign_keys = off; delete from event",
      /belongs to no event/,
    ],
    ["an event that is no JSON", "update event set body = '{'", /e1 is not the JSON of a meeting/],
    [
      "an event under another's name",
      "update event set name = 'x.y'",
      /e1 is not the JSON of a x\.y/,
    ],
    ["a state that there is not", "update run set status = 'lost'", /r1 is "lost"/],
    [
      "a failure without a reason",
      "update run set status = 'dead', error_code = null",
      /r1 is dead without/,
    ],
    [
      "a lane that stands still",
      `update run set status = 'waiting', lane = 'm', due_at = ${PARKED}`,
      /r1 and those/,
    ],
    [
      "a wait for no one's turn",
      `update run set status = 'waiting', due_at = ${PARKED}`,
      /r1 waits for its turn/,
    ],
    [
      "a lost count of attempts",
      "insert into attempt values (1, 2, 0, 0, 'retrying', null, null, null)",
      /r1 counts 1 attempts, and has number 2/,
    ],
    ["a step that is no JSON", "update step set result = '{'", /step "look" of r1/],
    ["a doubt that is no JSON", "update run set doubt = 'x'", /r1 is to look up x/],
    ["a doubt about no step", "update run set doubt = '{\"since\":1}'", /r1 is to look up/],
    [
      "a wait for nothing",
      "insert into wait (run, step, events, seen, due_at) values (1, 'ended', '{}', 0, 0)",
      /r1 waits in "ended" for no list of events/,
    ],
    ["a gap that ends too early", "insert into gap values (1, 9, 3, 'x')", /from 9 ends at 3/],
    ["a lost count of runs", "delete from meta", /done: 1 runs, of which 0 were counted/],
  ])("%s", async (_, damage, message) => {
    using past = history();
    await past.live(async (journal) => {
      await journal.record([meeting("A", ["note"])]);
      await carryOut(journal, DONE);
      journal.database.exec(damage);
      expect(verify(journal.database)).toContainEqual({
        check: expect.any(String) as string,
        message: expect.stringMatching(message) as string,
      });
    });
  });
});
