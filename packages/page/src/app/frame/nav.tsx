import { usePage } from "../page.ts";
import type { Route } from "../route.ts";
import { count } from "../words/count.ts";

const VIEWS: readonly { readonly at: Route["at"]; readonly href: string; readonly name: string }[] =
  [
    { at: "overview", href: "#/", name: "Overview" },
    { at: "events", href: "#/events", name: "Events" },
    { at: "rules", href: "#/rules", name: "Rules" },
    { at: "runs", href: "#/runs", name: "Runs" },
    { at: "plugins", href: "#/plugins", name: "Plugins" },
  ];

export function Nav() {
  const page = usePage();
  const open = page.route.value.at;
  const queue = page.state.value?.queue;
  const waiting = queue === undefined ? 0 : queue.dead + queue.uncertain;
  return (
    <nav aria-label="Views">
      <ul>
        {VIEWS.map(({ at, href, name }) => (
          <li key={at}>
            <a href={href} aria-current={at === open || isPartOf(open, at) ? "page" : undefined}>
              {name}
              {at === "runs" && waiting > 0 && (
                <span class="many" title="dead and uncertain runs">
                  {count(waiting)}
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function isPartOf(open: Route["at"], view: Route["at"]): boolean {
  return open === "event" && view === "events";
}
