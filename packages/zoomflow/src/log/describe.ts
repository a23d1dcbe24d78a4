import type { ZoomflowError } from "@zoomflow/core";
import type { Clock, Log, Observe, Telemetry } from "@zoomflow/core/ports";

import { createCrowd } from "./crowd.ts";
import { describeJournal } from "./describe-journal.ts";
import { describePlugin } from "./describe-plugin.ts";
import { isOfEveryEvent } from "./kind.ts";
import { type Level, levelOf } from "./level.ts";
import { errorFields, line, type Line, round } from "./line.ts";

/** Of what happens with every event so many have a line of their own in a second. */
const ALLOWED = { most: 200, withinMs: 1_000 };

/**
 * Writes every moment to the log. Nothing is put into words that the log would then leave out, and
 * a flood of events does not become a flood of lines.
 */
export function observeInto(
  log: Log & { readonly wants?: (level: Level) => boolean },
  clock: Pick<Clock, "after">,
): Observe {
  const wants = log.wants ?? (() => true);
  const crowd = createCrowd(clock, ALLOWED, (leftOut) => {
    const kinds = [...leftOut].map(([is, count]) => `${count} of ${is}`).join(", ");
    log.info(
      { is: "log.crowded", leftOut: Object.fromEntries(leftOut) },
      `lines left out in a second: ${kinds}; the journal has them all`,
    );
  });
  return (moment) => {
    const level = levelOf(moment);
    if (!wants(level)) return;
    if (isOfEveryEvent(level, moment) && !crowd.admits(moment.is)) return;
    const { fields, message } = describe(moment);
    log[level](fields, message);
  };
}

/** What the log says of a moment. Payloads are not part of it: they hold people's names and addresses. */
export function describe(moment: Telemetry): Line {
  const { is, ...rest } = moment;
  const level = levelOf(moment);
  switch (moment.is) {
    case "link.state":
      return line(level, rest, is, `link ${moment.from} → ${moment.to}: ${moment.cause}`);
    case "link.ack":
      return line(level, rest, is, `heartbeat answered after ${round(moment.rttMs)} ms`);
    case "link.stalled":
      return line(level, rest, is, `this process stood still for ${round(moment.ms)} ms`);
    case "link.event":
      return line(level, rest, is, `event received as ${moment.form}`);
    case "link.unreadable":
      return line(level, rest, is, unreadable(moment.why, moment.suppressed ?? 0));
    case "token.granted":
      return line(
        level,
        rest,
        is,
        `Zoom granted a token for ${round(moment.expiresInMs / 1_000)} s`,
      );
    case "token.failed":
      return line(level, rest, is, `no token: ${moment.error.message}`);
    case "clock.compared":
      return line(
        level,
        rest,
        is,
        `this clock is ${round(moment.skewMs / 1_000)} s ahead of Zoom's`,
      );
    case "event.recorded": {
      const { key, source, rules, event } = moment;
      const fields = { key, source, rules, event: event.event, event_ts: event.event_ts };
      return line(
        level,
        fields,
        is,
        `${event.event} → ${rules.length === 0 ? "no rule" : rules.join(", ")}`,
      );
    }
    case "event.composed": {
      const { key, source, rule, event } = moment;
      const fields = { key, source, rule, event: event.event };
      return line(level, fields, is, `${event.event}, by ${source} → ${rule}`);
    }
    case "event.known": {
      const { key, source, event } = moment;
      return line(
        level,
        { key, source, event: event.event },
        is,
        `${event.event} came again and is left out`,
      );
    }
    case "event.unrecorded":
      return line(
        level,
        rest,
        is,
        moment.lost
          ? `an event cannot be recorded and is left out: ${moment.error.message}`
          : `${moment.count} events cannot be recorded: ${moment.error.message}`,
      );
    case "event.lost": {
      const { count, error } = moment;
      const lost = count === 1 ? "1 event is lost" : `${count} events are lost`;
      return line(level, rest, is, `${lost}: ${error.message}`);
    }
    case "rule.failed":
      return line(
        level,
        { rule: moment.rule, event: moment.event?.event, error: moment.error },
        is,
        moment.error.message,
      );
    case "event.missed":
      return line(level, rest, is, `rule "${moment.rule}" ${MISSED[moment.why]} ${moment.event}`);
    case "run.started":
      return line(level, rest, is, `rule "${moment.rule}" begins (attempt ${moment.attempt})`);
    case "step.done":
      return line(
        level,
        rest,
        is,
        `rule "${moment.rule}": ${moment.summary ?? moment.step} (${round(moment.ms)} ms)`,
      );
    case "run.settled":
      return settled(moment);
    case "run.asleep":
      return line(level, rest, is, `rule "${moment.rule}" ${asleep(moment)}`);
    case "wait.over":
      return line(
        level,
        rest,
        is,
        `rule "${moment.rule}" goes on: ${moment.event ?? "the time"} has come`,
      );
    case "windows.dropped": {
      const { windows, events } = moment;
      const held = events === 0 ? "" : `; ${events} events that waited in them are dropped`;
      return line(
        level,
        rest,
        is,
        `${windows} windows are gone with their rules or policies${held}`,
      );
    }
    case "run.late":
      return line(
        level,
        { ...moment.of, culprit: moment.culprit, error: moment.error },
        is,
        `${moment.culprit} failed after it was over: ${moment.error.message}`,
      );
    case "journal.recovered":
    case "journal.committed":
    case "journal.pruned":
    case "journal.shrunk":
    case "journal.oversize":
    case "journal.failed":
    case "gap.opened":
    case "gap.closed":
      return describeJournal(moment);
    case "runtime.started":
      return line(
        level,
        rest,
        is,
        `running: ${moment.rules === 1 ? "1 rule" : `${moment.rules} rules`}, plugins ${moment.plugins.join(", ") || "none"}`,
      );
    case "config.reloading":
      return line(level, rest, is, `the config is read again, revision ${moment.revision} goes on`);
    case "config.reloaded":
      return line(level, rest, is, reloaded(moment));
    case "config.refused":
      return line(
        level,
        rest,
        is,
        `not reloaded, revision ${moment.revision} goes on: ${moment.error.message}`,
      );
    case "runtime.stopping":
      return line(level, rest, is, `stopping: ${moment.cause}`);
    case "runtime.stopped":
      return line(level, rest, is, stopped(moment));
    case "part.unwell":
      return line(level, rest, is, `${moment.part}: ${moment.reason}`);
    case "part.recovered":
      return line(level, rest, is, `${moment.part} is well again: ${moment.reason}`);
    case "plugin.ready":
      return line(level, rest, is, `plugin ${moment.plugin} is ready (${round(moment.ms)} ms)`);
    case "plugin.unhealthy":
      return line(
        level,
        rest,
        is,
        `plugin ${moment.plugin} cannot use its service: ${moment.error.message}`,
      );
    case "plugin.recovered":
      return line(level, rest, is, `plugin ${moment.plugin} can use its service again`);
    case "plugin.crashed":
    case "loop.blocked":
    case "loop.gave-up":
    case "loop.unwatched":
    case "memory.low":
    case "exit.refused":
    case "circuit.opened":
    case "circuit.half-open":
    case "circuit.closed":
      return describePlugin(moment);
    default:
      return moment satisfies never;
  }
}

/** The receipt: rules that are new, other than before and gone. */
function reloaded({ revision, rules, ms }: Extract<Telemetry, { is: "config.reloaded" }>): string {
  const { added, changed, removed } = rules;
  const counts = `+${added.length} ~${changed.length} -${removed.length}`;
  return `revision ${revision}: ${counts} (${Math.round(ms)} ms)`;
}

function asleep({ waitMs, waitsFor }: Extract<Telemetry, { is: "run.asleep" }>): string {
  const seconds = `${round(waitMs / 1_000)} s`;
  return waitsFor === undefined
    ? `sleeps for ${seconds}`
    : `waits for ${waitsFor.join(" or ")}, for ${seconds} at most`;
}

function unreadable(why: string, suppressed: number): string {
  const before = suppressed === 0 ? "" : `, and ${suppressed} before it`;
  return `a frame was passed over${before}: ${why}`;
}

const FATES = {
  done: "done",
  waiting: "waits its turn",
  retrying: "retrying",
  dropped: "dropped",
  dead: "dead",
  uncertain: "uncertain",
} as const;

function stopped({ left, kept }: Extract<Telemetry, { is: "runtime.stopped" }>): string {
  if (left === 0) return "stopped; no run is left undone";
  const runs = left === 1 ? "1 run" : `${left} runs`;
  return kept
    ? `stopped; the journal keeps ${runs} for the next start`
    : `stopped; ${runs} left undone`;
}

function settled(moment: Extract<Telemetry, { is: "run.settled" }>): Line {
  const { is, ...fields } = moment;
  const reason = moment.reason ?? moment.error?.message;
  const why = reason === undefined ? "" : `: ${reason}`;
  const wait = moment.waitMs === undefined ? "" : `, again in ${round(moment.waitMs)} ms`;
  const message = `rule "${moment.rule}" ${FATES[moment.state]}${wait}${why}`;
  const told = line(levelOf(moment), fields, is, message);
  return moment.state === "dead" ? withLastHint(told, moment.error) : told;
}

/** What may pass is tried again, says its hint; for a dead run that is over. */
function withLastHint(told: Line, error: ZoomflowError | undefined): Line {
  if (error?.retryable !== true) return told;
  const hint = "All attempts of the rule's `retry` are used up: the run is given up.";
  return { ...told, fields: { ...told.fields, error: { ...errorFields(error), hint } } };
}

const MISSED = {
  late: "leaves out what came too late:",
  crowded: "has no room for",
  unreadable: "can make nothing of",
};
