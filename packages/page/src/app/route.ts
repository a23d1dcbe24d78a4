/** Which view is open, and what it is narrowed to: all that the address says. */
export type Route =
  | { readonly at: "overview" }
  | { readonly at: "rules" }
  | { readonly at: "events"; readonly search: EventSearch }
  | { readonly at: "event"; readonly id: string }
  | { readonly at: "runs"; readonly search: RunsSearch }
  | { readonly at: "plugins" };

/** What the event list is narrowed to. Times as `datetime-local` has them: without a zone. */
export interface EventSearch {
  readonly q?: string;
  readonly rule?: string;
  readonly outcome?: string;
  readonly within?: string;
  readonly since?: string;
  readonly until?: string;
}

export interface RunsSearch {
  readonly state?: string;
  readonly rule?: string;
}

const EVENT_SEARCH = ["q", "rule", "outcome", "within", "since", "until"] as const;
const RUNS_SEARCH = ["state", "rule"] as const;

/** What is not known leads to the overview: a link from elsewhere never ends in nothing. */
export function parseRoute(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#?\/?/, "").split("?");
  const [view, id] = path.split("/");
  const asked = new URLSearchParams(query);
  switch (view) {
    case "rules":
      return { at: "rules" };
    case "plugins":
      return { at: "plugins" };
    case "runs":
      return { at: "runs", search: pick(asked, RUNS_SEARCH) };
    case "events":
      return id === undefined || id === ""
        ? { at: "events", search: pick(asked, EVENT_SEARCH) }
        : { at: "event", id: decoded(id) };
    default:
      return { at: "overview" };
  }
}

export function printRoute(route: Route): string {
  switch (route.at) {
    case "overview":
      return "#/";
    case "event":
      return `#/events/${encodeURIComponent(route.id)}`;
    case "events":
    case "runs": {
      const query = new URLSearchParams({ ...route.search }).toString();
      return `#/${route.at}${query === "" ? "" : `?${query}`}`;
    }
    case "rules":
    case "plugins":
      return `#/${route.at}`;
    default:
      return route satisfies never;
  }
}

function pick<const K extends string>(
  asked: URLSearchParams,
  keys: readonly K[],
): { readonly [key in K]?: string } {
  const given = keys.flatMap((key) => {
    const value = asked.get(key);
    return value === null || value === "" ? [] : [[key, value] as const];
  });
  return Object.fromEntries(given) as { readonly [key in K]?: string };
}

/** A broken escape is somebody's typing, not a reason to fail. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
