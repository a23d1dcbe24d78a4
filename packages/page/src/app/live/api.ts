import type {
  Acted,
  Day,
  EventDetail,
  EventPage,
  Payload,
  Refusal,
  RunPage,
  RunSearch,
  Search,
  SignIn,
  State,
} from "../../contract.ts";

/** An answer that is not what was asked for; `status` is 0 where there was none. */
export class Refused extends Error {
  readonly status: number;
  readonly hint: string | undefined;

  constructor(status: number, refusal: Refusal) {
    super(refusal.error);
    this.name = "Refused";
    this.status = status;
    this.hint = refusal.hint;
  }
}

export interface Api {
  readonly session: () => Promise<SignIn>;
  readonly signIn: (token: string) => Promise<void>;
  readonly signOut: () => Promise<void>;
  readonly state: () => Promise<State>;
  readonly day: () => Promise<Day>;
  readonly events: (search: Search) => Promise<EventPage>;
  readonly event: (id: string) => Promise<EventDetail>;
  readonly payload: (id: string, personal: boolean) => Promise<Payload>;
  readonly runs: (search: RunSearch) => Promise<RunPage>;
  readonly act: (what: "retry" | "drop", runs: readonly string[]) => Promise<Acted>;
}

/** The runner's answers, by the contract. Every call fails with {@link Refused} and nothing else. */
export function createApi(fetch: typeof globalThis.fetch): Api {
  const get = <T>(path: string, query: object = {}) => ask<T>(fetch, path + queryOf(query));
  const post = <T>(path: string, body: object) =>
    ask<T>(fetch, path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  return {
    session: () => get("session"),
    signIn: (token) => post("session", { token }),
    signOut: () => ask(fetch, "session", { method: "DELETE" }),
    state: () => get("state"),
    day: () => get("day"),
    events: (search) => get("events", search),
    event: (id) => get(`events/${encodeURIComponent(id)}`),
    payload: (id, personal) =>
      get(`events/${encodeURIComponent(id)}/payload`, personal ? { personal: "shown" } : {}),
    runs: (search) => get("runs", search),
    act: (what, runs) => post(`runs/${what}`, { runs }),
  };
}

async function ask<T>(
  fetch: typeof globalThis.fetch,
  path: string,
  init: RequestInit = {},
): Promise<T> {
  const { status, text } = await exchange(fetch, `api/${path}`, init);
  if (status >= 300) throw new Refused(status, refusalIn(text, status));
  if (text === "") return undefined as T;
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new Refused(status, { error: "Something else answered in the runner's place." });
  }
}

async function exchange(
  fetch: typeof globalThis.fetch,
  path: string,
  init: RequestInit,
): Promise<{ readonly status: number; readonly text: string }> {
  try {
    const response = await fetch(path, { credentials: "same-origin", ...init });
    return { status: response.status, text: await response.text() };
  } catch {
    throw new Refused(0, { error: "The runner does not answer.", hint: "Is it still running?" });
  }
}

/** What stands between us and the runner, such as a proxy, may answer in its own way. */
function refusalIn(text: string, status: number): Refusal {
  try {
    const refusal = JSON.parse(text) as Partial<Refusal>;
    if (typeof refusal.error === "string") return { ...refusal, error: refusal.error };
  } catch {
    // Not ours.
  }
  return { error: `The runner answered ${status}.` };
}

/** Lists are written as one value with commas; what is not given is left out. */
export function queryOf(query: object): string {
  const given = Object.entries(query).filter(
    ([, value]) => value !== undefined && value !== "" && String(value) !== "",
  );
  const text = new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString();
  return text === "" ? "" : `?${text}`;
}
