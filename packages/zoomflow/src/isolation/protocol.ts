import type { ApartCall, Log } from "@zoomflow/core/ports";

import type { SentError } from "./sent-error.ts";

/** What a plugin's thread is started with. */
export interface ThreadTask {
  readonly plugin: string;
  readonly directory: string;
  readonly file: string;
  /** Of the instance's options: a config that was edited may mean another one by that name. */
  readonly digest: string;
  readonly memoryMb: number;
}

/** What is asked of a plugin's thread. */
export type Order =
  | { readonly is: "call"; readonly id: number; readonly culprit: string; readonly call: SentCall }
  | { readonly is: "health"; readonly id: number }
  /** To be acknowledged at once: what cannot do that spins. */
  | { readonly is: "abort"; readonly id: number; readonly reason: SentError }
  /** To be answered at once with `pong`. */
  | { readonly is: "ping" }
  | { readonly is: "end" };

/** A call on its way; secrets in its input are sealed in another form. */
export type SentCall = Omit<ApartCall, "log">;

/** What a plugin's thread says. */
export type Word =
  | { readonly is: "ready" }
  | { readonly is: "pong" }
  | { readonly is: "refused"; readonly error: SentError }
  | { readonly is: "gave"; readonly id: number; readonly json: string }
  | { readonly is: "threw"; readonly id: number; readonly error: SentError }
  | { readonly is: "aborted"; readonly id: number }
  /** Failed on its own, after its call was over. */
  | { readonly is: "stray"; readonly culprit: string | undefined; readonly error: SentError }
  | { readonly is: "log"; readonly id: number | undefined; readonly line: SentLine }
  /** It has more buffers than it may, and ends. */
  | { readonly is: "overfull" }
  | { readonly is: "ended" };

export interface SentLine {
  readonly level: keyof Log;
  /** As JSON. */
  readonly fields: string;
  readonly message: string;
}
