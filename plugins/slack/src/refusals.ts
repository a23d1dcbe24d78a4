import { ZoomflowError } from "@zoomflow/core";

import type { Clock } from "./clock.ts";

/** Channels that Slack let nothing be posted to when that was last tried. */
export interface Refusals {
  refused(channel: string, error: ZoomflowError): void;
  accepted(channel: string): void;
  /** The first of them, with how many more there are. */
  told(): ZoomflowError | undefined;
}

/** A rule may make channels up, out of what comes with an event: one that is not tried again is let go. */
const KEPT_MS = 24 * 3_600_000;
const MOST = 100;

export function createRefusals(clock: Pick<Clock, "now">): Refusals {
  const shut = new Map<string, { readonly error: ZoomflowError; readonly at: number }>();

  const forgetOld = (): void => {
    const before = clock.now() - KEPT_MS;
    for (const [channel, { at }] of shut) if (at <= before) shut.delete(channel);
  };

  return {
    refused(channel, error) {
      // Taken out first: the one that was refused last is the last to go.
      shut.delete(channel);
      const [oldest] = shut.keys();
      if (oldest !== undefined && shut.size >= MOST) shut.delete(oldest);
      shut.set(channel, { error, at: clock.now() });
    },
    accepted: (channel) => void shut.delete(channel),
    told() {
      forgetOld();
      const [first] = shut.values();
      if (first === undefined) return undefined;
      const { code, message, hint } = first.error;
      const others = shut.size - 1;
      const more = others === 0 ? "" : `; and ${others} more`;
      return new ZoomflowError(code, `${message}${more}`, { hint, cause: first.error });
    },
  };
}
