import { on } from "@zoomflow/core";
import type {
  Acted,
  Day,
  EventDetail,
  EventPage,
  Payload,
  Refusal,
  RunPage,
  State,
} from "@zoomflow/page/contract";
import { expect, test } from "vitest";

import { T } from "../../test/journal.ts";
import { type PageRunner, pageRunner, started } from "../../test/page-runner.ts";

let broken = true;

const RULES = [
  on("meeting.started", {
    id: "note",
    description: "Notes standups",
    when: { object: { topic: "Standup" } },
    run: () => {},
  }),
  on("meeting.started", {
    id: "fails",
    retry: false,
    run() {
      if (broken) throw new Error("no luck for ada@example.com with my-canary-secret");
    },
  }),
  on("meeting.*", {
    id: "throws",
    when: (e) => {
      throw new Error(`cannot look at ${JSON.stringify(e.payload)}`);
    },
    run: () => {},
  }),
  on("meeting.*", { id: "off", enabled: false, run: () => {} }),
  on("user.created", { id: "other", shadow: true, run: () => {} }),
];

/** A runner that has dealt with one event. */
async function afterOne(topic = "Standup"): Promise<PageRunner> {
  broken = true;
  const runner = await pageRunner(RULES);
  runner.deliver(started(topic));
  await expect.poll(async () => (await runner.get<State>("/api/state")).queue.dead).toBe(1);
  return runner;
}

test("an event that comes in is seen in the list, in the minutes and at its rules", async () => {
  const { get, ports } = await afterOne();
  const state = await get<State>("/api/state");
  expect(state).toMatchObject({
    version: "1.2.3",
    status: "ok",
    revision: { number: 1 },
    link: { state: "stopped", lastEventAt: ports.clock.now() },
    queue: { waiting: 0, retrying: 0, dead: 1, uncertain: 0, unrecorded: 0 },
  });
  expect(state.parts).toContainEqual({ name: "journal", state: "ok", reason: "writable" });
  expect([
    state.minutes.events.at(-1),
    state.minutes.done.at(-1),
    state.minutes.failed.at(-1),
  ]).toEqual([1, 1, 1]);
  expect(state.rules.map(({ id, state: how, hour }) => [id, how, hour.done, hour.dead])).toEqual([
    ["note", "on", 1, 0],
    ["fails", "on", 0, 1],
    ["throws", "on", 0, 0],
    ["off", "off", 0, 0],
    ["other", "shadow", 0, 0],
  ]);
  expect(state.rules[0]).toMatchObject({
    description: "Notes standups",
    trigger: "meeting.started",
  });
  const { events, more } = await get<EventPage>("/api/events");
  expect([events, more]).toMatchObject([
    [
      {
        id: "e1",
        name: "meeting.started",
        source: "websocket",
        entity: "Standup",
        runs: [
          { rule: "note", state: "done" },
          { rule: "fails", state: "dead" },
        ],
      },
    ],
    false,
  ]);
});

test("an event says of each rule why it did not take it; what it holds is seen by who is signed in", async () => {
  const { get, askSigned } = await afterOne("Payroll of Ada");
  const open = await get<EventDetail>("/api/events/e1");
  expect(open.verdicts).toEqual([
    {
      rule: "note",
      verdict: "does not take it",
      takes: false,
      why: 'payload.object.topic is [hidden], but the rule wants "Standup"',
    },
    { rule: "fails", verdict: "takes it", takes: true },
    {
      rule: "throws",
      verdict: "throws",
      takes: false,
      why: "who is signed in sees what it throws",
    },
    { rule: "off", verdict: "is off", takes: false },
    { rule: "other", verdict: "is for other events", takes: false, why: "user.created" },
  ]);
  expect(JSON.stringify(open)).not.toMatch(/Payroll of Ada"?,? but|ada@example|canary/);
  expect(open.history[0]).toMatchObject({
    state: "dead",
    attempts: [{ number: 1, outcome: "dead", error: { code: "ZF_ACTION_FAILED" } }],
    error: { message: "no luck for [personal] with [secret]" },
  });
  const { body } = await askSigned("/api/events/e1");
  expect(body).toContain('payload.object.topic is \\"Payroll of Ada\\"');
  expect(body).toContain("no luck for ada@example.com with [secret]");
});

test("what an event holds needs signing in, is masked, and is told in the log when it is not", async () => {
  const { ask, askSigned, ports } = await afterOne();
  expect((await ask("/api/events/e1/payload")).status).toBe(401);
  expect((await ask("/api/events/e1/payload?personal=shown")).status).toBe(401);
  const masked = JSON.parse((await askSigned("/api/events/e1/payload")).body) as Payload;
  expect(masked).toMatchObject({
    personal: "masked",
    event: { payload: { object: { topic: "Standup" } } },
  });
  expect(JSON.stringify(masked)).not.toContain("ada@example.com");
  ports.lines.length = 0;
  const shown = await askSigned("/api/events/e1/payload?personal=shown");
  expect(JSON.parse(shown.body)).toMatchObject({
    personal: "shown",
    event: { payload: { object: { host_email: "ada@example.com" } } },
  });
  expect(ports.lines).toMatchObject([
    {
      level: "info",
      fields: { is: "page.personal", event: "e1", peer: "127.0.0.1" },
      message: "what is personal in e1 was shown on the page",
    },
  ]);
});

test("a dead run that is retried on the page is carried out, and told in the log", async () => {
  const { get, ask, act, ports } = await afterOne();
  const post = { method: "POST", headers: { "content-type": "application/json" } };
  const { runs } = await get<RunPage>("/api/runs");
  expect(runs).toMatchObject([{ rule: "fails", state: "dead", event: "e1", attempts: 1 }]);
  const id = runs[0]?.id ?? "";
  const body = JSON.stringify({ runs: [id] });
  expect((await ask("/api/runs/retry", { ...post, body })).status).toBe(403);
  broken = false;
  const acted = await act("/api/runs/retry", [id, "r999", id]);
  expect(JSON.parse(acted.body) as Acted).toEqual({ done: [id], left: ["r999"] });
  expect(ports.lines.at(-1)).toMatchObject({
    fields: { is: "page.retried", runs: [id] },
    message: "1 run retried on the page",
  });
  await ports.clock.advance(1_000);
  await expect
    .poll(async () => (await get<EventDetail>("/api/events/e1")).runs)
    .toContainEqual({ id, rule: "fails", state: "done" });
  expect(JSON.parse((await act("/api/runs/drop", [id])).body)).toEqual({ done: [], left: [id] });
});

test("a dead run can be dropped, and is then counted as that", async () => {
  const { get, act, ports } = await afterOne();
  const [run] = (await get<RunPage>("/api/runs?state=dead&rule=fails")).runs;
  expect(JSON.parse((await act("/api/runs/drop", [run?.id ?? ""])).body)).toEqual({
    done: [run?.id],
    left: [],
  });
  await ports.clock.advance(1_000);
  expect((await get<State>("/api/state")).queue.dead).toBe(0);
  expect((await get<RunPage>("/api/runs?state=dropped")).runs).toMatchObject([{ id: run?.id }]);
});

test.each([
  ["/api/events?limit=0", "limit is a number of 1 or more."],
  ["/api/events?since=yesterday", "since is a time in milliseconds."],
  ["/api/events?before=r1", "before is no event."],
  ["/api/runs?before=e1", "before is no run."],
  [`/api/events?q=${"x".repeat(201)}`, "q is longer than 200 characters."],
])("what cannot be asked is told as such: %s", async (path, error) => {
  const { ask } = await pageRunner([]);
  const { status, body } = await ask(path);
  expect([status, JSON.parse(body)]).toEqual([
    400,
    expect.objectContaining({ error, code: "ZF_USAGE" }),
  ]);
});

test.each([[[]], [["e1"]], [[7]], [Array(501).fill("r1")]])(
  "nobody acts on %j",
  async (runs: readonly unknown[]) => {
    const { act } = await pageRunner([]);
    expect((await act("/api/runs/retry", runs as readonly string[])).status).toBe(400);
  },
);

test("an event that is not there is not there, whatever it is called", async () => {
  const { ask, askSigned } = await pageRunner([]);
  for (const name of ["e7", "x", "%00", "e1'%20or%201=1", "e999999999999999"]) {
    const { status, body } = await ask(`/api/events/${name}`);
    expect([status, (JSON.parse(body) as Refusal).error]).toEqual([
      404,
      `There is no event ${name} in the journal.`,
    ]);
    expect((await askSigned(`/api/events/${name}/payload`)).status).toBe(404);
  }
});

test("the day is told without holes, and from before a restart too", async () => {
  const first = await afterOne();
  await first.stop();
  const second = await pageRunner(RULES, { folder: first.folder, at: T + 90_000 });
  await expect
    .poll(async () => {
      const { rules, minutes } = await second.get<State>("/api/state");
      return [rules[0]?.all.done, rules[1]?.all.dead, minutes.events.at(-2)];
    })
    .toEqual([1, 1, 1]);
  await second.ports.clock.advance(10_000);
  const day = await second.get<Day>("/api/day");
  expect(day.events.reduce((sum, count) => sum + count, 0)).toBe(1);
  expect(day.failed.reduce((sum, count) => sum + count, 0)).toBe(1);
  expect(day.link[0]).toMatchObject({ is: "unknown", from: day.from });
  expect(day.link.slice(-2)).toMatchObject([
    { is: "gap", to: T + 90_000 },
    { is: "connected", to: day.to },
  ]);
});

test("meetings in progress are told, their topics to who is signed in", async () => {
  const { get, askSigned, deliver } = await afterOne();
  await expect
    .poll(async () => (await get<State>("/api/state")).meetings)
    .toMatchObject([{ kind: "meeting", id: "7", present: 0 }]);
  deliver(started("Second", "another"));
  await expect.poll(async () => (await get<State>("/api/state")).meetings.length).toBe(2);
  const { meetings } = await get<State>("/api/state");
  expect(JSON.stringify(meetings)).not.toContain("Standup");
  const signed = JSON.parse((await askSigned("/api/state")).body) as State;
  expect(new Set(signed.meetings.map(({ topic }) => topic))).toEqual(
    new Set(["Second", "Standup"]),
  );
});

test("runs in other states are found a stretch at a time, the newest first", async () => {
  const { get, deliver } = await afterOne();
  for (let n = 0; n < 700; n++) deliver(started("Standup", `m${n}`));
  await expect
    .poll(async () => (await get<State>("/api/state")).queue.dead, { timeout: 10_000 })
    .toBe(701);
  const first = await get<RunPage>("/api/runs?state=done&limit=200");
  expect([first.runs.length, first.more]).toEqual([200, true]);
  const all = [...first.runs];
  for (let { next: before } = first; before !== undefined;) {
    const next = await get<RunPage>(`/api/runs?state=done&limit=200&before=${before}`);
    all.push(...next.runs);
    before = next.next;
  }
  expect([all.length, new Set(all.map(({ id }) => id)).size]).toEqual([701, 701]);
  const failed = await get<RunPage>("/api/runs?limit=200&before=r11");
  expect(failed.runs.every(({ state }) => state === "dead")).toBe(true);
  expect(await get<RunPage>("/api/runs?state=waiting")).toEqual({ runs: [], more: false });
  const page = await get<EventPage>("/api/events?q=nowhere&limit=5");
  expect(page).toEqual({ events: [], more: false });
});
