// Builds the page into dist/app, unless what is there is newer than all it is made of. `--anew` builds
// whatever is there.
import { globSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../", import.meta.url));
const MADE_OF = ["src/**/*.{ts,tsx,css,html,svg}", "vite.config.ts", "package.json"];

function touchedAt(file: string): number {
  return statSync(folder + file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function isBuilt(): boolean {
  const sources = globSync(MADE_OF, { cwd: folder, exclude: ["**/*.test.ts"] });
  return touchedAt("dist/app/index.html") > Math.max(...sources.map(touchedAt));
}

const anew = process.argv.includes("--anew");
if (anew || !isBuilt()) {
  // Only now: it takes longer to load than there is to do when nothing has changed.
  const vite = await import("vite").catch((thrown: unknown) => {
    // Installing for use alone leaves the bundler out. The runner says that it has no page.
    if (anew || (thrown as { code?: string }).code !== "ERR_MODULE_NOT_FOUND") throw thrown;
    console.error("the page is not built: its bundler is a development dependency");
  });
  await vite?.build({ configFile: `${folder}vite.config.ts`, logLevel: "warn" });
}
