import type { Outcomes } from "@zoomflow/page/contract";

import type { RuleOutcomes } from "../journal/past.ts";
import { backwards } from "./backwards.ts";
import type { JournalView } from "./journal-view.ts";
import { COLUMN, type PageObserver } from "./observer.ts";

const DAY_MS = 86_400_000;

/**
 * Adds what happened before the process began to what it has counted: of the last day, and of all
 * times what the rules have come to. Takes its time, and nobody else's.
 */
export async function readHistory(journal: JournalView, observer: PageObserver): Promise<void> {
  const { startedAt, minutes, day, rules } = observer;
  const since = startedAt - DAY_MS;

  await backwards(journal, { table: "event" }, (stretch) => {
    const times = journal.past().events({ ...stretch, until: startedAt });
    for (const at of times) {
      minutes.add(at, COLUMN.events);
      day.add(at, COLUMN.events);
    }
    return times.length === 0 || times.some((at) => at >= since);
  });

  await backwards(journal, { table: "run" }, (stretch) => {
    const ends = journal.past().ends({ ...stretch, until: startedAt });
    for (const { rule, state, at, ageMs } of ends) {
      const column = columnOf(state);
      minutes.add(at, column);
      day.add(at, column);
      rules.recall(rule, state, at, ageMs);
    }
    return ends.length === 0 || ends.some(({ at }) => at >= since);
  });

  const all = new Map<string, Sum>();
  const everything = { table: "run", most: Number.POSITIVE_INFINITY } as const;
  await backwards(journal, everything, (stretch) => {
    for (const one of journal.past().outcomes({ ...stretch, until: startedAt })) add(all, one);
    return true;
  });
  for (const [rule, sum] of all) rules.remember(rule, sum);
}

type Sum = { -readonly [K in keyof Outcomes]: number } & { lastMatchAt: number };

function add(all: Map<string, Sum>, one: RuleOutcomes): void {
  const sum = all.get(one.rule) ?? {
    done: 0,
    dead: 0,
    uncertain: 0,
    dropped: 0,
    retried: 0,
    lastMatchAt: 0,
  };
  all.set(one.rule, sum);
  const { state } = one;
  if (state === "done" || state === "dead" || state === "uncertain" || state === "dropped")
    sum[state] += one.runs;
  sum.retried += one.retried;
  sum.lastMatchAt = Math.max(sum.lastMatchAt, one.lastMatchAt);
}

function columnOf(state: string): number {
  if (state === "done" || state === "dropped") return COLUMN[state];
  return COLUMN.failed;
}
