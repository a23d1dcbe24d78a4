import { startSimulator } from "@zoomflow/zoom/simulator";
import { expect, test } from "vitest";

import { cli } from "../../../test/cli.ts";
import { fakeIo } from "../../../test/io.ts";
import { project } from "../../../test/project.ts";
import { main } from "../main.ts";

const CONFIG = `
import { existsSync } from "node:fs";
import { defineConfig, on } from "zoomflow";

export default defineConfig({
  rules: [
    on("meeting.started", {
      id: "fragile",
      retry: false,
      run: (e, { log }) => {
        if (!existsSync("mended")) throw new Error("the service is away");
        log.info({}, "carried out " + e.payload.object.topic);
      },
    }),
  ],
});
`;

const meeting = (topic: string) => ({
  event: "meeting.started",
  event_ts: Date.now(),
  payload: { account_id: "a", object: { id: "1", uuid: topic, topic } },
});

test("what died is seen, retried and replayed while the runner runs, and the runner does it", async () => {
  using folder = project({ "zoomflow.config.ts": CONFIG });
  const zoom = await startSimulator();
  await using run = cli(["start"], { ...folder, environment: zoom.env });
  const ask = async (...args: string[]): Promise<string> => {
    const io = fakeIo(folder.directory);
    expect([await main(args, io), io.err]).toEqual([0, ""]);
    return io.out;
  };
  await run.said(/"to":"connected"/);
  zoom.emit(meeting("Standup"));
  await run.said(/rule \\"fragile\\" dead: the service is away/);
  expect(await ask("dead", "list")).toMatch(
    /r1 .* fragile +dead +1 +websocket +e1 meeting\.started/,
  );

  folder.write("mended", "");
  expect(await ask("dead", "retry", "r1")).toBe(
    `retried 1 run\nzoomflow (pid ${run.pid}) carries it out now\n`,
  );
  await run.said(/"run":"r1".*"attempt":2,"state":"done"/);
  expect(await ask("trace", "e1")).toMatch(/attempt 1.* dead[^]*attempt 2.* done/);

  expect(await ask("replay", "--event", "e1")).toContain("1 event asked for 1 run");
  await run.said(/"run":"r2".*"state":"done"/);
  expect(await ask("runs", "--state", "done")).toMatch(/r2[^]*r1/);
  expect(await ask("gaps")).toBe("no gaps\n");
  expect(await ask("journal", "verify")).toContain("is sound");
  run.kill("SIGTERM");
  expect(await run.end).toBe(0);
  await zoom.stop();
});

test("the journal of dev is another, and dev is its runner", async () => {
  using folder = project({ "zoomflow.config.ts": CONFIG });
  const dev = fakeIo(folder.directory);
  const exit = main(["dev"], dev);
  await dev.said(/→ connected/);
  const ask = async (...args: string[]) => {
    const io = fakeIo(folder.directory);
    return { exit: await main(args, io), out: io.out };
  };
  await ask("emit", "meeting.started", "--set", "object.topic=Made up");
  await dev.said(/"fragile" dead/);
  expect((await ask("runs")).exit).toBe(69);
  expect((await ask("dead", "list", "--dev")).out).toContain("fragile");
  const { out } = await ask("dead", "retry", "--all", "--dev");
  expect(out).toContain(`zoomflow (pid ${process.pid}) carries it out now`);
  await dev.said(/"fragile" dead[^]*"fragile" dead/);
  dev.stop();
  expect(await exit).toBe(0);
  expect((await ask("dead", "retry", "--all", "--dev")).out).toContain("the next `zoomflow dev`");
});
