// Made by `node scripts/generate.ts` from source/: change that, not this.

export const shapes: Readonly<Record<string, string>> = {
  VideoChannel: '{"name":"text","channel_id":"text","description?":"text","owner_id":"text"}',
};

export const payloads: Readonly<Record<string, string>> = {
  "video_management.channel_published": '{"account_id":"text","object":"@VideoChannel"}',
  "video_management.channel_unpublished": '{"account_id":"text","object":"@VideoChannel"}',
  "video_management.channel_video_added":
    '{"account_id":"text","object":{"meeting_id?":"text","channel_id":"text","video_id":"text"}}',
  "video_management.channel_video_removed":
    '{"account_id":"text","object":{"meeting_id?":"text","channel_id":"text","video_id":"text"}}',
};
