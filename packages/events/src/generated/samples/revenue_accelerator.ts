// Made by `node scripts/generate.ts` from source/: change that, not this.

import type { RevenueAcceleratorEvents } from "../revenue_accelerator.ts";

export const samples: {
  readonly [N in keyof RevenueAcceleratorEvents]: () => RevenueAcceleratorEvents[N];
} = {
  "revenue_accelerator.conversation_analysis_completed": () => ({
    event: "revenue_accelerator.conversation_analysis_completed",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      object: {
        engagement_id: "example-engagement-id-1",
        host_id: "EXAMPLEhostUserId00001",
        conversation_id: "example-conversation-id-1",
        source: "ZOOM_MEETING",
      },
    },
  }),
  "revenue_accelerator.conversation_crm_associations_changed": () => ({
    event: "revenue_accelerator.conversation_crm_associations_changed",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      object: [
        {
          conversation_id: "example-conversation-id-1",
          new_associations: [
            {
              account_id: "EXAMPLEaccountId000001",
              deal_id: "example-deal-id-1",
              lead_id: "example-lead-id-1",
            },
          ],
          old_associations: [
            {
              account_id: "EXAMPLEaccountId000001",
              deal_id: "example-deal-id-1",
              lead_id: "example-lead-id-1",
            },
          ],
        },
      ],
    },
  }),
  "revenue_accelerator.deal_conversation_associations_changed": () => ({
    event: "revenue_accelerator.deal_conversation_associations_changed",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      object: [
        {
          conversation_id: "example-conversation-id-1",
          new_associations: [
            {
              account_id: "EXAMPLEaccountId000001",
              deal_id: "example-deal-id-1",
              lead_id: "example-lead-id-1",
            },
          ],
          old_associations: [
            {
              account_id: "EXAMPLEaccountId000001",
              deal_id: "example-deal-id-1",
              lead_id: "example-lead-id-1",
            },
          ],
        },
      ],
    },
  }),
  "revenue_accelerator.playlist_add_moment": () => ({
    event: "revenue_accelerator.playlist_add_moment",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        moment_id: "example-moment-id-1",
        moment_name: "example moment name",
        playlist_detail_id: "example-playlist-detail-id-1",
        playlist_id: "example-playlist-id-1",
        playlist_name: "example playlist name",
        update_time: 1,
      },
    },
  }),
  "revenue_accelerator.playlist_create": () => ({
    event: "revenue_accelerator.playlist_create",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        create_time: 1,
        playlist_id: "example-playlist-id-1",
        playlist_name: "example playlist name",
        playlist_type: "BASIC",
      },
    },
  }),
  "revenue_accelerator.playlist_delete": () => ({
    event: "revenue_accelerator.playlist_delete",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        delete_time: 1,
        playlist_id: "example-playlist-id-1",
        playlist_name: "example playlist name",
      },
    },
  }),
  "revenue_accelerator.playlist_remove_moment": () => ({
    event: "revenue_accelerator.playlist_remove_moment",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        moment_id: "example-moment-id-1",
        moment_name: "example moment name",
        playlist_detail_id: "example-playlist-detail-id-1",
        playlist_id: "example-playlist-id-1",
        playlist_name: "example playlist name",
        update_time: 1,
      },
    },
  }),
  "revenue_accelerator.post_comment_completed": () => ({
    event: "revenue_accelerator.post_comment_completed",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        comment_id: "example-comment-id-1",
        conversation_id: "example-conversation-id-1",
        text: "Shall we begin?",
      },
    },
  }),
};
