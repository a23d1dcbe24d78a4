import type { IncomingMessage } from "node:http";

export const TOKEN = "made-up-token-of-a-stand-in";

export function isSignedIn({ headers }: IncomingMessage): boolean {
  return headers.cookie?.includes(`session=${TOKEN}`) === true;
}
