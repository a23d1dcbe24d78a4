/** The sections of docs/errors.md by their codes, each as one line of text a paragraph. */
export function meaningsIn(page: string): Readonly<Record<string, string>> {
  const [, ...sections] = page.split(/^## /m);
  return Object.fromEntries(
    sections.map((section) => {
      const [code = "", ...rest] = section.split("\n");
      return [code.trim(), plain(rest.join("\n"))];
    }),
  );
}

/** The module that the product has them by: the page itself is not part of the package. */
export function printMeanings(meanings: Readonly<Record<string, string>>): string {
  const rows = Object.entries(meanings).map(
    ([code, text]) => `  ${code}: ${JSON.stringify(text)},`,
  );
  return [
    "// Generated from docs/errors.md by `node packages/zoomflow/scripts/errors.ts`.",
    'import type { ErrorCode } from "@zoomflow/core";',
    "",
    "/** What each error means, in the words of the page on errors. */",
    "export const meanings: Readonly<Record<ErrorCode, string>> = {",
    ...rows,
    "};",
    "",
  ].join("\n");
}

/** A terminal follows no links; their words remain. */
function plain(markdown: string): string {
  return markdown
    .trim()
    .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, "$1")
    .replaceAll(/([^\n])\n(?!\n)/g, "$1 ")
    .replaceAll(/\n{2,}/g, "\n");
}
