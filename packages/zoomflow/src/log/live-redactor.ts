import { createRedactor, type Redactor } from "./redact.ts";
import type { NamedSecret } from "./secrets.ts";

/** A redactor that can learn: secrets change with the config. */
export interface LiveRedactor {
  readonly redact: Redactor;
  /** Those of the config before are still kept back, for what is about to end may speak of them. */
  learn(secrets: readonly NamedSecret[]): void;
}

export function createLiveRedactor(first: readonly NamedSecret[]): LiveRedactor {
  let known = first;
  let current = createRedactor(first);
  return {
    redact: (text) => current(text),
    learn(secrets) {
      current = createRedactor([...known, ...secrets]);
      known = secrets;
    },
  };
}
