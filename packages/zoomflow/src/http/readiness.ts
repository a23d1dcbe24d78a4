import type { Health } from "@zoomflow/core";
import type { Runtime } from "@zoomflow/core/engine";

/** Whether events are taken now, and what each part says to that. */
export interface Readiness {
  readonly ready: boolean;
  /** Of every source by its name, of the `journal` and the `rules`; `stopping` only then. */
  readonly parts: Readonly<Record<string, Health>>;
}

/** Ready is who hears events, can record them and knows what to do: all parts, and no stop. */
export function decideReadiness(
  phase: ReturnType<Runtime["phase"]>,
  health: ReadonlyMap<string, Health>,
  rules: number,
): Readiness {
  const parts: Record<string, Health> = {
    ...Object.fromEntries(health),
    rules:
      phase === "starting"
        ? { ok: false, reason: "zoomflow is starting" }
        : { ok: true, reason: `${rules} loaded` },
    ...(phase === "stopping" && { stopping: { ok: false, reason: "a stop has begun" } }),
  };
  return { ready: Object.values(parts).every(({ ok }) => ok), parts };
}
