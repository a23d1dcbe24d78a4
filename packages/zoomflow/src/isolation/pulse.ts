import type { Health } from "@zoomflow/core";
import type { Cancel, Ports } from "@zoomflow/core/ports";

/** Whether a plugin's thread that has calls under way goes round. */
export interface Pulse {
  /** A call is under way. */
  quicken(): void;
  /** The thread has answered. */
  felt(): void;
  /** It has ended. */
  still(): void;
  /** Undefined while it answers. */
  condition(): Health | undefined;
}

export interface PulseParts {
  readonly plugin: string;
  readonly ask: () => void;
  /** Whose calls are under way. */
  readonly underWay: () => readonly string[];
}

const EVERY_MS = 3_000;
/** So long it may be without an answer unnoticed: a thread may have much to do, too. */
const SILENT_MS = 5_000;
const HINT =
  "Mend the code named here: it keeps its thread from answering. It is ended when the time of its action is over, and begins again.";

/** Asked only while it has calls under way; nobody waits for the others. It ends nothing by itself. */
export function createPulse(
  { plugin, ask, underWay }: PulseParts,
  { clock, observe }: Pick<Ports, "clock" | "observe">,
): Pulse {
  const part = `plugin:${plugin}`;
  let cancel: Cancel | undefined;
  let askedAt: number | undefined;
  let told = false;

  const condition = (): Health | undefined => {
    const ms = askedAt === undefined ? 0 : clock.monotonic() - askedAt;
    if (ms < SILENT_MS) return undefined;
    const during = underWay().slice(0, 3).join("; ");
    const reason = `its thread has not answered for ${Math.round(ms / 1_000)} s, in ${during}`;
    return { ok: true, degraded: true, reason, hint: HINT };
  };

  const beat = (): void => {
    cancel = undefined;
    if (underWay().length === 0) return rest();
    if (askedAt === undefined) {
      askedAt = clock.monotonic();
      ask();
    }
    const silent = condition();
    if (silent !== undefined && !told) {
      told = true;
      const { reason, hint = HINT } = silent;
      observe({ is: "part.unwell", part, degraded: true, reason, hint });
    }
    cancel = clock.after(EVERY_MS, beat);
  };

  const rest = (): void => {
    askedAt = undefined;
    if (told) observe({ is: "part.recovered", part, reason: "its thread answers" });
    told = false;
  };

  return {
    quicken: () => void (cancel ??= clock.after(EVERY_MS, beat)),
    felt: rest,
    still() {
      cancel?.();
      cancel = undefined;
      askedAt = undefined;
      told = false; // what comes of its end is told by itself
    },
    condition,
  };
}
