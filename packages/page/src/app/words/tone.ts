/** How something is meant to look at a glance. Always beside a word: colour alone says nothing. */
export type Tone = "good" | "busy" | "warn" | "bad" | "quiet";

const RUN_TONES: Readonly<Record<string, Tone>> = {
  done: "good",
  waiting: "busy",
  running: "busy",
  retrying: "warn",
  uncertain: "warn",
  interrupted: "warn",
  dead: "bad",
  dropped: "quiet",
  skipped: "quiet",
};

/** Of a run's state, or of an attempt's outcome. */
export function runTone(state: string): Tone {
  return RUN_TONES[state] ?? (state === "failed" ? "bad" : "quiet");
}

const LINK_TONES: Readonly<Record<string, Tone>> = {
  connected: "good",
  authorizing: "busy",
  connecting: "busy",
  confirming: "busy",
  "backing-off": "warn",
  displaced: "bad",
  refused: "bad",
  stopped: "quiet",
};

export function linkTone(state: string): Tone {
  return LINK_TONES[state] ?? "quiet";
}

/** Of the whole, a part or a plugin. */
export function stateTone(state: "ok" | "degraded" | "down" | "unknown"): Tone {
  return ({ ok: "good", degraded: "warn", down: "bad", unknown: "quiet" } as const)[state];
}

/** The status in a person's words. */
export const STATUS_WORDS = {
  ok: "All is well",
  degraded: "Needs a look",
  down: "Not working",
} as const;
