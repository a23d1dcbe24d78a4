import { reveal, Secret, type Text, type Variable } from "@zoomflow/core";
import { didYouMean, unsetMessage } from "@zoomflow/core/engine";
import { checkZoomOptions, type LinkOptions, type ZoomOptions } from "@zoomflow/zoom";

import type { ZoomConfig } from "./define.ts";
import { type ConfigProblem, unsetProblem } from "./problem.ts";
import { isText } from "./text.ts";

/** Variables by name, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The Zoom app with every variable resolved, or what keeps it from being used. */
export type ResolvedZoom =
  | { readonly options: ZoomOptions; readonly problems: readonly [] }
  | { readonly options: undefined; readonly problems: readonly ConfigProblem[] };

/** Resolves `zoom` of a config: each field as given, else its variable, else Zoom's own default. */
export function resolveZoom(config: ZoomConfig = {}, environment: Environment): ResolvedZoom {
  const slips = slipsOf(config).map((message) => ({ where: "zoom", message }));
  if (slips.length > 0) return { options: undefined, problems: slips };
  const field = (given: Text | undefined, name: string): string | undefined =>
    textOf(given) ?? (environment[name] || undefined);

  const clientId = field(config.clientId, "ZOOM_CLIENT_ID");
  const clientSecret = secretOf(config.clientSecret, environment);
  const problems = [
    ...(clientId === undefined ? [unset(config.clientId, "ZOOM_CLIENT_ID", environment)] : []),
    ...(clientSecret.present
      ? []
      : [unset(config.clientSecret, "ZOOM_CLIENT_SECRET", environment)]),
  ];
  const options = leaveOutUndefined({
    clientId: clientId ?? "",
    clientSecret,
    accountId: field(config.accountId, "ZOOM_ACCOUNT_ID"),
    subscriptionId: field(config.subscriptionId, "ZOOM_SUBSCRIPTION_ID"),
    grant: config.grant,
    oauthUrl: field(config.oauthUrl, "ZOOM_OAUTH_URL"),
    wsUrl: field(config.wsUrl, "ZOOM_WS_URL"),
    link: config.link,
    proxy: proxyOf(environment),
  });
  // What is unset is told already, by the name of the variable that was asked for.
  const rest = checkZoomOptions({
    ...options,
    clientId: clientId ?? "unset",
    clientSecret: clientSecret.present
      ? clientSecret
      : new Secret(clientSecret.name, () => "unset"),
  });
  problems.push(...rest.map((message) => ({ where: "zoom", message, hint: REST_HINT })));
  return problems.length === 0 ? { options, problems: [] } : { options: undefined, problems };
}

const FIELDS = [
  "clientId",
  "clientSecret",
  "accountId",
  "subscriptionId",
  "grant",
  "oauthUrl",
  "wsUrl",
  "link",
] as const satisfies readonly (keyof ZoomConfig)[];

const LINK_FIELDS = [
  "readyTimeout",
  "heartbeatInterval",
  "ackTimeout",
  "silenceTimeout",
  "backoff",
  "stableAfter",
  "attemptsPerMinute",
  "displacedWait",
  "refusedWait",
  "maxPayload",
  "displacedText",
] as const satisfies readonly (keyof LinkOptions)[];

/** What types would have refused, in a config that has none. */
function slipsOf(config: unknown): readonly string[] {
  if (!isRecord(config)) return ["must be an object"];
  const { grant, link = {}, ...texts } = config;
  return [
    ...strangers(config, FIELDS, ""),
    ...(isRecord(link) ? strangers(link, LINK_FIELDS, "link.") : ["`link` must be an object"]),
    ...Object.entries(texts).flatMap(([field, value]) =>
      isTextOrNothing(value) ? [] : [`\`${field}\` must be a text, env("NAME") or secret("NAME")`],
    ),
    ...(grant === undefined || grant === "account_credentials" || grant === "client_credentials"
      ? []
      : ['`grant` can be "account_credentials" or "client_credentials"']),
  ];
}

function strangers(given: object, known: readonly string[], prefix: string): readonly string[] {
  return Object.keys(given)
    .filter((field) => !known.includes(field))
    .map((field) => {
      const meant = didYouMean(field, known);
      const hint =
        meant === undefined ? `there are ${known.join(", ")}` : `did you mean \`${meant}\`?`;
      return `\`${prefix}${field}\` is not a setting: ${hint}`;
    });
}

function isTextOrNothing(value: unknown): boolean {
  return value === undefined || value === "" || value instanceof Secret || isText(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The proxy for the way to Zoom, by the variables' customary names in either case. */
export function proxyOf(environment: Environment): ZoomOptions["proxy"] {
  const either = (name: string): string | undefined =>
    environment[name] || environment[name.toLowerCase()] || undefined;
  const https = either("HTTPS_PROXY");
  return https === undefined ? undefined : leaveOutUndefined({ https, no: either("NO_PROXY") });
}

function textOf(given: Text | undefined): string | undefined {
  if (given === undefined || typeof given === "string") return given || undefined;
  return given.present ? given.value() : undefined;
}

function secretOf(given: Text | Secret | undefined, environment: Environment): Secret {
  if (given instanceof Secret) return given;
  if (given === undefined)
    return new Secret("ZOOM_CLIENT_SECRET", () => environment["ZOOM_CLIENT_SECRET"]);
  return new Secret("zoom.clientSecret", () =>
    typeof given !== "string" && !given.present ? undefined : reveal(given),
  );
}

function unset(
  given: string | Variable | Secret | undefined,
  fallback: string,
  environment: Environment,
): ConfigProblem {
  const name = given === undefined || typeof given === "string" ? fallback : given.name;
  return unsetProblem("zoom", unsetMessage(name, Object.keys(environment)));
}

/** Each of these names the field and the variable that stands for it. */
const REST_HINT =
  "Set it in `zoom` of the config, in the environment or in the .env file beside the config.";

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

function leaveOutUndefined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(value).filter(([, inner]) => inner !== undefined),
  ) as Defined<T>;
}
