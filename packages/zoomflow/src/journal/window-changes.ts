import type { Window, WindowName, WindowStore } from "@zoomflow/core/ports";

/** The windows of one transaction at a time. */
export interface WindowChanges extends WindowStore {
  /** Begins with a transaction: what one that failed had in mind is forgotten. */
  begin(): void;
  /** Writes each window as it has become. */
  write(): void;
}

/**
 * Holds what becomes of windows until the end of their transaction: a thousand events that change one
 * large window in it, as of a crowded meeting, write it once.
 */
export function createWindowChanges(store: WindowStore): WindowChanges {
  const changes = new Map<string, { name: WindowName; window: Window | undefined }>();

  const write = (): void => {
    for (const { name, window } of changes.values()) store.put(name, window);
    changes.clear();
  };

  return {
    begin: () => changes.clear(),
    write,
    get(name) {
      const changed = changes.get(placeOf(name));
      return changed === undefined ? store.get(name) : changed.window;
    },
    put: (name, window) => void changes.set(placeOf(name), { name, window }),
    event: store.event,
    compose: store.compose,
    due(...asked) {
      write();
      return store.due(...asked);
    },
    strangers(...asked) {
      write();
      return store.strangers(...asked);
    },
  };
}

function placeOf({ rule, stage, key }: WindowName): string {
  return JSON.stringify([rule, stage, key]);
}
