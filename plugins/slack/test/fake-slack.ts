import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

import { onTestFinished } from "vitest";

/** One call as Slack received it. */
export interface Received {
  readonly method: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly authorization: string | undefined;
}

/** What Slack does with a call: an answer, or something that no service should do. */
export type Reply =
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body: unknown;
    }
  | "hang"
  | "reset"
  /** The head of an answer, and never the rest. */
  | "stall"
  /** An answer that does not end. */
  | "flood";

export interface FakeSlack {
  readonly url: string;
  readonly received: readonly Received[];
  /** Answers by this from now on; `undefined` stands for the usual good answer. */
  answer(by: (call: Received, nth: number) => Reply | undefined): void;
}

/** A Slack on loopback that keeps what it is sent. It closes when the test is over. */
export async function fakeSlack(): Promise<FakeSlack> {
  const received: Received[] = [];
  let script: (call: Received, nth: number) => Reply | undefined = () => undefined;

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const fields = Object.fromEntries(new URLSearchParams(await text(request)));
    const method = (request.url ?? "").replace("/api/", "");
    const call = { method, fields, authorization: request.headers.authorization };
    received.push(call);
    respond(script(call, received.length) ?? { body: good(call) }, response);
  };

  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/api/`,
    received,
    answer: (by) => {
      script = by;
    },
  };
}

function respond(reply: Reply, response: ServerResponse): void {
  if (reply === "hang") return;
  if (reply === "reset") return void response.destroy();
  if (reply === "stall") return void response.writeHead(200).write('{"ok":');
  if (reply === "flood") {
    const pour = (): void => {
      while (!response.destroyed && response.write("x".repeat(65_536)));
    };
    response.on("drain", pour);
    return pour();
  }
  const { status = 200, headers = {}, body } = reply;
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
}

function good({ method, fields }: Received): unknown {
  switch (method) {
    case "chat.postMessage":
      return { ok: true, channel: idOf(fields.channel), ts: "1700000000.000100", message: {} };
    case "chat.update":
      return { ok: true, channel: fields.channel, ts: fields.ts, text: fields.text };
    case "conversations.open":
      return { ok: true, channel: { id: `D${fields.users}` } };
    case "users.lookupByEmail":
      return { ok: true, user: { id: "U1" } };
    default:
      return { ok: true };
  }
}

/** `#general` has the ID `CGENERAL`, and so on. */
function idOf(channel = ""): string {
  return channel.startsWith("#") ? `C${channel.slice(1).toUpperCase()}` : channel;
}
