/** What a changed config makes of a rule's runs. Of the events some are named, up to a limit. */
export interface RuleChanges {
  readonly same: number;
  readonly new: number;
  readonly gone: number;
  readonly different: number;
  /** Inputs that could not be compared. */
  readonly untold: number;
  readonly events: {
    readonly new: readonly string[];
    readonly gone: readonly string[];
    readonly different: readonly { readonly event: string; readonly what: readonly string[] }[];
  };
}

/** Counts what becomes of runs, rule by rule. */
export interface ChangeTally {
  add(rule: string, event: string, change: Change): void;
  untold(rule: string, inputs: number): void;
  /** Those that have been counted. */
  rules(): readonly string[];
  /** In the order of `rules`. */
  total(rules: readonly string[]): Readonly<Record<string, RuleChanges>>;
}

export type Change =
  | { readonly is: "same" | "new" | "gone" }
  | { readonly is: "different"; readonly what: readonly string[] };

interface Counts {
  same: number;
  new: number;
  gone: number;
  different: number;
  untold: number;
  readonly events: {
    readonly new: string[];
    readonly gone: string[];
    readonly different: { readonly event: string; readonly what: readonly string[] }[];
  };
}

export function createChangeTally(limit: number): ChangeTally {
  const rules = new Map<string, Counts>();

  const countsOf = (rule: string): Counts => {
    const known = rules.get(rule);
    if (known !== undefined) return known;
    const events = { new: [], gone: [], different: [] };
    const counts = { same: 0, new: 0, gone: 0, different: 0, untold: 0, events };
    rules.set(rule, counts);
    return counts;
  };

  return {
    add(rule, event, change) {
      const counts = countsOf(rule);
      counts[change.is]++;
      if (change.is === "same" || counts.events[change.is].length >= limit) return;
      if (change.is === "different") counts.events.different.push({ event, what: change.what });
      else counts.events[change.is].push(event);
    },
    untold(rule, inputs) {
      if (inputs > 0) countsOf(rule).untold += inputs;
    },
    rules: () => [...rules.keys()],
    total: (order) => Object.fromEntries(order.map((rule) => [rule, countsOf(rule)])),
  };
}
