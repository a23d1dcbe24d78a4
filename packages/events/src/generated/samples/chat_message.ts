// Made by `node scripts/generate.ts` from source/: change that, not this.

import type { ChatMessageEvents } from "../chat_message.ts";

export const samples: { readonly [N in keyof ChatMessageEvents]: () => ChatMessageEvents[N] } = {
  "chat_message.deleted": () => ({
    event: "chat_message.deleted",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        id: "example-chat-message-1",
        session_id: "example-session-id-1",
        type: "to_contact",
        date_time: "2026-03-02T09:05:00Z",
        channel_id: "example-channel-id-1",
        channel_name: "general",
        contact_email: "grace.hopper@example.com",
        contact_id: "example-contact-id-1",
        message: "Shall we begin?",
        timestamp: 1772442300000,
      },
    },
  }),
  "chat_message.replied": () => ({
    event: "chat_message.replied",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        id: "example-chat-message-1",
        session_id: "example-session-id-1",
        type: "to_contact",
        date_time: "2026-03-02T09:05:00Z",
        channel_id: "example-channel-id-1",
        channel_name: "general",
        contact_email: "grace.hopper@example.com",
        contact_id: "example-contact-id-1",
        message: "Shall we begin?",
        parent_msg_id: "example-parent-msg-id-1",
        timestamp: 1772442300000,
      },
    },
  }),
  "chat_message.sent": () => ({
    event: "chat_message.sent",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        id: "example-chat-message-1",
        session_id: "example-session-id-1",
        type: "to_contact",
        date_time: "2026-03-02T09:05:00Z",
        channel_id: "example-channel-id-1",
        channel_name: "general",
        contact_email: "grace.hopper@example.com",
        contact_id: "example-contact-id-1",
        message: "Shall we begin?",
        timestamp: 1772442300000,
      },
    },
  }),
  "chat_message.updated": () => ({
    event: "chat_message.updated",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        id: "example-chat-message-1",
        session_id: "example-session-id-1",
        type: "to_contact",
        date_time: "2026-03-02T09:05:00Z",
        channel_id: "example-channel-id-1",
        channel_name: "general",
        contact_email: "grace.hopper@example.com",
        contact_id: "example-contact-id-1",
        message: "Shall we begin?",
        timestamp: 1772442300000,
      },
    },
  }),
};
