import type { Action, AnyEvent, Context, Log } from "@zoomflow/core";

import type { InputTexts } from "./asked-for.ts";

const silent = (): void => {};
const SILENT: Log = { debug: silent, info: silent, warn: silent, error: silent };

/** What an input's functions are told besides the event. */
export interface InputContext {
  readonly source: string;
  /** Wall-clock milliseconds. */
  readonly receivedAt: number;
  /** Results of steps that are known. */
  readonly steps: Readonly<Record<string, unknown>>;
}

/**
 * The input of an action for an event, field by field; undefined where a field cannot be told without
 * doing something. Functions are called, but for those that are async: these may ask a service.
 * Variables and secrets stand there by their names.
 */
export function inputTexts(
  { input }: Action<never>,
  event: AnyEvent,
  told: InputContext,
): InputTexts {
  const context = contextOf(event, told);
  const fields = Object.entries((input ?? {}) as Record<string, unknown>);
  return new Map(fields.map(([name, value]) => [name, textOf(value, event, context)]));
}

function textOf(value: unknown, event: AnyEvent, context: Context): string | undefined {
  try {
    const given = typeof value === "function" ? called(value, event, context) : value;
    return given === undefined ? "left out" : JSON.stringify(given);
  } catch {
    return undefined; // it threw, needs a result that there is not, or is no JSON
  }
}

function called(value: object, event: AnyEvent, context: Context): unknown {
  if (value.constructor.name === "AsyncFunction") throw new Error("it is async");
  const given = (value as (event: AnyEvent, context: Context) => unknown)(event, context);
  if (!(given instanceof Promise)) return given;
  given.catch(silent);
  throw new Error("it is async");
}

function contextOf(event: AnyEvent, { source, receivedAt, steps }: InputContext): Context {
  return {
    now: new Date(receivedAt),
    source: { name: source, receivedAt },
    events: [event],
    log: SILENT,
    runId: "backtest",
    attempt: 1,
    signal: new AbortController().signal,
    steps,
    result<T>(step: string) {
      if (!Object.hasOwn(steps, step)) throw new Error(`${step} was not done`);
      return steps[step] as T;
    },
  };
}
