// Made by `node scripts/generate.ts` from source/: change that, not this.

export interface ChatMessageEvents {
  "chat_message.deleted": ChatMessageDeleted;
  "chat_message.replied": ChatMessageReplied;
  "chat_message.sent": ChatMessageSent;
  "chat_message.updated": ChatMessageUpdated;
}

/** A Team Chat message was withdrawn. */
export interface ChatMessageDeleted {
  event: "chat_message.deleted";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: ChatMessage;
  };
}

/** Someone answered in a thread of Team Chat. */
export interface ChatMessageReplied {
  event: "chat_message.replied";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      id: string;
      session_id: string;
      type: "to_contact" | "to_channel";
      date_time: string;
      channel_id: string;
      channel_name: string;
      contact_email: string;
      contact_id?: string;
      message: string;
      parent_msg_id: string;
      timestamp: number;
    };
  };
}

/** Someone wrote to a contact or a channel in Team Chat. */
export interface ChatMessageSent {
  event: "chat_message.sent";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: ChatMessage;
  };
}

/** A Team Chat message was rewritten. */
export interface ChatMessageUpdated {
  event: "chat_message.updated";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: ChatMessage;
  };
}

export interface ChatMessage {
  id: string;
  session_id: string;
  type: "to_contact" | "to_channel";
  date_time: string;
  channel_id: string;
  channel_name: string;
  contact_email: string;
  contact_id?: string;
  message: string;
  timestamp: number;
}
