/** Any event as it came: Zoom's own envelope, its fields untouched. */
export interface AnyEvent {
  readonly event: string;
  readonly event_ts?: number | string;
  readonly payload?: unknown;
}

/**
 * Makes an event, down to its last field, what nobody can change: every rule sees what Zoom sent,
 * whatever the code of another rule tries.
 */
export function freezeEvent<E extends AnyEvent>(event: E): E {
  const open: unknown[] = [event];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== "object" || value === null || Object.isFrozen(value)) continue;
    Object.freeze(value);
    open.push(...Object.values(value).filter((inner) => typeof inner === "object"));
  }
  return event;
}
