import { PLUGINS, type Service } from "./services.ts";

/** What a project works with beside zoomflow. A test holds them to the versions that this repository uses. */
export const TOOLS: Readonly<Record<string, string>> = {
  "@types/node": "^24.19.2",
  typescript: "^7.0.2",
  vitest: "^5.1.1",
};

/** zoomflow and the plugins of a config: all packages of a release share one version. */
export function packagesFor(service: Service, version: string): Readonly<Record<string, string>> {
  const names = [...PLUGINS[service].map((plugin) => plugin.package), "zoomflow"];
  return Object.fromEntries(names.map((name) => [name, `^${version}`]));
}
