/** Where something stands in a user's code. */
export interface Place {
  readonly file: string;
  /** Counted from 1. The column is not known: code that is transformed on the way keeps lines only. */
  readonly line: number;
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
