import type { Rule } from "@zoomflow/core";
import { compileRule, createInProgress, createRuntime } from "@zoomflow/core/engine";
import type { AnyEvent, Source, SourceHost } from "@zoomflow/core/ports";
import { type FakePorts, fakePorts } from "@zoomflow/core/testing";
import { onTestFinished } from "vitest";

import type { CheckedConfig } from "../src/config/check.ts";
import type { Prepared } from "../src/config/prepared.ts";
import { createGuesses } from "../src/http/guesses.ts";
import { readinessOf } from "../src/http/readiness.ts";
import { createHttpServer } from "../src/http/server.ts";
import { sessionRoutes } from "../src/http/session-routes.ts";
import { createSessions } from "../src/http/sessions.ts";
import { createPageService } from "../src/page/service.ts";
import { sha256 } from "../src/system.ts";
import { type Answered, askHttp, type AskOptions } from "./ask-http.ts";
import { openAt, T } from "./journal.ts";
import { type Project, project } from "./project.ts";

const TOKEN = "the-right-token";

export interface PageRunner {
  readonly ports: FakePorts;
  readonly url: string;
  readonly folder: Project;
  /** Gives the runner an event, as Zoom would. */
  deliver(event: AnyEvent): void;
  /** Asks as anybody on this machine does. */
  ask(path: string, options?: AskOptions): Promise<Answered>;
  /** Asks as who is signed in does. */
  askSigned(path: string, options?: AskOptions): Promise<Answered>;
  get<T>(path: string): Promise<T>;
  act(path: string, runs: readonly string[]): Promise<Answered>;
  /** Another way in than the token: by a cookie, as browsers have it. */
  signIn(): Promise<string>;
  stop(): Promise<void>;
}

/** A runner of these rules with its page on loopback; its clock stands, and moves on demand. */
export async function pageRunner(
  rules: readonly Rule[],
  given: {
    readonly folder?: Project;
    readonly prepared?: Partial<Prepared>;
    readonly at?: number;
  } = {},
): Promise<PageRunner> {
  const folder = given.folder ?? project();
  const ports = fakePorts({ hash: sha256 });
  const { clock, log, lines } = ports;
  await clock.advance((given.at ?? T) - clock.now());
  const journal = openAt(folder.directory, { clock });
  const checked = { rules, setAside: [], plugins: [] } as unknown as CheckedConfig;
  const prepared = { checked, problems: [], ...given.prepared };
  const page = createPageService({
    runtime: () => runtime,
    readiness: () => readinessOf(runtime, []),
    prepared: () => prepared,
    compile: compileRule,
    inProgress: createInProgress(),
    journalFile: `${folder.directory}/journal.db`,
    dryRun: false,
    version: "1.2.3",
    log,
    redact: (text) => text.replaceAll("my-canary-secret", "[secret]"),
    clock,
    endOfTurn: ports.endOfTurn,
  });
  const sessions = createSessions(clock);
  const guesses = createGuesses({ clock, log });
  let url = "";
  const http = createHttpServer(
    { host: "127.0.0.1", port: 0, portGiven: true, token: undefined },
    {
      routes: { ...page.routes, ...sessionRoutes({ token: TOKEN, sessions, guesses, log }) },
      gate: { loopbackOnly: true, token: TOKEN, chosen: false, isSession: sessions.has, guesses },
      log,
      onListening: (at) => (url = at),
    },
  );
  let host: SourceHost | undefined;
  const source: Source = {
    name: "websocket",
    start(to) {
      host = to;
      to.connected?.();
    },
    stop: () => Promise.resolve(),
    health: () => ({ ok: true, reason: "connected" }),
  };
  const around = [{ ...http, down: async () => (page.close(), await http.down()) }];
  const runtime = createRuntime(
    { rules, plugins: [], sources: [source], journal, around },
    { ...ports, observe: (moment) => (ports.observe(moment), page.observe(moment)) },
  );
  await runtime.start();
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopped ??= runtime.stop("the test is over"));
  onTestFinished(async () => {
    await stop();
    if (given.folder === undefined) folder[Symbol.dispose]();
  });
  const ask = (path: string, options: AskOptions = {}) => askHttp(url + path, options);
  const askSigned = (path: string, { headers, ...options }: AskOptions = {}) =>
    ask(path, { ...options, headers: { ...headers, authorization: `Bearer ${TOKEN}` } });
  const post = { method: "POST", headers: { "content-type": "application/json" } };
  lines.length = 0;
  return {
    ports,
    url,
    folder,
    deliver: (event) => host?.deliver({ event, source: "websocket", receivedAt: clock.now() }),
    ask,
    askSigned,
    get: async <T>(path: string) => JSON.parse((await ask(path)).body) as T,
    act: (path, runs) => askSigned(path, { ...post, body: JSON.stringify({ runs }) }),
    async signIn() {
      const headers = { ...post.headers, origin: url };
      const body = JSON.stringify({ token: TOKEN });
      const { headers: given } = await ask("/api/session", { method: "POST", headers, body });
      return given["set-cookie"]?.[0]?.split(";")[0] ?? "";
    },
    stop,
  };
}

/** A meeting that starts, of which nothing but its topic and its host is known. */
export function started(topic: string, uuid = topic): AnyEvent {
  const object = { uuid, id: 7, topic, host_id: "h1", host_email: "ada@example.com" };
  return { event: "meeting.started", event_ts: T, payload: { object } };
}
