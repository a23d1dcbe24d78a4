import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const BIN = fileURLToPath(new URL("../../zoomflow/bin/zoomflow.js", import.meta.url));

/** `zoomflow dev` as a process of its own, on any free port, with what a person types beside it. */
export interface RealRunner extends AsyncDisposable {
  readonly url: string;
  /** Signs in. */
  readonly link: string;
  /** `zoomflow emit NAME --set …` */
  readonly emit: (name: string, ...set: readonly string[]) => Promise<void>;
}

export async function realRunner(config: string): Promise<RealRunner> {
  const directory = mkdtempSync(join(tmpdir(), "zoomflow-page-"));
  writeFileSync(join(directory, "zoomflow.config.ts"), config);
  const env = { PATH: process.env["PATH"], NO_COLOR: "1", ZOOMFLOW_HTTP_PORT: "0" };
  const command = async (...words: readonly string[]): Promise<string> => {
    const { stdout } = await promisify(execFile)(process.execPath, [BIN, ...words], {
      cwd: directory,
      env,
    });
    return stdout;
  };
  const dev = spawn(process.execPath, [BIN, "dev"], {
    cwd: directory,
    env,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const end = new Promise((resolve) => {
    dev.once("close", resolve);
  });
  const close = async (): Promise<void> => {
    dev.kill("SIGKILL");
    await end;
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    await said(dev, /→ connected/);
    const { url, link } = JSON.parse(await command("page", "--json")) as RealRunner;
    return {
      url,
      link,
      emit: async (name, ...set) => {
        await command("emit", name, ...set.flatMap((each) => ["--set", each]));
      },
      [Symbol.asyncDispose]: close,
    };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}

function said(child: ChildProcess, fits: RegExp): Promise<void> {
  let heard = "";
  return new Promise((resolve, reject) => {
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      heard += text;
      if (fits.test(heard)) resolve();
    });
    child.once("close", () => reject(new Error(`dev ended before it said ${fits}:\n${heard}`)));
  });
}
