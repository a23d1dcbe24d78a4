import type { Rule } from "@zoomflow/core";

/** What `step.run` of rules' own code does instead: by the rule's id and the name of the piece. */
export type PieceFakes = Readonly<Record<string, Readonly<Record<string, () => unknown>>>>;

/** A rule whose own code has some of its pieces replaced. */
export function withPieces(rule: Rule, fakes: PieceFakes): Rule {
  const own = Object.hasOwn(fakes, rule.id) ? fakes[rule.id] : undefined;
  const { run } = rule.spec;
  if (own === undefined || run === undefined) return rule;
  const replaced: NonNullable<typeof run> = (event, context) => {
    const { step } = context;
    const pieces: typeof step = {
      ...step,
      run: <T>(name: string, work: () => Promise<T> | T) =>
        step.run(name, (Object.hasOwn(own, name) ? own[name] : work) as () => Promise<T> | T),
    };
    return run(event, { ...context, step: pieces });
  };
  return { ...rule, spec: { ...rule.spec, run: replaced } };
}
