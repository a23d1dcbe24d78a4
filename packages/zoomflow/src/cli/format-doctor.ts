import { styleText } from "node:util";

import type { Finding } from "@zoomflow/core";

import { inert } from "./format-table.ts";

interface Look {
  readonly colour: boolean;
}

const COLOURS = { ok: "green", warn: "yellow", fail: "red", skipped: "dim" } as const;

const LABEL_WIDTH = 9;
const CHECK_WIDTH = 18;

/** A line for what was found, and one for what to do about it. */
export function formatFinding({ check, status, message, hint, code }: Finding, look: Look): string {
  const label = paint(COLOURS[status], status, look) + " ".repeat(LABEL_WIDTH - status.length);
  const line = `${label}${inert(check).padEnd(CHECK_WIDTH)} ${inert(message)}\n`;
  if (status === "ok" || (hint === undefined && code === undefined)) return line;
  const what = [hint === undefined ? "" : inert(hint), code === undefined ? "" : `(${code})`];
  const advice = what.filter((text) => text !== "").join(" ");
  return `${line}${" ".repeat(LABEL_WIDTH)}${paint("dim", `→ ${advice}`, look)}\n`;
}

/** How it is altogether. */
export function formatTally(findings: readonly Finding[], look: Look): string {
  const counts = Object.keys(COLOURS).flatMap((status) => {
    const many = findings.filter((one) => one.status === status).length;
    return many === 0 ? [] : [`${many} ${status}`];
  });
  const codes = findings.some(({ status, code }) => status === "fail" && code !== undefined);
  const more = codes ? "; `zoomflow explain CODE` says more of an error" : "";
  return `\n${paint("bold", counts.join(", "), look)}${more}\n`;
}

function paint(
  format: (typeof COLOURS)[keyof typeof COLOURS] | "bold",
  text: string,
  { colour }: Look,
): string {
  return colour ? styleText(format, text, { validateStream: false }) : text;
}
