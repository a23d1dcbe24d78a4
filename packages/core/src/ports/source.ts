import type { ErrorCode, ZoomflowError } from "../errors.ts";
import type { AnyEvent } from "../events/event.ts";

/** An event and how it reached us. */
export interface Arrival {
  readonly event: AnyEvent;
  /** `websocket`, `webhook`, `backfill`, `simulator`, `replay` or a plugin's own source. */
  readonly source: string;
  /** Wall-clock milliseconds. */
  readonly receivedAt: number;
  /** The event's own JSON as it came, where the source has it: it need not be written anew. */
  readonly raw?: string;
}

/** Where events come from. It owns its connection and gives what it hears to its host, in order. */
export interface Source {
  readonly name: string;
  /** Begins to deliver; returns at once. Called once. */
  start(host: SourceHost): void;
  /** Resolves when nothing more will be delivered and every handle is released. Safe at any instant. */
  stop(): Promise<void>;
  health(): Health;
  /**
   * What its connection stands on, told beside its own health: by name, such as `token`. Default:
   * nothing.
   */
  parts?(): Readonly<Record<string, Health>>;
}

/** To whom a source gives what it hears. */
export interface SourceHost {
  /** Has an event recorded; returns at once. */
  deliver(arrival: Arrival): void;
  /** The source has given up for good: only a person can mend it. */
  failed(error: ZoomflowError): void;
  /** From now on what happens is heard. A source that never says so has no gaps. */
  connected?(): void;
  /** From now on what happens may be missed: a gap begins. `cause` says why in one sentence. */
  disconnected?(cause: string): void;
}

/** How a part is. */
export interface Health {
  /** It does what it is there for. */
  readonly ok: boolean;
  /** One sentence for a person: what is so, or what is wrong. */
  readonly reason: string;
  /** It works, and somebody should look all the same. Left out where nobody need to, or it does not. */
  readonly degraded?: true;
  /** What to do about it, in one sentence. Left out where there is nothing to do. */
  readonly hint?: string;
  /** Of the error that it comes from: docs/errors.md says more. */
  readonly code?: ErrorCode;
}
