import type { Starter } from "./starters.ts";

/** Where the first rule tells what it found. */
export type Service = "none" | "slack" | "http" | "both";

/** What there is to choose from, the default first. */
export const SERVICES: Readonly<Record<Service, string>> = {
  none: "none yet: the log shows what the rule does",
  slack: "Slack",
  http: "an HTTP webhook",
  both: "an HTTP webhook and Slack",
};

export function isService(text: string): text is Service {
  return Object.hasOwn(SERVICES, text);
}

/** A plugin as a config uses it. */
export interface UsedPlugin {
  readonly package: string;
  /** What the config imports of it, and calls the instance. */
  readonly imports: readonly string[];
  readonly instance: string;
  readonly made: string;
  /** What must be set before anything is really sent, and what it is. */
  readonly variable: string;
  readonly variableIs: string;
  /** The action by its name, and the call of it. */
  readonly action: string;
  readonly call: (starter: Starter) => readonly string[];
  /** Of its input, what shows that the rule was right. */
  readonly input: (starter: Starter) => string;
}

const slack: UsedPlugin = {
  package: "@zoomflow/slack",
  imports: ["mrkdwn", "slack"],
  instance: "chat",
  made: 'slack({ token: secret("SLACK_BOT_TOKEN") })',
  variable: "SLACK_BOT_TOKEN",
  variableIs: "Slack: the app's bot token (xoxb-...); its bot must be in the rule's channel",
  action: "slack.post",
  call: ({ channel, event, sentence: { before, topic, after } }) => [
    "chat.post({",
    `  channel: "${channel}",`,
    `  text: (${event}) => mrkdwn\`${before}*\${${topic}}*${after}\`,`,
    "})",
  ],
  input: ({ sentence: { before, after } }) => `{ text: "${before}*All hands*${after}" }`,
};

const http: UsedPlugin = {
  package: "@zoomflow/http",
  imports: ["http"],
  instance: "web",
  made: "http()",
  variable: "WEBHOOK_URL",
  variableIs: "The webhook: where the rule posts its JSON; many such addresses hold a key",
  action: "http.request",
  call: (starter) => [
    "web.request({",
    '  method: "POST",',
    '  url: secret("WEBHOOK_URL"),',
    `  json: (${starter.event}) => ({ text: ${textOf(starter)} }),`,
    "})",
  ],
  input: ({ sentence: { before, after } }) => `{ json: { text: "${before}All hands${after}" } }`,
};

/** In the order in which the rule does its work. */
export const PLUGINS: Readonly<Record<Service, readonly UsedPlugin[]>> = {
  none: [],
  slack: [slack],
  http: [http],
  both: [http, slack],
};

/** The sentence as a template of JavaScript. */
export function textOf({ sentence: { before, topic, after } }: Starter): string {
  return `\`${before}\${${topic}}${after}\``;
}
