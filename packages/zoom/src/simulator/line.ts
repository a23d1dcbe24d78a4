import { garbage } from "./garbage.ts";
import type { GarbageKind } from "./garbage.ts";
import type { Peer } from "./peer.ts";

/** A peer and how it stands: nothing is said to one that is frozen, dismissed or gone. */
export interface Line {
  /**
   * `frozen`: half-open. `dismissed`: the simulator has begun the end. `gone`: there is nobody at
   * the other end any more.
   */
  readonly standing: "speaking" | "frozen" | "dismissed" | "gone";
  /** False when it was not said. A buffer goes as binary. */
  say(frame: string | Buffer): boolean;
  trickle(frame: string): void;
  garbage(kind: GarbageKind): void;
  ping(): void;
  close(code: number | undefined, reason: string): void;
  end(): void;
  reset(): void;
  freeze(): void;
  gone(): void;
}

export function openLine(peer: Peer): Line {
  let standing: Line["standing"] = "speaking";
  const speaking = (): boolean => standing === "speaking";

  return {
    get standing() {
      return standing;
    },
    say(frame) {
      if (!speaking()) return false;
      if (typeof frame === "string") peer.text(frame);
      else peer.binary(frame);
      return true;
    },
    trickle(frame) {
      if (speaking()) peer.trickle(frame);
    },
    garbage(kind) {
      if (!speaking()) return;
      const { as, data } = garbage(kind);
      if (as === "text") peer.text(data);
      else if (as === "binary") peer.binary(data);
      else peer.raw(data);
    },
    ping() {
      if (speaking()) peer.ping();
    },
    close(code, reason) {
      // A frozen connection must not betray itself by a close frame.
      if (speaking()) peer.close(code, reason);
      if (standing !== "gone") standing = "dismissed";
    },
    end() {
      if (standing === "gone") return;
      standing = "dismissed";
      peer.end();
    },
    reset() {
      if (standing === "gone") return;
      standing = "dismissed";
      peer.reset();
    },
    freeze() {
      if (!speaking()) return;
      standing = "frozen";
      peer.freeze();
    },
    gone() {
      standing = "gone";
    },
  };
}
