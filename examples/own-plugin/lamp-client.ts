import { messageOf, type Secret, ZoomflowError } from "@zoomflow/core";

/** A lamp on the wall, spoken to over HTTP. */
export interface LampClient {
  set(state: LampState, call: { key: string; signal: AbortSignal }): Promise<void>;
  check(signal: AbortSignal): Promise<void>;
  release(): Promise<void>;
}

export interface LampState {
  readonly on: boolean;
  readonly colour: string;
}

/** Takes the lamp for this process. */
export async function takeLamp(url: string, key: Secret, signal: AbortSignal): Promise<LampClient> {
  const ask = async (method: string, path: string, how: Details = {}): Promise<void> => {
    const { headers = {}, ...rest } = how;
    // The key stays sealed until this moment.
    const authorization = `Bearer ${key.reveal()}`;
    const init = { ...rest, method, headers: { ...headers, authorization } };
    const response = await fetch(new URL(path, url), init).catch(lost);
    if (!response.ok) throw refused(response.status);
    await response.body?.cancel();
  };
  await ask("PUT", "/owner", { signal });
  return {
    set: (state, call) =>
      ask("PUT", "/state", {
        body: JSON.stringify(state),
        headers: { "content-type": "application/json", "idempotency-key": call.key },
        signal: call.signal,
      }),
    check: (asked) => ask("GET", "/state", { signal: asked }),
    release: () => ask("DELETE", "/owner"),
  };
}

interface Details {
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** Whether another try can help is for the plugin to say: the runner does not know this service. */
function refused(status: number): ZoomflowError {
  const message = `the lamp answered ${status}`;
  if (status >= 500 || status === 429) return new ZoomflowError("ZF_ACTION_FAILED", message);
  const hint = status === 401 ? { hint: "Compare LAMP_KEY with the lamp's label." } : {};
  return new ZoomflowError("ZF_ACTION_REFUSED", message, hint);
}

function lost(thrown: unknown): never {
  throw new ZoomflowError("ZF_ACTION_FAILED", `the lamp is out of reach: ${messageOf(thrown)}`, {
    cause: thrown,
  });
}
