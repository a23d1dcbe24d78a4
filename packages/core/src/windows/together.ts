/** The name of an event that is several, which are acted on together. */
export const BATCH = "zoomflow.batch";

/** So many at most: a run holds all of them. */
export const MOST_TOGETHER = 1_000;
