/**
 * Where the built page lies: a folder with `index.html` and, in `assets/`, files whose names change
 * with what is in them. They are static: a server gives them out as they are.
 *
 * @example
 * const html = await readFile(new URL("index.html", pageFiles));
 */
export const pageFiles: URL = new URL("../dist/app/", import.meta.url);
