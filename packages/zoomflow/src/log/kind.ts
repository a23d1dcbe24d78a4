import type { Level } from "./level.ts";

/** Longer sentences are told apart by their beginnings. */
const LONGEST = 200;

/**
 * Which lines are more of the same: of one level, about the same rule, and with the same sentence. Of
 * what is wrong, also where only figures, ids and times in it differ.
 */
export function kindOf(level: Level, fields: object, message: string): string {
  const { is, rule, plugin, code, error } = fields as Readonly<Record<string, unknown>>;
  const failure = (error as { code?: unknown } | undefined)?.code;
  const beginning = message.slice(0, LONGEST);
  const wrong = level === "warn" || level === "error";
  const sentence = wrong ? beginning.replaceAll(/[\w.:-]*\d[\w.:-]*/g, "#") : beginning;
  return [level, is, rule, plugin, code ?? failure, sentence].join("\n");
}

/** What happens with every event: such lines differ although their sentences do not. */
export function isOfEveryEvent(level: Level, { is }: { readonly is?: unknown }): boolean {
  const calm = level === "info" || level === "debug";
  return calm && typeof is === "string" && OF_EVERY_EVENT.has(is);
}

/** The journal holds all of it, whether or not a line tells it. */
const OF_EVERY_EVENT: ReadonlySet<string> = new Set([
  "link.event",
  "run.started",
  "journal.committed",
  "event.recorded",
  "event.composed",
  "event.known",
  "event.missed",
  "step.done",
  "run.settled",
  "run.asleep",
  "wait.over",
]);
