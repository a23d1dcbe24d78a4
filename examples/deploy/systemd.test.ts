import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { canRun } from "./can-run.ts";

const UNIT = join(import.meta.dirname, "systemd/zoomflow.service");
const text = readFileSync(UNIT, "utf8");
const said = (setting: string): readonly string[] =>
  [...text.matchAll(new RegExp(`^${setting}=(.*)$`, "gm"))].map(([, value = ""]) => value);

function analyze(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync("systemd-analyze", args, {
    encoding: "utf8",
    env: { PATH: process.env["PATH"], SYSTEMD_COLORS: "0" },
  });
  return { status, told: `${stdout}${stderr}` };
}

const here = canRun("systemd-analyze");

test.skipIf(!here)("systemd finds no fault in the unit", () => {
  const folder = mkdtempSync(join(tmpdir(), "zoomflow-unit-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const unit = join(folder, "zoomflow.service");
  copyFileSync(UNIT, unit);
  // Where it says that Node is, there may be none on this machine.
  writeFileSync(unit, text.replace("/usr/local/bin/node", process.execPath));
  expect(analyze("verify", "--man=no", unit)).toEqual({ status: 0, told: "" });
});

test.skipIf(!here)("its exposure is under 2.0 of 10", () => {
  const { status, told } = analyze("security", "--offline=yes", "--threshold=20", UNIT);
  expect(told).toMatch(/Overall exposure level for zoomflow\.service: [01]\.\d OK/);
  expect(status).toBe(0);
});

test("what a restart cannot mend is not started again, all else is", () => {
  expect(said("Restart")).toEqual(["on-failure"]);
  expect(said("RestartPreventExitStatus")).toEqual(["64 77 78"]);
});

test("it waits for zoomflow's own word that it is up, by the program that brings it", () => {
  expect(said("Type")).toEqual(["notify"]);
  expect(said("NotifyAccess")).toEqual(["all"]);
  expect(said("RestrictAddressFamilies")[0]).toContain("AF_UNIX");
});

test("no secret is in the unit or in the environment: they come as credentials", () => {
  expect(said("LoadCredential")).toEqual(["zoom-client-secret:/etc/zoomflow/zoom-client-secret"]);
  expect(said("Environment")).toContain("ZOOM_CLIENT_SECRET_FILE=%d/zoom-client-secret");
});
