// Made by `node scripts/generate.ts` from source/: change that, not this.

export interface InformationBarriersEvents {
  "information_barriers.policy_created": InformationBarriersPolicyCreated;
  "information_barriers.policy_deleted": InformationBarriersPolicyDeleted;
  "information_barriers.policy_updated": InformationBarriersPolicyUpdated;
}

/** A new policy keeps groups of users from reaching each other. */
export interface InformationBarriersPolicyCreated {
  event: "information_barriers.policy_created";
  event_ts: number;
  payload: {
    account_id: string;
    object: InformationBarrier;
  };
}

/** A policy no longer keeps groups of users from reaching each other. */
export interface InformationBarriersPolicyDeleted {
  event: "information_barriers.policy_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    object: InformationBarrier;
  };
}

/** A policy on which groups of users may reach each other was edited. */
export interface InformationBarriersPolicyUpdated {
  event: "information_barriers.policy_updated";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id?: string;
      type?: 0 | 1 | 2 | 3;
      assigned_group_id?: string;
      policy_name?: string;
      status?: 0 | 1;
      to_group_id?: string;
      new_policy?: BarrierPolicy;
      old_policy?: BarrierPolicy;
      settings?: BarrierSettings;
    };
  };
}

export interface BarrierPolicy {
  type?: number;
  assigned_group_id?: string;
  policy_name?: string;
  status?: number;
  to_group_id?: string;
  settings?: {
    complete_phone_calls?: boolean;
    file_transfer?: boolean;
    im?: boolean;
    in_meeting_chat?: boolean;
    meeting?: boolean;
    message_via_sms?: boolean;
    recording?: boolean;
    screen_share?: boolean;
  };
}

export interface BarrierSettings {
  complete_phone_calls: boolean;
  file_transfer: boolean;
  im: boolean;
  in_meeting_chat: boolean;
  meeting: boolean;
  message_via_sms: boolean;
  recording: boolean;
  screen_share: boolean;
}

export interface InformationBarrier {
  id: string;
  type: 0 | 1 | 2 | 3;
  assigned_group_id: string;
  policy_name: string;
  status: 0 | 1;
  to_group_id: string;
  settings: BarrierSettings;
}
