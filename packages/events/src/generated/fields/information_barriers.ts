// Made by `node scripts/generate.ts` from source/: change that, not this.

export const shapes: Readonly<Record<string, string>> = {
  BarrierPolicy:
    '{"type?":"number","assigned_group_id?":"text","policy_name?":"text","status?":"number","to_group_id?":"text","settings?":{"complete_phone_calls?":"flag","file_transfer?":"flag","im?":"flag","in_meeting_chat?":"flag","meeting?":"flag","message_via_sms?":"flag","recording?":"flag","screen_share?":"flag"}}',
  BarrierSettings:
    '{"complete_phone_calls":"flag","file_transfer":"flag","im":"flag","in_meeting_chat":"flag","meeting":"flag","message_via_sms":"flag","recording":"flag","screen_share":"flag"}',
  InformationBarrier:
    '{"id":"text","type":{"|":[{"=":0},{"=":1},{"=":2},{"=":3}]},"assigned_group_id":"text","policy_name":"text","status":{"|":[{"=":0},{"=":1}]},"to_group_id":"text","settings":"@BarrierSettings"}',
};

export const payloads: Readonly<Record<string, string>> = {
  "information_barriers.policy_created": '{"account_id":"text","object":"@InformationBarrier"}',
  "information_barriers.policy_deleted": '{"account_id":"text","object":"@InformationBarrier"}',
  "information_barriers.policy_updated":
    '{"account_id":"text","object":{"id?":"text","type?":{"|":[{"=":0},{"=":1},{"=":2},{"=":3}]},"assigned_group_id?":"text","policy_name?":"text","status?":{"|":[{"=":0},{"=":1}]},"to_group_id?":"text","new_policy?":"@BarrierPolicy","old_policy?":"@BarrierPolicy","settings?":"@BarrierSettings"}}',
};
