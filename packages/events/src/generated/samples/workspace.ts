// Made by `node scripts/generate.ts` from source/: change that, not this.

import type { WorkspaceEvents } from "../workspace.ts";

export const samples: { readonly [N in keyof WorkspaceEvents]: () => WorkspaceEvents[N] } = {
  "workspace.created": () => ({
    event: "workspace.created",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: { id: "example-workspace-1", workspace_name: "example workspace name" },
    },
  }),
  "workspace.deleted": () => ({
    event: "workspace.deleted",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: { id: "example-workspace-1", workspace_name: "example workspace name" },
    },
  }),
  "workspace.pre_check_in_questionnaire_response_created": () => ({
    event: "workspace.pre_check_in_questionnaire_response_created",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        start_time: "2026-03-02T09:00:00Z",
        user_name: "Grace Hopper",
        desk_id: "example-desk-id-1",
        event_id: "example-event-id-1",
        location_id: "example-location-id-1",
        workspace_name: "example workspace name",
        questionnaire_respnse: [
          {
            id: "example-questionnaire-respnse-1",
            subject: "example subject",
            title: "example title",
            list: [
              {
                type: "example type",
                question_id: "example-question-id-1",
                reply_id: "example-reply-id-1",
                title: "example title",
                options: [{ option_id: "example-option-id-1", text: "Shall we begin?" }],
              },
            ],
          },
        ],
        questionnaire_response: [
          {
            id: "example-questionnaire-response-1",
            subject: "example subject",
            title: "example title",
            list: [
              {
                type: "example type",
                question_id: "example-question-id-1",
                reply_id: "example-reply-id-1",
                title: "example title",
                options: [{ option_id: "example-option-id-1", text: "Shall we begin?" }],
              },
            ],
          },
        ],
      },
    },
  }),
  "workspace.reservation_checked_in": () => ({
    event: "workspace.reservation_checked_in",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        id: "example-workspace-1",
        topic: "Weekly planning",
        start_time: "2026-03-02T09:00:00Z",
        end_time: "2026-03-02T09:45:00Z",
        reserve_for: "example reserve for",
        workspace_id: "example-workspace-id-1",
      },
    },
  }),
  "workspace.reservation_checked_out": () => ({
    event: "workspace.reservation_checked_out",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        id: "example-workspace-1",
        topic: "Weekly planning",
        start_time: "2026-03-02T09:00:00Z",
        end_time: "2026-03-02T09:45:00Z",
        reserve_for: "example reserve for",
        workspace_id: "example-workspace-id-1",
      },
    },
  }),
  "workspace.reservation_created": () => ({
    event: "workspace.reservation_created",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        id: "example-workspace-1",
        topic: "Weekly planning",
        start_time: "2026-03-02T09:00:00Z",
        end_time: "2026-03-02T09:45:00Z",
        reserve_for: "example reserve for",
        workspace_id: "example-workspace-id-1",
        assignment_checkin: true,
      },
    },
  }),
  "workspace.reservation_deleted": () => ({
    event: "workspace.reservation_deleted",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        id: "example-workspace-1",
        topic: "Weekly planning",
        start_time: "2026-03-02T09:00:00Z",
        end_time: "2026-03-02T09:45:00Z",
        reserve_for: "example reserve for",
        workspace_id: "example-workspace-id-1",
      },
    },
  }),
  "workspace.reservation_questionnaire_response_created": () => ({
    event: "workspace.reservation_questionnaire_response_created",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        start_time: "2026-03-02T09:00:00Z",
        user_name: "Grace Hopper",
        desk_id: "example-desk-id-1",
        event_id: "example-event-id-1",
        location_id: "example-location-id-1",
        workspace_name: "example workspace name",
        questionnaire_response: [
          {
            id: "example-questionnaire-response-1",
            subject: "example subject",
            title: "example title",
            list: [
              {
                type: "example type",
                question_id: "example-question-id-1",
                reply_id: "example-reply-id-1",
                title: "example title",
                options: [{ option_id: "example-option-id-1", text: "Shall we begin?" }],
              },
            ],
          },
        ],
      },
    },
  }),
  "workspace.reservation_questionnaire_response_updated": () => ({
    event: "workspace.reservation_questionnaire_response_updated",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        start_time: "2026-03-02T09:00:00Z",
        user_name: "Grace Hopper",
        desk_id: "example-desk-id-1",
        event_id: "example-event-id-1",
        location_id: "example-location-id-1",
        workspace_name: "example workspace name",
        questionnaire_response: [
          {
            id: "example-questionnaire-response-1",
            subject: "example subject",
            title: "example title",
            list: [
              {
                type: "example type",
                question_id: "example-question-id-1",
                reply_id: "example-reply-id-1",
                title: "example title",
                options: [{ option_id: "example-option-id-1", text: "Shall we begin?" }],
              },
            ],
          },
        ],
      },
    },
  }),
  "workspace.reservation_update": () => ({
    event: "workspace.reservation_update",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        id: "example-workspace-1",
        topic: "Weekly planning",
        start_time: "2026-03-02T09:00:00Z",
        end_time: "2026-03-02T09:45:00Z",
        reserve_for: "example reserve for",
        workspace_id: "example-workspace-id-1",
      },
    },
  }),
  "workspace.reservation_updated": () => ({
    event: "workspace.reservation_updated",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        id: "example-workspace-1",
        topic: "Weekly planning",
        start_time: "2026-03-02T09:00:00Z",
        end_time: "2026-03-02T09:45:00Z",
        reserve_for: "example reserve for",
        workspace_id: "example-workspace-id-1",
      },
    },
  }),
  "workspace.updated": () => ({
    event: "workspace.updated",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: { id: "example-workspace-1", workspace_name: "example workspace name" },
    },
  }),
  "workspace.user_assigned": () => ({
    event: "workspace.user_assigned",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        account_id: "EXAMPLEaccountId000001",
        user_id: "EXAMPLEuserId000000001",
        assign_type: "example assign type",
        user_email: "grace.hopper@example.com",
        workspace_id: "example-workspace-id-1",
        workspace_name: "example workspace name",
      },
    },
  }),
  "workspace.user_unassigned": () => ({
    event: "workspace.user_unassigned",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        account_id: "EXAMPLEaccountId000001",
        user_id: "EXAMPLEuserId000000001",
        assign_type: "example assign type",
        workspace_id: "example-workspace-id-1",
        workspace_name: "example workspace name",
      },
    },
  }),
};
