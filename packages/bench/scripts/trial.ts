import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { type Child, type RunnerSpec, startBare, startRunner } from "./child.ts";
import { type Consumer, type Gateway, openGateway } from "./gateway.ts";
import { openSink, type Sink } from "./sink.ts";

export interface Settings {
  /** Of the rows that flood. */
  readonly events: number;
  /** Of the rows with a backlog. */
  readonly backlog: number;
  /** How long events come at 500 a second, in seconds. */
  readonly seconds: number;
  readonly repeats: number;
  /** The runner's `ZOOMFLOW_LOG_LEVEL`. */
  readonly logLevel: string;
  /** Where the runner leaves a CPU profile. */
  readonly profile: string | undefined;
}

/** One process between a gateway and a sink, all fresh. */
export interface Trial {
  readonly gateway: Gateway;
  readonly sink: Sink;
  readonly spec: RunnerSpec;
}

/** What is measured: the runner with so many rules, or the bare loop. */
export type Subject = { readonly rules: number } | "bare";

/** Opens a trial, and takes down all that it opened. */
export async function withTrial<T>(
  settings: Settings,
  rules: number,
  measure: (trial: Trial) => Promise<T>,
): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), "zoomflow-bench-"));
  const gateway = await openGateway();
  const sink = await openSink();
  const { logLevel, profile } = settings;
  const { oauthUrl, wsUrl } = gateway;
  const spec = { oauthUrl, wsUrl, sinkUrl: sink.url, directory, rules, logLevel, profile };
  try {
    return await measure({ gateway, sink, spec });
  } finally {
    await sink.close();
    await gateway.close();
    await rm(directory, { recursive: true, force: true });
  }
}

/** Measures one process that is connected and idle. */
export function withConsumer<T>(
  settings: Settings,
  subject: Subject,
  measure: (consumer: Consumer, sink: Sink) => Promise<T>,
): Promise<T> {
  return withTrial(settings, subject === "bare" ? 1 : subject.rules, async (trial) => {
    const { gateway, sink, spec } = trial;
    const coming = gateway.connected();
    const child =
      subject === "bare" ? startBare(gateway.wsUrl, sink.url, spec.directory) : startRunner(spec);
    try {
      return await orDeath(
        child,
        coming.then((consumer) => measure(consumer, sink)),
      );
    } finally {
      await child.stop();
    }
  });
}

/** What is waited for, unless the process dies over it. */
export function orDeath<T>(child: Child, result: Promise<T>): Promise<T> {
  return Promise.race([result, child.died]);
}
