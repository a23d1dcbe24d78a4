import { PLUGINS, type Service } from "./services.ts";
import type { Starter } from "./starters.ts";

/** The flow test of the first rule: that it acts when it should, and rests when it should not. */
export function flowTestText(starter: Starter, service: Service): string {
  const { acts, rests } = starter.test;
  return [
    'import { expect, test } from "vitest";',
    'import { testConfig } from "zoomflow/testing";',
    'import "zoomflow/testing/vitest";',
    "",
    'import config from "./zoomflow.config.ts";',
    "",
    ...testOf(acts, hasActed(starter, service)),
    "",
    ...testOf(rests, [`expect(t).not.toHaveRun("${starter.id}");`]),
    "",
  ].join("\n");
}

function testOf(
  [title, ...statements]: readonly [string, ...string[]],
  expectations: readonly string[],
): readonly string[] {
  const body = ["const t = testConfig(config);", ...statements, ...expectations];
  return [`test("${title}", async () => {`, ...body.map((line) => `  ${line}`), "});"];
}

function hasActed(starter: Starter, service: Service): readonly string[] {
  const calls = PLUGINS[service].map(
    ({ action, input }) => `expect(t).toHaveCalled("${action}", ${input(starter)});`,
  );
  return calls.length > 0 ? calls : [`expect(t).toHaveRun("${starter.id}", "done");`];
}
