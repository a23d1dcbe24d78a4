import type { Duration, Schema } from "@zoomflow/core";
import * as z from "zod";

import { parseAllowed } from "./allow.ts";
import type { Allowed } from "./allow.ts";
import { timeoutSchema } from "./timeout.ts";

/** What {@link http} takes. */
export interface HttpOptions {
  /**
   * Targets that may be reached although they are private: a host name, `*.domain` (what is below
   * it, not itself), an IP address or a CIDR range; a host or address may end in `:port`. Public
   * addresses need no entry. Default: none.
   */
  readonly allow?: readonly string[] | undefined;
  /** For one request with its redirects and its answer, unless the request says otherwise. Default: 10 s. */
  readonly timeout?: Duration | undefined;
}

export interface CheckedOptions {
  readonly allow: readonly Allowed[];
  readonly timeoutMs: number;
}

const DEFAULT_TIMEOUT_MS = 10_000;

const allowed = z.string().transform((text, ctx) => {
  const entry = parseAllowed(text);
  if (entry !== undefined) return entry;
  ctx.addIssue(`"${text}" is not a host name, *.domain, host:port, IP address or CIDR range`);
  return z.NEVER;
});

export const optionsSchema: Schema<HttpOptions, CheckedOptions> = z
  .strictObject({ allow: z.array(allowed).optional(), timeout: timeoutSchema.optional() })
  .transform(({ allow, timeout }) => ({
    allow: allow ?? [],
    timeoutMs: timeout ?? DEFAULT_TIMEOUT_MS,
  }));
