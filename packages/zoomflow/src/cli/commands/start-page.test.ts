import { statSync } from "node:fs";
import { join } from "node:path";

import type { Acted, EventPage, State } from "@zoomflow/page/contract";
import { startSimulator } from "@zoomflow/zoom/simulator";
import { expect, test } from "vitest";

import { askHttp } from "../../../test/ask-http.ts";
import { type Cli, cli } from "../../../test/cli.ts";
import { project } from "../../../test/project.ts";

const CONFIG = `
import { defineConfig, on } from "zoomflow";

export default defineConfig({
  rules: [
    on("meeting.started", {
      id: "fails",
      retry: false,
      run() { throw new Error("no luck"); },
    }),
  ],
});
`;

const meeting = (uuid: string) => ({
  event: "meeting.started",
  event_ts: Date.now(),
  payload: { account_id: "a", object: { id: "1", uuid, topic: "Standup" } },
});

/** What `zoomflow page` says of a runner. */
async function pageOf(
  directory: string,
): Promise<{ readonly url: string; readonly token: string }> {
  await using asked: Cli = cli(["page", "--json"], { directory });
  expect(await asked.end).toBe(0);
  const { url, link } = JSON.parse(asked.stdout) as { readonly url: string; readonly link: string };
  return { url: url.replace(/\/$/, ""), token: link.split("#token=")[1] ?? "" };
}

test("who has the link of `zoomflow page` signs in, finds what failed, and retries it; a reload shows too", async () => {
  using folder = project({ "zoomflow.config.ts": CONFIG });
  const zoom = await startSimulator();
  await using run = cli(["start"], { ...folder, environment: zoom.env });
  await run.said(/"to":"connected"/);
  const { url, token } = await pageOf(folder.directory);
  expect(statSync(join(folder.directory, ".zoomflow", "http.token")).mode & 0o777).toBe(0o600);
  expect(run.stderr).not.toContain(token);
  zoom.emit(meeting("one"));
  const get = async <T>(path: string): Promise<T> =>
    JSON.parse((await askHttp(url + path)).body) as T;
  await expect.poll(async () => (await get<State>("/api/state")).queue.dead).toBe(1);

  const own = { origin: url, "content-type": "application/json" };
  const signedIn = await askHttp(`${url}/api/session`, {
    method: "POST",
    headers: own,
    body: JSON.stringify({ token }),
  });
  const cookie = signedIn.headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
  const { events } = await get<EventPage>("/api/events?outcome=dead");
  const runs = events.flatMap((event) => event.runs.map(({ id }) => id));
  folder.write("zoomflow.config.ts", CONFIG.replace('throw new Error("no luck")', "return 1"));
  run.kill("SIGHUP");
  await run.said(/"is":"config.reloaded"/);
  await expect.poll(async () => (await get<State>("/api/state")).revision.number).toBe(2);
  const acted = await askHttp(`${url}/api/runs/retry`, {
    method: "POST",
    headers: { ...own, cookie },
    body: JSON.stringify({ runs }),
  });
  expect(JSON.parse(acted.body) as Acted).toEqual({ done: runs, left: [] });
  await expect
    .poll(async () => (await get<State>("/api/state")).rules[0]?.hour, { timeout: 5_000 })
    .toMatchObject({ done: 1, dead: 1 });
  run.kill("SIGTERM");
  expect(await run.end).toBe(0);
  await zoom.stop();
});
