/**
 * The lane of a run whose key may have several runs at once: one of `width` beside each other. A
 * free one where there is one, so that as many go at once as may; else one by the event's own key,
 * so that a backlog is spread evenly.
 */
export function spreadLane(
  lane: string,
  width: number,
  eventKey: string,
  isFree: (lane: string) => boolean,
): string {
  const first = placeOf(eventKey, width);
  for (let n = 0; n < width; n++) {
    const one = `${lane}\n${(first + n) % width}`;
    if (isFree(one)) return one;
  }
  return `${lane}\n${first}`;
}

/** The same for the same text always, and evenly spread (FNV-1a). */
function placeOf(text: string, width: number): number {
  let hash = 0x811c9dc5;
  for (let n = 0; n < text.length; n++)
    hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193) >>> 0;
  return hash % width;
}
