import { parseDuration } from "@zoomflow/core";
import type { Duration } from "@zoomflow/core";
import * as z from "zod";

/** The longest wait that a timer of Node can hold. */
const MAX_MS = 2 ** 31 - 1;

/** A time-out as text, given on in milliseconds. */
export const timeoutSchema: z.ZodType<number, Duration> = z
  .custom<Duration>()
  .transform((text, ctx) => {
    const ms = typeof text === "string" ? parseDuration(text) : undefined;
    if (ms !== undefined && ms >= 1 && ms <= MAX_MS) return ms;
    ctx.addIssue("must be a span of time from 1ms to 24d, such as 500ms, 10s or 2m");
    return z.NEVER;
  });
