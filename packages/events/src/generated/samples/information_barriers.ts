// Made by `node scripts/generate.ts` from source/: change that, not this.

import type { InformationBarriersEvents } from "../information_barriers.ts";

export const samples: {
  readonly [N in keyof InformationBarriersEvents]: () => InformationBarriersEvents[N];
} = {
  "information_barriers.policy_created": () => ({
    event: "information_barriers.policy_created",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      object: {
        id: "example-information-barrier-1",
        type: 0,
        assigned_group_id: "example-assigned-group-id-1",
        policy_name: "example policy name",
        status: 0,
        to_group_id: "example-to-group-id-1",
        settings: {
          complete_phone_calls: true,
          file_transfer: true,
          im: true,
          in_meeting_chat: true,
          meeting: true,
          message_via_sms: true,
          recording: true,
          screen_share: true,
        },
      },
    },
  }),
  "information_barriers.policy_deleted": () => ({
    event: "information_barriers.policy_deleted",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      object: {
        id: "example-information-barrier-1",
        type: 0,
        assigned_group_id: "example-assigned-group-id-1",
        policy_name: "example policy name",
        status: 0,
        to_group_id: "example-to-group-id-1",
        settings: {
          complete_phone_calls: true,
          file_transfer: true,
          im: true,
          in_meeting_chat: true,
          meeting: true,
          message_via_sms: true,
          recording: true,
          screen_share: true,
        },
      },
    },
  }),
  "information_barriers.policy_updated": () => ({
    event: "information_barriers.policy_updated",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      object: {
        id: "example-information-barrier-1",
        type: 0,
        assigned_group_id: "example-assigned-group-id-1",
        policy_name: "example policy name",
        status: 0,
        to_group_id: "example-to-group-id-1",
        new_policy: {
          type: 1,
          assigned_group_id: "example-assigned-group-id-1",
          policy_name: "example policy name",
          status: 1,
          to_group_id: "example-to-group-id-1",
          settings: {
            complete_phone_calls: true,
            file_transfer: true,
            im: true,
            in_meeting_chat: true,
            meeting: true,
            message_via_sms: true,
            recording: true,
            screen_share: true,
          },
        },
        old_policy: {
          type: 1,
          assigned_group_id: "example-assigned-group-id-1",
          policy_name: "example policy name",
          status: 1,
          to_group_id: "example-to-group-id-1",
          settings: {
            complete_phone_calls: true,
            file_transfer: true,
            im: true,
            in_meeting_chat: true,
            meeting: true,
            message_via_sms: true,
            recording: true,
            screen_share: true,
          },
        },
        settings: {
          complete_phone_calls: true,
          file_transfer: true,
          im: true,
          in_meeting_chat: true,
          meeting: true,
          message_via_sms: true,
          recording: true,
          screen_share: true,
        },
      },
    },
  }),
};
