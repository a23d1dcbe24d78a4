import { expect, test } from "vitest";

import { ask, askJson, type History, history, meeting } from "../../../test/history.ts";

const CONFIG = `
import { contains, defineConfig, on, schedule } from "zoomflow";

export default defineConfig({
  rules: [
    on("meeting.started", { id: "standup", when: { object: { topic: "Standup" } }, run: () => {} }),
    on("meeting.started", { id: "host", when: { object: { host_email: contains("@b.org") } }, run: () => {} }),
    on("meeting.started", { id: "fresh", when: (e, { now }) => now.getTime() - e.event_ts < 1000, run: () => {} }),
    on("meeting.started", { id: "throws", key: () => { throw new Error("bad key"); }, run: () => {} }),
    on("meeting.*", { id: "off", enabled: false, run: () => {} }),
    on(["webinar.started", "webinar.ended"], { id: "webinars", run: () => {} }),
    on(schedule("0 9 * * 1-5"), { id: "digest", run: () => {} }),
  ],
});
`;

async function withPast(): Promise<History> {
  const past = history(CONFIG);
  const receivedAt = Date.now() - 3_600_000;
  await past.live(async (journal) => {
    await journal.record([meeting("Retro", [], { receivedAt })]);
  });
  return past;
}

test("of an event in the journal each rule says why it takes it or not, as of when it came", async () => {
  using past = await withPast();
  const { exit, out } = await ask(past, ["why", "e1"]);
  expect(exit).toBe(0);
  expect(out).toContain("e1 meeting.started\n");
  expect(out).toContain(
    'standup   does not take it: payload.object.topic is "Retro", but the rule wants "Standup"\n',
  );
  expect(out).toMatch(/fresh +takes it\n/);
  expect(out).toMatch(/throws +throws: rule "throws" threw while it looked at an event: bad key\n/);
  expect(out).toMatch(/off +is off\n/);
  expect(out).toMatch(/webinars +is for other events: webinar\.started, webinar\.ended\n/);
  expect(out).toMatch(/digest +is for times, not for events\n/);
  expect((await ask(past, ["why", "key-of-Retro"])).out).toBe(out);
});

test("one rule may be asked about, and answers in JSON with what failed", async () => {
  using past = await withPast();
  const { out } = await ask(past, ["why", "e1", "standup"]);
  expect(out.split("\n")).toHaveLength(3);
  expect(await askJson(past, ["why", "e1", "standup"])).toEqual({
    event: { id: "e1", name: "meeting.started", source: "websocket" },
    verdicts: [
      {
        rule: "standup",
        verdict: "does not take it",
        message: 'payload.object.topic is "Retro", but the rule wants "Standup"',
        failure: {
          is: "value",
          path: "payload.object.topic",
          found: '"Retro"',
          wanted: '"Standup"',
        },
      },
    ],
  });
});

test("people's addresses are shown only when it is asked for", async () => {
  using past = await withPast();
  const closed = await ask(past, ["why", "e1", "host"]);
  expect(closed.out).toContain("payload.object.host_email is [personal]");
  const open = await ask(past, ["why", "e1", "host", "--show-personal"]);
  expect(open.out).toContain('payload.object.host_email is "ada@example.com"');
});

test("a secret that came with an event is not shown even then", async () => {
  using past = await withPast();
  const args = ["why", "--sample", "meeting.started", "--set", "object.topic=t0ken-canary"];
  const { out } = await ask(past, [...args, "standup", "--show-personal"], {
    ZOOM_CLIENT_SECRET: "t0ken-canary",
  });
  expect(out).toContain("payload.object.topic is");
  expect(out).not.toContain("canary");
});

test("a sample can be asked about before anything has come, with fields set", async () => {
  using past = history(CONFIG);
  const sample = ["why", "--sample", "meeting.started"];
  const { out } = await ask(past, [...sample, "--set", "object.topic=Standup"]);
  expect(out).toMatch(/^meeting\.started\n {2}standup +takes it\n/);
  const unlike = await ask(past, [...sample, "standup"]);
  expect(unlike.out).toMatch(/standup +does not take it: payload\.object\.topic is/);
});

test("an event in a file can be asked about, too", async () => {
  using past = history(CONFIG);
  past.folder.write("event.json", '{"event":"webinar.ended","payload":{}}');
  const { out } = await ask(past, ["why", "--event", "event.json", "webinars"]);
  expect(out).toBe("webinar.ended\n  webinars  takes it\n");
});

test("a config without rules says so", async () => {
  using past = history("export default { rules: [] };");
  const { out } = await ask(past, ["why", "--sample", "meeting.started"]);
  expect(out).toContain("the config has no rules");
});

test.each<[string, readonly string[], number, RegExp]>([
  ["no event", [], 64, /takes one event/],
  ["two events", ["e1", "--sample", "meeting.started", "x"], 64, /takes one event/],
  ["two rules", ["e1", "standup", "host"], 64, /takes one event/],
  ["two sources", ["--event", "x.json", "--sample", "meeting.started"], 64, /takes one event/],
  ["fields without a sample", ["e1", "--set", "a=b"], 64, /--set goes with --sample/],
  ["an event that is not there", ["e99"], 64, /no event e99/],
  ["a rule that is not there", ["e1", "stand-up"], 64, /no rule "stand-up"[^]*standup, host/],
  ["a sample that is not there", ["--sample", "meeting.startd"], 64, /meeting\.started/],
  ["a file that is not there", ["--event", "none.json"], 64, /no event to be read in none\.json/],
  ["a file without an event", ["--event", "package.json"], 64, /no object with an `event`/],
])("%s is a usage error", async (_, args, code, message) => {
  using past = await withPast();
  past.folder.write("package.json", "{}");
  const { exit, err } = await ask(past, ["why", ...args]);
  expect([exit, err]).toEqual([code, expect.stringMatching(message)]);
});

test("rules that are not sound are named", async () => {
  using past = history("export default { rules: [{}] };");
  const { exit, err } = await ask(past, ["why", "--sample", "meeting.started"]);
  expect([exit, err]).toEqual([78, expect.stringContaining("is not a rule")]);
});
