// Made by `node scripts/generate.ts` from source/: change that, not this.

export interface CobrowseEvents {
  "cobrowse.session_ended": CobrowseSessionEnded;
  "cobrowse.session_started": CobrowseSessionStarted;
  "cobrowse.session_user_joined": CobrowseSessionUserJoined;
  "cobrowse.session_user_left": CobrowseSessionUserLeft;
}

/** A cobrowsing session is over. */
export interface CobrowseSessionEnded {
  event: "cobrowse.session_ended";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      session_id: string;
      start_time?: string;
      end_time: string;
      user_id?: string;
      user_name?: string;
      end_reason?: "The session ended" | "Network connection error" | "Unknown reason";
      role_type?: "customer" | "agent";
      session_pin?: string;
    };
  };
}

/** A cobrowsing session has begun with its first user. */
export interface CobrowseSessionStarted {
  event: "cobrowse.session_started";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      session_id: string;
      start_time: string;
      user_id?: string;
      user_name?: string;
      role_type?: "customer" | "agent";
      start_url?: string;
    };
  };
}

/** A user entered a cobrowsing session. */
export interface CobrowseSessionUserJoined {
  event: "cobrowse.session_user_joined";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      session_id: string;
      user_id: string;
      user_name?: string;
      join_time: string;
      role_type?: "customer" | "agent";
      user_connection_id: string;
    };
  };
}

/** A user is no longer in a cobrowsing session. */
export interface CobrowseSessionUserLeft {
  event: "cobrowse.session_user_left";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      session_id: string;
      user_id: string;
      user_name?: string;
      leave_time: string;
      leave_reason?: CobrowseLeaveReason;
      role_type?: "customer" | "agent";
      user_connection_id: string;
    };
  };
}

export type CobrowseLeaveReason =
  | "Left the session"
  | "Got disconnected from the session"
  | "The session end"
  | "Network connection error"
  | "Unknown reason";
