import type { Secret } from "@zoomflow/core";
import { createTokenOwner, type ZoomOptions } from "@zoomflow/zoom";

import { failedBy, ok, type Result, skipped } from "./findings.ts";
import type { Running } from "./running.ts";
import type { World } from "./world.ts";

/** A token of our own, or one that a running zoomflow has and keeps. */
export type Token =
  | { readonly is: "granted"; readonly token: Secret; readonly scope: string | undefined }
  | { readonly is: "theirs"; readonly running: Running };

const CHECK = "token";

/**
 * Asks Zoom for a token; not while a zoomflow runs with the app, for Zoom has been seen to end an older
 * token when it grants a newer one.
 */
export async function examineToken(
  options: ZoomOptions,
  running: Running,
  { clock, fetch }: Pick<World, "clock" | "fetch">,
  learn: (token: Secret) => void,
  signal: AbortSignal,
): Promise<Result<Token>> {
  if (running.holdsZoom) return theirs(running);
  let scope: string | undefined;
  const observe: Parameters<typeof createTokenOwner>[1]["observe"] = (moment) => {
    if (moment.is === "token.granted") scope = moment.scope;
  };
  try {
    const token = await createTokenOwner(options, { clock, fetch, observe }).token(signal);
    learn(token);
    return {
      findings: [ok(CHECK, "Zoom accepts the credentials")],
      value: { is: "granted", token, scope },
    };
  } catch (thrown) {
    if (signal.aborted) throw thrown;
    return { findings: [failedBy(CHECK, thrown)] };
  }
}

function theirs(running: Running): Result<Token> {
  const pid = running.holder?.pid ?? "";
  const said = running.parts?.[CHECK];
  const finding =
    said?.ok === true
      ? ok(CHECK, `zoomflow (pid ${pid}) has one: ${said.reason}`)
      : skipped(CHECK, `zoomflow (pid ${pid}) has the app's: a second one could end it`);
  return { findings: [finding], value: { is: "theirs", running } };
}
