/**
 * The ceiling: a socket, `JSON.parse` and `undici`, ten POSTs at a time. It keeps nothing, and what
 * it has not posted dies with it.
 */
import { Agent, request } from "undici";
import { WebSocket } from "ws";

import { MATCHED } from "./frames.ts";

interface JoinedEvent {
  readonly event: string;
  readonly payload: { readonly object: { readonly participant: { readonly user_id: string } } };
}

const CONCURRENCY = 10;

const [socketUrl = "", sinkUrl = ""] = process.argv.slice(2);
const dispatcher = new Agent({ connections: CONCURRENCY });
let waiting: string[] = [];
let next = 0;
let running = 0;

async function post(id: string): Promise<void> {
  const headers = { "content-type": "application/json", "user-agent": "bare" };
  const body = JSON.stringify({ id });
  const answer = await request(sinkUrl, { method: "POST", headers, body, dispatcher });
  await answer.body.dump();
  running--;
  begin();
}

function begin(): void {
  while (running < CONCURRENCY && next < waiting.length) {
    running++;
    void post(waiting[next++] as string);
  }
  if (next === waiting.length) {
    waiting = [];
    next = 0;
  }
}

const socket = new WebSocket(socketUrl, { perMessageDeflate: false, skipUTF8Validation: true });
socket.on("message", (data: Buffer) => {
  const frame = JSON.parse(data.toString("utf8")) as { module: string; content: string };
  if (frame.module !== "message") return;
  const { event, payload } = JSON.parse(frame.content) as JoinedEvent;
  if (event !== MATCHED) return;
  waiting.push(payload.object.participant.user_id);
  begin();
});
socket.on("close", () => process.exit(0));
