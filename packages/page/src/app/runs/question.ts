import { several } from "../words/count.ts";

/** A run somebody wants something done to. */
export interface Chosen {
  readonly id: string;
  readonly state: string;
}

/** What has to be confirmed before it is done. */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
}

/** Dropping is for good; trying an uncertain run again may do something twice. The rest is harmless. */
export function questionOf(what: "retry" | "drop", runs: readonly Chosen[]): Question | undefined {
  const many = several(runs.length, "run");
  if (what === "drop")
    return {
      title: `Drop ${many}?`,
      text: `${runs.length === 1 ? "It is" : "They are"} not carried out any more. The ${runs.length === 1 ? "event stays" : "events stay"} in the journal and can be replayed.`,
      yes: `Drop ${many}`,
    };
  const uncertain = runs.filter(({ state }) => state === "uncertain").length;
  if (uncertain === 0) return undefined;
  return {
    title: `Try ${many} again?`,
    text: `${uncertain === runs.length ? (uncertain === 1 ? "It is" : "They are") : `${uncertain} of them ${uncertain === 1 ? "is" : "are"}`} uncertain: what was interrupted may have been done already, and would then be done twice. Look at the service first if you can.`,
    yes: "Try again, even if it is done twice",
  };
}

/** Only these wait for a person. */
export function isDecidable({ state }: Chosen): boolean {
  return state === "dead" || state === "uncertain";
}
