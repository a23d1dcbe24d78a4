import { fileURLToPath } from "node:url";

import { defineConfig } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// The runner's Content-Security-Policy allows what comes from itself and nothing inline: no module
// preload polyfill, no file small enough to become a data: URL.
export default defineConfig({
  root: here("./src/app"),
  base: "./",
  publicDir: here("./src/app/public"),
  build: {
    outDir: here("./dist/app"),
    emptyOutDir: true,
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
