import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { startRunner } from "@zoomflow/example-stand-ins";
import { beforeAll, expect, test } from "vitest";
import { startSimulator } from "zoomflow/testing";

import { canRun } from "./can-run.ts";
import { dashboard } from "./grafana/dashboard.ts";

const folder = import.meta.dirname;
const read = (file: string): string => readFileSync(join(folder, file), "utf8");

/** Of all metrics that a runner which is connected tells of. */
let told: ReadonlySet<string>;

beforeAll(async () => {
  const zoom = await startSimulator();
  const data = mkdtempSync(join(tmpdir(), "zoomflow-deploy-"));
  let url: string | undefined;
  let connected = false;
  const runner = startRunner({
    directory: folder,
    environment: { ...zoom.env, ZOOMFLOW_DATA_DIR: data },
    onLine(line) {
      if (line.is === "http.listening") url = /http:[^/]*\/\/[^/]+/.exec(line.msg)?.[0];
      if (line.is === "link.state" && line.msg.includes("→ connected")) connected = true;
    },
  });
  await runner.until(() => url !== undefined && connected);
  const text = await (await fetch(`${url}/metrics`)).text();
  told = new Set([...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name = ""]) => name));
  await runner.stop();
  await zoom.stop();
  rmSync(data, { recursive: true });
});

/** Without what was recorded under a name of ours, and with a histogram's lines as the histogram. */
function metricsIn(text: string): readonly string[] {
  const names = text.match(/\b(?:zoomflow|nodejs|process)_[a-z0-9_]+(?![\w:])/g) ?? [];
  return [...new Set(names)].map((name) => name.replace(/_bucket$/, ""));
}

test.each([
  "prometheus/zoomflow.rules.yml",
  "prometheus/zoomflow.rules.test.yml",
  "grafana/zoomflow.json",
])("every metric that %s names is one that a runner tells of", (file) => {
  const named = metricsIn(read(file));
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !told.has(name))).toEqual([]);
});

test("the dashboard is what its table makes", () => {
  expect(JSON.parse(read("grafana/zoomflow.json"))).toEqual(dashboard());
});

test("its panels lie beside and below each other, never upon", () => {
  const { panels } = dashboard() as {
    panels: { gridPos: { x: number; y: number; w: number; h: number } }[];
  };
  const taken = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
    Array.from({ length: w * h }, (_, n) => `${x + (n % w)},${y + Math.floor(n / w)}`),
  );
  expect(new Set(taken).size).toBe(taken.length);
  expect(panels.every(({ gridPos: { x, w } }) => x + w <= 24)).toBe(true);
});

test.skipIf(!canRun("promtool")).each([
  ["the rules are sound", ["check", "rules", "zoomflow.rules.yml"]],
  ["the scrape config is sound", ["check", "config", "--syntax-only", "prometheus.yml"]],
  ["every alert fires when it should and not before", ["test", "rules", "zoomflow.rules.test.yml"]],
])("promtool says that %s", (_, args) => {
  const cwd = join(folder, "prometheus");
  expect(execFileSync("promtool", args, { cwd, encoding: "utf8" })).toMatch(/SUCCESS/);
});

test("every alert is tried, and says what to do", () => {
  const rules = read("prometheus/zoomflow.rules.yml");
  const tried = read("prometheus/zoomflow.rules.test.yml");
  const alerts = rules.split(/^ +- alert: /m).slice(1);
  expect(alerts.length).toBeGreaterThan(15);
  for (const alert of alerts) {
    const [name = ""] = alert.split("\n");
    expect(alert, name).toMatch(/severity: (critical|warning|info)[^]*summary: [^]*cure: /);
    expect(tried, name).toMatch(new RegExp(`\\b${name}\\b`));
  }
});
