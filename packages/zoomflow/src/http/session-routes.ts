import type { Log } from "@zoomflow/core/ports";
import type { SignIn } from "@zoomflow/page/contract";

import { json, nothing } from "./answer.ts";
import { cookieName, setCookie } from "./cookie.ts";
import { isSame } from "./gate.ts";
import type { Guesses } from "./guesses.ts";
import { mayUse, type Routes, type Visit } from "./routes.ts";
import { type Sessions, SESSION_MS } from "./sessions.ts";

export interface SessionRoutesParts {
  readonly token: string;
  readonly sessions: Sessions;
  readonly guesses: Guesses;
  readonly log: Log;
}

/** Signing in with the token, and out again. */
export function sessionRoutes({ token, sessions, guesses, log }: SessionRoutesParts): Routes {
  const cookie = (
    { asked }: Visit,
    value: string,
    ms: number,
  ): Readonly<Record<string, string>> => ({
    "set-cookie": setCookie(cookieName(asked.port), value, ms, asked.secure),
  });

  return {
    "/api/session": [
      {
        access: "open",
        answer: ({ standing }) =>
          json(200, {
            signedIn: standing === "trusted",
            readable: mayUse("closed", standing),
          } satisfies SignIn),
      },
      {
        method: "POST",
        access: "open",
        answer(visit) {
          const { peer } = visit.asked;
          if (!isSame(tokenOf(visit.body), token)) {
            const waitMs = guesses.wrong(peer);
            if (waitMs > 0) return tooOften(waitMs);
            return json(401, { error: "This is not the token.", hint: HINT });
          }
          log.info({ is: "page.signed-in", peer }, "somebody signed in to the page");
          return nothing(cookie(visit, sessions.open(), SESSION_MS));
        },
      },
      {
        method: "DELETE",
        access: "open",
        answer(visit) {
          if (visit.asked.session !== undefined) sessions.close(visit.asked.session);
          return nothing(cookie(visit, "", 0));
        },
      },
    ],
  };
}

const HINT = "It is ZOOMFLOW_HTTP_TOKEN; without one, `zoomflow page` prints a link that signs in.";

function tooOften(waitMs: number) {
  const seconds = Math.ceil(waitMs / 1_000);
  return json(
    429,
    { error: "Too many tries.", hint: `Wait ${seconds} s.` },
    { "retry-after": String(seconds) },
  );
}

function tokenOf(body: unknown): string {
  const { token } = Object(body) as { readonly token?: unknown };
  return typeof token === "string" ? token : "";
}
