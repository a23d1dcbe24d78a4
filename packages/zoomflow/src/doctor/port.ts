import { createServer } from "node:net";

import type { Finding } from "@zoomflow/core";

import type { CheckedHttp } from "../config/http.ts";
import { fail, ok, warn } from "./findings.ts";
import type { Running } from "./running.ts";

const CHECK = "http port";

/** Whether health and metrics can be served where they are wanted. */
export async function examinePort(
  { host, port, portGiven }: CheckedHttp,
  { parts }: Running,
): Promise<Finding> {
  if (port === 0) return ok(CHECK, "any that is free");
  if (parts !== undefined)
    return ok(CHECK, `${host}, port ${port}: taken by the zoomflow that runs`);
  const problem = await listenProblem(host, port);
  if (problem === undefined) return ok(CHECK, `${host}, port ${port} is free`);
  const taken = problem === "EADDRINUSE";
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
