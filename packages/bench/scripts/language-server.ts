import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** TypeScript as a command; `--lsp --stdio` makes it the server that editors talk to. */
export const tsc = fileURLToPath(
  new URL("bin/tsc", import.meta.resolve("typescript/package.json")),
);

/** As much of an editor as asks for completions: one document, which is edited and asked about. */
export interface Editor {
  open(text: string): void;
  /** Puts a line at this index, or takes it away again. */
  insert(line: number, text: string): void;
  remove(line: number): void;
  /** How many completions there are after so many characters of a line. */
  complete(line: number, character: number): Promise<number>;
  close(): void;
}

export async function openEditor(folder: URL, document: URL): Promise<Editor> {
  const server = spawn(process.execPath, [tsc, "--lsp", "--stdio"], {
    stdio: ["pipe", "pipe", "ignore"],
  });
  const textDocument = { uri: document.href };
  const answers = new Map<number, (result: unknown) => void>();
  let version = 0;
  let asked = 0;
  let received: Buffer = Buffer.alloc(0);

  function send(message: object): void {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }
  function ask(method: string, params: object): Promise<unknown> {
    asked += 1;
    send({ id: asked, method, params });
    return new Promise((resolve) => answers.set(asked, resolve));
  }
  function change(range: object, text: string): void {
    version += 1;
    const contentChanges = [{ range, text }];
    send({
      method: "textDocument/didChange",
      params: { textDocument: { ...textDocument, version }, contentChanges },
    });
  }
  function take(message: Message): void {
    if (message.id === undefined) return;
    // The server asks for its settings, among others: it has none.
    if (message.method !== undefined) send({ id: message.id, result: settings(message.params) });
    else answers.get(message.id)?.(message.result);
  }
  server.stdout.on("data", (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (let next = split(received); next !== undefined; next = split(received)) {
      received = next.rest;
      take(next.message);
    }
  });

  const rootUri = folder.href;
  await ask("initialize", { processId: process.pid, rootUri, capabilities: {} });
  send({ method: "initialized", params: {} });
  return {
    open: (text) =>
      send({
        method: "textDocument/didOpen",
        params: { textDocument: { ...textDocument, languageId: "typescript", version, text } },
      }),
    insert: (line, text) => change(between(line, line), `${text}\n`),
    remove: (line) => change(between(line, line + 1), ""),
    complete: async (line, character) =>
      count(await ask("textDocument/completion", { textDocument, position: { line, character } })),
    close: () => server.kill(),
  };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

function between(from: number, to: number): object {
  return { start: { line: from, character: 0 }, end: { line: to, character: 0 } };
}

function settings(params: unknown): unknown {
  const { items } = { items: undefined, ...(params as object) } as { items?: unknown };
  return Array.isArray(items) ? items.map(() => null) : null;
}

function count(result: unknown): number {
  const items = Array.isArray(result) ? result : (result as { items?: unknown } | null)?.items;
  return Array.isArray(items) ? items.length : 0;
}

/** The first message of what was received, and what follows it; nothing while it is not whole. */
function split(received: Buffer): { readonly message: Message; readonly rest: Buffer } | undefined {
  const head = received.indexOf("\r\n\r\n");
  if (head < 0) return undefined;
  const [, length = "0"] = /Content-Length: (\d+)/i.exec(received.toString("utf8", 0, head)) ?? [];
  const end = head + 4 + Number(length);
  if (received.length < end) return undefined;
  return {
    message: JSON.parse(received.toString("utf8", head + 4, end)) as Message,
    rest: received.subarray(end),
  };
}
