import { ZoomflowError } from "@zoomflow/core";
import { didYouMean } from "@zoomflow/core/engine";
import type { AnyEvent } from "@zoomflow/core/ports";
import { catalogue, type EventName } from "@zoomflow/events";
import { sample } from "@zoomflow/events/samples";

/** What a sample event needs to be a new one. */
export interface Fresh {
  /** Wall-clock milliseconds. */
  readonly now: number;
  /** A fresh id, for what the event is about. */
  readonly id: string;
}

/**
 * A sample event as if it had just happened, with some fields set: `object.topic=All hands` counts
 * from the payload, `payload.…` and `event_ts` from the event. Values are JSON where they can be,
 * else text.
 *
 * @throws ZoomflowError `ZF_USAGE` for an event without a sample or a setting without `=`
 */
export function composeEvent(name: string, settings: readonly string[], fresh: Fresh): AnyEvent {
  const info = catalogue[name];
  if (info === undefined)
    throw new ZoomflowError("ZF_USAGE", `there is no sample of "${name}"`, {
      hint: suggestion(name),
    });
  const event = sample(name as EventName, fresh.now) as unknown as Record<string, unknown>;
  // Otherwise the second one would be known already, and left out.
  if (info.entity?.endsWith(".uuid") === true) put(event, info.entity, fresh.id);
  for (const setting of settings) {
    const [, path, value] = /^([^=]+)=(.*)$/s.exec(setting) ?? [];
    if (path === undefined || value === undefined)
      throw new ZoomflowError("ZF_USAGE", `--set takes path=value, not "${setting}"`);
    put(event, /^(payload\.|event_ts$)/.test(path) ? path : `payload.${path}`, valueOf(value));
  }
  return event as unknown as AnyEvent;
}

function suggestion(name: string): string {
  const meant = didYouMean(name, Object.keys(catalogue));
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  const family = Object.keys(catalogue).filter((known) =>
    known.startsWith(`${name.split(".")[0]}.`),
  );
  const some =
    family.length > 0 ? family : ["meeting.started", "recording.completed", "user.created"];
  return `There are, for example, ${some.slice(0, 5).join(", ")}.`;
}

function put(event: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  let place = event;
  for (const key of keys) {
    const inner = Object.hasOwn(place, key) ? place[key] : undefined;
    const next = typeof inner === "object" && inner !== null ? inner : {};
    place[key] = next;
    place = next as Record<string, unknown>;
  }
  place[last] = value;
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
