import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";

import type { Acted, Runs, StreamEvents, Token } from "../../src/contract.ts";
import { detailOf, payloadOf } from "./events.ts";
import { TOKEN } from "./signed-in.ts";
import { searched, type World } from "./world.ts";

export interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly world: World;
  readonly locked: boolean;
  readonly signedIn: boolean;
  readonly tell: <K extends keyof StreamEvents>(name: K, data: StreamEvents[K]) => void;
}

export async function answerApi(asked: Asked): Promise<void> {
  const { response, url, world, locked, signedIn } = asked;
  const path = url.pathname.slice("/api/".length);
  if (path === "session") return session(asked);
  if (locked && !signedIn) return refuse(response, 401, "The token is needed.");
  if (path === "state") return give(response, world.state);
  if (path === "day") return give(response, world.day);
  if (path === "events") return give(response, searched(world.events, url.searchParams));
  if (path === "runs") return give(response, runsOf(asked));
  if (path.startsWith("events/")) return event(asked, path.split("/").slice(1));
  if (!signedIn) return refuse(response, 401, "The token is needed.", "Sign in, and try again.");
  if (path === "runs/retry" || path === "runs/drop") return act(asked);
  refuse(response, 404, "There is no such thing.");
}

async function session({ request, response, locked, signedIn }: Asked): Promise<void> {
  if (request.method === "GET") return give(response, { signedIn, readable: !locked || signedIn });
  const cookie = (value: string) =>
    response.setHeader("set-cookie", `session=${value}; Path=/; HttpOnly; SameSite=Strict`);
  if (request.method === "DELETE") {
    cookie("; Max-Age=0");
    response.writeHead(204).end();
    return;
  }
  const { token } = JSON.parse(await text(request)) as Token;
  if (token !== TOKEN)
    return refuse(response, 401, "That is not the token.", "`zoomflow page` says which it is.");
  cookie(TOKEN);
  response.writeHead(204).end();
}

function event({ response, url, world, signedIn }: Asked, [id, part]: readonly string[]): void {
  const row = world.events.find((one) => one.id === id);
  if (row === undefined)
    return refuse(response, 404, `There is no event ${id}.`, "It may have been forgotten.");
  if (part !== "payload") {
    const runs = row.runs.map((mark) => world.runs.find((run) => run.id === mark.id) ?? mark);
    return give(
      response,
      detailOf({ ...row, runs: runs.map(({ id, rule, state }) => ({ id, rule, state })) }),
    );
  }
  if (!signedIn) return refuse(response, 401, "The token is needed.");
  const personal = url.searchParams.get("personal") === "shown";
  give(response, { event: payloadOf(row, personal), personal: personal ? "shown" : "masked" });
}

function runsOf({ url, world }: Asked) {
  const states = (url.searchParams.get("state") ?? "dead,uncertain").split(",");
  const rule = url.searchParams.get("rule");
  const before = url.searchParams.get("before");
  const limit = Number(url.searchParams.get("limit") ?? 50);
  const found = world.runs.filter(
    (run) => states.includes(run.state) && (rule === null || run.rule === rule),
  );
  const start = before === null ? 0 : found.findIndex(({ id }) => id === before) + 1;
  return { runs: found.slice(start, start + limit), more: found.length > start + limit };
}

/** What is retried succeeds, and what is dropped is dropped: at once, and told. */
async function act({ request, response, url, world, tell }: Asked): Promise<void> {
  const { runs } = JSON.parse(await text(request)) as Runs;
  const state = url.pathname.endsWith("retry") ? "done" : "dropped";
  const isOpen = (id: string) =>
    world.runs.some((run) => run.id === id && (run.state === "dead" || run.state === "uncertain"));
  const done = runs.filter(isOpen);
  const acted: Acted = { done, left: runs.filter((id) => !done.includes(id)) };
  world.runs = world.runs.map((run) => (done.includes(run.id) ? { ...run, state } : run));
  give(response, acted);
  const moved = world.runs.filter(({ id }) => done.includes(id));
  tell(
    "runs",
    moved.map(({ id, rule, event }) => ({ id, rule, event, state })),
  );
  const many = (what: string) => world.runs.filter((run) => run.state === what).length;
  const queue = { ...world.state.queue, dead: many("dead"), uncertain: many("uncertain") };
  tell("state", { ...world.state, queue });
}

function give(response: ServerResponse, body: object): void {
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(body));
}

function refuse(response: ServerResponse, status: number, error: string, hint?: string): void {
  response.statusCode = status;
  give(response, { error, ...(hint !== undefined && { hint }) });
}
