/**
 * What the page asks of the runner, and what it is answered: both ends compile against this file.
 *
 * Times are wall-clock milliseconds, ids as people see them (`e12`, `r34`). A text that comes from
 * outside (names of events, errors, payloads) is hostile: it is shown as text and never as markup.
 *
 * | ask                                | answer                                  | needs the token |
 * | ---------------------------------- | --------------------------------------- | --------------- |
 * | `GET /api/session`                 | {@link SignIn}                          |                 |
 * | `POST /api/session` {@link Token}  | 204 and a cookie, or 401                | proves it       |
 * | `DELETE /api/session`              | 204; the cookie is void                 |                 |
 * | `GET /api/state`                   | {@link State}                           |                 |
 * | `GET /api/day`                     | {@link Day}                             |                 |
 * | `GET /api/events` {@link Search}   | {@link EventPage}                       |                 |
 * | `GET /api/events/e12`              | {@link EventDetail}                     |                 |
 * | `GET /api/events/e12/payload`      | {@link Payload}; `?personal=shown`      | yes             |
 * | `GET /api/runs` {@link RunSearch}  | {@link RunPage}                         |                 |
 * | `POST /api/runs/retry` {@link Runs}| {@link Acted}                           | yes             |
 * | `POST /api/runs/drop` {@link Runs} | {@link Acted}                           | yes             |
 * | `GET /api/stream`                  | server-sent events, {@link StreamEvents}|                 |
 *
 * What "needs no token" is for this machine only, and for nobody without it where one is configured
 * or the runner listens beyond loopback. What cannot be answered is answered with {@link Refusal}.
 */

/** Any answer that is not 2xx. */
export interface Refusal {
  /** One sentence for a person. */
  readonly error: string;
  /** What to do. */
  readonly hint?: string;
  readonly code?: string;
}

export interface SignIn {
  readonly signedIn: boolean;
  /** Whether the rest may be read without signing in. */
  readonly readable: boolean;
}

/** `ZOOMFLOW_HTTP_TOKEN`, or what `zoomflow page` says. */
export interface Token {
  readonly token: string;
}

/** How a part does. */
export interface PartState {
  readonly name: string;
  readonly state: "ok" | "degraded" | "down";
  readonly reason: string;
  /** The cure. */
  readonly hint?: string;
}

/** Everything at a glance. Told anew at most once a second, when something has changed. */
export interface State {
  readonly at: number;
  readonly startedAt: number;
  readonly version: string;
  /** A dry run matches and does nothing. */
  readonly dryRun: boolean;
  readonly status: "ok" | "degraded" | "down";
  readonly parts: readonly PartState[];
  readonly revision: { readonly number: number; readonly since: number };
  readonly link: Link;
  readonly queue: Queue;
  readonly minutes: Minutes;
  readonly rules: readonly RuleState[];
  readonly plugins: readonly PluginState[];
  /** The newest first, 100 at most. */
  readonly meetings: readonly Meeting[];
}

export interface Link {
  /** As in the log: `connected`, `backing-off`, `displaced`, `refused` … */
  readonly state: string;
  readonly since: number;
  /** Why it is in it, one sentence. */
  readonly cause: string;
  readonly nextAttemptAt?: number;
  /** Of the last heartbeat. */
  readonly roundTripMs?: number;
  readonly lastEventAt?: number;
}

/** Runs in the journal. */
export interface Queue {
  readonly waiting: number;
  readonly retrying: number;
  readonly dead: number;
  readonly uncertain: number;
  /** Events that the journal could not take yet. */
  readonly unrecorded: number;
  /** Since when the oldest run that could be carried out has waited. */
  readonly oldestAt?: number;
}

/** The last hour, minute by minute; the last entry is the minute that is not over. */
export interface Minutes {
  /** The beginning of the first. */
  readonly from: number;
  readonly events: readonly number[];
  readonly done: readonly number[];
  readonly failed: readonly number[];
  readonly dropped: readonly number[];
}

export interface RuleState {
  readonly id: string;
  readonly description?: string;
  /** In words: `meeting.started`, `absent(…)`, `schedule 0 9 * * *`. */
  readonly trigger: string;
  readonly state: "on" | "off" | "shadow" | "set-aside";
  /** Why it is set aside. */
  readonly reason?: string;
  readonly lastMatchAt?: number;
  /** Of the last hour. */
  readonly hour: Outcomes;
  /** Since the journal remembers. */
  readonly all: Outcomes;
  /** From the receipt of the event to the end of the run, of the last hour. */
  readonly latency?: { readonly p50Ms: number; readonly p95Ms: number };
}

export interface Outcomes {
  readonly done: number;
  readonly dead: number;
  readonly uncertain: number;
  readonly dropped: number;
  /** Attempts that failed and were made again. */
  readonly retried: number;
}

export interface PluginState {
  readonly name: string;
  readonly state: "ok" | "degraded" | "down" | "unknown";
  readonly reason: string;
  readonly hint?: string;
  readonly circuit?: "closed" | "open" | "half-open";
  /** In a thread of its own. */
  readonly isolated?: boolean;
}

/** A meeting or webinar in progress. Who is in it is personal, and not told. */
export interface Meeting {
  readonly kind: "meeting" | "webinar";
  readonly id?: string;
  /** Only for who is signed in: a topic may name people. */
  readonly topic?: string;
  readonly startedAt: number;
  readonly present: number;
  readonly peak: number;
  readonly waiting: number;
  readonly hostPresent: boolean;
}

/** The last 24 hours. */
export interface Day {
  readonly from: number;
  readonly to: number;
  /** Without holes from `from` to `to`. */
  readonly link: readonly Stretch[];
  /** In steps of `stepMs` from `from`. */
  readonly stepMs: number;
  readonly events: readonly number[];
  readonly done: readonly number[];
  readonly failed: readonly number[];
}

/** A stretch of the link's day. `gap`: what happened was missed; `unknown`: before the journal began. */
export interface Stretch {
  readonly is: "connected" | "gap" | "unknown";
  readonly from: number;
  readonly to: number;
  readonly cause?: string;
}

/** Query of the event list. All that is given must hold. */
export interface Search {
  /** Words that name, key, id or entity contain; of names, patterns such as `meeting.*` as well. */
  readonly q?: string;
  /** Only events that this rule took. */
  readonly rule?: string;
  /** Only events with a run in this state; `none`: that no rule took. */
  readonly outcome?: string;
  readonly since?: number;
  readonly until?: number;
  /** Older than this event: the next page. */
  readonly before?: string;
  /** Default 50, at most 200. */
  readonly limit?: number;
}

export interface EventPage {
  /** The newest first. */
  readonly events: readonly EventRow[];
  /** Whether there may be older ones. A search that takes too long ends early: `before` goes on. */
  readonly more: boolean;
  /** Up to where was looked, to be given as `before`. */
  readonly next?: string;
}

export interface EventRow {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly receivedAt: number;
  readonly happenedAt?: number;
  /** What it is about. */
  readonly entity?: string;
  readonly runs: readonly RunMark[];
}

/** A run in a line of events. */
export interface RunMark {
  readonly id: string;
  readonly rule: string;
  readonly state: string;
}

export interface EventDetail extends EventRow {
  readonly key: string;
  /** What it was composed of, and what was composed of it. */
  readonly madeOf: readonly { readonly id: string; readonly name: string }[];
  readonly partOf: readonly { readonly id: string; readonly name: string }[];
  /** Each rule of the config as it is now. */
  readonly verdicts: readonly RuleVerdict[];
  readonly history: readonly RunDetail[];
}

/** What a rule makes of an event. */
export interface RuleVerdict {
  readonly rule: string;
  readonly verdict: string;
  /** Whether the rule takes it. */
  readonly takes: boolean;
  /** The first condition that did not hold; values out of the payload only for who is signed in. */
  readonly why?: string;
}

export interface RunDetail extends RunMark {
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly dueAt?: number;
  readonly attempts: readonly AttemptDetail[];
  readonly steps: readonly {
    readonly name: string;
    readonly finishedAt: number;
  }[];
  readonly error?: RunError;
}

export interface AttemptDetail {
  readonly number: number;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly outcome: string;
  readonly step?: string;
  readonly error?: RunError;
}

export interface RunError {
  readonly code?: string;
  readonly message: string;
  readonly hint?: string;
}

export interface Payload {
  /** As Zoom sent it; personal fields read `[personal]` unless they were asked for. */
  readonly event: unknown;
  readonly personal: "masked" | "shown";
}

export interface RunSearch {
  /** Default: `dead` and `uncertain`. */
  readonly state?: readonly string[];
  readonly rule?: string;
  readonly before?: string;
  readonly limit?: number;
}

export interface RunPage {
  /** The newest first. */
  readonly runs: readonly RunRow[];
  /** Whether there may be older ones. A search that takes too long ends early: `next` goes on. */
  readonly more: boolean;
  /** Up to where was looked, to be given as `before`. */
  readonly next?: string;
}

export interface RunRow extends RunMark {
  readonly event: string;
  readonly eventName: string;
  readonly attempts: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly dueAt?: number;
  readonly error?: RunError;
}

/** At most 500 at once. */
export interface Runs {
  readonly runs: readonly string[];
}

export interface Acted {
  /** Those for which it was done. */
  readonly done: readonly string[];
  /** The others: they are no longer what they were. */
  readonly left: readonly string[];
}

/** By the name of the server-sent event; `data` is JSON. */
export interface StreamEvents {
  /** At once, and then whenever it has changed. */
  readonly state: State;
  /** New events, the oldest first; of a flood only the last 50 of a second. */
  readonly events: readonly EventRow[];
  /** Runs of events that were told have got on. */
  readonly runs: readonly (RunMark & { readonly event: string })[];
}
