import type { AnyEvent, Clock } from "@zoomflow/core/ports";

import type { EventForm } from "./frames.ts";
import type { SimulatorRecord } from "./record.ts";
import type { ConnectionScript, Fault, TokenStep } from "./script.ts";
import type { Credentials } from "./token-endpoint.ts";

/** How a simulated Zoom behaves. */
export interface SimulationOptions {
  /** Default: `simulated-client`. */
  readonly clientId?: string;
  /** Default: `simulated-secret`. */
  readonly clientSecret?: string;
  /** Default: `simulated-account`. */
  readonly accountId?: string;
  /** Default: `simulated-subscription`. */
  readonly subscriptionId?: string;
  /** Default: 3600000, an hour, as Zoom's. */
  readonly tokenLifeMs?: number;
  /** The app's scopes, as a token's answer lists them. Default: `meeting:read:meeting user:read:user`. */
  readonly scope?: string;
  /** Whether a new token ends the former ones. Zoom's did in 2022 and 2023. Default: false. */
  readonly newTokenKillsOld?: boolean;
  /** Whether a connection is closed when its token expires. Unknown of Zoom. Default: false. */
  readonly closeOnTokenExpiry?: boolean;
  /** What a connection is told when a newer one takes its place. Default: `Connected in another place`. */
  readonly displacedText?: string;
  /** The close code that follows. Default: 1000. */
  readonly displacedCode?: number;
  /** Default: the machine's. Every delay and every `at` of the log goes by it. */
  readonly clock?: Clock;
}

/** How a simulated Zoom behaves, and where it listens. */
export interface SimulatorOptions extends SimulationOptions {
  /** On 127.0.0.1. Default: 0, any free one. */
  readonly port?: number;
  /** By how much the `Date` of every answer is off, in milliseconds. Default: 0. */
  readonly dateSkewMs?: number;
  /** Lets another process emit by `POST /simulator/emit` with this key. Default: no such door. */
  readonly controlKey?: string;
}

/** How the simulator sends an event. */
export interface EmitOptions {
  /** Default: `string`, as Zoom sends. */
  readonly form?: EventForm | undefined;
  /** The app's secret token: signs the frame's header with it. Default: an empty header. */
  readonly signed?: string | undefined;
}

/** What a simulated Zoom can be told, and what it tells. */
export interface SimulatorControls {
  readonly credentials: Credentials;
  /** Every token granted so far, oldest first: for tests that look for leaks. */
  readonly issued: readonly string[];
  /** How the next requests for a token go. After the list: ok. */
  tokens(...steps: readonly TokenStep[]): void;
  /** How the next connections go. After the list: healthy. */
  connections(...scripts: readonly ConnectionScript[]): void;
  /** Changes what happens once the lists are used up, as for a server that flaps for ever. */
  always(usual: { readonly token?: TokenStep; readonly connection?: ConnectionScript }): void;
  /** False when nobody is connected, or only a frozen connection: the event is lost, as with Zoom. */
  emit(event: AnyEvent, options?: EmitOptions): boolean;
  /** Sends a frame as it is, a buffer as binary, to every open connection; false when there is none. */
  send(frame: string | Buffer): boolean;
  /** Does it to every open connection. */
  do(fault: Fault): void;
  /** Everything received and done, oldest first; at most the last 100,000 records. */
  readonly log: readonly SimulatorRecord[];
  /**
   * Resolves when `predicate` first holds for the log.
   *
   * @throws ZoomflowError `ZF_SOCKET_LOST` when the simulator is stopped before; else what `predicate` throws.
   */
  until(predicate: (log: readonly SimulatorRecord[]) => boolean): Promise<void>;
  /** Connections that were told success and not dismissed since, half-open ones included: 0 or 1. */
  readonly connected: number;
  /** Every TCP connection that asked for a WebSocket and still stands, whatever became of it. */
  readonly sockets: number;
}

/** A local Zoom: token endpoint and event socket on loopback. */
export interface Simulator extends SimulatorControls {
  readonly port: number;
  readonly oauthUrl: string;
  readonly wsUrl: string;
  /** Answers every REST request as an unknown endpoint. */
  readonly apiUrl: string;
  /** `ZOOM_CLIENT_ID` to `ZOOM_API_URL`: what a child process needs to take this for Zoom. */
  readonly env: Readonly<Record<string, string>>;
  /** Cuts everything and frees the port. Safe to call twice. */
  stop(): Promise<void>;
}
