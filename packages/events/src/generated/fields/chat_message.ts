// Made by `node scripts/generate.ts` from source/: change that, not this.

export const shapes: Readonly<Record<string, string>> = {
  ChatMessage:
    '{"id":"text","session_id":"text","type":{"|":[{"=":"to_contact"},{"=":"to_channel"}]},"date_time":"text","channel_id":"text","channel_name":"text","contact_email":"text","contact_id?":"text","message":"text","timestamp":"number"}',
};

export const payloads: Readonly<Record<string, string>> = {
  "chat_message.deleted":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@ChatMessage"}',
  "chat_message.replied":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"id":"text","session_id":"text","type":{"|":[{"=":"to_contact"},{"=":"to_channel"}]},"date_time":"text","channel_id":"text","channel_name":"text","contact_email":"text","contact_id?":"text","message":"text","parent_msg_id":"text","timestamp":"number"}}',
  "chat_message.sent":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@ChatMessage"}',
  "chat_message.updated":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@ChatMessage"}',
};
