/** How a package manager is told to do what a beginner needs. */
export interface PackageManager {
  readonly install: string;
  /** Before the name of an installed program. */
  readonly run: string;
}

const MANAGERS = {
  npm: { install: "npm install", run: "npx" },
  pnpm: { install: "pnpm install", run: "pnpm" },
  yarn: { install: "yarn install", run: "yarn" },
  bun: { install: "bun install", run: "bunx" },
} satisfies Record<string, PackageManager>;

/** What tells them apart. */
export interface ManagerSigns {
  /** `packageManager` of the project, as `pnpm@12.21.0`. */
  readonly declared: unknown;
  /** `npm_config_user_agent`, which each sets for what it runs: `pnpm/12.21.0 npm/? node/...`. */
  readonly userAgent: string | undefined;
}

/** Which one a person works with: what the project says, else who runs this, else npm. */
export function guessManager({ declared, userAgent = "" }: ManagerSigns): PackageManager {
  const signs = [typeof declared === "string" ? declared : "", userAgent];
  const names = signs.map((sign) => /^\w*/.exec(sign)?.[0] ?? "");
  const known = names.find((name): name is keyof typeof MANAGERS => Object.hasOwn(MANAGERS, name));
  return MANAGERS[known ?? "npm"];
}
