import { existsSync } from "node:fs";

import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

/** Debian's, or the one that is named. */
const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Why browser tests cannot run here, if they cannot. Where `ZOOMFLOW_BROWSER_TESTS` says `required`, as
 * in CI, they run whatever is missing, and fail.
 */
export const withoutBrowser: string | undefined =
  existsSync(CHROMIUM) || process.env["ZOOMFLOW_BROWSER_TESTS"] === "required"
    ? undefined
    : `skipped: there is no Chromium at ${CHROMIUM} (CHROMIUM=… names another)`;

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}

/** A tab in which nothing may go wrong unnoticed. */
export interface Tab {
  readonly page: Page;
  /** Errors on the console, exceptions, refused inline code, requests to elsewhere. */
  readonly wrongs: readonly string[];
  readonly close: () => Promise<void>;
}

export async function openTab(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Tab> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
  const page = await context.newPage();
  // Within a test's own limit: what was waited for is then told.
  page.setDefaultTimeout(15_000);
  const wrongs: string[] = [];
  page.on("console", (message) => {
    // A refusal that the page expects and shows is written down by the browser all the same.
    const isRefusal = message.text().startsWith("Failed to load resource");
    if (message.type() === "error" && !isRefusal) wrongs.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => wrongs.push(`thrown: ${error.message}`));
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin)
      wrongs.push(`asked ${request.url()}`);
  });
  await page.goto(url);
  return { page, wrongs, close: () => context.close() };
}
