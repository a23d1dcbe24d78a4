import { ZoomflowError } from "../errors.ts";
import type { Ports } from "../ports.ts";
import type { Revisions } from "./revisions.ts";
import type { ReloadOptions } from "./runtime-options.ts";
import type { Sources } from "./sources.ts";

export interface Reload {
  /** Sets up, switches over, then replaces the sources that differ. One at a time. */
  take(options: ReloadOptions): Promise<void>;
  /** The process stops: what is being set up is not waited for. */
  leave(): void;
}

/** Lets one revision take over from another while events keep coming. */
export function createReload(
  parts: {
    readonly revisions: Revisions;
    readonly sources: Pick<Sources, "replace">;
    /** Rules and plugins are others: there may be work that could not begin before. */
    readonly wake: () => void;
    readonly running: () => boolean;
  },
  ports: Pick<Ports, "clock" | "observe">,
): Reload {
  const { revisions, sources } = parts;
  const leaving = new AbortController();
  return {
    async take({ sources: own = [], since = ports.clock.monotonic(), ...revision }) {
      if (!parts.running()) throw notRunning();
      const next = await revisions.build(revision, leaving.signal);
      const { rules, plugins, sources: theirs, done } = revisions.switchTo(next);
      ports.observe({
        is: "config.reloaded",
        revision: next.number,
        rules,
        plugins,
        sources: own.map(({ name }) => name),
        ms: ports.clock.monotonic() - since,
      });
      parts.wake();
      await sources.replace(theirs.removed, [...own, ...theirs.added]);
      done();
    },
    leave: () => leaving.abort(notRunning()),
  };
}

function notRunning(): ZoomflowError {
  return new ZoomflowError("ZF_INTERRUPTED", "zoomflow is not running, or is about to stop", {
    hint: "Nothing to do: the next start reads the config as it is then.",
  });
}
