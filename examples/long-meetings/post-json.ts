import { ZoomflowError } from "zoomflow";

/** Sends JSON. An answer other than 2xx is thrown, so that the run is tried again. */
export async function postJson(url: string, body: object, signal: AbortSignal): Promise<Response> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    signal,
  });
  if (!response.ok)
    throw new ZoomflowError("ZF_ACTION_FAILED", `${new URL(url).host} answered ${response.status}`);
  return response;
}
