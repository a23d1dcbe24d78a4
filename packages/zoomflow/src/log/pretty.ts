import { styleText } from "node:util";

const LEVELS: Readonly<Record<number, readonly [string, Parameters<typeof styleText>[0]]>> = {
  20: ["·", "dim"],
  30: [" ", "reset"],
  40: ["!", "yellow"],
  50: ["✗", "red"],
};

const MARGIN = " ".repeat(15);

/** A pino line for people: time, mark, sentence, and the hint when something is wrong. */
export function pretty(json: string): string {
  const { time, level, msg, error, is, ...own } = JSON.parse(json) as Wrong & {
    time: string;
    level: number;
    msg: string;
    is?: string;
    error?: Wrong;
  };
  const [mark, style] = LEVELS[level] ?? [" ", "reset"];
  const clock = styleText("dim", time.slice(11, 23));
  const sentence = styleText(
    is === "run.settled" && level === 30 ? "green" : style,
    `${mark} ${inert(msg)}`,
  );
  return `${clock} ${sentence}${hintOf(error ?? own)}\n`;
}

/** What a line says of an error, or of a part that is not well. */
interface Wrong {
  readonly hint?: string;
  readonly code?: string;
}

function hintOf({ hint, code }: Wrong): string {
  if (hint === undefined) return "";
  return `\n${MARGIN}${styleText("dim", code === undefined ? hint : `${code}: ${hint}`)}`;
}

/**
 * What Zoom sends may hold control characters that would rewrite the terminal, and line ends that
 * would pass for lines of ours.
 */
function inert(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what this takes out
  const visible = text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "\ufffd");
  return visible.replaceAll("\n", `\n${MARGIN}`);
}
