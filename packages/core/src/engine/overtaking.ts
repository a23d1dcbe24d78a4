import type { LeftOut } from "../ports.ts";

/** Runs under way that a newer one of their key breaks off. */
export interface Overtaking {
  /** From now on the run can be broken off, which aborts the signal; its reason is why. */
  begin(run: string): AbortSignal;
  end(run: string): void;
  /** Breaks the run off if it is under way and its rule wants that; false when it is not under way. */
  breakOff(leftOut: LeftOut): boolean;
}

export function createOvertaking(): Overtaking {
  const underWay = new Map<string, AbortController>();
  return {
    begin(run) {
      const controller = new AbortController();
      underWay.set(run, controller);
      return controller.signal;
    },
    end: (run) => void underWay.delete(run),
    breakOff({ run, policy, reason }) {
      const controller = underWay.get(run);
      if (policy === "restart") controller?.abort(new Error(reason));
      return controller !== undefined;
    },
  };
}
