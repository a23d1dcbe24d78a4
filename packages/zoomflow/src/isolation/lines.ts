import type { Log } from "@zoomflow/core/ports";

import type { SentLine } from "./protocol.ts";

/** So many lines of a plugin's thread are told in a second; more would take the other's time. */
const MOST_A_SECOND = 200;

export type Lines = (
  id: number | undefined,
  level: keyof Log,
  fields: object,
  message: string,
) => void;

/** Sends lines on, but no flood of them; what is left out is counted and told with the next. */
export function limitedLines(
  send: (id: number | undefined, line: SentLine) => void,
  now: () => number = () => performance.now(),
): Lines {
  let since = now();
  let sent = 0;
  let left = 0;
  return (id, level, fields, message) => {
    if (now() - since >= 1_000) {
      since = now();
      sent = 0;
      if (left > 0)
        send(undefined, { level: "warn", fields: "{}", message: `${left} lines were left out` });
      left = 0;
    }
    if (++sent > MOST_A_SECOND) left++;
    else send(id, { level, fields: fieldsOf(fields), message });
  };
}

function fieldsOf(fields: object): string {
  try {
    return JSON.stringify(fields, (_, value: unknown) =>
      value instanceof Error
        ? { type: value.name, message: value.message, stack: value.stack }
        : value,
    );
  } catch {
    return "{}";
  }
}
