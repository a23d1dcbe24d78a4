import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";

import { expect, test } from "vitest";

test("the demo ends by itself, having shown the messages and a summary and no secret", async () => {
  const { child, output, exitCode } = startDemo();
  expect(await exitCode, await output).toBe(0);
  expect(child.signalCode).toBeNull();

  const shown = await output;
  for (const line of [
    /Slack +│ #general +:loudspeaker: \*All hands\* has started/,
    /Slack +│ #front-desk +Grace &lt;!channel&gt; waits at the door/,
    /Slack +│ #recordings +The recording of \*All hands\* is ready/,
    /Slack +│ #it +ada@example\.com: user\.created/,
    /Slack +│ #general +:loudspeaker: \*All hands, after a lost connection\* has started/,
    /demo +│ 6 events, 5 Slack messages, [\d.]+ s/,
  ])
    expect(shown).toMatch(line);
  // The client secret, the simulator's tokens and Slack's.
  expect(shown).not.toMatch(/simulated-secret|simulated-\d|access_token|xoxb-/);
});

test("with --keep it stays up until Ctrl-C", async () => {
  const { child, output, exitCode } = startDemo("--keep");
  child.stdout?.on("data", (chunk: string) => {
    if (chunk.includes("end with Ctrl-C")) child.kill("SIGINT");
  });
  expect(await exitCode, await output).toBe(0);
  expect(await output).toMatch(/staying up[^]*stopped; no run is left undone/);
});

interface Demo {
  readonly child: ChildProcess;
  /** All of it, once it has ended. */
  readonly output: Promise<string>;
  readonly exitCode: Promise<number | null>;
}

function startDemo(...args: readonly string[]): Demo {
  const child = spawn(process.execPath, [join(import.meta.dirname, "main.ts"), ...args], {
    env: { PATH: process.env["PATH"], NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.setEncoding("utf8");
  const output = Promise.all([text(child.stdout), text(child.stderr)]).then((said) =>
    said.join(""),
  );
  const exitCode = new Promise<number | null>((resolve) => void child.once("close", resolve));
  return { child, output, exitCode };
}
