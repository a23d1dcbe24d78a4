import { setTimeout as pause } from "node:timers/promises";

import { eventFrame, MATCHED } from "../frames.ts";
import type { Consumer } from "../gateway.ts";
import { quantile } from "../statistics.ts";
import { type Settings, type Subject, withConsumer } from "../trial.ts";

export interface Latency {
  readonly p50: number;
  readonly p99: number;
}

const PER_SECOND = 500;
const WARM_UP_SECONDS = 2;

/** Milliseconds from an event's frame to its POST, at 500 events a second. */
export function latency(settings: Settings, subject: Subject): Promise<Latency> {
  return withConsumer(settings, subject, async (consumer, sink) => {
    const warmUp = WARM_UP_SECONDS * PER_SECOND;
    const count = warmUp + settings.seconds * PER_SECOND;
    const sent = await sendPaced(consumer, count);
    await sink.reached(count);
    const took = sent.map((at, number) => (sink.arrivals.get(number) ?? Number.NaN) - at);
    const measured = took.slice(warmUp);
    return { p50: quantile(measured, 0.5), p99: quantile(measured, 0.99) };
  });
}

/** When each was sent. A timer that comes late makes a small burst, as a network does. */
async function sendPaced(consumer: Consumer, count: number): Promise<readonly number[]> {
  const sent: number[] = [];
  const began = performance.now();
  while (sent.length < count) {
    const due = Math.min(count, ((performance.now() - began) / 1_000) * PER_SECOND);
    while (sent.length < due) {
      const frame = eventFrame(MATCHED, sent.length);
      sent.push(performance.now());
      consumer.send(frame);
    }
    await pause(1);
  }
  return sent;
}
