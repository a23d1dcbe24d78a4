// Made by `node scripts/generate.ts` from source/: change that, not this.

import type { VideoManagementEvents } from "../video_management.ts";

export const samples: {
  readonly [N in keyof VideoManagementEvents]: () => VideoManagementEvents[N];
} = {
  "video_management.channel_published": () => ({
    event: "video_management.channel_published",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      object: {
        name: "Example",
        channel_id: "example-channel-id-1",
        description: "What it is for",
        owner_id: "example-owner-id-1",
      },
    },
  }),
  "video_management.channel_unpublished": () => ({
    event: "video_management.channel_unpublished",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      object: {
        name: "Example",
        channel_id: "example-channel-id-1",
        description: "What it is for",
        owner_id: "example-owner-id-1",
      },
    },
  }),
  "video_management.channel_video_added": () => ({
    event: "video_management.channel_video_added",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      object: {
        meeting_id: "81234567890",
        channel_id: "example-channel-id-1",
        video_id: "example-video-id-1",
      },
    },
  }),
  "video_management.channel_video_removed": () => ({
    event: "video_management.channel_video_removed",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      object: {
        meeting_id: "81234567890",
        channel_id: "example-channel-id-1",
        video_id: "example-video-id-1",
      },
    },
  }),
};
