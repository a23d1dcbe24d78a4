// Made by `node scripts/generate.ts` from source/: change that, not this.

import type { WhiteboardEvents } from "../whiteboard.ts";

export const samples: { readonly [N in keyof WhiteboardEvents]: () => WhiteboardEvents[N] } = {
  "whiteboard.archive_available": () => ({
    event: "whiteboard.archive_available",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      object: {
        session_id: "example-session-id-1",
        start_time: "2026-03-02T09:00:00Z",
        end_time: "2026-03-02T09:45:00Z",
        expire_time: "2026-03-02T10:00:00Z",
        whiteboard_id: "example-whiteboard-id-1",
        whiteboard_name: "example whiteboard name",
      },
    },
  }),
  "whiteboard.created": () => ({
    event: "whiteboard.created",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        meeting_id: "81234567890",
        meeting_uuid: "ZXhhbXBsZS1tZWV0aW5nMQ==",
        non_cloud: true,
        whiteboard_id: "example-whiteboard-id-1",
        whiteboard_name: "example whiteboard name",
        whiteboard_type: 1,
      },
    },
  }),
  "whiteboard.deleted": () => ({
    event: "whiteboard.deleted",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        non_cloud: true,
        whiteboard_id: "example-whiteboard-id-1",
        whiteboard_name: "example whiteboard name",
        whiteboard_type: 1,
      },
    },
  }),
  "whiteboard.file_added": () => ({
    event: "whiteboard.file_added",
    event_ts: 1772442300000,
    payload: {
      operator_id: "EXAMPLEhostUserId00001",
      operator_collaborator_id: "example-operator-collaborator-id-1",
      operator_name: "example operator name",
      object: {
        whiteboard_id: "example-whiteboard-id-1",
        whiteboard_name: "example whiteboard name",
        whiteboard_owner_name: "Grace Hopper",
        whiteboard_file: {
          file_id: "example-file-id-1",
          file_name: "planning.mp4",
          file_size: 246810,
          file_type: "M4A",
          uploaded_ts: 1772442300000,
        },
      },
    },
  }),
  "whiteboard.opened": () => ({
    event: "whiteboard.opened",
    event_ts: 1772442300000,
    payload: {
      operator_id: "EXAMPLEhostUserId00001",
      operator_collaborator_id: "example-operator-collaborator-id-1",
      object: {
        meeting_id: "81234567890",
        meeting_uuid: "ZXhhbXBsZS1tZWV0aW5nMQ==",
        whiteboard_id: "example-whiteboard-id-1",
        whiteboard_name: "example whiteboard name",
      },
    },
  }),
  "whiteboard.share_setting_updated": () => ({
    event: "whiteboard.share_setting_updated",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        whiteboard_id: "example-whiteboard-id-1",
        settings: {
          advanced_share_setting: {
            can_share: true,
            external_can_share: true,
            share_to_external: true,
          },
          share_link_setting: { share_role: 1, share_scope: 1 },
        },
      },
    },
  }),
  "whiteboard.share_settings_updated": () => ({
    event: "whiteboard.share_settings_updated",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        whiteboard_id: "example-whiteboard-id-1",
        settings: {
          advanced_share_setting: {
            can_share: true,
            external_can_share: true,
            share_to_external: true,
          },
          share_link_setting: { share_role: 1, share_scope: 1 },
        },
      },
    },
  }),
  "whiteboard.shared": () => ({
    event: "whiteboard.shared",
    event_ts: 1772442300000,
    payload: {
      operator_id: "EXAMPLEhostUserId00001",
      operator_collaborator_id: "example-operator-collaborator-id-1",
      object: {
        meeting_id: "81234567890",
        meeting_uuid: "ZXhhbXBsZS1tZWV0aW5nMQ==",
        whiteboard_id: "example-whiteboard-id-1",
        collaborators: [
          {
            user_id: "EXAMPLEuserId000000001",
            email: "grace.hopper@example.com",
            channel_id: "example-channel-id-1",
            collaborator_id: "example-collaborator-id-1",
            collaborator_name: "Grace Hopper",
            collaborator_type: 0,
            role: 0,
          },
        ],
      },
    },
  }),
  "whiteboard.sharing_updated": () => ({
    event: "whiteboard.sharing_updated",
    event_ts: 1772442300000,
    payload: {
      operator_id: "EXAMPLEhostUserId00001",
      operation_type: 0,
      operator_collaborator_id: "example-operator-collaborator-id-1",
      object: {
        whiteboard_id: "example-whiteboard-id-1",
        collaborators: [
          {
            user_id: "EXAMPLEuserId000000001",
            email: "grace.hopper@example.com",
            channel_id: "example-channel-id-1",
            collaborator_id: "example-collaborator-id-1",
            collaborator_name: "Grace Hopper",
            collaborator_type: 0,
            role: 0,
          },
        ],
      },
    },
  }),
};
