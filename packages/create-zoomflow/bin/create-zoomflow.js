#!/usr/bin/env node
// Plain JavaScript that any Node can read, so that an old one is told so instead of stumbling over the rest.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 24 || (major === 24 && minor < 15)) {
  console.error(`zoomflow needs Node.js 24.15 or newer; this is ${process.version}.`);
  process.exit(78);
}
const { main } = await import("zoomflow/cli");
process.exit(await main(["init", ...process.argv.slice(2)]));
