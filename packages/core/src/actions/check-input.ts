import { references, resolveVariables } from "../references.ts";
import type { Action } from "./action.ts";
import { describeIssues } from "./issues.ts";
import { definition, type PluginHandle } from "./plugin.ts";

/** What an action's schema has against its input before there is an event. */
export interface InputFault {
  readonly message: string;
  /** Whether every call fails for it; else functions may still make up for it. */
  readonly certain: boolean;
}

/**
 * Checks what is given outright; functions are not called. Never throws: what cannot be told before an
 * event comes is told by the run.
 */
export async function checkInput(
  action: Action<never>,
  plugins: readonly PluginHandle[],
): Promise<InputFault | undefined> {
  const plugin = plugins.find((one) => one.plugin === action.plugin);
  const spec = plugin?.[definition].spec.actions?.[action.name];
  const given = Object.entries((action.input ?? {}) as Readonly<Record<string, unknown>>);
  const dynamic = new Set(
    given.filter(([, value]) => typeof value === "function").map(([field]) => field),
  );
  const outright = Object.fromEntries(given.filter(([field]) => !dynamic.has(field)));
  if (spec === undefined || references(outright).some(({ present }) => !present)) return undefined;
  try {
    const { issues = [] } = await spec.input["~standard"].validate(resolveVariables(outright));
    const firm = issues.filter(({ path }) => dynamic.size === 0 || isOfOthers(path, dynamic));
    if (firm.length === 0) return undefined;
    const message = `gives ${action.plugin}.${action.name} what it cannot take: ${describeIssues(firm)}`;
    return { message, certain: dynamic.size === 0 };
  } catch {
    return undefined;
  }
}

/** Whether it is about a field whose value is known; what is about several may be about any of them. */
function isOfOthers(
  path: readonly (PropertyKey | { readonly key: PropertyKey })[] = [],
  dynamic: ReadonlySet<string>,
): boolean {
  const [first] = path;
  if (first === undefined) return false;
  return !dynamic.has(String(typeof first === "object" ? first.key : first));
}
