import { Secret } from "@zoomflow/core";

/** A secret on its way to another thread, where it is sealed again. */
interface SentSecret {
  readonly [MARK]: string;
  readonly value: string | undefined;
}

/** No input has a field of this name by accident. */
const MARK = "zoomflow\0secret";

/** A value as it can be sent: of what it is made, only secrets need another form. */
export function sendValue(value: unknown): unknown {
  if (value instanceof Secret)
    return { [MARK]: value.name, value: value.present ? value.reveal() : undefined };
  return mapped(value, sendValue);
}

export function receiveValue(value: unknown): unknown {
  if (isSentSecret(value)) {
    const { [MARK]: name, value: sealed } = value;
    return new Secret(name, () => sealed);
  }
  return mapped(value, receiveValue);
}

function mapped(value: unknown, change: (inner: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (typeof value !== "object" || value === null) return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  // What has a class of its own is left to the clone, which takes dates, maps and buffers.
  if (prototype !== Object.prototype && prototype !== null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]));
}

function isSentSecret(value: unknown): value is SentSecret {
  return typeof value === "object" && value !== null && Object.hasOwn(value, MARK);
}
