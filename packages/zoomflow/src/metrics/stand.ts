import type { Health } from "@zoomflow/core";
import type { RevisionTold, Runtime } from "@zoomflow/core/engine";

import type { JournalFigures } from "../journal/figures.ts";
import { type Family, gauge } from "./family.ts";

/** What a runner stands at in this moment: read when somebody asks, and not counted. */
export interface Stand {
  readonly ready: boolean;
  readonly parts: Readonly<Record<string, Health>>;
  readonly revision: RevisionTold;
  /** Left out while the journal cannot tell, as after its end: an old figure would be a wrong one. */
  readonly runs: Awaited<ReturnType<Runtime["counts"]>> | undefined;
  readonly journal: JournalFigures | undefined;
  /** Wall-clock milliseconds. */
  readonly now: number;
}

export function standFamilies(stand: Stand): readonly Family[] {
  return [
    gauge(
      "zoomflow_ready",
      "What /ready says: 1 when events are heard, can be recorded and are acted on, else 0.",
      Number(stand.ready),
    ),
    partHealth(stand.parts),
    gauge(
      "zoomflow_config_revision",
      "Which config runs: 1 is that of the start, and every reload adds one.",
      stand.revision.number,
    ),
    rulesByState(stand.revision),
    ...(stand.runs === undefined ? [] : [runsByState(stand.runs)]),
    ...(stand.journal === undefined ? [] : journalFamilies(stand.journal, stand.now)),
  ];
}

function partHealth(parts: Stand["parts"]): Family {
  return {
    name: "zoomflow_part_health",
    help: "How each part of /ready does: 1 well, 0.5 degraded (it works, and somebody should look), 0 not well.",
    type: "gauge",
    samples: Object.entries(parts).map(([part, { ok, degraded }]) => ({
      labels: { part },
      value: ok ? (degraded ? 0.5 : 1) : 0,
    })),
  };
}

function rulesByState({ rules, setAside }: RevisionTold): Family {
  return {
    name: "zoomflow_rules",
    help: "Rules of the config: those that are loaded, and those that are set aside because of errors that `zoomflow check` tells.",
    type: "gauge",
    samples: [
      { labels: { state: "loaded" }, value: rules },
      { labels: { state: "set-aside" }, value: setAside.length },
    ],
  };
}

function runsByState(counts: NonNullable<Stand["runs"]>): Family {
  return {
    name: "zoomflow_journal_runs",
    help: "Runs in the journal by the state they stand in. Finished ones (done, dropped, skipped) are counted for good, those that were pruned included.",
    type: "gauge",
    samples: Object.entries(counts).map(([state, value]) => ({ labels: { state }, value })),
  };
}

function journalFamilies(figures: JournalFigures, now: number): readonly Family[] {
  const { fileBytes, walBytes, oldestDueAt = now } = figures;
  return [
    {
      name: "zoomflow_journal_bytes",
      help: "What the journal takes of the disk: its file, and the log beside it (wal).",
      type: "gauge",
      samples: [
        { labels: { file: "database" }, value: fileBytes },
        { labels: { file: "wal" }, value: walBytes },
      ],
    },
    gauge(
      "zoomflow_oldest_due_seconds",
      "For how long the oldest unfinished run has been due, whether it waits or is under way; 0 when none is.",
      Math.max(0, now - oldestDueAt) / 1_000,
    ),
  ];
}
