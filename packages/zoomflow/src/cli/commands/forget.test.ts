import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { ZoomflowError } from "@zoomflow/core";
import type { Entry, RunState, WindowStore } from "@zoomflow/core/ports";
import { expect, test } from "vitest";

import { ask, askJson, DEAD, DONE, type History, history } from "../../../test/history.ts";
import { createReader } from "../../journal/reader.ts";
import type { SqliteJournal } from "../../journal/sqlite-journal.ts";
import { verify } from "../../journal/verify.ts";
import { takeLock } from "../../lock.ts";
import type { Forgotten } from "../format-forget.ts";

const ADA = "ada.canary@example.org";
const WINDOW = { rule: "note", stage: "once", key: ADA };

function joined(key: string, email: string, rules: readonly string[] = ["note"]): Entry {
  const receivedAt = Date.now();
  const participant = { user_name: `${email} the Great`, email, id: `id-of-${key}` };
  return {
    key,
    arrival: {
      event: {
        event: "meeting.participant_joined",
        event_ts: receivedAt,
        payload: { object: { uuid: "m", participant } },
      },
      source: "websocket",
      receivedAt,
    },
    entity: "m",
    runs: rules.map((rule) => ({ rule, lane: `${rule}\n${email}`, skip: false })),
  };
}

/** Carries out what is due: two steps, the results of which name the person, and an end. */
async function carryOut(
  journal: SqliteJournal,
  result: unknown,
  end: () => RunState,
): Promise<void> {
  const due = await journal.claim({ now: Date.now(), limit: 100, except: new Set() });
  for (const { id } of due) {
    await journal.keepStep(id, "look", result);
    const state = end();
    const last = { step: "post", result: JSON.stringify({ sent: result }) };
    const record = { number: 1, startedAt: 1, endedAt: 2 };
    await journal.settle(id, state, state.is === "done" ? { ...record, last } : record);
  }
}

/** All bytes that the data directory holds. */
function raw({ folder }: History): string {
  const directory = join(folder.directory, ".zoomflow");
  return readdirSync(directory)
    .map((name) => readFileSync(join(directory, name), "latin1"))
    .join("\n")
    .toLowerCase();
}

const told = (past: History, ...args: string[]): Promise<Forgotten> =>
  askJson<Forgotten>(past, ["forget", ...args]);

test("of a person nothing is left in the journal's files, not even of what was deleted before", async () => {
  using past = history();
  await past.live(async (journal) => {
    await journal.record([joined("a", ADA.toUpperCase()), joined("b", ADA)]);
    await carryOut(journal, { mailed: ADA }, DONE);
    // As prune does, without a trace of it in the tables.
    await journal.record([joined("c", ADA)]);
    await carryOut(journal, { mailed: ADA }, DONE);
    journal.database.exec("delete from run where id = 3; delete from event where id = 3");
  });
  expect(raw(past)).toContain(ADA);
  const forgotten = await told(past, ADA);
  expect(forgotten).toMatchObject({
    person: ADA,
    removed: { events: 2, runs: 2, attempts: 2, steps: 4, waits: 0, windows: 0 },
    events: ["e1", "e2"],
    left: { events: [], windows: 0 },
    scrubbed: true,
  });
  expect(raw(past)).not.toContain("ada.canary");
});

test("an event that was forgotten is known when it comes again; the others can still be read", async () => {
  using past = history();
  await past.live(async (journal) => {
    await journal.record([joined("a", ADA), joined("b", "grace@example.org")]);
    await carryOut(journal, "fine", DONE);
  });
  const { events } = await told(past, ADA);
  expect(events).toEqual(["e1"]);
  expect(raw(past)).not.toContain("ada.canary");
  expect(raw(past)).toContain("grace@example.org");
  await past.live(async (journal) => {
    expect(await journal.record([joined("a", ADA), joined("d", "new@example.org")])).toEqual([
      "known",
      "recorded",
    ]);
    expect(verify(journal.database)).toEqual([]);
  });
});

test("errors, waits and composed events that name the person go too, keys and all", async () => {
  using past = history();
  const failed = (): RunState => ({
    is: "dropped",
    reason: `no such user: ${ADA}`,
  });
  await past.live(async (journal) => {
    await journal.record([joined("a", "grace@example.org")]);
    await carryOut(journal, null, failed);
    await journal.windows.change(Date.now(), (windows: WindowStore) => {
      windows.compose({
        key: `session of ${ADA}`,
        event: { event: "zoomflow.session", payload: { participants: [{ email: ADA }] } },
        source: "correlation",
        receivedAt: Date.now(),
        at: Date.now(),
        rule: "note",
      });
      return { drafts: [], composed: [], failures: [] };
    });
  });
  expect(await told(past, ADA)).toMatchObject({ events: ["e1", "e2"], removed: { runs: 1 } });
  expect(raw(past)).not.toContain("ada.canary");
});

test("what is not finished is named, stays, and goes when that is forced", async () => {
  using past = history();
  await past.live(async (journal) => {
    await journal.record([joined("a", ADA)]);
    await carryOut(journal, null, DEAD);
    await journal.record([joined("b", ADA), joined("c", ADA)]);
    await journal.record([
      {
        // Held by a window whose key is the person.
        ...joined("d", "grace@example.org", []),
        through: {
          rules: [],
          pass(windows, id) {
            windows.put(WINDOW, { state: { last: ADA }, holds: [id], dueAt: Date.now() + 1e6 });
            return { drafts: [], composed: [], failures: [] };
          },
        },
      },
    ]);
  });
  const first = await ask(past, ["forget", ADA]);
  expect(first.exit).toBe(1);
  expect(first.out).toContain("nothing was removed");
  expect(first.out).toContain("e1: 1 run dead or uncertain");
  expect(first.out).toContain("e2: 1 run to be carried out");
  expect(first.out).toContain("what rules remember: 1 window");
  const forced = await told(past, ADA, "--force");
  expect(forced).toMatchObject({ events: ["e1", "e2", "e3"], removed: { windows: 1 } });
  expect(raw(past)).not.toContain("ada.canary");
  await past.live(async (journal) => {
    expect(journal.found).toMatchObject({ waiting: 0, dead: 0 });
    expect(verify(journal.database)).toEqual([]);
  });
});

test("what a runner works on is not taken from under it; what is finished, or waits for a person, is", async () => {
  using past = history();
  await past.live(async (journal) => {
    await journal.record([joined("a", ADA)]);
    await carryOut(journal, null, DEAD);
    await journal.record([joined("b", ADA)]);
  });
  const lock = takeLock(join(past.folder.directory, ".zoomflow"));
  const refused = await ask(past, ["forget", ADA, "--force"]);
  expect(refused.exit).toBe(64);
  expect(refused.err).toContain(`zoomflow (pid ${process.pid}) is at work`);
  expect(refused.err).toContain("Stop it first");
  await ask(past, ["dead", "drop", "--all"]);
  expect((await told(past, ADA)).events).toEqual(["e1"]);
  lock.release();
  expect((await told(past, ADA, "--force")).events).toEqual(["e2"]);
  expect(raw(past)).not.toContain("ada.canary");
});

test("a dry run says the same and changes nothing", async () => {
  using past = history();
  await past.live(async (journal) => {
    await journal.record([joined("a", ADA)]);
    await carryOut(journal, ADA, DONE);
  });
  const file = join(past.folder.directory, ".zoomflow", "journal.db");
  const before = readFileSync(file);
  const { out, exit } = await ask(past, ["forget", ADA, "--dry-run"]);
  expect(exit).toBe(0);
  expect(out).toContain(`${ADA}: would remove 1 event, 1 run, 1 attempt, 2 results of steps`);
  expect(out).toContain("  e1\n");
  expect(readFileSync(file).equals(before)).toBe(true);
});

test("it works beside a journal that is at work, which goes on", async () => {
  using past = history();
  await past.live(async (journal) => {
    await journal.record([joined("a", ADA)]);
    await carryOut(journal, ADA, DONE);
    await journal.record([joined("b", "grace@example.org")]);
    expect(await told(past, ADA)).toMatchObject({ events: ["e1"], removed: { runs: 1 } });
    await carryOut(journal, "fine", DONE);
    await journal.record([joined("c", "x@example.org")]);
    const reader = createReader(journal.database);
    expect(reader.event("e1")).toBeUndefined();
    expect(reader.runs({ limit: 9 }).map(({ state }) => state)).toEqual(["waiting", "done"]);
    expect(verify(journal.database)).toEqual([]);
  });
  expect(raw(past)).not.toContain("ada.canary");
});

test("other files that hold the person are named, and left as they are", async () => {
  using past = history(`
    import { defineConfig } from "zoomflow";
    export default defineConfig({ logs: { file: "logs/z.log", personal: true } });
  `);
  await past.live(async (journal) => {
    await journal.record([joined("a", "grace@example.org")]);
  });
  past.folder.write("logs/z.log", `{"msg":"hello ${ADA}"}\n{"msg":"hello"}\n`);
  past.folder.write("logs/z.2026-01-05.1.log", `${ADA}\n${ADA}\n`);
  past.folder.write("logs/other.txt", ADA);
  const aside = join(past.folder.directory, ".zoomflow", "journal.db.broken-2026");
  writeFileSync(aside, "");
  const { out } = await ask(past, ["forget", ADA]);
  expect(out).toMatch(/z\.2026-01-05\.1\.log: 2 lines\n.*z\.log: 1 line\n/);
  expect(out).toContain(`${aside}: may hold them too`);
  expect(out).toContain("backups of the journal");
  expect(existsSync(aside)).toBe(true);
});

test.each([[["forget"]], [["forget", "ada"]], [["forget", "a@b.cd", "c@d.ef"]]])(
  "%j is refused before anything is looked at",
  async (args) => {
    using past = history();
    expect((await ask(past, args)).exit).toBe(64);
  },
);

test("a run that waits in the person's name is one that mentions them", async () => {
  using past = history();
  await past.live(async (journal) => {
    await journal.record([joined("a", "grace@example.org")]);
    const [run] = await journal.claim({ now: Date.now(), limit: 1, except: new Set() });
    const spec = { events: ["meeting.ended"], dueAt: Date.now() + 1e6 };
    await journal.waits.open(run?.id ?? "", `until ${ADA} leaves`, spec);
    await journal.settle(run?.id ?? "", { is: "waiting", dueAt: spec.dueAt, waits: [] });
  });
  expect(await told(past, ADA)).toMatchObject({
    events: [],
    left: { events: [{ id: "e1", open: 1 }] },
  });
  expect(await told(past, ADA, "--force")).toMatchObject({ removed: { waits: 1 } });
  expect(raw(past)).not.toContain("ada.canary");
});

test("an id is found where it is an id", async () => {
  using past = history();
  await past.live(async (journal) => {
    await journal.record([joined("aaaaaaaa", ADA), joined("aaaaaaaab", "grace@example.org")]);
    await carryOut(journal, null, () => ({
      is: "dropped",
      reason: new ZoomflowError("ZF_INTERNAL", "-").message,
    }));
  });
  expect(await told(past, "id-of-aaaaaaaa")).toMatchObject({ events: ["e1"] });
});
