import type { ClaimRequest, Entry, Journal } from "../ports.ts";
import type { SelectiveMode } from "../runs/mode.ts";
import type { Run } from "../runs/run.ts";

/** One promise that every journal keeps. */
export interface JournalCase {
  readonly name: string;
  /** @throws Error when the journal that `open` gives does not keep it */
  run(given: { readonly open: () => Promise<Journal> }): Promise<void>;
}

/** When everything in the cases happens, in wall-clock milliseconds. */
export const T = 1_767_603_600_000;

export function caseOf(name: string, check: (journal: Journal) => Promise<void>): JournalCase {
  return {
    name,
    async run({ open }) {
      const journal = await open();
      try {
        await check(journal);
      } finally {
        await journal.close();
      }
    },
  };
}

/** Two lives of one journal. */
export function livesOf(
  name: string,
  first: (journal: Journal) => Promise<void>,
  second: (journal: Journal) => Promise<void>,
): JournalCase {
  return {
    name,
    async run({ open }) {
      for (const live of [first, second]) {
        const journal = await open();
        try {
          await live(journal);
        } finally {
          await journal.close();
        }
      }
    },
  };
}

/** An event under `key` with a run of each rule, all in the same lane if there is one. */
export function entry(key: string, rules: readonly string[], lane?: string): Entry {
  const payload = { object: { uuid: key, list: [1, null, { deep: true }], text: "ü \u2028 'x'" } };
  return {
    key,
    arrival: {
      event: { event: "meeting.started", event_ts: T, payload },
      source: "websocket",
      receivedAt: T,
    },
    runs: rules.map((rule) => ({
      rule,
      lane: lane === undefined ? undefined : `${rule}\n${lane}`,
      skip: false,
    })),
  };
}

/** An event with a run of rule `r` which takes its lane as the mode says. */
export function moded(key: string, mode: SelectiveMode, lane = "u"): Entry {
  const given = entry(key, ["r"], lane);
  return { ...given, runs: given.runs.map((draft) => ({ ...draft, mode })) };
}

export function claimAll(
  journal: Journal,
  request: Partial<ClaimRequest> = {},
): Promise<readonly Run[]> {
  return journal.claim({ now: T, limit: 1_000, except: new Set(), ...request });
}

export function ruleOf(run: Run): string {
  return run.rule;
}

/** Compares plain values by their JSON, the fields of records in any order. */
export function agree(actual: unknown, expected: unknown): void {
  const [got, wanted] = [shown(actual), shown(expected)];
  if (got !== wanted) throw new Error(`expected ${wanted}, but got ${got}`);
}

function shown(value: unknown): string {
  const text: string | undefined = JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
  return text ?? "nothing";
}
