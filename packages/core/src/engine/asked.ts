import type { Breaker } from "../actions/breaker.ts";
import { ZoomflowError } from "../errors.ts";

/** Tells a plugin's breaker what came of one call, however it ended. */
export interface Asked {
  /** @throws ZoomflowError `ZF_CIRCUIT_OPEN` */
  begin(breaker: Breaker | undefined): void;
  /** What the call gives, once the breaker knows of it. */
  told<T>(call: Promise<T>): Promise<T>;
}

/** @param signal of the call's attempt: when it ends for another reason than the time, nobody failed */
export function createAsked(rule: string, signal: AbortSignal): Asked {
  let asked: Breaker | undefined;
  return {
    begin(breaker) {
      breaker?.begin(rule);
      asked = breaker;
    },
    async told(call) {
      try {
        const given = await call;
        asked?.succeeded(rule);
        return given;
      } catch (thrown) {
        if (signal.aborted && !isOverTime(signal.reason)) asked?.brokenOff(rule);
        else asked?.failed(rule, thrown);
        throw thrown;
      }
    },
  };
}

function isOverTime(reason: unknown): boolean {
  return reason instanceof ZoomflowError && reason.code === "ZF_ACTION_TIMEOUT";
}
