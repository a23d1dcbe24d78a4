import { type Answer, text } from "./answer.ts";
import { type Asker, type Gate, standingOf } from "./gate.ts";

/** One thing that can be asked for. */
export interface Route {
  /** `open` to everyone; `closed` to all but those who may see all there is. */
  readonly access: "open" | "closed";
  /** `reasons`: whether who asks may see more than yes or no. */
  answer(reasons: boolean): Answer | Promise<Answer>;
}

/** By path. */
export type Routes = Readonly<Record<string, Route>>;

/** A request, as far as it matters. */
export interface Asked extends Asker {
  readonly method: string;
  /** Path and query, as they came. */
  readonly target: string;
}

const NO_TOKEN = "Only for this machine, until ZOOMFLOW_HTTP_TOKEN is set.";
const TOKEN = "The token is missing or wrong.";

/** Who asks is looked at before what is asked: a stranger is not even told what there is. */
export async function respond(routes: Routes, asked: Asked, gate: Gate): Promise<Answer> {
  const standing = standingOf(asked, gate);
  if (standing === "stranger") return text(403, "Only for programs on this machine.");
  const path = asked.target.split("?", 1)[0] ?? "";
  const route = Object.hasOwn(routes, path) ? routes[path] : undefined;
  if (route === undefined) return text(404, `There are ${Object.keys(routes).join(", ")}.`);
  if (asked.method !== "GET" && asked.method !== "HEAD")
    return text(405, "Use GET.", { allow: "GET, HEAD" });
  if (route.access === "closed" && standing !== "trusted")
    return text(401, gate.token === undefined ? NO_TOKEN : TOKEN, { "www-authenticate": "Bearer" });
  return route.answer(standing !== "anyone");
}
