import { signal } from "@preact/signals";

import type { SignIn } from "../contract.ts";
import { createApi, Refused } from "./live/api.ts";
import { createDesk } from "./live/desk.ts";
import { createFeed } from "./live/feed.ts";
import { tokenIn } from "./live/link-token.ts";
import { createRunner } from "./live/runner.ts";
import type { Notice, Page } from "./page.ts";
import { parseRoute, printRoute } from "./route.ts";
import { actedWords } from "./runs/acted.ts";

/** Starts the page of this window: signs in by the link if there is one, and listens to the runner. */
export function createPage(window: Window & typeof globalThis): Page {
  const api = createApi(window.fetch.bind(window));
  const token = takeToken(window);
  // A link that is opened where the page is already open changes the address only.
  window.addEventListener("hashchange", () => {
    const later = takeToken(window);
    if (later !== undefined) void page.signIn(later).catch(fail);
  });
  const now = signal(Date.now());
  const session = signal<SignIn>();
  const notice = signal<Notice>();
  const signingIn = signal(false);
  const feed = createFeed(api);
  const desk = createDesk(api);
  const ports = {
    now: Date.now,
    chance: Math.random,
    open: () => new window.EventSource("api/stream"),
  };
  // Whoever is no longer let in is asked to sign in, instead of knocking for ever.
  const runner = createRunner(ports, api, { feed, desk }, () => void refreshSession());

  async function refreshSession(): Promise<void> {
    const is = await api.session().catch(() => undefined);
    if (is === undefined) return;
    const mayRead = is.readable || is.signedIn;
    if (!mayRead && session.value?.readable !== false) signingIn.value = true;
    session.value = is;
    if (!mayRead) runner.stop();
    else if (!runner.isListening()) runner.listen();
  }

  const fail = (thrown: unknown) => {
    notice.value = failureOf(thrown);
  };
  const page: Page = {
    api,
    now,
    ...navigation(window),
    session,
    ...runner,
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
      runner.stop();
      await refreshSession();
    },
    async signOut() {
      try {
        await api.signOut();
        notice.value = { text: "You are signed out." };
      } catch (thrown) {
        fail(thrown);
      }
      runner.stop();
      await refreshSession();
    },
    async act(what, runs) {
      try {
        notice.value = actedWords(what, await api.act(what, runs));
        desk.refresh();
        await runner.look();
      } catch (thrown) {
        if (thrown instanceof Refused && thrown.status === 401) signingIn.value = true;
        fail(thrown);
      }
    },
  };

  keepTime(window, (at) => {
    now.value = at;
    runner.tick();
  });
  window.addEventListener("online", runner.nudge);
  void begin();
  return page;

  async function begin(): Promise<void> {
    if (token !== undefined) await page.signIn(token).catch(fail);
    if (session.value === undefined) await refreshSession();
    // A runner that is not there yet: the stream keeps trying.
    if (session.value === undefined) runner.listen();
  }
}

/** Before anything else can see it: it is not to stay in the address or in the history. */
function takeToken({ location, history }: Window): string | undefined {
  const token = tokenIn(location.hash);
  if (token !== undefined) history.replaceState(null, "", "#/");
  return token;
}

function failureOf(thrown: unknown): Notice {
  if (!(thrown instanceof Refused)) throw thrown;
  const { message: text, hint } = thrown;
  return { text, ...(hint !== undefined && { hint }), failed: true };
}

function navigation(window: Window): Pick<Page, "route" | "go" | "back"> {
  const route = signal(parseRoute(window.location.hash));
  let cameFromList = false;
  window.addEventListener("hashchange", () => {
    cameFromList = route.value.at === "events";
    route.value = parseRoute(window.location.hash);
  });
  return {
    route,
    go(to, how) {
      const hash = printRoute(to);
      if (how === "replace") {
        window.history.replaceState(null, "", hash);
        route.value = to;
      } else window.location.hash = hash;
    },
    back() {
      if (cameFromList) window.history.back();
      else window.location.hash = printRoute({ at: "events", search: {} });
    },
  };
}

/** Once a second, and not while nobody looks. */
function keepTime(window: Window, tell: (now: number) => void): void {
  const tick = () => {
    if (!window.document.hidden) tell(Date.now());
  };
  window.setInterval(tick, 1_000);
  window.document.addEventListener("visibilitychange", tick);
}
