import type { ZoomflowConfig } from "../config/define.ts";
import type { Call } from "./command.ts";
import { redactorOf } from "./console.ts";
import { jsonLine } from "./format-json.ts";
import type { Io } from "./io.ts";

/** How a command answers, without the secrets of the config. */
export interface Answer {
  /** Gives the answer as JSON when that is asked for, else as text. The text is made of what holds no secret. */
  readonly answer: <A extends object>(answer: A, text: (clean: A) => string) => void;
  /** One line of JSON without secrets, whatever was asked for. */
  readonly line: (json: object) => void;
}

export function answering(call: Call, io: Io, config: ZoomflowConfig): Answer {
  const redact = redactorOf(config, io);
  const line = (json: object): void => io.stdout(jsonLine(json, redact));
  return {
    line,
    answer(json, text) {
      if (call.flag("json")) return line(json);
      io.stdout(text(JSON.parse(jsonLine(json, redact)) as typeof json));
    },
  };
}
