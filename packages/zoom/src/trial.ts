import type { Secret, ZoomflowError } from "@zoomflow/core";
import type { Clock } from "@zoomflow/core/ports";

import { decode, type Frame } from "./decode.ts";
import { endingIn, endingOf, timedOut } from "./endings.ts";
import { socketUrl } from "./endpoint.ts";
import { figuresOf } from "./figures.ts";
import { cleanEnd } from "./listener.ts";
import type { ZoomOptions } from "./options.ts";
import type { Dial, Wire } from "./ports.ts";
import { excerpt } from "./redact.ts";

/** What a connection has shown that was opened only to see whether it can be. */
export interface Trial {
  /** From the first byte to Zoom's confirmation; undefined when there was none. */
  readonly confirmedMs: number | undefined;
  /** Whether the heartbeat was answered. */
  readonly acked: boolean;
  /** How many events came meanwhile. Nobody has recorded them. */
  readonly events: number;
  /** Why it ended before we ended it. `ZF_DISPLACED` where Zoom spoke of another program. */
  readonly error: ZoomflowError | undefined;
}

export interface TrialOptions {
  readonly token: Secret;
  /** How long to wait for Zoom's confirmation, in milliseconds. */
  readonly withinMs: number;
  /** How long to hold the confirmed connection, in milliseconds. */
  readonly holdMs: number;
  /** Ends it at once; what was seen by then is the result. */
  readonly signal: AbortSignal;
}

/** How long Zoom has to say goodbye, too. */
const GOODBYE_MS = 1_000;

/**
 * Opens a connection, waits for Zoom's confirmation, sends a heartbeat, holds it and closes it. It is
 * never opened again. Zoom serves the newest connection of a subscription: another one loses it, and
 * events that come meanwhile are heard by nobody else. Never rejects.
 */
export function tryConnection(
  options: ZoomOptions,
  ports: { readonly clock: Clock; readonly dial: Dial },
  { token, withinMs, holdMs, signal }: TrialOptions,
): Promise<Trial> {
  const { clock, dial } = ports;
  const figures = figuresOf(options.link);
  const clean = (said: string): string => excerpt(said, [options.clientSecret, token]);
  const { promise, resolve } = Promise.withResolvers<Trial>();
  const began = clock.monotonic();
  const seen = { confirmedMs: undefined as number | undefined, acked: false, events: 0 };
  let ended = false;
  let wire: Wire | undefined;

  const finish = (error: ZoomflowError | undefined): void => {
    if (ended) return;
    ended = true;
    cancel();
    signal.removeEventListener("abort", abort);
    resolve({ ...seen, error });
    if (wire === undefined) return;
    if (error !== undefined) return wire.terminate();
    wire.close();
    goodbye = clock.after(GOODBYE_MS, () => wire?.terminate());
  };
  let goodbye = (): void => {};
  const abort = (): void => finish(timedOut("the trial of the connection", withinMs).error);
  let cancel = clock.after(withinMs, () => finish(timedOut("Zoom's confirmation", withinMs).error));

  const confirm = (): void => {
    if (seen.confirmedMs !== undefined) return;
    seen.confirmedMs = clock.monotonic() - began;
    wire?.send('{"module":"heartbeat"}');
    cancel();
    cancel = clock.after(holdMs, () => finish(undefined));
  };
  const read = (frame: Frame): void => {
    const ending = endingIn(told(frame, clean), figures);
    if (ending !== undefined) return finish(ending.error);
    if (frame.kind === "verdict") confirm();
    if (frame.kind === "beat") seen.acked ||= frame.ok;
    if (frame.kind === "event") seen.events += 1;
  };

  signal.addEventListener("abort", abort, { once: true });
  wire = dial(
    {
      url: socketUrl(options, token),
      timeoutMs: withinMs,
      maxPayload: figures.maxPayload,
      proxy: options.proxy,
    },
    {
      opened: () => {},
      heard: () => {},
      unreadable: () => {},
      text: (text) => read(decode(text)),
      closed(end) {
        goodbye();
        finish(endingOf(cleanEnd(end, clean), undefined, figures).error);
      },
    },
  );
  if (signal.aborted) abort();
  return promise;
}

function told(frame: Frame, clean: (said: string) => string): Frame {
  return "said" in frame ? { ...frame, said: clean(frame.said) } : frame;
}
