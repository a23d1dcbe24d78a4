import type { Journal, Source } from "../ports.ts";
import type { HoldLimits } from "./intake.ts";
import type { Part } from "./lifecycle.ts";
import type { RevisionOptions } from "./revision.ts";
import type { Suspect } from "./suspect.ts";

/** One config, ready to run: checked rules, plugins not yet set up. */
export interface RuntimeOptions extends RevisionOptions {
  readonly sources: readonly Source[];
  readonly journal: Journal;
  /** How many runs may go at once. Default: 10. */
  readonly concurrency?: number;
  /** How many claimed runs may wait in memory. Default: 1,000. */
  readonly window?: number;
  /** How long running actions may go on after a stop, in ms. Default: 30 s. */
  readonly stopDeadlineMs?: number;
  /** Match and record, but carry nothing out. Default: false. */
  readonly dryRun?: boolean;
  /** For how long what is finished is kept, in ms. Default: 30 days. */
  readonly retentionMs?: number;
  /** What the journal may hold, in bytes; then the oldest of what is finished goes first. Default: no limit. */
  readonly maxJournalBytes?: number;
  /**
   * How much may be held in memory while the journal refuses; what arrives beyond is lost, counted
   * and recorded as a gap. Default: 50,000 events, 32 million characters of their JSON.
   */
  readonly hold?: HoldLimits;
  /** What must not begin at once again. Default: nothing. */
  readonly suspect?: Suspect | undefined;
  /** What stands around the engine: up before all else, and down last. Default: nothing. */
  readonly around?: readonly Part[];
}

/** What a config that takes over while the process runs may bring. */
export interface ReloadOptions extends RevisionOptions {
  /** These take the place of the runtime's own sources of the same names. Default: those go on. */
  readonly sources?: readonly Source[];
  /** When the reload began, by the monotonic clock. Default: now. */
  readonly since?: number;
}

export const DEFAULTS = {
  concurrency: 10,
  window: 1_000,
  stopDeadlineMs: 30_000,
  dryRun: false,
  retentionMs: 30 * 86_400_000,
  hold: { events: 50_000, size: 32_000_000 },
};
