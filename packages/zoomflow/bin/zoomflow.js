#!/usr/bin/env node
// Plain JavaScript that any Node can read, so that an old one is told so instead of stumbling over the rest.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 24 || (major === 24 && minor < 15)) {
  console.error(`zoomflow needs Node.js 24.15 or newer; this is ${process.version}.`);
  process.exit(78);
}
// A process that runs for months beside others should stay small, and V8 would rather grow than collect: the
// more it may have, the longer it waits. This is read only at the very beginning, so the process begins once
// more, as the same process. What its user has set stays.
const given = [process.env.NODE_OPTIONS, ...process.execArgv].join(" ").replaceAll("_", "-");
const small = ["--max-semi-space-size=4", "--max-old-space-size=1024"];
const missing = small.filter((flag) => !given.includes(flag.slice(0, flag.indexOf("="))));
const again = process.platform !== "win32" && process.channel === undefined;
if (process.argv[2] === "start" && again && missing.length > 0) {
  const node = [process.execPath, ...process.execArgv, ...missing];
  process.execve?.(process.execPath, [...node, ...process.argv.slice(1)], process.env);
}
// In a container a user may have no name and no home; libraries ask for it as soon as they are read.
const { homedir } = await import("node:os");
try {
  homedir();
} catch {
  process.env.HOME = process.cwd();
}
// The wish to stop may come before there is anything to stop.
const leave = () => process.exit(0);
const early = process.argv[2] === "start" || process.argv[2] === "dev" ? ["SIGTERM", "SIGINT"] : [];
for (const signal of early) process.on(signal, leave);
// The wish to read the config again has come before it was read.
const onHangup = () => {};
if (process.argv[2] === "start") process.on("SIGHUP", onHangup);
const { enableCompileCache, flushCompileCache } = await import("node:module");
// Starts faster and smaller from the second time on, also where the first was killed.
enableCompileCache();
setTimeout(flushCompileCache, 5_000).unref();
const { main } = await import("zoomflow/cli");
const ended = main(process.argv.slice(2));
// Only now: a command that stops in order listens by itself as soon as it is called. A signal that came in
// between would be lost with the only one that listens.
for (const signal of early) process.off(signal, leave);
process.off("SIGHUP", onHangup);
// A plugin may have left a handle open: what is over is over.
process.exit(await ended);
