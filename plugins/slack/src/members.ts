import { ZoomflowError } from "@zoomflow/core";

import type { Answer, Workspace } from "./workspace.ts";

/** Finds the conversation with a member of the workspace, and remembers it. */
export interface Members {
  /** @param user A Slack ID or an e-mail address. */
  conversation(user: string, signal: AbortSignal): Promise<string>;
  forget(user: string): void;
}

const MOST_REMEMBERED = 1_000;

export function createMembers(workspace: Pick<Workspace, "ask">): Members {
  const conversations = new Map<string, string>();

  const lookUp = async (address: string, signal: AbortSignal): Promise<string> => {
    const method = "users.lookupByEmail";
    const answer = await workspace.ask(
      { method, target: address, fields: { email: address } },
      signal,
    );
    return idIn(answer.user, method);
  };

  const open = async (user: string, signal: AbortSignal): Promise<string> => {
    const method = "conversations.open";
    const answer = await workspace.ask({ method, target: user, fields: { users: user } }, signal);
    return idIn(answer.channel, method);
  };

  return {
    async conversation(user, signal) {
      const known = conversations.get(user);
      if (known !== undefined) return known;
      const id = user.includes("@") ? await lookUp(user, signal) : user;
      const channel = await open(id, signal);
      const [oldest] = conversations.keys();
      if (oldest !== undefined && conversations.size >= MOST_REMEMBERED)
        conversations.delete(oldest);
      conversations.set(user, channel);
      return channel;
    },
    forget: (user) => void conversations.delete(user),
  };
}

function idIn(found: unknown, method: string): string {
  const id = typeof found === "object" && found !== null ? (found as Answer).id : undefined;
  if (typeof id === "string" && id !== "") return id;
  throw new ZoomflowError("ZF_ACTION_FAILED", `Slack, ${method}: the answer holds no ID`);
}
