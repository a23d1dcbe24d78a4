import type { ErrorCode, ZoomflowError } from "./errors.ts";
import type { AnyEvent } from "./events/event.ts";
import type { Policy } from "./runs/policy.ts";

/** Every moment that can be observed, in the words of the logs. Names are `part.what-happened`. */
export type Telemetry =
  | LinkMoment
  | EventMoment
  | RunMoment
  | JournalMoment
  | LifecycleMoment
  | PluginMoment;

/** The life of the connection to Zoom. */
export type LinkMoment =
  /** A state was left for another. `cause` says why in one sentence. */
  | {
      readonly is: "link.state";
      readonly from: string;
      readonly to: string;
      readonly cause: string;
      /** Attempts in a row without a stable session; 0 when there was one. */
      readonly attempt: number;
      /** How long the new state will be waited in, where that is known. */
      readonly waitMs?: number;
      readonly error?: ZoomflowError;
      /** How often it was refused since it was last connected, where that is tried again. */
      readonly refusals?: number;
    }
  | { readonly is: "link.ack"; readonly rttMs: number }
  /** The process itself stood still, as in a machine's sleep or a blocked event loop. */
  | { readonly is: "link.stalled"; readonly ms: number }
  | { readonly is: "link.event"; readonly form: "string" | "object" | "bare" }
  /** The first of each reason in a minute, then the last of the rest; `suppressed` were not told. */
  | {
      readonly is: "link.unreadable";
      readonly why: string;
      readonly excerpt: string;
      readonly suppressed?: number;
    }
  | {
      readonly is: "token.granted";
      readonly expiresInMs: number;
      readonly scope: string | undefined;
    }
  | {
      readonly is: "token.failed";
      readonly error: ZoomflowError;
      readonly waitMs: number | undefined;
    }
  /** An answer of Zoom's says by how much this clock is ahead of its own; negative where it is behind. */
  | { readonly is: "clock.compared"; readonly skewMs: number };

/** The way of an event to the journal. */
export type EventMoment =
  | {
      readonly is: "event.recorded";
      readonly key: string;
      readonly event: AnyEvent;
      readonly source: string;
      /** Wall-clock milliseconds. */
      readonly receivedAt: number;
      readonly rules: readonly string[];
    }
  /** An event of zoomflow's own was recorded, for one rule: several others as one, for example. */
  | {
      readonly is: "event.composed";
      readonly key: string;
      readonly event: AnyEvent;
      /** Such as `correlation`. */
      readonly source: string;
      readonly rule: string;
    }
  | {
      readonly is: "event.known";
      readonly key: string;
      readonly event: AnyEvent;
      readonly source: string;
    }
  /** `count` events wait and are tried again; what is `lost` can never be written and is left out. */
  | {
      readonly is: "event.unrecorded";
      readonly count: number;
      readonly lost?: true;
      readonly error: ZoomflowError;
    }
  /**
   * The journal refuses, and no more is held in memory: `count` events since this was last told, at
   * most once a minute. Since the first of them, at `from`, some are missing; the last was at `to`.
   */
  | {
      readonly is: "event.lost";
      readonly count: number;
      readonly from: number;
      readonly to: number;
      readonly error: ZoomflowError;
    };

/** Which run something is told of. */
export interface OfRun {
  readonly run: string;
  readonly rule: string;
  /** The key of its event. Left out where only the journal knows. */
  readonly key?: string;
  /** The revision that carries it out. Left out where none does. */
  readonly revision?: number;
  /** Whose action it is at, where that is known. */
  readonly plugin?: string;
}

/** The way of a run to its outcome. */
export type RunMoment =
  /** A rule's correlation left an event out of account: it came too late, or there was no room for it. */
  | {
      readonly is: "event.missed";
      readonly rule: string;
      /** Its name in the journal. */
      readonly event: string;
      readonly why: "late" | "crowded" | "unreadable";
    }
  | {
      readonly is: "rule.failed";
      readonly rule: string;
      /** Undefined where there was none at hand, as when the time of a window was over. */
      readonly event: AnyEvent | undefined;
      readonly error: ZoomflowError;
    }
  | (OfRun & {
      readonly is: "run.started";
      readonly attempt: number;
      readonly event: string;
    })
  | (OfRun & {
      readonly is: "step.done";
      readonly step: string;
      readonly ms: number;
      /** Whose action it was; undefined for a rule's own code. */
      readonly by?: { readonly plugin: string; readonly action: string } | undefined;
      /** What the action says of itself, for people. */
      readonly summary: string | undefined;
    })
  | (OfRun & {
      readonly is: "run.settled";
      /** The one that ended, or would have been next. */
      readonly attempt: number;
      /** `waiting`: nothing was done, and the attempt does not count. */
      readonly state: "done" | "waiting" | "retrying" | "dead" | "uncertain" | "dropped";
      readonly ms: number;
      /** How long ago its event was received. */
      readonly ageMs: number;
      readonly waitMs?: number;
      readonly error?: ZoomflowError;
      /** Why it was dropped. */
      readonly reason?: string;
      /** Dropped as the rule asks for. */
      readonly policy?: Policy | undefined;
    })
  /** Its own code sleeps; the run goes on after `waitMs`, or with one of the events it waits for. */
  | (OfRun & {
      readonly is: "run.asleep";
      readonly waitMs: number;
      readonly waitsFor?: readonly string[];
    })
  /** What a run waited for has come, or is waited for no longer. */
  | (OfRun & {
      readonly is: "wait.over";
      readonly step: string;
      /** Undefined when the time was over. */
      readonly event: string | undefined;
    })
  /** Windows of rules, or of policies, that the config no longer has; and events they held. */
  | { readonly is: "windows.dropped"; readonly windows: number; readonly events: number }
  /** Code of a rule or plugin failed after its attempt was over. */
  | {
      readonly is: "run.late";
      readonly culprit: string;
      /** Whose code it was, where no attempt is known. */
      readonly plugin?: string;
      /** Where its attempt is known. */
      readonly of?: OfRun | undefined;
      readonly error: ZoomflowError;
    };

/** What the journal held, and what it holds no longer. Times in wall-clock milliseconds. */
export type JournalMoment =
  | {
      readonly is: "journal.recovered";
      readonly waiting: number;
      readonly retrying: number;
      readonly uncertain: number;
      readonly dead: number;
      /** Of the uncertain, those that the last process left in the middle of an action. */
      readonly interrupted: number;
      readonly lastEventAt: number | undefined;
      /** Since when nothing was heard. */
      readonly gapSince: number | undefined;
    }
  /** A transaction of however many writes, from its beginning to the end of its commit. */
  | { readonly is: "journal.committed"; readonly ms: number }
  | { readonly is: "journal.pruned"; readonly before: number; readonly ms: number }
  /** It was full: `events` were forgotten before their time. `bytes` is what it holds now. */
  | {
      readonly is: "journal.shrunk";
      readonly events: number;
      readonly bytes: number;
      readonly maxBytes: number;
    }
  /** It is full of what may not be forgotten. Told once, until it is not. */
  | { readonly is: "journal.oversize"; readonly bytes: number; readonly maxBytes: number }
  | { readonly is: "journal.failed"; readonly doing: string; readonly error: ZoomflowError }
  | { readonly is: "gap.opened"; readonly from: number; readonly cause: string }
  | {
      readonly is: "gap.closed";
      readonly from: number;
      readonly to: number;
      readonly cause: string;
      /** Events that arrived and were lost. Without it, it is not known what was missed. */
      readonly lost?: number;
    };

export type LifecycleMoment =
  | { readonly is: "runtime.started"; readonly rules: number; readonly plugins: readonly string[] }
  /** The config is read again; `config.reloaded` or `config.refused` follows, or the end of the process. */
  | { readonly is: "config.reloading"; readonly revision: number }
  /** A new config has taken over. `rules` and `plugins` are those that differ, by id. */
  | {
      readonly is: "config.reloaded";
      readonly revision: number;
      readonly rules: Changed;
      readonly plugins: Changed;
      /** Names of event sources that were closed and begun anew. */
      readonly sources: readonly string[];
      readonly ms: number;
    }
  /** The last good config goes on. */
  | { readonly is: "config.refused"; readonly revision: number; readonly error: ZoomflowError }
  | { readonly is: "runtime.stopping"; readonly cause: string }
  /** `left` runs are unfinished; `kept` says whether they outlive the process. */
  | { readonly is: "runtime.stopped"; readonly left: number; readonly kept: boolean }
  /** A part of what is told by health is not well, or not well in another way: see `Health`. */
  | {
      readonly is: "part.unwell";
      readonly part: string;
      /** It works all the same. */
      readonly degraded: boolean;
      readonly reason: string;
      readonly hint?: string;
      readonly code?: ErrorCode;
    }
  | { readonly is: "part.recovered"; readonly part: string; readonly reason: string }
  | { readonly is: "plugin.ready"; readonly plugin: string; readonly ms: number }
  /** Its service cannot be used. Told when that begins, or another reason comes up. */
  | { readonly is: "plugin.unhealthy"; readonly plugin: string; readonly error: ZoomflowError }
  /** It can be used again. */
  | { readonly is: "plugin.recovered"; readonly plugin: string };

/** What is contained of plugins that fail. */
export type PluginMoment =
  /**
   * Calls of a plugin fail, and are kept back until one tries again after `waitMs`. Without `rules`
   * it is all calls; else those of rules whose own calls have failed.
   */
  | {
      readonly is: "circuit.opened";
      readonly plugin: string;
      readonly rules?: readonly string[];
      readonly waitMs: number;
      readonly error: ZoomflowError;
    }
  /** A call of this rule tries whether the service answers again. */
  | { readonly is: "circuit.half-open"; readonly plugin: string; readonly rule: string }
  /**
   * The thread of a plugin that runs apart has ended; another one begins after `waitMs`. Without it
   * there will be none: it could not be ended.
   */
  | {
      readonly is: "plugin.crashed";
      readonly plugin: string;
      readonly error: ZoomflowError;
      /** The calls that were under way. */
      readonly culprits: readonly string[];
      readonly waitMs?: number;
    }
  /** Code kept the event loop for `ms`: whose it is, and where, as far as that could be seen. */
  | {
      readonly is: "loop.blocked";
      readonly ms: number;
      readonly culprit: string | undefined;
      readonly place: string | undefined;
    }
  /**
   * The process before this one was ended for that, at `at` in wall-clock milliseconds: the `times`th
   * in a row. That code is not begun again for `waitMs`.
   */
  | {
      readonly is: "loop.gave-up";
      readonly times: number;
      readonly waitMs: number;
      readonly at: number;
      readonly ms: number;
      readonly culprit: string | undefined;
      readonly place: string | undefined;
    }
  /** Nobody watches the event loop any more. */
  | { readonly is: "loop.unwatched"; readonly error: ZoomflowError }
  /** Of the memory for JavaScript, in bytes, little is left, and has been for a while. */
  | { readonly is: "memory.low"; readonly used: number; readonly limit: number }
  /** Code of a rule or plugin wanted the process to end, and was refused. */
  | { readonly is: "exit.refused"; readonly culprit: string; readonly error: ZoomflowError }
  /** It does, after `ms`. */
  | { readonly is: "circuit.closed"; readonly plugin: string; readonly ms: number };

/** What is new, what is other than before and what is gone. */
export interface Changed {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}
