import { catalogue } from "@zoomflow/events";

import { shown } from "./shown.ts";

/** A value of an event as it may be shown, by its path from the top of the event. */
export type Mask = (path: string, value: unknown) => string;

/** Never shown, whatever is asked for. */
const SECRET = /token|passw|passcode|secret/i;
/** What people are called and where they can be reached, in fields that the catalogue does not know. */
const PERSONAL =
  /name|mail|phone|number|address|(^|_)(ip|url|link|operator|message|content|text)($|_)/i;

/**
 * Takes out what must not be shown of an event: secrets, and what the catalogue calls personal. In an
 * event that the catalogue does not know every text counts as personal; what is absent is nobody's.
 */
export function createMask(event: string, showPersonal: boolean): Mask {
  const personal = catalogue[event]?.personal;
  const isPersonal = (path: string, value: unknown): boolean => {
    if (personal === undefined) return typeof value === "string";
    const place = path.replaceAll(/\[\d+\]/g, "[]");
    return PERSONAL.test(lastOf(place)) || personal.some((known) => isWithin(place, known));
  };
  return (path, value) => {
    if (value === undefined) return "not there";
    if (value === null || value === "") return value === null ? "null" : "empty";
    if (SECRET.test(lastOf(path))) return "[secret]";
    return !showPersonal && isPersonal(path, value) ? "[personal]" : shown(value);
  };
}

function isWithin(path: string, known: string): boolean {
  return path === known || path.startsWith(`${known}.`) || path.startsWith(`${known}[`);
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}
