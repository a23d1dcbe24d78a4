import { COMMON, type Command, type CommandOption } from "./command.ts";

/** The overview: every command with its sentence. */
export function overview(commands: readonly Command[]): string {
  return [
    "zoomflow: rules for Zoom events",
    "",
    "Usage: zoomflow COMMAND [options]",
    "",
    ...table(commands.map(({ name, takes, summary }) => [`${name} ${takes}`.trim(), summary])),
    "",
    "Every command takes --config FILE, --json and --help. `zoomflow --version` prints the version.",
    "Exit codes: 0 ok, 1 a test failed or `forget` left something, 64 usage, 69 unavailable, 70 internal error, 75 the event loop was kept, 77 refused by Zoom, 78 config.",
    "",
  ].join("\n");
}

/** One command: usage, sentence, options. */
export function usage(command: Command): string {
  const options = Object.entries({ ...command.options, ...COMMON });
  return [
    `Usage: zoomflow ${`${command.name} ${command.takes}`.trim()}`,
    "",
    command.summary,
    "",
    ...table(options.map(([name, option]) => [flag(name, option), option.help])),
    "",
  ].join("\n");
}

function flag(name: string, { value }: CommandOption): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`);
}
