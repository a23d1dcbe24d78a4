/**
 * How often each of many texts is there, by a fingerprint of 53 bits: a million texts take 24 MB,
 * however long they are. That two of a million share one happens once in twenty thousand times.
 */
export interface Tally {
  count(text: string): number;
  /** @returns how often it is there now */
  add(text: string): number;
  /** @returns how often it is still there */
  remove(text: string): number;
  clear(): void;
}

const SMALLEST = 1_024;

/** Open addressing with linear probing: one array of fingerprints, 0 for a free place, and one of counts. */
export function createTally(): Tally {
  let size = SMALLEST;
  let prints = new Float64Array(size);
  let counts = new Uint32Array(size);
  let used = 0;

  /** Where a fingerprint is, or where it would go. */
  const placeOf = (print: number): number => {
    let place = print % size;
    while (prints[place] !== 0 && prints[place] !== print) place = (place + 1) % size;
    return place;
  };

  const resize = (to: number): void => {
    const [oldPrints, oldCounts] = [prints, counts];
    size = to;
    prints = new Float64Array(size);
    counts = new Uint32Array(size);
    for (const [index, print] of oldPrints.entries()) {
      if (print === 0) continue;
      const place = placeOf(print);
      prints[place] = print;
      counts[place] = oldCounts[index] as number;
    }
  };

  /** Those behind a place that falls free move up, so that none is cut off from where it is looked for. */
  const free = (place: number): void => {
    let gap = place;
    for (let next = (gap + 1) % size; prints[next] !== 0; next = (next + 1) % size) {
      const home = (prints[next] as number) % size;
      const reachable = gap < next ? home > gap && home <= next : home > gap || home <= next;
      if (reachable) continue;
      prints[gap] = prints[next] as number;
      counts[gap] = counts[next] as number;
      gap = next;
    }
    prints[gap] = 0;
    counts[gap] = 0;
    used--;
    if (size > SMALLEST && used * 8 < size) resize(size / 2);
  };

  return {
    count: (text) => counts[placeOf(fingerprint(text))] as number,
    add(text) {
      const print = fingerprint(text);
      const place = placeOf(print);
      const count = (counts[place] as number) + 1;
      prints[place] = print;
      counts[place] = count;
      if (count === 1 && ++used * 2 > size) resize(size * 2);
      return count;
    },
    remove(text) {
      const place = placeOf(fingerprint(text));
      const count = counts[place] as number;
      if (count > 1) counts[place] = count - 1;
      else if (count === 1) free(place);
      return Math.max(0, count - 1);
    },
    clear() {
      size = SMALLEST;
      prints = new Float64Array(size);
      counts = new Uint32Array(size);
      used = 0;
    },
  };
}

/** Two mixing hashes of 32 bits each, joined; never 0. */
function fingerprint(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high =
    Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low =
    Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & low) + (high >>> 0) || 1;
}
