import { useLayoutEffect, useRef } from "preact/hooks";

import { EventView } from "./event/event-view.tsx";
import { EventsView } from "./events/events-view.tsx";
import { BannerList } from "./frame/banner-list.tsx";
import { Header } from "./frame/header.tsx";
import { listenForSlash } from "./frame/keys.ts";
import { Notices } from "./frame/notices.tsx";
import { Overview } from "./overview/overview.tsx";
import { usePage } from "./page.ts";
import { PluginsView } from "./plugins/plugins-view.tsx";
import type { Route } from "./route.ts";
import { RulesView } from "./rules/rules-view.tsx";
import { RunsView } from "./runs/runs-view.tsx";
import { SignInDialog } from "./sign-in/sign-in-dialog.tsx";

export function App() {
  const page = usePage();
  const main = useRef<HTMLElement>(null);
  const route = page.route.value;
  const isOpen = page.session.value?.readable !== false || page.session.value.signedIn;
  const toSearch = useRef(false);
  // With what is drawn, and not after: somebody may be quick with the keys.
  useLayoutEffect(
    () =>
      listenForSlash(document, () => {
        toSearch.current = true;
        page.go({ at: "events", search: {} });
      }),
    [page],
  );
  useFocusOnChange(main, route, toSearch);
  return (
    <>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        Skip to content
      </button>
      <Header />
      <BannerList />
      <main ref={main} tabIndex={-1} data-view={route.at}>
        {isOpen ? <View route={route} /> : <p class="empty">Sign in to see this runner.</p>}
      </main>
      <Notices />
      {page.signingIn.value && <SignInDialog />}
    </>
  );
}

function View({ route }: { readonly route: Route }) {
  switch (route.at) {
    case "overview":
      return <Overview />;
    case "rules":
      return <RulesView />;
    case "events":
      return <EventsView search={route.search} />;
    case "event":
      return <EventView key={route.id} id={route.id} />;
    case "runs":
      return <RunsView search={route.search} />;
    case "plugins":
      return <PluginsView />;
    default:
      return route satisfies never;
  }
}

/** Another view is a new page for whoever hears it: it is named, and read from its beginning. */
function useFocusOnChange(
  main: { readonly current: HTMLElement | null },
  route: Route,
  toSearch: { current: boolean },
): void {
  const before = useRef(route.at);
  const name = route.at === "event" ? route.id : route.at;
  useLayoutEffect(() => {
    document.title = `${name.charAt(0).toUpperCase()}${name.slice(1)} · zoomflow`;
    if (before.current === route.at) return;
    before.current = route.at;
    const search = main.current?.querySelector<HTMLElement>("input[type=search]");
    const target = toSearch.current ? search : main.current;
    toSearch.current = false;
    target?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [main, name, route.at, toSearch]);
}
