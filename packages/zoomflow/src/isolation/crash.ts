import { messageOf, ZoomflowError } from "@zoomflow/core";
import type { Health } from "@zoomflow/core/ports";

const LONGEST_BACKOFF_MS = 60_000;

/** Why a plugin's thread ended, as far as it can be seen from outside. */
export function reasonOf(code: number, thrown: unknown, memoryMb: number): string {
  if (thrown instanceof Error && "code" in thrown && thrown.code === "ERR_WORKER_OUT_OF_MEMORY")
    return `needed more than its ${memoryMb} MB of memory`;
  if (thrown !== undefined) return `failed: ${messageOf(thrown)}`;
  return `ended by itself with exit code ${code}`;
}

/** @param culprits whose calls were under way */
export function crashed(
  plugin: string,
  why: string,
  culprits: readonly string[] = [],
  cause?: unknown,
  hint?: string,
): ZoomflowError {
  const during = culprits.length === 0 ? "" : `, during ${culprits.slice(0, 3).join("; ")}`;
  const message = `the thread of plugin ${plugin} ${why}${during}`;
  const because = { ...(cause !== undefined && { cause }), ...(hint !== undefined && { hint }) };
  return new ZoomflowError("ZF_PLUGIN_CRASHED", message, { maybeDone: true, ...because });
}

/** How long the next thread is waited for: half of it by chance. */
export function backoffMs(crashes: number, random: () => number): number {
  const ms = Math.min(LONGEST_BACKOFF_MS, 1_000 * 2 ** (crashes - 1));
  return Math.round(ms / 2 + (random() * ms) / 2);
}

export function conditionOf({ message, hint, code }: ZoomflowError): Health {
  return { ok: true, degraded: true, reason: message, hint, code };
}
