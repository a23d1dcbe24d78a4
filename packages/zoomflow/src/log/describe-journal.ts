import type { Telemetry } from "@zoomflow/core/ports";

import { levelOf } from "./level.ts";
import { line, type Line, round } from "./line.ts";

type JournalMoment = Extract<Telemetry, { readonly is: `journal.${string}` | `gap.${string}` }>;

/** What the log says of the journal and of its gaps. */
export function describeJournal(moment: JournalMoment): Line {
  const { is, ...rest } = moment;
  const level = levelOf(moment);
  switch (moment.is) {
    case "journal.recovered":
      return line(level, rest, is, recovered(moment));
    case "journal.committed":
      return line(level, rest, is, `a transaction took ${round(moment.ms)} ms`);
    case "journal.pruned":
      return line(level, rest, is, `forgot what ended before ${iso(moment.before)}`);
    case "journal.shrunk": {
      const { events, maxBytes } = moment;
      const message = `the journal reached ${inBytes(maxBytes)}: ${events} events were forgotten before their time`;
      return line(level, rest, is, message);
    }
    case "journal.oversize": {
      const { bytes, maxBytes } = moment;
      const message = `the journal holds ${inBytes(bytes)} that may not be forgotten, and should hold ${inBytes(maxBytes)}: decide about dead and uncertain runs, or raise journal.maxSize`;
      return line(level, rest, is, message);
    }
    case "journal.failed":
      return line(level, rest, is, `${moment.doing} failed: ${moment.error.message}`);
    case "gap.opened":
      return line(level, rest, is, `nothing is heard since ${iso(moment.from)}: ${moment.cause}`);
    case "gap.closed": {
      const seconds = round((moment.to - moment.from) / 1_000);
      return line(
        level,
        { ...rest, seconds },
        is,
        moment.lost === undefined
          ? `nothing was heard for ${seconds} s: ${moment.cause}`
          : `${moment.lost} events of ${seconds} s were lost: ${moment.cause}`,
      );
    }
    default:
      return moment satisfies never;
  }
}

function recovered(found: Extract<JournalMoment, { is: "journal.recovered" }>): string {
  const { waiting, retrying, uncertain, dead, lastEventAt, gapSince } = found;
  const runs = `${waiting} waiting, ${retrying} retrying, ${uncertain} uncertain, ${dead} dead`;
  const last = lastEventAt === undefined ? "no event yet" : `last event ${iso(lastEventAt)}`;
  const gap = gapSince === undefined ? "" : `; nothing heard since ${iso(gapSince)}`;
  return `the journal holds ${runs}; ${last}${gap}`;
}

function inBytes(bytes: number): string {
  return `${round(bytes / 1_000_000)} MB`;
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
