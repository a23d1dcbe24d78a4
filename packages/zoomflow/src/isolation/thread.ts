// The thread of one plugin: loads the config again, sets the plugin up and carries out its calls.
import { parentPort, workerData } from "node:worker_threads";

import { messageOf, ZoomflowError } from "@zoomflow/core";
import { checkOptions, definition, type PluginHandle } from "@zoomflow/core/engine";
import type { Log } from "@zoomflow/core/ports";

import { isPlugin } from "../config/check-plugins.ts";
import { loadConfig } from "../config/load.ts";
import { currentCulprit, systemScope } from "../system.ts";
import { limitedLines } from "./lines.ts";
import type { Order, SentCall, ThreadTask, Word } from "./protocol.ts";
import { receiveError, sendError } from "./sent-error.ts";
import { receiveValue } from "./sent-value.ts";

const task = workerData as ThreadTask;
const say = (word: Word): void => parentPort?.postMessage(word);

const lines = limitedLines((id, line) => say({ is: "log", id, line }));
const logOf = (id?: number): Log => ({
  debug: (fields, message) => lines(id, "debug", fields, message),
  info: (fields, message) => lines(id, "info", fields, message),
  warn: (fields, message) => lines(id, "warn", fields, message),
  error: (fields, message) => lines(id, "error", fields, message),
});

const stray = (thrown: unknown): void =>
  say({ is: "stray", culprit: currentCulprit(), error: sendError(thrown) });
process.on("uncaughtException", stray);
process.on("unhandledRejection", stray);

/** V8 counts its own heap; what buffers hold lies beside it. */
const LOOK_EVERY_MS = 1_000;
setInterval(() => {
  if (process.memoryUsage().external < task.memoryMb * 1_048_576) return;
  say({ is: "overfull" });
  process.exit();
}, LOOK_EVERY_MS).unref();

const ending = new AbortController();
const aborts = new Map<number, AbortController>();
const [handle, resource] = await setUp().catch((thrown: unknown) => {
  say({ is: "refused", error: sendError(thrown) });
  return process.exit();
});
const { spec } = handle[definition];

async function setUp(): Promise<readonly [PluginHandle, unknown]> {
  const { config } = await loadConfig(task.directory, { file: task.file });
  const found = config.plugins?.find((one) => isPlugin(one) && one.plugin === task.plugin);
  if (found === undefined || JSON.stringify(found[definition].options) !== task.digest)
    throw new ZoomflowError("ZF_PLUGIN_SETUP", `the config has another plugin ${task.plugin} now`, {
      hint: "The config was edited since it was read: reload it, or start zoomflow again.",
    });
  const options = await checkOptions(found);
  const host = { options, log: logOf(), signal: ending.signal };
  const made: unknown = await systemScope.run(`plugin ${task.plugin}`, () =>
    found[definition].spec.setup(host),
  );
  return [found, made];
}

async function perform(id: number, sent: SentCall, signal: AbortSignal): Promise<unknown> {
  const action = spec.actions?.[sent.action];
  if (action === undefined)
    throw new ZoomflowError("ZF_ACTION_INPUT", `there is no action ${task.plugin}.${sent.action}`);
  const { what, action: _name, since = 0, ...rest } = sent;
  const result = await action.input["~standard"].validate(receiveValue(sent.input));
  if (result.issues !== undefined)
    throw new ZoomflowError("ZF_ACTION_INPUT", messageOf(result.issues[0]?.message));
  const call = { ...rest, input: result.value, resource, signal, log: logOf(id) };
  return what === "run" ? action.run(call) : action.find?.({ ...call, since });
}

async function answer(id: number, culprit: string, work: (signal: AbortSignal) => unknown) {
  const abort = new AbortController();
  aborts.set(id, abort);
  try {
    const result: unknown = await systemScope.run(culprit, () => work(abort.signal));
    say({ is: "gave", id, json: jsonOf(result) });
  } catch (thrown) {
    say({ is: "threw", id, error: sendError(thrown) });
  } finally {
    aborts.delete(id);
  }
}

/** What no JSON can hold has been done all the same, as on the other side. */
function jsonOf(result: unknown): string {
  try {
    return JSON.stringify(result) ?? "";
  } catch {
    return "null";
  }
}

async function end(): Promise<void> {
  ending.abort(new Error("the plugin is torn down"));
  try {
    await spec.teardown?.(resource);
  } catch (thrown) {
    logOf().warn(
      { err: thrown },
      `plugin ${task.plugin} failed while it closed: ${messageOf(thrown)}`,
    );
  }
  say({ is: "ended" });
  parentPort?.close();
}

parentPort?.on("message", (order: Order) => {
  switch (order.is) {
    case "call": {
      const { id, call, culprit } = order;
      return void answer(id, culprit, (signal) => perform(id, call, signal));
    }
    case "health": {
      const culprit = `plugin ${task.plugin}`;
      return void answer(order.id, culprit, (signal) => spec.health?.(resource, signal));
    }
    case "abort":
      say({ is: "aborted", id: order.id });
      return aborts.get(order.id)?.abort(receiveError(order.reason));
    case "ping":
      return say({ is: "pong" });
    case "end":
      return void end();
    default:
      order satisfies never;
  }
});
say({ is: "ready" });
