import type { State } from "../../contract.ts";
import type { Connection } from "../live/connection.ts";
import { duration } from "../words/time.ts";

/** What has to be said above everything else. */
export interface Banner {
  readonly key: string;
  readonly tone: "warn" | "bad";
  readonly title: string;
  readonly reason: string;
  readonly hint?: string;
}

/** The worst first; parts that are alike in the order in which the runner names them. */
export function bannersOf(state: State | undefined): readonly Banner[] {
  const unwell = (state?.parts ?? []).filter((part) => part.state !== "ok");
  return unwell
    .map(({ name, state: is, reason, hint }): Banner => ({
      key: name,
      tone: is === "down" ? "bad" : "warn",
      title: `${name} is ${is}`,
      reason,
      ...(hint !== undefined && { hint }),
    }))
    .toSorted((a, b) => rank(a) - rank(b));
}

function rank({ tone }: Banner): number {
  return tone === "bad" ? 0 : 1;
}

/** That the page hears nothing from the runner, and since when what it shows is old. */
export function lostBanner(connection: Connection, now: number): Banner | undefined {
  if (connection.at === "live") return undefined;
  const { lostSince } = connection;
  if (lostSince === undefined) return undefined;
  const next =
    connection.at === "lost" && connection.retryAt > now
      ? `Trying again in ${duration(Math.ceil((connection.retryAt - now) / 1_000) * 1_000)}.`
      : "Trying again now.";
  return {
    key: "lost",
    tone: "bad",
    title: "Connection to the runner lost",
    reason: `What is shown is ${duration(now - lostSince)} old. ${next}`,
    hint: "If the runner was stopped, start it again: the page comes back by itself.",
  };
}

/** What a change of status is read aloud as; nothing where it did not change. */
export function changeOfStatus(
  before: State["status"] | undefined,
  state: State | undefined,
): string | undefined {
  if (state === undefined || before === undefined || before === state.status) return undefined;
  if (state.status === "ok") return "All is well again.";
  const reasons = bannersOf(state).map(({ title, reason }) => `${title}: ${reason}`);
  return `The runner is ${state.status}. ${reasons.join(". ")}`;
}
