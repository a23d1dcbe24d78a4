import type { Instance } from "../actions/instance.ts";
import { definition, type PluginHandle } from "../actions/plugin.ts";
import { createPlugins, type Plugins } from "../actions/plugins.ts";
import type { Ports } from "../ports.ts";
import { compileRule, worksOf } from "../rules/compile.ts";
import { contentOf } from "../rules/content.ts";
import { gatesOf } from "../rules/gates.ts";
import { createPlan, type Plan } from "../rules/plan.ts";
import type { Rule } from "../rules/rule.ts";
import type { Work } from "../runs/work.ts";
import type { Gates } from "../windows/gate.ts";
import type { RuleContent } from "./changes.ts";
import type { Executor } from "./executor.ts";

/** The part of a config that can be exchanged while the process runs. */
export interface RevisionOptions {
  /** Rules that {@link checkRules} found no fault with. */
  readonly rules: readonly Rule[];
  /** The ids of rules that are left out until they are mended: their runs wait. Default: none. */
  readonly setAside?: readonly string[];
  readonly plugins: readonly PluginHandle[];
  /**
   * What is known of the code that a rule's functions may call, piece by piece. A rule is another one
   * when one of them is. Default: nothing.
   */
  readonly codeOf?: (rule: Rule) => ReadonlyMap<string, string>;
  /**
   * Of the code that plugins are made of which is loaded anew with every revision. A plugin that was
   * is the same one only if this is the same too. Default: it never is.
   */
  readonly pluginCode?: string | undefined;
}

/** One config, ready: what asks for runs, and what carries them out. */
export interface Revision {
  /** Counted from 1 in the life of the process. */
  readonly number: number;
  readonly plan: Plan;
  readonly works: ReadonlyMap<string, Work>;
  /** Of the rules that remember something. */
  readonly gates: Gates;
  readonly rules: ReadonlyMap<string, RuleContent>;
  /** Rules that it has, but broken. */
  readonly setAside: ReadonlySet<string>;
  readonly plugins: Plugins;
  /** Each plugin's options, and how it is kept. */
  readonly options: ReadonlyMap<string, string>;
  readonly pluginCode: string | undefined;
  readonly executor: Executor;
  /** Attempts and begun runs that still need it. */
  uses: number;
}

/** What is told of a revision to whoever asks. */
export interface RevisionTold {
  /** Counted from 1 in the life of the process. */
  readonly number: number;
  /** How many there are that are carried out. */
  readonly rules: number;
  /** The ids of those that are left out until they are mended. */
  readonly setAside: readonly string[];
}

export function toldOf({ number, rules, setAside }: Revision): RevisionTold {
  return { number, rules: rules.size, setAside: [...setAside] };
}

export interface RevisionParts {
  readonly dryRun: boolean;
  /** The due clock. */
  readonly now: () => number;
  readonly executorWith: (plugins: Plugins, revision: number) => Executor;
}

const NO_CODE: ReadonlyMap<string, string> = new Map();

/** Puts a revision together; its plugins are still to be set up. */
export function createRevision(
  options: RevisionOptions,
  before: Revision | undefined,
  { dryRun, now, executorWith }: RevisionParts,
  ports: Ports,
): Revision {
  const content = (value: unknown): string => ports.hash(contentOf(value, ports.hash));
  const given = new Map(
    options.plugins.map(({ plugin, [definition]: made }) => [
      plugin,
      content([made.options, made.kept]),
    ]),
  );
  const kept = keptOf(options, given, before);
  const plugins = createPlugins(options.plugins, ports, kept);
  const rules = options.rules.map(compileRule);
  const gates = gatesOf(rules, dryRun);
  const contents = options.rules.map((rule): [string, RuleContent] => {
    const own = content([rule.patterns, rule.correlation, rule.spec]);
    return [rule.id, { own, code: options.codeOf?.(rule) ?? NO_CODE }];
  });
  const number = (before?.number ?? 0) + 1;
  return {
    number,
    plan: createPlan(rules, {
      dryRun,
      guard: (culprit, work) => ports.scope.run(culprit, work),
      windows: { gates, hash: ports.hash, now },
    }),
    works: new Map(rules.flatMap(worksOf).map((work) => [work.rule, work])),
    gates,
    rules: new Map(contents),
    setAside: new Set(options.setAside),
    plugins,
    options: given,
    pluginCode: options.pluginCode,
    executor: executorWith(plugins, number),
    uses: 0,
  };
}

/** Instances that go on: those with the same options, made by the same code. */
function keptOf(
  { plugins, pluginCode }: RevisionOptions,
  given: ReadonlyMap<string, string>,
  before: Revision | undefined,
): ReadonlyMap<string, Instance> {
  const sameCode = pluginCode !== undefined && pluginCode === before?.pluginCode;
  const kept = new Map<string, Instance>();
  for (const { plugin, [definition]: made } of plugins) {
    const instance = before?.plugins.instances.get(plugin);
    if (instance === undefined || before?.options.get(plugin) !== given.get(plugin)) continue;
    if (sameCode || instance.definition.spec === made.spec) kept.set(plugin, instance);
  }
  return kept;
}
