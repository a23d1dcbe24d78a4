import type { SpanContext } from "@opentelemetry/api";

import { sha256 } from "../system.ts";

/** The flag of traces that whoever begins them wants to be kept: a sampler may decide otherwise. */
const SAMPLED = 1;

/**
 * The trace of an event, made of its key: so what is done for it later, after a retry or a restart, is
 * in the same one, and nothing has to be kept for that.
 */
export function traceContextOf(eventKey: string): SpanContext {
  const digest = isDigest(eventKey) ? eventKey : sha256(eventKey);
  return {
    traceId: digest.slice(0, 32),
    spanId: digest.slice(32, 48),
    traceFlags: SAMPLED,
    isRemote: true,
  };
}

function isDigest(key: string): boolean {
  return /^[0-9a-f]{64}$/.test(key);
}
