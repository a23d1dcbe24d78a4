import type { AnyEvent, NamedWindow, Window, WindowName, WindowStore } from "@zoomflow/core/ports";

import type { WriteEvent } from "./event-writer.ts";
import { nameOf, rowOf } from "./names.ts";
import type { Statements } from "./statements.ts";

/** The windows of rules as rows; to be used within a transaction. */
export function createWindowStore(statements: Statements, writeEvent: WriteEvent): WindowStore {
  const { windowOf, putWindow, dropWindow, holdsOf, hold, letGo, dueWindows } = statements;

  const setHolds = (
    { rule, stage, key }: WindowName,
    before: readonly string[],
    now: readonly string[],
  ): void => {
    const held = new Set(before);
    for (const id of now)
      if (!held.delete(id)) hold.run(rowOf("event", id) ?? -1, rule, stage, key);
    for (const id of held) letGo.run(rowOf("event", id) ?? -1, rule, stage, key);
  };

  const bodyOf = (id: string): string | undefined =>
    (statements.eventOf.get(rowOf("event", id) ?? -1) as { body?: string } | undefined)?.body;

  return {
    get({ rule, stage, key }) {
      const row = windowOf.get(rule, stage, key);
      return row === undefined ? undefined : windowIn(row as unknown as WindowRow);
    },
    put(name, window) {
      const { rule, stage, key } = name;
      const row = holdsOf.get(rule, stage, key) as { holds: string | null } | undefined;
      setHolds(name, listIn(row?.holds), window?.holds ?? []);
      if (window === undefined) {
        dropWindow.run(rule, stage, key);
        return;
      }
      const { state, dueAt, holds = [] } = window;
      // What is beyond that could be written, and never be read again.
      const due = dueAt === undefined ? null : Math.min(Math.ceil(dueAt), LATEST);
      const list = holds.length === 0 ? null : JSON.stringify(holds);
      putWindow.run(rule, stage, key, JSON.stringify(state), due, list);
    },
    event(id) {
      const body = bodyOf(id);
      return body === undefined || body === "" ? undefined : (JSON.parse(body) as AnyEvent);
    },
    compose({ key, event, source, entity, receivedAt, rule, of = [] }) {
      const arrival = { event, source, receivedAt };
      const id = writeEvent({ key, arrival, entity }, JSON.stringify(event));
      if (id === undefined) return undefined;
      statements.setRule.run(rule, id);
      for (const part of of) statements.addPart.run(id, rowOf("event", part) ?? -1);
      return nameOf("event", id);
    },
    due: (now, limit, stages) =>
      dueWindows.all(now, JSON.stringify(stages), limit).map((row) => namedIn(row as never)),
    strangers(known, spared, limit) {
      const kinds = known.map(({ rule, stage }) => `${rule}\n${stage}`);
      const rows = statements.strangeWindows.all(
        JSON.stringify(kinds),
        JSON.stringify(spared),
        limit,
      );
      return rows.map((row) => namedIn(row as never));
    },
  };
}

const LATEST = Number.MAX_SAFE_INTEGER;

interface WindowRow {
  readonly state: string;
  readonly due_at: number | null;
  readonly holds: string | null;
}

function namedIn(row: WindowRow & WindowName): NamedWindow {
  const { rule, stage, key } = row;
  return { rule, stage, key, window: windowIn(row) };
}

function windowIn({ state, due_at: dueAt, holds }: WindowRow): Window {
  return {
    state: JSON.parse(state) as unknown,
    ...(dueAt !== null && { dueAt }),
    ...(holds !== null && { holds: listIn(holds) }),
  };
}

function listIn(holds: string | null | undefined): readonly string[] {
  return holds === null || holds === undefined ? [] : (JSON.parse(holds) as readonly string[]);
}
