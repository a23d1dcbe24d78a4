/** The name that was probably meant: the nearest one, if it is near enough to be a slip. */
export function didYouMean(given: string, names: readonly string[]): string | undefined {
  const near = Math.max(1, Math.floor(given.length / 5));
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const name of names) {
    if (Math.abs(name.length - given.length) > near) continue;
    const distance = editDistance(given.toLowerCase(), name.toLowerCase());
    if (distance <= near && (best === undefined || distance < best.distance))
      best = { name, distance };
  }
  return best?.name;
}

/** To end a message with, where there is a name that was probably meant. */
export function suggestion(meant: string | undefined, quote = "`"): string {
  return meant === undefined ? "" : `: did you mean ${quote}${meant}${quote}?`;
}

/** How many letters must be added, taken away, changed or swapped to make one text of the other. */
function editDistance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(before, j - 2) + 1 : changed;
      next.push(Math.min(changed, swapped, at(row, j) + 1, at(next, j - 1) + 1));
    }
    before = row;
    row = next;
  }
  return at(row, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
