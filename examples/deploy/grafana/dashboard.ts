import { writeFileSync } from "node:fs";

import { type Panel, ROWS } from "./panels.ts";

// Writes zoomflow.json beside this file when it is called: node grafana/dashboard.ts

const FILE = new URL("zoomflow.json", import.meta.url);
const SOURCE = { type: "prometheus", uid: "${source}" };
/** Which runners are shown. */
const OF = 'job=~"$job", instance=~"$instance"';
const COLUMNS = 24;
/** Figures that mean a word. */
const WORDS: Partial<Record<string, object>> = {
  bool_yes_no: { "0": { text: "no", color: "red" }, "1": { text: "yes", color: "green" } },
  health: {
    "0": { text: "not well", color: "red" },
    "0.5": { text: "worth a look", color: "yellow" },
    "1": { text: "well", color: "green" },
  },
};

/** The dashboard as Grafana imports it, made of the table of panels. */
export function dashboard(): object {
  return {
    title: "zoomflow",
    uid: "zoomflow",
    tags: ["zoomflow"],
    schemaVersion: 39,
    editable: true,
    refresh: "30s",
    time: { from: "now-24h", to: "now" },
    templating: { list: variables() },
    panels: placed(),
  };
}

function variables(): readonly object[] {
  const ask = (name: string, query: string): object => ({
    name,
    label: name,
    type: "query",
    datasource: SOURCE,
    query: { query, refId: name },
    refresh: 2,
    multi: true,
    includeAll: true,
    current: { text: "All", value: "$__all" },
  });
  return [
    { name: "source", label: "source", type: "datasource", query: "prometheus" },
    ask("job", "label_values(zoomflow_ready, job)"),
    ask("instance", 'label_values(zoomflow_ready{job=~"$job"}, instance)'),
  ];
}

/** From left to right, and into a new line where there is no more room. */
function placed(): readonly object[] {
  const all: object[] = [];
  let y = 0;
  const add = (panel: object, place: { w: number; h: number; x: number; y: number }): void => {
    all.push({ id: all.length + 1, gridPos: place, ...panel });
  };
  for (const [title, panels] of Object.entries(ROWS)) {
    add({ type: "row", title, collapsed: false, panels: [] }, { w: COLUMNS, h: 1, x: 0, y });
    y += 1;
    let x = 0;
    let high = 0;
    for (const panel of panels) {
      const { width: w = 12 } = panel;
      const h = panel.kind === "stat" ? 4 : 8;
      if (x + w > COLUMNS) [x, y, high] = [0, y + high, 0];
      add(drawn(panel), { w, h, x, y });
      x += w;
      high = Math.max(high, h);
    }
    y += high;
  }
  return all;
}

function drawn({ title, help, kind, asks, unit = "short", warnAt }: Panel): object {
  const [yellow, red] = warnAt ?? [];
  const steps = [
    { color: "green", value: null },
    ...(yellow === undefined ? [] : [{ color: "yellow", value: yellow }]),
    ...(red === undefined ? [] : [{ color: "red", value: red }]),
  ];
  return {
    type: kind,
    title,
    description: help,
    datasource: SOURCE,
    targets: Object.entries(asks).map(([legendFormat, expr], index) => ({
      refId: String.fromCharCode(65 + index),
      datasource: SOURCE,
      expr: expr.replaceAll("$of", OF),
      legendFormat,
    })),
    fieldConfig: {
      defaults: {
        unit: unit === "health" ? "short" : unit,
        min: 0,
        thresholds: { mode: "absolute", steps },
        ...(WORDS[unit] !== undefined && {
          mappings: [{ type: "value", options: WORDS[unit] }],
        }),
      },
      overrides: [],
    },
  };
}

if (import.meta.main) writeFileSync(FILE, `${JSON.stringify(dashboard(), undefined, 2)}\n`);
