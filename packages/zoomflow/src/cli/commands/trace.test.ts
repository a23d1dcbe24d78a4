import { expect, test } from "vitest";

import {
  ask,
  askJson,
  carryOut,
  DEAD,
  DONE,
  type History,
  history,
  meeting,
} from "../../../test/history.ts";

async function withPast(past: History): Promise<void> {
  await past.live(async (journal) => {
    await journal.record([meeting("Standup", ["note", "gone"])]);
    await carryOut(
      journal,
      (attempt) => ({ ...DEAD(), is: "retrying", dueAt: Date.now(), attempt }) as never,
    );
    await carryOut(journal, DONE);
  });
}

test("an event is told with every rule, every attempt and every finished step", async () => {
  using past = history();
  await withPast(past);
  const { exit, out } = await ask(past, ["trace", "e1"]);
  expect(exit).toBe(0);
  expect(out).toContain("e1 meeting.started\n  key       key-of-Standup\n");
  expect(out).toMatch(/received {2}\d{4}-\d\d-\d\d \d\d:\d\d:\d\d by websocket/);
  expect(out).toMatch(/about +Standup/);
  expect(out).toMatch(/note +r1 done +takes it/);
  expect(out).toMatch(
    /bad +no run +throws: rule "bad" threw while it looked at an event: bad look/,
  );
  expect(out).toMatch(/off +no run +is off/);
  expect(out).toMatch(/gone +r2 done +is not in the config/);
  expect(out).toContain("  1 rule for other events\n");
  expect(out).toMatch(/r1 note: done, since/);
  expect(out).toMatch(/attempt 1 .* 1 s +retrying at post: ZF_ACTION_FAILED: the service said no/);
  expect(out).toMatch(/attempt 2 .* 1 s +done/);
  expect(out).toMatch(/step look +done \d{4}-/);
});

test("of a run that waits for an event it is told for which, and until when", async () => {
  using past = history();
  await past.live(async (journal) => {
    await journal.record([meeting("Standup", ["note"])]);
    const [run] = await journal.claim({ now: Date.now(), limit: 1, except: new Set() });
    const id = run?.id ?? "";
    const events = ["meeting.ended", "webinar.*"];
    const dueAt = Date.now() + 3_600_000;
    await journal.waits.open(id, "over", { events, dueAt });
    await journal.settle(id, { is: "waiting", dueAt, waits: [{ step: "over", events }] });
  });
  const { out } = await ask(past, ["trace", "r1"]);
  expect(out).toMatch(/r1 note: waiting, since/);
  expect(out).toMatch(/step over +waits for meeting\.ended or webinar\.\* +until \d{4}-/);
  expect((await ask(past, ["runs"])).out).toContain("waits for meeting.ended, webinar.*; due ");
  const waitsFor = [{ step: "over", events: ["meeting.ended", "webinar.*"] }];
  expect(await askJson(past, ["trace", "r1"])).toMatchObject({ runs: [{ run: { waitsFor } }] });
});

test("a key names its event, and a run only itself", async () => {
  using past = history();
  await withPast(past);
  expect((await ask(past, ["trace", "key-of-Standup"])).out).toContain("e1 meeting.started");
  const trace = await askJson(past, ["trace", "r2"]);
  expect(trace).toMatchObject({
    event: { id: "e1", source: "websocket" },
    verdicts: [],
    runs: [{ run: { id: "r2", state: "done" }, attempts: [{ number: 1 }, { number: 2 }] }],
  });
});

test("what people are called is shown only when it is asked for", async () => {
  using past = history();
  await withPast(past);
  for (const json of [[], ["--json"]]) {
    const closed = await ask(past, ["trace", "e1", ...json]);
    expect(closed.out).not.toMatch(/ada@example\.com|secret-code/);
    const open = await ask(past, ["trace", "e1", "--payload", ...json]);
    expect(open.out).toMatch(/"host_email": ?"ada@example\.com"/);
    expect(open.out).toContain('{"found":"secret-code"}');
  }
});

test("a token in a payload is not shown even then", async () => {
  using past = history();
  await past.live(async (journal) => {
    const entry = meeting("Standup", []);
    const event = { ...entry.arrival.event, download_token: "abc.def" };
    await journal.record([{ ...entry, arrival: { ...entry.arrival, event } }]);
  });
  const { out } = await ask(past, ["trace", "e1", "--payload"]);
  expect(out).toContain('"download_token": "[secret]"');
});

test("an event that the rule no longer takes is told so", async () => {
  using past = history();
  await past.live(async (journal) => void (await journal.record([meeting("Retro", ["note"])])));
  const { out } = await ask(past, ["trace", "e1"]);
  expect(out).toMatch(
    /note +r1 waiting +does not take it: payload\.object\.topic is "Retro", but the rule wants "Standup"/,
  );
  expect(out).toMatch(/r1 note: waiting, since .*\n {2}due /);
});

test("rules that are not sound keep nothing but their own verdicts from being told", async () => {
  using past = history();
  await withPast(past);
  past.folder.write("zoomflow.config.ts", "export default { rules: [{}] };");
  const { exit, out } = await ask(past, ["trace", "e1"]);
  expect(exit).toBe(0);
  expect(out).toContain("the config is not sound: `zoomflow check` says why");
  expect(out).toContain("attempt 2");
});

test("what is not there is a usage error", async () => {
  using past = history();
  await withPast(past);
  expect((await ask(past, ["trace"])).exit).toBe(64);
  expect((await ask(past, ["trace", "e1", "r1"])).exit).toBe(64);
  const { exit, err } = await ask(past, ["trace", "r99"]);
  expect([exit, err]).toEqual([64, expect.stringContaining("no event or run r99")]);
});
