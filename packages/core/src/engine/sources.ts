import { messageOf, ZoomflowError } from "../errors.ts";
import type { Arrival, Health, Ports, Source } from "../ports.ts";
import type { Gaps } from "./gaps.ts";
import type { Intake } from "./intake.ts";

/** All that events come from: the runtime's own sources, then those of its plugins. */
export interface Sources {
  /** Starts them all; one that cannot start has failed, and the others go on. */
  start(others: readonly Source[]): void;
  /**
   * Starts some, once those that are removed and others of the same names have closed: never is there
   * a moment with both. Does not start them when all are stopped in between. Never throws.
   */
  replace(removed: readonly Source[], added: readonly Source[]): Promise<void>;
  /** Never throws. */
  stop(): Promise<void>;
  /** By name, each followed by what it stands on. */
  health(): readonly (readonly [string, Health])[];
}

export function createSources(
  own: readonly Source[],
  {
    intake,
    gaps,
    failed,
    notWell,
  }: {
    readonly intake: Pick<Intake, "deliver">;
    readonly gaps: Pick<Gaps, "connected" | "disconnected" | "gone">;
    readonly failed: (error: ZoomflowError) => void;
    readonly notWell: (part: string, thrown: unknown) => void;
  },
  ports: Pick<Ports, "scope">,
): Sources {
  let sources = own;
  let stopped = false;

  const startOne = (source: Source): void => {
    const host = {
      deliver: (arrival: Arrival) => intake.deliver(arrival),
      failed,
      connected: () => gaps.connected(source.name),
      disconnected: (cause: string) => gaps.disconnected(source.name, cause),
    };
    try {
      ports.scope.run(`source ${source.name}`, () => source.start(host));
    } catch (thrown) {
      failed(ZoomflowError.from(thrown, "ZF_INTERNAL"));
    }
  };

  const stopOne = async (source: Source): Promise<void> => {
    try {
      await source.stop();
    } catch (thrown) {
      notWell(`source ${source.name}`, thrown);
    }
  };

  return {
    start(others) {
      sources = [...own, ...others];
      sources.forEach(startOne);
    },
    async replace(removed, added) {
      const names = new Set(added.map(({ name }) => name));
      const leave = sources.filter((one) => removed.includes(one) || names.has(one.name));
      await Promise.all(leave.map(stopOne));
      if (stopped) return;
      // Until now those that left were asked how they are: nobody is well without them.
      sources = [...sources.filter((one) => !leave.includes(one)), ...added];
      for (const { name } of leave) if (!names.has(name)) gaps.gone(name);
      added.forEach(startOne);
    },
    async stop() {
      stopped = true;
      await Promise.all(sources.map(stopOne));
    },
    health: () => sources.flatMap(healthOf),
  };
}

function healthOf(source: Source): readonly (readonly [string, Health])[] {
  const { name } = source;
  try {
    return [[name, source.health()], ...Object.entries(source.parts?.() ?? {})];
  } catch (thrown) {
    const reason = `its health cannot be told: ${messageOf(thrown)}`;
    return [[name, { ok: false, reason }]];
  }
}
