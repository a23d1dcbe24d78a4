/** What must not be published with a project, or need not. */
const IGNORED = [".env", ".zoomflow", "node_modules"];

/** A `.gitignore` that keeps it out, in addition to what it has. */
export function ignoreText(before: string): string {
  const lines = before.split(/\r?\n/).map((line) => line.trim());
  const missing = IGNORED.filter((name) => !isIgnored(name, lines));
  if (missing.length === 0) return before;
  const above = before.trim() === "" ? "" : `${before.trimEnd()}\n`;
  return `${above}${missing.join("\n")}\n`;
}

/** Whether a line names it. A wildcard, or what another line may take back, is not relied on. */
function isIgnored(name: string, lines: readonly string[]): boolean {
  const forms = [name, `/${name}`, `${name}/`, `/${name}/`];
  return forms.some((form) => lines.includes(form)) && !lines.some((line) => line === `!${name}`);
}
