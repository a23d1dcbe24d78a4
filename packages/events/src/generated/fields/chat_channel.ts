// Made by `node scripts/generate.ts` from source/: change that, not this.

export const shapes: Readonly<Record<string, string>> = {
  ChatChannelWithMembers:
    '{"id":"text","type":{"|":[{"=":1},{"=":2},{"=":3},{"=":4},{"=":5}]},"name":"text","date_time":"text","timestamp":"number","members":["@ChannelMember"]}',
};

export const payloads: Readonly<Record<string, string>> = {
  "chat_channel.created":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"id?":"text","type":{"|":[{"=":1},{"=":2},{"=":3},{"=":4},{"=":5}]},"name":"text","date_time":"text","timestamp":"number","members":["@ChannelMember"]}}',
  "chat_channel.deleted":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@ChatChannel"}',
  "chat_channel.member_invited":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@ChatChannelWithMembers"}',
  "chat_channel.member_joined":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@ChatChannel"}',
  "chat_channel.member_left":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@ChatChannel"}',
  "chat_channel.member_removed":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@ChatChannelWithMembers"}',
  "chat_channel.updated":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@ChatChannel"}',
};
