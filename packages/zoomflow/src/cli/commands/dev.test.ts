import { expect, test } from "vitest";

import { cli } from "../../../test/cli.ts";
import { LOGGING_CONFIG, project } from "../../../test/project.ts";

test("dev runs against a Zoom of its own, and emit sends it an event from another process", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  await using dev = cli(["dev"], folder);
  await dev.said(/→ connected/);
  await using emit = cli(["emit", "meeting.started", "--set", "object.topic=Standup"], folder);
  expect(await emit.end).toBe(0);
  expect(emit.stdout).toBe("meeting.started was sent\n");
  await dev.said(/meeting\.started → note/);
  await dev.said(/heard Standup/);
  await dev.said(/rule "note" done/);
  dev.kill("SIGINT");
  expect(await dev.end).toBe(0);
});

test("an edit of the config starts the rules over, and a broken edit leaves the last good ones", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  await using dev = cli(["dev"], folder);
  await dev.said(/→ connected/);
  folder.write("zoomflow.config.ts", "export default {");
  await dev.said(/the last good config goes on/);
  folder.write("zoomflow.config.ts", LOGGING_CONFIG.replace("heard", "now heard"));
  await dev.said(/the config changed[^]*→ connected/);
  await using emit = cli(["emit", "meeting.started", "--set", "object.topic=Standup"], folder);
  expect(await emit.end).toBe(0);
  await dev.said(/now heard Standup/);
});

test("without a running dev, emit says how to get one", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  await using emit = cli(["emit", "meeting.started"], folder);
  expect(await emit.end).toBe(69);
  expect(emit.stderr).toContain("Start `zoomflow dev` with the same config first");
});

test("dev refuses a broken config at the start", async () => {
  using folder = project({ "zoomflow.config.ts": "export default { rules: 3 }" });
  await using dev = cli(["dev"], folder);
  expect(await dev.end).toBe(78);
  expect(dev.stderr).toContain("rules: must be a list");
});
