import type { Action } from "@zoomflow/core";

/** An action, by `plugin.action` or by itself, as in `chat.post`; by itself its input is typed. */
export type ActionRef = string | ActionMethod;

/** A plugin instance's action, as rules call it. */
export type ActionMethod = (input: never, options?: never) => Action<never>;

/** What an action is given in the end: its functions have been applied, its variables read. */
export type InputOf<A> = A extends (input: infer I, ...rest: never[]) => unknown
  ? { readonly [K in keyof I]: Settled<I[K]> }
  : Readonly<Record<string, unknown>>;

/** Of what a field may be written as, what it then is. */
type Settled<T> = T extends (...given: never[]) => unknown
  ? never
  : T extends { value(): string } | { reveal(): string } | { toJSON(): string }
    ? string
    : T;

/** `plugin.action` */
export function nameOf(action: ActionRef): string {
  if (typeof action === "string") return action;
  // To call it does nothing but to write down which action it is.
  const { plugin, name } = action({} as never);
  return `${plugin}.${name}`;
}
