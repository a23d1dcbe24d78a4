/** The life of the stream from the runner. What has not been heard of for long is taken for dead. */
export type Connection =
  | {
      readonly at: "opening";
      readonly since: number;
      readonly attempt: number;
      /** Since when nothing is known, where something was. */
      readonly lostSince?: number;
    }
  | { readonly at: "live"; readonly heardAt: number }
  | {
      readonly at: "lost";
      readonly attempt: number;
      readonly lostSince: number;
      readonly retryAt: number;
    };

export type ConnectionInput = "heard" | "failed" | "tick" | "nudge";

const OPEN_WITHIN_MS = 10_000;
/** The runner tells its state at least with every minute that is over. */
const SILENT_AFTER_MS = 90_000;
const RETRY_MS = { first: 500, most: 15_000 };

export function opening(now: number): Connection {
  return { at: "opening", since: now, attempt: 1 };
}

/**
 * @param chance in [0, 1): pages that lost the same runner should not come back in one moment
 */
export function next(
  connection: Connection,
  input: ConnectionInput,
  now: number,
  chance: number,
): Connection {
  switch (input) {
    case "heard":
      return { at: "live", heardAt: now };
    case "failed":
      return failed(connection, now, chance);
    case "nudge":
      return connection.at === "lost" ? again(connection, now) : connection;
    case "tick":
      return ticked(connection, now, chance);
    default:
      return input satisfies never;
  }
}

function ticked(connection: Connection, now: number, chance: number): Connection {
  switch (connection.at) {
    case "opening":
      return now - connection.since < OPEN_WITHIN_MS ? connection : failed(connection, now, chance);
    case "live":
      return now - connection.heardAt < SILENT_AFTER_MS ? connection : opening(now);
    case "lost":
      return now < connection.retryAt ? connection : again(connection, now);
    default:
      return connection satisfies never;
  }
}

function failed(connection: Connection, now: number, chance: number): Connection {
  if (connection.at === "lost") return connection;
  const attempt = connection.at === "live" ? 1 : connection.attempt;
  const lostSince = (connection.at === "opening" ? connection.lostSince : undefined) ?? now;
  const ceiling = Math.min(RETRY_MS.most, RETRY_MS.first * 2 ** (attempt - 1));
  return {
    at: "lost",
    attempt,
    lostSince,
    retryAt: now + Math.round(ceiling * (0.5 + chance / 2)),
  };
}

function again(lost: Connection & { readonly at: "lost" }, now: number): Connection {
  return { at: "opening", since: now, attempt: lost.attempt + 1, lostSince: lost.lostSince };
}

/** Since when what is shown is out of date, if it is. */
export function staleSince(connection: Connection): number | undefined {
  return connection.at === "live" ? undefined : connection.lostSince;
}
