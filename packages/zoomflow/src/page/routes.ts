import { type AnyEvent, ZoomflowError } from "@zoomflow/core";
import type { Payload } from "@zoomflow/page/contract";

import { type Answer, json } from "../http/answer.ts";
import type { Route, Routes, Visit } from "../http/routes.ts";
import { maskPersonal } from "../personal/mask-personal.ts";
import { actOnRuns, type PageVerb } from "./actions.ts";
import { dayOf } from "./day-of.ts";
import { eventDetail } from "./event-detail.ts";
import { searchEvents } from "./events.ts";
import type { Page } from "./page.ts";
import { runSearchIn, runsIn, searchIn } from "./queries.ts";
import { listRuns } from "./runs.ts";
import { stateOf } from "./state.ts";

/** What the page asks for, by packages/page/src/contract.ts. */
export function apiRoutes(page: Page): Routes {
  const { journal, redact } = page;

  const told = (value: unknown): Answer => {
    const answer = json(200, value);
    return { ...answer, body: redact(String(answer.body)) };
  };

  const read = (answer: (visit: Visit) => Answer | Promise<Answer>): Route => ({
    access: "closed",
    answer: orRefusal(async (visit) => {
      page.opened();
      return answer(visit);
    }),
  });

  const act = (verb: PageVerb): Route => ({
    method: "POST",
    access: "signed",
    answer: orRefusal(({ body, asked }) => {
      const acted = actOnRuns(verb, runsIn(body), { ...page, peer: asked.peer });
      page.hub.refresh();
      return told(acted);
    }),
  });

  return {
    "/api/state": read(async (visit) => told(await stateOf(page, isTrusted(visit)))),
    "/api/day": read(() => told(dayOf(journal, page.observer, page.now()))),
    "/api/events": read(async ({ query }) => {
      const asked = searchIn(query);
      return told(await journal.inLine(() => searchEvents(journal, asked)));
    }),
    "/api/events/*": read((visit) => {
      const found = eventDetail(journal.reader(), page.config(), visit.id, isTrusted(visit));
      return found === undefined ? gone(visit.id) : told(found);
    }),
    "/api/events/*/payload": {
      access: "signed",
      answer: orRefusal((visit) => {
        const found = payloadOf(page, visit);
        return found === undefined ? gone(visit.id) : told(found);
      }),
    },
    "/api/runs": read(async (visit) => {
      const asked = runSearchIn(visit.query);
      return told(await journal.inLine(() => listRuns(journal, asked, isTrusted(visit))));
    }),
    "/api/runs/retry": act("retry"),
    "/api/runs/drop": act("drop"),
    "/api/stream": {
      access: "closed",
      answer(visit) {
        page.opened();
        return page.hub.follow(isTrusted(visit), visit.still);
      },
    },
  };
}

function isTrusted({ standing }: Visit): boolean {
  return standing === "trusted";
}

/** Unmasked only when that is asked for: then the log says who looked at what. */
function payloadOf(
  { journal, log }: Page,
  { id, query, asked: { peer } }: Visit,
): Payload | undefined {
  const stored = journal.reader().event(id);
  if (stored === undefined) return undefined;
  const event = JSON.parse(stored.body) as AnyEvent;
  if (query.get("personal") !== "shown") return { event: maskPersonal(event), personal: "masked" };
  log.info(
    { is: "page.personal", event: stored.id, peer },
    `what is personal in ${stored.id} was shown on the page`,
  );
  return { event, personal: "shown" };
}

function gone(id: string): Answer {
  return json(404, {
    error: `There is no event ${id.slice(0, 40)} in the journal.`,
    hint: "What is finished is forgotten after `journal.retention`.",
  });
}

/** What is expected to go wrong is told to who asks; all else is the server's to tell. */
function orRefusal(answer: (visit: Visit) => Answer | Promise<Answer>): Route["answer"] {
  return async (visit) => {
    try {
      return await answer(visit);
    } catch (thrown) {
      if (!(thrown instanceof ZoomflowError)) throw thrown;
      const { code, message, hint } = thrown;
      return json(code === "ZF_USAGE" ? 400 : 503, { error: `${message}.`, hint, code });
    }
  };
}
