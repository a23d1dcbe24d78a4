import type { Readable, Writable } from "node:stream";

import { type Answers, type Given, withDefaults } from "./answers.ts";
import { type Folders, nextQuestion, type Question } from "./questions.ts";

/** Where a person reads and types. */
export interface Dialogue {
  readonly input: Readable;
  readonly output: Writable;
}

/** Asks for what is not given. @returns undefined when the person would rather not go on */
export async function askPerson(
  given: Given,
  folders: Folders,
  dialogue: Dialogue,
): Promise<Answers | undefined> {
  // Only who is asked something loads what asks.
  const prompts = await import("@clack/prompts");
  let known = given;
  for (;;) {
    const question = nextQuestion(known, folders);
    if (question === undefined) return withDefaults(known);
    const answer = await ask(question, prompts, dialogue);
    if (typeof answer !== "string") return undefined;
    known = question.settle(answer);
  }
}

/** @returns no text but a sign when the person pressed Ctrl-C */
function ask(
  { message, initial, choices, hidden = false, problem }: Question,
  { text, password, select }: typeof import("@clack/prompts"),
  dialogue: Dialogue,
): Promise<string | symbol> {
  const options = Object.entries(choices ?? {}).map(([value, label]) => ({ value, label }));
  if (options.length > 0) return select({ ...dialogue, message, options, initialValue: initial });
  // What is empty is sometimes told as undefined.
  const validate = (answer = ""): string | undefined => problem?.(answer);
  if (hidden) return password({ ...dialogue, message, validate }).then(textOr);
  const offered = { placeholder: initial, defaultValue: initial };
  return text({ ...dialogue, message, validate, ...offered }).then(textOr);
}

function textOr(answer: string | symbol | undefined): string | symbol {
  return answer ?? "";
}
