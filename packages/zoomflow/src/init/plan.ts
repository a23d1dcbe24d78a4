import type { Answers } from "./answers.ts";
import { configText } from "./config-text.ts";
import { envText, keptVariables } from "./env-text.ts";
import { flowTestText } from "./flow-test-text.ts";
import { ignoreText } from "./ignore-text.ts";
import { completeManifest } from "./manifest.ts";
import { packageName } from "./package-name.ts";
import type { Starter } from "./starters.ts";
import { packagesFor, TOOLS } from "./versions.ts";

/** A file as it should be in the end, by its name in the project's folder. */
export interface PlannedFile {
  readonly name: string;
  readonly text: string;
  readonly change: "created" | "extended" | "replaced" | "kept";
  /** What of it is otherwise than in a new one, and stays so. */
  readonly left: readonly string[];
  /** Only its owner may read it. */
  readonly secret: boolean;
}

/** What there is before. */
export interface Found {
  /** The folder's own name. */
  readonly folderName: string;
  /** The text of a file in it; undefined when it is not there. */
  readonly read: (name: string) => string | undefined;
  /** zoomflow's own. */
  readonly version: string;
}

/**
 * What `init` makes of a folder, as data. Only the config and its test would ever be replaced.
 *
 * @throws ZoomflowError `ZF_USAGE` for a value that `.env` cannot hold, `ZF_FILE_UNWRITABLE` when
 * package.json is no JSON object
 */
export function planFiles(
  starter: Starter,
  answers: Answers,
  found: Found,
): readonly PlannedFile[] {
  const { service } = answers;
  return [
    own("zoomflow.config.ts", configText(starter, service), found),
    own(`${starter.id}.flow.test.ts`, flowTestText(starter, service), found),
    environment(answers, found),
    ignored(found),
    manifest(answers, found),
    tsconfig(found),
  ];
}

function own(name: string, text: string, { read }: Found): PlannedFile {
  const change = read(name) === undefined ? "created" : "replaced";
  return { name, text, change, left: [], secret: false };
}

function environment({ service, credentials }: Answers, { read }: Found): PlannedFile {
  const before = read(".env");
  const text = envText(before ?? "", service, credentials);
  const left = keptVariables(before ?? "", credentials);
  return { ...completed(".env", before, text), left, secret: true };
}

function ignored({ read }: Found): PlannedFile {
  const before = read(".gitignore");
  return completed(".gitignore", before, ignoreText(before ?? ""));
}

const SCRIPTS = {
  check: "zoomflow check --types",
  dev: "zoomflow dev",
  start: "zoomflow start",
  test: "zoomflow test",
};

function manifest({ service }: Answers, { folderName, read, version }: Found): PlannedFile {
  const before = read("package.json");
  const { text, left } = completeManifest(before, {
    name: packageName(folderName),
    scripts: SCRIPTS,
    dependencies: packagesFor(service, version),
    devDependencies: TOOLS,
  });
  return { ...completed("package.json", before, text), left };
}

const TSCONFIG = `{
  "compilerOptions": {
    "target": "es2024",
    "lib": ["es2024"],
    "module": "nodenext",
    "types": ["node"],
    "strict": true,
    "noUncheckedIndexedAccess": true,
    "exactOptionalPropertyTypes": true,
    "erasableSyntaxOnly": true,
    "allowImportingTsExtensions": true,
    "noEmit": true,
    "skipLibCheck": true
  }
}
`;

/** One that is there is as its project wants it: `check --types` gets along with any. */
function tsconfig({ read }: Found): PlannedFile {
  const before = read("tsconfig.json");
  return completed("tsconfig.json", before, before ?? TSCONFIG);
}

function completed(name: string, before: string | undefined, text: string): PlannedFile {
  const change = before === undefined ? "created" : text === before ? "kept" : "extended";
  return { name, text, change, left: [], secret: false };
}
