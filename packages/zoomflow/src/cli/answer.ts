import type { ZoomflowConfig } from "../config/define.ts";
import { maskText } from "../personal/mask-text.ts";
import type { Call } from "./command.ts";
import { redactorOf } from "./console.ts";
import { jsonLine } from "./format-json.ts";
import type { Io } from "./io.ts";

/** How a command answers, without the secrets of the config. */
export interface Answer {
  /**
   * Gives the answer as JSON when that is asked for, else as text. The text is made of what holds no
   * secret, and unless they are asked for no e-mail addresses and telephone numbers: errors have some.
   */
  readonly answer: <A extends object>(answer: A, text: (clean: A) => string) => void;
  /** The same with what is known of people, where the call itself names them. */
  readonly answerOpenly: Answer["answer"];
  /** One line of JSON without secrets, whatever was asked for. */
  readonly line: (json: object) => void;
}

/** Options by which people are asked for. */
const OPEN = ["payload", "show-personal"];

export function answering(call: Call, io: Io, config: ZoomflowConfig): Answer {
  const redact = redactorOf(config, io);
  const open = OPEN.some((option) => call.flag(option)) || config.logs?.personal === true;
  const mask = (text: string): string => maskText(redact(text));
  const answerBy =
    (clean: (text: string) => string): Answer["answer"] =>
    (json, text) => {
      const line = jsonLine(json, clean);
      io.stdout(call.flag("json") ? line : text(JSON.parse(line) as typeof json));
    };
  return {
    line: (json) => io.stdout(jsonLine(json, redact)),
    answer: answerBy(open ? redact : mask),
    answerOpenly: answerBy(redact),
  };
}
