import type { MatchContext } from "../actions/context.ts";
import { messageOf, ZoomflowError } from "../errors.ts";
import type { AnyEvent } from "../events/event.ts";
import { occurredAt } from "../events/occurred-at.ts";
import type { ComposedEvent } from "./composed-event.ts";
import { type Gate, type Gates, kindsOf, stageOf } from "./gate.ts";
import type { Verdict } from "./pacer.ts";
import type {
  MissedEvent,
  NamedWindow,
  Passed,
  RuleFailure,
  WindowedDraft,
  WindowName,
  WindowStore,
} from "./store.ts";
import { BATCH } from "./together.ts";
import { watched } from "./trouble.ts";
import type { Composed, Passing, Turn, Window } from "./window.ts";

/** What carries events through windows, besides these. */
export interface PassageParts {
  readonly hash: (text: string) => string;
  /** Runs a rule's own code so that what it does later is traced back to it. */
  readonly guard: <T>(culprit: string, work: () => T) => T;
}

/** An event that has come to a window of a rule. */
export interface Crossing {
  readonly gate: Gate;
  readonly to: "correlation" | "pace";
  readonly key: string;
}

/**
 * Carries events through the windows of rules, in one transaction: a correlation composes others of
 * them, and of these or of what came itself the pace lets some through. What goes wrong is the
 * trouble of its rule alone; but what the store throws is thrown, and ends the transaction.
 */
export interface Passage {
  event(crossing: Crossing, passing: Passing): void;
  /** Windows whose time has come. */
  due(windows: readonly NamedWindow[], gates: Gates): void;
  readonly passed: Passed;
}

export function createPassage(
  store: WindowStore,
  now: number,
  { hash, guard }: PassageParts,
): Passage {
  const windows = watched(store);
  const drafts: WindowedDraft[] = [];
  const composed: ComposedEvent[] = [];
  const failures: RuleFailure[] = [];
  const missed: MissedEvent[] = [];

  const context: MatchContext = {
    // oxlint-disable-next-line no-restricted-globals -- a time that was read from the clock, as a Date
    now: new Date(now),
    source: { name: "correlation", receivedAt: now },
  };

  const attempt = (rule: string, event: AnyEvent | undefined, work: () => void): boolean => {
    try {
      guard(`rule "${rule}"`, work);
      return true;
    } catch (thrown) {
      if (windows.broken) throw thrown;
      const what = event === undefined ? "while a window of its was due" : "at an event";
      const message = `rule "${rule}" threw ${what}: ${messageOf(thrown)}`;
      failures.push({
        rule,
        event,
        error: new ZoomflowError("ZF_RULE_FAILED", message, { cause: thrown }),
      });
      return false;
    }
  };

  const compose = (
    { rule }: Gate,
    { key, entity, ...rest }: Composed & { readonly source: string; readonly entity: string },
  ): string | undefined => {
    const about = entity === "" ? {} : { entity };
    const own = {
      ...rest,
      ...about,
      key: hash(JSON.stringify([rule, key])),
      rule,
      receivedAt: now,
    };
    const id = windows.compose(own);
    if (id !== undefined) composed.push(own);
    return id;
  };

  /** What stays as it is need not be written. */
  const keep = (name: WindowName, before: Window | undefined, after: Window | undefined): void => {
    if (after !== before) windows.put(name, after);
  };

  const correlated = (gate: Gate, name: WindowName, turn: Turn<unknown, Composed>): void => {
    for (const one of turn.missed ?? []) missed.push({ rule: gate.rule, ...one });
    for (const one of turn.out) {
      const id = compose(gate, { ...one, source: "correlation", entity: name.key });
      if (id === undefined) continue;
      attempt(gate.rule, one.event, () => {
        const asked = gate.ask(one.event, name.key, context);
        if (asked === undefined) return;
        const { draft, key } = asked;
        if (gate.pace === undefined || draft.dropped !== undefined)
          drafts.push({ ...draft, event: id });
        else pace(gate, key, { id, event: one.event, at: one.at });
      });
    }
  };

  const pace = (gate: Gate, key: string, passing: Passing): void => {
    if (gate.pace === undefined) return;
    const name = { rule: gate.rule, stage: stageOf(gate, gate.pace), key };
    const window = windows.get(name);
    const turn = gate.pace.pacer.onEvent(window, passing, now);
    keep(name, window, turn.window);
    paced(gate, name, turn);
  };

  const paced = (gate: Gate, name: WindowName, turn: Turn<unknown, Verdict>): void => {
    for (const verdict of turn.out) {
      const draft = gate.draft(name.key);
      if (verdict.is === "together") together(gate, name.key, verdict.events);
      else if (verdict.is === "go") {
        const { event, dueAt } = verdict;
        drafts.push({ ...draft, event, ...(dueAt !== undefined && { dueAt }) });
      } else {
        const { event, reason } = verdict;
        drafts.push({ ...draft, event, dropped: { policy: policyOf(gate), reason } });
      }
    }
  };

  const together = (gate: Gate, key: string, ids: readonly string[]): void => {
    const [only, ...others] = ids;
    const draft = gate.draft(key);
    if (only !== undefined && others.length === 0)
      return void drafts.push({ ...draft, event: only });
    const events = ids.flatMap((id) => windows.event(id) ?? []);
    const at = occurredAt(events.at(-1) ?? { event: BATCH }, Math.trunc(now));
    const event: AnyEvent = { event: BATCH, event_ts: at, payload: { events } };
    const own = { key: JSON.stringify(ids), event, at, of: ids, source: "batch", entity: key };
    const id = compose(gate, own);
    if (id !== undefined) drafts.push({ ...draft, event: id });
  };

  const fall = (gate: Gate, { rule, stage, key, window }: NamedWindow): void => {
    const { correlation, pace: own } = gate;
    const name = { rule, stage, key };
    if (correlation !== undefined && stageOf(gate, correlation) === stage) {
      const turn = correlation.correlator.onDue(window, windows.event, now);
      keep(name, window, turn.window);
      correlated(gate, name, turn);
    } else if (own !== undefined && stageOf(gate, own) === stage) {
      const turn = own.pacer.onDue(window, now);
      keep(name, window, turn.window);
      paced(gate, name, turn);
    }
  };

  return {
    event({ gate, to, key }, passing) {
      attempt(gate.rule, passing.event, () => {
        const { rule, correlation } = gate;
        if (to === "pace" || correlation === undefined) return pace(gate, key, passing);
        const name = { rule, stage: stageOf(gate, correlation), key };
        const window = windows.get(name);
        const turn = correlation.correlator.onEvent(window, passing, windows.event, now);
        keep(name, window, turn.window);
        correlated(gate, name, turn);
      });
    },
    due(all, gates) {
      for (const one of all) {
        const gate = gates.get(one.rule);
        // Of a rule that is set aside, or about to go: it is not for now.
        if (gate === undefined || kindsOf(gate).every(({ stage }) => stage !== one.stage))
          windows.put(one, { ...one.window, dueAt: now + LOOK_AGAIN_MS });
        // What cannot be looked at would be due for ever.
        else if (!attempt(one.rule, undefined, () => fall(gate, one))) windows.put(one, undefined);
      }
    },
    passed: { drafts, composed, failures, missed },
  };
}

/** As long as a run of a rule that is set aside waits at most, once it is mended. */
const LOOK_AGAIN_MS = 300_000;

function policyOf({ pace }: Gate): "once" | "throttle" | "debounce" | undefined {
  return pace === undefined || pace.policy === "batch" ? undefined : pace.policy;
}
