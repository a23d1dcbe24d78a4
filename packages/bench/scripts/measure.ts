import { backlogLines, latencyLines, type Line, type Pair, rateLine } from "./lines.ts";
import { backlog } from "./rows/backlog.ts";
import { latency } from "./rows/latency.ts";
import { intakeRate, postedRate } from "./rows/rate.ts";
import type { Settings, Subject } from "./trial.ts";

/** What can be measured, by the name of its row. */
export const rows: Readonly<Record<string, (settings: Settings) => Promise<readonly Line[]>>> = {
  async intake(settings) {
    const pairs = await besideBare(settings, 1, intakeRate);
    return [rateLine("intake", "events that match nothing", pairs)];
  },
  async posts(settings) {
    const lines: Line[] = [];
    for (const rules of [1, 1_000, 10_000]) {
      const pairs = await besideBare(settings, rules, postedRate);
      const what = `events that match one of ${rules.toLocaleString("en")}, a POST each`;
      lines.push(rateLine("posts", what, pairs));
    }
    return lines;
  },
  async latency(settings) {
    return latencyLines("latency", await besideBare(settings, 1, latency));
  },
  async backlog(settings) {
    const results = await repeat(settings, () => backlog(settings));
    return backlogLines("backlog", settings.backlog, results);
  },
};

/** Runner and bare loop in turns, so that what else the machine does meets both. */
function besideBare<T>(
  settings: Settings,
  rules: number,
  measure: (settings: Settings, subject: Subject) => Promise<T>,
): Promise<readonly Pair<T>[]> {
  return repeat(settings, async () => ({
    bare: await measure(settings, "bare"),
    runner: await measure(settings, { rules }),
  }));
}

async function repeat<T>({ repeats }: Settings, measure: () => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  while (results.length < repeats) results.push(await measure());
  return results;
}
