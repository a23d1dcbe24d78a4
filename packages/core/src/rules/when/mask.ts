import { catalogue } from "@zoomflow/events";

import { privacyOf } from "../../events/privacy.ts";
import { shown } from "./shown.ts";

/** A value of an event as it may be shown, by its path from the top of the event. */
export type Mask = (path: string, value: unknown) => string;

/**
 * Takes out what must not be shown of an event: secrets, and what is personal. In an event that the
 * catalogue does not know every text counts as personal; what is absent is nobody's.
 */
export function createMask(event: string, showPersonal: boolean): Mask {
  const privacy = privacyOf(event);
  const isUnknown = catalogue[event] === undefined;
  return (path, value) => {
    if (value === undefined) return "not there";
    if (value === null || value === "") return value === null ? "null" : "empty";
    const kept = privacy(path.replaceAll(/\[\d+\]/g, "[]"));
    if (kept === "secret") return "[secret]";
    const isPersonal = isUnknown ? typeof value === "string" : kept === "personal";
    return isPersonal && !showPersonal ? "[personal]" : shown(value);
  };
}
