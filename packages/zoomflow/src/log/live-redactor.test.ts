import { expect, test } from "vitest";

import { createLiveRedactor } from "./live-redactor.ts";

test("it learns the secrets of the next config, and keeps those of the one before back", () => {
  const secret = (name: string) => ({ name, value: `canary-${name}` });
  const { redact, learn } = createLiveRedactor([secret("a")]);
  learn([secret("b")]);
  expect(redact("canary-a canary-b")).toBe("[secret a] [secret b]");
  learn([secret("c")]);
  expect(redact("canary-b canary-c")).toBe("[secret b] [secret c]");
});
