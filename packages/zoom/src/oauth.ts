import { type Health, Secret, ZoomflowError } from "@zoomflow/core";

import { grantOf, oauthUrl } from "./endpoint.ts";
import { figuresOf } from "./figures.ts";
import type { ZoomOptions } from "./options.ts";
import type { ZoomPorts } from "./ports.ts";
import { excerpt } from "./redact.ts";
import { createTimeCheck } from "./time-check.ts";
import { type Denied, refusedAfterAll } from "./token-answer.ts";
import { tokenHealth, type TokenStanding } from "./token-health.ts";
import { createTokenRequest } from "./token-request.ts";

/** A token is renewed when it is asked for with less left than this, or than a tenth of its life. */
const RENEW_BEFORE_MS = 5 * 60_000;
/** Refused credentials are not shown to Zoom again within this time, or `link.refusedWait`. */
const REFUSED_FOR_MS = 60_000;

/**
 * The one owner of the app's access token, for the socket and for every REST user: Zoom may end an
 * older token when it grants a newer one, so nobody else may ask.
 */
export interface TokenOwner {
  /**
   * The current token, or a new one. Callers at the same time share one request, and a request is
   * never repeated from here: whoever needs the token decides when to ask again.
   *
   * @param signal Stops waiting; the request itself ends when nobody waits for it.
   * @throws ZoomflowError `ZF_CREDENTIALS_REFUSED`, which only a person can mend, or
   * `ZF_TOKEN_UNAVAILABLE`, with `retryAfterMs` where Zoom asks to wait. Until such a wait is over,
   * and for a minute after a refusal (or `link.refusedWait` if that is shorter), calls fail without a request.
   */
  token(signal?: AbortSignal): Promise<Secret>;
  /** Zoom would not take this token: the next call gets a new one, unless it was replaced already. */
  rejected(token: Secret): void;
  health(): Health;
  /** How this machine's clock stands beside Zoom's, by the dates of the answers. */
  clockHealth(): Health;
}

interface Held {
  readonly token: Secret;
  /** Monotonic. */
  readonly renewAt: number;
}

interface Hold {
  readonly error: ZoomflowError;
  /** Monotonic. */
  readonly until: number;
}

interface Flight {
  readonly answer: Promise<Secret>;
  readonly cancel: AbortController;
  waiting: number;
}

/**
 * Uses of `options`: the app's credentials, `oauthUrl`, `link.readyTimeout` for a request and
 * `link.refusedWait` after a refusal.
 */
export function createTokenOwner(
  options: Pick<
    ZoomOptions,
    "clientId" | "clientSecret" | "accountId" | "grant" | "oauthUrl" | "link"
  >,
  ports: Pick<ZoomPorts, "clock" | "fetch" | "observe">,
): TokenOwner {
  const { clock, observe } = ports;
  const grant = grantOf(options);
  const { readyTimeout, refusedWait } = figuresOf(options.link);
  const time = createTimeCheck(clock, observe);
  const request = createTokenRequest({
    url: oauthUrl(options),
    grant,
    clientId: options.clientId,
    clientSecret: options.clientSecret,
    accountId: options.accountId,
    timeoutMs: readyTimeout,
    describe: (said) => excerpt(said, [options.clientSecret]),
    dated: time.compare,
    ports,
  });
  let held: Held | undefined;
  let hold: Hold | undefined;
  let flight: Flight | undefined;
  let standing: TokenStanding = { failure: undefined, grantedAt: undefined };
  let doubts = 0;

  async function ask(signal: AbortSignal): Promise<Secret> {
    const askedAt = clock.monotonic();
    const answer = await request(signal);
    if ("error" in answer) {
      const error = signal.aborted ? answer.error : judge(answer);
      if (!signal.aborted) deny(error);
      throw error;
    }
    standing = { failure: undefined, grantedAt: clock.monotonic() };
    const token = Secret.of("ZOOM_ACCESS_TOKEN", answer.token);
    held = { token, renewAt: askedAt + answer.lifeMs - marginOf(answer.lifeMs) };
    hold = undefined;
    observe({ is: "token.granted", expiresInMs: answer.lifeMs, scope: answer.scope });
    return token;
  }

  /** What worked before and is refused without Zoom's words is an outage, not a verdict. */
  function judge({ error, finalAfter }: Denied): ZoomflowError {
    doubts = finalAfter === undefined ? 0 : doubts + 1;
    const isFinal =
      standing.grantedAt === undefined && finalAfter !== undefined && doubts >= finalAfter;
    return isFinal ? refusedAfterAll(error, doubts) : error;
  }

  // A refusal is final, and told by whoever gives up because of it.
  function deny(error: ZoomflowError): void {
    standing = { ...standing, failure: error };
    const waitMs = error.retryable ? error.retryAfterMs : Math.min(REFUSED_FOR_MS, refusedWait);
    if (waitMs !== undefined) hold = { error, until: clock.monotonic() + waitMs };
    if (error.retryable) observe({ is: "token.failed", error, waitMs });
  }

  function launch(): Flight {
    const cancel = new AbortController();
    const started: Flight = {
      cancel,
      waiting: 0,
      answer: ask(cancel.signal).finally(() => {
        if (flight === started) flight = undefined;
      }),
    };
    return started;
  }

  return {
    async token(signal) {
      if (signal?.aborted) throw unwanted();
      const now = clock.monotonic();
      if (held && now < held.renewAt) return held.token;
      if (hold && now < hold.until) throw stillHeld(hold, now);
      flight ??= launch();
      return join(flight, signal, (left) => {
        if (flight === left) flight = undefined;
      });
    },
    rejected(token) {
      if (held?.token === token) held = undefined;
    },
    health: () => tokenHealth(standing, clock.monotonic()),
    clockHealth: time.health,
  };
}

/** Waits for a flight together with others; the last to leave ends it. */
function join(
  flight: Flight,
  signal: AbortSignal | undefined,
  empty: (flight: Flight) => void,
): Promise<Secret> {
  flight.waiting += 1;
  return new Promise((resolve, reject) => {
    const leave = () => {
      reject(unwanted());
      flight.waiting -= 1;
      if (flight.waiting > 0) return;
      empty(flight);
      flight.cancel.abort();
    };
    const arrived = () => signal?.removeEventListener("abort", leave);
    signal?.addEventListener("abort", leave, { once: true });
    flight.answer.then(resolve, reject).finally(arrived);
  });
}

function marginOf(lifeMs: number): number {
  return Math.min(RENEW_BEFORE_MS, lifeMs / 10);
}

function stillHeld({ error, until }: Hold, now: number): ZoomflowError {
  const { code, message, hint, retryable } = error;
  const wait = retryable ? { retryAfterMs: Math.ceil(until - now) } : {};
  return new ZoomflowError(code, message, { hint, cause: error, ...wait });
}

function unwanted(): ZoomflowError {
  return new ZoomflowError("ZF_TOKEN_UNAVAILABLE", "the token is no longer waited for");
}
