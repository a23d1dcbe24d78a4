import { type Browser, type BrowserContextOptions } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";

import { launch, openTab, type Tab, withoutBrowser } from "./browser.ts";
import { standIn, type StandIn } from "./stand-in/server.ts";
import { TOKEN } from "./stand-in/signed-in.ts";
import type { World } from "./stand-in/world.ts";

/** How a test gets at a page: everything it opens is closed, and nothing may have gone wrong in it. */
export interface People {
  readonly runner: (world?: World) => Promise<StandIn>;
  /** Opens the page as somebody who is not signed in. */
  readonly visit: (url: string, options?: BrowserContextOptions) => Promise<Tab["page"]>;
  /** Opens it by a sign-in link. */
  readonly signIn: (url: string, options?: BrowserContextOptions) => Promise<Tab["page"]>;
}

export function usePeople(): People {
  let browser: Browser;
  const tabs: Tab[] = [];
  const runners: StandIn[] = [];

  beforeAll(async () => {
    if (withoutBrowser === undefined) browser = await launch();
  });
  afterEach(async () => {
    const wrongs = tabs.flatMap((tab) => tab.wrongs);
    await Promise.all(tabs.splice(0).map((tab) => tab.close()));
    await Promise.all(runners.splice(0).map((runner) => runner.close()));
    expect(wrongs).toEqual([]);
  });
  afterAll(() => browser?.close());

  async function visit(url: string, options?: BrowserContextOptions): Promise<Tab["page"]> {
    const tab = await openTab(browser, url, options);
    tabs.push(tab);
    return tab.page;
  }
  return {
    async runner(world) {
      const runner = await standIn(world);
      runners.push(runner);
      return runner;
    },
    visit,
    signIn: (url, options) => visit(`${url}#token=${TOKEN}`, options),
  };
}
