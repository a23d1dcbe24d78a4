import { ZoomflowError } from "@zoomflow/core";
import type { RunSearch, Search } from "@zoomflow/page/contract";

import { rowOf } from "../journal/names.ts";

/** More than anybody types. */
const LONGEST = 200;
const MOST_LISTED = 200;
const DEFAULT_LISTED = 50;
const MOST_ACTED_ON = 500;

/** @throws ZoomflowError `ZF_USAGE` */
export function searchIn(query: URLSearchParams): Search {
  return {
    ...textIn(query, "q"),
    ...textIn(query, "rule"),
    ...textIn(query, "outcome"),
    ...timeIn(query, "since"),
    ...timeIn(query, "until"),
    ...beforeIn(query, "event"),
    limit: limitIn(query),
  };
}

/** What is asked of runs, with every default. */
export type RunsAsked = RunSearch & Required<Pick<RunSearch, "limit" | "state">>;

/** @throws ZoomflowError `ZF_USAGE` */
export function runSearchIn(query: URLSearchParams): RunsAsked {
  const state = query.get("state")?.split(",").filter(Boolean).slice(0, 10) ?? [];
  return {
    state: state.length === 0 ? ["dead", "uncertain"] : state,
    ...textIn(query, "rule"),
    ...beforeIn(query, "run"),
    limit: limitIn(query),
  };
}

/**
 * The names of runs in a body.
 *
 * @throws ZoomflowError `ZF_USAGE`
 */
export function runsIn(body: unknown): readonly string[] {
  const { runs } = Object(body) as { readonly runs?: unknown };
  if (!Array.isArray(runs) || runs.length === 0 || runs.length > MOST_ACTED_ON)
    throw usage(`runs must be a list of 1 to ${MOST_ACTED_ON} runs`);
  return runs.map((run: unknown) => {
    if (typeof run !== "string" || rowOf("run", run) === undefined)
      throw usage("runs are named as in r34");
    return run;
  });
}

function textIn<K extends string>(query: URLSearchParams, name: K): { readonly [P in K]?: string } {
  const text = query.get(name) ?? "";
  if (text === "") return {};
  if (text.length > LONGEST) throw usage(`${name} is longer than ${LONGEST} characters`);
  return { [name]: text } as { readonly [P in K]?: string };
}

function timeIn<K extends string>(query: URLSearchParams, name: K): { readonly [P in K]?: number } {
  const text = query.get(name) ?? "";
  if (text === "") return {};
  if (!/^\d{1,15}$/.test(text)) throw usage(`${name} is a time in milliseconds`);
  return { [name]: Number(text) } as { readonly [P in K]?: number };
}

function beforeIn(query: URLSearchParams, kind: "event" | "run"): { readonly before?: string } {
  const before = query.get("before") ?? "";
  if (before === "") return {};
  if (rowOf(kind, before) === undefined) throw usage(`before is no ${kind}`);
  return { before };
}

function limitIn(query: URLSearchParams): number {
  const text = query.get("limit") ?? "";
  if (text === "") return DEFAULT_LISTED;
  if (!/^[1-9]\d{0,5}$/.test(text)) throw usage("limit is a number of 1 or more");
  return Math.min(Number(text), MOST_LISTED);
}

function usage(message: string): ZoomflowError {
  return new ZoomflowError("ZF_USAGE", message, {
    hint: "packages/page/src/contract.ts has the queries.",
  });
}
