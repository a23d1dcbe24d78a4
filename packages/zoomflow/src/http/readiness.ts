import type { Health } from "@zoomflow/core";
import type { Runtime } from "@zoomflow/core/engine";

/** Whether events are taken now, and what each part says to that. */
export interface Readiness {
  readonly ready: boolean;
  /** Of every source by its name, of the `journal` and the `rules`; `stopping` only then. */
  readonly parts: Readonly<Record<string, Health>>;
}

/** How many rules run, of which config, and which do not until they are mended. */
export type RulesLoaded = ReturnType<Runtime["revision"]>;

/**
 * Ready is who hears events, can record them and knows what to do: all parts, and no stop. A rule that
 * is set aside is told of and no reason not to be: the others go on.
 */
export function decideReadiness(
  phase: ReturnType<Runtime["phase"]>,
  health: ReadonlyMap<string, Health>,
  rules: RulesLoaded,
): Readiness {
  const parts: Record<string, Health> = {
    ...Object.fromEntries(health),
    rules:
      phase === "starting"
        ? { ok: false, reason: "zoomflow is starting" }
        : { ok: true, reason: told(rules) },
    ...(phase === "stopping" && { stopping: { ok: false, reason: "a stop has begun" } }),
  };
  return { ready: Object.values(parts).every(({ ok }) => ok), parts };
}

function told({ number, rules, setAside }: RulesLoaded): string {
  const rest =
    setAside.length === 0 ? "" : `, ${setAside.length} set aside: ${setAside.join(", ")}`;
  return `${rules} loaded, revision ${number}${rest}`;
}
