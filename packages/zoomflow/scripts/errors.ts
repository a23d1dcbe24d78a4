import { readFileSync, writeFileSync } from "node:fs";

import { meaningsIn, printMeanings } from "./error-meanings.ts";

/** Writes what `zoomflow explain` says from docs/errors.md. Run it when the page has changed. */
const page = readFileSync(new URL("../../../docs/errors.md", import.meta.url), "utf8");
const target = new URL("../src/explain/generated/meanings.ts", import.meta.url);
writeFileSync(target, printMeanings(meaningsIn(page)));
