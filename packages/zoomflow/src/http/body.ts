import type { IncomingMessage } from "node:http";

import { type Answer, json } from "./answer.ts";

/** More than any request of ours has to say. */
const MOST_BYTES = 65_536;

export type Body = { readonly value: unknown } | { readonly refused: Answer };

/** Reads a body of JSON. How long it may take is the server's limit for a whole request. */
export async function readJson(request: IncomingMessage): Promise<Body> {
  const type = request.headers["content-type"] ?? "";
  if (!/^application\/json(\s*;\s*charset="?utf-8"?)?\s*$/i.test(type))
    return refused(415, "The body must be application/json.");
  if (Number(request.headers["content-length"] ?? 0) > MOST_BYTES) return tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) return tooLarge();
    chunks.push(chunk);
  }
  try {
    return { value: JSON.parse(Buffer.concat(chunks).toString("utf8")) as unknown };
  } catch {
    return refused(400, "The body is no JSON.");
  }
}

function tooLarge(): Body {
  return refused(413, `The body is larger than ${MOST_BYTES / 1_024} kB.`);
}

function refused(status: number, error: string): Body {
  return { refused: json(status, { error }) };
}
