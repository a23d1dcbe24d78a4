import { type AnyEvent, ZoomflowError } from "@zoomflow/core";

import { createReader, type Reader } from "../../journal/reader.ts";
import { parsed, type StoredEvent, type StoredRun } from "../../journal/stored.ts";
import type { Verdict } from "../../verdicts.ts";
import type { Command } from "../command.ts";
import { EXIT } from "../exit.ts";
import { type Awaiting, formatTrace, type Trace, type TracedRun } from "../format-trace.ts";
import { asTheyStand, JOURNAL_OPTIONS, type JournalCall, withJournal } from "../journal-call.ts";
import { lookAgain, type SecondLook } from "./plan-again.ts";

export const trace: Command = {
  name: "trace",
  takes: "ID",
  summary: "Tells the whole story of an event (e12, or its key) or of one run (r34).",
  options: {
    payload: {
      type: "boolean",
      help: "show what the event and the finished steps hold: there may be people's names in it",
    },
    ...JOURNAL_OPTIONS,
  },
  async run(call, io) {
    const [id, ...rest] = call.words;
    if (id === undefined || rest.length > 0)
      throw new ZoomflowError("ZF_USAGE", "trace takes one event or run", {
        hint: "For example: zoomflow trace r34. `zoomflow runs` lists them.",
      });
    return withJournal(call, io, "read", (journal) => {
      journal.answer(traceOf(id, journal), formatTrace);
      return EXIT.ok;
    });
  },
};

/** @throws ZoomflowError `ZF_USAGE` when there is no such event or run */
function traceOf(id: string, journal: JournalCall): Trace {
  const reader = createReader(journal.database);
  const run = reader.run(id);
  const event = reader.event(run?.event ?? id);
  if (event === undefined)
    throw new ZoomflowError("ZF_USAGE", `there is no event or run ${id} in the journal`, {
      hint: "`zoomflow runs` lists both. What is finished is forgotten after `journal.retention`.",
    });
  const payload = journal.call.flag("payload");
  const verdicts = verdictsOn(event, journal);
  const { body, ...facts } = event;
  return {
    event: payload ? { ...facts, payload: parsed(body) } : facts,
    madeOf: reader.partsOf(event.id),
    partOf: reader.madeOf(event.id),
    windows: reader.windowsOf(event.id),
    awaits: awaitsOn(event, reader, journal),
    verdicts:
      run === undefined ? verdicts : verdicts?.filter((verdict) => verdict.rule === run.rule),
    runs: asTheyStand(run === undefined ? reader.runsOf(event.id) : [run], journal).map((one) =>
      tracedRun(one, reader, payload),
    ),
  };
}

function tracedRun(run: StoredRun, reader: Reader, payload: boolean): TracedRun {
  const steps = reader.stepsOf(run.id).map(({ result, ...step }) => ({
    ...step,
    ...(payload && { result: parsed(result) }),
  }));
  return { run, attempts: reader.attemptsOf(run.id), steps };
}

function verdictsOn(event: StoredEvent, journal: JournalCall): readonly Verdict[] | undefined {
  const { source, receivedAt, body, rule } = event;
  const showPersonal = journal.call.flag("payload");
  const looked = { event: JSON.parse(body) as AnyEvent, source, receivedAt, rule };
  return ofSoundConfig(journal, (look) => look.verdicts(looked, { showPersonal }));
}

function awaitsOn(event: StoredEvent, reader: Reader, journal: JournalCall): readonly Awaiting[] {
  return ofSoundConfig(journal, (look) => look.awaits(event, reader.windowAt)) ?? [];
}

/** A config that is not sound does not keep the rest from being told. */
function ofSoundConfig<T>(
  { loaded, now }: JournalCall,
  ask: (look: SecondLook) => T,
): T | undefined {
  try {
    return ask(lookAgain(loaded, now));
  } catch (thrown) {
    if (thrown instanceof ZoomflowError && thrown.code === "ZF_CONFIG_INVALID") return undefined;
    throw thrown;
  }
}
