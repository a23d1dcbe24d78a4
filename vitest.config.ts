import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: [
            "packages/*/{src,scripts,test}/**/*.test.ts",
            "plugins/*/{src,test}/**/*.test.ts",
            "examples/**/*.test.ts",
          ],
          exclude: ["**/node_modules/**", "**/*.browser.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["packages/*/test/**/*.browser.test.ts"],
          // One browser at a time, and not beside the rest: a busy machine makes pages slow.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          globalSetup: "packages/page/test/build-page.ts",
          testTimeout: 30_000,
        },
      },
    ],
    globalSetup: ".ci/refuse-old-node.mjs",
    // Child processes and native loaders do not survive the vm pools.
    pool: "forks",
    // Real sockets and child processes on a busy machine; a test that hangs still ends.
    testTimeout: 20_000,
    dangerouslyIgnoreUnhandledErrors: false,
    reporters: ["default", ["json", { outputFile: "node_modules/.cache/vitest/report.json" }]],
    coverage: {
      provider: "v8",
      include: ["packages/*/src/**/*.ts"],
      exclude: [
        "**/*.test.ts",
        "**/generated/**",
        // Shells around a browser: tested in one, where this does not count.
        "packages/page/src/app/{create-page,page}.ts",
        "packages/page/src/app/events/row-keys.ts",
        "packages/page/src/app/frame/{keys,theme,use-theme}.ts",
        "packages/page/src/app/live/runner.ts",
        "packages/page/src/app/overview/plot.ts",
      ],
      reporter: ["text", "json-summary"],
      reportOnFailure: true,
      thresholds: { branches: 90 },
    },
  },
});
