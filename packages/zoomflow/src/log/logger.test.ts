import { fakeClock } from "@zoomflow/core/testing";
import { describe, expect, test } from "vitest";

import { createLogger, type LoggerOptions } from "./logger.ts";

interface Written {
  readonly level: number;
  readonly msg: string;
  readonly [field: string]: unknown;
}

function setup(options: Partial<LoggerOptions> = {}) {
  const clock = fakeClock();
  const texts: string[] = [];
  const log = createLogger({
    level: "info",
    personal: false,
    pretty: false,
    write: (line) => void texts.push(line),
    redact: (text) => text.replaceAll("hunter2", "[secret]"),
    clock,
    ...options,
  });
  const lines = (): readonly Written[] => texts.map((text) => JSON.parse(text) as Written);
  return { clock, log, texts, lines };
}

test("a line names the run that it is written for, whoever writes it", () => {
  const of = { run: "r1", rule: "x", key: "k", revision: 2 };
  const { log, lines } = setup({ about: () => of });
  log.info({ plugin: "chat" }, "hello");
  log.info({ run: "r2" }, "its own word counts");
  expect(lines()).toMatchObject([
    { ...of, plugin: "chat", msg: "hello" },
    { ...of, run: "r2" },
  ]);
});

test("neither secrets nor people are in a line, be they in its fields or its sentence", () => {
  const { log, texts } = setup();
  log.warn({ headers: { cookie: "c" }, why: "hunter2" }, "ada@example.org has hunter2");
  expect(texts.join("")).not.toMatch(/hunter2|ada@|"c"/);
});

test("people can be asked for, and left out again, while it runs", () => {
  const { log, lines } = setup();
  log.set({ level: "debug", personal: true });
  log.debug({}, "hello ada@example.org");
  log.set({ level: "info", personal: false });
  log.debug({}, "left out");
  log.info({}, "hello ada@example.org");
  expect(lines().map(({ msg }) => msg)).toEqual(["hello ada@example.org", "hello [personal]"]);
});

test("a file is given the same lines, and always as JSON", () => {
  const file: string[] = [];
  let closed = false;
  const alsoTo = { write: (line: string) => void file.push(line), close: () => (closed = true) };
  const { log, texts } = setup({ alsoTo, pretty: true });
  log.error({ token: "t" }, "no");
  log.close();
  expect(texts.join("")).toMatch(/✗ no/);
  expect(JSON.parse(file.join(""))).toMatchObject({ level: 50, token: "[secret]", msg: "no" });
  expect(closed).toBe(true);
});

describe("what is said again and again", () => {
  test("is told five times, and then how often it was, with what it was about", async () => {
    const { clock, log, lines } = setup();
    for (let n = 0; n < 1_245; n++)
      log.error(
        { is: "run.settled", rule: "x", run: `r${n}`, ms: n },
        `rule "x" dead after ${n} ms`,
      );
    expect(lines()).toHaveLength(5);
    await clock.advance(10_000);
    expect(lines()[5]).toMatchObject({
      level: 50,
      is: "run.settled",
      rule: "x",
      more: 1_240,
      msg: expect.stringMatching(/^… 1,240 more like it in 10 s: rule "x" dead after \d+ ms$/),
    });
  });

  test("never hides what is new: another sentence, rule, code or level", () => {
    const { log, lines } = setup();
    const flood = (n = 9): void => {
      for (let i = 0; i < n; i++) log.warn({ rule: "x", code: "A" }, "no");
    };
    flood();
    log.warn({ rule: "x", code: "A" }, "no at all");
    log.warn({ rule: "y", code: "A" }, "no");
    log.warn({ rule: "x", error: { code: "B" } }, "no");
    log.error({ rule: "x", code: "A" }, "no");
    flood();
    expect(lines()).toHaveLength(9);
  });

  test("is what a plugin tells of one thing; of another it may always tell", () => {
    const { log, lines } = setup();
    for (let n = 0; n < 50; n++) log.info({ plugin: "p" }, `meeting ${n} is over`);
    for (let n = 0; n < 50; n++) log.info({ plugin: "p" }, "still here");
    expect(lines()).toHaveLength(55);
  });

  test("is told of before the end", () => {
    const { clock, log, lines } = setup();
    for (let n = 0; n < 8; n++) log.warn({}, "no");
    log.close();
    expect(lines().at(-1)).toMatchObject({ msg: "… 3 more like it in 10 s: no", more: 3 });
    expect(clock.pending).toBe(0);
  });
});
