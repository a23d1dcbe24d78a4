import { expect, test } from "vitest";

import { compileRule } from "../rules/compile.ts";
import { gatesOf } from "../rules/gates.ts";
import { createPassage } from "./passage.ts";
import type { WindowStore } from "./store.ts";

const rule = compileRule({
  kind: "rule",
  id: "r",
  patterns: ["meeting.started"],
  spec: { id: "r", batch: { size: 2, within: "1m" } },
});
const gate = gatesOf([rule], false).get("r")!;
const event = { event: "meeting.started", payload: {} };
const parts = { hash: (text: string) => text, guard: <T>(_: string, work: () => T): T => work() };
const full = (): never => {
  throw new Error("the disk is full");
};
const store: WindowStore = {
  get: () => ({ state: { since: 0, events: ["e1"] } }),
  put() {},
  event: () => event,
  compose: () => "e3",
  due: () => [],
  strangers: () => [],
};

test.each(["get", "put", "event", "compose"] as const)(
  "a journal that fails to `%s` is no fault of the rule: nothing of the transaction stands",
  (call) => {
    const passage = createPassage({ ...store, [call]: full }, 0, parts);
    const passing = { id: "e2", event, at: 0 };
    expect(() => passage.event({ gate, to: "pace", key: "" }, passing)).toThrow("disk is full");
    expect(passage.passed.failures).toEqual([]);
  },
);
