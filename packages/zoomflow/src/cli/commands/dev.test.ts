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

test("an edit takes over while dev runs, also of a file that is imported; a broken one changes nothing", async () => {
  const config = LOGGING_CONFIG.replace("heard ", "${word} ").replace(
    "import",
    'import { word } from "./words/word.ts";\nimport',
  );
  const word = (text: string): string => `export const word: string = "${text}";`;
  using folder = project({ "zoomflow.config.ts": config, "words/word.ts": word("heard") });
  await using dev = cli(["dev"], folder);
  await dev.said(/→ connected/);
  folder.write("zoomflow.config.ts", "export default {");
  await dev.said(/not reloaded, revision 1 goes on/);
  folder.write("zoomflow.config.ts", config);
  await dev.said(/revision 2: \+0 ~0 -0/);
  folder.write("words/word.ts", word("now heard"));
  await dev.said(/revision 3: \+0 ~1 -0/);
  await using emit = cli(["emit", "meeting.started", "--set", "object.topic=Standup"], folder);
  expect(await emit.end).toBe(0);
  await dev.said(/now heard Standup/);
  expect(dev.stderr.match(/→ connected/g)).toHaveLength(1);
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
