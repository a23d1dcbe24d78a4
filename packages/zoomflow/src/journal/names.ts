/** How events and runs are called outside the journal: `e12`, `r34`. */
export type Kind = "event" | "run";

const LETTER = { event: "e", run: "r" } as const;
const NAME = { event: /^e(\d{1,15})$/, run: /^r(\d{1,15})$/ } as const;

export function nameOf(kind: Kind, row: number): string {
  return `${LETTER[kind]}${row}`;
}

/** The row behind a name; undefined for what is no name of that kind. */
export function rowOf(kind: Kind, name: string): number | undefined {
  const digits = NAME[kind].exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
