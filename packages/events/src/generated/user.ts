// Made by `node scripts/generate.ts` from source/: change that, not this.

import type {
  PresenceStatus,
  SignInClient,
  TspCredentials,
  TspUser,
  UserIdentity,
  UserProfile,
  UserSettings,
  UserType,
} from "./shapes.ts";

export interface UserEvents {
  "user.activated": UserActivated;
  "user.created": UserCreated;
  "user.deactivated": UserDeactivated;
  "user.deleted": UserDeleted;
  "user.disassociated": UserDisassociated;
  "user.invitation_accepted": UserInvitationAccepted;
  "user.personal_notes_updated": UserPersonalNotesUpdated;
  "user.presence_status_updated": UserPresenceStatusUpdated;
  "user.settings_updated": UserSettingsUpdated;
  "user.signed_in": UserSignedIn;
  "user.signed_out": UserSignedOut;
  "user.tsp_created": UserTspCreated;
  "user.tsp_deleted": UserTspDeleted;
  "user.tsp_updated": UserTspUpdated;
  "user.updated": UserUpdated;
}

/** An inactive user may use Zoom again. */
export interface UserActivated {
  event: "user.activated";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      id: string;
      type: UserType;
      email: string;
      first_name: string;
      last_name: string;
    };
  };
}

/** The account has a new user. */
export interface UserCreated {
  event: "user.created";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    creation_type: "create" | "ssoCreate" | "autoCreate" | "custCreate";
    object: {
      id: string;
      type: UserType;
      email: string;
      first_name?: string;
      last_name?: string;
      display_name?: string;
    };
  };
}

/** A user may no longer use Zoom, but is kept. */
export interface UserDeactivated {
  event: "user.deactivated";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      id: string;
      type: UserType;
      email: string;
      first_name: string;
      last_name: string;
    };
  };
}

/** A user was deleted with everything of theirs. */
export interface UserDeleted {
  event: "user.deleted";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: UserIdentity;
  };
}

/** A user left the account and goes on without it. */
export interface UserDisassociated {
  event: "user.disassociated";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      id: string;
      type: UserType;
      email: string;
      first_name: string;
      last_name: string;
    };
  };
}

/** A person who was invited is now a user of the account. */
export interface UserInvitationAccepted {
  event: "user.invitation_accepted";
  event_ts: number;
  payload: {
    account_id: string;
    object: UserIdentity;
  };
}

/** A user wrote a different status note. */
export interface UserPersonalNotesUpdated {
  event: "user.personal_notes_updated";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: string;
      email: string;
      date_time: string;
      personal_notes: string;
    };
    old_object: {
      personal_notes: string;
    };
  };
}

/** A user's presence changed, such as from available to busy. */
export interface UserPresenceStatusUpdated {
  event: "user.presence_status_updated";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: string;
      email: string;
      date_time?: string;
      "date-time"?: string;
      presence_status: PresenceStatus;
      app?: {
        type: "desktop" | "mobile" | "pad" | "pzr";
        presence_status: PresenceStatus;
      };
    };
  };
}

/** A user, or an admin, chose other settings for the user. */
export interface UserSettingsUpdated {
  event: "user.settings_updated";
  event_ts: number;
  operator?: string;
  operator_id?: string;
  time_stamp?: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    time_stamp?: number;
    object: {
      id: string;
      settings: UserSettings;
    };
    old_object?: {
      id?: string;
      settings?: UserSettings;
    };
  };
}

/** A user logged in to a Zoom client or the web. */
export interface UserSignedIn {
  event: "user.signed_in";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: string;
      email: string;
      date_time: string;
      client_type: SignInClient;
      login_type: number | string;
      version: string;
    };
  };
}

/** A user logged out of a Zoom client or the web. */
export interface UserSignedOut {
  event: "user.signed_out";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      id: string;
      email: string;
      date_time: string;
      client_type: SignInClient;
      login_type: number | string;
      version: string;
    };
  };
}

/** A user got audio dial-in through a telephony partner. */
export interface UserTspCreated {
  event: "user.tsp_created";
  event_ts: number;
  payload: {
    account_id: string;
    operator?: string;
    operator_id?: string;
    object: TspUser;
  };
}

/** A user lost audio dial-in through a telephony partner. */
export interface UserTspDeleted {
  event: "user.tsp_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    operator?: string;
    operator_id?: string;
    object: TspUser;
  };
}

/** A user's audio dial-in through a telephony partner was edited. */
export interface UserTspUpdated {
  event: "user.tsp_updated";
  event_ts: number;
  payload: {
    account_id: string;
    operator?: string;
    operator_id?: string;
    object: TspUser;
    old_object?: TspCredentials;
  };
}

/** A user's profile was edited: `object` has what is new, `old_object` what it was. */
export interface UserUpdated {
  event: "user.updated";
  event_ts: number;
  payload: {
    account_id: string;
    operator?: string;
    operator_id?: string;
    operation?: "change_password" | "sign_out_from_all_devices";
    time_stamp?: number;
    object: UserProfile;
    old_object?: UserProfile;
  };
}
