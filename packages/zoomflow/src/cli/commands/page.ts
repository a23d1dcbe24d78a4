import { dataDirectoryOf } from "../../config/check.ts";
import { httpOf, httpProblems } from "../../config/http.ts";
import { loadConfig } from "../../config/load.ts";
import { configError } from "../../config/problem.ts";
import { readAddress } from "../../http/address-file.ts";
import { readToken } from "../../http/token-file.ts";
import { lockHolder } from "../../lock.ts";
import type { Command } from "../command.ts";
import { EXIT } from "../exit.ts";

export const page: Command = {
  name: "page",
  takes: "",
  summary: "Says where the web page of the runner is, with a link that signs in.",
  options: {},
  async run(call, io) {
    const loaded = await loadConfig(io.directory, { file: call.text("config") });
    const { config } = loaded;
    const problems = httpProblems(config.http, io.environment);
    if (problems.length > 0) throw configError(loaded.file, problems);
    const directory = dataDirectoryOf(loaded, io.environment);
    const http = httpOf(config.http, io.environment);
    const pid = lockHolder(directory);
    const at = (pid === undefined ? undefined : readAddress(directory)) ?? addressOf(http);
    const url = `${reachable(at)}/`;
    // A token that somebody chose is a secret of theirs: it is named and not printed.
    const token = http.token === undefined ? readToken(directory) : undefined;
    const told: Told = {
      url,
      link: token === undefined ? undefined : `${url}#token=${token}`,
      tokenIs: http.token?.name,
      pid,
    };
    io.stdout(call.flag("json") ? jsonOf(told) : textOf(told));
    return EXIT.ok;
  },
};

interface Told {
  readonly url: string;
  /** None where the token was chosen, or none was made yet. */
  readonly link: string | undefined;
  readonly tokenIs: string | undefined;
  /** Of the runner. */
  readonly pid: string | undefined;
}

function jsonOf({ url, link, tokenIs, pid }: Told): string {
  return `${JSON.stringify({ url, link: link ?? null, token: tokenIs ?? null, runner: pid ?? null })}\n`;
}

function textOf({ url, link, tokenIs, pid }: Told): string {
  const lines = [
    `the page     ${url}`,
    ...(link === undefined ? [] : [`sign in by   ${link}`]),
    ...(tokenIs === undefined ? [] : [`sign in with the token in ${tokenIs}`]),
    ...(pid === undefined ? ["nothing runs: `zoomflow start` or `zoomflow dev` serves it"] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function addressOf({ host, port }: { readonly host: string; readonly port: number }): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** Whoever listens everywhere is reached on this machine by its loopback address. */
function reachable(url: string): string {
  return url.replace(/^http:\/\/(0\.0\.0\.0|\[::\]):/, "http://127.0.0.1:");
}
