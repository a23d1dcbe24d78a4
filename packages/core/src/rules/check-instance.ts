import type { InstanceOptions } from "../actions/instance-options.ts";
import type { BreakerSpec } from "../runs/breaker.ts";
import { count, duration, flag, milliseconds, shown, unknown } from "./check-values.ts";

const FIELDS: readonly string[] = Object.keys({
  failures: 0,
  window: 0,
  coolDown: 0,
} satisfies Record<keyof BreakerSpec, 0>);

const OPTIONS: readonly string[] = Object.keys({
  as: 0,
  breaker: 0,
  isolate: 0,
} satisfies Record<keyof InstanceOptions, 0>);

/** What is wrong with how an instance of a plugin is to be kept. */
export function instanceProblems(kept: Omit<InstanceOptions, "as">): readonly string[] {
  return [
    ...unknown("", kept, OPTIONS),
    ...breakerProblems(kept.breaker),
    ...isolateProblems(kept.isolate),
  ];
}

/** What is wrong with when a plugin is to be left alone, whoever said it. */
export function breakerProblems(breaker: BreakerSpec | false | undefined): readonly string[] {
  if (breaker === undefined || breaker === false) return [];
  if (typeof breaker !== "object" || breaker === null)
    return [`\`breaker\` is ${shown(breaker)}: write it like { failures: 5 }, or false`];
  return [
    ...unknown("breaker.", breaker, FIELDS),
    ...count("breaker.failures", breaker.failures),
    ...time("breaker.window", breaker.window),
    ...time("breaker.coolDown", breaker.coolDown),
  ];
}

function isolateProblems(isolate: InstanceOptions["isolate"]): readonly string[] {
  if (typeof isolate !== "object" || isolate === null) return flag("isolate", isolate);
  return [
    ...unknown("isolate.", isolate, ["memoryMb"]),
    ...count("isolate.memoryMb", isolate.memoryMb),
  ];
}

function time(name: string, value: unknown): readonly string[] {
  if (milliseconds(value) === 0) return [`\`${name}\` must be more than 0`];
  return duration(name, value);
}
