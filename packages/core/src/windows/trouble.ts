import type { WindowStore } from "./store.ts";

/** A store whose failures can be told from those of the code of rules. */
export interface WatchedStore extends WindowStore {
  /** Whether it has thrown: nothing of its transaction can stand then. */
  readonly broken: boolean;
}

export function watched(store: WindowStore): WatchedStore {
  let broken = false;
  const through =
    <A extends unknown[], R>(call: (...given: A) => R) =>
    (...given: A): R => {
      try {
        return call(...given);
      } catch (thrown) {
        broken = true;
        throw thrown;
      }
    };
  return {
    get broken() {
      return broken;
    },
    get: through(store.get),
    put: through(store.put),
    event: through(store.event),
    compose: through(store.compose),
    due: through(store.due),
    strangers: through(store.strangers),
  };
}
