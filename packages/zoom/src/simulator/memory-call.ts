import type { Clock } from "@zoomflow/core/ports";

import type { DialRequest, Wire, WireEnd, WireEvents } from "../ports.ts";
import { sendable } from "./close-codes.ts";
import type { Guest, Knock } from "./doorman.ts";
import type { Peer } from "./peer.ts";
import type { UpgradeStep } from "./script.ts";

/** One connection without a network: the client's end is a wire, Zoom's end is a peer. */
export interface MemoryCall {
  readonly wire: Wire;
  readonly knock: Knock;
}

export function openCall(request: DialRequest, hear: WireEvents, clock: Clock): MemoryCall {
  const leaving: (() => void)[] = [];
  let guest: Guest | undefined;
  let over = false;
  let frozen = false;

  const finish = (end: WireEnd, code = 1006, reason = ""): void => {
    over = true;
    cancelTimeout();
    hear.closed(end);
    guest?.left(code, reason);
    for (const listener of leaving) listener();
  };
  const broken = (why: string, code?: number): void => finish({ how: "broken", why }, code);
  const cancelTimeout = clock.after(request.timeoutMs, () => broken("no answer to the upgrade"));

  // As on a socket, nothing arrives while the other side is still speaking.
  const arrive = (work: () => void): void => {
    queueMicrotask(() => {
      if (!over) work();
    });
  };

  const peer: Peer = {
    text: (data) =>
      arrive(() => {
        if (Buffer.byteLength(data) > request.maxPayload) return brokenFrame("too large", 1009);
        if (typeof data === "string") hear.text(data);
        else hear.unreadable("not UTF-8");
      }),
    trickle: (data) => arrive(() => hear.text(data)),
    binary: () => arrive(() => hear.unreadable("a binary frame")),
    raw: () => arrive(() => brokenFrame("not a WebSocket frame", 1002)),
    ping: () => arrive(() => hear.heard()),
    close: (code = 1005, reason) =>
      arrive(() => {
        if (code === 1006) return broken("the connection ended");
        if (code !== 1005 && !sendable(code, reason)) return brokenFrame("a bad close frame", 1002);
        finish({ how: "closed", code, reason }, code, reason);
      }),
    end: () => arrive(() => broken("the connection ended")),
    reset: () => arrive(() => broken("the connection was reset")),
    freeze() {
      frozen = true;
    },
  };

  function brokenFrame(why: string, code: number): void {
    hear.unreadable(why);
    broken(why, code);
  }

  return {
    wire: {
      send: (text) => arrive(() => guest?.hear(Buffer.from(text), false)),
      close: () =>
        arrive(() => {
          if (guest === undefined) broken("given up before it was open");
          else if (!frozen) finish({ how: "closed", code: 1000, reason: "" }, 1000);
        }),
      terminate: () => arrive(() => broken("terminated")),
    },
    knock: {
      address: new URL(request.url.reveal()),
      accept(_, enter) {
        if (over) return;
        cancelTimeout();
        hear.opened();
        guest = enter(peer);
      },
      turnAway: (step) => arrive(() => turnedAway(step)),
      onGone: (listener) => void leaving.push(listener),
    },
  };

  function turnedAway(step: Exclude<UpgradeStep, { readonly is: "accept" }>): void {
    if (step.is === "hold") return;
    if (step.is === "refuse") {
      const retryAfter = step.retryAfter === undefined ? undefined : String(step.retryAfter);
      return finish({ how: "refused", status: step.status, retryAfter });
    }
    if (step.is === "redirect") {
      return finish({ how: "refused", status: step.status ?? 302, retryAfter: undefined });
    }
    broken(step.is === "garbage" ? "the answer is no HTTP" : "the connection ended");
  }
}
