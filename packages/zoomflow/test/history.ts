import { join } from "node:path";

import { ZoomflowError } from "@zoomflow/core";
import type { Entry, RunState } from "@zoomflow/core/ports";

import { main } from "../src/cli/main.ts";
import type { SqliteJournal } from "../src/journal/sqlite-journal.ts";
import { fakeIo } from "./io.ts";
import { openAt } from "./journal.ts";
import { project, type Project } from "./project.ts";

/** A folder whose journal has a past. */
export interface History extends Disposable {
  readonly folder: Project;
  /** Goes on with the past, as a runner would. */
  live(work: (journal: SqliteJournal) => Promise<void>): Promise<void>;
}

/** Rules that take meetings by their topic; no secrets of Zoom are set. */
export const CONFIG = `
import { defineConfig, on } from "zoomflow";

export default defineConfig({
  rules: [
    on("meeting.started", { id: "note", when: { object: { topic: "Standup" } }, run: () => {} }),
    on("meeting.started", { id: "bad", when: () => { throw new Error("bad look"); }, run: () => {} }),
    on("meeting.*", { id: "off", enabled: false, run: () => {} }),
    on("webinar.started", { id: "webinars", run: () => {} }),
  ],
});
`;

export function history(config = CONFIG): History {
  const folder = project({ "zoomflow.config.ts": config });
  return {
    folder,
    async live(work) {
      const journal = openAt(join(folder.directory, ".zoomflow"));
      try {
        await work(journal);
      } finally {
        await journal.close();
      }
    },
    [Symbol.dispose]: () => folder[Symbol.dispose](),
  };
}

/** A meeting that started, with a run of each rule. */
export function meeting(
  topic: string,
  rules: readonly string[],
  given: { readonly receivedAt?: number; readonly lane?: string } = {},
): Entry {
  const { receivedAt = Date.now(), lane } = given;
  const object = { uuid: topic, topic, host_email: "ada@example.com" };
  return {
    key: `key-of-${topic}`,
    arrival: {
      event: { event: "meeting.started", event_ts: receivedAt, payload: { object } },
      source: "websocket",
      receivedAt,
    },
    entity: topic,
    runs: rules.map((rule) => ({ rule, lane: lane && `${rule}\n${lane}`, skip: false })),
  };
}

/** Carries every due run out with the same end. */
export async function carryOut(
  journal: SqliteJournal,
  end: (attempt: number) => RunState,
): Promise<readonly string[]> {
  const due = await journal.claim({ now: Date.now(), limit: 1_000, except: new Set() });
  for (const { id, attempts } of due) {
    const startedAt = Date.now();
    await journal.keepStep(id, "look", { found: "secret-code" });
    const state = end(attempts + 1);
    const record = { number: attempts + 1, startedAt, endedAt: startedAt + 1_500 };
    await journal.settle(id, state, state.is === "done" ? record : { ...record, step: "post" });
  }
  return due.map(({ rule }) => rule);
}

export const DEAD = (): RunState => ({
  is: "dead",
  error: new ZoomflowError("ZF_ACTION_FAILED", "the service said no"),
});

export const UNCERTAIN = (): RunState => ({
  is: "uncertain",
  error: new ZoomflowError("ZF_INTERRUPTED", "the process ended in the middle"),
});

export const DONE = (): RunState => ({ is: "done" });

/** What a command answers, as a person or as a program sees it. */
export async function ask(
  { folder }: History,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly exit: number; readonly out: string; readonly err: string }> {
  const io = fakeIo(folder.directory, environment);
  const exit = await main(args, io);
  return { exit, out: io.out, err: io.err };
}

export async function askJson<T>(history: History, args: readonly string[]): Promise<T> {
  const { out, err } = await ask(history, [...args, "--json"]);
  if (out === "") throw new Error(err);
  return JSON.parse(out) as T;
}
