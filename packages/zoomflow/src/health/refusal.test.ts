import { ZoomflowError } from "@zoomflow/core";
import { expect, test } from "vitest";

import { createRefusal } from "./refusal.ts";

const error = new ZoomflowError("ZF_CONFIG_INVALID", "no such event");

test("a refused reload is remembered until another config is taken", () => {
  const { takes, last } = createRefusal();
  expect(last()).toBeUndefined();
  takes["config.refused"]?.({ is: "config.refused", revision: 1, error });
  expect(last()).toBe(error);
  const none = { added: [], changed: [], removed: [] };
  const applied = { revision: 2, rules: none, plugins: none, sources: [], ms: 1 };
  takes["config.reloaded"]?.({ is: "config.reloaded", ...applied });
  expect(last()).toBeUndefined();
});
