/** Which runs are picked. Those that are gone from the list are picked no longer. */
export function stillPicked(
  picked: ReadonlySet<string>,
  runs: readonly { readonly id: string }[],
): readonly string[] {
  return runs.filter(({ id }) => picked.has(id)).map(({ id }) => id);
}

export function toggled(picked: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const now = new Set(picked);
  if (!now.delete(id)) now.add(id);
  return now;
}

/** All of the list, or none if all are picked already. */
export function allToggled(
  picked: ReadonlySet<string>,
  runs: readonly { readonly id: string }[],
): ReadonlySet<string> {
  return stillPicked(picked, runs).length === runs.length
    ? new Set()
    : new Set(runs.map(({ id }) => id));
}
