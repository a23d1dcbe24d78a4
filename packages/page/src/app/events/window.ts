/** Which rows of a long list are drawn, and how much room the others take. */
export interface Window {
  /** The first row that is drawn. */
  readonly first: number;
  /** The one after the last. */
  readonly end: number;
  /** Pixels above and below. */
  readonly above: number;
  readonly below: number;
}

export interface Scrolled {
  readonly top: number;
  /** Of the visible part. */
  readonly height: number;
  readonly rowHeight: number;
  readonly rows: number;
}

/** Rows beyond either edge, so that a quick turn of the wheel meets rows and not a void. */
const BEYOND = 12;

export function windowOf({ top, height, rowHeight, rows }: Scrolled): Window {
  const seen = Math.floor(Math.max(0, top) / rowHeight);
  const fitting = Math.ceil(height / rowHeight) + 1;
  // A list that became shorter leaves the scroll position beyond its end for a moment.
  const first = Math.max(0, Math.min(seen, rows - fitting) - BEYOND);
  const end = Math.min(rows, Math.max(seen, 0) + fitting + BEYOND);
  return {
    first,
    end: Math.max(first, end),
    above: first * rowHeight,
    below: Math.max(0, rows - Math.max(first, end)) * rowHeight,
  };
}

/** Whether the end of the list is so near that older rows should be fetched. */
export function isNearEnd(scrolled: Scrolled, screens = 3): boolean {
  const left = scrolled.rows * scrolled.rowHeight - scrolled.top - scrolled.height;
  return left < scrolled.height * screens;
}
