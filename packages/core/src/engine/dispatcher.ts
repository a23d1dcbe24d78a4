import PQueue from "p-queue";

import { messageOf } from "../errors.ts";
import type { Cancel, ClaimRequest, LeftOut, Ports } from "../ports.ts";
import { createLobby } from "../runs/admit.ts";
import type { Run } from "../runs/run.ts";
import { type CarryOutParts, createCarryOut } from "./carry-out.ts";
import { createOvertaking } from "./overtaking.ts";
import { giveBack, withinDeadline } from "./wind-down.ts";

export interface Dispatcher {
  /** Begins to carry out what is due. */
  start(): void;
  /** There may be new work. Cheap; may be called for every event. */
  wake(): void;
  /** Newer runs are to take the place of these, which the journal has given to this dispatcher. */
  overtake(overtaken: readonly LeftOut[]): void;
  /**
   * Ends the work: what runs gets until `deadlineMs` and is then aborted. What only waits stays in a
   * durable journal, and is carried out before the deadline when the journal is not durable. Every
   * call awaits the same end.
   */
  stop(deadlineMs: number): Promise<void>;
}

export interface DispatcherParts extends CarryOutParts {
  readonly concurrency: number;
  /** How many claimed runs may wait in memory; the rest waits in the journal. */
  readonly window: number;
  /** Whether there are several rules, of which one must not hold every slot. */
  readonly shared: boolean;
}

/**
 * A slot is free as soon as its action is over. So many times as many runs as there are slots may have
 * their end still to be written: a journal that refuses must not leave much that would be done again.
 */
const UNSETTLED_PER_SLOT = 10;

const JOURNAL_RETRY_MS = 1_000;

/** Due times are wall-clock times: looked at once a minute, a jump of the clock forward does no harm. */
const LONGEST_WAIT_MS = 60_000;
/** So that a journal that names a due run and does not give it is not asked without pause. */
const SHORTEST_WAIT_MS = 10;

export function createDispatcher(parts: DispatcherParts, ports: Ports): Dispatcher {
  const { journal, concurrency, window } = parts;
  const queue = new PQueue({ concurrency });
  const lobby = createLobby({
    concurrency,
    concurrencyOf: (rule) => parts.workOf(rule)?.concurrency ?? concurrency,
    get shared() {
      return parts.shared;
    },
    share: Math.max(1, Math.floor(window / 4)),
  });
  /** Aborts what runs. */
  const abort = new AbortController();
  /** Nothing is waited for any more. */
  const over = new AbortController();
  let phase: "idle" | "open" | "draining" | "closed" = "idle";
  /** Told to give way while a claim was under way that may bring them. */
  const early: LeftOut[] = [];
  let stopping: Promise<void> | undefined;
  let claiming = false;
  let again = false;
  /** Runs whose attempt is over, and whose end is not yet written. */
  let unsettled = 0;
  let cancelTimer: Cancel = () => {};
  let onIdle: () => void = () => {};

  /** Whether runs may begin. A journal that dies with the process is worked off before the end. */
  const open = (): boolean =>
    phase === "open" || (phase === "draining" && !journal.durable && !abort.signal.aborted);

  /** One claim at a time; a wake in the meantime makes another round. */
  const wake = (): void => {
    again = true;
    if (claiming || phase === "idle" || phase === "closed") return;
    claiming = true;
    // What is settled together wakes together: one claim for all of it.
    queueMicrotask(() => void claim());
  };

  const claim = async (): Promise<void> => {
    try {
      while (again && open()) {
        again = false;
        const request = wanted();
        if (request === undefined) break;
        const runs = await journal.claim({ now: parts.due.now(), ...request });
        lobby.add(runs);
        early.splice(0).forEach(giveWay);
        begin();
        // Beyond the window they are claimed one by one: there may be another that can begin.
        if (lobby.waiting >= window && runs.length > 0) again = true;
      }
      await armTimer();
    } catch (thrown) {
      ports.log.error({ err: thrown }, `the journal cannot be read: ${messageOf(thrown)}`);
      cancelTimer();
      cancelTimer = ports.clock.after(JOURNAL_RETRY_MS, wake);
    }
    claiming = false;
    // A wake that came after the last round found this claim still under way.
    if (again && open()) wake();
    else if (lobby.running + unsettled === 0 && (lobby.waiting === 0 || !open())) onIdle();
  };

  /** What to ask the journal for; undefined when nothing could begin sooner by it. */
  const wanted = (): Omit<ClaimRequest, "now"> | undefined => {
    const room = window - lobby.waiting;
    if (room > 0) return { limit: room, except: lobby.full() };
    // What fills the window waits for the limits of its own rules: others need not wait with it.
    return lobby.running < concurrency ? { limit: 1, except: lobby.blocked() } : undefined;
  };

  const overtaking = createOvertaking();
  const signals = { abort: abort.signal, over: over.signal };
  const carryOut = createCarryOut(parts, overtaking, signals, ports);

  /** False for a run that is not here, or is left to end by itself. */
  const giveWay = (overtaken: LeftOut): boolean => {
    const waiting = lobby.remove(overtaken.rule, overtaken.run);
    if (waiting === undefined) return overtaking.breakOff(overtaken);
    unsettled++;
    void carryOut.drop(waiting, overtaken).then(written);
    return true;
  };

  const next = (): Run | undefined =>
    open() && unsettled < concurrency * UNSETTLED_PER_SLOT ? lobby.admit() : undefined;

  /** Takes as many slots as there are runs that may begin. */
  const begin = (): void => {
    for (let run = next(); run !== undefined; run = next()) {
      const first = run;
      void queue.add(() => work(first));
    }
  };

  /** One slot: carries out runs for as long as there are any. */
  const work = async (first: Run): Promise<void> => {
    for (let run: Run | undefined = first; run !== undefined; run = next()) {
      const { settled } = await carryOut.run(run);
      lobby.leave(run.rule);
      unsettled++;
      void settled.then(written);
    }
    begin(); // a limit of one rule may have kept others than those that this slot could take
    wake();
  };

  const written = (): void => {
    unsettled--;
    begin();
    wake();
  };

  const armTimer = async (): Promise<void> => {
    cancelTimer();
    const request = wanted();
    // Without a request there is no room, and room comes with the end of a run.
    if (phase !== "open" || request === undefined) return;
    const dueAt = await journal.nextDue(request.except);
    if (dueAt === undefined || !isOpen()) return;
    const waitMs = Math.max(SHORTEST_WAIT_MS, dueAt - parts.due.now());
    cancelTimer = ports.clock.after(Math.min(waitMs, LONGEST_WAIT_MS), wake);
  };

  const isOpen = (): boolean => phase === "open";

  const drain = async (deadlineMs: number): Promise<void> => {
    phase = "draining";
    cancelTimer();
    const idle = new Promise<void>((resolve) => {
      onIdle = resolve;
    });
    wake();
    const reason = new Error("the process stops");
    await withinDeadline(idle, deadlineMs, () => abort.abort(reason), ports.clock);
    phase = "closed";
    cancelTimer();
    over.abort(reason);
    await giveBack(lobby.clear(), journal, ports.log);
  };

  return {
    start() {
      if (phase === "idle") phase = "open";
      wake();
    },
    wake,
    overtake(overtaken) {
      const rest = overtaken.filter((one) => !giveWay(one));
      // They may be on their way here from the journal.
      if (claiming) early.push(...rest);
    },
    stop: (deadlineMs) => (stopping ??= drain(deadlineMs)),
  };
}
