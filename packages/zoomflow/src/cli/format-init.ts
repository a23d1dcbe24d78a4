import type { PlannedFile } from "../init/plan.ts";
import type { Begun } from "./begin-project.ts";
import { columns } from "./format-table.ts";

/** The files by name and change, never by what is in them. */
export function initAsJson({ directory, files, next }: Begun): string {
  const listed = files.map(({ name, change, left }) => ({ name, change, left }));
  const commands = next.map(({ command }) => command);
  return `${JSON.stringify({ directory, files: listed, next: commands })}\n`;
}

export function initAsText({ directory, files, next }: Begun): string {
  return [
    `In ${directory}:`,
    ...columns(files.map((file) => [`  ${file.name}`, changeOf(file)])),
    "",
    "Next:",
    ...columns(next.map(({ command, note }) => [`  ${command}`, note && `# ${note}`])),
    "",
  ].join("\n");
}

const CHANGES: Readonly<Record<PlannedFile["change"], string>> = {
  created: "new",
  extended: "added what was missing",
  replaced: "overwritten",
  kept: "left as it is",
};

function changeOf({ change, left, secret }: PlannedFile): string {
  const kept = left.length === 0 ? [] : [`kept your ${left.join(", ")}`];
  const eyes = secret && change !== "kept" ? ["only you can read it, and git does not see it"] : [];
  return [CHANGES[change], ...eyes, ...kept].join("; ");
}
