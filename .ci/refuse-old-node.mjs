// Vitest starts on older Nodes too and fails later, far from the cause.

const NEEDED = [24, 15];

/** Vitest's global set-up. */
export function setup() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  throw new Error(
    `zoomflow needs Node ${NEEDED.join(".")} or newer, and this is ${process.version}. ` +
      "Run `npx -y pnpm@12.21.0 test`: it brings its own.",
  );
}
