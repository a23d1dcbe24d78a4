import type { Erased } from "../journal/erase.ts";
import { count } from "./format-trace.ts";

/** What of a person was removed from the journal, and what was not. */
export interface Forgotten {
  readonly person: string;
  readonly dryRun: boolean;
  readonly removed: Erased;
  /** By their names, as in `e12`. */
  readonly events: readonly string[];
  /** What waits for `--force`. */
  readonly left: {
    readonly events: readonly {
      readonly id: string;
      readonly open: number;
      readonly failed: number;
      readonly held: boolean;
    }[];
    readonly windows: number;
  };
  /** Whether free pages of the file were overwritten too. */
  readonly scrubbed: boolean;
  /** Where else they are: files that zoomflow has written and does not change. */
  readonly elsewhere: readonly { readonly file: string; readonly lines?: number }[];
}

/** What became of a person's traces, for people. */
export function formatForgotten(forgotten: Forgotten): string {
  return [
    ...removedLines(forgotten),
    ...leftLines(forgotten),
    ...elsewhereLines(forgotten),
    "Not reached: backups of the journal, and what actions have sent to others.",
    "",
  ].join("\n");
}

function removedLines({ person, dryRun, removed, events, scrubbed }: Forgotten): readonly string[] {
  const { runs, attempts, steps, waits, windows } = removed;
  if (events.length + windows === 0)
    return [`${person}: nothing ${dryRun ? "would be" : "was"} removed`];
  const parts = [
    count(events.length, "event"),
    count(runs, "run"),
    count(attempts, "attempt"),
    `${count(steps, "result")} of steps`,
    count(waits, "wait"),
    count(windows, "window"),
  ];
  const list = events.length === 0 ? [] : [`  ${shortList(events)}`];
  const what = `${person}: ${dryRun ? "would remove" : "removed"} ${parts.join(", ")}`;
  return [what, ...list, ...(dryRun || scrubbed ? [] : [NOT_SCRUBBED])];
}

const NOT_SCRUBBED =
  "Free pages of the file could not be overwritten, since another process has it open: run this again when zoomflow is stopped.";

const MOST_LISTED = 20;

function shortList(names: readonly string[]): string {
  const rest = names.length - MOST_LISTED;
  return names.slice(0, MOST_LISTED).join(" ") + (rest > 0 ? ` and ${rest} more` : "");
}

function leftLines({ left: { events, windows } }: Forgotten): readonly string[] {
  if (events.length + windows === 0) return [];
  const lines = events.slice(0, MOST_LISTED).map(({ id, open, failed, held }) => {
    const why = [
      open > 0 ? `${count(open, "run")} to be carried out` : "",
      failed > 0 ? `${count(failed, "run")} dead or uncertain` : "",
      held ? "a rule waits with it" : "",
    ];
    return `  ${id}: ${why.filter(Boolean).join(", ")}`;
  });
  const more = events.length > MOST_LISTED ? [`  and ${events.length - MOST_LISTED} more`] : [];
  const remembered = windows > 0 ? [`  what rules remember: ${count(windows, "window")}`] : [];
  return ["Still there, and removed with --force:", ...lines, ...more, ...remembered];
}

function elsewhereLines({ elsewhere }: Forgotten): readonly string[] {
  if (elsewhere.length === 0) return [];
  const lines = elsewhere.map(({ file, lines: many }) =>
    many === undefined ? `  ${file}: may hold them too` : `  ${file}: ${count(many, "line")}`,
  );
  return [
    "Also in files that stay as they are; delete them, or wait until they are rolled away:",
    ...lines,
  ];
}
