import { reveal, Secret, type Text } from "@zoomflow/core";

import { isLoopbackHost } from "../http/loopback.ts";
import type { HttpConfig } from "./define.ts";
import type { ConfigProblem } from "./problem.ts";
import { isText } from "./text.ts";
import type { Environment } from "./zoom.ts";

/** Where health and metrics are served, with every default. */
export interface CheckedHttp {
  readonly host: string;
  /** 0 stands for any that is free. */
  readonly port: number;
  /** Whether somebody asked for this port: then it must be had. */
  readonly portGiven: boolean;
  readonly token: Secret | undefined;
}

const HOST = "127.0.0.1";
const PORT = 7_788;

/** A right token is never refused, however many wrong ones came before it: its length is what holds. */
const TOKEN_LENGTH = 16;

const FIELDS: ReadonlySet<string> = new Set([
  "host",
  "port",
  "token",
] satisfies (keyof HttpConfig)[]);

/** Applies the defaults to settings that were found sound. */
export function httpOf(config: HttpConfig = {}, environment: Environment): CheckedHttp {
  const port = config.port ?? (environment["ZOOMFLOW_HTTP_PORT"] || undefined);
  return {
    host:
      config.host === undefined ? environment["ZOOMFLOW_HTTP_HOST"] || HOST : reveal(config.host),
    port: Number(port ?? PORT),
    portGiven: port !== undefined,
    token: tokenOf(config.token, environment),
  };
}

export function httpProblems(config: unknown, environment: Environment): readonly ConfigProblem[] {
  if (config !== undefined && (typeof config !== "object" || config === null))
    return [{ where: "http", message: "must be an object, such as { port: 8080 }" }];
  const { host, port, token } = (config ?? {}) as HttpConfig;
  const unknown = Object.keys(config ?? {}).filter((field) => !FIELDS.has(field));
  const found = [
    ...unknown.map((field) => ({
      where: `http.${field}`,
      message: `is not a setting: there are ${[...FIELDS].join(", ")}`,
    })),
    ...textProblem("http.host", host),
    ...portProblem("http.port", port),
    ...(port === undefined ? portFromEnvironment(environment) : []),
    ...(token instanceof Secret ? [] : textProblem("http.token", token)),
  ];
  return found.length > 0 ? found : doorProblems(config, environment);
}

/** What can only be said of settings that are sound each by itself. */
function doorProblems(config: HttpConfig = {}, environment: Environment): readonly ConfigProblem[] {
  for (const given of [config.host, config.token])
    if (given !== undefined && typeof given !== "string" && !given.present)
      return [{ where: "http", message: `${given.name} is not set` }];
  const { host, token } = httpOf(config, environment);
  if (token !== undefined && !/^[\x21-\x7e]+$/.test(token.reveal()))
    return [
      { where: "http", message: `${token.name} must be visible ASCII characters without spaces` },
    ];
  if (token !== undefined && token.reveal().length < TOKEN_LENGTH)
    return [
      {
        where: "http",
        message: `${token.name} must have ${TOKEN_LENGTH} characters or more: \`openssl rand -hex 32\` makes one`,
      },
    ];
  if (token !== undefined || isLoopbackHost(host)) return [];
  const message = `${JSON.stringify(host)} can be reached from other machines, which needs a token: set ZOOMFLOW_HTTP_TOKEN`;
  return [{ where: "http.host", message }];
}

function tokenOf(given: HttpConfig["token"], environment: Environment): Secret | undefined {
  if (given instanceof Secret) return given;
  if (given !== undefined) return new Secret("http.token", () => reveal(given));
  const fromEnvironment = new Secret(
    "ZOOMFLOW_HTTP_TOKEN",
    () => environment["ZOOMFLOW_HTTP_TOKEN"],
  );
  return fromEnvironment.present ? fromEnvironment : undefined;
}

function textProblem(where: string, value: Text | undefined): readonly ConfigProblem[] {
  if (value === undefined || isText(value)) return [];
  return [{ where, message: 'must be a text or env("NAME")' }];
}

function portFromEnvironment(environment: Environment): readonly ConfigProblem[] {
  const given = environment["ZOOMFLOW_HTTP_PORT"];
  if (!given) return [];
  return portProblem("ZOOMFLOW_HTTP_PORT", /^\d+$/.test(given) ? Number(given) : given);
}

function portProblem(where: string, port: unknown): readonly ConfigProblem[] {
  if (port === undefined) return [];
  if (typeof port === "number" && Number.isInteger(port) && port >= 0 && port <= 65_535) return [];
  const message = `is ${JSON.stringify(port)}: a port is a whole number from 0, for any that is free, to 65535`;
  return [{ where, message }];
}
