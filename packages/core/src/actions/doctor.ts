import type { ErrorCode } from "../errors.ts";

/** What one look of `zoomflow doctor` has shown. */
export interface Finding {
  /** What was looked at, in a word or two that stay the same, such as `token` or `channel #general`. */
  readonly check: string;
  /**
   * `ok`: it works. `warn`: it works, and somebody should look. `fail`: it does not work. `skipped`: it
   * could not be looked at.
   */
  readonly status: "ok" | "warn" | "fail" | "skipped";
  /** One sentence for a person on what is so. No secrets, also not as a part of a URL. */
  readonly message: string;
  /** What to do about it. Default: nothing to do. */
  readonly hint?: string;
  /** The error that it would end in, which says more and decides about the exit code. Default: none. */
  readonly code?: ErrorCode;
}

/** What a plugin is asked with for its own part of `zoomflow doctor`. */
export interface DoctorCall<R, O> {
  /** What its `setup` gave, for this look alone: another process may run with a resource of its own. */
  readonly resource: R;
  /** As `setup` got them. */
  readonly options: O;
  /** What the config's rules ask of the instance, in their order. */
  readonly uses: readonly ActionUse[];
  /**
   * Looks at the way to an address: its name, the connection, the certificate, and the proxy where one
   * is set. Nothing is sent there. Never throws.
   */
  reach(url: string, how?: ReachOptions): Promise<Finding>;
  /** Aborted when the time for it is over, after 9 s: what was found by then is lost. */
  readonly signal: AbortSignal;
}

/** How a way is looked at. */
export interface ReachOptions {
  /** How the finding calls it, for an address that is a secret. Default: its host. */
  readonly as?: string;
  /** Leave the proxy out, as the plugin itself does. Default: false. */
  readonly direct?: boolean;
}

/** One call of an action in a rule. */
export interface ActionUse {
  /** The action's name within the plugin. */
  readonly action: string;
  /** The rule that asks for it. */
  readonly rule: string;
  /** The fields that are given outright, variables resolved. Those that are functions are left out. */
  readonly input: Readonly<Record<string, unknown>>;
}
