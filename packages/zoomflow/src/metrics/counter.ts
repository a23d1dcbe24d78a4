import type { Family, Labels } from "./family.ts";

/** Where one series counts. Whoever counts often keeps it: then a count is an addition and no more. */
export interface Cell {
  count: number;
}

export interface Counter {
  /** The cell of these labels, made when it is asked for first; from then on it is shown, at 0 too. */
  cell(labels?: Labels): Cell;
  family(): Family;
}

/** A counter of this process's life. Labels are given in the same order every time. */
export function createCounter(name: string, help: string): Counter {
  const series = new Map<string, { readonly labels: Labels; readonly cell: Cell }>();
  return {
    cell(labels = {}) {
      const id = JSON.stringify(labels);
      const found = series.get(id);
      if (found !== undefined) return found.cell;
      const cell = { count: 0 };
      series.set(id, { labels, cell });
      return cell;
    },
    family: () => ({
      name,
      help,
      type: "counter",
      samples: [...series.values()].map(({ labels, cell }) => ({ labels, value: cell.count })),
    }),
  };
}
