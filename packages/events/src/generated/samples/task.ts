// Made by `node scripts/generate.ts` from source/: change that, not this.

import type { TaskEvents } from "../task.ts";

export const samples: { readonly [N in keyof TaskEvents]: () => TaskEvents[N] } = {
  "task.assignee_updated": () => ({
    event: "task.assignee_updated",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      operation_type: 0,
      object: {
        task_id: "example-task-id-1",
        assignees: [
          {
            user_id: "EXAMPLEuserId000000001",
            email: "grace.hopper@example.com",
            display_name: "Grace Hopper",
            avatar: "https://example.com/avatar",
          },
        ],
      },
    },
  }),
  "task.collaborator_updated": () => ({
    event: "task.collaborator_updated",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      operation_type: 0,
      object: {
        task_id: "example-task-id-1",
        collaborators: [
          {
            user_id: "EXAMPLEuserId000000001",
            email: "grace.hopper@example.com",
            display_name: "Grace Hopper",
            avatar: "https://example.com/avatar",
          },
        ],
      },
    },
  }),
  "task.comment_updated": () => ({
    event: "task.comment_updated",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      operation_type: 0,
      object: {
        task_id: "example-task-id-1",
        comment: { comment_id: "example-comment-id-1", content_text: "Shall we begin?" },
      },
    },
  }),
  "task.completed": () => ({
    event: "task.completed",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: { status: null, task_id: "example-task-id-1" },
    },
  }),
  "task.created": () => ({
    event: "task.created",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        create_time: "2026-03-02T10:00:00Z",
        description: "What it is for",
        due_date: null,
        friendly_task_id: "example-friendly-task-id-1",
        is_public: null,
        link: "example link",
        priority: null,
        source_type: null,
        starred: true,
        status: null,
        task_id: "example-task-id-1",
        title: "example title",
        assignees: [{ user_id: "EXAMPLEuserId000000001", email: "grace.hopper@example.com" }],
        collaborators: [{ user_id: "EXAMPLEuserId000000001", email: "grace.hopper@example.com" }],
      },
    },
  }),
  "task.deleted": () => ({
    event: "task.deleted",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        description: "What it is for",
        due_date: null,
        is_public: null,
        priority: null,
        status: null,
        task_id: "example-task-id-1",
        title: "example title",
      },
    },
  }),
  "task.reopened": () => ({
    event: "task.reopened",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: { task_id: "example-task-id-1" },
    },
  }),
  "task.updated": () => ({
    event: "task.updated",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      task_id: "example-task-id-1",
      field_changes: [
        {
          changed_at: 1,
          field_name: "title",
          new_value: "example new value",
          old_value: "example old value",
          operation_type: "added",
        },
      ],
      file_changes: [
        {
          changed_at: 1,
          download_link_expire_time: 1,
          file_download_link: "example file download link",
          file_id: "example-file-id-1",
          file_name: "planning.mp4",
          file_size: 246810,
          file_type: "M4A",
          operation_type: "added",
        },
      ],
    },
  }),
};
