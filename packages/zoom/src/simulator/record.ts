import { ZoomflowError } from "@zoomflow/core";
import type { Clock } from "@zoomflow/core/ports";

import type { Fault, TokenStep, UpgradeStep } from "./script.ts";
import type { TokenWorth } from "./token-book.ts";

/**
 * One thing that the simulator received or did. It never holds a secret or a token.
 *
 * `at` is monotonic milliseconds of the simulator's clock; `connection` counts from 1 in the order
 * of upgrade requests, refused ones included.
 */
export type SimulatorRecord = { readonly at: number } & SimulatorMoment;

/** What a {@link SimulatorRecord} tells, without its time. */
export type SimulatorMoment =
  | {
      readonly is: "token-request";
      readonly grant: "account_credentials" | "client_credentials" | "other" | "none";
      /** Where the grant was written. */
      readonly from: "body" | "query" | "nowhere";
      readonly step: TokenStep["is"];
      /** The status of the answer; undefined when there is none. */
      readonly status: number | undefined;
    }
  | {
      readonly is: "upgrade";
      readonly connection: number;
      readonly step: UpgradeStep["is"];
      readonly subscriptionId: string | undefined;
      readonly token: TokenWorth;
    }
  | {
      readonly is: "verdict";
      readonly connection: number;
      readonly success: boolean;
      readonly content: string;
    }
  /** A frame from the client, cut after 1,000 characters. Binary frames are given in hex. */
  | {
      readonly is: "frame";
      readonly connection: number;
      readonly text: string;
      readonly kind: "heartbeat" | "text" | "binary";
    }
  | { readonly is: "event"; readonly connection: number; readonly event: string }
  | { readonly is: "fault"; readonly connection: number; readonly fault: Fault["is"] }
  | {
      readonly is: "closed";
      readonly connection: number;
      /** Who began it. */
      readonly by: "client" | "simulator";
      /** 1006 where the connection ended without a close frame. */
      readonly code: number;
      readonly reason: string;
    };

export interface Recorder {
  readonly log: readonly SimulatorRecord[];
  add(moment: SimulatorMoment): void;
  until(predicate: (log: readonly SimulatorRecord[]) => boolean): Promise<void>;
  /** Fails what is still waited for. */
  stop(): void;
}

interface Waiter {
  readonly predicate: (log: readonly SimulatorRecord[]) => boolean;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

// A simulator may run for days beside its user; what is older than this is forgotten.
const KEPT = 100_000;

export function openRecorder(clock: Clock): Recorder {
  const log: SimulatorRecord[] = [];
  const waiters = new Set<Waiter>();

  const tell = (waiter: Waiter): void => {
    try {
      if (!waiter.predicate(log)) return;
      waiter.resolve();
    } catch (error) {
      waiter.reject(error);
    }
    waiters.delete(waiter);
  };

  return {
    log,
    add(moment) {
      if (log.length === KEPT) log.splice(0, KEPT / 10);
      log.push({ at: clock.monotonic(), ...moment });
      for (const waiter of waiters) tell(waiter);
    },
    until(predicate) {
      const promise = new Promise<void>((resolve, reject) => {
        const waiter = { predicate, resolve, reject };
        waiters.add(waiter);
        tell(waiter);
      });
      // One that nobody awaits any more must not end the process when the simulator stops.
      promise.catch(() => undefined);
      return promise;
    },
    stop() {
      for (const waiter of waiters) waiter.reject(stopped());
      waiters.clear();
    },
  };
}

function stopped(): ZoomflowError {
  return new ZoomflowError("ZF_SOCKET_LOST", "the simulator stopped before that happened", {
    hint: "Compare what was waited for with the simulator's `log`.",
    retryable: false,
  });
}
