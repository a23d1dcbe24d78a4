/** RFC 6455 §7.4 and §5.5: the codes that may be sent, and the room a frame has beside them. */
export function sendable(code: number, reason: string): boolean {
  const defined = code >= 1000 && code <= 1014 && ![1004, 1005, 1006].includes(code);
  return (defined || (code >= 3000 && code <= 4999)) && Buffer.byteLength(reason) <= 123;
}
