// Made by `node scripts/generate.ts` from source/: change that, not this.

export interface VisitorManagementEvents {
  "visitor_management.checked_in": VisitorManagementCheckedIn;
  "visitor_management.checked_out": VisitorManagementCheckedOut;
  "visitor_management.invitation_created": VisitorManagementInvitationCreated;
  "visitor_management.invitation_deleted": VisitorManagementInvitationDeleted;
  "visitor_management.invitation_updated": VisitorManagementInvitationUpdated;
}

/** A visitor is here. */
export interface VisitorManagementCheckedIn {
  event: "visitor_management.checked_in";
  event_ts: number | string;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: CheckedVisit;
  };
}

/** A visitor has gone. */
export interface VisitorManagementCheckedOut {
  event: "visitor_management.checked_out";
  event_ts: number | string;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: CheckedVisit;
  };
}

/** Visitors are invited. */
export interface VisitorManagementInvitationCreated {
  event: "visitor_management.invitation_created";
  event_ts: number | string;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: VisitorInvitation;
  };
}

/** Visitors are no longer invited. */
export interface VisitorManagementInvitationDeleted {
  event: "visitor_management.invitation_deleted";
  event_ts: number | string;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: Visit;
  };
}

/** An invitation to visitors was edited. */
export interface VisitorManagementInvitationUpdated {
  event: "visitor_management.invitation_updated";
  event_ts: number | string;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: VisitorInvitation;
  };
}

export interface CheckedVisit {
  host_id: string;
  host_email: string;
  host_name: string;
  invite_location_id: string;
  visitor_email: string;
  visitor_name: string;
  start_time: number;
  end_time: number;
}

export interface Visit {
  host_id: string;
  host_email: string;
  host_name: string;
  invite_location_id: string;
  visitor_email: string;
  visitor_name: string;
}

export interface VisitorInvitation {
  host_id: string;
  host_email: string;
  host_name: string;
  invite_location_id: string;
  visitor_email: string;
  visitor_name: string;
  start_time: number;
  end_time: number;
  invitation_id: string;
}
