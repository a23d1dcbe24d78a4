// Made by `node scripts/generate.ts` from source/: change that, not this.

import type { GroupPerson, GroupWithLocks, GroupWithSettings, Named } from "./shapes.ts";

export interface GroupEvents {
  "group.admin_added": GroupAdminAdded;
  "group.admin_deleted": GroupAdminDeleted;
  "group.created": GroupCreated;
  "group.deleted": GroupDeleted;
  "group.lock_settings_updated": GroupLockSettingsUpdated;
  "group.member_added": GroupMemberAdded;
  "group.member_deleted": GroupMemberDeleted;
  "group.settings_updated": GroupSettingsUpdated;
  "group.updated": GroupUpdated;
}

/** A user became an administrator of a user group. */
export interface GroupAdminAdded {
  event: "group.admin_added";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    time_stamp?: number;
    object: {
      id: string;
      admins: GroupPerson[];
    };
  };
}

/** A user is no longer an administrator of a user group. */
export interface GroupAdminDeleted {
  event: "group.admin_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    time_stamp?: number;
    object: {
      id: string;
      admins: GroupPerson[];
    };
  };
}

/** A new user group exists. */
export interface GroupCreated {
  event: "group.created";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    time_stamp?: number;
    object: Named;
  };
}

/** A user group is gone. */
export interface GroupDeleted {
  event: "group.deleted";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    time_stamp?: number;
    object: Named;
  };
}

/** Which settings a group's members may not change themselves was changed. */
export interface GroupLockSettingsUpdated {
  event: "group.lock_settings_updated";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    time_stamp?: number;
    object: GroupWithLocks;
    old_object?: GroupWithLocks;
  };
}

/** One or more users joined a user group. */
export interface GroupMemberAdded {
  event: "group.member_added";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    time_stamp?: number;
    object: {
      id: string;
      members: GroupPerson[];
    };
  };
}

/** One or more users left a user group. */
export interface GroupMemberDeleted {
  event: "group.member_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    time_stamp?: number;
    object: {
      id: string;
      members: GroupPerson[];
    };
  };
}

/** The settings that apply to a user group were changed. */
export interface GroupSettingsUpdated {
  event: "group.settings_updated";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    time_stamp?: number;
    object: GroupWithSettings;
    old_object: GroupWithSettings;
  };
}

/** A user group was renamed or edited. */
export interface GroupUpdated {
  event: "group.updated";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    time_stamp?: number;
    object: Named;
    old_object: {
      id: string;
      name?: string;
    };
  };
}
