// A journal that is killed at some point: it records numbered events without a pause. What it says on
// stdout has been promised.
import { setImmediate as turn } from "node:timers/promises";

import { eventOf, openAt } from "./journal.ts";

const [directory = "", from = "0"] = process.argv.slice(2);
const journal = openAt(directory);
for (let n = Number(from); ; n += 100) {
  await journal.record(Array.from({ length: 100 }, (_, k) => eventOf(`${n + k}`, ["r"])));
  process.stdout.write(`${n + 100}\n`);
  await turn();
}
