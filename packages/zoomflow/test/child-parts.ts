import type { Ports, Source, SourceHost } from "@zoomflow/core/ports";

import { endOfTurn, sha256, systemClock, systemRandom, systemScope } from "../src/system.ts";

// Whoever started this process and is gone cannot end it any more.
process.stdin.resume().once("end", () => process.exit(1));

const quiet = (): void => {};

/** The ports of a runner in a process of its own, which says nothing but what it is told to. */
export function childPorts(observe: Ports["observe"]): Ports {
  return {
    clock: systemClock,
    random: systemRandom,
    hash: sha256,
    endOfTurn,
    scope: systemScope,
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    observe,
  };
}

/** A source that delivers what it is given. */
export function givenSource() {
  let host: SourceHost | undefined;
  const source: Source = {
    name: "test",
    start: (its) => void (host = its),
    stop: async () => {},
    health: () => ({ ok: true, reason: "" }),
  };
  const deliver = (event: string, n: number, id: string): void =>
    host?.deliver({
      event: { event, event_ts: n, payload: { id } },
      source: "test",
      receivedAt: Date.now(),
    });
  return { source, deliver };
}
