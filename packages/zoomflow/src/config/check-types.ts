import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";

import type { LoadedConfig } from "./load.ts";
import type { ConfigProblem } from "./problem.ts";
import { problemsOfTsc } from "./tsc-output.ts";

/** A large project on a small machine takes its time; a compiler that hangs must not hold check up. */
const LONGEST_MS = 300_000;

/**
 * Has the project's own TypeScript look at the config: under its `tsconfig.json` where that takes in
 * the config, else strictly, by the options of a module for Node. Nothing is written.
 */
export async function typeProblems(
  { file, directory }: Pick<LoadedConfig, "file" | "directory">,
  longestMs = LONGEST_MS,
): Promise<readonly ConfigProblem[]> {
  if (!/\.m?ts$/.test(file)) return [];
  const compiler = compilerFor(file);
  if (compiler === undefined)
    return [
      {
        where: "types",
        kind: "no-compiler",
        severity: "warning",
        message: `are not checked: there is no TypeScript in ${directory} or above it`,
      },
    ];
  const run = (args: readonly string[]): Promise<Said> =>
    ask(compiler.bin, [...args, "--pretty", "false"], directory, longestMs);
  const project = projectOf(directory);
  const own = project !== undefined && (await takesIn(project, file, run));
  const said = await run(own ? ["-p", project, "--noEmit"] : alone(file, compiler.major));
  const problems = problemsOfTsc(said.output, directory);
  if (problems.length > 0 || said.ok) return problems;
  return [{ where: "types", kind: "types", message: `cannot be checked: ${said.output.trim()}` }];
}

interface Compiler {
  readonly bin: string;
  readonly major: number;
}

/** The one that the project has installed: its types are those that the editor shows. */
function compilerFor(file: string): Compiler | undefined {
  try {
    const manifest = createRequire(file).resolve("typescript/package.json");
    const { bin, version } = JSON.parse(readFileSync(manifest, "utf8")) as {
      readonly bin: { readonly tsc: string };
      readonly version: string;
    };
    return { bin: join(dirname(manifest), bin.tsc), major: Number.parseInt(version, 10) };
  } catch {
    return undefined;
  }
}

/** The nearest `tsconfig.json`, from the config upwards. */
function projectOf(directory: string): string | undefined {
  const here = join(directory, "tsconfig.json");
  if (existsSync(here)) return here;
  const above = dirname(directory);
  return above === directory ? undefined : projectOf(above);
}

async function takesIn(
  project: string,
  file: string,
  run: (args: readonly string[]) => Promise<Said>,
): Promise<boolean> {
  const { output } = await run(["-p", project, "--listFilesOnly"]);
  return output.split(/\r?\n/).some((line) => line === file);
}

const ALONE = [
  ["--noEmit", "--strict", "--skipLibCheck", "--allowImportingTsExtensions"],
  ["--target", "esnext", "--module", "nodenext"],
].flat();

/** Since version 6 the compiler refuses a file beside a `tsconfig.json` unless it is told to pass it over. */
function alone(file: string, major: number): readonly string[] {
  return [...ALONE, ...(major >= 6 ? ["--ignoreConfig"] : []), basename(file)];
}

interface Said {
  readonly ok: boolean;
  readonly output: string;
}

function ask(
  bin: string,
  args: readonly string[],
  directory: string,
  timeout: number,
): Promise<Said> {
  return new Promise((resolve) => {
    const options = { cwd: directory, timeout, maxBuffer: 16 * 1_024 * 1_024, windowsHide: true };
    execFile(process.execPath, [bin, ...args], options, (error, stdout, stderr) => {
      const output = `${stdout}${stderr}`;
      resolve({ ok: error === null, output: output === "" ? (error?.message ?? "") : output });
    });
  });
}
