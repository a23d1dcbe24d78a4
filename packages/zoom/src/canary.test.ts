import { execFile } from "node:child_process";
import { promisify } from "node:util";

import { expect, test } from "vitest";

/**
 * A whole program: goes through faults of every part with a known secret and known tokens, prints
 * all that can be seen, and has to end by itself. Anything unhandled ends it with another code.
 */
const program = `
import { inspect } from "node:util";
import { Secret } from ${JSON.stringify(import.meta.resolve("@zoomflow/core"))};
import { createDial, createZoomSource } from ${JSON.stringify(import.meta.resolve("./index.ts"))};
import { machineClock, startSimulator } from ${JSON.stringify(import.meta.resolve("./simulator/index.ts"))};

const echo = (text) => ({ do: { is: "frame", text } });
const scripts = (token) => [
  { later: [{ do: { is: "reset" } }] },
  { later: [echo(token), echo("bad " + token), { do: { is: "close", code: 4001, reason: "bad " + token } }] },
  { later: [echo(JSON.stringify({ module: "build_connection", success: false, content: "bad " + token }))] },
  { later: [echo(JSON.stringify({ module: "message", content: "access_token=" + token })), { do: { is: "displace" } }] },
  { later: [{ do: { is: "garbage", kind: "huge" } }] },
  { later: [{ do: { is: "garbage", kind: "bad-opcode" } }] },
  { verdict: { is: "failure", content: "Invalid Token" } },
  { upgrade: { is: "redirect", location: "http://127.0.0.1:1/?access_token=" + token } },
  { upgrade: { is: "garbage" } }, { upgrade: { is: "drop" } }, { upgrade: { is: "hold" } },
  { upgrade: { is: "refuse", status: 503, body: token } },
  { heartbeats: { is: "none" } }, { verdict: { is: "none" } }, {},
];

const seen = [];
async function go(over, prepare, done) {
  const zoom = await startSimulator({ clientSecret: "canary-secret-of-the-app" });
  prepare(zoom);
  const { clientSecret, ...credentials } = zoom.credentials;
  let check = () => {};
  const observe = (moment) => {
    seen.push(moment);
    check();
  };
  const source = createZoomSource({
    ...credentials, ...over, clientSecret: Secret.of("ZOOM_CLIENT_SECRET", clientSecret),
    oauthUrl: over.oauthUrl ?? zoom.oauthUrl, wsUrl: over.wsUrl ?? zoom.wsUrl,
    link: { readyTimeout: "200ms", heartbeatInterval: "50ms", ackTimeout: "50ms", backoff: { min: "1ms", max: "5ms" },
      attemptsPerMinute: 60000, displacedWait: { min: "5ms", max: "10ms" }, maxPayload: 65536 },
  }, { clock: machineClock, random: Math.random, fetch, dial: createDial(), observe });
  await new Promise((resolve) => {
    check = () => done(zoom, source) && resolve();
    source.start({ deliver() {}, failed: (error) => { seen.push(error); check(); } });
  });
  seen.push(source, source.health());
  await source.stop();
  await zoom.stop();
  return zoom.issued;
}

const upgrades = (zoom) => zoom.log.filter((each) => each.is === "upgrade").length;
const tokens = await go({}, (zoom) => {
  zoom.tokens({ is: "status", status: 500, body: "canary-secret-of-the-app" }, { is: "drop" });
  // The token is not known before it is issued: the scripts are laid down when it is.
  const wait = zoom.until((log) => log.some((each) => each.is === "token-request" && each.status === 200));
  void wait.then(() => zoom.connections(...scripts(zoom.issued[0])));
}, (zoom, source) => upgrades(zoom) >= 15 && source.state === "connected");
await go({}, (zoom) => zoom.tokens({ is: "refused", error: "invalid_client" }), (_, source) => source.state === "refused");
const lost = (_, source) => seen.at(-1).error && source.state === "backing-off";
await go({ wsUrl: "ws://zoom.invalid/ws" }, () => {}, lost);
await go({ wsUrl: "wss://127.0.0.1:1/ws" }, () => {}, lost);
await go({ oauthUrl: "http://127.0.0.1:1/" }, () => {}, lost);

console.error(inspect(seen, { depth: 20, showHidden: true }));
console.error(JSON.stringify(seen), seen.map((each) => [each.stack, each.error?.stack, each.error?.message]));
console.log(JSON.stringify(["canary-secret-of-the-app", btoa("simulated-client:canary-secret-of-the-app"), ...tokens]));
`;

test("no token and no secret is in anything that can be seen, and the program ends by itself", async () => {
  const run = promisify(execFile);
  const { stdout, stderr } = await run(
    process.execPath,
    ["--unhandled-rejections=strict", "--input-type=module", "--eval", program],
    { maxBuffer: 2 ** 26, timeout: 15_000 },
  );
  const canaries = JSON.parse(stdout) as string[];
  expect(canaries.length).toBeGreaterThanOrEqual(4);
  expect(stderr).toContain("link.unreadable");
  expect(stderr).toContain("ZF_CREDENTIALS_REFUSED");
  for (const canary of canaries) {
    expect(stderr).not.toContain(canary);
    expect(stderr).not.toContain(encodeURIComponent(canary));
  }
}, 20_000);
