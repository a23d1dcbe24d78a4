import { text } from "node:stream/consumers";

import { startLoopbackServer } from "./loopback-server.ts";

/** A message as Slack would have got it. */
export interface Message {
  /** Such as `#general`, or `@ada@example.com` for a direct message. */
  readonly channel: string;
  readonly text: string;
}

/** As much of Slack's Web API as posts and direct messages need. */
export interface SlackStandIn extends AsyncDisposable {
  /** `SLACK_BOT_TOKEN` and `SLACK_API_URL`: what the plugin needs to take this for Slack. */
  readonly env: Readonly<Record<string, string>>;
  /** Oldest first. */
  readonly messages: readonly Message[];
}

export async function startSlack(
  onMessage: (message: Message) => void = () => {},
): Promise<SlackStandIn> {
  const token = "xoxb-stand-in";
  const messages: Message[] = [];
  const keep = (message: Message): void => {
    messages.push(message);
    onMessage(message);
  };
  const { host, stop } = await startLoopbackServer(async (request, response) => {
    const fields = new URLSearchParams(await text(request));
    const known = request.headers.authorization === `Bearer ${token}`;
    const method = (request.url ?? "").replace("/api/", "");
    const answer = known ? answerTo(method, fields, keep) : { ok: false, error: "invalid_auth" };
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(answer));
  });
  const env = { SLACK_BOT_TOKEN: token, SLACK_API_URL: `http://${host}/api/` };
  return { env, messages, [Symbol.asyncDispose]: stop };
}

function answerTo(
  method: string,
  fields: URLSearchParams,
  keep: (message: Message) => void,
): object {
  const field = (name: string): string => fields.get(name) ?? "";
  switch (method) {
    case "auth.test":
      return { ok: true };
    case "users.lookupByEmail":
      return { ok: true, user: { id: idOf("U", `@${field("email")}`) } };
    case "conversations.open":
      return { ok: true, channel: { id: idOf("D", nameOf(field("users"))) } };
    case "chat.postMessage": {
      const channel = nameOf(field("channel"));
      keep({ channel, text: field("text") });
      return { ok: true, channel: idOf("C", channel), ts: "1700000000.000100" };
    }
    default:
      return { ok: false, error: "unknown_method" };
  }
}

/** An ID in Slack's form that holds the name, so that nothing need be remembered. */
function idOf(kind: "C" | "D" | "U", name: string): string {
  return `${kind}${Buffer.from(name).toString("hex").toUpperCase()}`;
}

function nameOf(channel: string): string {
  return /^[CDU][0-9A-F]+$/.test(channel)
    ? Buffer.from(channel.slice(1), "hex").toString()
    : channel;
}
