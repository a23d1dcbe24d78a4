/**
 * Who is at the other end of a connection, as far as addresses tell peers apart: of IPv6 the network of
 * 64 bits, which one household or one machine has all addresses of.
 */
export function peerOf(address: string): string {
  const bare = address.toLowerCase().replace(/^::ffff:(?=[\d.]+$)/, "");
  if (!bare.includes(":")) return bare;
  const [head = [], tail = []] = bare.split("::").map((side) => side.split(":").filter(Boolean));
  const zeros = Array<string>(Math.max(0, 8 - head.length - tail.length)).fill("0");
  return `${[...head, ...zeros, ...tail].slice(0, 4).join(":")}::/64`;
}
