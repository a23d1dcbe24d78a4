import { ZoomflowError } from "@zoomflow/core";
import { fakeClock } from "@zoomflow/core/testing";
import { expect, test } from "vitest";

import { createExamination, type Examination } from "./examination.ts";
import { ok } from "./findings.ts";

const hang = (): Promise<never> => new Promise(() => {});

async function told(examination: Examination): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const { check, status, message } of examination.findings())
    lines.push(`${check} ${status}: ${message}`);
  return lines;
}

test("what does not need one another goes side by side, and is told in the order of the table", async () => {
  const examination = createExamination(fakeClock(), 10_000);
  const gate = Promise.withResolvers<void>();
  const begun: string[] = [];
  const look = (name: string, wait: Promise<void>) => ({
    name,
    needs: {},
    withinMs: 1_000,
    async look() {
      begun.push(name);
      await wait;
      return { findings: [ok(name, "well")], value: name };
    },
  });
  const first = examination.check(look("first", gate.promise));
  const second = examination.check(look("second", Promise.resolve()));
  examination.check({
    name: "third",
    needs: { first, second },
    withinMs: 1_000,
    look: (given) => ({ findings: [ok("third", `${given.first} and ${given.second}`)] }),
  });
  const lines = told(examination);
  await second.result;
  expect(begun).toEqual(["first", "second"]);
  gate.resolve();
  expect(await lines).toEqual(["first ok: well", "second ok: well", "third ok: first and second"]);
});

test("what needs something that failed is skipped, and so is what needs that", async () => {
  const examination = createExamination(fakeClock(), 10_000);
  const failing = examination.check({
    name: "token",
    needs: {},
    withinMs: 1_000,
    look(): never {
      throw new ZoomflowError("ZF_CREDENTIALS_REFUSED", "no");
    },
  });
  const needy = (name: string, token: typeof failing) =>
    examination.check({ name, needs: { token }, withinMs: 1_000, look: () => ({ findings: [] }) });
  needy("socket", needy("scopes", failing));
  expect(await told(examination)).toEqual([
    "token fail: no",
    "scopes skipped: needs token",
    "socket skipped: needs scopes",
  ]);
});

test("what throws is a failure that says so, and nothing else suffers", async () => {
  const examination = createExamination(fakeClock(), 10_000);
  const odd = {
    name: "odd",
    needs: {},
    withinMs: 1_000,
    look: () => Promise.reject(new Error("boom")),
  };
  examination.check(odd);
  examination.check({ ...odd, name: "sound", look: () => ({ findings: [ok("sound", "well")] }) });
  expect(await told(examination)).toEqual(["odd fail: boom", "sound ok: well"]);
});

test("a check that hangs fails by its own deadline, and all together by that of the whole", async () => {
  const clock = fakeClock();
  const examination = createExamination(clock, 10_000);
  const slow = examination.check({ name: "slow", needs: {}, withinMs: 4_000, look: hang });
  examination.check({ name: "after", needs: { slow }, withinMs: 1_000, look: hang });
  examination.check({ name: "slower", needs: {}, withinMs: 60_000, look: hang });
  const lines = told(examination);
  await clock.advance(10_000);
  expect(await lines).toEqual([
    "slow fail: no answer within 4 s",
    "after skipped: needs slow",
    "slower fail: no answer within 10 s",
  ]);
  expect(clock.pending).toBe(0);
});

test("when all is told no timer is left", async () => {
  const clock = fakeClock();
  const examination = createExamination(clock, 10_000);
  examination.check({ name: "a", needs: {}, withinMs: 1_000, look: () => ({ findings: [] }) });
  expect(await told(examination)).toEqual([]);
  expect(clock.pending).toBe(0);
});
