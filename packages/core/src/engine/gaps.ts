import { ZoomflowError } from "../errors.ts";
import type { Cancel, Journal, Ports } from "../ports.ts";

/** Keeps the record of the intervals in which nothing was heard, the process being down included. */
export interface Gaps {
  /** Nothing has been heard since the last sign of life, and will not be until a source connects. */
  start(): void;
  connected(source: string): void;
  disconnected(source: string, cause: string): void;
  /** The process is about to stop: what is lost from now on is no fault. */
  leave(): void;
  /** The last sign of life: the gap from here on is the next process's to record. */
  stop(): Promise<void>;
}

/** How often a connected process says that it lives: so much of a gap may be told too long. */
const ALIVE_EVERY_MS = 10_000;
const DOWN = "zoomflow was not running";

interface Gap {
  readonly from: number;
  readonly cause: string;
}

/** Writes happen one after the other; one that the journal refuses is made up for by the next. */
export function createGaps(
  journal: Journal,
  ports: Pick<Ports, "clock" | "log" | "observe">,
): Gaps {
  const { clock, observe } = ports;
  /** Sources that were connected and are not. */
  const missing = new Set<string>();
  let gap: Gap | undefined;
  let connected = false;
  let leaving = false;
  let cancel: Cancel = () => {};
  let writing: Promise<void> = Promise.resolve();

  const write = (work: () => Promise<void>): void => {
    writing = writing.then(work).catch((thrown: unknown) => {
      const error = ZoomflowError.from(thrown, "ZF_INTERNAL");
      observe({ is: "journal.failed", doing: "recording a gap", error });
    });
  };

  const open = (from: number, cause: string): void => {
    gap = { from, cause };
    observe({ is: "gap.opened", from, cause });
    write(() => journal.gaps.open(from, cause));
  };

  const close = (to: number): void => {
    if (gap !== undefined) observe({ is: "gap.closed", ...gap, to: Math.max(to, gap.from) });
    gap = undefined;
    write(() => journal.gaps.close(to));
  };

  const live = (): void => {
    cancel();
    cancel = clock.after(ALIVE_EVERY_MS, () => {
      write(() => journal.gaps.alive(clock.now()));
      live();
    });
  };

  return {
    start() {
      const { found } = journal;
      if (found?.gap !== undefined) gap = found.gap;
      else if (found?.aliveAt !== undefined) open(Math.min(found.aliveAt, clock.now()), DOWN);
    },
    connected(source) {
      missing.delete(source);
      if (missing.size > 0) return;
      connected = true;
      close(clock.now());
      live();
    },
    disconnected(source, cause) {
      missing.add(source);
      if (!connected) return;
      connected = false;
      cancel();
      if (leaving) write(() => journal.gaps.alive(clock.now()));
      else open(clock.now(), cause);
    },
    leave() {
      leaving = true;
    },
    async stop() {
      cancel();
      if (connected) write(() => journal.gaps.alive(clock.now()));
      await writing;
    },
  };
}
