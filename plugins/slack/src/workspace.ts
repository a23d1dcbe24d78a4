import { type Channels, createChannels } from "./channels.ts";
import { type Client, connect } from "./client.ts";
import { type Clock, systemClock } from "./clock.ts";
import { blamesChannel, failure, pauseAsked } from "./failure.ts";
import type { CheckedOptions } from "./options.ts";
import { createRefusals, type Refusals } from "./refusals.ts";

/** Slack, as the actions use it. What it throws is a `ZoomflowError`, or the reason of the signal. */
export interface Workspace {
  /** Calls a method that may be repeated, at once. */
  ask(request: Request, signal: AbortSignal): Promise<Answer>;
  /** Writes to `target` when its turn has come; `key` keeps the place in the line. */
  write(request: Request & Writing, signal: AbortSignal): Promise<Answer>;
  /** Where posts were refused, and have not succeeded since. */
  readonly refusals: Pick<Refusals, "told">;
}

export interface Request {
  /** Such as `chat.postMessage`. */
  readonly method: string;
  /** The channel or user it is for. */
  readonly target?: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

interface Writing {
  readonly target: string;
  readonly key: string;
}

export type Answer = Readonly<Record<string, unknown>>;

/** For one call. Slack answers within a second; what takes longer is better asked again. */
const TIMEOUT_MS = 10_000;

/** @throws ZoomflowError as {@link connect} does. Slack itself is not called. */
export function openWorkspace(
  options: CheckedOptions,
  clock: Clock = systemClock,
  timeoutMs: number = TIMEOUT_MS,
): Workspace {
  const client = connect({ ...options, timeoutMs });
  return createWorkspace(client, createChannels(clock), createRefusals(clock));
}

function createWorkspace(client: Client, channels: Channels, refusals: Refusals): Workspace {
  const send = async ({ method, fields }: Request, signal: AbortSignal): Promise<Answer> =>
    (await untilAborted(client(method, fields), signal)) as unknown as Answer;

  return {
    refusals,
    async ask(request, signal) {
      signal.throwIfAborted();
      return send(request, signal).catch((thrown: unknown) => {
        throw signal.aborted ? signal.reason : failure(thrown, { ...request, repeatable: true });
      });
    },

    async write(request, signal) {
      const { method, target, key } = request;
      const update = method === "chat.update";
      // Slack counts updates by themselves.
      const turn = { channel: update ? `updates in ${target}` : target, key };
      const going = await channels.take(turn, signal);
      try {
        const answer = await send(request, signal);
        refusals.accepted(target);
        if (!update && typeof answer.channel === "string") channels.learn(target, answer.channel);
        return answer;
      } catch (thrown) {
        if (signal.aborted) throw signal.reason;
        const asked = pauseAsked(thrown);
        const retryAfterMs = asked === undefined ? undefined : going.hold(asked);
        const error = failure(thrown, { method, target, repeatable: update, retryAfterMs });
        if (blamesChannel(thrown)) refusals.refused(target, error);
        throw error;
      } finally {
        going.done();
      }
    },
  };
}

/** Stops waiting when the signal aborts. The call itself ends at its own time limit. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = Promise.withResolvers<never>();
  const abort = (): void => aborted.reject(signal.reason);
  signal.addEventListener("abort", abort, { once: true });
  try {
    return await Promise.race([work, aborted.promise]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}
