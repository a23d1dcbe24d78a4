// The walls of ARCHITECTURE.md. Imports of types count: who needs another's types knows it.

const core = "^packages/core/src/";
const zoom = "^packages/zoom/src/";
const product = "^packages/zoomflow/src/";
const page = "^packages/page/";
// Drives the product from outside, as its users and its services do.
const bench = "^packages/bench/";
const test = "(\\.test\\.ts$|^(packages|plugins)/[^/]+/test/)";
// What acts in the link. Everything beside these decides, and is pure.
const shells = `${zoom}(index|source|link|dial|proxy|oauth)\\.ts$`;
const pureZoom = { path: `${zoom}[^/]+\\.ts$`, pathNot: [shells, test] };

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "What imports in a circle cannot be read, tested or replaced alone. Types included.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "nothing-unresolvable",
      comment: "An import that no wall can see is a hole in every wall.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "walls-are-crossed-by-name",
      comment: "Import another package as @zoomflow/…, never by a relative path.",
      severity: "error",
      from: { path: "^(packages|plugins|examples)/([^/]+)/" },
      to: {
        path: "^(packages|plugins|examples)/",
        pathNot: "^$1/$2/",
        dependencyTypes: ["local"],
      },
    },

    {
      name: "events-stand-on-nothing",
      comment: "The catalogue is data: it changes on Zoom's calendar, not on ours.",
      severity: "error",
      from: { path: "^packages/events/src/", pathNot: test },
      to: { pathNot: "^packages/events/src/" },
    },
    {
      name: "core-stands-on-events-p-queue-and-croner",
      comment:
        "No node: module, no network, no other library. What core needs comes in by ports.ts.",
      severity: "error",
      from: { path: core, pathNot: test },
      to: {
        pathNot: [
          core,
          "^packages/events/src/index\\.ts$",
          "(^|/)node_modules/(p-queue|croner|@standard-schema/spec)/",
        ],
      },
    },

    {
      name: "croner-has-one-door",
      comment: "Only cron.ts knows by which library an expression is read.",
      severity: "error",
      from: { path: core, pathNot: [`${core}correlation/cron\\.ts$`, test] },
      to: { path: "(^|/)node_modules/croner/" },
    },
    {
      name: "decisions-are-pure",
      comment:
        "correlation/, rules/, runs/ and windows/ decide; they know neither engine nor journal.",
      severity: "error",
      from: { path: `${core}(correlation|rules|runs|windows)/`, pathNot: test },
      to: { path: `${core}(engine|journal|testing)/` },
    },
    {
      name: "decisions-hold-no-ports",
      comment:
        "correlation/, rules/, runs/ and windows/ are given values. The shapes of values may be named, nothing else.",
      severity: "error",
      from: { path: `${core}(correlation|rules|runs|windows)/`, pathNot: test },
      to: { path: `${core}ports(\\.ts$|/)`, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "runs-do-not-look-back-at-rules",
      comment: "A run carries what it needs: it finishes as its rule was when it was planned.",
      severity: "error",
      from: { path: `${core}runs/`, pathNot: test },
      to: { path: `${core}rules/` },
    },
    {
      name: "intake-ends-at-the-journal",
      comment: "The journal stands between the halves: intake alone is a recorder.",
      severity: "error",
      from: { path: `${core}engine/intake\\.ts$` },
      to: { path: `${core}engine/(dispatcher|executor|lifecycle|runtime)\\.ts$` },
    },
    {
      name: "work-begins-at-the-journal",
      comment: "The journal stands between the halves: dispatcher and executor alone are a drain.",
      severity: "error",
      from: { path: `${core}engine/(dispatcher|executor)\\.ts$` },
      to: { path: [`${core}rules/`, `${core}engine/(intake|lifecycle|runtime)\\.ts$`] },
    },
    {
      name: "the-executor-calls-nobody-back",
      comment: "A retry is a run with a later due time, found again by the dispatcher.",
      severity: "error",
      from: { path: `${core}engine/executor\\.ts$` },
      to: { path: `${core}engine/dispatcher\\.ts$` },
    },

    {
      name: "the-link-is-decided-by-pure-files",
      comment: "connection, decode and their like are functions of values: no shell, no simulator.",
      severity: "error",
      from: pureZoom,
      to: { path: [shells, `${zoom}simulator/`], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "pure-files-use-no-modules",
      comment: "No node: module and no library in what must be provable by a table.",
      severity: "error",
      from: pureZoom,
      to: { dependencyTypes: ["core", "npm", "npm-dev", "npm-no-pkg"], pathNot: "^packages/" },
    },
    {
      name: "zoom-knows-two-doors-of-core",
      comment: "The authoring API and the ports; never the engine.",
      severity: "error",
      from: { path: zoom, pathNot: test },
      to: { path: "^(packages|plugins|examples)/", pathNot: [zoom, `${core}(index|ports)\\.ts$`] },
    },
    {
      name: "plugins-know-only-the-authoring-api",
      comment:
        "A plugin must stay as easy to write as ours: @zoomflow/core and its service's client.",
      severity: "error",
      from: { path: "^plugins/([^/]+)/src/", pathNot: test },
      to: {
        path: "^(packages|plugins|examples)/",
        pathNot: ["^plugins/$1/", `${core}index\\.ts$`],
      },
    },
    {
      name: "nobody-imports-a-plugin",
      comment: "Only a config, an example or a test does.",
      severity: "error",
      from: { path: "^packages/", pathNot: [bench, test] },
      to: { path: "^plugins/" },
    },
    {
      name: "nobody-imports-examples",
      comment: "Examples are read, not used.",
      severity: "error",
      from: { path: "^(packages|plugins)/", pathNot: test },
      to: { path: "^examples/" },
    },

    {
      name: "the-page-stands-on-its-contract",
      comment: "It runs in a browser, and knows of the runner what contract.ts says.",
      severity: "error",
      from: { path: `${page}src/`, pathNot: test },
      to: { pathNot: [`${page}src/`, "(^|/)node_modules/(preact|@preact/signals|uplot)/"] },
    },
    {
      name: "the-page-has-two-doors",
      comment: "Where its files lie, and the contract; what runs in a browser stays there.",
      severity: "error",
      from: { pathNot: page },
      to: { path: `${page}src/`, pathNot: `${page}src/(index|contract)\\.ts$` },
    },
    {
      name: "the-page-draws-through-one-door",
      comment: "plot.ts, and with it uPlot, is loaded when there is something to draw.",
      severity: "error",
      from: { path: `${page}src/`, pathNot: `${page}src/app/overview/plot\\.ts$` },
      to: { path: "(^|/)node_modules/uplot/" },
    },

    {
      name: "one-composition-root",
      comment:
        "runner.ts puts the engine's parts together; a few ask it about a config, and no more.",
      severity: "error",
      from: {
        pathNot: [
          core,
          `${bench}scripts/matching\\.ts$`,
          `${product}(runner|verdicts|isolation/thread|config/[^/]+|log/secrets|simulation/compose-event)\\.ts$`,
          `${product}cli/commands/`,
          `${product}doctor/`,
          `${product}testing`,
          test,
        ],
      },
      to: { path: `${core}engine/`, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-test-kit-in-the-product",
      comment: "Fake clocks and the simulator are for tests, and for the commands that offer them.",
      severity: "error",
      from: {
        path: "^(packages|plugins)/[^/]+/src/",
        pathNot: [
          "/src/(testing|simulator)/",
          `${product}testing\\.ts$`,
          `${product}cli/commands/`,
          test,
        ],
      },
      to: { path: "/src/(testing|simulator)(/|\\.ts$)" },
    },
    {
      name: "no-test-in-the-product",
      comment: "What a test needs from another stands in a file of its own.",
      severity: "error",
      from: { pathNot: test },
      to: { path: test },
    },
    {
      name: "ws-stays-behind-its-doors",
      comment:
        "dial.ts opens sockets; the simulator accepts them. Nothing else can leak a token's URL.",
      severity: "error",
      from: {
        path: "^(packages|plugins|examples)/",
        pathNot: [`${zoom}dial\\.ts$`, `${zoom}simulator/`, bench, test],
      },
      to: { path: "(^|/)node_modules/(@types/)?ws/" },
    },
    {
      name: "a-project-is-planned-before-it-is-written",
      comment:
        "What init makes of a folder is decided by values; three shells look, write and ask.",
      severity: "error",
      from: {
        path: `${product}init/`,
        pathNot: [`${product}init/(folder|write|ask-person)\\.ts$`, test],
      },
      to: {
        path: [
          "^(node:)?(fs|fs/promises|child_process|net)$",
          `${product}init/(folder|write)\\.ts$`,
        ],
      },
    },
    {
      name: "prompts-stay-behind-their-door",
      comment: "Only who is asked something loads what asks.",
      severity: "error",
      from: { pathNot: `${product}init/ask-person\\.ts$` },
      to: { path: "(^|/)node_modules/@clack/" },
    },
    {
      name: "create-is-init-and-nothing-else",
      comment: "What a package manager runs once should be zoomflow's own command.",
      severity: "error",
      from: { path: "^packages/create-zoomflow/bin/" },
      to: { path: "^packages/", pathNot: `${product}cli/main\\.ts$` },
    },
    {
      name: "prom-client-stays-behind-its-door",
      comment:
        "It costs memory and start-up: only what is loaded with the first scrape may name it.",
      severity: "error",
      from: { pathNot: `${product}metrics/exposition\\.ts$` },
      to: { path: "(^|/)node_modules/prom-client/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "opentelemetry-stays-behind-its-door",
      comment:
        "It costs memory and start-up: it is loaded only where somebody takes what it gives.",
      severity: "error",
      from: { pathNot: [`${product}tracing/load-tracing\\.ts$`, test] },
      to: { path: "(^|/)node_modules/@opentelemetry/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "programs-are-started-in-three-places",
      comment:
        "The project's own compiler and test runner, by their paths, and systemd-notify; without a shell. Nothing else runs a program, and nothing runs text as code.",
      severity: "error",
      from: {
        path: "^(packages|plugins)/[^/]+/src/",
        pathNot: [
          `${product}(config/check-types|cli/run-tests|supervisor/systemd-notify)\\.ts$`,
          test,
        ],
      },
      to: { path: "^(node:)?(child_process|vm)$" },
    },
    {
      name: "sqlite-stays-behind-its-doors",
      comment:
        "One file opens the journal, a thread copies its log, and the lock borrows SQLite's own.",
      severity: "error",
      from: {
        pathNot: [
          `${product}(journal/sqlite|lock)\\.ts$`,
          `${product}journal/checkpoint-worker\\.js$`,
          test,
        ],
      },
      to: { path: "^(node:)?sqlite$" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.base.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    // Our own only: most libraries are in a dist, too.
    exclude: { path: "^(packages|plugins|examples)/[^/]+/dist/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
      mainFields: ["module", "main", "types"],
    },
  },
};
