import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A folder with some files in it, as a user would have it. */
export interface Project extends Disposable {
  readonly directory: string;
  write(file: string, text: string): void;
}

export function project(files: Readonly<Record<string, string>> = {}): Project {
  const directory = mkdtempSync(join(tmpdir(), "zoomflow-test-"));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(directory, file)), { recursive: true });
    writeFileSync(join(directory, file), text);
  };
  for (const [file, text] of Object.entries(files)) write(file, text);
  return {
    directory,
    write,
    [Symbol.dispose]: () => rmSync(directory, { recursive: true, force: true }),
  };
}

/** A config whose only rule writes `heard TOPIC` to its log, so that a test sees what was carried out. */
export const LOGGING_CONFIG = `
import { defineConfig, on } from "zoomflow";

export default defineConfig({
  rules: [
    on("meeting.started", {
      id: "note",
      run: (e, { log }) => log.info({}, \`heard \${e.payload.object.topic}\`),
    }),
  ],
});
`;
