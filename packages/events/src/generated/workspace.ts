// Made by `node scripts/generate.ts` from source/: change that, not this.

export interface WorkspaceEvents {
  "workspace.created": WorkspaceCreated;
  "workspace.deleted": WorkspaceDeleted;
  "workspace.pre_check_in_questionnaire_response_created": WorkspacePreCheckInQuestionnaireResponseCreated;
  "workspace.reservation_checked_in": WorkspaceReservationCheckedIn;
  "workspace.reservation_checked_out": WorkspaceReservationCheckedOut;
  "workspace.reservation_created": WorkspaceReservationCreated;
  "workspace.reservation_deleted": WorkspaceReservationDeleted;
  "workspace.reservation_questionnaire_response_created": WorkspaceReservationQuestionnaireResponseCreated;
  "workspace.reservation_questionnaire_response_updated": WorkspaceReservationQuestionnaireResponseUpdated;
  "workspace.reservation_update": WorkspaceReservationUpdate;
  "workspace.reservation_updated": Omit<WorkspaceReservationUpdate, "event"> & {
    event: "workspace.reservation_updated";
  };
  "workspace.updated": WorkspaceUpdated;
  "workspace.user_assigned": WorkspaceUserAssigned;
  "workspace.user_unassigned": WorkspaceUserUnassigned;
}

/** A new desk or room to reserve exists. */
export interface WorkspaceCreated {
  event: "workspace.created";
  event_ts: number | string;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: Workspace;
  };
}

/** A desk or room can no longer be reserved: it is gone. */
export interface WorkspaceDeleted {
  event: "workspace.deleted";
  event_ts: number | string;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: Workspace;
  };
}

/** Someone answered the questions asked before checking in. */
export interface WorkspacePreCheckInQuestionnaireResponseCreated {
  event: "workspace.pre_check_in_questionnaire_response_created";
  event_ts: number | string;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      start_time: string;
      user_name: string;
      desk_id: string;
      event_id: string;
      location_id: string;
      workspace_name: string;
      questionnaire_respnse?: {
        id?: string;
        subject?: string;
        title?: string;
        list?: {
          type?: string;
          question_id?: string;
          reply_id?: string;
          title?: string;
          options?: {
            option_id?: string;
            text?: string;
          }[];
        }[];
      }[];
      questionnaire_response?: QuestionnaireResponse[];
    };
  };
}

/** Someone has come to the desk or room they reserved. */
export interface WorkspaceReservationCheckedIn {
  event: "workspace.reservation_checked_in";
  event_ts: number | string;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: Reservation;
  };
}

/** Someone has left the desk or room they reserved. */
export interface WorkspaceReservationCheckedOut {
  event: "workspace.reservation_checked_out";
  event_ts: number | string;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: Reservation;
  };
}

/** Someone reserved a desk or a room. */
export interface WorkspaceReservationCreated {
  event: "workspace.reservation_created";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      id: string;
      topic: string;
      start_time: string;
      end_time: string;
      reserve_for?: string;
      workspace_id: string;
      assignment_checkin?: boolean;
    };
  };
}

/** The reservation of a desk or a room was called off. */
export interface WorkspaceReservationDeleted {
  event: "workspace.reservation_deleted";
  event_ts: number | string;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: Reservation;
  };
}

/** Someone answered the questions asked with a reservation. */
export interface WorkspaceReservationQuestionnaireResponseCreated {
  event: "workspace.reservation_questionnaire_response_created";
  event_ts: number | string;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: ReservationQuestionnaire;
  };
}

/** Someone changed their answers to the questions asked with a reservation. */
export interface WorkspaceReservationQuestionnaireResponseUpdated {
  event: "workspace.reservation_questionnaire_response_updated";
  event_ts: number | string;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: ReservationQuestionnaire;
  };
}

/** The reservation of a desk or a room was edited. */
export interface WorkspaceReservationUpdate {
  event: "workspace.reservation_update";
  event_ts: number | string;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: Reservation;
  };
}

/** A desk or room to reserve was edited. */
export interface WorkspaceUpdated {
  event: "workspace.updated";
  event_ts: number | string;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: Workspace;
  };
}

/** A desk now belongs to a user. */
export interface WorkspaceUserAssigned {
  event: "workspace.user_assigned";
  event_ts: number | string;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      account_id: string;
      user_id: string;
      assign_type: string;
      user_email: string;
      workspace_id: string;
      workspace_name: string;
    };
  };
}

/** A desk no longer belongs to a user. */
export interface WorkspaceUserUnassigned {
  event: "workspace.user_unassigned";
  event_ts: number | string;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      account_id: string;
      user_id: string;
      assign_type: string;
      workspace_id: string;
      workspace_name: string;
    };
  };
}

export interface QuestionnaireResponse {
  id: string;
  subject: string;
  title: string;
  list: {
    type: string;
    question_id: string;
    reply_id: string;
    title: string;
    options: {
      option_id: string;
      text: string;
    }[];
  }[];
}

export interface Reservation {
  id: string;
  topic: string;
  start_time: string;
  end_time: string;
  reserve_for?: string;
  workspace_id: string;
}

export interface ReservationQuestionnaire {
  start_time: string;
  user_name: string;
  desk_id: string;
  event_id: string;
  location_id: string;
  workspace_name: string;
  questionnaire_response: QuestionnaireResponse[];
}

export interface Workspace {
  id: string;
  workspace_name: string;
}
