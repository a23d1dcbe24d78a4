/** The event keys of the dedupe window. */
export interface KeyMemory {
  /** False when the key was claimed before within the window. Times in wall-clock milliseconds. */
  claim(key: string, now: number): boolean;
}

/** Remembers at most `limit` keys; the oldest are forgotten first. */
export function createKeyMemory(windowMs: number, limit: number): KeyMemory {
  const seen = new Map<string, number>();
  return {
    claim(key, now) {
      const before = seen.get(key);
      if (before !== undefined && now - before < windowMs) return false;
      seen.delete(key);
      seen.set(key, now);
      for (const [oldest, at] of seen) {
        if (seen.size <= limit && now - at < windowMs) break;
        seen.delete(oldest);
      }
      return true;
    },
  };
}
