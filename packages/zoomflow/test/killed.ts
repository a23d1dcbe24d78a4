import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";

export interface Delivery {
  readonly how: string;
  readonly id: string;
  readonly key: string;
}

/** A sink that counts what it is given, and says whether it has something. */
export async function openSink() {
  const deliveries: Delivery[] = [];
  const waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    if (request.method === "GET") {
      const key = new URLSearchParams(request.url?.slice(2)).get("key");
      response.statusCode = deliveries.some((one) => one.key === key) ? 200 : 404;
      response.end();
      return;
    }
    let body = "";
    request.setEncoding("utf8").on("data", (text: string) => (body += text));
    request.on("end", () => {
      deliveries.push(JSON.parse(body) as Delivery);
      for (const look of waiting) look();
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    deliveries,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Resolves when so many deliveries more have come. */
    more(count: number): Promise<void> {
      const wanted = deliveries.length + count;
      return new Promise((resolve) => {
        waiting.push(() => {
          if (deliveries.length >= wanted) resolve();
        });
      });
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A runner in a process of its own, which can be killed at any time. */
export function startRunner(script: URL, args: readonly (string | number)[]) {
  const words = [fileURLToPath(script), ...args.map(String)];
  const child: ChildProcess = spawn(process.execPath, words, {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let said = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (said += text));
  const end = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const promised = (): readonly string[] => said.split("\n").slice(0, -1);
  return { end, promised, kill: () => child.kill("SIGKILL") };
}
