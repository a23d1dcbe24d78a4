import { escapeText, Mrkdwn } from "./mrkdwn.ts";
import { truncate } from "./truncate.ts";

/**
 * A block of Slack's Block Kit, as its builder shows it. A text object's `text`, like that of a
 * message, is escaped unless it is a `mrkdwn` value; such a value may also stand for a whole text object.
 */
export interface Block {
  readonly type: string;
  readonly [field: string]: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/** Longest texts, by the type of what holds them and their field (docs.slack.dev, Block Kit; July 2026). */
const TEXT_LIMITS: Readonly<Record<string, number>> = {
  "header.text": 150,
  "section.text": 3_000,
  "section.fields": 2_000,
  "button.text": 75,
  "options.text": 75,
  "video.title": 200,
  "confirm.title": 100,
  "confirm.text": 300,
};
const TEXT_LIMIT = 3_000;

/** Longest lists, likewise. */
const LIST_LIMITS: Readonly<Record<string, number>> = {
  "section.fields": 10,
  "context.elements": 10,
  "actions.elements": 25,
  "static_select.options": 100,
  "overflow.options": 5,
  "checkboxes.options": 10,
  "radio_buttons.options": 10,
};

/** Slack refuses more than 50 blocks, and was seen to refuse about 13,200 characters in all. */
const MAX_BLOCKS = 50;
const MAX_CHARACTERS = 12_000;

/** The blocks as Slack takes them: every text escaped, and cut where it is too long for its place. */
export function composeBlocks(blocks: readonly Block[]): readonly Fields[] {
  return blocks.map((block) => composeFields(block, block.type));
}

function composeFields(fields: Fields, owner: string): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, compose(value, owner, key)]),
  );
}

function compose(value: unknown, owner: string, key: string): unknown {
  if (Array.isArray(value)) return value.map((item) => compose(item, owner, key));
  if (value instanceof Mrkdwn) return composeText("mrkdwn", value, owner, key);
  if (!isFields(value)) return value;
  const { type, text } = value;
  if ((type === "mrkdwn" || type === "plain_text") && isPrintable(text)) {
    return { ...value, ...composeText(type, text, owner, key) };
  }
  // Options and confirmations have no type: they are known by where they stand.
  return composeFields(value, typeof type === "string" ? type : key);
}

function composeText(type: string, text: unknown, owner: string, key: string): Fields {
  return { type, text: truncate(escapeText(text), TEXT_LIMITS[`${owner}.${key}`] ?? TEXT_LIMIT) };
}

/** What Slack would refuse of composed blocks, each as a sentence; nothing when they will do. */
export function blockProblems(blocks: readonly Fields[]): readonly string[] {
  const ids = blocks.map((block) => block.block_id).filter((id) => id !== undefined);
  const characters = blocks.reduce((sum, block) => sum + textIn(block), 0);
  return [
    ...(blocks.length === 0 ? ["an empty list of blocks shows nothing"] : []),
    ...(blocks.length > MAX_BLOCKS ? [`${blocks.length} blocks, Slack takes ${MAX_BLOCKS}`] : []),
    ...(new Set(ids).size < ids.length ? ["two blocks have the same block_id"] : []),
    ...(characters > MAX_CHARACTERS
      ? [`${characters} characters of text, Slack takes ${MAX_CHARACTERS}`]
      : []),
    ...blocks.flatMap((block, at) => problemsIn(block, String(block.type), `block ${at + 1}`)),
  ];
}

function problemsIn(fields: Fields, owner: string, where: string): readonly string[] {
  const own =
    owner === "image" && !fields.alt_text
      ? [`${where}: an image needs an alt_text`]
      : isText(fields) && fields.text === ""
        ? [`${where} is an empty text`]
        : [];
  const inner = Object.entries(fields).flatMap(([key, value]): readonly string[] => {
    const place = `${where}, ${key}`;
    const limit = LIST_LIMITS[`${owner}.${key}`];
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    return [
      ...(limit !== undefined && items.length > limit
        ? [`${place}: ${items.length}, Slack takes ${limit}`]
        : []),
      ...items
        .filter(isFields)
        .flatMap((item) =>
          problemsIn(item, typeof item.type === "string" ? item.type : key, place),
        ),
    ];
  });
  return [...own, ...inner];
}

/** Characters of every text object in a block. */
function textIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + textIn(item), 0);
  if (!isFields(value)) return 0;
  if (isText(value)) return value.text.length;
  return textIn(Object.values(value));
}

/** What a notification can show of blocks that come without a text: the first that says something. */
export function summary(blocks: readonly Fields[]): string | undefined {
  return blocks.map((block) => block.text).find(isText)?.text;
}

function isText(value: unknown): value is Fields & { readonly text: string } {
  return (
    isFields(value) &&
    typeof value.text === "string" &&
    /^(?:mrkdwn|plain_text)$/.test(String(value.type))
  );
}

function isPrintable(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number" || value instanceof Mrkdwn;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
