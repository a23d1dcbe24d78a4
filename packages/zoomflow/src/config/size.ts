/** An amount of bytes as text, in decimal units: `500KB`, `64MB`, `1.5GB`. */
export type Size = `${number}${"KB" | "MB" | "GB" | "TB"}`;

const UNIT_BYTES = { KB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 } as const;

/** The amount in bytes; `undefined` for a text that is not a {@link Size}. */
export function parseSize(text: string): number | undefined {
  const parts = /^(\d+(?:\.\d+)?)(KB|MB|GB|TB)$/.exec(text);
  if (parts === null) return undefined;
  const bytes = Math.floor(Number(parts[1]) * UNIT_BYTES[parts[2] as keyof typeof UNIT_BYTES]);
  return Number.isSafeInteger(bytes) ? bytes : undefined;
}
