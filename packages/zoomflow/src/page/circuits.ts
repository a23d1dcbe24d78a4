import type { Telemetry } from "@zoomflow/core/ports";
import type { PluginState } from "@zoomflow/page/contract";

type Circuit = NonNullable<PluginState["circuit"]>;

/** Whether calls of each plugin go through, as far as that was told since it was set up. */
export interface Circuits {
  /** Whether the moment was about circuits. */
  take(moment: Telemetry): boolean;
  of(plugin: string): Circuit;
}

export function createCircuits(): Circuits {
  const circuits = new Map<string, Circuit>();
  return {
    take(moment) {
      switch (moment.is) {
        case "circuit.opened":
          circuits.set(moment.plugin, "open");
          return true;
        case "circuit.half-open":
          circuits.set(moment.plugin, "half-open");
          return true;
        case "circuit.closed":
          circuits.delete(moment.plugin);
          return true;
        case "config.reloaded":
          // What is set up anew begins with a closed one.
          for (const plugin of [...moment.plugins.changed, ...moment.plugins.removed])
            circuits.delete(plugin);
          return true;
        default:
          return false;
      }
    },
    of: (plugin) => circuits.get(plugin) ?? "closed",
  };
}
