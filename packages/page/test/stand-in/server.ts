import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import type { EventRow, StreamEvents } from "../../src/contract.ts";
import { pageFiles } from "../../src/index.ts";
import { answerApi } from "./api.ts";
import { isSignedIn } from "./signed-in.ts";
import { ordinaryDay, type World } from "./world.ts";

/**
 * Speaks the contract and serves the page as the runner does, from a made-up world: for states that a
 * real runner is hard to bring into.
 */
export interface StandIn {
  readonly url: string;
  readonly world: World;
  /** Each request but those for files: method and path. */
  readonly asked: readonly string[];
  /** Only with the token may anything be read. */
  locked: boolean;
  /** Whoever had signed in has to do it again, as after a restart. */
  forgetful: boolean;
  readonly tell: <K extends keyof StreamEvents>(name: K, data: StreamEvents[K]) => void;
  /** An event comes in. */
  readonly arrive: (row: EventRow) => void;
  /** Hangs up, and answers nothing until it is mended. */
  readonly cut: () => void;
  readonly mend: () => void;
  readonly close: () => Promise<void>;
}

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
};

export async function standIn(world: World = ordinaryDay()): Promise<StandIn> {
  const streams = new Set<ServerResponse>();
  const asked: string[] = [];
  let isCut = false;
  const server = createServer((request, response) => {
    if (isCut) request.socket.destroy();
    else void answer(request, response);
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://runner");
    response.setHeader("content-security-policy", CSP);
    if (!url.pathname.startsWith("/api/")) return giveFile(url.pathname, response);
    asked.push(`${request.method} ${url.pathname}${url.search}`);
    const signedIn = !self.forgetful && isSignedIn(request);
    const isReadable = !self.locked || signedIn;
    if (url.pathname === "/api/stream" && isReadable) return stream(response);
    await answerApi({ request, response, url, world, locked: self.locked, signedIn, tell });
  }

  function stream(response: ServerResponse): void {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(message("state", world.state));
    streams.add(response);
    response.on("close", () => streams.delete(response));
  }

  function tell<K extends keyof StreamEvents>(name: K, data: StreamEvents[K]): void {
    if (name === "state") world.state = data as StreamEvents["state"];
    for (const one of streams) one.write(message(name, data));
  }

  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const self: StandIn = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    world,
    asked,
    locked: false,
    forgetful: false,
    tell,
    arrive(row) {
      world.events.unshift(row);
      tell("events", [row]);
    },
    cut() {
      isCut = true;
      for (const one of streams) one.destroy();
    },
    mend() {
      isCut = false;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return self;
}

function message(name: string, data: unknown): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}

async function giveFile(path: string, response: ServerResponse): Promise<void> {
  const name = path === "/" ? "index.html" : path.slice(1);
  try {
    const file = await readFile(new URL(name, pageFiles));
    response.setHeader("content-type", TYPES[name.split(".").at(-1) ?? ""] ?? "text/plain");
    response.end(file);
  } catch {
    response.writeHead(404).end();
  }
}
