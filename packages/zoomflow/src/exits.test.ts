import type { Telemetry } from "@zoomflow/core/ports";
import { expect, test } from "vitest";

import { type Exiting, refuseExits } from "./exits.ts";
import { systemScope } from "./system.ts";

function setup() {
  const moments: Telemetry[] = [];
  const codes: unknown[] = [];
  const host: Exiting = { exit: (code) => codes.push(code) as never };
  const { exit } = host;
  const release = refuseExits((moment) => moments.push(moment), host);
  return { moments, codes, host, exit, release };
}

test("a plugin that wants to end the process is refused, and named", () => {
  const { host, moments, codes } = setup();
  const act = (): void => systemScope.run('rule "x", step y', () => host.exit(3));
  expect(act).toThrow('rule "x", step y called process.exit(3)');
  expect(moments).toMatchObject([
    { is: "exit.refused", culprit: 'rule "x", step y', error: { code: "ZF_EXIT_REFUSED" } },
  ]);
  expect(codes).toEqual([]);
});

test("so is one that does so from a timer of its own, later", async () => {
  const { host, codes } = setup();
  const thrown = await new Promise((resolve) => {
    systemScope.run("plugin x", () => {
      setTimeout(() => {
        try {
          host.exit();
        } catch (error) {
          resolve(error);
        }
      });
    });
  });
  expect(thrown).toMatchObject({ code: "ZF_EXIT_REFUSED", retryable: false });
  expect(codes).toEqual([]);
});

test("whoever else wants to end it can, and afterwards all is as it was", () => {
  const { host, codes, release, exit } = setup();
  host.exit(78);
  expect(codes).toEqual([78]);
  release();
  expect(host.exit).toBe(exit);
});
