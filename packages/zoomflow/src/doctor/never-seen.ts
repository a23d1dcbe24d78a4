import type { Finding, Rule } from "@zoomflow/core";
import { matches } from "@zoomflow/core/engine";

import { span } from "../cli/format-time.ts";
import { ok, skipped, warn } from "./findings.ts";

/** What has come from Zoom so far, as far as the journal remembers. */
export interface Seen {
  readonly names: ReadonlySet<string>;
  readonly events: number;
  /** When the first of them came, in wall-clock milliseconds. */
  readonly since: number | undefined;
}

const CHECK = "events";

const SUBSCRIBE =
  "Add it to the event subscription on the app's page in the Zoom Marketplace, unless it is simply rare.";

/** Which rules wait for what has never come. Only other events that did come make that odd. */
export function judgeSeen(
  rules: readonly Rule[],
  { names, events, since }: Seen,
  now: number,
): readonly Finding[] {
  if (events === 0 || since === undefined)
    return [skipped(CHECK, "no event of Zoom's has come yet to compare with")];
  const among = `among the ${events.toLocaleString("en")} of ${span(now - since)}`;
  const findings = rules
    .filter(({ spec }) => spec.enabled !== false)
    .flatMap((rule) => judgeRule(rule, names, among));
  if (findings.length > 0) return findings;
  return [ok(CHECK, `every rule's events have come before, ${among}`)];
}

function judgeRule(
  { id, patterns, correlation }: Rule,
  names: ReadonlySet<string>,
  among: string,
): readonly Finding[] {
  const came = [...names];
  const missing = patterns.filter((pattern) => !came.some((name) => matches(pattern, name)));
  if (missing.length === 0) return [];
  const which = missing.join(", ");
  // What is made of several events needs each of them.
  if (missing.length === patterns.length || correlation !== undefined) {
    const message = `rule "${id}" can never fire unless the subscription includes ${which}: none has come ${among}`;
    return [warn(CHECK, message, SUBSCRIBE)];
  }
  const message = `rule "${id}" also takes ${which}, of which none has come ${among}`;
  return [warn(CHECK, message, SUBSCRIBE)];
}
