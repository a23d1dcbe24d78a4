import { ZoomflowError } from "@zoomflow/core";
import type { Log } from "@zoomflow/core/ports";

import { containStrays } from "./containment.ts";
import { refuseExits } from "./exits.ts";
import { errorFields } from "./log/line.ts";
import type { Runner } from "./runner.ts";

/** Why a running process came to its end. */
export type End =
  | { readonly by: "signal"; readonly signal: string }
  | { readonly by: "failure"; readonly error: ZoomflowError };

/**
 * Runs until a signal comes, Zoom refuses for good or something breaks beyond repair; then stops
 * in order. Never throws.
 */
export async function runUntilEnd(
  runtime: Pick<Runner, "start" | "stop" | "failure" | "watchPlugins" | "observe">,
  stopSignal: Promise<string>,
  log: Log,
): Promise<End> {
  const { promise: fatal, resolve: onFatal } = Promise.withResolvers<ZoomflowError>();
  const { observe } = runtime;
  const release = [containStrays(observe, onFatal), refuseExits(observe)];
  const failed = (error: ZoomflowError): End => ({ by: "failure", error });
  const ending: Promise<End> = Promise.race([
    stopSignal.then((signal): End => ({ by: "signal", signal })),
    runtime.failure.then(failed),
    fatal.then(failed),
  ]);
  const begun = runtime.start().then(
    () => runtime.watchPlugins(),
    (thrown: unknown) => onFatal(ZoomflowError.from(thrown, "ZF_INTERNAL")),
  );
  const end = await ending;
  if (end.by === "failure") log.error({ error: errorFields(end.error) }, end.error.message);
  await runtime.stop(end.by === "signal" ? end.signal : end.error.code);
  await begun;
  for (const undo of release) undo();
  return end;
}
