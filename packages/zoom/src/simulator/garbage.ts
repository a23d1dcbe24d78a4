/** Frames no client should trip over. */
export type GarbageKind =
  | "not-json"
  | "truncated"
  | "empty"
  | "null"
  | "array"
  | "binary"
  | "bad-utf8"
  | "no-module"
  | "unknown-module"
  | "wrong-types"
  | "broken-content"
  | "double-json"
  | "deep"
  | "huge"
  | "bad-opcode";

/** `raw` bytes go to the TCP socket as they are, past the WebSocket's framing. */
export type Garbage =
  | { readonly as: "text"; readonly data: string | Buffer }
  | { readonly as: "binary" | "raw"; readonly data: Buffer };

const HUGE_BYTES = 5 * 1024 * 1024;
const DEPTH = 10_000;

const TABLE: Readonly<Record<GarbageKind, () => Garbage>> = {
  "not-json": () => text("{not json"),
  truncated: () => text('{"module":"message","content":"{\\"event\\":\\"meeting.sta'),
  empty: () => text(""),
  null: () => text("null"),
  array: () => text('[{"module":"message"}]'),
  binary: () => ({ as: "binary", data: Buffer.from([0x00, 0xff, 0x10, 0x80]) }),
  // A lone continuation byte: the WebSocket itself must refuse the frame (1007).
  "bad-utf8": () => ({ as: "text", data: Buffer.from([0x7b, 0x80, 0x7d]) }),
  "no-module": () => text('{"content":"ok"}'),
  "unknown-module": () => text('{"module":"weather","content":"sunny"}'),
  "wrong-types": () => text('{"module":7,"success":"maybe","content":[1,{"event":2}],"header":4}'),
  "broken-content": () => text('{"module":"message","content":"{\\"event\\":","header":{}}'),
  "double-json": () =>
    text(
      JSON.stringify({
        module: "message",
        content: JSON.stringify(JSON.stringify({ event: "meeting.started" })),
      }),
    ),
  deep: () =>
    text(`{"module":"message","content":${"[".repeat(DEPTH)}${"]".repeat(DEPTH)},"header":{}}`),
  huge: () => text(JSON.stringify({ module: "message", content: "x".repeat(HUGE_BYTES) })),
  // An unmasked frame of the reserved opcode 3: a protocol error (1002).
  "bad-opcode": () => ({ as: "raw", data: Buffer.from([0x83, 0x00]) }),
};

/** Every kind, for tests that walk through all of them. */
export const garbageKinds: readonly GarbageKind[] = Object.keys(TABLE) as GarbageKind[];

export function garbage(kind: GarbageKind): Garbage {
  return TABLE[kind]();
}

function text(data: string): Garbage {
  return { as: "text", data };
}
