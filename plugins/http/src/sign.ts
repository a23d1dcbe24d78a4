import { createHash, createHmac } from "node:crypto";

/** `sha256=` and the HMAC of the body's bytes in hex: the form GitHub's webhooks made common. */
export function signatureOf(secret: string, body: Uint8Array): string {
  return `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
}

/** The key as it is where a header can carry it, else its digest: the same for every attempt either way. */
export function keyForHeader(idempotencyKey: string): string {
  if (/^[\x21-\x7e]{1,255}$/.test(idempotencyKey)) return idempotencyKey;
  return createHash("sha256").update(idempotencyKey).digest("hex");
}
