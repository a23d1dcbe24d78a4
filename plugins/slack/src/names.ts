import { ZoomflowError } from "@zoomflow/core";

import { pages, recordsIn } from "./pages.ts";
import type { Workspace } from "./workspace.ts";

/** Which channel has which name: Slack posts by either, and shows its history by ID only. */
export interface Names {
  /** @throws ZoomflowError `ZF_ACTION_REFUSED` when there is none of that name to be seen */
  idOf(channel: string, signal: AbortSignal): Promise<string>;
  /** What a post has told. */
  learn(name: string, id: string): void;
}

const MOST_REMEMBERED = 1_000;

export function createNames(workspace: Workspace): Names {
  const known = new Map<string, string>();

  const learn = (name: string, id: string): void => {
    const [oldest] = known.keys();
    if (oldest !== undefined && known.size >= MOST_REMEMBERED) known.delete(oldest);
    known.set(name, id);
  };

  const lookUp = async (channel: string, signal: AbortSignal): Promise<string> => {
    const name = channel.replace(/^#/, "");
    // One kind after the other: an app may have the scope for public channels only.
    for (const types of ["public_channel", "private_channel"]) {
      const fields = { types, exclude_archived: true, limit: 200 };
      const request = { method: "conversations.list", target: channel, fields };
      for await (const { channels } of pages(workspace, request, signal))
        for (const one of recordsIn(channels))
          if (one.name === name && typeof one.id === "string") return one.id;
    }
    throw new ZoomflowError("ZF_ACTION_REFUSED", `Slack shows no channel ${channel}`, {
      hint: "Give the channel's ID in the rule.",
    });
  };

  return {
    async idOf(channel, signal) {
      if (/^[CDG][A-Z0-9]+$/.test(channel)) return channel;
      const id = known.get(channel) ?? (await lookUp(channel, signal));
      learn(channel, id);
      return id;
    },
    learn,
  };
}
