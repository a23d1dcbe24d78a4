// Made by `node scripts/generate.ts` from source/: change that, not this.

export interface VideoManagementEvents {
  "video_management.channel_published": VideoManagementChannelPublished;
  "video_management.channel_unpublished": VideoManagementChannelUnpublished;
  "video_management.channel_video_added": VideoManagementChannelVideoAdded;
  "video_management.channel_video_removed": VideoManagementChannelVideoRemoved;
}

/** A video channel can be seen by its audience. */
export interface VideoManagementChannelPublished {
  event: "video_management.channel_published";
  event_ts: number;
  payload: {
    account_id: string;
    object: VideoChannel;
  };
}

/** A video channel can no longer be seen by its audience. */
export interface VideoManagementChannelUnpublished {
  event: "video_management.channel_unpublished";
  event_ts: number;
  payload: {
    account_id: string;
    object: VideoChannel;
  };
}

/** A video was put in a video channel. */
export interface VideoManagementChannelVideoAdded {
  event: "video_management.channel_video_added";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      meeting_id?: string;
      channel_id: string;
      video_id: string;
    };
  };
}

/** A video was taken out of a video channel. */
export interface VideoManagementChannelVideoRemoved {
  event: "video_management.channel_video_removed";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      meeting_id?: string;
      channel_id: string;
      video_id: string;
    };
  };
}

export interface VideoChannel {
  name: string;
  channel_id: string;
  description?: string;
  owner_id: string;
}
