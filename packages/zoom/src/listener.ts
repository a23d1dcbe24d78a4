import { type AnyEvent, messageOf, type Secret } from "@zoomflow/core";
import type { Clock, Observe } from "@zoomflow/core/ports";

import type { FromAttempt } from "./connection-state.ts";
import { type Frame, decode } from "./decode.ts";
import type { WireEnd, WireEvents } from "./ports.ts";
import { excerpt } from "./redact.ts";
import { retryAfterMs } from "./retry-after.ts";
import type { UnreadableLog } from "./unreadable.ts";

type Told = FromAttempt extends infer Each
  ? Each extends FromAttempt
    ? Omit<Each, "generation">
    : never
  : never;

interface ListenerSpec {
  readonly clock: Pick<Clock, "now">;
  readonly observe: Observe;
  readonly unreadable: UnreadableLog;
  /** What must not be repeated, should Zoom say it. */
  readonly secrets: readonly Secret[];
  readonly deliver: (event: AnyEvent, raw?: string) => void;
  readonly tell: (what: Told) => void;
  readonly closed: () => void;
}

/**
 * Hears one wire: reads its frames, and makes what Zoom says fit to be shown before it goes on.
 *
 * Events are delivered whatever the link thinks of this wire by now: Zoom will not send them again.
 */
export function createListener(spec: ListenerSpec): WireEvents {
  const clean = (text: string) => (text === "" ? "" : excerpt(text, spec.secrets));

  function deliver(frame: Extract<Frame, { kind: "event" }>, text: string): void {
    spec.observe({ is: "link.event", form: frame.form });
    try {
      spec.deliver(frame.event, frame.raw);
    } catch (failure) {
      // An event that its host cannot take is as lost as one that cannot be read.
      spec.unreadable.note(`could not be taken: ${clean(messageOf(failure))}`, clean(text));
    }
  }

  return {
    opened: () => spec.tell({ type: "opened" }),
    heard: () => spec.tell({ type: "heard" }),
    unreadable(why) {
      spec.unreadable.note(why, "");
      spec.tell({ type: "heard" });
    },
    text(text) {
      const frame = decode(text);
      if (frame.kind === "event") deliver(frame, text);
      else if (frame.kind === "unreadable") spec.unreadable.note(frame.why, clean(text));
      else if (frame.kind === "beat" && !frame.ok)
        spec.unreadable.note("a heartbeat was answered with success: false", clean(text));
      spec.tell({
        type: "frame",
        frame: "said" in frame ? { ...frame, said: clean(frame.said) } : frame,
      });
    },
    closed(end) {
      const asked =
        end.how === "refused" ? retryAfterMs(end.retryAfter, spec.clock.now()) : undefined;
      spec.closed();
      spec.tell({ type: "closed", end: cleanEnd(end, clean), askedMs: asked });
    },
  };
}

/** What the peer said of the end, made fit to be shown. */
export function cleanEnd(end: WireEnd, clean: (text: string) => string): WireEnd {
  if (end.how === "closed") return { ...end, reason: clean(end.reason) };
  return end.how === "broken" ? { ...end, why: clean(end.why) } : end;
}
