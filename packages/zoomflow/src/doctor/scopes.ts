import type { Finding, Rule } from "@zoomflow/core";
import { matches } from "@zoomflow/core/engine";
import { catalogue } from "@zoomflow/events";

import { ok, skipped, warn } from "./findings.ts";

const CHECK = "scopes";

/** Compares the scopes of the app with those that the events of rules ask for. */
export function judgeScopes(rules: readonly Rule[], scope: string | undefined): readonly Finding[] {
  const granted = scope?.split(/[\s,]+/).filter((one) => one !== "") ?? [];
  if (granted.length === 0)
    return [
      warn(
        CHECK,
        "Zoom names no scopes of the app",
        "Add those of its events on the app's page, under Scopes.",
      ),
    ];
  const findings = rules
    .filter(({ spec }) => spec.enabled !== false)
    .flatMap((rule) => judgeRule(rule, granted));
  if (findings.length > 0) return findings;
  return [ok(CHECK, `the app has ${granted.length}, which do for the rules' events`)];
}

/** What a running zoomflow's token may do, only that token tells. */
export function unknownScopes(): Finding {
  return skipped(
    CHECK,
    "known with a token of one's own only: stop zoomflow to have them compared",
  );
}

function judgeRule({ id, patterns }: Rule, granted: readonly string[]): readonly Finding[] {
  return patterns.flatMap((pattern) => {
    const asked = scopesOf(pattern);
    if (asked.length === 0 || asked.some((scopes) => scopes.some((one) => covers(granted, one))))
      return [];
    const some = [...new Set(asked.flat())].slice(0, 4).join(", ");
    return [
      warn(
        CHECK,
        `rule "${id}" takes ${pattern}, for which the app has no scope`,
        `Add one of these on the app's page, under Scopes: ${some}.`,
      ),
    ];
  });
}

/** Of each event that a pattern takes and of which it is known: one of them is enough. */
function scopesOf(pattern: string): readonly (readonly string[])[] {
  return Object.entries(catalogue)
    .filter(([name, { scopes }]) => scopes.length > 0 && matches(pattern, name))
    .map(([, { scopes }]) => scopes);
}

/** Older apps have classic scopes, such as `meeting:read:admin`: each stands for many of today's. */
function covers(granted: readonly string[], needed: string): boolean {
  return granted.some(
    (one) => one === needed || classic(one).some((start) => needed.startsWith(start)),
  );
}

function classic(scope: string): readonly string[] {
  const [, subject, deed] = /^(\w+):(read|write|master)(?::(?:admin|master))?$/.exec(scope) ?? [];
  if (subject === undefined) return [];
  const today = subject === "recording" ? "cloud_recording" : subject;
  return deed === "read" ? [`${today}:read:`] : [`${today}:read:`, `${today}:write:`];
}
