import { startSimulator } from "@zoomflow/zoom/simulator";
import { expect, onTestFinished, test } from "vitest";

import { askHttp } from "../../../test/ask-http.ts";
import { cli } from "../../../test/cli.ts";
import { project } from "../../../test/project.ts";

const CONFIG = `
import { defineConfig, on } from "zoomflow";

export default defineConfig({
  zoom: { link: { refusedWait: "50ms", backoff: { min: "5ms", max: "20ms" }, attemptsPerMinute: 6_000 } },
  rules: [
    on("meeting.started", {
      id: "note",
      retry: { attempts: 10, backoff: "fixed", min: "300ms" },
      run: async (_, { log, attempt }) => {
        if (attempt < 3) throw new Error("not yet");
        log.info({}, "carried out all the same");
      },
    }),
  ],
});
`;

async function begin() {
  const folder = project({ "zoomflow.config.ts": CONFIG });
  const zoom = await startSimulator();
  const run = cli(["start"], { ...folder, environment: zoom.env });
  onTestFinished(async () => {
    await run[Symbol.asyncDispose]();
    await zoom.stop();
    folder[Symbol.dispose]();
  });
  await run.said(/"to":"connected"/);
  const url = /"url":"([^"]+)"/.exec(run.stderr)?.[1] ?? "";
  const ready = async () => {
    const { status, body } = await askHttp(`${url}/ready`);
    return { http: status, ...(JSON.parse(body) as { readonly parts: Parts }) };
  };
  return { zoom, run, url, ready };
}

type Parts = Readonly<
  Record<string, { readonly ok: boolean; readonly hint?: string; readonly code?: string }>
>;

test("a secret that Zoom refuses once it was connected leaves the runner up, until Zoom accepts it again", async () => {
  const { zoom, run, url, ready } = await begin();
  zoom.emit({ event: "meeting.started", event_ts: Date.now(), payload: { object: { uuid: "u" } } });
  await run.said(/not yet/);
  zoom.always({ token: { is: "refused", error: "invalid_client" } });
  zoom.connections({ verdict: { is: "failure" } });
  zoom.do({ is: "reset" });
  await run.said(/"to":"refused"/);
  const { http, parts } = await ready();
  expect(http).toBe(503);
  for (const part of ["websocket", "token"])
    expect(parts[part]).toMatchObject({
      ok: false,
      code: "ZF_CREDENTIALS_REFUSED",
      hint: expect.stringContaining("ZOOM_CLIENT_SECRET"),
    });
  await run.said(/carried out all the same/);
  const requests = () => zoom.log.filter((record) => record.is === "token-request").length;
  const before = requests();
  await zoom.until(() => requests() >= before + 5);
  const lines = run.stderr.match(/"to":"refused"/g)?.length;
  expect(lines).toBeLessThanOrEqual(Math.ceil(requests() / 12));
  expect((await askHttp(`${url}/metrics`)).body).toMatch(
    /^zoomflow_reconnects_total\{from="authorizing",cause="ZF_CREDENTIALS_REFUSED"\} \d+$/m,
  );

  zoom.always({ token: { is: "ok" } });
  await expect.poll(async () => (await ready()).http).toBe(200);
  run.kill("SIGTERM");
  expect(await run.end).toBe(0);
});
