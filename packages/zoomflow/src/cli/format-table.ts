/** Rows in columns, the first row as their heads. Nothing for a table without rows. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  return `${columns([heads.map((head) => head.toUpperCase()), ...rows]).join("\n")}\n`;
}

/** Lines whose cells stand below each other. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const shown = rows.map((row) => row.map(inert));
  const widths: number[] = [];
  for (const row of shown)
    for (const [index, cell] of row.entries())
      widths[index] = Math.max(widths[index] ?? 0, cell.length);
  return shown.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

/** What Zoom or a service wrote must not move the cursor, turn the text around or pass for a line of ours. */
export function inert(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}

/** As much of a text as a table has room for. */
export function short(text: string, most = 80): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
