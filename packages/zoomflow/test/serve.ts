import { connect } from "node:net";

import { Secret } from "@zoomflow/core";
import { fakePorts } from "@zoomflow/core/testing";
import { expect, onTestFinished } from "vitest";

import { json, type Sink } from "../src/http/answer.ts";
import { createGuesses } from "../src/http/guesses.ts";
import { pageRoutes } from "../src/http/page-files.ts";
import type { Routes } from "../src/http/routes.ts";
import { createHttpServer } from "../src/http/server.ts";
import { sessionRoutes } from "../src/http/session-routes.ts";
import { createSessions } from "../src/http/sessions.ts";
import { askHttp } from "./ask-http.ts";
import { project } from "./project.ts";

export const TOKEN = "the-right-token";

/** A server with the page, its sign-in, something to do and something to follow. */
export async function serve({ chosen = false } = {}) {
  const folder = project({
    "app/index.html": "<!doctype html><title>zoomflow</title>",
    "app/favicon.svg": "<svg/>",
    "app/assets/index-abc.js": "export {};",
    "app/assets/notes.txt": "not a part of a page",
    "secret.js": "outside",
  });
  const { log, lines, clock } = fakePorts();
  const sessions = createSessions(clock);
  const guesses = createGuesses({ clock, log });
  const done: unknown[] = [];
  const sinks: Sink[] = [];
  let over = 0;
  const routes: Routes = {
    ...pageRoutes(new URL(`file://${folder.directory}/app/`)),
    ...sessionRoutes({ token: TOKEN, sessions, guesses, log }),
    "/api/read": { access: "closed", answer: () => json(200, { read: true }) },
    "/api/things/*": { access: "closed", answer: ({ id }) => json(200, { id }) },
    "/api/act": {
      method: "POST",
      access: "signed",
      answer: ({ body }) => json(200, { done: done.push(body) }),
    },
    "/api/stream": {
      access: "closed",
      answer: () => ({
        begin(sink) {
          sinks.push(sink);
          sink.send(": hello\n\n");
          return () => void over++;
        },
      }),
    },
  };
  const token = chosen ? Secret.of("TOKEN", TOKEN) : undefined;
  const settings = { host: "127.0.0.1", port: 0, portGiven: true, token };
  const gate = { loopbackOnly: true, token: TOKEN, chosen, isSession: sessions.has, guesses };
  const part = createHttpServer(settings, { routes, gate, log });
  await part.up?.(new AbortController().signal);
  onTestFinished(async () => {
    await part.down();
    folder[Symbol.dispose]();
  });
  const { url } = Object(lines[0]?.fields) as { readonly url: string };
  const own = { origin: url, "content-type": "application/json" };
  const port = Number(url.split(":").at(-1));
  const post = (path: string, headers: Readonly<Record<string, string>>, body = "{}") =>
    askHttp(url + path, { method: "POST", headers, body });
  const signIn = async (): Promise<string> => {
    const { status, headers } = await post("/api/session", own, JSON.stringify({ token: TOKEN }));
    expect(status).toBe(204);
    return headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
  };
  return { url, port, own, post, signIn, done, sinks, clock, lines, part, over: () => over };
}

/** Says `bytes` on a socket, and hears what comes until the other side closes it. */
export function say(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let heard = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes, "latin1"));
    socket.setEncoding("latin1").on("data", (chunk: string) => (heard += chunk));
    socket.on("error", () => {}); // its close follows
    socket.on("close", () => resolve(heard));
  });
}
