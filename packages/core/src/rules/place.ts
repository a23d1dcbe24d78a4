/** Where something stands in a user's code. */
export interface Place {
  readonly file: string;
  /** Counted from 1. The column is not known: code that is transformed on the way keeps lines only. */
  readonly line: number;
}

/** In brackets after what is named, as seen from `here`; nothing where it is not known. */
export function inBrackets(place: Place | undefined, here: Place | undefined): string {
  if (place === undefined) return "";
  const { file, line } = place;
  return file === here?.file ? ` (line ${line})` : ` (${file}:${line})`;
}

/** A function of somebody's code, whoever it belongs to. */
type Callee = (...given: never[]) => unknown;

/** Where `callee`, which is being carried out, was called from; undefined where it cannot be told. */
export function placeOfCall(callee: Callee): Place | undefined {
  const holder: { stack?: string } = {};
  Error.captureStackTrace(holder, callee);
  return placeIn(holder.stack ?? "");
}

/** The first place that a stack names. */
export function placeIn(stack: string): Place | undefined {
  for (const line of stack.split("\n")) {
    if (!/^\s+at /.test(line)) continue;
    const [, file, row] =
      /(?:\(|at (?:async )?)((?:file:|\/|[a-z]:).*):(\d+):\d+\)?$/i.exec(line) ?? [];
    return file === undefined ? undefined : { file: pathOf(file), line: Number(row) };
  }
  return undefined;
}

/** Modules are known by their URLs, but for those that were transformed on the way. */
function pathOf(file: string): string {
  return file.startsWith("file:") ? decodeURIComponent(new URL(file).pathname) : file;
}
