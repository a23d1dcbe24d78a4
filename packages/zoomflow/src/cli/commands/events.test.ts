import { catalogue } from "@zoomflow/events";
import { expect, test } from "vitest";

import { fakeIo } from "../../../test/io.ts";
import type { EventPage } from "../format-events.ts";
import { main } from "../main.ts";

async function ask(...words: readonly string[]) {
  // Needs no config: there is none in this directory.
  const io = fakeIo("/");
  const exit = await main(["events", ...words], io);
  return { exit, out: io.out, err: io.err };
}

async function page(name: string): Promise<EventPage> {
  return (JSON.parse((await ask(name, "--json")).out) as { event: EventPage }).event;
}

test("all events are listed with what they mean", async () => {
  const { exit, out } = await ask();
  expect(exit).toBe(0);
  expect(out).toMatch(/^EVENT +MEANING\n/);
  expect(out).toMatch(/\nmeeting\.started +A meeting is under way\.\n/);
  expect(out.trimEnd().split("\n")).toHaveLength(Object.keys(catalogue).length + 1);
});

test.each([
  ["a word of a name", "waiting_room", "meeting.participant_joined_waiting_room"],
  ["a word of a meaning, however it is written", "UNDER WAY", "meeting.started"],
  ["a pattern as rules take it", "phone.callee_*", "phone.callee_missed"],
])("%s narrows the list", async (_, word, name) => {
  const { out } = await ask(word);
  expect(out).toContain(`\n${name} `);
  expect(out).not.toContain("\nuser.created ");
});

test("a name gives its fields: their paths, what they hold, and which are missing at times or personal", async () => {
  const { exit, out } = await ask("recording.completed");
  expect(exit).toBe(0);
  expect(out).toMatch(/^recording\.completed\n {2}means +A cloud recording/);
  expect(out).toMatch(/\n {2}about +payload\.object\.uuid\n/);
  expect(out).toMatch(/\n {2}scope +cloud_recording:read:recording or /);
  expect(out).toMatch(/\n {2}payload\.object\.host_email +personal +text\n/);
  expect(out).toMatch(/\n {2}payload\.object\.timezone +may be missing +text\n/);
  expect(out).toMatch(
    /\n {2}payload\.object\.recording_files\[\]\.file_type +one of "MP4", "M4A",/,
  );
});

test("in JSON it is the same as data", async () => {
  expect(await page("meeting.started")).toMatchObject({
    name: "meeting.started",
    family: "meeting",
    about: "payload.object.uuid",
    fields: expect.arrayContaining([
      { path: "payload.object.id", type: "number or text", optional: false, personal: false },
    ]) as unknown,
  });
});

test("every event's page can be made, and what is personal in it is among its fields", async () => {
  for (const [name, { personal }] of Object.entries(catalogue)) {
    const { fields } = await page(name);
    const shown = fields.filter((field) => field.personal).map(({ path }) => path);
    // A list of texts is one field.
    const within = personal
      .filter((path) => path.startsWith("payload."))
      .map((path) => path.replace(/\[\]$/, ""));
    expect(shown.toSorted(), name).toEqual(within.toSorted());
  }
}, 60_000);

test("a slip is answered with what was probably meant", async () => {
  const { exit, err } = await ask("recordin.completed");
  expect(exit).toBe(64);
  expect(err).toContain("Did you mean recording.completed?");
  expect((await ask("xyzzy")).err).toContain("`zoomflow events` lists all");
  expect((await ask("a", "b")).exit).toBe(64);
});
