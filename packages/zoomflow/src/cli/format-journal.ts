import type { Backup } from "../journal/backup.ts";
import type { Stats } from "../journal/stats.ts";
import type { StoredGap } from "../journal/stored.ts";
import type { Finding } from "../journal/verify.ts";
import { columns, table } from "./format-table.ts";
import { localTime, span } from "./format-time.ts";

export function formatGaps(gaps: readonly StoredGap[], now: number): string {
  if (gaps.length === 0) return "no gaps\n";
  const rows = gaps.map(({ from, to, cause }) => [
    localTime(from),
    to === null ? "still" : localTime(to),
    span((to ?? now) - from),
    cause,
  ]);
  return `${table(["from", "to", "for", "cause"], rows)}${span(gapMs(gaps, now))} in all\n`;
}

/** The time in gaps. What was lost while connected may lie within another gap: it counts once. */
export function gapMs(gaps: readonly StoredGap[], now: number): number {
  let [sum, before] = [0, -Infinity];
  for (const { from, to } of gaps.toSorted((one, other) => one.from - other.from)) {
    const end = to ?? now;
    sum += Math.max(0, end - Math.max(from, before));
    before = Math.max(before, end);
  }
  return sum;
}

export function formatStats(stats: Stats): string {
  const { firstEventAt, lastEventAt, aliveAt } = stats;
  const facts = [
    ["file", stats.file],
    ["size", `${megabytes(stats.bytes)}, of which ${megabytes(stats.freeBytes)} free`],
    ["events", `${stats.events}${keysOnly(stats)}`],
    ...(firstEventAt === undefined ? [] : [["first event", localTime(firstEventAt)]]),
    ...(lastEventAt === undefined ? [] : [["last event", localTime(lastEventAt)]]),
    ["gaps", `${stats.gaps}, ${span(stats.gapMs)} in all`],
    ...(aliveAt === undefined ? [] : [["connected", `last on ${localTime(aliveAt)}`]]),
  ];
  const rules = stats.runs.map(({ rule, states }) => [
    rule,
    Object.entries(states)
      .map(([state, number]) => `${number} ${state}`)
      .join(", "),
  ]);
  const lines = columns(facts).join("\n");
  return rules.length === 0 ? `${lines}\n` : `${lines}\n\n${table(["rule", "runs"], rules)}`;
}

export function formatFindings(file: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return `${file} is sound\n`;
  const rows = findings.map(({ check, message }) => [check, message]);
  return table(["what should hold", "what is so"], rows);
}

export function formatBackup({ file, bytes }: Backup): string {
  return `${file}: ${megabytes(bytes)}\n`;
}

function keysOnly(stats: Stats): string {
  return stats.keysOnly === 0 ? "" : `, of which ${stats.keysOnly} are only known again`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
