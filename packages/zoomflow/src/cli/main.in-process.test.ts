import { startSimulator } from "@zoomflow/zoom/simulator";
import { expect, test } from "vitest";

import { fakeIo } from "../../test/io.ts";
import { LOGGING_CONFIG, project } from "../../test/project.ts";
import { main } from "./main.ts";

const ZOOM = { ZOOM_CLIENT_ID: "id", ZOOM_CLIENT_SECRET: "secret", ZOOM_SUBSCRIPTION_ID: "sub" };

test("asked for nothing or for help, it answers on stdout and touches nothing", async () => {
  const io = fakeIo("/");
  expect(await main([], io)).toBe(0);
  expect(await main(["check", "--help"], io)).toBe(0);
  expect(await main(["--version"], io)).toBe(0);
  expect(io.out).toContain("Usage: zoomflow check");
  expect(io.err).toBe("");
});

test("what is no command, no option or no event is a usage error", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  const io = fakeIo(folder.directory);
  expect(await main(["bake"], io)).toBe(64);
  expect(await main(["start", "--fast"], io)).toBe(64);
  expect(await main(["emit"], io)).toBe(64);
  expect(await main(["emit", "nothing.known"], io)).toBe(64);
  expect(await main(["emit", "meeting.started", "--set", "topic"], io)).toBe(64);
});

test("check tells a sound config from a broken one, in words and in JSON", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  const sound = fakeIo(folder.directory, ZOOM);
  expect(await main(["check"], sound)).toBe(0);
  expect(await main(["check", "--json"], sound)).toBe(0);
  expect(sound.out).toContain("is sound: 1 rule, plugins: none");
  expect(sound.out).toContain('"ok":true');
  const unset = fakeIo(folder.directory);
  expect(await main(["check"], unset)).toBe(78);
  expect(await main(["check", "--json"], unset)).toBe(78);
  expect(unset.err).toContain("ZOOM_CLIENT_ID is not set");
});

test("a word that a command does not take is not passed over", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  const io = fakeIo(folder.directory, ZOOM);
  expect(await main(["check", "zoomflow.other.ts"], io)).toBe(64);
  expect(io.err).toContain('check takes no word such as "zoomflow.other.ts"');
});

test("without a config, check answers in JSON as well", async () => {
  using folder = project();
  const io = fakeIo(folder.directory, ZOOM);
  expect(await main(["check", "--json"], io)).toBe(78);
  expect(JSON.parse(io.out)).toMatchObject({ ok: false, problems: [{ where: "config" }] });
});

test("a config that never finishes loading does not keep start from being stopped", async () => {
  using folder = project({
    "zoomflow.config.ts": "await new Promise(() => {});\nexport default {};",
  });
  const io = fakeIo(folder.directory, ZOOM);
  const exit = main(["start"], io);
  io.stop();
  expect(await exit).toBe(0);
});

test("start runs until it is told to stop, and releases the data directory", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  const zoom = await startSimulator();
  for (const args of [["start"], ["start", "--dry-run"]]) {
    const io = fakeIo(folder.directory, zoom.env);
    const exit = main(args, io);
    await io.said(/"to":"connected"/);
    io.stop();
    expect(await exit).toBe(0);
  }
  await zoom.stop();
});

test("start ends with exit 77 when Zoom refuses the credentials", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  const zoom = await startSimulator();
  const io = fakeIo(folder.directory, { ...zoom.env, ZOOM_CLIENT_ID: "stranger" });
  expect(await main(["start"], io)).toBe(77);
  expect(io.err).toContain("ZF_CREDENTIALS_REFUSED");
  await zoom.stop();
});

test("start ends with exit 78 on a broken config and 69 on a taken data directory", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  expect(await main(["start"], fakeIo(folder.directory))).toBe(78);
  const zoom = await startSimulator();
  const first = fakeIo(folder.directory, zoom.env);
  const running = main(["start"], first);
  await first.said(/"to":"connected"/);
  const second = fakeIo(folder.directory, zoom.env);
  expect(await main(["start"], second)).toBe(69);
  expect(second.err).toContain(`pid ${process.pid}`);
  first.stop();
  expect(await running).toBe(0);
  await zoom.stop();
});

test("dev and emit meet through the data directory", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  const dev = fakeIo(folder.directory);
  const exit = main(["dev"], dev);
  await dev.said(/→ connected/);
  const emit = fakeIo(folder.directory);
  expect(await main(["emit", "meeting.started", "--set", "object.topic=One"], emit)).toBe(0);
  expect(await main(["emit", "meeting.started", "--set", "object.topic=Two", "--json"], emit)).toBe(
    0,
  );
  expect(emit.out).toContain('"delivered":true');
  await dev.said(/heard Two/);
  folder.write("zoomflow.config.ts", "export default {");
  await dev.said(/not reloaded, revision 1 goes on/);
  folder.write("zoomflow.config.ts", LOGGING_CONFIG.replace("heard", "now heard"));
  await dev.said(/revision 2: \+0 ~1 -0/);
  dev.stop();
  expect(await exit).toBe(0);
  expect(await main(["emit", "meeting.started"], emit)).toBe(69);
});

test("a reload that is asked for while zoomflow starts is done when it is up, and later ones at once", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  const zoom = await startSimulator();
  const io = fakeIo(folder.directory, zoom.env);
  const exit = main(["start"], io);
  io.reload();
  await io.said(/revision 2: \+0 ~0 -0/);
  folder.write("zoomflow.config.ts", LOGGING_CONFIG.replace('"note"', '"other"'));
  io.reload();
  await io.said(/revision 3: \+1 ~0 -1/);
  const app = 'zoom: { clientSecret: "not-the-secret" }, rules:';
  folder.write("zoomflow.config.ts", LOGGING_CONFIG.replace("rules:", app));
  io.reload();
  await io.said(/not reloaded, revision 3 goes on/);
  const figures = 'zoom: { link: { heartbeatInterval: "20s" } }, rules:';
  folder.write("zoomflow.config.ts", LOGGING_CONFIG.replace("rules:", figures));
  io.reload();
  await io.said(/revision 4:[^]*"to":"stopped"[^]*"to":"connected"/);
  folder.write("zoomflow.config.ts", LOGGING_CONFIG.replace("rules:", "window: 3, rules:"));
  io.reload();
  await io.said(/window cannot change while zoomflow runs/);
  io.stop();
  expect(await exit).toBe(0);
  await zoom.stop();
});
