import { expect, test } from "vitest";
import { testConfig } from "zoomflow/testing";
import "zoomflow/testing/vitest";

import config from "./zoomflow.config.ts";

const host = { status: 200, json: { email: "host@example.com" } };
const flow = () => testConfig(config, { fakes: { "http.request": () => host } });

test("a meeting is told when it begins and when it is over, unless it is private", async () => {
  const t = flow();
  await t.emit("meeting.started", { object: { topic: "Demo" } });
  await t.emit("meeting.ended", { object: { topic: "Demo" } });
  await t.emit("meeting.started", { object: { topic: "1:1 Ada" } });
  await t.emit("meeting.started", { object: { topic: "Old" } }, { ago: "16m" });
  expect(t.callsOf("slack.post").map(({ input }) => input)).toEqual([
    { channel: "#meetings", text: "*Demo* has begun" },
    { channel: "#meetings", text: "*Demo* is over" },
  ]);
});

test("a recording is archived, and told only then", async () => {
  const t = flow();
  t.fail("http.request", "the archive is away");
  await t.emit("recording.completed");
  expect(t).not.toHaveCalled("slack.post");
  await t.clock.advance("1m");
  expect(t).toHaveCalled("http.request", { json: { token: "example-token" } });
  expect(t).toHaveCalled("slack.post", { channel: "#recordings" });
});

test("a summary and a transcript are told as soon as they are there", async () => {
  const t = flow();
  await t.emit("meeting.summary_completed", { object: { summary_overview: "We agreed." } });
  expect(t).toHaveCalled("slack.post", { text: "*Weekly planning*: We agreed." });
  await t.emit("recording.transcript_completed", { object: { share_url: "https://zoom.us/t" } });
  expect(t).toHaveCalled("slack.post", {
    text: "*Weekly planning*: <https://zoom.us/t|transcript>",
  });
});

test("of several guests who wait, the host hears of the first", async () => {
  const t = flow();
  for (const user_name of ["Eve", "Mallory"])
    await t.emit("meeting.participant_joined_waiting_room", {
      object: { participant: { user_name, email: undefined } },
    });
  expect(t.callsOf("slack.dm").map(({ input }) => input)).toEqual([
    { user: "host@example.com", text: "Eve waits to be let into *Weekly planning*" },
  ]);
});

test("a colleague in the waiting room is no reason to disturb the host", async () => {
  const t = flow();
  await t.emit("meeting.participant_joined_waiting_room", {
    object: { participant: { email: "ada@example.com" } },
  });
  expect(t).not.toHaveRun("guest-waits");
});

test("a meeting that nobody joins within ten minutes is told", async () => {
  const t = flow();
  await t.emit("meeting.started", { object: { uuid: "empty" } });
  await t.emit("meeting.started", { object: { uuid: "full" } });
  await t.emit("meeting.participant_joined", { object: { uuid: "full" } });
  await t.clock.advance("10m");
  expect(t.callsOf("slack.post").filter(({ rule }) => rule === "nobody-came")).toHaveLength(1);
});

test("when a meeting is over, it is told who was there for how long", async () => {
  const t = flow();
  const join = (user_name: string) =>
    t.emit("meeting.participant_joined", {
      object: {
        participant: { user_name, user_id: user_name, id: user_name, participant_uuid: user_name },
      },
    });
  await t.emit("meeting.started");
  await join("Ada");
  await t.clock.advance("10m");
  await join("Grace");
  await t.clock.advance("20m");
  await t.emit("meeting.ended");
  await t.clock.advance("1m");
  expect(t).toHaveCalled("slack.post", {
    text: "Weekly planning, minutes of 2:\nAda 30\nGrace 20",
  });
});

test("three calls missed in a quarter of an hour are told once, however many follow", async () => {
  const t = flow();
  for (let call = 1; call <= 5; call++) {
    await t.emit("phone.callee_missed", { object: { call_id: String(call) } });
    await t.clock.advance("1m");
  }
  expect(t.callsOf("slack.post").map(({ input }) => input)).toEqual([
    { channel: "#support", text: "3 calls missed at extension 1001" },
  ]);
});

test("IT hears who comes and who goes", async () => {
  const t = flow();
  await t.emit("user.created", { object: { email: "ada@example.com" } });
  await t.emit("user.deactivated", { object: { email: "bob@example.com" } });
  expect(t.callsOf("slack.post").map(({ input }) => input)).toMatchObject([
    { text: "ada@example.com is new: send a headset" },
    { text: "bob@example.com is deactivated: take the licence back" },
  ]);
});

test("a registration reaches the CRM, or somebody hears that it did not", async () => {
  const t = flow();
  await t.emit("webinar.registration_created", { object: { registrant: { id: "1" } } });
  expect(t).toHaveCalled("http.request", { json: { name: "Grace Hopper" } });
  t.fail("http.request", "away", { times: Infinity });
  await t.emit("webinar.registration_created", { object: { registrant: { id: "2" } } });
  await t.clock.advance("1d");
  expect(t).toHaveCalled("slack.post", { channel: "#front-desk" });
});

test("a meeting is told while it is over its time, and not if it ends by then", async () => {
  const told: string[] = [];
  const pieces = { "over-time": { tell: () => told.push("told") } };
  const t = testConfig(config, { pieces });
  await t.emit("meeting.started", { object: { uuid: "long", duration: 30 } });
  await t.emit("meeting.started", { object: { uuid: "short", duration: 30 } });
  await t.clock.advance("39m");
  await t.emit("meeting.ended", { object: { uuid: "short" } });
  expect(told).toEqual([]);
  await t.clock.advance("1m");
  expect(told).toEqual(["told"]);
});

test("the meetings of a day are told together", async () => {
  const t = flow();
  await t.emit("meeting.ended", { object: { topic: "Standup" } });
  await t.clock.advance("8h");
  await t.emit("meeting.ended", { object: { topic: "Retro" } });
  await t.clock.advance("16h");
  expect(t).toHaveCalled("slack.post", { text: "2 meetings: Standup, Retro" });
});
