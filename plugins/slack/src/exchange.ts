import * as http from "node:http";
import * as https from "node:https";

/** Slack's answers are a few kilobytes; whatever sends more is not Slack. */
const MAX_ANSWER = 1_048_576;

export interface Exchange {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signal: AbortSignal | undefined;
}

export interface Answer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
}

/** The answer is longer than any of Slack's. */
export class TooLong extends Error {
  override readonly name = "TooLong";
}

/**
 * One request and its answer, whatever it is: a redirect, too, is shown and not followed.
 *
 * Over Node's own agents, which keep connections and know the proxy that the runner sets for all.
 * Not by `fetch`: at ten posts at once its streams leave tens of megabytes that are not given back.
 *
 * @throws the signal's reason, {@link TooLong}, or what the network gave
 */
export function exchange({ url, signal, body, ...rest }: Exchange): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const { request } = url.protocol === "https:" ? https : http;
  // What waits for a proxy does not end when it is destroyed, so its end is not waited for.
  const fail = (error: Error): void => {
    reject(error);
    outgoing.destroy();
  };
  const abort = (): void => fail(signal?.reason as Error);
  // Verification is on explicitly, so that no variable of the environment turns it off.
  const outgoing = request(url, { ...rest, rejectUnauthorized: true }, (incoming) =>
    read(incoming, resolve, fail),
  );
  outgoing.on("error", reject);
  outgoing.on("close", () => reject(new Error("closed without an answer")));
  if (signal?.aborted === true) abort();
  signal?.addEventListener("abort", abort, { once: true });
  outgoing.end(body);
  return promise.finally(() => signal?.removeEventListener("abort", abort));
}

function read(
  incoming: http.IncomingMessage,
  resolve: (answer: Answer) => void,
  fail: (error: Error) => void,
): void {
  let text = "";
  incoming.setEncoding("utf8");
  incoming.on("data", (chunk: string) => {
    text += chunk;
    if (text.length > MAX_ANSWER) fail(new TooLong("the answer is too long"));
  });
  incoming.on("error", fail);
  incoming.on("end", () => {
    const { statusCode: status = 0, statusMessage: statusText = "", headers } = incoming;
    resolve({ status, statusText, headers, text });
  });
}
