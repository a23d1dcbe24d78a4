/** One row per way zoomflow can fail: what a person should do next, and whether waiting helps. */
const CATALOGUE = {
  ZF_USAGE: { retry: false, hint: "Run `zoomflow --help` for the commands and their options." },
  ZF_CONFIG_NOT_FOUND: {
    retry: false,
    hint: "Create zoomflow.config.ts here, or name one with --config FILE.",
  },
  ZF_CONFIG_BROKEN: {
    retry: false,
    hint: "Mend the line named above; `zoomflow check` tries again.",
  },
  ZF_CONFIG_INVALID: {
    retry: false,
    hint: "Mend what is listed above; `zoomflow check` tries again. Variables can be set in a .env file beside the config.",
  },
  ZF_FILE_EXISTS: {
    retry: false,
    hint: "Name another folder, move it away, or have it overwritten with --force. Nothing was changed.",
  },
  ZF_FILE_UNWRITABLE: {
    retry: false,
    hint: "Make room on the disk, or make the folder writable, and try again. Nothing was changed.",
  },
  ZF_RESTART_NEEDED: {
    retry: false,
    hint: "Restart zoomflow to apply the whole config; or take that change back, and reload the rest.",
  },
  ZF_VARIABLE_MISSING: {
    retry: false,
    hint: "Set the variable in the environment or in the .env file beside the config.",
  },
  ZF_LOCKED: {
    retry: false,
    hint: "Stop the other process, or give this one its own ZOOMFLOW_DATA_DIR and Zoom subscription.",
  },
  ZF_HTTP_UNAVAILABLE: {
    retry: false,
    hint: "Stop what listens there, or name another port with ZOOMFLOW_HTTP_PORT (0 for any that is free) or another host with `http.host`.",
  },
  ZF_LOG_UNWRITABLE: {
    retry: true,
    hint: "Make room on the disk or make the file writable, or name another one with `logs.file`: it is tried again every few seconds.",
  },
  ZF_SIMULATOR_UNREACHABLE: {
    retry: false,
    hint: "Start `zoomflow dev` with the same config first: it runs the simulator.",
  },
  ZF_CREDENTIALS_REFUSED: {
    retry: false,
    hint: "Compare ZOOM_CLIENT_ID, ZOOM_CLIENT_SECRET and ZOOM_ACCOUNT_ID with the app's page in the Zoom Marketplace, and check that the app is activated.",
  },
  ZF_TOKEN_UNAVAILABLE: {
    retry: true,
    hint: "zoomflow asks again by itself. If it goes on, look at status.zoom.us and at the proxy.",
  },
  ZF_CONNECTION_REFUSED: {
    retry: false,
    hint: "Compare ZOOM_SUBSCRIPTION_ID with the event subscription on the app's page: its method must be WebSocket.",
  },
  ZF_CONNECTION_REJECTED: {
    retry: true,
    hint: "zoomflow renews the token once and tries again. If it goes on, check ZOOM_SUBSCRIPTION_ID and look for another program that asks for tokens of the same app.",
  },
  ZF_CONNECTION_TIMEOUT: {
    retry: true,
    hint: "zoomflow tries again. If it goes on, check DNS, firewall and proxy on the way to Zoom.",
  },
  ZF_UPGRADE_REFUSED: {
    retry: true,
    hint: "zoomflow tries again. If it goes on, check ZOOM_WS_URL and that the proxy lets WebSockets through.",
  },
  ZF_SOCKET_LOST: { retry: true, hint: "Nothing to do: zoomflow reconnects by itself." },
  ZF_SOCKET_SILENT: {
    retry: true,
    hint: "zoomflow reconnects by itself. If it goes on, check that no proxy holds WebSocket frames back.",
  },
  ZF_DISPLACED: {
    retry: true,
    hint: "Another program uses this subscription, and Zoom serves only the newest. Look for a second zoomflow, an old deployment or a colleague's test, and stop one of the two.",
  },
  ZF_RULE_FAILED: {
    retry: false,
    hint: "The rule's own code threw: mend the function named above.",
  },
  ZF_RULE_SET_ASIDE: {
    retry: true,
    hint: "Mend the rule as `zoomflow check` says, then start again: its runs wait until then.",
  },
  ZF_ACTION_INPUT: {
    retry: false,
    hint: "Mend the action's input in the rule; the same input fails again.",
  },
  ZF_ACTION_FAILED: { retry: true, hint: "zoomflow tries again as the rule's `retry` says." },
  ZF_ACTION_POSTPONED: {
    retry: true,
    hint: "Nothing to do: it is done when its turn comes. If it goes on, ask less of that service.",
  },
  ZF_CIRCUIT_OPEN: {
    retry: true,
    hint: "Nothing to do for the run: it is done when the plugin's service answers again. What is wrong there, `/ready` and the log say.",
  },
  ZF_SERVICE_REFUSED: {
    retry: true,
    hint: "Mend the credentials of the plugin, then reload or start again: its runs wait until then.",
  },
  ZF_ACTION_UNCERTAIN: {
    retry: false,
    hint: "Look at the service whether it was done; then retry the run by hand or drop it.",
  },
  ZF_ACTION_REFUSED: {
    retry: false,
    hint: "The same request would be refused again: mend what the message names.",
  },
  ZF_ACTION_TIMEOUT: {
    retry: true,
    hint: "zoomflow tries again. If the work needs longer, raise the rule's `timeout`.",
  },
  ZF_INTERRUPTED: {
    retry: false,
    hint: "Look at the service whether it was done; then retry the run by hand or drop it.",
  },
  ZF_JOURNAL_NOT_FOUND: {
    retry: false,
    hint: "`zoomflow start` makes the journal. That of `zoomflow dev` is another: add --dev.",
  },
  ZF_JOURNAL_UNWRITABLE: {
    retry: true,
    hint: "Make room on the disk, or make the journal's file and directory writable: a zoomflow that runs then goes on by itself.",
  },
  ZF_JOURNAL_BUSY: {
    retry: true,
    hint: "Nothing to do: it goes on when the other process lets go of the journal. If it stays so, look for a tool that was stopped in the middle.",
  },
  ZF_JOURNAL_CORRUPT: {
    retry: false,
    hint: "Start zoomflow again without --strict: the file is set aside and kept, and a new journal begun. Or restore it from a backup first.",
  },
  ZF_JOURNAL_NEWER: {
    retry: false,
    hint: "Run the newer zoomflow again, or give this one a journal of its own with `journal.file`.",
  },
  ZF_JOURNAL_FOREIGN: {
    retry: false,
    hint: "Give zoomflow a file of its own with `journal.file`, or move that one away. It has not been touched.",
  },
  ZF_UNRECORDABLE: {
    retry: false,
    hint: "Another try would end the same: mend what gave it, as `zoomflow trace` shows. If nothing of yours did, please report it.",
  },
  ZF_PLUGIN_OPTIONS: { retry: false, hint: "Mend the plugin's options in zoomflow.config.ts." },
  ZF_PLUGIN_SETUP: { retry: false, hint: "See the cause: the plugin could not start." },
  ZF_PLUGIN_CRASHED: {
    retry: true,
    hint: "zoomflow starts the plugin's thread again by itself. If it goes on, look at the plugin's code, or give it more with `isolate: { memoryMb }`.",
  },
  ZF_EXIT_REFUSED: {
    retry: false,
    hint: "Take the call of `process.exit` out of that code: throw an error instead. Where it cannot be had out of a plugin, give that `isolate: true`.",
  },
  ZF_INTERNAL: {
    retry: false,
    hint: "This is a bug in zoomflow: please report it with the lines above.",
  },
} as const satisfies Record<`ZF_${string}`, { retry: boolean; hint: string }>;

/** One of the catalogue's codes: see docs/errors.md for what each means and what to do. */
export type ErrorCode = keyof typeof CATALOGUE;

/** Every code, in the order of the table. */
export const errorCodes: readonly ErrorCode[] = Object.keys(CATALOGUE) as ErrorCode[];

/** What more there is to say of an error than its code and message. */
export interface ErrorOptions {
  /** What was thrown before. */
  readonly cause?: unknown;
  /** A sharper hint than the code's own. */
  readonly hint?: string;
  /** Whether another try can help; the code's own answer unless given. */
  readonly retryable?: boolean;
  /** How long the peer asked to be left alone, in milliseconds (Retry-After). */
  readonly retryAfterMs?: number;
  /** True when the work may have been done although it failed, as after a lost answer. */
  readonly maybeDone?: boolean;
}

const brand: unique symbol = Symbol.for("zoomflow.error") as never;

/**
 * The only error class that leaves zoomflow. Match on `code`; never on `message`.
 *
 * @example
 * throw new ZoomflowError("ZF_ACTION_FAILED", "the light answers 503", { retryAfterMs: 5_000 });
 */
export class ZoomflowError extends Error {
  readonly [brand] = true;
  override readonly name = "ZoomflowError";
  readonly code: ErrorCode;
  readonly hint: string;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
  readonly maybeDone: boolean;

  constructor(code: ErrorCode, message: string, options: ErrorOptions = {}) {
    super(message, "cause" in options ? { cause: options.cause } : undefined);
    this.code = code;
    this.hint = options.hint ?? CATALOGUE[code].hint;
    this.retryable = options.retryable ?? CATALOGUE[code].retry;
    this.retryAfterMs = options.retryAfterMs;
    this.maybeDone = options.maybeDone ?? false;
  }

  /** Holds across two copies of this package, as when a plugin brings its own. */
  static [Symbol.hasInstance](value: unknown): value is ZoomflowError {
    return typeof value === "object" && value !== null && brand in value;
  }

  /** Keeps a ZoomflowError as it is; wraps anything else under `code`, with the original as `cause`. */
  static from(value: unknown, code: ErrorCode): ZoomflowError {
    if (value instanceof ZoomflowError) return value;
    return new ZoomflowError(code, messageOf(value), { cause: value });
  }
}

/**
 * What a thrown value says, whatever was thrown. Never throws itself.
 *
 * @example
 * assert.equal(messageOf(new Error("no answer")), "no answer");
 * assert.equal(messageOf("no answer"), "no answer");
 */
export function messageOf(thrown: unknown): string {
  try {
    return String(thrown instanceof Error ? thrown.message : thrown);
  } catch {
    return "a value that cannot be printed was thrown";
  }
}
