import type { Clock, Health } from "../ports.ts";

/** One part of a process: how it comes up and how it goes down. */
export interface Part {
  readonly name: string;
  /** The signal aborts when the process is to stop before it is up. A part without it always stands. */
  up?(signal: AbortSignal): unknown;
  down(): unknown;
  /** What there is to tell of it, under its name. A part without it has nothing to tell. */
  condition?(): Health;
  /** How long `down` is waited for, in ms. */
  readonly downWithinMs: number;
}

export interface Lifecycle {
  /**
   * Brings the parts up in order. When one fails, or a stop comes in between, those that are up go
   * down again before this ends. What breaks off because of a stop is no failure.
   */
  up(): Promise<void>;
  /** Takes down, in reverse, what is up. Every call awaits the same descent; it never throws. */
  down(): Promise<void>;
  readonly stopping: boolean;
}

export function createLifecycle(
  parts: readonly Part[],
  clock: Clock,
  onFault: (part: string, thrown: unknown) => void,
): Lifecycle {
  const abort = new AbortController();
  const standing = new Set(parts.filter((part) => part.up === undefined));
  let rising: Promise<void> = Promise.resolve();
  let descent: Promise<void> | undefined;

  const rise = async (): Promise<void> => {
    for (const part of parts) {
      if (abort.signal.aborted) return;
      await part.up?.(abort.signal);
      standing.add(part);
    }
  };

  const descend = async (): Promise<void> => {
    abort.abort(new Error("the process stops"));
    await rising.catch(() => {}); // `up` reports it
    for (const part of parts.toReversed()) if (standing.has(part)) await lower(part);
  };

  const lower = async (part: Part): Promise<void> => {
    const late = new Error(`was not down within ${part.downWithinMs} ms`);
    let cancel = (): void => {};
    try {
      await Promise.race([
        new Promise((_, reject) => {
          cancel = clock.after(part.downWithinMs, () => reject(late));
        }),
        new Promise((begin) => begin(part.down())),
      ]);
    } catch (thrown) {
      onFault(part.name, thrown);
    } finally {
      cancel();
    }
  };

  const down = (): Promise<void> => (descent ??= descend());

  return {
    get stopping() {
      return abort.signal.aborted;
    },
    async up() {
      rising = rise();
      try {
        await rising;
      } catch (thrown) {
        const stopped = abort.signal.aborted;
        await down();
        if (!stopped) throw thrown;
      }
      if (abort.signal.aborted) await down();
    },
    down,
  };
}
