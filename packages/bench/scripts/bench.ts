import { parseArgs } from "node:util";

import { type Line, tableOf } from "./lines.ts";
import { rows } from "./measure.ts";

const USAGE = `pnpm bench [--row NAME]… [options]

  --row NAME         only this row: ${Object.keys(rows).join(", ")}; may be given again
  --repeats N        of each measurement, in turns with the bare loop (default: 3)
  --events N         of the rows that flood (default: 20000)
  --backlog N        runs that wait (default: 100000)
  --seconds N        at 500 events a second (default: 10)
  --log-level LEVEL  the runner's ZOOMFLOW_LOG_LEVEL (default: info)
  --profile DIR      the runner leaves a CPU profile there each time it stops
  --json             lines as JSON instead of a table
`;

const { values } = parseArgs({
  options: {
    row: { type: "string", multiple: true, default: Object.keys(rows) },
    repeats: { type: "string", default: "3" },
    events: { type: "string", default: "20000" },
    backlog: { type: "string", default: "100000" },
    seconds: { type: "string", default: "10" },
    "log-level": { type: "string", default: "info" },
    profile: { type: "string" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

const settings = {
  repeats: count("repeats"),
  events: count("events"),
  backlog: count("backlog"),
  seconds: count("seconds"),
  logLevel: values["log-level"],
  profile: values.profile,
};
if (values.help) console.log(USAGE);
else await run(values.row);

async function run(names: readonly string[]): Promise<void> {
  const lines: Line[] = [];
  for (const name of names) {
    const measure = rows[name] ?? refuse(`--row can be ${Object.keys(rows).join(", ")}`);
    console.error(`${name} …`);
    lines.push(...(await measure(settings)));
  }
  console.log(values.json ? JSON.stringify(lines, undefined, 2) : tableOf(lines));
}

function count(option: "repeats" | "events" | "backlog" | "seconds"): number {
  const given = Number(values[option]);
  return Number.isInteger(given) && given > 0 ? given : refuse(`--${option} takes a whole number`);
}

function refuse(problem: string): never {
  console.error(`${problem}\n\n${USAGE}`);
  process.exit(64);
}
