import type { PluginHandle } from "../actions/plugin.ts";
import type { Journal, Source } from "../ports.ts";
import type { Rule } from "../rules/rule.ts";
import type { HoldLimits } from "./intake.ts";
import type { Part } from "./lifecycle.ts";

/** One config, ready to run: checked rules, plugins not yet set up. */
export interface RuntimeOptions {
  /** Rules that {@link checkRules} found no fault with. */
  readonly rules: readonly Rule[];
  /** The ids of rules that are left out until they are mended: their runs wait. Default: none. */
  readonly setAside?: readonly string[];
  readonly plugins: readonly PluginHandle[];
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
  /** What stands around the engine: up before all else, and down last. Default: nothing. */
  readonly around?: readonly Part[];
}

export const DEFAULTS = {
  setAside: [] as readonly string[],
  concurrency: 10,
  window: 1_000,
  stopDeadlineMs: 30_000,
  dryRun: false,
  retentionMs: 30 * 86_400_000,
  hold: { events: 50_000, size: 32_000_000 },
};
