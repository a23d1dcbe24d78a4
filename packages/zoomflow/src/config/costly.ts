import type { Rule } from "@zoomflow/core";
import { expressionsOf } from "@zoomflow/core/engine";

import type { ConfigProblem } from "./problem.ts";

/** Expressions in conditions that a stranger's text could keep busy: `start` takes them all the same. */
export async function costlyExpressions(
  rules: readonly unknown[],
): Promise<readonly ConfigProblem[]> {
  const problems: ConfigProblem[] = [];
  for (const rule of rules) {
    const { id, at, spec } = Object(rule) as Partial<Rule>;
    for (const expression of expressionsOf(spec?.when)) {
      const fault = await regexFault(expression);
      if (fault === undefined) continue;
      const message = `has the expression ${String(expression)} in its \`when\`: ${fault}`;
      problems.push({ where: `rule "${id}"`, kind: "costly-expression", message, at });
    }
  }
  return problems;
}

/**
 * What makes an expression costly, for a sentence; nothing when no text can keep it busy for long.
 *
 * Sought is what grows exponentially with the text, or by its cube and more: texts are no longer than
 * 2,048 characters, so that anything less is done in milliseconds. Not every such expression is found:
 * alternatives that overlap, as in `(a|a)*`, are not.
 */
export async function regexFault(expression: RegExp): Promise<string | undefined> {
  // Only `check` asks, and only of rules with expressions.
  const { analyse } = await import("scslre");
  const { reports } = analyse(expression);
  const exponential = reports.find((report) => report.exponential);
  if (exponential !== undefined)
    return `${quantifier(exponential)} repeats what repeats itself, so a text that nearly fits can take for ever`;
  // Each pair of neighbours that can take the same characters multiplies the ways to share them.
  const shares = reports.filter(({ type }) => type === "Trade");
  return shares.length < 2
    ? undefined
    : "several parts that repeat can take the same characters, so a text that nearly fits takes very long";
}

function quantifier(report: object): string {
  const { parentQuant, endQuant } = report as Record<string, { readonly raw: string } | undefined>;
  return (parentQuant ?? endQuant)?.raw ?? "a part";
}
