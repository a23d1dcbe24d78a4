import { type Health, ZoomflowError } from "@zoomflow/core";
import type { RevisionTold, Runtime } from "@zoomflow/core/engine";

/** Whether events are taken now, and what each part says to that. */
export interface Readiness {
  readonly ready: boolean;
  /** `degraded`: ready, and somebody should look. */
  readonly status: "ok" | "degraded" | "down";
  /** Of every source by its name, of all that events and actions need, of the `rules`; `stopping` only then. */
  readonly parts: Readonly<Record<string, Health>>;
}

/**
 * Ready is who hears events, can record them and knows what to do: all parts, and no stop. A part that
 * is degraded is told of and no reason not to be; nor is a rule that is set aside: the others go on.
 */
export function decideReadiness(
  phase: ReturnType<Runtime["phase"]>,
  health: ReadonlyMap<string, Health>,
  rules: RevisionTold,
): Readiness {
  const parts: Record<string, Health> = {
    ...Object.fromEntries(health),
    rules: phase === "starting" ? { ok: false, reason: "zoomflow is starting" } : loaded(rules),
    ...(phase === "stopping" && { stopping: { ok: false, reason: "a stop has begun" } }),
  };
  const all = Object.values(parts);
  const ready = all.every(({ ok }) => ok);
  return { ready, status: ready ? statusOf(all) : "down", parts };
}

/**
 * What a runtime says of itself now.
 *
 * @param around parts outside of the engine, by name
 */
export function readinessOf(
  { phase, health, revision }: Pick<Runtime, "phase" | "health" | "revision">,
  around: readonly (readonly [string, Health])[],
): Readiness {
  return decideReadiness(phase(), new Map([...health(), ...around]), revision());
}

function statusOf(parts: readonly Health[]): "ok" | "degraded" {
  return parts.some(({ degraded }) => degraded) ? "degraded" : "ok";
}

function loaded({ number, rules, setAside }: RevisionTold): Health {
  const reason = `${rules} loaded, revision ${number}`;
  if (setAside.length === 0) return { ok: true, reason };
  const { code, hint } = new ZoomflowError("ZF_RULE_SET_ASIDE", "");
  const left = `${reason}, ${setAside.length} set aside: ${setAside.join(", ")}`;
  return { ok: true, degraded: true, reason: left, hint, code };
}
