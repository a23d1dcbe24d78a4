import type { Family } from "./family.ts";

export interface Histogram {
  observe(value: number): void;
  family(): Family;
}

/** How many values were at most as large as each of `bounds`, which ascend. */
export function createHistogram(name: string, help: string, bounds: readonly number[]): Histogram {
  /** By the first bound that a value fits under; the last is for those beyond all. */
  const counts = new Float64Array(bounds.length + 1);
  let sum = 0;
  return {
    observe(value) {
      let at = 0;
      while (value > (bounds[at] ?? Number.POSITIVE_INFINITY)) at++;
      counts[at] = (counts[at] ?? 0) + 1;
      sum += value;
    },
    family() {
      let total = 0;
      const buckets = [...bounds, "+Inf"].map((le, at) => {
        total += counts[at] ?? 0;
        return { labels: { le }, value: total, metricName: `${name}_bucket` };
      });
      return {
        name,
        help,
        type: "histogram",
        samples: [
          ...buckets,
          { labels: {}, value: sum, metricName: `${name}_sum` },
          { labels: {}, value: total, metricName: `${name}_count` },
        ],
      };
    },
  };
}
