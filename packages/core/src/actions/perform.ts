import { messageOf, ZoomflowError } from "../errors.ts";
import type { AnyEvent } from "../ports.ts";
import { resolveVariables } from "../references.ts";
import type { Action, ActionSpec, Schema } from "./action.ts";
import type { Context } from "./context.ts";
import { describeIssues } from "./issues.ts";
import type { Plugins } from "./plugins.ts";

/** One call of a plugin's action, its input resolved and checked. */
export interface Call {
  readonly idempotent: boolean;
  readonly timeoutMs: number | undefined;
  readonly summary: string | undefined;
  perform(signal: AbortSignal): unknown;
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
  const { spec, resource, timeoutMs } = plugins.action(action);
  const input = await checked(action, spec, await resolveInput(action, event, context));
  const { log, attempt } = context;
  return {
    idempotent: spec.idempotent ?? false,
    timeoutMs,
    summary: summaryOf(spec, input),
    perform: (signal) => spec.run({ input, resource, idempotencyKey, signal, log, attempt }),
  };
}

async function resolveInput(
  action: Action<never>,
  event: AnyEvent,
  context: Context,
): Promise<unknown> {
  const fields = Object.entries((action.input ?? {}) as Record<string, unknown>);
  const resolved = await Promise.all(
    fields.map(
      async ([field, given]) =>
        [field, await resolveField(action, field, given, event, context)] as const,
    ),
  );
  // Left out rather than undefined, so that a schema's default applies.
  return Object.fromEntries(resolved.filter(([, value]) => value !== undefined));
}

async function resolveField(
  action: Action<never>,
  field: string,
  given: unknown,
  event: AnyEvent,
  context: Context,
): Promise<unknown> {
  if (typeof given !== "function") return resolveVariables(given);
  try {
    return resolveVariables(await given(event, context));
  } catch (thrown) {
    if (thrown instanceof ZoomflowError) throw thrown;
    const where = `\`${field}\` of ${action.plugin}.${action.name}`;
    throw new ZoomflowError("ZF_RULE_FAILED", `${where} threw: ${messageOf(thrown)}`, {
      cause: thrown,
    });
  }
}

async function checked(
  action: Action<never>,
  spec: ActionSpec<unknown, Schema>,
  input: unknown,
): Promise<unknown> {
  const result = await spec.input["~standard"].validate(input);
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
