import { type Health, ZoomflowError } from "@zoomflow/core";
import type { RevisionTold, Runtime } from "@zoomflow/core/engine";

import { short } from "../cli/format-table.ts";

/** Whether events are taken now, and what each part says to that. */
export interface Readiness {
  readonly ready: boolean;
  /** `degraded`: ready, and somebody should look. */
  readonly status: "ok" | "degraded" | "down";
  /** Of every source by its name, of all that events and actions need, of the `rules`; `stopping` only then. */
  readonly parts: Readonly<Record<string, Health>>;
}

/** What the log says once, and who looks later would miss. */
export interface Past {
  /** Why the last reload was refused, if it was. */
  readonly refused?: ZoomflowError | undefined;
  /** By part. Default: none. */
  readonly mishaps?: ReadonlyMap<string, Health>;
}

/**
 * Ready is who hears events, can record them and knows what to do: all parts, and no stop. A part that
 * is degraded is told of and no reason not to be; nor is a rule that is set aside: the others go on.
 *
 * @param past what was wrong, and is to be seen for longer than it lasts
 */
export function decideReadiness(
  phase: ReturnType<Runtime["phase"]>,
  health: ReadonlyMap<string, Health>,
  rules: RevisionTold,
  { refused, mishaps = NONE }: Past = {},
): Readiness {
  const now: Record<string, Health> = {
    ...Object.fromEntries(health),
    rules:
      phase === "starting" ? { ok: false, reason: "zoomflow is starting" } : loaded(rules, refused),
    ...(phase === "stopping" && { stopping: { ok: false, reason: "a stop has begun" } }),
  };
  const parts = withMishaps(now, mishaps);
  const all = Object.values(parts);
  const ready = all.every(({ ok }) => ok);
  return { ready, status: ready ? statusOf(all) : "down", parts };
}

/**
 * What a runtime says of itself now.
 *
 * @param around parts outside of the engine, by name
 * @param past what was wrong, and is to be seen for longer than it lasts
 */
export function readinessOf(
  { phase, health, revision }: Pick<Runtime, "phase" | "health" | "revision">,
  around: readonly (readonly [string, Health])[],
  past: Past = {},
): Readiness {
  return decideReadiness(phase(), new Map([...health(), ...around]), revision(), past);
}

const NONE: ReadonlyMap<string, Health> = new Map();

/** What is wrong now counts more than what has been; a part that is gone has no past. */
function withMishaps(
  parts: Readonly<Record<string, Health>>,
  mishaps: ReadonlyMap<string, Health>,
): Readonly<Record<string, Health>> {
  const told = [...mishaps].flatMap(([name, mishap]) => {
    const part = parts[name];
    if (part === undefined || !part.ok || part.degraded === true) return [];
    return [[name, { ...mishap, reason: `${mishap.reason}; now: ${part.reason}` }] as const];
  });
  return { ...parts, ...Object.fromEntries(told) };
}

function statusOf(parts: readonly Health[]): "ok" | "degraded" {
  return parts.some(({ degraded }) => degraded) ? "degraded" : "ok";
}

/** A refusal is told before rules that are set aside: it is the newer of the two. */
function loaded({ number, rules, setAside }: RevisionTold, refused?: ZoomflowError): Health {
  const aside =
    setAside.length === 0 ? "" : `, ${setAside.length} set aside: ${setAside.join(", ")}`;
  if (refused !== undefined) {
    const reason = `${rules} loaded, revision ${number} goes on${aside}: the last reload was refused: ${sentence(refused)}`;
    return { ok: true, degraded: true, reason, hint: cureOf(refused), code: refused.code };
  }
  const reason = `${rules} loaded, revision ${number}${aside}`;
  if (setAside.length === 0) return { ok: true, reason };
  const { code, hint } = new ZoomflowError("ZF_RULE_SET_ASIDE", "");
  return { ok: true, degraded: true, reason, hint, code };
}

/** Faults of a config are listed on lines of their own. */
function sentence({ message }: ZoomflowError): string {
  return short(message.replaceAll(/\s+/g, " ").trim(), LONGEST_REASON);
}

function cureOf({ code, hint }: ZoomflowError): string {
  const ofConfig = code === "ZF_CONFIG_INVALID" || code === "ZF_CONFIG_BROKEN";
  return ofConfig ? "`zoomflow check` lists what is wrong: mend it, then reload again." : hint;
}

const LONGEST_REASON = 300;
