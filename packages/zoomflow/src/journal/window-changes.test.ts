import type { Window, WindowName, WindowStore } from "@zoomflow/core/ports";
import { expect, test } from "vitest";

import { createWindowChanges } from "./window-changes.ts";

const name: WindowName = { rule: "r", stage: "session", key: "u" };
const windowOf = (state: unknown): Window => ({ state });

function setup() {
  const rows = new Map<string, Window>([["u", windowOf(0)]]);
  const written: unknown[] = [];
  const store = {
    get: ({ key }: WindowName) => rows.get(key),
    put({ key }: WindowName, window: Window | undefined) {
      written.push(window?.state);
      if (window === undefined) rows.delete(key);
      else rows.set(key, window);
    },
    due: () => [...rows].map(([key, window]) => ({ ...name, key, window })),
    strangers: () => [...rows].map(([key, window]) => ({ ...name, key, window })),
  } as Partial<WindowStore> as WindowStore;
  return { changes: createWindowChanges(store), written, rows };
}

test("a window that changes many times in a transaction is written once, as it has become", () => {
  const { changes, written } = setup();
  changes.begin();
  for (let n = 1; n <= 1_000; n++) {
    const before = changes.get(name)?.state as number;
    changes.put(name, windowOf(before + 1));
  }
  expect(written).toEqual([]);
  changes.write();
  changes.write();
  expect(written).toEqual([1_000]);
});

test("a window that is forgotten is gone at once", () => {
  const { changes, rows } = setup();
  changes.begin();
  changes.put(name, undefined);
  expect(changes.get(name)).toBeUndefined();
  changes.write();
  expect(rows.size).toBe(0);
});

test("what a transaction that failed had in mind is no part of the next", () => {
  const { changes, written } = setup();
  changes.begin();
  changes.put(name, windowOf("lost"));
  changes.begin();
  expect(changes.get(name)?.state).toBe(0);
  changes.write();
  expect(written).toEqual([]);
});

test.each(["due", "strangers"] as const)(
  "a look for those that are %s sees what has changed",
  (look) => {
    const { changes } = setup();
    changes.begin();
    changes.put(name, windowOf(7));
    const found = look === "due" ? changes.due(0, 1, []) : changes.strangers([], [], 1);
    expect(found.map(({ window }) => window.state)).toEqual([7]);
  },
);
