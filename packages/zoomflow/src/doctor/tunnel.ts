import type { Socket } from "node:net";

/** A proxy that will not let us through: `message` is its HTTP status, or what is wrong with it. */
export class ProxyRefusal extends Error {
  override readonly name = "ProxyRefusal";
}

/** The head of an answer is a few hundred bytes. */
const LONGEST_HEAD = 16_384;

/**
 * Asks a proxy on an open connection for a way to `target`.
 *
 * @throws ProxyRefusal
 */
export async function connectThroughProxy(
  socket: Socket,
  proxy: URL,
  target: string,
): Promise<void> {
  socket.write(`CONNECT ${target} HTTP/1.1\r\nhost: ${target}\r\n${authorization(proxy)}\r\n`);
  const head = await readHead(socket);
  const [, status] = /^HTTP\/1\.[01] (\d{3})/.exec(head) ?? [];
  if (status === undefined) throw new ProxyRefusal("no HTTP");
  if (status !== "200") throw new ProxyRefusal(status);
}

function authorization({ username, password }: URL): string {
  if (username === "" && password === "") return "";
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `proxy-authorization: Basic ${Buffer.from(pair).toString("base64")}\r\n`;
}

function readHead(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let head = "";
    const read = (chunk: Buffer): void => {
      head += chunk.toString("latin1");
      if (!head.includes("\r\n\r\n") && head.length < LONGEST_HEAD) return;
      socket.off("data", read);
      socket.pause();
      resolve(head);
    };
    socket.on("data", read);
    socket.once("close", () => reject(new ProxyRefusal("closed")));
  });
}
