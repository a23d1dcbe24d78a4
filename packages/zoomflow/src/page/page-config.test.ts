import { absent, on, schedule } from "@zoomflow/core";
import { compileRule, definition } from "@zoomflow/core/engine";
import { expect, test } from "vitest";

import type { CheckedConfig } from "../config/check.ts";
import { pageConfigOf } from "./page-config.ts";

test("rules are told with what sets them off, and why one is set aside", () => {
  const checked = {
    rules: [
      on(["meeting.started", "webinar.*"], { id: "both", run: () => {} }),
      on(absent({ after: "meeting.started", no: "meeting.ended", within: "1h" }), {
        id: "missing",
        run: () => {},
      }),
      on(schedule("0 9 * * 1-5", { tz: "Europe/Paris" }), { id: "daily", run: () => {} }),
    ],
    setAside: ["broken", "odd"],
    plugins: [
      { plugin: "slack", [definition]: { kept: {} } },
      { plugin: "odd", [definition]: { kept: { isolate: { memoryMb: 64 } } } },
    ],
  } as unknown as CheckedConfig;
  const problems = [{ where: 'rule "broken"', message: "names an event that Zoom does not send" }];
  const { rules, plugins, compiled } = pageConfigOf({ checked, problems }, compileRule);
  expect(rules).toEqual([
    { id: "both", trigger: "meeting.started, webinar.*", state: "on" },
    { id: "missing", trigger: "absent(meeting.started, meeting.ended)", state: "on" },
    { id: "daily", trigger: "schedule 0 9 * * 1-5 Europe/Paris", state: "on" },
    {
      id: "broken",
      trigger: "",
      state: "set-aside",
      reason: "names an event that Zoom does not send",
    },
    { id: "odd", trigger: "", state: "set-aside", reason: "`zoomflow check` says why" },
  ]);
  expect(compiled).toHaveLength(3);
  expect(plugins).toEqual([
    { name: "slack", isolated: false },
    { name: "odd", isolated: true },
  ]);
});
