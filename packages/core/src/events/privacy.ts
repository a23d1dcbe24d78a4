import { catalogue } from "@zoomflow/events";

/** Why a field of an event is not shown: a secret never is, what is personal only when asked for. */
export type Privacy = "secret" | "personal";

const SECRET = /token|passw|passcode|secret/i;

/** What people are called and where they can be reached, in fields that the catalogue does not know. */
const PERSONAL =
  /name|mail|phone|number|address|(^|_)(ip|url|link|operator|message|content|text)($|_|\[)/i;

/**
 * Tells of the fields of an event what must not be shown: by their names, and by what the catalogue
 * calls personal. Of a field by its path from the top of the event, `[]` standing for every item of a
 * list, as in `payload.object.participants[].email`.
 */
export function privacyOf(event: string): (place: string) => Privacy | undefined {
  const known = catalogue[event]?.personal ?? [];
  return (place) => {
    const name = place.slice(place.lastIndexOf(".") + 1);
    if (SECRET.test(name)) return "secret";
    const personal = PERSONAL.test(name) || known.some((path) => isWithin(place, path));
    return personal ? "personal" : undefined;
  };
}

function isWithin(place: string, known: string): boolean {
  return place === known || place.startsWith(`${known}.`) || place.startsWith(`${known}[`);
}
