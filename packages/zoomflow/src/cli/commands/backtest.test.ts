import { expect, test } from "vitest";

import {
  ask,
  askJson,
  carryOut,
  CONFIG,
  DONE,
  type History,
  history,
  meeting,
} from "../../../test/history.ts";

const HOUR = 3_600_000;
const DIFF = ["replay", "--since", "3h", "--dry-run", "--diff"];

const config = (rules: string): string => `
import { defineConfig, definePlugin, env, on } from "zoomflow";

const anything = { "~standard": { version: 1, vendor: "test", validate: (value) => ({ value }) } };
const chat = definePlugin({
  name: "chat",
  api: 1,
  options: anything,
  setup() { throw new Error("nothing is set up"); },
  actions: { post: { input: anything, run() { throw new Error("nothing is done"); } } },
})({});

export default defineConfig({ plugins: [chat], rules: [${rules}] });
`;

/** Two standups of old, whose notes were taken, and a retro that nobody noted. */
async function withPast(past: History): Promise<void> {
  const receivedAt = Date.now() - 2 * HOUR;
  await past.live(async (journal) => {
    const entries = ["a", "b"].map((uuid) => ({
      ...meeting("Standup", ["note", "old"], { receivedAt, lane: uuid }),
      key: uuid,
    }));
    await journal.record([...entries, meeting("Retro", [], { receivedAt })]);
    await carryOut(journal, DONE);
  });
}

interface Answer {
  readonly events: number;
  readonly rules: Readonly<Record<string, object>>;
}

test("a rule that takes other events shows which are new, and which are gone", async () => {
  using past = history(
    config(`
    on("meeting.started", { id: "note", when: { object: { topic: "Retro" } }, run() {} }),
    on("meeting.started", { id: "fresh", run() {} }),
    on("meeting.started", { id: "bad", when: () => { throw new Error("bad look"); }, run() {} }),
    `),
  );
  await withPast(past);
  const { exit, out } = await ask(past, DIFF);
  expect(exit).toBe(0);
  expect(out).toBe(
    [
      "3 events: the config as it is now, against what the journal has",
      "RULE   SAME  NEW  GONE  DIFFERENT",
      "note   0     1    2     0",
      "fresh  0     3    0     0",
      "bad    0     0    0     0",
      "old    0     0    2     0",
      "note, new: e3",
      "note, gone: e1, e2",
      "fresh, new: e1, e2, e3",
      "old, gone: e1, e2",
      "bad threw while it looked at 3 events",
      "compared: events taken, key, steps",
      "",
    ].join("\n"),
  );
  const limited = await ask(past, [...DIFF, "--limit", "1", "--rule", "fresh"]);
  expect(limited.out).toContain("fresh, new: e1 and 2 more\n");
  expect(limited.out).not.toContain("note");
});

test("another key and other steps are told; what is as it was is the same", async () => {
  using past = history(
    config(`
    on("meeting.started", { id: "note", when: { object: { topic: "Standup" } }, key: () => "a",
      do: chat.post({ channel: "#a" }, "look") }),
    on("meeting.started", { id: "old", when: { object: { topic: "Standup" } },
      key: (e) => e.payload.object.host_email, do: chat.post({ channel: "#a" }), run() {} }),
    `),
  );
  await withPast(past);
  const { rules } = await askJson<Answer>(past, DIFF);
  expect(rules).toMatchObject({
    note: {
      same: 1,
      different: 1,
      events: { different: [{ event: "e2", what: ['its key was "b", is "a"'] }] },
    },
    old: {
      same: 0,
      different: 2,
      events: {
        different: [
          {
            event: "e1",
            what: [
              'its key was "a", is "[personal]"',
              "does chat.post as well",
              "runs code of its own",
            ],
          },
          { event: "e2" },
        ],
      },
    },
  });
  expect((await ask(past, DIFF)).out).toMatch(/old, different: e1 its key was "a", is/);
});

test("against another config inputs are compared too, as far as they can be told", async () => {
  const rule = (text: string): string => `
    on("meeting.started", { id: "note", when: { object: { topic: "Standup" } }, do: [
      chat.post({ channel: "#a", code: (_, c) => c.result("look").found }, "look"),
      chat.post({ channel: env("CHANNEL"), text: ${text}, code: (_, c) => c.result("look").found, later: async () => 1 }) ] }),
  `;
  using past = history(config(rule("(e) => `${e.payload.object.topic}!`")));
  past.folder.write("old.ts", config(rule("(e) => e.payload.object.topic")));
  await withPast(past);
  const against = [...DIFF, "--against", "old.ts"];
  const { out, err } = await ask(past, against);
  expect(err).toBe("");
  expect(out).toContain("3 events: the config as it is now, against old.ts\n");
  expect(out).toContain("note, different: e1 gives chat.post another text\n");
  expect(out).toContain("compared: events taken, key, steps, inputs (2 inputs could not be told");
  expect((await ask(past, [...against, "--payload"])).out).toContain(
    'e1 gives chat.post another text: "Standup!", was "Standup"\n',
  );
  past.folder.write("old.ts", config(rule("(e) => `${e.payload.object.topic}!`")));
  expect((await askJson<Answer>(past, against)).rules).toMatchObject({ note: { same: 2 } });
});

test("a diff changes nothing, and its options must fit together", async () => {
  using past = history(CONFIG);
  await withPast(past);
  const before = await askJson(past, ["runs"]);
  await ask(past, DIFF);
  expect(await askJson(past, ["runs"])).toEqual(before);
  const event = await askJson<Answer>(past, ["replay", "--event", "e3", "--dry-run", "--diff"]);
  expect(event).toMatchObject({ events: 1, against: "journal" });
  const none = [...DIFF, "--until", "150m"];
  expect((await ask(past, none)).out).toContain("0 events: ");
  for (const args of [
    ["replay", "--since", "3h", "--diff"],
    ["replay", "--since", "3h", "--dry-run", "--against", "x.ts"],
    ["replay", "--since", "3h", "--dry-run", "--limit", "3"],
    [...DIFF, "--payload"],
    [...DIFF, "--limit", "none"],
    [...DIFF, "--rule", "nto"],
  ])
    expect((await ask(past, args)).exit, args.join(" ")).toBe(64);
  expect((await ask(past, [...DIFF, "--against", "none.ts"])).exit).toBe(78);
});
