import { expect, test } from "vitest";

import { nextSteps, type Standing } from "./next-steps.ts";
import { guessManager } from "./package-manager.ts";
import { STARTERS } from "./starters.ts";

const standing: Standing = {
  folder: "my rules",
  manager: guessManager({ declared: undefined, userAgent: undefined }),
  installed: false,
  env: "",
};

test("the next steps begin with the folder and end with the account, the only step that needs one", () => {
  expect(nextSteps(STARTERS[0], "none", standing).map(({ command }) => command)).toEqual([
    'cd "my rules"',
    "npm install",
    "npx zoomflow test",
    "npx zoomflow dev",
    'npx zoomflow emit meeting.started --set "object.topic=All hands"',
    "npx zoomflow start",
  ]);
});

test("nothing is sent while a service has no credentials, and all of it once it has", () => {
  const env = "ZOOM_ACCOUNT_ID=a\nZOOM_CLIENT_ID=a\nZOOM_CLIENT_SECRET=a\nZOOM_SUBSCRIPTION_ID=a\n";
  const here = { ...standing, folder: "", installed: true };
  const without = nextSteps(STARTERS[0], "slack", { ...here, env });
  expect(without[1]?.command).toBe("npx zoomflow dev --dry-run");
  expect(without.at(-1)?.note).toContain(".env is filled in");
  const complete = nextSteps(STARTERS[0], "slack", { ...here, env: `${env}SLACK_BOT_TOKEN=x` });
  expect(complete[1]?.command).toBe("npx zoomflow dev");
  expect(complete.at(-1)?.note).toBe("for good");
});
