import { type Given, type Schema, Secret, Variable } from "@zoomflow/core";
import { z } from "zod";

/** Which workspace, and how it is reached. */
export interface SlackOptions {
  /** The bot token, `xoxb-…`. Default: the variable `SLACK_BOT_TOKEN`. */
  readonly token?: string | Secret;
  /**
   * Where Slack's Web API is; https, or http on this machine. Default: the variable `SLACK_API_URL`,
   * else `https://slack.com/api/`.
   */
  readonly apiUrl?: string;
}

export interface CheckedOptions {
  readonly token: Secret;
  readonly apiUrl: string;
}

const DEFAULT_API_URL = "https://slack.com/api/";

const schema = z.strictObject({
  token: z.union([z.string().min(1), z.instanceof(Secret)]).transform(sealed),
  apiUrl: z
    .string()
    .trim()
    .refine(isSafe, "must be https, or http on loopback, without a password or query"),
});

/** Of options that went through {@link withDefaults}. */
export const optionsSchema: Schema<SlackOptions, CheckedOptions> = schema;

/**
 * The environment stands in for what is left out. Nothing is read here: variables are looked up
 * when the plugin is set up, secrets when they are used.
 */
export function withDefaults(
  options: Given<SlackOptions>,
  environment: NodeJS.ProcessEnv = process.env,
): Given<SlackOptions> {
  const { token, apiUrl } = options;
  const botToken = new Secret("SLACK_BOT_TOKEN", () => environment.SLACK_BOT_TOKEN);
  const address = new Variable("SLACK_API_URL", () => environment.SLACK_API_URL || DEFAULT_API_URL);
  return {
    ...options,
    // A token given as text is sealed at once: someone may print the instance.
    token: typeof token === "string" ? sealed(token) : (token ?? botToken),
    apiUrl: apiUrl ?? address,
  };
}

function sealed(token: string | Secret): Secret {
  return typeof token === "string" ? Secret.of("Slack token", token) : token;
}

/** The token goes to this address with every call. */
function isSafe(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.username !== "" || url.password !== "" || url.search !== "") return false;
  return url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname));
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127(?:\.\d+){3}$/.test(host);
}
