import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { type Simulator, startSimulator } from "zoomflow/testing";

import { type LogLine, type Runner, startRunner } from "./runner.ts";
import { type Message, type SlackStandIn, startSlack } from "./slack.ts";

export interface StageOptions {
  /** What the config reads besides the variables of Zoom and Slack. Default: nothing. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly onMessage?: (message: Message) => void;
  readonly onLine?: (line: LogLine) => void;
}

/** A config at work: between a local Zoom that sends events and a stand-in for Slack. */
export interface Stage extends AsyncDisposable {
  readonly zoom: Simulator;
  readonly slack: SlackStandIn;
  readonly until: Runner["until"];
  /** Ends all of it; resolves with the exit code of the runner. Safe to call twice. */
  close(): Promise<number | null>;
}

/**
 * Starts the `zoomflow.config.ts` of a folder and waits until it is connected.
 *
 * @example
 * await using stage = await openStage(import.meta.dirname);
 * stage.zoom.emit(happened("meeting.started", { object: { topic: "All hands" } }));
 * await stage.until(() => stage.slack.messages.length === 1);
 */
export async function openStage(directory: string, options: StageOptions = {}): Promise<Stage> {
  const { environment = {}, onMessage, onLine = () => {} } = options;
  await using parts = new AsyncDisposableStack();
  const zoom = await startSimulator();
  parts.defer(() => zoom.stop());
  const slack = parts.use(await startSlack(onMessage));
  const dataDirectory = mkdtempSync(join(tmpdir(), "zoomflow-example-"));
  parts.defer(() => rmSync(dataDirectory, { recursive: true, force: true }));
  const runner = startRunner({
    directory,
    environment: {
      ...zoom.env,
      ...slack.env,
      ZOOMFLOW_DATA_DIR: dataDirectory,
      ...environment,
    },
    onLine,
  });
  let exitCode: number | null = null;
  parts.defer(async () => {
    exitCode = await runner.stop();
  });
  await runner.until(() => zoom.connected === 1);
  const kept = parts.move();
  return {
    zoom,
    slack,
    until: runner.until,
    async close() {
      await kept.disposeAsync();
      return exitCode;
    },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}
