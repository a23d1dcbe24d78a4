/** What is answered to a request. */
export interface Answer {
  readonly status: number;
  /** None of an answer without a body. */
  readonly type?: string;
  readonly body: string | Uint8Array;
  /** Besides those that every answer has. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer that goes on until one side ends it: server-sent events. */
export interface Stream {
  /** Called once; the returned function when it is over, whoever ended it. */
  readonly begin: (sink: Sink) => () => void;
}

/** Where a stream's texts go. */
export interface Sink {
  /** Sends a text. Who does not read what is sent is cut off. */
  send(text: string): void;
  end(): void;
}

export function json(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const body = `${JSON.stringify(value)}\n`;
  return { status, type: "application/json; charset=utf-8", body, headers };
}

export function text(
  status: number,
  sentence: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status, type: "text/plain; charset=utf-8", body: `${sentence}\n`, headers };
}

/** Done, and there is nothing to be said of it. */
export function nothing(headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 204, body: "", headers };
}

/** Nothing here is for a browser to keep, to guess at, to run or to frame. */
export const EVERYWHERE: Readonly<Record<string, string>> = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy":
    "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};
