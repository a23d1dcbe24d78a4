import type { JournalView } from "./journal-view.ts";

export interface Backwards {
  readonly table: "event" | "run";
  /** How many rows at most. Default: 500,000. */
  readonly most?: number;
}

/** So many rows are read at a time. */
const STRETCH = 500;

/** Of a day with more than so many, the older ones are not counted. */
const MOST_ROWS = 500_000;

/**
 * Goes through the journal from its end, one stretch a turn.
 *
 * @param look says whether to go on
 */
export async function backwards(
  journal: JournalView,
  { table, most = MOST_ROWS }: Backwards,
  look: (stretch: { readonly from: number; readonly to: number }) => boolean,
): Promise<void> {
  const { first, last } = journal.past().rows(table);
  const floor = Math.max(first, last - most + 1);
  for (let to = last; to >= floor; to -= STRETCH) {
    if (!look({ from: Math.max(floor, to - STRETCH + 1), to })) return;
    await journal.turn();
  }
}
