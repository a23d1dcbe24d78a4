import { setTimeout as pause } from "node:timers/promises";

import { countWaiting, startRunner } from "../child.ts";
import { eventFrame, MATCHED } from "../frames.ts";
import { orDeath, type Settings, type Trial, withTrial } from "../trial.ts";

export interface Backlog {
  /** Resident memory in bytes: before the events came, and with their runs waiting. */
  readonly idle: number;
  readonly waiting: number;
  /** Milliseconds from the start of the process to its connection, and to the first POST. */
  readonly emptyStart: number;
  readonly start: number;
  readonly firstPost: number;
}

/** A sink that hangs until all of the backlog waits; then a crash, and a new start. */
export function backlog(settings: Settings): Promise<Backlog> {
  return withTrial(settings, 1, async (trial) => {
    trial.sink.hang();
    const filled = await fill(trial, settings.backlog);
    const again = await startOver(trial);
    return { ...filled, ...again };
  });
}

async function fill(
  { gateway, spec }: Trial,
  count: number,
): Promise<Pick<Backlog, "idle" | "waiting" | "emptyStart">> {
  const began = performance.now();
  const coming = gateway.connected();
  const child = startRunner(spec);
  try {
    const consumer = await orDeath(child, coming);
    const emptyStart = performance.now() - began;
    const idle = await child.rss();
    await orDeath(child, consumer.flood(frames(count)));
    while ((await orDeath(child, countWaiting(spec))) < count) await pause(500);
    return { idle, emptyStart, waiting: await child.rss() };
  } finally {
    await child.kill();
  }
}

function* frames(count: number): Iterable<string> {
  for (let number = 0; number < count; number++) yield eventFrame(MATCHED, number);
}

async function startOver({
  gateway,
  sink,
  spec,
}: Trial): Promise<Pick<Backlog, "start" | "firstPost">> {
  sink.clear();
  const began = performance.now();
  const coming = gateway.connected();
  const child = startRunner(spec);
  try {
    const [start, firstPost] = await orDeath(
      child,
      Promise.all(
        [coming, sink.reached(1)].map((each) => each.then(() => performance.now() - began)),
      ),
    );
    return { start: start as number, firstPost: firstPost as number };
  } finally {
    await child.kill();
  }
}
