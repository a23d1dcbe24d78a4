import { parseDuration, ZoomflowError } from "@zoomflow/core";

/**
 * A span of time in milliseconds.
 *
 * @throws ZoomflowError `ZF_USAGE`
 */
export function spanOf(by: string | number): number {
  const ms = typeof by === "number" ? by : parseDuration(by);
  if (ms !== undefined && ms >= 0) return ms;
  throw new ZoomflowError("ZF_USAGE", `${JSON.stringify(by)} is no span of time`, {
    hint: 'Write it like "30s", "10m" or "2h", or as milliseconds.',
  });
}
