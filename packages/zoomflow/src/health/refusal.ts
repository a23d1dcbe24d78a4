import type { ZoomflowError } from "@zoomflow/core";

import type { MetricGroup } from "../metrics/group.ts";

/** Remembers why the last reload was refused, until one is taken: the log says it only once. */
export interface Refusal extends Pick<MetricGroup, "takes"> {
  /** Undefined when the config that runs is the one that was read last. */
  last(): ZoomflowError | undefined;
}

export function createRefusal(): Refusal {
  let last: ZoomflowError | undefined;
  return {
    takes: {
      "config.refused": ({ error }) => void (last = error),
      "config.reloaded": () => void (last = undefined),
    },
    last: () => last,
  };
}
