import { errorCodes, ZoomflowError } from "@zoomflow/core";
import { didYouMean } from "@zoomflow/core/engine";

import {
  codeNamed,
  codesNear,
  type Explanation,
  explanationOf,
} from "../../explain/explanation.ts";
import type { Command } from "../command.ts";
import { EXIT } from "../exit.ts";
import { columns } from "../format-table.ts";
import { wrap } from "../format-text.ts";

export const explain: Command = {
  name: "explain",
  takes: "[CODE]",
  summary: "Says what an error code means and what to do about it; lists all codes without one.",
  options: {},
  async run(call, io) {
    const [word, ...rest] = call.words;
    if (rest.length > 0) throw new ZoomflowError("ZF_USAGE", "explain takes one code, or none");
    const say = (json: object, text: string): void =>
      io.stdout(call.flag("json") ? `${JSON.stringify(json)}\n` : text);
    if (word === undefined) {
      const all = errorCodes.map(explanationOf);
      say({ errors: all }, list(all));
    } else {
      const error = explanationNamed(word);
      say({ error }, page(error));
    }
    return EXIT.ok;
  },
};

/** @throws ZoomflowError `ZF_USAGE` */
function explanationNamed(word: string): Explanation {
  const code = codeNamed(word);
  if (code !== undefined) return explanationOf(code);
  const meant = didYouMean(`ZF_${word.toUpperCase().replace(/^ZF_/, "")}`, errorCodes);
  const near = [...new Set([...(meant === undefined ? [] : [meant]), ...codesNear(word)])];
  throw new ZoomflowError("ZF_USAGE", `there is no error code "${word}"`, {
    hint:
      near.length === 0
        ? "`zoomflow explain` lists all of them."
        : `Did you mean ${near.join(" or ")}?`,
  });
}

function page({ code, meaning, hint, retryable }: Explanation): string {
  const again = retryable
    ? "zoomflow tries again by itself."
    : "Waiting does not help: it needs a person.";
  return [code, "", ...wrap(meaning), "", ...wrap(`What to do: ${hint}`), "", again, ""].join("\n");
}

function list(all: readonly Explanation[]): string {
  const rows = all.map(({ code, meaning }) => [code, meaning.split(/(?<=\.)\s/, 1)[0] ?? ""]);
  return `${columns(rows).join("\n")}\n`;
}
