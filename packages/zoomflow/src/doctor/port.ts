import { createServer } from "node:net";

import type { Finding } from "@zoomflow/core";

import { isHeld } from "../lock.ts";
import type { Settings } from "./config.ts";
import { fail, ok, warn } from "./findings.ts";
import type { Running } from "./running.ts";

const CHECK = "http port";

/** Whether health and metrics can be served where they are wanted. */
export async function examinePort(
  { http: { host, port, portGiven }, dataDirectory }: Pick<Settings, "http" | "dataDirectory">,
  { holder, parts, starting }: Running,
): Promise<Finding> {
  if (port === 0) return ok(CHECK, "any that is free");
  if (parts !== undefined)
    return ok(CHECK, `${host}, port ${port}: taken by the zoomflow that runs`);
  // It is about to listen there: to try the port now would keep it from that.
  if (starting) return ok(CHECK, `${host}, port ${port}: left to the zoomflow that starts`);
  const problem = await listenProblem(host, port);
  if (problem === undefined) return ok(CHECK, `${host}, port ${port} is free`);
  const taken = problem === "EADDRINUSE";
  // Since it was looked who runs here, one may have begun.
  if (taken && holder === undefined && isHeld(dataDirectory))
    return ok(CHECK, `${host}, port ${port}: taken by the zoomflow that starts`);
  const message = `${host}, port ${port}: ${taken ? "another program listens there" : problem}`;
  const hint =
    "Stop what listens there, or name another port with ZOOMFLOW_HTTP_PORT or another `http.host`.";
  if (taken && !portGiven)
    return warn(CHECK, `${message}; zoomflow goes on without /ready and /metrics`, hint);
  return fail(CHECK, message, { hint, code: "ZF_HTTP_UNAVAILABLE" });
}

function listenProblem(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
