// The page with a made-up runner behind it, for work on the page: `node --run stand-in`, then build after
// each change. New events come in by themselves.
import { setInterval } from "node:timers/promises";

import { eventNumber } from "./events.ts";
import { standIn } from "./server.ts";
import { TOKEN } from "./signed-in.ts";
import { ordinaryDay } from "./world.ts";

const size = Number(process.argv[2] ?? 400);
const runner = await standIn(ordinaryDay(size));
process.stdout.write(`${runner.url}#token=${TOKEN}\n`);

let number = size;
for await (const _ of setInterval(3_000)) {
  number += 1;
  runner.arrive(eventNumber(number, number, Date.now()));
}
