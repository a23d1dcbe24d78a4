import { type Answer, json, type Stream, text } from "./answer.ts";
import { type Asker, type Gate, hasGuessed, type Standing, standingOf } from "./gate.ts";
import { isOtherSite, isOwnPage, type Origin } from "./own-page.ts";

export type Method = "GET" | "POST" | "DELETE";

/** One thing that can be asked for, or done. */
export interface Route {
  /**
   * `open` to everyone; `closed` to all but those who may read; `signed` to those alone who have
   * brought the token.
   */
  readonly access: "open" | "closed" | "signed";
  /** What is not GET changes something; POST brings its body as JSON. Default: GET. */
  readonly method?: Method;
  answer(visit: Visit): Answer | Stream | Promise<Answer | Stream>;
}

/** By path, of which one part can be `*`: what stands there is the visit's `id`. */
export type Routes = Readonly<Record<string, Route | readonly Route[]>>;

/** A request that was let in. */
export interface Visit {
  readonly standing: Standing;
  /** Whether who asks may see more than yes or no. */
  readonly reasons: boolean;
  readonly id: string;
  readonly query: URLSearchParams;
  readonly asked: Asked;
  /** Whether who asks is still who they were: a session ends. */
  readonly still: () => boolean;
  /** Of POST. */
  readonly body: unknown;
}

/** A request, as far as it matters. */
export interface Asked extends Asker, Origin {
  readonly method: string;
  /** Path and query, as they came. */
  readonly target: string;
  /** On which port it came in. */
  readonly port: number;
  /** The browser's end of the connection is https, as a proxy before us says. */
  readonly secure: boolean;
  readonly ifNoneMatch: string | undefined;
}

/** Who was let in, and to what; or why not. */
export type Admission =
  | { readonly route: Route; readonly visit: Omit<Visit, "body"> }
  | { readonly refused: Answer };

const TOKEN = "The token is missing or wrong.";
const NO_TOKEN = "Only for this machine, until ZOOMFLOW_HTTP_TOKEN is set.";

/** Who asks is looked at before what is asked: a stranger is not even told what there is. */
export function admit(routes: Routes, asked: Asked, gate: Gate): Admission {
  const standing = standingOf(asked, gate);
  const { path, query } = partsOf(asked.target);
  const refuse = refuserOf(path);
  if (standing === "stranger") return refuse(403, "Only for programs on this machine.");
  const found = find(routes, path);
  if (found === undefined) return refuse(404, `There are ${told(routes)}.`);
  const { all, id } = found;
  const wanted = asked.method === "HEAD" ? "GET" : asked.method;
  const route = all.find(({ method = "GET" }) => method === wanted);
  if (route === undefined) {
    const allow = all.flatMap(({ method = "GET" }) => (method === "GET" ? "GET, HEAD" : method));
    return refuse(405, `Use ${allow.join(" or ").replace(", HEAD", "")}.`, {
      allow: allow.join(", "),
    });
  }
  const own =
    wanted === "GET" ? !(path.startsWith("/api/") && isOtherSite(asked)) : isOwnPage(asked);
  if (!own) return refuse(403, "Another site asks: only the page itself may.");
  const waitMs = hasGuessed(asked, standing) ? gate.guesses.wrong(asked.peer) : 0;
  const may = mayUse(route.access, standing);
  // What needs no token, probes above all, is not refused for a wrong one.
  if (waitMs > 0 && (path.startsWith("/api/") || !may)) {
    const seconds = Math.ceil(waitMs / 1_000);
    return refuse(429, `Too many wrong tokens: wait ${seconds} s.`, {
      "retry-after": String(seconds),
    });
  }
  if (!may) {
    const why = standing === "anyone" && !gate.chosen ? NO_TOKEN : TOKEN;
    return refuse(401, why, { "www-authenticate": "Bearer" });
  }
  const still = (): boolean => standingOf(asked, gate) === standing;
  const reasons = standing !== "anyone";
  return { route, visit: { standing, reasons, id, query, asked, still } };
}

export function mayUse(access: Route["access"], standing: Standing): boolean {
  if (access === "open") return true;
  return standing === "trusted" || (access === "closed" && standing === "reader");
}

function partsOf(target: string): { readonly path: string; readonly query: URLSearchParams } {
  const at = target.indexOf("?");
  if (at === -1) return { path: target, query: new URLSearchParams() };
  return { path: target.slice(0, at), query: new URLSearchParams(target.slice(at + 1)) };
}

function find(routes: Routes, path: string) {
  const listed = (key: string): readonly Route[] | undefined => {
    const found = Object.hasOwn(routes, key) ? routes[key] : undefined;
    return found === undefined ? undefined : [found].flat();
  };
  const exact = listed(path);
  if (exact !== undefined && !path.includes("*")) return { all: exact, id: "" };
  const parts = path.split("/");
  for (const [at, id] of parts.entries()) {
    const all = at === 0 ? undefined : listed(parts.toSpliced(at, 1, "*").join("/"));
    if (all !== undefined) return { all, id };
  }
  return undefined;
}

/** What the page asks for is its own affair. */
function told(routes: Routes): string {
  return Object.keys(routes)
    .filter((path) => !path.startsWith("/api/") && !path.includes("*"))
    .join(", ");
}

/** A program is answered in JSON, a person in a sentence. */
function refuserOf(path: string) {
  return (
    status: number,
    sentence: string,
    headers: Readonly<Record<string, string>> = {},
  ): Admission => ({
    refused: path.startsWith("/api/")
      ? json(status, { error: sentence }, headers)
      : text(status, sentence, headers),
  });
}
