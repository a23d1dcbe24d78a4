/** What a rule asks for with one event, as far as it can be told without doing it. */
export interface AskedFor {
  readonly lane: string | undefined;
  /** The names of its actions' steps; undefined where it is not known which there were to be. */
  readonly steps: readonly string[] | undefined;
  /** Its own code has steps besides, which only show when it runs. */
  readonly ownCode: boolean;
  /** By step. Left out where none is known. */
  readonly inputs?: ReadonlyMap<string, InputTexts>;
}

/** The fields of an input, each as a text; undefined where it cannot be told. */
export type InputTexts = ReadonlyMap<string, string | undefined>;

/**
 * What is different about a rule's run, each in words that go on from the rule's name.
 *
 * @param values whether to say what the fields of inputs hold: there may be people's names in it
 */
export function differences(was: AskedFor, is: AskedFor, values: boolean): readonly string[] {
  return [
    ...keyDifference(was.lane, is.lane),
    ...stepDifference(was, is),
    ...fieldPairs(was, is).flatMap((pair) => fieldDifference(pair, values)),
  ];
}

/** Fields of inputs that both may have and of which one cannot be told. */
export function untold(was: AskedFor, is: AskedFor): number {
  return fieldPairs(was, is).filter(({ told }) => !told).length;
}

function keyDifference(was: string | undefined, is: string | undefined): readonly string[] {
  if (was === is || (was !== undefined && is !== undefined && isOneOf(was, is))) return [];
  return [`its key was ${keyIn(was)}, is ${keyIn(is)}`];
}

/** With several runs of a key at once each has a lane of the key's, with a number. */
function isOneOf(lane: string, spread: string): boolean {
  const [longer, shorter] = lane.length > spread.length ? [lane, spread] : [spread, lane];
  return longer.startsWith(`${shorter}\n`) && /^\d+$/.test(longer.slice(shorter.length + 1));
}

/** A lane is named by its rule and its key. */
function keyIn(lane: string | undefined): string {
  return lane === undefined ? "none" : JSON.stringify(lane.slice(lane.indexOf("\n") + 1));
}

function stepDifference(was: AskedFor, is: AskedFor): readonly string[] {
  if (was.steps === undefined || is.steps === undefined) return [];
  const [before, now] = [was.steps, is.steps];
  const added = now.filter((step) => !before.includes(step));
  // What own code did can look like an action that is gone.
  const gone = was.ownCode || is.ownCode ? [] : before.filter((step) => !now.includes(step));
  const code = is.ownCode ? "runs code of its own" : "no longer runs code of its own";
  return [
    ...(added.length > 0 ? [`does ${added.join(", ")} as well`] : []),
    ...(gone.length > 0 ? [`no longer does ${gone.join(", ")}`] : []),
    ...(was.ownCode === is.ownCode ? [] : [code]),
  ];
}

interface FieldPair {
  readonly step: string;
  readonly field: string;
  readonly was: string | undefined;
  readonly is: string | undefined;
  readonly told: boolean;
}

/** The fields of the steps that both have. */
function fieldPairs({ inputs: was }: AskedFor, { inputs: is }: AskedFor): readonly FieldPair[] {
  if (was === undefined || is === undefined) return [];
  return [...is].flatMap(([step, now]) => {
    const before = was.get(step);
    if (before === undefined) return [];
    const isTold = (fields: InputTexts, field: string): boolean =>
      !fields.has(field) || fields.get(field) !== undefined;
    return [...new Set([...before.keys(), ...now.keys()])].map((field) => ({
      step,
      field,
      was: before.get(field),
      is: now.get(field),
      told: isTold(before, field) && isTold(now, field),
    }));
  });
}

function fieldDifference(pair: FieldPair, values: boolean): readonly string[] {
  const { step, field, was, is, told } = pair;
  if (!told || was === is) return [];
  const shown = values ? `: ${is ?? "none"}, was ${was ?? "none"}` : "";
  return [`gives ${step} another ${field}${shown}`];
}
