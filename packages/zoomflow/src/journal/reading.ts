export interface Place {
  readonly dueAt: number;
  readonly id: number;
}

/**
 * How far a rule's runs have been read off, in the order of their due times, so that the next claim
 * goes on from there.
 */
export interface Reading {
  at: Place;
  /** Runs before that place which became claimable since, in order. */
  readonly before: Place[];
}

/** Before every run. */
export const START: Place = { dueAt: Number.MIN_SAFE_INTEGER, id: 0 };
/** Beyond so many a rule is better read off from the start. */
const MAX_BEFORE = 2_000;

export function newReading(): Reading {
  return { at: START, before: [] };
}

/** From the start again: what is held is passed over on the way. */
export function restart(reading: Reading): void {
  reading.at = START;
  reading.before.length = 0;
}

/** A run can be claimed from `dueAt` on: where that place was read already, it is kept in mind. */
export function comeBack(reading: Reading, dueAt: number, id: number | undefined): void {
  if (!isBefore(reading.at, dueAt, id)) return;
  if (id === undefined || reading.before.length === MAX_BEFORE) restart(reading);
  else insert(reading.before, { dueAt, id });
}

/** A new run has the highest id of all: without one it comes after all that are due at the same time. */
function isBefore(at: Place, dueAt: number, id = Infinity): boolean {
  return dueAt < at.dueAt || (dueAt === at.dueAt && id <= at.id);
}

function insert(places: Place[], place: Place): void {
  const index = places.findIndex((other) => isBefore(other, place.dueAt, place.id));
  places.splice(index === -1 ? places.length : index, 0, place);
}
