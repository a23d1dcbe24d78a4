import { relative, resolve } from "node:path";

import { ZoomflowError } from "@zoomflow/core";

import { type Answers, withDefaults } from "../init/answers.ts";
import { askPerson } from "../init/ask-person.ts";
import { findIn, foldersFrom, inTheWay, isInstalled } from "../init/folder.ts";
import { givenBy, unanswered } from "../init/given.ts";
import { parseManifest } from "../init/manifest.ts";
import { type NextStep, nextSteps } from "../init/next-steps.ts";
import { guessManager, type PackageManager } from "../init/package-manager.ts";
import { type PlannedFile, planFiles } from "../init/plan.ts";
import { starterOf, STARTERS } from "../init/starters.ts";
import { packagesFor, TOOLS } from "../init/versions.ts";
import { writeFiles } from "../init/write.ts";
import { ownVersion } from "../version.ts";
import type { Call } from "./command.ts";
import type { Io } from "./io.ts";

/** A project that stands. */
export interface Begun {
  readonly directory: string;
  readonly files: readonly PlannedFile[];
  readonly next: readonly NextStep[];
}

/**
 * What the flags say, else what a person answers, else the defaults.
 *
 * @returns undefined when the person would rather not go on
 * @throws ZoomflowError `ZF_USAGE` for a flag that cannot be, or when nobody is there to be asked;
 * `ZF_FILE_EXISTS` before anything is asked in vain
 */
export async function answersFor(call: Call, io: Io): Promise<Answers | undefined> {
  const [folder, second] = call.words;
  if (second !== undefined)
    throw new ZoomflowError("ZF_USAGE", `init takes one folder, not "${second}" as well`);
  const [service, rule, credentials] = ["service", "rule", "credentials"].map(call.text);
  const given = givenBy({ folder, service, rule, credentials }, io.environment);
  const missing = unanswered(given);
  if (call.flag("yes") || missing.length === 0) return withDefaults(given);
  if (io.dialogue === undefined)
    throw new ZoomflowError("ZF_USAGE", `there is nobody to ask about ${missing.join(", ")}`, {
      hint: "Give these flags, or --yes for the defaults; `zoomflow init --help` says what they take.",
    });
  const folders = foldersFrom(io.directory, call.flag("force"));
  const problem = folder === undefined ? undefined : folders.problem(folder);
  if (problem !== undefined)
    throw new ZoomflowError("ZF_FILE_EXISTS", `${folder} cannot be taken: ${problem}`);
  return askPerson(given, folders, io.dialogue);
}

/** @throws ZoomflowError `ZF_FILE_EXISTS`, `ZF_FILE_UNWRITABLE`, or `ZF_USAGE` for what `.env` cannot hold */
export function beginProject(answers: Answers, call: Call, io: Io): Begun {
  const { service } = answers;
  const starter = starterOf(answers.rule) ?? STARTERS[0];
  const directory = resolve(io.directory, answers.folder);
  const found = findIn(directory, ownVersion());
  const files = planFiles(starter, answers, found);
  const taken = call.flag("force") ? [] : inTheWay(found, files);
  if (taken.length > 0)
    throw new ZoomflowError("ZF_FILE_EXISTS", `there is ${taken.join(", ")} in ${directory}`);
  writeFiles(directory, files);
  const packages = Object.keys({ ...packagesFor(service, ""), ...TOOLS });
  const next = nextSteps(starter, service, {
    folder: relative(io.directory, directory),
    manager: managerOf(files, io),
    installed: isInstalled(directory, packages),
    env: textOf(".env", files),
  });
  return { directory, files, next };
}

function managerOf(files: readonly PlannedFile[], { environment }: Io): PackageManager {
  return guessManager({
    declared: parseManifest(textOf("package.json", files))["packageManager"],
    userAgent: environment["npm_config_user_agent"],
  });
}

function textOf(name: string, files: readonly PlannedFile[]): string {
  return files.find((file) => file.name === name)?.text ?? "";
}
