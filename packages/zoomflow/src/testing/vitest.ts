import { expect } from "vitest";

import { type ActionRef, type InputOf, nameOf } from "./action-ref.ts";
import type { TestFlow } from "./flow.ts";
import type { TestRun } from "./run-book.ts";

/** What is expected of a field: a value, or one of vitest's own, such as `expect.stringContaining("x")`. */
type Expected<T> = T extends object
  ? { readonly [K in keyof T]?: Expected<T[K]> | AsymmetricMatcher }
  : T | AsymmetricMatcher;

interface AsymmetricMatcher {
  asymmetricMatch(value: unknown): boolean;
}

interface FlowMatchers<R> {
  /**
   * An action was called, or would have been; with an input in which these fields are so, if any are
   * given. Fields are typed where the action is given by itself.
   *
   * @example
   * expect(t).toHaveCalled("slack.post", { channel: "#general" });
   * expect(t).toHaveCalled(chat.post, { text: expect.stringContaining("started") });
   */
  toHaveCalled<A extends ActionRef>(action: A, input?: Expected<InputOf<A>>): R;
  /**
   * A rule asked for a run; one in this state, if it is given.
   *
   * @example
   * expect(t).toHaveRun("all-hands", "done");
   */
  toHaveRun(rule: string, state?: TestRun["state"]): R;
}

declare module "vitest" {
  interface Matchers<R, T> extends FlowMatchers<R> {}
}

expect.extend({
  toHaveCalled(t: TestFlow, action: ActionRef, input?: object) {
    const name = nameOf(action);
    const calls = t.callsOf(name);
    const { equals, utils } = this;
    const fits = (given: unknown): boolean =>
      input === undefined || equals(given, input, [utils.subsetEquality]);
    const wanted = input === undefined ? "" : ` with ${utils.printExpected(input)}`;
    const given = calls.map((call) => `\n  ${utils.printReceived(call.input)}`).join("");
    const others = given === "" ? "\nit was not called" : `\nit was called with${given}`;
    return {
      pass: calls.some((call) => fits(call.input)),
      message: () =>
        `expected ${name} ${this.isNot ? "not " : ""}to have been called${wanted}${others}${reasons(t)}`,
    };
  },
  toHaveRun(t: TestFlow, rule: string, state?: TestRun["state"]) {
    const runs = t.runs.filter((run) => run.rule === rule);
    const states = runs.map((run) => run.state).join(", ") || "none";
    const wanted = state === undefined ? "a run" : `a run that is ${state}`;
    return {
      pass: runs.some((run) => state === undefined || run.state === state),
      message: () =>
        `expected rule ${rule} ${this.isNot ? "not " : ""}to have ${wanted}\nit has ${states}\n${t.why(rule)}`,
    };
  },
});

/** What may explain it: faults of the rules, and runs that did not come to a good end. */
function reasons(t: TestFlow): string {
  const failed = t.runs.flatMap(({ rule, state, error }) =>
    error === undefined ? [] : [`\n${rule} is ${state}: ${error.message}`],
  );
  return [...new Set([...t.faults.map(({ message }) => `\n${message}`), ...failed])].join("");
}
