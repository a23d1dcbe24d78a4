import { checkConfig } from "./config/check.ts";
import type { ZoomflowConfig } from "./config/define.ts";
import { type LoadedConfig, loadConfig } from "./config/load.ts";
import type { Prepared } from "./config/prepared.ts";
import { configError } from "./config/problem.ts";
import type { Environment } from "./config/zoom.ts";

export interface PrepareOptions {
  /** The config's, or below it. */
  readonly directory: string;
  readonly file?: string | undefined;
  /** Asked for after the config was loaded, which reads `.env`. */
  readonly environment: () => Environment;
  readonly dryRun: boolean;
  /** Leave broken rules out instead of refusing the config. Default: false. */
  readonly setAside?: boolean;
  /** What of the config is meant. Default: all of it. */
  readonly adapt?: (config: ZoomflowConfig) => ZoomflowConfig;
}

/**
 * Reads a config and finds it sound.
 *
 * @throws ZoomflowError `ZF_CONFIG_NOT_FOUND`, `ZF_CONFIG_BROKEN`, `ZF_CONFIG_INVALID`
 */
export async function prepare({ directory, file, ...rest }: PrepareOptions): Promise<Prepared> {
  return prepareLoaded(await loadConfig(directory, { file }), rest);
}

/** @param onRead is told of the config before it is judged: what is said of it may hold its secrets */
export async function prepareAgain(
  { loaded: { directory, file } }: Prepared,
  options: Omit<PrepareOptions, "directory" | "file">,
  onRead: (config: ZoomflowConfig) => void,
): Promise<Prepared> {
  const loaded = await loadConfig(directory, { file, fresh: true });
  onRead(loaded.config);
  return prepareLoaded(loaded, options);
}

/** @throws ZoomflowError `ZF_CONFIG_INVALID` */
export async function prepareLoaded(
  loaded: LoadedConfig,
  {
    environment,
    dryRun,
    setAside = false,
    adapt = (config) => config,
  }: Omit<PrepareOptions, "directory" | "file">,
): Promise<Prepared> {
  const config = adapt(loaded.config);
  const options = { dryRun, setAside };
  const { checked, problems } = await checkConfig({ ...loaded, config }, environment(), options);
  if (checked === undefined) throw configError(loaded.file, problems);
  return { loaded, checked, problems };
}
