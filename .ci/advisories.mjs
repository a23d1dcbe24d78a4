/**
 * Advisories that do not concern us, each with why, and until when that is believed without another
 * look: `{ id: "GHSA-…", why: "…", until: "2027-01-31" }`.
 */
const KNOWN = [];

const SERIOUS = new Set(["high", "critical"]);

/**
 * What an audit says of packages that are installed with us. `asked` is false where the registry, or
 * the way to it, gave no answer: that says nothing of the packages, and is no reason to stop.
 */
export function findings(answer, installed, now, known = KNOWN) {
  const read = parse(answer);
  if (read === undefined || !("advisories" in read)) return { asked: false, against: [] };
  const names = new Map(installed.map((one) => [one.name, one]));
  const excused = new Set(known.filter(({ until }) => new Date(until) >= now).map(({ id }) => id));
  const against = Object.values(read.advisories).flatMap((advisory) => {
    const one = names.get(advisory.module_name ?? advisory.name);
    const id = advisory.github_advisory_id ?? String(advisory.id);
    if (one === undefined || !SERIOUS.has(advisory.severity) || excused.has(id)) return [];
    return [{ name: one.name, version: one.version, title: `${id}: ${advisory.title}` }];
  });
  return { asked: true, against };
}

function parse(text) {
  try {
    const read = JSON.parse(text);
    return typeof read === "object" && read !== null ? read : undefined;
  } catch {
    return undefined;
  }
}
