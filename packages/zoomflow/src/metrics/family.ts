/** One metric and what it stands at, as data: compared by tests, put into text by `exposition.ts`. */
export interface Family {
  readonly name: string;
  readonly help: string;
  readonly type: "counter" | "gauge" | "histogram";
  readonly samples: readonly Sample[];
}

export interface Sample {
  readonly labels: Labels;
  readonly value: number;
  /** Of a histogram's lines, which have names of their own. Default: the family's. */
  readonly metricName?: string;
}

export type Labels = Readonly<Record<string, string | number>>;

/** A value that was read just now. */
export function gauge(name: string, help: string, value: number): Family {
  return { name, help, type: "gauge", samples: [{ labels: {}, value }] };
}
