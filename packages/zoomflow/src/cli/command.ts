import { parseArgs, type ParseArgsOptionsConfig } from "node:util";

import { messageOf, ZoomflowError } from "@zoomflow/core";

import type { Io } from "./io.ts";

/** One verb of the command line. */
export interface Command {
  readonly name: string;
  /** What follows the name, for the usage line. */
  readonly takes: string;
  /** One sentence for the list of commands. */
  readonly summary: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  /** @returns the exit code */
  run(call: Call, io: Io): Promise<number>;
}

export interface CommandOption {
  readonly type: "string" | "boolean";
  readonly multiple?: boolean;
  /** What a string option takes, for the help. */
  readonly value?: string;
  readonly help: string;
}

/** The arguments of one call, checked against the command's options. */
export interface Call {
  readonly words: readonly string[];
  text(option: string): string | undefined;
  texts(option: string): readonly string[];
  flag(option: string): boolean;
}

/** Options that every command has. */
export const COMMON: Readonly<Record<string, CommandOption>> = {
  config: {
    type: "string",
    value: "FILE",
    help: "the config; default: the nearest zoomflow.config.ts",
  },
  json: { type: "boolean", help: "answer in JSON" },
  help: { type: "boolean", help: "show this help" },
};

/** @throws ZoomflowError `ZF_USAGE` */
export function parseCall(command: Command, args: readonly string[]): Call {
  const options: ParseArgsOptionsConfig = {};
  for (const [name, { type, multiple = false }] of Object.entries({
    ...COMMON,
    ...command.options,
  }))
    options[name] = { type, multiple };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (command.takes === "" && positionals.length > 0)
      throw new Error(`${command.name} takes no word such as "${positionals[0]}"`);
    const all = (option: string): readonly unknown[] => [values[option] ?? []].flat();
    return {
      words: positionals,
      text: (option) => all(option).map(String)[0],
      texts: (option) => all(option).map(String),
      flag: (option) => values[option] === true,
    };
  } catch (thrown) {
    // Node goes on to explain how to quote; what it says first is what is wrong.
    const [what = ""] = messageOf(thrown).split(". ");
    throw new ZoomflowError("ZF_USAGE", what, {
      cause: thrown,
      hint: `Run \`zoomflow ${command.name} --help\` for its options.`,
    });
  }
}
