import { ZoomflowError } from "@zoomflow/core";

type Table = Readonly<Record<string, string>>;

/** What a project's `package.json` should have. */
export interface Wanted {
  /** Of a new one. */
  readonly name: string;
  readonly scripts: Table;
  readonly dependencies: Table;
  readonly devDependencies: Table;
}

/** A `package.json` that has it. */
export interface Completed {
  readonly text: string;
  /** What was there already and is otherwise, as `scripts.test`. */
  readonly left: readonly string[];
}

/**
 * Adds to a `package.json` what it lacks, and changes nothing that it has.
 *
 * @throws ZoomflowError `ZF_FILE_UNWRITABLE` when it is no JSON object
 */
export function completeManifest(before: string | undefined, wanted: Wanted): Completed {
  if (before === undefined) return { text: print(fresh(wanted), "  "), left: [] };
  const manifest = parseManifest(before);
  const completed = { ...manifest };
  const left: string[] = [];
  for (const field of ["scripts", "dependencies", "devDependencies"] as const) {
    const own = tableIn(manifest, field);
    const known = field === "scripts" ? own : { ...dependenciesOf(manifest), ...own };
    const entries = Object.entries(wanted[field]);
    const missing = entries.filter(([name]) => known[name] === undefined);
    if (missing.length > 0) completed[field] = { ...own, ...Object.fromEntries(missing) };
    for (const [name, value] of entries)
      if (known[name] !== undefined && known[name] !== value) left.push(`${field}.${name}`);
  }
  // What lacks nothing keeps its every blank.
  const same = JSON.stringify(completed) === JSON.stringify(manifest);
  return { text: same ? before : print(completed, indentOf(before)), left };
}

/** @throws ZoomflowError `ZF_FILE_UNWRITABLE` */
export function parseManifest(text: string): Readonly<Record<string, unknown>> {
  try {
    const manifest: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    if (isRecord(manifest)) return manifest;
  } catch (thrown) {
    throw unreadable("package.json is no JSON", thrown);
  }
  throw unreadable("package.json holds no object");
}

function unreadable(message: string, cause?: unknown): ZoomflowError {
  const hint = "Mend package.json first; nothing was changed.";
  return new ZoomflowError("ZF_FILE_UNWRITABLE", message, { cause, hint });
}

function fresh({ name, ...tables }: Wanted): object {
  return { name, private: true, type: "module", ...tables, engines: { node: ">=24.15" } };
}

function dependenciesOf(manifest: Readonly<Record<string, unknown>>): Table {
  const fields = ["optionalDependencies", "peerDependencies", "devDependencies", "dependencies"];
  return Object.assign({}, ...fields.map((field) => tableIn(manifest, field))) as Table;
}

/** @throws ZoomflowError `ZF_FILE_UNWRITABLE` */
function tableIn(manifest: Readonly<Record<string, unknown>>, field: string): Table {
  const table = manifest[field] ?? {};
  if (!isRecord(table)) throw unreadable(`${field} in package.json is no object`);
  return table as Table;
}

function indentOf(text: string): string {
  return /^\s*\{\r?\n([ \t]+)/.exec(text)?.[1] ?? "  ";
}

function print(manifest: object, indent: string): string {
  return `${JSON.stringify(manifest, undefined, indent)}\n`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
