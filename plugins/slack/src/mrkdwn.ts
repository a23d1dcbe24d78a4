const brand: unique symbol = Symbol.for("zoomflow.slack.mrkdwn") as never;

/** What can stand between `${` and `}` in {@link mrkdwn}. */
export type Interpolated = string | number | bigint | boolean | Mrkdwn | null | undefined;

/**
 * Text in Slack's markup whose parts from outside have been escaped. Made by {@link mrkdwn} only; an
 * event cannot forge one.
 */
export class Mrkdwn {
  readonly [brand] = true;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Holds across two copies of this package. */
  static [Symbol.hasInstance](value: unknown): value is Mrkdwn {
    return typeof value === "object" && value !== null && brand in value;
  }

  /** As Slack takes it. */
  toString(): string {
    return this.#text;
  }

  toJSON(): string {
    return this.#text;
  }
}

/** The tag {@link mrkdwn}, with what makes links, mentions and dates. */
export interface MrkdwnTag {
  /** Text in Slack's markup: what is written in the template counts as markup, what is put in does not. */
  (literals: TemplateStringsArray, ...values: readonly Interpolated[]): Mrkdwn;
  /** A link. Anything but an http, https or mailto address prints as its label alone. */
  link(url: string, label?: Interpolated): Mrkdwn;
  /** A mention of a user by Slack id, such as `U024BE7LH`. They are notified. */
  user(id: string): Mrkdwn;
  /** A link to a channel by Slack id, such as `C024BE7LR`. */
  channel(id: string): Mrkdwn;
  /**
   * A moment in the time zone of whoever reads it.
   * @param at Milliseconds since the epoch, or a text such as Zoom's `start_time`.
   * @param format Slack's date tokens. Default: `{date_short_pretty} {time}`.
   */
  date(at: number | string, format?: string): Mrkdwn;
}

/**
 * Text in Slack's markup, safe against what comes from outside: a meeting named `<!channel>` pings
 * nobody. `null` and `undefined` print as nothing; another `mrkdwn` value goes in as it is.
 *
 * `*`, `_`, `~` and backticks in a value still format: Slack has no escape for them.
 *
 * @example
 * on("meeting.started", {
 *   id: "announce",
 *   do: chat.post({ channel: "#general", text: (e) => mrkdwn`*${e.payload.object.topic}* has started` }),
 * });
 */
export const mrkdwn: MrkdwnTag = Object.assign(tag, { link, user, channel, date });

function tag(literals: TemplateStringsArray, ...values: readonly Interpolated[]): Mrkdwn {
  const parts = literals.map((literal, at) =>
    at === 0 ? literal : escapeText(values[at - 1]) + literal,
  );
  return new Mrkdwn(parts.join("").toWellFormed());
}

/** Any value as Slack shows it literally; a {@link Mrkdwn} as it is. */
export function escapeText(value: unknown): string {
  if (value instanceof Mrkdwn) return value.toString();
  return print(value)
    .toWellFormed() // half a surrogate pair cannot be sent
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

function print(value: unknown): string {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
    case "bigint":
    case "boolean":
      return String(value);
    default:
      // Types promise no object here, but what Zoom sends may differ, and `String` of it may throw.
      return value === null || value === undefined ? "" : JSON.stringify(value);
  }
}

function link(url: string, label: Interpolated = url): Mrkdwn {
  const text = escapeText(label).replaceAll("|", "¦").replaceAll(/\s+/g, " ");
  const address = URL.parse(url);
  if (address === null || !/^(?:https?|mailto):$/.test(address.protocol)) return new Mrkdwn(text);
  // The parser has encoded `<`, `>` and spaces except in a few places; `|` it leaves alone.
  const safe = address.href.replaceAll(/[|<>\s]/g, encodeURIComponent).replaceAll("&", "&amp;");
  return new Mrkdwn(text === "" ? `<${safe}>` : `<${safe}|${text.replaceAll(/[<>]/g, "")}>`);
}

function user(id: string): Mrkdwn {
  return new Mrkdwn(/^[UW][A-Z0-9]+$/.test(id) ? `<@${id}>` : escapeText(id));
}

function channel(id: string): Mrkdwn {
  return new Mrkdwn(/^[CG][A-Z0-9]+$/.test(id) ? `<#${id}>` : escapeText(id));
}

function date(at: number | string, format = "{date_short_pretty} {time}"): Mrkdwn {
  const moment = new Date(at);
  const ms = moment.getTime();
  if (Number.isNaN(ms)) return new Mrkdwn(escapeText(at));
  const tokens = escapeText(format).replaceAll(/[\^|]/g, " ");
  return new Mrkdwn(`<!date^${Math.floor(ms / 1_000)}^${tokens}|${moment.toISOString()}>`);
}
