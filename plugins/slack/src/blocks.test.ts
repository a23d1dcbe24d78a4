import { describe, expect, test } from "vitest";

import { type Block, blockProblems, composeBlocks, summary } from "./blocks.ts";
import { mrkdwn } from "./mrkdwn.ts";

const section = (text: unknown): Block => ({ type: "section", text: { type: "mrkdwn", text } });

describe("texts in blocks", () => {
  test("plain text is escaped wherever it stands, markup is kept", () => {
    const composed = composeBlocks([
      section("<!channel>"),
      section(mrkdwn`*${"<x>"}*`),
      {
        type: "section",
        fields: [mrkdwn`<@U1>`, { type: "plain_text", text: "a & b", emoji: true }],
      },
    ]);
    expect(composed).toEqual([
      { type: "section", text: { type: "mrkdwn", text: "&lt;!channel&gt;" } },
      { type: "section", text: { type: "mrkdwn", text: "*&lt;x&gt;*" } },
      {
        type: "section",
        fields: [
          { type: "mrkdwn", text: "<@U1>" },
          { type: "plain_text", text: "a &amp; b", emoji: true },
        ],
      },
    ]);
  });

  test.each<[string, Block, number]>([
    ["a section", section("a".repeat(9_000)), 3_000],
    ["a header", { type: "header", text: { type: "plain_text", text: "a".repeat(900) } }, 150],
    ["a field", { type: "section", fields: [mrkdwn`${"a".repeat(9_000)}`] }, 2_000],
    [
      "a button",
      {
        type: "actions",
        elements: [{ type: "button", text: { type: "plain_text", text: "a".repeat(99) } }],
      },
      75,
    ],
    [
      "an element of a context",
      { type: "context", elements: [mrkdwn`${"a".repeat(9_000)}`] },
      3_000,
    ],
  ])("%s is cut to what its place takes", (_, block, limit) => {
    const json = JSON.stringify(composeBlocks([block]));
    const text = /"text":"(a+…[^"]*)"/.exec(json)?.[1] ?? "";
    expect(text.length).toBeGreaterThan(limit - 5);
    expect(text.length).toBeLessThanOrEqual(limit);
    expect(blockProblems(composeBlocks([block]))).toEqual([]);
  });

  test("an option and a confirmation are known by where they stand", () => {
    const long = { type: "plain_text", text: "a".repeat(500) };
    const select = {
      type: "static_select",
      options: [{ text: long, value: "1" }],
      confirm: { title: long, text: long },
    };
    const [block] = composeBlocks([{ type: "actions", elements: [select] }]);
    const lengths = [...JSON.stringify(block).matchAll(/"text":"(a+[^"]*)"/g)].map(
      (m) => m[1]?.length,
    );
    expect(lengths).toEqual([75, 100, 300]);
  });

  test("fields that are no texts pass as they are", () => {
    const block = {
      type: "image",
      image_url: "https://example.com/a?b&c",
      alt_text: "a < b",
      n: null,
    };
    expect(composeBlocks([block])).toEqual([block]);
  });
});

describe("what Slack would refuse is told before", () => {
  test.each<[string, readonly Block[], string]>([
    ["no block", [], "an empty list of blocks shows nothing"],
    [
      "51 blocks",
      Array.from({ length: 51 }, () => ({ type: "divider" })),
      "51 blocks, Slack takes 50",
    ],
    [
      "one block_id twice",
      [
        { type: "divider", block_id: "a" },
        { type: "divider", block_id: "a" },
      ],
      "two blocks have the same block_id",
    ],
    [
      "too much text in all",
      Array.from({ length: 5 }, () => section("a".repeat(3_000))),
      "15000 characters of text, Slack takes 12000",
    ],
    ["an empty text", [section("")], "block 1, text is an empty text"],
    [
      "an image without alt_text",
      [{ type: "image", image_url: "x" }],
      "block 1: an image needs an alt_text",
    ],
    [
      "11 fields",
      [{ type: "section", fields: Array.from({ length: 11 }, () => mrkdwn`a`) }],
      "block 1, fields: 11, Slack takes 10",
    ],
    [
      "6 choices in an overflow menu",
      [
        { type: "divider" },
        {
          type: "section",
          accessory: { type: "overflow", options: Array.from({ length: 6 }, () => ({})) },
        },
      ],
      "block 2, accessory, options: 6, Slack takes 5",
    ],
  ])("%s", (_, blocks, problem) => {
    expect(blockProblems(composeBlocks(blocks))).toEqual([problem]);
  });

  test("blocks with different ids are fine", () => {
    expect(blockProblems([{ type: "divider", block_id: "a" }, { type: "divider" }])).toEqual([]);
  });
});

test("a notification shows the first text of the blocks", () => {
  expect(summary(composeBlocks([{ type: "divider" }, section("<hi>"), section("b")]))).toBe(
    "&lt;hi&gt;",
  );
  expect(summary([{ type: "divider" }])).toBeUndefined();
});
