import { eventFrame, MATCHED, UNMATCHED } from "../frames.ts";
import type { Consumer } from "../gateway.ts";
import type { Sink } from "../sink.ts";
import { type Settings, type Subject, withConsumer } from "../trial.ts";

/** Before the clock starts, for the compilers; and events that end it are numbered from here on. */
const WARM_UP = 2_000;

/**
 * Events a second that match nothing. An event that matches comes last: its POST says that all
 * before it have been taken in.
 */
export function intakeRate(settings: Settings, subject: Subject): Promise<number> {
  return withConsumer(settings, subject, async (consumer, sink) => {
    const pass = async (from: number, count: number): Promise<number> => {
      sink.clear();
      const began = performance.now();
      await consumer.flood(frames(UNMATCHED, from, count));
      consumer.send(eventFrame(MATCHED, from + count));
      await sink.reached(1);
      return rate(count, began);
    };
    await pass(0, WARM_UP);
    return pass(WARM_UP + 1, settings.events);
  });
}

/** Events a second that one rule takes, until the last of them is posted. */
export function postedRate(settings: Settings, subject: Subject): Promise<number> {
  return withConsumer(settings, subject, async (consumer, sink) => {
    await flood(consumer, sink, 0, WARM_UP);
    return flood(consumer, sink, WARM_UP, settings.events);
  });
}

async function flood(consumer: Consumer, sink: Sink, from: number, count: number): Promise<number> {
  sink.clear();
  const began = performance.now();
  await consumer.flood(frames(MATCHED, from, count));
  await sink.reached(count);
  return rate(count, began);
}

function* frames(name: string, from: number, count: number): Iterable<string> {
  for (let number = from; number < from + count; number++) yield eventFrame(name, number);
}

function rate(count: number, began: number): number {
  return (count / (performance.now() - began)) * 1_000;
}
