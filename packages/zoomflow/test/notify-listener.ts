import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { join } from "node:path";

import { project } from "./project.ts";

/** Node has no datagram sockets in the file system: Python has. A barrier is a file that is to be closed. */
const LISTENER = `
import array, os, socket, sys
server = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
name = sys.argv[1]
server.bind("\\0" + name[1:] if name.startswith("@") else name)
print("listening", flush=True)
while True:
    data, extra, _, _ = server.recvmsg(65536, socket.CMSG_SPACE(64))
    for _, _, held in extra:
        for number in array.array("i", held[: len(held) // 4 * 4]):
            os.close(number)
    print(data.decode().strip().replace("\\n", " | "), flush=True)
`;

/** Whether this machine has what it takes to be told, and to tell. */
export const canListen = has("python3", "-c", "pass") && has("systemd-notify", "--version");

function has(program: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** A supervisor that only listens. */
export interface NotifyListener extends AsyncDisposable {
  /** For `NOTIFY_SOCKET`. */
  readonly socket: string;
  /** What was told, oldest first. Barriers, which tell nothing, are left out. */
  readonly told: readonly string[];
  /** Resolves when so many of them fit. */
  heard(fits: RegExp, times?: number): Promise<void>;
}

export async function listenToNotices({ abstract = false } = {}): Promise<NotifyListener> {
  const folder = project();
  const path = join(folder.directory, "notify");
  const socket = abstract ? `@${path}` : path;
  const child: ChildProcess = spawn("python3", ["-c", LISTENER, socket], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("close", resolve));
  let text = "";
  const listeners = new Set<() => void>();
  child.stdout?.setEncoding("utf8").on("data", (more: string) => {
    text += more;
    for (const look of listeners) look();
  });
  const once = (holds: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (!holds()) return;
        listeners.delete(look);
        resolve();
      };
      listeners.add(look);
      look();
    });
  const told = (): readonly string[] =>
    text
      .split("\n")
      .slice(1, -1)
      .filter((line) => line !== "BARRIER=1");
  await once(() => text.includes("\n"));
  return {
    socket,
    get told() {
      return told();
    },
    heard: (fits, times = 1) =>
      once(() => told().filter((line) => fits.test(line)).length >= times),
    async [Symbol.asyncDispose]() {
      child.kill("SIGKILL");
      await ended;
      folder[Symbol.dispose]();
    },
  };
}
