import { ZoomflowError } from "@zoomflow/core";
import type { Telemetry } from "@zoomflow/core/ports";
import { expect, test } from "vitest";

import { containStrays } from "./containment.ts";
import { systemScope } from "./system.ts";

/** Fires what Node would fire; the real way is tried by the tests of `start`, in processes of their own. */
function fire(event: "unhandledRejection" | "uncaughtException", thrown: unknown): void {
  const emitter: NodeJS.EventEmitter = process;
  emitter.listeners(event).at(-1)?.call(process, thrown);
}

function contained() {
  const moments: Telemetry[] = [];
  const fatal: ZoomflowError[] = [];
  const release = containStrays(
    (moment) => moments.push(moment),
    (error) => fatal.push(error),
  );
  return { moments, fatal, release };
}

test("a stray failure is traced to the rule whose code it was", () => {
  const { moments, fatal, release } = contained();
  systemScope.run('rule "x"', () => fire("uncaughtException", new Error("a")));
  const of = { run: "r1", rule: "y", key: "k", revision: 1 };
  systemScope.run('rule "y"', () => fire("unhandledRejection", new Error("b")), of);
  release();
  expect(moments).toMatchObject([
    { is: "run.late", culprit: 'rule "x"', error: { message: "a" } },
    { is: "run.late", culprit: 'rule "y"', of, error: { message: "b" } },
  ]);
  expect(fatal).toEqual([]);
});

test("a promise of nobody's is reported; an exception of nobody's is fatal", () => {
  const { moments, fatal, release } = contained();
  fire("unhandledRejection", "no error even");
  fire("uncaughtException", new Error("ours"));
  release();
  expect(moments).toMatchObject([
    { culprit: "a promise that no one awaits", error: { message: "no error even" } },
  ]);
  expect(fatal).toMatchObject([{ code: "ZF_INTERNAL", message: "ours" }]);
});

test("released, it leaves no handler behind", () => {
  const before = process.listenerCount("unhandledRejection");
  contained().release();
  expect(process.listenerCount("unhandledRejection")).toBe(before);
});
