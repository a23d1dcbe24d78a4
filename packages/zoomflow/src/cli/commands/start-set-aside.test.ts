import { startSimulator } from "@zoomflow/zoom/simulator";
import { expect, test } from "vitest";

import { askHttp } from "../../../test/ask-http.ts";
import { cli } from "../../../test/cli.ts";
import { project } from "../../../test/project.ts";

const meeting = (topic: string) => ({
  event: "meeting.started",
  event_ts: Date.now(),
  payload: { account_id: "a", object: { id: "1", uuid: topic, topic } },
});

/** Two rules of the same event; the second can be had sound or broken. */
const config = (trigger: string): string => `
import { defineConfig, on } from "zoomflow";

const heard = (by) => (e, { log }) => log.info({}, by + " heard " + e.payload.object.topic);

export default defineConfig({
  rules: [
    on("meeting.started", { id: "good", run: heard("good") }),
    on("${trigger}", { id: "bad", run: heard("bad") }),
  ],
});`;

test("a broken rule is set aside and told of everywhere, and the others run", async () => {
  using folder = project({ "zoomflow.config.ts": config("meeting.startd") });
  const zoom = await startSimulator();
  await using run = cli(["start"], { ...folder, environment: zoom.env });
  await run.said(/"to":"connected"/);
  expect(run.stderr).toMatch(
    /"level":50.*"is":"rule\.set-aside","where":"rule \\"bad\\"","kind":"unknown-event".*"line":9.*set aside: rule/,
  );
  zoom.emit(meeting("one"));
  await run.said(/good heard one/);
  const url = /"url":"([^"]+)"/.exec(run.stderr)?.[1] ?? "";
  const ready = await askHttp(`${url}/ready`);
  expect([ready.status, ready.body]).toEqual([
    200,
    expect.stringContaining(
      '"rules":{"ok":true,"degraded":true,"reason":"1 loaded, revision 1, 1 set aside: bad"',
    ),
  ]);
  const { body } = await askHttp(`${url}/metrics`);
  expect(body).toContain('zoomflow_rules{state="loaded"} 1\n');
  expect(body).toContain('zoomflow_rules{state="set-aside"} 1\n');
  run.kill("SIGTERM");
  expect(await run.end).toBe(0);
  await zoom.stop();
});

test("with --strict it is refused with exit 78, before anything is connected", async () => {
  using folder = project({ "zoomflow.config.ts": config("meeting.startd") });
  const zoom = await startSimulator();
  await using run = cli(["start", "--strict"], { ...folder, environment: zoom.env });
  expect(await run.end).toBe(78);
  expect(run.stderr).toContain('did you mean "meeting.started"?');
  expect(zoom.log).toEqual([]);
  await zoom.stop();
});

test("what is only doubtful runs, with a warning", async () => {
  using folder = project({ "zoomflow.config.ts": config("meeting.teleported") });
  const zoom = await startSimulator();
  await using run = cli(["start", "--strict"], { ...folder, environment: zoom.env });
  await run.said(/"to":"connected"/);
  expect(run.stderr).toMatch(/"level":40.*"kind":"unlisted-event"/);
  zoom.emit({ ...meeting("two"), event: "meeting.teleported" });
  await run.said(/bad heard two/);
  run.kill("SIGTERM");
  expect(await run.end).toBe(0);
  await zoom.stop();
});
