import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { escapeText, Mrkdwn, mrkdwn } from "./mrkdwn.ts";

test("a meeting named <!channel> pings nobody", () => {
  const topic = "<!channel> R&D";
  expect(String(mrkdwn`*${topic}* has started`)).toBe("*&lt;!channel&gt; R&amp;D* has started");
});

test("what the author writes is markup", () => {
  expect(String(mrkdwn`<!here> ${"x"}`)).toBe("<!here> x");
});

test("markup inside markup is not escaped again", () => {
  const link = mrkdwn.link("https://zoom.us/j/1?a=1&b=2", "join <now>");
  expect(String(mrkdwn`Do ${link}!`)).toBe(
    "Do <https://zoom.us/j/1?a=1&amp;b=2|join &lt;now&gt;>!",
  );
});

test.each<[string, unknown, string]>([
  ["undefined", undefined, ""],
  ["null", null, ""],
  ["a number", 3, "3"],
  ["a large number", 10n, "10"],
  ["a boolean", false, "false"],
  ["an object", { toString: 1, topic: "<a>" }, '{"toString":1,"topic":"&lt;a&gt;"}'],
  ["half a pair", "half \ud800 a pair", "half \ufffd a pair"],
])("%s prints as something Slack can show", (_, value, printed) => {
  expect(String(mrkdwn`${value as string}`)).toBe(printed);
});

test("no value, however made, brings markup along", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (value) => {
      const text = String(mrkdwn`${value}`);
      expect(text).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
      const back = text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
      expect(back).toBe(value.toWellFormed());
    }),
  );
});

test("no label and no address breaks out of a link", () => {
  const hostile = fc.string({ unit: fc.constantFrom("<", ">", "|", "&", "!", " ", "a", "\n") });
  fc.assert(
    fc.property(hostile, hostile, (path, label) => {
      const text = String(mrkdwn.link(`https://example.com/${path}`, label));
      expect(text).toMatch(/^<https:\/\/example\.com\/[^<>|\s]*(?:\|[^<>|]*)?>$/);
    }),
  );
});

describe("helpers", () => {
  test("a link to anything but a web or mail address is only its label", () => {
    expect(String(mrkdwn.link("javascript:alert(1)", "click"))).toBe("click");
    expect(String(mrkdwn.link("not an address"))).toBe("not an address");
    expect(String(mrkdwn.link("mailto:ada@example.com"))).toBe(
      "<mailto:ada@example.com|mailto:ada@example.com>",
    );
    expect(String(mrkdwn.link("https://example.com", ""))).toBe("<https://example.com/>");
  });

  test("users and channels are mentioned by ID, and by nothing else", () => {
    expect(String(mrkdwn.user("U024BE7LH"))).toBe("<@U024BE7LH>");
    expect(String(mrkdwn.channel("C024BE7LR"))).toBe("<#C024BE7LR>");
    expect(String(mrkdwn.user("!channel"))).toBe("!channel");
    expect(String(mrkdwn.channel("C1> <!here"))).toBe("C1&gt; &lt;!here");
  });

  test("a moment shows in the reader's own time zone", () => {
    expect(String(mrkdwn.date("2026-07-01T09:00:00Z"))).toBe(
      "<!date^1782896400^{date_short_pretty} {time}|2026-07-01T09:00:00.000Z>",
    );
    expect(String(mrkdwn.date(0, "{date}|<!here>^x"))).toBe(
      "<!date^0^{date} &lt;!here&gt; x|1970-01-01T00:00:00.000Z>",
    );
    expect(String(mrkdwn.date("soon <!here>"))).toBe("soon &lt;!here&gt;");
  });
});

test("a value of another copy of this package counts as markup, text of an event never does", () => {
  const foreign = { [Symbol.for("zoomflow.slack.mrkdwn")]: true, toString: () => "<@U1>" };
  expect(foreign instanceof Mrkdwn).toBe(true);
  expect(escapeText(foreign)).toBe("<@U1>");
  expect(escapeText(JSON.parse('{"text":"<@U1>"}'))).toBe('{"text":"&lt;@U1&gt;"}');
  expect(JSON.stringify(mrkdwn`a ${"<"}`)).toBe('"a &lt;"');
});
