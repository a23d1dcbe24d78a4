import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const RUNNER = fileURLToPath(import.meta.resolve("zoomflow/bin/zoomflow.js"));
const CONFIG = join(import.meta.dirname, "runner.config.ts");
const BARE = join(import.meta.dirname, "bare.ts");

/** A process under measurement. */
export interface Child {
  /** Resident memory in bytes. */
  rss(): Promise<number>;
  /** Lets it close what it has open. */
  stop(): Promise<void>;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
  /** Rejects when it ends without having been told to. */
  readonly died: Promise<never>;
}

export interface RunnerSpec {
  readonly oauthUrl: string;
  readonly wsUrl: string;
  readonly sinkUrl: string;
  /** Holds the journal and the log. */
  readonly directory: string;
  readonly rules: number;
  readonly logLevel: string;
  /** Where a CPU profile is left when it stops. */
  readonly profile: string | undefined;
}

/** The runner as users start it. */
export function startRunner(spec: RunnerSpec): Child {
  const profiling =
    spec.profile === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${spec.profile}`];
  return start([...profiling, RUNNER, "start", "--json", "--config", CONFIG], spec.directory, {
    ...environment(spec),
    ZOOMFLOW_LOG_LEVEL: spec.logLevel,
  });
}

/** The loop that the runner is compared with. */
export function startBare(wsUrl: string, sinkUrl: string, directory: string): Child {
  return start([BARE, wsUrl, sinkUrl], directory, process.env);
}

/** How many open runs the journal of a runner holds, those under way included; by the tool that users have. */
export async function countWaiting(spec: RunnerSpec): Promise<number> {
  const command = [RUNNER, "journal", "stats", "--json", "--config", CONFIG];
  const { stdout } = await promisify(execFile)(process.execPath, command, {
    env: environment(spec),
  });
  const { runs } = JSON.parse(stdout) as { runs: { states: Record<string, number> }[] };
  return runs.reduce((sum, { states }) => sum + (states["waiting"] ?? 0), 0);
}

function environment(spec: RunnerSpec): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ZOOM_ACCOUNT_ID: "bench",
    ZOOM_CLIENT_ID: "bench",
    ZOOM_CLIENT_SECRET: "bench-secret",
    ZOOM_SUBSCRIPTION_ID: "bench",
    ZOOM_OAUTH_URL: spec.oauthUrl,
    ZOOM_WS_URL: spec.wsUrl,
    ZOOMFLOW_DATA_DIR: spec.directory,
    ZOOMFLOW_HTTP_PORT: "0",
    BENCH_SINK: spec.sinkUrl,
    BENCH_RULES: String(spec.rules),
  };
}

function start(command: readonly string[], directory: string, env: NodeJS.ProcessEnv): Child {
  const logFile = join(directory, "log");
  const log = openSync(logFile, "a");
  const child = spawn(process.execPath, command, { env, stdio: ["ignore", "ignore", log] });
  closeSync(log);
  let ending = false;
  const exited = once(child, "exit");
  const died = exited.then(([code]) => {
    if (ending) return new Promise<never>(() => {});
    const tail = readFileSync(logFile, "utf8").slice(-2_000);
    throw new Error(`the measured process ended by itself (${code}):\n${tail}`);
  });
  died.catch(() => {}); // heard by whoever waits for the child
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    ending = true;
    child.kill(signal);
    await exited;
  };
  return { rss: () => rssOf(child), stop: () => end("SIGTERM"), kill: () => end("SIGKILL"), died };
}

async function rssOf({ pid }: ChildProcess): Promise<number> {
  const { stdout } = await promisify(execFile)("ps", ["-o", "rss=", "-p", String(pid)]);
  return Number(stdout) * 1_024;
}
