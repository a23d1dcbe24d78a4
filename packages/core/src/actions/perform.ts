import type { StandardSchemaV1 } from "@standard-schema/spec";

import { messageOf, ZoomflowError } from "../errors.ts";
import type { AnyEvent } from "../ports.ts";
import { resolveVariables } from "../references.ts";
import { isThenable } from "../thenable.ts";
import type { Action, ActionCall, ActionSpec, Schema } from "./action.ts";
import type { Breaker } from "./breaker.ts";
import type { Context } from "./context.ts";
import { describeIssues } from "./issues.ts";
import type { Plugins } from "./plugins.ts";

/** One call of a plugin's action, its input resolved and checked. */
export interface Call {
  /** Whether it may be done again whatever became of it. */
  readonly idempotent: boolean;
  readonly timeoutMs: number | undefined;
  readonly summary: string | undefined;
  /** To be asked before, and told after. */
  readonly breaker: Breaker | undefined;
  perform(signal: AbortSignal): unknown;
  /** Gives the result of an earlier call of the step that was done; only where the service can be asked. */
  readonly find: ((signal: AbortSignal, since: number) => unknown) | undefined;
}

/**
 * Applies the functions of an action's input to the event and checks the result.
 *
 * @throws ZoomflowError `ZF_RULE_FAILED` when a function throws, `ZF_ACTION_INPUT` when the input is wrong
 */
export async function prepareCall(
  action: Action<never>,
  event: AnyEvent,
  context: Context,
  idempotencyKey: string,
  plugins: Plugins,
): Promise<Call> {
  const { spec, resource, timeoutMs, breaker, apart } = plugins.action(action);
  const given = await resolveInput(action, event, context);
  const input = await checked(action, spec, given);
  const callWith = (signal: AbortSignal): ActionCall<unknown, unknown> => ({
    input,
    resource,
    idempotencyKey,
    runId: context.runId,
    step: action.step,
    signal,
    attempt: context.attempt,
    // Made for those that look at it.
    get log() {
      return context.log;
    },
  });
  const call = {
    idempotent: isIdempotent(spec, input),
    timeoutMs,
    breaker,
    summary: summaryOf(spec, input),
  };
  if (apart !== undefined) {
    const sent = { action: action.name, input: given, idempotencyKey, step: action.step };
    const { runId, attempt, log } = context;
    const sentWith = { ...sent, runId, attempt, log };
    return {
      ...call,
      perform: (signal) => apart.call({ ...sentWith, what: "run" }, signal),
      find:
        spec.find && ((signal, since) => apart.call({ ...sentWith, what: "find", since }, signal)),
    };
  }
  return {
    ...call,
    perform: (signal) => spec.run(callWith(signal)),
    find: spec.find && ((signal, since) => spec.find?.({ ...callWith(signal), since })),
  };
}

function isIdempotent(
  { idempotent = false }: ActionSpec<unknown, Schema>,
  input: unknown,
): boolean {
  return typeof idempotent === "function" ? idempotent(input) : idempotent;
}

async function resolveInput(
  action: Action<never>,
  event: AnyEvent,
  context: Context,
): Promise<unknown> {
  const given = (action.input ?? {}) as Record<string, unknown>;
  const input: Record<string, unknown> = {};
  const functions: string[] = [];
  const put = (field: string, value: unknown): void => {
    const resolved = resolveVariables(value);
    // Left out rather than undefined, so that a schema's default applies.
    if (resolved !== undefined) input[field] = resolved;
  };
  for (const field of Object.keys(given)) {
    const value = given[field];
    if (typeof value === "function") functions.push(field);
    else put(field, value);
  }
  // Called only when nothing else can throw: what they promise would have nobody who hears of it.
  const call = (field: string): Promise<void> =>
    callField(action, field, () => (given[field] as InputFunction)(event, context), put);
  if (functions.length > 0) await Promise.all(functions.map(call));
  return input;
}

type InputFunction = (event: AnyEvent, context: Context) => unknown;

async function callField(
  action: Action<never>,
  field: string,
  call: () => unknown,
  put: (field: string, value: unknown) => void,
): Promise<void> {
  try {
    put(field, await call());
  } catch (thrown) {
    if (thrown instanceof ZoomflowError) throw thrown;
    const where = `\`${field}\` of ${action.plugin}.${action.name}`;
    throw new ZoomflowError("ZF_RULE_FAILED", `${where} threw: ${messageOf(thrown)}`, {
      cause: thrown,
    });
  }
}

function checked(
  action: Action<never>,
  spec: ActionSpec<unknown, Schema>,
  input: unknown,
): unknown {
  const result = spec.input["~standard"].validate(input);
  return isThenable(result)
    ? Promise.resolve(result).then((later) => accepted(action, later))
    : accepted(action, result);
}

function accepted(action: Action<never>, result: StandardSchemaV1.Result<unknown>): unknown {
  if (result.issues === undefined) return result.value;
  const problems = describeIssues(result.issues);
  throw new ZoomflowError(
    "ZF_ACTION_INPUT",
    `${action.plugin}.${action.name} cannot take this input: ${problems}`,
  );
}

function summaryOf(spec: ActionSpec<unknown, Schema>, input: unknown): string | undefined {
  try {
    const line: unknown = spec.preview?.(input);
    return typeof line === "string" ? line : undefined;
  } catch {
    return undefined; // a line for people is not worth a failed run
  }
}
