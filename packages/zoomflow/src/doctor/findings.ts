import { type Finding, messageOf, ZoomflowError } from "@zoomflow/core";

/** What one check has found, and what those that need it go on with: without a value they are skipped. */
export interface Result<T> {
  readonly findings: readonly Finding[];
  readonly value?: T;
}

/** Findings that give nothing to go on with. */
export function only(...findings: readonly Finding[]): Result<never> {
  return { findings };
}

type More = Pick<Finding, "hint" | "code">;

export function ok(check: string, message: string): Finding {
  return { check, status: "ok", message };
}

export function warn(check: string, message: string, hint: string): Finding {
  return { check, status: "warn", message, hint };
}

export function fail(check: string, message: string, more: More = {}): Finding {
  return { check, status: "fail", message, ...more };
}

export function skipped(check: string, message: string): Finding {
  return { check, status: "skipped", message };
}

/** An error as a finding: its code says what it means, and its hint what to do. */
export function failedBy(check: string, thrown: unknown): Finding {
  if (!(thrown instanceof ZoomflowError)) return fail(check, messageOf(thrown));
  const { message, hint, code } = thrown;
  return fail(check, message, { hint, code });
}
