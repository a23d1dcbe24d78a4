import { createHash } from "node:crypto";
import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

import { type Answer, text } from "./answer.ts";
import type { Routes, Visit } from "./routes.ts";

/** What the built page is made of; nothing else is given out. */
const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** The page runs what is served with it, and nothing that something it shows could smuggle in. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

interface PageFile {
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly etag: string;
}

const NOT_BUILT =
  "The page is not built here: run `pnpm --filter @zoomflow/page build`. /ready and /metrics answer without it.";

/** The page itself: `/`, what it loads, and its icon. */
export function pageRoutes(folder: URL): Routes {
  /** By path. Read once; looked for again while there are none. */
  let files: ReadonlyMap<string, PageFile> = new Map();

  const give = (path: string, { asked }: Visit): Answer => {
    if (files.size === 0) files = readFiles(folder);
    const file = files.get(path);
    if (file === undefined)
      return files.size === 0 ? text(503, NOT_BUILT) : text(404, "The page has no such file.");
    const { type, bytes, etag } = file;
    // The names of assets change with what is in them.
    const kept = path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
    const headers = { "cache-control": kept, "content-security-policy": POLICY, etag };
    if (asked.ifNoneMatch === etag) return { status: 304, body: "", headers };
    return { status: 200, type, body: bytes, headers };
  };

  // Nobody's data is in it, and who is to sign in needs it first.
  return {
    "/": { access: "open", answer: (visit) => give("/index.html", visit) },
    "/favicon.svg": { access: "open", answer: (visit) => give("/favicon.svg", visit) },
    "/assets/*": { access: "open", answer: (visit) => give(`/assets/${visit.id}`, visit) },
  };
}

function readFiles(folder: URL): ReadonlyMap<string, PageFile> {
  const root = fileURLToPath(folder);
  const files = new Map<string, PageFile>();
  for (const entry of entriesOf(root)) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const file = join(entry.parentPath, entry.name);
    const bytes = readFileSync(file);
    const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
    files.set(`/${relative(root, file).split(sep).join("/")}`, { type, bytes, etag });
  }
  return files;
}

function entriesOf(root: string): readonly Dirent[] {
  try {
    return readdirSync(root, { recursive: true, withFileTypes: true });
  } catch {
    return [];
  }
}
