import { ZoomflowError } from "@zoomflow/core";

import { ownVersion } from "../version.ts";
import { type Command, parseCall } from "./command.ts";
import { check } from "./commands/check.ts";
import { dev } from "./commands/dev.ts";
import { doctor } from "./commands/doctor.ts";
import { emit } from "./commands/emit.ts";
import { events } from "./commands/events.ts";
import { explain } from "./commands/explain.ts";
import { dead, uncertain } from "./commands/failed.ts";
import { forget } from "./commands/forget.ts";
import { gaps } from "./commands/gaps.ts";
import { init } from "./commands/init.ts";
import { journal } from "./commands/journal.ts";
import { page } from "./commands/page.ts";
import { replay } from "./commands/replay.ts";
import { runs } from "./commands/runs.ts";
import { start } from "./commands/start.ts";
import { test } from "./commands/test.ts";
import { trace } from "./commands/trace.ts";
import { why } from "./commands/why.ts";
import { exitCodeOf } from "./exit.ts";
import { overview, usage } from "./help.ts";
import { type Io, processIo } from "./io.ts";

const COMMANDS: readonly Command[] = [
  init,
  start,
  dev,
  page,
  check,
  test,
  emit,
  events,
  runs,
  trace,
  why,
  dead,
  uncertain,
  replay,
  gaps,
  journal,
  doctor,
  explain,
  forget,
];

/**
 * The `zoomflow` command.
 *
 * @param args without the interpreter and the script
 * @returns the exit code, after sysexits.h
 */
export async function main(args: readonly string[], io: Io = processIo()): Promise<number> {
  try {
    return await dispatch(args, io);
  } catch (thrown) {
    const error = ZoomflowError.from(thrown, "ZF_INTERNAL");
    const detail =
      error.code === "ZF_INTERNAL" && thrown instanceof Error ? `\n${thrown.stack}` : "";
    // A slip on the command line is explained by its hint alone.
    const more =
      error.code === "ZF_USAGE" ? "" : `\n  \`zoomflow explain ${error.code}\` says more.`;
    io.stderr(`zoomflow: ${error.message}\n  ${error.hint} (${error.code})${more}${detail}\n`);
    return exitCodeOf(error.code);
  } finally {
    await io.drained();
  }
}

async function dispatch(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    io.stdout(overview(COMMANDS));
    return 0;
  }
  if (name === "--version" || name === "-v") {
    io.stdout(`${ownVersion()}\n`);
    return 0;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) throw new ZoomflowError("ZF_USAGE", `there is no command "${name}"`);
  const call = parseCall(command, rest);
  if (call.flag("help")) {
    io.stdout(usage(command));
    return 0;
  }
  return command.run(call, io);
}
