import type { ZoomflowError } from "../errors.ts";
import type { AnyEvent } from "../events/event.ts";
import type { Policy } from "../runs/policy.ts";
import type { AttemptRecord, Run, RunDraft, RunState, RunStatus } from "../runs/run.ts";
import type { Wait, WaitName, WaitSpec } from "../runs/wait.ts";
import type { ComposedEvent } from "../windows/composed-event.ts";
import type { MissedEvent, Passed, RuleFailure, Through, WindowStore } from "../windows/store.ts";
import type { Arrival, Health } from "./source.ts";

/** One event with the runs it asks for: recorded together or not at all. */
export interface Entry {
  /** The event key: the dedupe claim. */
  readonly key: string;
  readonly arrival: Arrival;
  /** What the event is about, for people who look for it. */
  readonly entity?: string | undefined;
  readonly runs: readonly RunDraft[];
  /** Waits that the event ends with its recording; unless it is known, or they are over by then. */
  readonly ends?: readonly WaitName[];
  /** Where it goes through windows. */
  readonly through?: Through;
}

/** `known` when the key was recorded before within the dedupe window: nothing was then written. */
export type Recorded = "recorded" | "known" | Selection;

/** Recorded; and by a policy there are runs which are not, or no longer, carried out. */
export interface Selection {
  /** Dropped in the same transaction. In mode `drop` that is the event's own run. */
  readonly dropped: readonly LeftOut[];
  /** Claimed, and the event's run is to take their place: it is for their holder to let go of them. */
  readonly overtaken: readonly LeftOut[];
  /** Events that windows composed of others, and that were recorded with it. */
  readonly composed?: readonly ComposedEvent[];
  /** Of rules whose windows could not take the event. */
  readonly failures?: readonly RuleFailure[];
  /** Events that correlations could not take into account. */
  readonly missed?: readonly MissedEvent[];
}

export interface LeftOut {
  readonly run: string;
  readonly rule: string;
  /** Of its event. */
  readonly key: string;
  /** When its event was, in wall-clock milliseconds. */
  readonly receivedAt: number;
  /** Attempts that count. */
  readonly attempts: number;
  readonly policy: Policy | undefined;
  /** Why, for people. */
  readonly reason: string;
}

/**
 * The record of events and the queue of their runs. One port because one transaction joins them.
 *
 * What it refuses is asked of it again, until it takes it; unless the refusal is `ZF_JOURNAL_CORRUPT`,
 * or `ZF_UNRECORDABLE`: it can never hold that.
 *
 * Order is kept here: of the unfinished runs that share a lane only the first may be claimed, so a
 * retrying run holds its lane until it is settled for good.
 */
export interface Journal {
  /** Whether what was recorded survives the process. */
  readonly durable: boolean;
  /** Not well from a write that was refused, as by a full disk, until one is taken again. */
  health(): Health;
  /**
   * Records all entries in order, in one transaction. A draft with a `mode` finds the unfinished runs
   * of its lane: for `drop` it is itself dropped when there is one; for `latest` and `restart` those
   * that nobody holds are dropped, and those that are held are named.
   */
  record(entries: readonly Entry[]): Promise<readonly Recorded[]>;
  /** Takes due runs for this process, oldest first; they are its own until settled. */
  claim(request: ClaimRequest): Promise<readonly Run[]>;
  /**
   * Marks a claimed run before it does what must not be done twice. A run that still has its mark
   * when the journal is opened again was interrupted in the middle of it, and is then `uncertain`;
   * with `since` it stands as it stood, and has that as its doubt: the step can be looked up.
   */
  begin(run: string, step: string, since?: number): Promise<void>;
  /**
   * Keeps the result of a finished step, so that a later attempt does not repeat it, and takes the
   * mark off. `result` is plain JSON; later attempts get it as a copy. `within` names the step that
   * this one is a part of: that one goes on, and has the mark again.
   */
  keepStep(run: string, step: string, result: unknown, within?: string): Promise<void>;
  /**
   * Records what became of an attempt, and the step that it ended with. A retrying run can be claimed
   * again when it falls due. One that is `waiting` until a time waits its turn, or sleeps; without a
   * time it is given back, and stands as it stood before it was claimed. Either attempt does not count. The next attempt is given the state's doubt, and no older one. Where
   * one of its `waits` has ended in the meantime it is due at once.
   *
   * One that is dead records its sequel with its end.
   *
   * @returns the state that was written: one that would wait again is `dropped` when a newer run of
   * mode `latest` or `restart` is behind it in its lane
   */
  settle(run: string, state: RunState, attempt?: AttemptRecord): Promise<RunState>;
  /** How many recorded attempts of a claimed run failed at one of these steps. */
  failures(run: string, steps: readonly string[]): Promise<number>;
  /**
   * When the next claimable run falls due, in wall-clock milliseconds; undefined when none waits.
   * Runs of the rules in `except` do not count.
   */
  nextDue(except?: ReadonlySet<string>): Promise<number | undefined>;
  /** How many runs stand in each state; of the finished ones, those that are pruned included. */
  counts(): Promise<Readonly<Record<RunStatus, number>>>;
  /** What an earlier process left; undefined where there was none. */
  readonly found: Found | undefined;
  readonly gaps: GapRecord;
  readonly waits: WaitRecord;
  readonly windows: WindowRecord;
  /**
   * Forgets one batch of events with their runs, so few that no one has to wait: those that were
   * received before `before`, and where the journal holds more than `maxBytes` also the oldest of the
   * others, until there is some room. What is unfinished, dead or uncertain stays. An event that is
   * forgotten for want of room is still known again within the dedupe window.
   */
  prune(limits: PruneLimits): Promise<Pruned>;
  /** Resolves when it is damaged: only another start can mend it. */
  readonly failure: Promise<ZoomflowError>;
  /** Calls `changed` when another process has changed the journal: there may be work. */
  watch(changed: () => void): void;
  close(): Promise<void>;
}

export interface PruneLimits {
  /** Wall-clock milliseconds. */
  readonly before: number;
  /** Of what the journal holds, which may be less than what it takes of the disk. Default: no limit. */
  readonly maxBytes?: number;
}

/** What came of one batch. */
export interface Pruned {
  /** Whether the same limits may forget more. */
  readonly more: boolean;
  /** Events that were forgotten for want of room. */
  readonly early: number;
  /** What the journal holds now; 0 where it cannot tell. */
  readonly bytes: number;
}

/** What a journal held when it was opened. Times in wall-clock milliseconds. */
export interface Found {
  readonly waiting: number;
  readonly retrying: number;
  readonly uncertain: number;
  readonly dead: number;
  /** Of the uncertain, those whose mark was found just now. */
  readonly interrupted: number;
  readonly lastEventAt: number | undefined;
  /** The last sign that a process was connected. */
  readonly aliveAt: number | undefined;
  /** How far time had come for what falls due, as far as that is known: it never goes back. */
  readonly dueAt: number | undefined;
  /** A gap that no one has closed. */
  readonly gap: { readonly from: number; readonly cause: string } | undefined;
}

/** Intervals without a connection. Times in wall-clock milliseconds. */
export interface GapRecord {
  open(from: number, cause: string): Promise<void>;
  /** Closes every gap that is open. */
  close(to: number): Promise<void>;
  /** One that is over already; what is open stays open. */
  add(from: number, to: number, cause: string): Promise<void>;
  /** A sign of life while connected: what comes after the last one was missed. */
  alive(at: number): Promise<void>;
}

/**
 * What runs wait for. A wait is open until an event ends it, its time is over, or its run is. When a
 * journal is opened, sleeping runs with open waits are due at once: whoever carries them out has to
 * look for their events again.
 */
export interface WaitRecord {
  /** Begins a wait of a claimed run; one that an earlier attempt began goes on as it was. */
  open(run: string, step: string, spec: WaitSpec): Promise<Wait>;
  /** Ends an open wait with the step's result; gives that of the step, which may be an earlier one. */
  end(run: string, step: string, result: AnyEvent | null): Promise<unknown>;
  /** One batch of the events after a place that a wait may be for, in the order of their places. */
  look(seen: number, spec: WaitSpec): Promise<Look>;
  /**
   * Makes sleeping runs due that wait for an event of this name and are not looked after by this
   * process; so few at a time that no one has to wait.
   *
   * @param after the run with which the last batch ended
   * @returns the run with which this one ended; undefined when there are no more
   */
  wake(event: string, after?: string): Promise<string | undefined>;
}

/** What rules remember between their events. */
export interface WindowRecord {
  /**
   * Changes windows, and records what they let through, in one transaction. `work` may be called
   * again when that has to be repeated, and must not throw.
   *
   * @param at when the runs were asked for, in wall-clock milliseconds
   */
  change(at: number, work: (windows: WindowStore) => Passed): Promise<Selection>;
  /** When the next window of these stages is due; undefined when none is. */
  nextDue(stages: readonly string[]): Promise<number | undefined>;
}

/** What there is to be seen after a place, with all that was written before it was asked for. */
export interface Look {
  readonly arrivals: readonly Arrival[];
  /** Up to where this is all there is. */
  readonly seen: number;
  /** Whether there may be more after that. */
  readonly more: boolean;
}

export interface ClaimRequest {
  /** Runs due at or before this wall-clock time. */
  readonly now: number;
  readonly limit: number;
  /** Rules that hold their full share of the queue already. */
  readonly except: ReadonlySet<string>;
}
