import type { Cancel, Journal, Ports } from "../ports.ts";
import { insist } from "./insist.ts";

/** Keeps the record of the intervals in which nothing was heard, the process being down included. */
export interface Gaps {
  /** Nothing has been heard since the last sign of life, and will not be until a source connects. */
  start(): void;
  connected(source: string): void;
  disconnected(source: string, cause: string): void;
  /** The source is no longer part of the config: nothing is missed for want of it. */
  gone(source: string): void;
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

/** Writes happen one after the other; one that the journal refuses is tried again, until the end. */
export function createGaps(
  journal: Journal,
  ports: Pick<Ports, "clock" | "log" | "observe">,
): Gaps {
  const { clock, observe } = ports;
  /** Sources that were connected and are not. */
  const missing = new Set<string>();
  const present = new Set<string>();
  let gap: Gap | undefined;
  let connected = false;
  let leaving = false;
  let cancel: Cancel = () => {};
  const ending = new AbortController();
  let writing: Promise<void> = Promise.resolve();
  let waiting = 0;

  const write = (work: () => Promise<void>): void => {
    waiting++;
    writing = writing
      .then(() => insist(work, ports, ending.signal, "recording a gap"))
      .catch(() => {}) // told already
      .finally(() => waiting--);
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

  const alive = (): void => {
    const at = clock.now();
    write(() => journal.gaps.alive(at));
  };

  const live = (): void => {
    cancel();
    cancel = clock.after(ALIVE_EVERY_MS, () => {
      if (waiting === 0) alive();
      live();
    });
  };

  const listen = (): void => {
    connected = true;
    close(clock.now());
    live();
  };

  return {
    start() {
      const { found } = journal;
      if (found?.gap !== undefined) gap = found.gap;
      else if (found?.aliveAt !== undefined) open(Math.min(found.aliveAt, clock.now()), DOWN);
    },
    connected(source) {
      present.add(source);
      missing.delete(source);
      if (missing.size === 0) listen();
    },
    disconnected(source, cause) {
      present.delete(source);
      missing.add(source);
      if (!connected) return;
      connected = false;
      cancel();
      if (leaving) alive();
      else open(clock.now(), cause);
    },
    gone(source) {
      present.delete(source);
      if (missing.delete(source) && missing.size === 0 && present.size > 0) listen();
    },
    leave() {
      leaving = true;
    },
    async stop() {
      cancel();
      if (connected) alive();
      ending.abort();
      await writing;
    },
  };
}
