import type { BreakerSpec } from "../runs/breaker.ts";

/** How an instance is kept, besides its own options. */
export interface InstanceOptions {
  /** Names it, which two instances of one plugin need. Default: the plugin's name. */
  readonly as?: string;
  /**
   * When its service is left alone for a while because calls fail, so that runs wait instead of
   * using up their attempts; `false` for never. Default: the plugin's own.
   */
  readonly breaker?: BreakerSpec | false;
  /**
   * Has its actions, its set-up and its health run in a thread of their own, with a limit to their
   * memory: whatever they do, everything else goes on. What rules give it is still put together and
   * checked here. Not for plugins with event sources of their own. Default: false.
   */
  readonly isolate?: boolean | IsolateSpec;
}

/** How much a plugin may have that runs apart. */
export interface IsolateSpec {
  /** Memory in MB; with more its thread ends, and another one begins. Default: 256. */
  readonly memoryMb?: number;
}
