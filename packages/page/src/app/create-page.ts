import { signal } from "@preact/signals";

import type { Day, SignIn, State, StreamEvents } from "../contract.ts";
import { createApi, Refused } from "./live/api.ts";
import { type Connection, opening } from "./live/connection.ts";
import { createDesk } from "./live/desk.ts";
import { createFeed } from "./live/feed.ts";
import { tokenIn } from "./live/link-token.ts";
import { atMostEvery } from "./live/paced.ts";
import { openStream, type Stream } from "./live/stream.ts";
import type { Notice, Page } from "./page.ts";
import { parseRoute, printRoute } from "./route.ts";
import { actedWords } from "./runs/acted.ts";

/** Starts the page of this window: signs in by the link if there is one, and listens to the runner. */
export function createPage(window: Window & typeof globalThis): Page {
  const api = createApi(window.fetch.bind(window));
  const token = takeToken(window);
  const now = signal(Date.now());
  const route = signal(parseRoute(window.location.hash));
  const session = signal<SignIn>();
  const connection = signal<Connection>(opening(now.value));
  const state = signal<State>();
  const day = signal<Day>();
  const ran = signal<StreamEvents["runs"]>([]);
  const notice = signal<Notice>();
  const signingIn = signal(false);
  const feed = createFeed(api);
  const desk = createDesk(api);
  let stream: Stream | undefined;
  let cameFromList = false;

  const fail = (thrown: unknown) => {
    if (thrown instanceof Refused)
      notice.value = {
        text: thrown.message,
        ...(thrown.hint !== undefined && { hint: thrown.hint }),
        failed: true,
      };
    else throw thrown;
  };
  const refreshDay = atMostEvery(5_000, async () => {
    await api.day().then(
      (told) => (day.value = told),
      () => undefined,
    );
  });

  function listen(): void {
    stream?.close();
    stream = openStream(
      { now: Date.now, chance: Math.random, open: () => new window.EventSource("api/stream") },
      {
        connection: (is) => {
          connection.value = is;
          // Whoever is no longer let in is asked to sign in, instead of knocking for ever.
          if (is.at === "lost") void refreshSession();
        },
        began: () => {
          refreshDay();
          feed.refresh();
          desk.refresh();
        },
        told: {
          state: (told) => {
            if (changesTheDay(state.value, told)) refreshDay();
            if (changesTheDesk(state.value, told)) desk.refresh();
            state.value = told;
          },
          events: feed.told,
          runs: (told) => {
            feed.ran(told);
            ran.value = told;
          },
        },
      },
    );
  }

  async function refreshSession(): Promise<void> {
    const is = await api.session().catch(() => undefined);
    if (is === undefined) return;
    const wasReadable = session.value?.readable;
    session.value = is;
    if (is.readable || is.signedIn) {
      if (stream === undefined) listen();
    } else {
      stream?.close();
      stream = undefined;
      if (wasReadable !== false) signingIn.value = true;
    }
  }

  const page: Page = {
    api,
    now,
    route,
    session,
    connection,
    state,
    day,
    ran,
    feed,
    desk,
    notice,
    signingIn,
    say: (said) => {
      notice.value = said;
    },
    askToSignIn: (asked) => {
      signingIn.value = asked;
    },
    async signIn(given) {
      await api.signIn(given);
      signingIn.value = false;
      notice.value = { text: "You are signed in." };
      await refreshSession();
      // What it tells depends on who asks.
      listen();
    },
    async signOut() {
      await api.signOut().catch(fail);
      await refreshSession();
      notice.value = { text: "You are signed out." };
      if (stream !== undefined) listen();
    },
    async act(what, runs) {
      try {
        notice.value = actedWords(what, await api.act(what, runs));
        desk.refresh();
      } catch (thrown) {
        if (thrown instanceof Refused && thrown.status === 401) signingIn.value = true;
        fail(thrown);
      }
    },
    go: (to, how) => {
      const hash = printRoute(to);
      if (how === "replace") {
        window.history.replaceState(null, "", hash);
        route.value = to;
      } else window.location.hash = hash;
    },
    back: () => {
      if (cameFromList) window.history.back();
      else page.go({ at: "events", search: {} });
    },
    nudge: () => stream?.nudge(),
  };

  watch(window, page, {
    now: (at) => {
      now.value = at;
      stream?.tick();
    },
    route: () => {
      cameFromList = route.value.at === "events";
      route.value = parseRoute(window.location.hash);
    },
  });
  void begin();
  return page;

  async function begin(): Promise<void> {
    if (token === undefined) {
      await refreshSession();
      // A runner that is not there yet: the stream keeps trying.
      if (session.value === undefined) listen();
      return;
    }
    await page.signIn(token).catch(async (thrown: unknown) => {
      await refreshSession();
      fail(thrown);
    });
  }
}

/** Before anything else can see it: it is not to stay in the address or in the history. */
function takeToken({ location, history }: Window): string | undefined {
  const token = tokenIn(location.hash);
  if (token !== undefined) history.replaceState(null, "", "#/");
  return token;
}

function watch(
  window: Window,
  page: Page,
  on: { readonly now: (at: number) => void; readonly route: () => void },
): void {
  const { document } = window;
  const tick = () => {
    if (!document.hidden) on.now(Date.now());
  };
  window.setInterval(tick, 1_000);
  document.addEventListener("visibilitychange", tick);
  window.addEventListener("hashchange", on.route);
  window.addEventListener("online", page.nudge);
}

function changesTheDay(before: State | undefined, told: State): boolean {
  return before?.link.state !== told.link.state || before.minutes.from !== told.minutes.from;
}

function changesTheDesk(before: State | undefined, told: State): boolean {
  return before?.queue.dead !== told.queue.dead || before.queue.uncertain !== told.queue.uncertain;
}
