import type { Log } from "./log.ts";
import type { Health } from "./source.ts";

/** Carries out a plugin's code apart from everything else, so that it can be ended whatever it does. */
export interface Isolation {
  /**
   * Sets a plugin up there; resolves when it can be called.
   *
   * @throws ZoomflowError what its set-up throws, or the signal's reason
   */
  setUp(plugin: ApartPlugin, signal: AbortSignal): Promise<Apart>;
}

export interface ApartPlugin {
  readonly name: string;
  /** By which its instance is known again elsewhere. */
  readonly options: unknown;
  /** What it may have of memory, in MB. */
  readonly memoryMb: number;
  /** Lines carry its name. */
  readonly log: Log;
}

/** A plugin that is set up apart. */
export interface Apart {
  /**
   * Gives what the action gives, as the journal would keep it.
   *
   * @throws ZoomflowError what the action throws; `ZF_PLUGIN_CRASHED` when what it ran in came to an
   * end; `ZF_ACTION_POSTPONED` until there is another
   */
  call(call: ApartCall, signal: AbortSignal): Promise<unknown>;
  /** Throws what keeps its service from being used. */
  health(signal: AbortSignal): Promise<void>;
  /** What there is to tell of it; undefined when all is well. */
  condition(): Health | undefined;
  tearDown(): Promise<void>;
}

/** A call of an action, without what cannot be sent anywhere. */
export interface ApartCall {
  readonly what: "run" | "find";
  readonly action: string;
  /** As the rule gives it, before the action's schema has been applied. */
  readonly input: unknown;
  readonly idempotencyKey: string;
  readonly runId: string;
  readonly step: string;
  readonly attempt: number;
  /** When the first call of the step began: for `find`. */
  readonly since?: number;
  /** Lines carry the rule and the run. */
  readonly log: Log;
}
