import type { Log, Ports } from "../ports.ts";
import type { Telemetry } from "../telemetry.ts";
import { type FakeClock, fakeClock } from "./fake-clock.ts";

/** Ports that touch nothing, and remember what was said to them. */
export interface FakePorts extends Ports {
  readonly clock: FakeClock;
  readonly moments: Telemetry[];
  readonly lines: {
    readonly level: keyof Log;
    readonly fields: object;
    readonly message: string;
  }[];
  /** The moments of one kind, oldest first. */
  of<K extends Telemetry["is"]>(kind: K): Extract<Telemetry, { is: K }>[];
}

/**
 * Ports for a test: a clock that stands still, a chance that is always a half, and everything said kept.
 *
 * @param overrides ports to use instead
 * @example
 * const ports = fakePorts();
 * await runAction(chat, "post", { channel: "#general", text: "Hello" }, { ports });
 * assert.deepEqual(ports.lines, []);
 */
export function fakePorts(overrides: Partial<Ports> & { clock?: FakeClock } = {}): FakePorts {
  const moments: Telemetry[] = [];
  const lines: FakePorts["lines"] = [];
  const write =
    (level: keyof Log) =>
    (fields: object, message: string): void => {
      lines.push({ level, fields, message });
    };
  return {
    random: () => 0.5,
    // Not a digest: tests read better when the key shows what it was made of.
    hash: (text) => text,
    endOfTurn: (fire) => void setImmediate(fire),
    scope: { run: (_, work) => work() },
    log: { debug: write("debug"), info: write("info"), warn: write("warn"), error: write("error") },
    observe: (moment) => void moments.push(moment),
    ...overrides,
    clock: overrides.clock ?? fakeClock(),
    moments,
    lines,
    of: (kind) => moments.filter((moment): moment is never => moment.is === kind),
  };
}
