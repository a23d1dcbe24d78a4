import type { Family, Labels } from "./family.ts";

/** Where one series counts. Whoever counts often keeps it: then a count is an addition and no more. */
export interface Cell {
  count: number;
}

export interface Counter {
  /** The cell of these labels, made when it is asked for first; from then on it is shown, at 0 too. */
  cell(labels?: Labels): Cell;
  /** Moves what has been counted under some labels to others: they are no longer shown. */
  merge(from: Labels, into: Labels): void;
  family(): Family;
}

/** A counter of this process's life. Labels are given in the same order every time. */
export function createCounter(name: string, help: string): Counter {
  const series = new Map<string, { readonly labels: Labels; readonly cell: Cell }>();
  const cellOf = (labels: Labels): Cell => {
    const id = JSON.stringify(labels);
    const found = series.get(id);
    if (found !== undefined) return found.cell;
    const cell = { count: 0 };
    series.set(id, { labels, cell });
    return cell;
  };
  return {
    cell: (labels = {}) => cellOf(labels),
    merge(from, into) {
      const id = JSON.stringify(from);
      const old = series.get(id);
      if (old === undefined) return;
      series.delete(id);
      cellOf(into).count += old.cell.count;
    },
    family: () => ({
      name,
      help,
      type: "counter",
      samples: [...series.values()].map(({ labels, cell }) => ({ labels, value: cell.count })),
    }),
  };
}
