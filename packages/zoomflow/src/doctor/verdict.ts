import type { ErrorCode, Finding } from "@zoomflow/core";

import { EXIT, exitCodeOf } from "../cli/exit.ts";

/** What a service refuses, whatever the word for it. */
const REFUSED: ReadonlySet<ErrorCode> = new Set([
  "ZF_ACTION_REFUSED",
  "ZF_CONNECTION_REJECTED",
  "ZF_SERVICE_REFUSED",
]);

/** The first of these that a failure asks for: what is to be mended first counts most. */
const WORST_FIRST = [EXIT.config, EXIT.refused, EXIT.unavailable];

/** 0 unless something has failed; then by the worst of it. */
export function exitOf(findings: readonly Finding[]): number {
  const failed = findings.filter(({ status }) => status === "fail");
  const asked = new Set<number>(failed.map(exitOfOne));
  return WORST_FIRST.find((code) => asked.has(code)) ?? EXIT.ok;
}

function exitOfOne({ code }: Finding): number {
  if (code === undefined) return EXIT.unavailable;
  if (REFUSED.has(code)) return EXIT.refused;
  const exit = exitCodeOf(code);
  return exit === EXIT.config || exit === EXIT.refused ? exit : EXIT.unavailable;
}
