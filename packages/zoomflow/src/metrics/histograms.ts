import type { Family, Labels } from "./family.ts";
import { createHistogram, type Histogram } from "./histogram.ts";

/** One histogram for each of several series, by labels. Whoever observes often keeps the one it needs. */
export interface Histograms {
  /** The series of these labels, made when it is asked for first. */
  series(labels: Labels): Pick<Histogram, "observe">;
  family(): Family;
}

export function createHistograms(
  name: string,
  help: string,
  bounds: readonly number[],
): Histograms {
  const all = new Map<string, { readonly labels: Labels; readonly histogram: Histogram }>();
  return {
    series(labels) {
      const id = JSON.stringify(labels);
      const found = all.get(id);
      if (found !== undefined) return found.histogram;
      const histogram = createHistogram(name, help, bounds);
      all.set(id, { labels, histogram });
      return histogram;
    },
    family: () => ({
      name,
      help,
      type: "histogram",
      samples: [...all.values()].flatMap(({ labels, histogram }) =>
        histogram
          .family()
          .samples.map((sample) => ({ ...sample, labels: { ...labels, ...sample.labels } })),
      ),
    }),
  };
}
