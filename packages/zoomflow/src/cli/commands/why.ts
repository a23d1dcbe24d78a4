import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

import { type AnyEvent, messageOf, ZoomflowError } from "@zoomflow/core";

import { type LoadedConfig, loadConfig } from "../../config/load.ts";
import { createReader } from "../../journal/reader.ts";
import type { Looked } from "../../verdicts.ts";
import { type Answer, answering } from "../answer.ts";
import type { Call, Command } from "../command.ts";
import { EXIT } from "../exit.ts";
import { formatWhy } from "../format-verdicts.ts";
import type { Io } from "../io.ts";
import { JOURNAL_OPTIONS, withJournal } from "../journal-call.ts";
import { checkRule, lookAgain } from "./plan-again.ts";

export const why: Command = {
  name: "why",
  takes: "EVENT [RULE]",
  summary: "Says why each rule, or one, takes an event of the journal (e12, or its key) or not.",
  options: {
    event: { type: "string", value: "FILE", help: "the event in this file of JSON instead" },
    sample: { type: "string", value: "NAME", help: "a sample of this event instead" },
    set: {
      type: "string",
      multiple: true,
      value: "PATH=VALUE",
      help: "sets a field of the sample's payload; can be repeated",
    },
    "show-personal": { type: "boolean", help: "show people's names, addresses and the like" },
    ...JOURNAL_OPTIONS,
  },
  async run(call, io) {
    const { file, sample, id, rule } = choiceOf(call);
    if (id !== undefined)
      return withJournal(call, io, "read", (journal) => {
        const event = createReader(journal.database).event(id);
        if (event === undefined)
          throw new ZoomflowError("ZF_USAGE", `there is no event ${id} in the journal`, {
            hint: "`zoomflow runs` lists those that rules took. What is finished is forgotten after `journal.retention`.",
          });
        const { source, receivedAt, body } = event;
        const looked = { event: JSON.parse(body) as AnyEvent, source, receivedAt };
        return tell(looked, { ...journal, rule, id: event.id });
      });
    const event = file === undefined ? await sampleOf(sample ?? "", call) : eventIn(file, io);
    const loaded = await loadConfig(io.directory, { file: call.text("config") });
    const looked = {
      event,
      source: file === undefined ? "simulator" : "file",
      receivedAt: Date.now(),
    };
    return tell(looked, { call, rule, loaded, ...answering(call, io, loaded.config) });
  },
};

interface Telling extends Pick<Answer, "answer"> {
  readonly call: Call;
  readonly loaded: LoadedConfig;
  readonly rule: string | undefined;
  readonly id?: string;
}

function tell(looked: Looked, { call, loaded, rule, id, answer }: Telling): number {
  const look = lookAgain(loaded, looked.receivedAt);
  checkRule(rule, look.rules);
  const verdicts = look
    .verdicts(looked, { showPersonal: call.flag("show-personal") })
    .filter((verdict) => (rule ?? verdict.rule) === verdict.rule);
  const { event, source } = looked;
  answer(
    { event: { ...(id !== undefined && { id }), name: event.event, source }, verdicts },
    formatWhy,
  );
  return EXIT.ok;
}

/** Which event is meant, and which rule. */
function choiceOf(call: Call) {
  const [file, sample] = [call.text("event"), call.text("sample")];
  const words = [...call.words];
  const id = file === undefined && sample === undefined ? words.shift() : undefined;
  const [rule, ...rest] = words;
  const given = [file, sample, id].filter((one) => one !== undefined).length;
  if (given !== 1 || rest.length > 0)
    throw new ZoomflowError("ZF_USAGE", "why takes one event, and at most one rule", {
      hint: "For example: zoomflow why e12 all-hands, or zoomflow why --sample meeting.started.",
    });
  if (call.texts("set").length > 0 && sample === undefined)
    throw new ZoomflowError("ZF_USAGE", "--set goes with --sample");
  return { file, sample, id, rule };
}

async function sampleOf(name: string, call: Call): Promise<AnyEvent> {
  // The samples are not small, and few commands need them.
  const { composeEvent } = await import("../../simulation/compose-event.ts");
  const fresh = { now: Date.now(), id: randomBytes(16).toString("base64") };
  return composeEvent(name, call.texts("set"), fresh);
}

function eventIn(file: string, io: Io): AnyEvent {
  let event: unknown;
  try {
    event = JSON.parse(readFileSync(resolve(io.directory, file), "utf8"));
  } catch (cause) {
    throw unreadable(file, messageOf(cause), cause);
  }
  if (!isEvent(event)) throw unreadable(file, "it is no object with an `event`");
  return event;
}

function isEvent(value: unknown): value is AnyEvent {
  return (
    typeof value === "object" &&
    value !== null &&
    "event" in value &&
    typeof value.event === "string"
  );
}

function unreadable(file: string, reason: string, cause?: unknown): ZoomflowError {
  return new ZoomflowError("ZF_USAGE", `there is no event to be read in ${file}: ${reason}`, {
    cause,
    hint: 'It is JSON as Zoom sends it: { "event": "meeting.started", "event_ts": …, "payload": { … } }.',
  });
}
