// Made by `node scripts/generate.ts` from source/: change that, not this.

import type { ChatChannelEvents } from "../chat_channel.ts";

export const samples: { readonly [N in keyof ChatChannelEvents]: () => ChatChannelEvents[N] } = {
  "chat_channel.created": () => ({
    event: "chat_channel.created",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        id: "example-chat-channel-1",
        type: 1,
        name: "Example",
        date_time: "2026-03-02T09:05:00Z",
        timestamp: 1772442300000,
        members: [{ id: "example-member-1", display_name: "Grace Hopper" }],
      },
    },
  }),
  "chat_channel.deleted": () => ({
    event: "chat_channel.deleted",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        id: "example-chat-channel-1",
        type: 1,
        name: "Example",
        date_time: "2026-03-02T09:05:00Z",
        timestamp: 1772442300000,
      },
    },
  }),
  "chat_channel.member_invited": () => ({
    event: "chat_channel.member_invited",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        id: "example-chat-channel-1",
        type: 1,
        name: "Example",
        date_time: "2026-03-02T09:05:00Z",
        timestamp: 1772442300000,
        members: [{ id: "example-member-1", display_name: "Grace Hopper" }],
      },
    },
  }),
  "chat_channel.member_joined": () => ({
    event: "chat_channel.member_joined",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        id: "example-chat-channel-1",
        type: 1,
        name: "Example",
        date_time: "2026-03-02T09:05:00Z",
        timestamp: 1772442300000,
      },
    },
  }),
  "chat_channel.member_left": () => ({
    event: "chat_channel.member_left",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        id: "example-chat-channel-1",
        type: 1,
        name: "Example",
        date_time: "2026-03-02T09:05:00Z",
        timestamp: 1772442300000,
      },
    },
  }),
  "chat_channel.member_removed": () => ({
    event: "chat_channel.member_removed",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        id: "example-chat-channel-1",
        type: 1,
        name: "Example",
        date_time: "2026-03-02T09:05:00Z",
        timestamp: 1772442300000,
        members: [{ id: "example-member-1", display_name: "Grace Hopper" }],
      },
    },
  }),
  "chat_channel.updated": () => ({
    event: "chat_channel.updated",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        id: "example-chat-channel-1",
        type: 1,
        name: "Example",
        date_time: "2026-03-02T09:05:00Z",
        timestamp: 1772442300000,
      },
    },
  }),
};
