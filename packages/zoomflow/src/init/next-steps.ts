import { unsetIn, variablesFor } from "./env-text.ts";
import type { PackageManager } from "./package-manager.ts";
import { PLUGINS, type Service } from "./services.ts";
import type { Starter } from "./starters.ts";

/** A command to type, and what it is for. */
export interface NextStep {
  readonly command: string;
  readonly note: string;
}

export interface Standing {
  /** The project's folder from the working directory; empty when it is the same. */
  readonly folder: string;
  readonly manager: PackageManager;
  readonly installed: boolean;
  /** The text of `.env` as it is now. */
  readonly env: string;
}

/** What to do with a new project, in order. Only the last step needs an account. */
export function nextSteps(
  { emit }: Starter,
  service: Service,
  { folder, manager, installed, env }: Standing,
): readonly NextStep[] {
  const step = (command: string, note = ""): NextStep => ({ command, note });
  const zoomflow = `${manager.run} zoomflow`;
  const unset = unsetIn(env, variablesFor(service));
  const dry = PLUGINS[service].some(({ variable }) => unset.includes(variable));
  return [
    ...(folder === "" ? [] : [step(`cd ${/^[\w./-]+$/.test(folder) ? folder : `"${folder}"`}`)]),
    ...(installed ? [] : [step(manager.install)]),
    step(`${zoomflow} test`, "the rule's test"),
    dry
      ? step(`${zoomflow} dev --dry-run`, "a local Zoom; nothing is sent, so no account is needed")
      : step(`${zoomflow} dev`, "a local Zoom, so no account is needed"),
    step(`${zoomflow} emit ${emit}`, "an event, from another terminal"),
    step(`${zoomflow} start`, unset.length === 0 ? "for good" : "for good, once .env is filled in"),
  ];
}
