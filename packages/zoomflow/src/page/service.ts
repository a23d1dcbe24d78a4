import type { Rule } from "@zoomflow/core";
import { messageOf } from "@zoomflow/core";
import type { CompiledRule, InProgress, Runtime } from "@zoomflow/core/engine";
import { type Clock, type EndOfTurn, type Log, type Observe } from "@zoomflow/core/ports";

import type { Prepared } from "../config/prepared.ts";
import type { Readiness } from "../http/readiness.ts";
import type { Routes } from "../http/routes.ts";
import type { Redactor } from "../log/redact.ts";
import { readHistory } from "./history.ts";
import { createHub } from "./hub.ts";
import { createJournalView } from "./journal-view.ts";
import { createMeetings } from "./meetings.ts";
import { createPageObserver } from "./observer.ts";
import { type PageConfig, pageConfigOf } from "./page-config.ts";
import type { Page } from "./page.ts";
import { apiRoutes } from "./routes.ts";
import { stateOf, type StateParts } from "./state.ts";

/** The runner's side of its web page. */
export interface PageService {
  readonly observe: Observe;
  readonly routes: Routes;
  close(): void;
}

export interface PageServiceParts {
  readonly runtime: () => Pick<Runtime, "counts" | "revision">;
  readonly readiness: () => Readiness;
  /** The config that runs. */
  readonly prepared: () => Pick<Prepared, "checked" | "problems">;
  /** See core's engine: only the composition root may take them from there. */
  readonly compile: (rule: Rule) => CompiledRule;
  readonly inProgress: InProgress;
  readonly journalFile: string;
  readonly dryRun: boolean;
  readonly version: string;
  readonly log: Log;
  readonly redact: Redactor;
  readonly clock: Clock;
  readonly endOfTurn: EndOfTurn;
}

export function createPageService(parts: PageServiceParts): PageService {
  const { clock, log, redact, runtime, readiness, version, dryRun, journalFile: file } = parts;
  const now = (): number => clock.now();
  const journal = createJournalView(file, parts.endOfTurn);
  const meetings = createMeetings(journal, { inProgress: parts.inProgress, now });
  const observer = createPageObserver({
    clock,
    onChange(moment) {
      meetings.take(moment);
      hub.changed(moment);
    },
  });
  const state: StateParts = {
    runtime,
    readiness,
    observer,
    meetings,
    journal,
    now,
    version,
    dryRun,
    config: configReader(parts),
  };
  let closed = false;
  const troubled = (what: string) => (thrown: unknown) => {
    if (!closed) log.warn({ err: thrown }, `the page cannot tell ${what}: ${messageOf(thrown)}`);
  };
  const hub = createHub({
    clock,
    journal,
    redact,
    state: (topics) => stateOf(state, topics),
    onTrouble: troubled("what happens"),
  });
  let begun = false;
  const page: Page = {
    ...state,
    hub,
    file,
    log,
    redact,
    opened() {
      if (begun) return;
      begun = true;
      readHistory(journal, observer).then(hub.refresh).catch(troubled("what was before the start"));
      meetings.begin().then(hub.refresh).catch(troubled("which meetings go on"));
    },
  };
  return {
    observe: observer.observe,
    routes: apiRoutes(page),
    close() {
      closed = true;
      hub.close();
      journal.close();
    },
  };
}

/** What is told of a config is read off it once. */
function configReader({ prepared, compile }: PageServiceParts): () => PageConfig {
  let of: ReturnType<typeof prepared> | undefined;
  let config: PageConfig = { compiled: [], rules: [], plugins: [] };
  return () => {
    const current = prepared();
    if (current !== of) config = pageConfigOf(current, compile);
    of = current;
    return config;
  };
}
