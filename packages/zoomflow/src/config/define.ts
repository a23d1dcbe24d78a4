import type { Duration, PluginInstance, Rule, Secret, Text } from "@zoomflow/core";
import type { LinkOptions } from "@zoomflow/zoom";

import type { Size } from "./size.ts";
import type { WatchdogConfig } from "./watchdog.ts";

/** What `zoomflow.config.ts` exports. */
export interface ZoomflowConfig {
  /** The Zoom app. Each field falls back to its variable, so the whole can be left out. */
  readonly zoom?: ZoomConfig;
  /** The plugin instances that the rules use. Default: none. */
  readonly plugins?: readonly PluginInstance[];
  /** Made by `on`. Default: none. */
  readonly rules?: readonly Rule[];
  /** How many runs may go at once, all rules together. Default: 10. */
  readonly concurrency?: number;
  /** How many due runs may wait in memory; the rest waits in the journal. Default: 1,000. */
  readonly window?: number;
  /** How long running actions may go on after a stop before they are aborted. Default: 30 s. */
  readonly stopTimeout?: Duration;
  /** The record of events and of what is done about them. */
  readonly journal?: JournalConfig;
  /** Where the web page, `/live`, `/ready` and `/metrics` are served. */
  readonly http?: HttpConfig;
  /** What is written of it for people, and where. */
  readonly logs?: LogsConfig;
  /** What is done when code keeps the event loop from going round; `false` for nothing. */
  readonly watchdog?: WatchdogConfig | false;
  /** Where the journal and the lock are kept. Default: `ZOOMFLOW_DATA_DIR`, else `.zoomflow` beside the config. */
  readonly dataDir?: Text;
}

/** The log: one line of JSON for each thing that happens. It goes to stderr, and to a file if one is named. */
export interface LogsConfig {
  /** The least that is worth a line; `silent` writes nothing. Default: `ZOOMFLOW_LOG_LEVEL`, else `info`. */
  readonly level?: "debug" | "info" | "warn" | "error" | "silent";
  /**
   * Where lines go besides stderr, from the config's directory. Made for its owner's eyes only. A new
   * one is begun each day, by UTC, and when it is full; the one before is then called as in
   * `zoomflow.2026-01-05.1.log`. Default: stderr only.
   */
  readonly file?: Text;
  /** How large the file may become. Default: 10 MB. */
  readonly maxSize?: Size;
  /** How many earlier files are kept. Default: 14. */
  readonly keep?: number;
  /**
   * Write what is known of people as it is: names, e-mail addresses, telephone numbers. Secrets are
   * left out all the same. Default: false.
   */
  readonly personal?: boolean;
}

/** How the web page, health and metrics are served. */
export interface HttpConfig {
  /** What is listened on. Beyond loopback a token is needed. Default: `ZOOMFLOW_HTTP_HOST`, else 127.0.0.1. */
  readonly host?: Text;
  /**
   * 0 stands for any that is free; the log names it. A port that is given here or by the variable
   * must be had; the default is done without when it is taken. Default: `ZOOMFLOW_HTTP_PORT`, else 7788.
   */
  readonly port?: number;
  /**
   * Asked of whoever reads `/metrics` or the page, and of other machines for reasons. Default:
   * `ZOOMFLOW_HTTP_TOKEN`; without it this machine may read, and what signs in to the page is made.
   * At least 16 characters.
   */
  readonly token?: Text | Secret;
}

/** Where the journal is, and for how long it remembers. */
export interface JournalConfig {
  /** From the config's directory. Default: `journal.db` in the data directory. `zoomflow dev` has its own. */
  readonly file?: Text;
  /**
   * What can be lost of what was recorded. `normal`: nothing when the process ends, however it ends;
   * the last moments when the machine loses power. `full`: nothing then either, for one flush of the
   * disk a transaction. Default: `normal`.
   */
  readonly sync?: "normal" | "full";
  /** For how long an event is known again when it is delivered twice. Default: 7 d. */
  readonly dedupe?: Duration;
  /**
   * For how long finished events are kept, and never less than `dedupe`. Those with dead or uncertain
   * runs stay. Default: 30 d.
   */
  readonly retention?: Duration;
  /**
   * How much the journal may hold. When it is more, the oldest finished events are forgotten before
   * their time; they are still known again for as long as `dedupe` says. The file keeps the size it
   * once had. Default: 1 GB.
   */
  readonly maxSize?: Size;
}

/** The Zoom app whose events are heard. */
export interface ZoomConfig {
  /** Default: `ZOOM_CLIENT_ID`. */
  readonly clientId?: Text;
  /** Default: `ZOOM_CLIENT_SECRET`. */
  readonly clientSecret?: Text | Secret;
  /** Of a Server-to-Server OAuth app. Default: `ZOOM_ACCOUNT_ID`. */
  readonly accountId?: Text;
  /** The WebSocket event subscription. Default: `ZOOM_SUBSCRIPTION_ID`, else the one inside `wsUrl`. */
  readonly subscriptionId?: Text;
  /** Default: `account_credentials` when there is an account id, else `client_credentials`. */
  readonly grant?: "account_credentials" | "client_credentials";
  /** Default: `ZOOM_OAUTH_URL`, else `https://zoom.us/oauth/token`. */
  readonly oauthUrl?: Text;
  /** Default: `ZOOM_WS_URL`, else `wss://ws.zoom.us/ws`. */
  readonly wsUrl?: Text;
  /** Figures of the connection; the defaults are meant for Zoom. */
  readonly link?: LinkOptions;
}

/**
 * Gives `zoomflow.config.ts` its types; changes nothing. What types cannot say, `zoomflow check` tells.
 *
 * @example
 * export default defineConfig({
 *   plugins: [chat],
 *   rules: [on("meeting.started", { id: "hello", do: chat.post({ channel: "#ops", text: "Hello" }) })],
 * });
 */
export function defineConfig(config: ZoomflowConfig): ZoomflowConfig {
  return config;
}
