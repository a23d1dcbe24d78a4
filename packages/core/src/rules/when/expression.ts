import { isScalar } from "./compare.ts";

/**
 * Longer texts fit no expression. What people call themselves comes from strangers, and some harmless
 * looking expressions take time by the square of the length.
 */
export const LONGEST = 2_048;

export function expressionTest(expression: RegExp): (value: unknown) => boolean {
  // A global or sticky expression remembers where it stopped: the next event would be matched from there.
  const stateless = new RegExp(expression.source, expression.flags.replaceAll(/[gy]/g, ""));
  return (value) => {
    if (!isScalar(value)) return false;
    const text = String(value);
    return text.length <= LONGEST && stateless.test(text);
  };
}
