#!/usr/bin/env node
// Plain JavaScript that any Node can read, so that an old one is told so instead of stumbling over the rest.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 24 || (major === 24 && minor < 15)) {
  console.error(`zoomflow needs Node.js 24.15 or newer; this is ${process.version}.`);
  process.exit(78);
}
// The wish to stop may come before there is anything to stop.
const leave = () => process.exit(0);
const early = process.argv[2] === "start" || process.argv[2] === "dev" ? ["SIGTERM", "SIGINT"] : [];
for (const signal of early) process.on(signal, leave);
const { enableCompileCache } = await import("node:module");
const { setFlagsFromString } = await import("node:v8");
// Starts faster and smaller from the second time on.
enableCompileCache();
// A process that runs for months beside others should stay small; V8 would rather grow than collect.
// Measured over 30,000 events: 113 MB instead of 192. The price is paid in long floods only, where about
// two thirds of the events a second are left (`pnpm bench`).
setFlagsFromString("--optimize-for-size");
// The threads of this compiler keep memory of their own. Without them a burst of 1,000 Slack posts peaks
// near 125 MB instead of 150, for about 7 % more of CPU.
setFlagsFromString("--no-maglev");
const { main } = await import("zoomflow/cli");
const ended = main(process.argv.slice(2));
// Only now: a command that stops in order listens by itself as soon as it is called. A signal that came in
// between would be lost with the only one that listens.
for (const signal of early) process.off(signal, leave);
// A plugin may have left a handle open: what is over is over.
process.exit(await ended);
