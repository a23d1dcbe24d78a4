import type { ReadonlySignal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";

import type { Day, RunMark, SignIn, State } from "../contract.ts";
import type { Api } from "./live/api.ts";
import type { Connection } from "./live/connection.ts";
import type { Desk } from "./live/desk.ts";
import type { Feed } from "./live/feed.ts";
import type { Route } from "./route.ts";

/** What one open page knows, and what can be done with it. */
export interface Page {
  readonly api: Api;
  /** Ticks once a second while the page is seen. */
  readonly now: ReadonlySignal<number>;
  readonly route: ReadonlySignal<Route>;
  readonly session: ReadonlySignal<SignIn | undefined>;
  readonly connection: ReadonlySignal<Connection>;
  readonly state: ReadonlySignal<State | undefined>;
  readonly day: ReadonlySignal<Day | undefined>;
  /** The last runs that got on, for views that show one of them. */
  readonly ran: ReadonlySignal<readonly (RunMark & { readonly event: string })[]>;
  readonly feed: Feed;
  readonly desk: Desk;
  /** What was done, or could not be: shown, and read aloud. */
  readonly notice: ReadonlySignal<Notice | undefined>;
  readonly signingIn: ReadonlySignal<boolean>;
  readonly say: (notice: Notice | undefined) => void;
  readonly askToSignIn: (asked: boolean) => void;
  readonly signIn: (token: string) => Promise<void>;
  readonly signOut: () => Promise<void>;
  readonly act: (what: "retry" | "drop", runs: readonly string[]) => Promise<void>;
  /** Opens a view; `replace` leaves no step to go back to, as for each letter of a search. */
  readonly go: (route: Route, how?: "replace") => void;
  /** Back to the list that an event was opened from. */
  readonly back: () => void;
  readonly nudge: () => void;
}

export interface Notice {
  readonly text: string;
  readonly hint?: string;
  readonly failed?: boolean;
}

const PageContext = createContext<Page | undefined>(undefined);
export const PageProvider = PageContext.Provider;

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === undefined) throw new Error("no page around this component");
  return page;
}
