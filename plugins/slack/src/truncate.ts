// What must not be cut in two: markup, an entity, or a character outside the basic plane.
const ATOM = /<[^<>]*>|&(?:amp|lt|gt);|[^]/gu;

/**
 * Shortens a text that is already escaped to `limit` UTF-16 units and says how much is missing.
 * Where there is no room for such a notice, an ellipsis stands for it.
 */
export function truncate(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // The notice can only get shorter than this, as fewer characters are cut than there are.
  const longest = notice(text.length).length;
  if (longest * 4 > limit) return `${text.slice(0, fit(text, limit - 1))}…`;
  const kept = fit(text, limit - longest);
  return text.slice(0, kept) + notice(charactersIn(text.slice(kept)));
}

function notice(count: number): string {
  return `… (cut: ${count} characters more)`;
}

/** The length of the longest start of `text` that is not longer than `room`. */
function fit(text: string, room: number): number {
  let end = 0;
  for (const [atom] of text.matchAll(ATOM)) {
    if (end + atom.length > room) break;
    end += atom.length;
  }
  return end;
}

/** As a reader counts: an entity is one character, and so is an emoji. */
function charactersIn(text: string): number {
  const shown = text.replaceAll(/&(?:amp|lt|gt);/g, "&");
  let count = 0;
  for (const _ of shown) count += 1;
  return count;
}
