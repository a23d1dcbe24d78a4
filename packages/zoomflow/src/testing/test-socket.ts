import type { AnyEvent } from "@zoomflow/core";
import type { Clock, Source, SourceHost } from "@zoomflow/core/ports";

/** Zoom's socket as tests have it: no network, and down when it is told to be. */
export interface TestSocket {
  readonly source: Source;
  readonly connected: boolean;
  /** False where nobody hears it: like Zoom, it is not sent again. */
  deliver(event: AnyEvent): boolean;
  /** Closes now and is back `ms` later; a longer one that is under way goes on. */
  drop(ms: number): void;
}

/** Where a test's events come from. */
export const SOCKET = "websocket";
const CAUSE = "the test dropped the socket";

export function createTestSocket(clock: Clock): TestSocket {
  let host: SourceHost | undefined;
  let backAt: number | undefined;

  const comeBack = (): void => {
    if (backAt === undefined || clock.monotonic() < backAt) return;
    backAt = undefined;
    host?.connected?.();
  };

  return {
    source: {
      name: SOCKET,
      start(given) {
        host = given;
        host.connected?.();
      },
      async stop() {
        host = undefined;
      },
      health: () => ({ ok: backAt === undefined, reason: "a test" }),
    },
    get connected() {
      return host !== undefined && backAt === undefined;
    },
    deliver(event) {
      if (backAt !== undefined) return false;
      host?.deliver({ event, source: SOCKET, receivedAt: clock.now() });
      return true;
    },
    drop(ms) {
      if (backAt === undefined) host?.disconnected?.(CAUSE);
      backAt = Math.max(backAt ?? 0, clock.monotonic() + ms);
      clock.after(ms, comeBack);
    },
  };
}
