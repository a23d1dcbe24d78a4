import { pause } from "../deadline.ts";
import { messageOf } from "../errors.ts";
import type {
  Cancel,
  NamedWindow,
  Passed,
  Ports,
  Selection,
  WindowKind,
  WindowRecord,
  WindowStore,
} from "../ports.ts";
import { type Gates, kindsOf, stageOf } from "../windows/gate.ts";
import { createPassage } from "../windows/passage.ts";
import type { DueClock } from "./due-clock.ts";
import { insist } from "./insist.ts";
import { leftBehind } from "./left-behind.ts";

/** Looks at the windows of rules when they are due. */
export interface WindowKeeper {
  /**
   * Takes over what an earlier process left; from then on what is due is looked at. A journal that
   * refuses is asked again until the signal aborts.
   */
  start(signal?: AbortSignal): Promise<void>;
  /** The rules are others now: windows of those that are gone go, too. */
  follow(): void;
  /** There may be windows that are due earlier. Cheap; may be called for every event. */
  look(): void;
  stop(): Promise<void>;
}

export interface WindowKeeperParts {
  readonly windows: WindowRecord;
  /** Of the rules as they are now. */
  readonly gates: () => Gates;
  readonly due: DueClock;
  /** What came of a look. */
  readonly onChanged: (selection: Selection) => void;
  /** Rules that are left out until they are mended: their windows stay as they are. */
  readonly spared: () => readonly string[];
  /** Whether windows of rules that are gone are left as they are. */
  readonly dryRun: boolean;
}

/** So many are looked at in one transaction. */
const BATCH = 50;
const RETRY_MS = 1_000;
/** Due times are wall-clock times: looked at once a minute, a jump of the clock forward does no harm. */
const LONGEST_WAIT_MS = 60_000;
const SHORTEST_WAIT_MS = 10;

export function createWindowKeeper(parts: WindowKeeperParts, ports: Ports): WindowKeeper {
  const { windows, gates, due, onChanged, spared, dryRun } = parts;
  const kindsNow = (): readonly WindowKind[] => [...gates().values()].flatMap(kindsOf);
  let stages: readonly string[] = [];
  const closed = new AbortController();
  let open = false;
  let again = false;
  let looking: Promise<void> | undefined;
  let following = Promise.resolve();
  let cancelTimer: Cancel = () => {};

  const passage = {
    hash: ports.hash,
    guard: <T>(culprit: string, work: () => T): T => ports.scope.run(culprit, work),
  };

  /** Looks at one batch of what is due; says whether there may be more. */
  const advance = async (): Promise<boolean> => {
    const now = due.now();
    let count = 0;
    const selection = await windows.change(now, (store) => {
      const through = createPassage(store, now, passage);
      const found = store.due(now, BATCH, stages);
      count = found.length;
      through.due(found, gates());
      return through.passed;
    });
    onChanged(selection);
    return count === BATCH;
  };

  /** What is not done now would not be done before the next config. */
  const change = (work: (store: WindowStore) => Passed, signal: AbortSignal): Promise<Selection> =>
    insist(() => windows.change(due.now(), work), ports, signal, "keeping the windows of rules");

  /** Forgets one batch of windows that the config no longer knows. */
  const retire = async (signal: AbortSignal): Promise<readonly NamedWindow[]> => {
    let gone: readonly NamedWindow[] = [];
    const work = (store: WindowStore): Passed => {
      gone = store.strangers(kindsNow(), spared(), BATCH);
      for (const one of gone) store.put(one, undefined);
      return { ...NOTHING, drafts: gone.flatMap(leftBehind) };
    };
    onChanged(await change(work, signal));
    return gone;
  };

  const takeOver = async (signal: AbortSignal): Promise<void> => {
    let [count, events] = [0, 0];
    for (let size = BATCH; size === BATCH && !signal.aborted;) {
      const gone = await retire(signal);
      size = gone.length;
      count += size;
      events += gone.flatMap(leftBehind).length;
    }
    if (count > 0) ports.observe({ is: "windows.dropped", windows: count, events });
  };

  /** Those that stand before anything happens, unless they do already. */
  const stand = (signal: AbortSignal): Promise<Selection> =>
    change((store) => {
      for (const gate of gates().values()) {
        const { rule, correlation } = gate;
        const window = correlation?.correlator.standing?.(due.now());
        if (correlation === undefined || window === undefined) continue;
        const name = { rule, stage: stageOf(gate, correlation), key: "" };
        if (store.get(name) === undefined) store.put(name, window);
      }
      return NOTHING;
    }, signal);

  const prepare = async (signal: AbortSignal): Promise<void> => {
    stages = [...new Set(kindsNow().map(({ stage }) => stage))];
    if (!dryRun) await takeOver(signal);
    if (stages.length > 0) await stand(signal);
  };

  const lookNow = async (): Promise<void> => {
    let more = true;
    while (again && !closed.signal.aborted) {
      again = false;
      try {
        const next = await windows.nextDue(stages);
        cancelTimer();
        if (next === undefined) continue;
        const waitMs = next - due.now();
        if (waitMs > 0) {
          cancelTimer = ports.clock.after(Math.min(waitMs, LONGEST_WAIT_MS), look);
          continue;
        }
        // A window that is due again at once must not take all the time there is.
        if (!more) await pause(ports.clock, SHORTEST_WAIT_MS, closed.signal);
        more = await advance();
        again = true;
      } catch (thrown) {
        ports.log.error({ err: thrown }, `windows cannot be looked at: ${messageOf(thrown)}`);
        await pause(ports.clock, RETRY_MS, closed.signal);
        again = true;
      }
    }
    looking = undefined;
  };

  const look = (): void => {
    if (!open || stages.length === 0) return;
    again = true;
    looking ??= lookNow();
  };

  return {
    async start(signal = closed.signal) {
      await prepare(signal);
      open = true;
      look();
    },
    look,
    follow() {
      if (!open) return;
      const done = following.then(() => prepare(closed.signal));
      following = done.then(look, (thrown: unknown) => {
        if (!closed.signal.aborted)
          ports.log.error(
            { err: thrown },
            `windows are not as the config is: ${messageOf(thrown)}`,
          );
      });
    },
    async stop() {
      open = false;
      closed.abort();
      cancelTimer();
      await following;
      await looking;
    },
  };
}

const NOTHING: Passed = { drafts: [], composed: [], failures: [] };
