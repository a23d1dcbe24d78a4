import { ZoomflowError } from "@zoomflow/core";
import type { Passed, WindowStore } from "@zoomflow/core/ports";
import { fakeClock } from "@zoomflow/core/testing";
import { expect, test } from "vitest";

import { eventOf, openAt, T } from "../../test/journal.ts";
import { project } from "../../test/project.ts";
import { createReader } from "./reader.ts";
import type { SqliteJournal } from "./sqlite-journal.ts";
import { verify } from "./verify.ts";

const NAME = { rule: "r", stage: "debounce", key: "u" };
const NOTHING: Passed = { drafts: [], composed: [], failures: [] };
const YEAR = 365 * 86_400_000;

/** Events that one window holds. */
async function hold(journal: SqliteJournal, keys: readonly string[]): Promise<void> {
  const pass = (windows: WindowStore, id: string): Passed => {
    const holds = [...(windows.get(NAME)?.holds ?? []), id];
    windows.put(NAME, { state: {}, holds, dueAt: T + 5 });
    return NOTHING;
  };
  await journal.record(keys.map((key) => ({ ...eventOf(key, []), through: { rules: [], pass } })));
}

async function change(journal: SqliteJournal, work: (windows: WindowStore) => void): Promise<void> {
  await journal.windows.change(T, (windows) => {
    work(windows);
    return NOTHING;
  });
}

async function prune(journal: SqliteJournal): Promise<readonly string[]> {
  for (let more = true; more;) ({ more } = await journal.prune({ before: T + YEAR }));
  const reader = createReader(journal.database);
  const span = { since: 0, until: T + YEAR };
  const last = reader.lastEvent();
  return reader.events(span, { after: undefined, last, limit: 99 }).map(({ key }) => key);
}

test("windows outlive the process, and know the events that they hold", async () => {
  using folder = project();
  const first = openAt(folder.directory);
  await hold(first, ["a", "b"]);
  await first.close();
  const journal = openAt(folder.directory);
  await change(journal, (windows) => {
    expect(windows.get(NAME)).toEqual({ state: {}, holds: ["e1", "e2"], dueAt: T + 5 });
    expect(windows.event("e1")).toEqual(eventOf("a", []).arrival.event);
    expect(windows.event("e99")).toBeUndefined();
  });
  expect(await journal.windows.nextDue(["debounce"])).toBe(T + 5);
  await journal.close();
});

test("what a window holds is not forgotten before it is", async () => {
  using folder = project();
  const journal = openAt(folder.directory, { clock: fakeClock(T + YEAR) });
  await hold(journal, ["a", "b"]);
  await journal.record([eventOf("c", []), eventOf("d", [])]);
  expect(await prune(journal)).toEqual(["a", "b"]);
  await change(journal, (windows) => windows.put(NAME, { state: {}, holds: ["e2"] }));
  expect(await prune(journal)).toEqual(["b"]);
  await change(journal, (windows) => windows.put(NAME, undefined));
  expect(await prune(journal)).toEqual([]);
  expect(verify(journal.database)).toEqual([]);
  await journal.close();
});

test("a composed event says for whom and of what, until its parts are forgotten", async () => {
  using folder = project();
  const journal = openAt(folder.directory, { clock: fakeClock(T + YEAR) });
  await hold(journal, ["a", "b"]);
  const event = { event: "zoomflow.pair", payload: { both: true } };
  const composed = { event, at: T, rule: "r", source: "correlation", entity: "u", receivedAt: T };
  await journal.windows.change(T, (windows) => {
    const id = windows.compose({ ...composed, key: "x", of: ["e1", "e2", "e99"] }) ?? "";
    return { ...NOTHING, drafts: [{ rule: "r", lane: undefined, skip: false, event: id }] };
  });
  const reader = createReader(journal.database);
  expect(reader.event("e3")).toMatchObject({ rule: "r", source: "correlation", entity: "u" });
  expect(reader.event("e1")).not.toHaveProperty("rule");
  expect(reader.partsOf("e3")).toEqual([
    { id: "e1", name: "meeting.started" },
    { id: "e2", name: "meeting.started" },
  ]);
  expect(reader.madeOf("e1")).toEqual([{ id: "e3", name: "zoomflow.pair" }]);
  expect(reader.windowsOf("e2")).toEqual([{ rule: "r", stage: "debounce", dueAt: T + 5 }]);
  await change(journal, (windows) => windows.put(NAME, { state: {} }));
  // Its run is still to be carried out; that it was made of others does not keep these.
  expect(await prune(journal)).toEqual(["x"]);
  expect(reader.partsOf("e3")).toEqual([]);
  await journal.close();
});

test("a transaction that fails changes no window", async () => {
  using folder = project();
  const journal = openAt(folder.directory);
  await hold(journal, ["a"]);
  journal.database.exec(
    "create trigger refuse before insert on run begin select raise(abort, 'no run'); end",
  );
  const pass = (windows: WindowStore, event: string): Passed => {
    windows.put(NAME, undefined);
    return { ...NOTHING, drafts: [{ rule: "r", lane: undefined, skip: false, event }] };
  };
  await expect(
    journal.record([{ ...eventOf("b", []), through: { rules: [], pass } }]),
  ).rejects.toThrow();
  await change(journal, (windows) => expect(windows.get(NAME)?.holds).toEqual(["e1"]));
  expect(verify(journal.database)).toEqual([]);
  await journal.close();
});

test("a hold without its window is found by verify", async () => {
  using folder = project();
  const journal = openAt(folder.directory);
  await hold(journal, ["a"]);
  journal.database.exec("delete from rule_window");
  expect(verify(journal.database)).toEqual([
    { check: "what is held is held by a window", message: "e1 is held by no debounce of r" },
  ]);
  await journal.close();
});

test("what follows a failure is told without secrets", async () => {
  using folder = project();
  const redact = (text: string): string => text.replaceAll("hunter2", "[secret]");
  const journal = openAt(folder.directory, { clock: fakeClock(T), redact });
  await journal.record([eventOf("a", ["r"])]);
  const [run] = await journal.claim({ now: T, limit: 1, except: new Set() });
  const error = new ZoomflowError("ZF_ACTION_REFUSED", "hunter2 is wrong");
  const sequel = (message: string) => ({
    composed: {
      key: "failed",
      event: { event: "zoomflow.failure", payload: { error: { message } } },
      at: T,
      rule: "r/onFailure",
      source: "failure",
      receivedAt: T,
    },
    draft: { rule: "r/onFailure", lane: undefined, skip: false },
  });
  await journal.settle(run?.id ?? "", { is: "dead", error, sequel });
  const body = createReader(journal.database).event("e2")?.body ?? "";
  expect(body).toContain("[secret] is wrong");
  expect(body).not.toContain("hunter2");
  await journal.close();
});
