import type { AnyEvent } from "@zoomflow/core";
import { type Privacy, privacyOf } from "@zoomflow/core/ports";

import { maskText } from "./mask-text.ts";

/** Deeper than anything that Zoom sends; what is below is left out. */
const DEEPEST = 64;

/**
 * A copy of an event in which nobody can be recognised: what the catalogue calls personal reads
 * `[personal]`, and so does what the names of fields make out to be, where the catalogue does not know
 * the event. Passwords and tokens read `[secret]`; addresses within other texts are taken out by their
 * looks. Lists, objects, flags and what is empty stay; so do ids.
 *
 * An event of zoomflow's own holds others: each of them is masked by its own name.
 */
export function maskPersonal(event: AnyEvent): AnyEvent {
  return masked(event, 0) as AnyEvent;
}

function masked(event: object, depth: number): object {
  const privacy = privacyOf(String((event as AnyEvent).event));

  const mask = (
    value: unknown,
    place: string,
    within: Privacy | undefined,
    deep: number,
  ): unknown => {
    const kept = within ?? privacy(place);
    if (typeof value !== "object" || value === null) return maskedLeaf(value, kept);
    if (deep > DEEPEST) return "[too deep]";
    if (Array.isArray(value)) return value.map((item) => mask(item, `${place}[]`, kept, deep + 1));
    if (kept === undefined && isEvent(value)) return masked(value, deep);
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        mask(inner, `${place}.${name}`, kept, deep + 1),
      ]),
    );
  };

  return Object.fromEntries(
    Object.entries(event).map(([name, value]) => [
      name,
      name === "event" ? value : mask(value, name, undefined, depth + 1),
    ]),
  );
}

function isEvent(value: object): boolean {
  return "event" in value && typeof value.event === "string" && "payload" in value;
}

function maskedLeaf(value: unknown, kept: Privacy | undefined): unknown {
  const tells = typeof value === "string" ? value !== "" : typeof value === "number";
  if (kept !== undefined && tells) return `[${kept}]`;
  return typeof value === "string" ? maskText(value) : value;
}
