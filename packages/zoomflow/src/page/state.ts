import type { Runtime } from "@zoomflow/core/engine";
import type { PartState, PluginState, Queue, State } from "@zoomflow/page/contract";

import type { Readiness } from "../http/readiness.ts";
import type { JournalView } from "./journal-view.ts";
import type { Meetings } from "./meetings.ts";
import { COLUMN, type PageObserver } from "./observer.ts";
import type { PageConfig } from "./page-config.ts";

export interface StateParts {
  readonly runtime: () => Pick<Runtime, "counts" | "revision">;
  readonly readiness: () => Readiness;
  readonly config: () => PageConfig;
  readonly observer: PageObserver;
  readonly meetings: Meetings;
  readonly journal: JournalView;
  readonly now: () => number;
  readonly version: string;
  readonly dryRun: boolean;
}

/**
 * Everything at a glance, but for what is personal.
 *
 * @param topics whether meetings are told with their topics
 */
export async function stateOf(parts: StateParts, topics: boolean): Promise<State> {
  const { observer, now, version, dryRun } = parts;
  const at = now();
  const { status, parts: found } = parts.readiness();
  const told = Object.entries(found).map(([name, { ok, degraded, reason, hint }]): PartState => ({
    name,
    state: ok ? (degraded === true ? "degraded" : "ok") : "down",
    reason,
    ...(hint !== undefined && { hint }),
  }));
  const { rules, plugins } = parts.config();
  const { minutes } = observer;
  return {
    at,
    startedAt: observer.startedAt,
    version,
    dryRun,
    status,
    parts: told,
    revision: { number: parts.runtime().revision().number, since: observer.revisedAt() },
    link: observer.link(),
    queue: await queueOf(parts, at),
    minutes: {
      from: minutes.from(at),
      events: minutes.read(at, COLUMN.events),
      done: minutes.read(at, COLUMN.done),
      failed: minutes.read(at, COLUMN.failed),
      dropped: minutes.read(at, COLUMN.dropped),
    },
    rules: rules.map((rule) => ({ ...rule, ...observer.rules.read(rule.id, at) })),
    plugins: plugins.map(({ name, isolated }) => ({
      ...pluginOf(name, told, observer),
      circuit: observer.circuits.of(name),
      ...(isolated && { isolated }),
    })),
    meetings: parts.meetings.list(topics),
  };
}

const NOTHING: Queue = { waiting: 0, retrying: 0, dead: 0, uncertain: 0, unrecorded: 0 };

/** What cannot be told of a journal that is closed, or does not answer, is told by the parts. */
async function queueOf({ runtime, journal, observer }: StateParts, at: number): Promise<Queue> {
  const unrecorded = observer.unrecorded();
  try {
    const { waiting, running, retrying, dead, uncertain } = await runtime().counts();
    const oldestAt = waiting + retrying === 0 ? undefined : journal.past().oldestDue(at);
    const queue = { waiting: waiting + running, retrying, dead, uncertain, unrecorded };
    return { ...queue, ...(oldestAt !== undefined && { oldestAt }) };
  } catch {
    return { ...NOTHING, unrecorded };
  }
}

function pluginOf(
  name: string,
  parts: readonly PartState[],
  { plugins }: PageObserver,
): PluginState {
  const part = parts.find((one) => one.name === `plugin:${name}`);
  if (part !== undefined) return { ...part, name };
  if (!plugins.has(name)) return { name, state: "unknown", reason: "not asked yet" };
  const trouble = plugins.get(name);
  if (trouble === undefined) return { name, state: "ok", reason: "set up" };
  return { name, state: "degraded", reason: trouble.message, hint: trouble.hint };
}
