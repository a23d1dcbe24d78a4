// Made by `node scripts/generate.ts` from source/: change that, not this.

export const shapes: Readonly<Record<string, string>> = {
  QuestionnaireResponse:
    '{"id":"text","subject":"text","title":"text","list":[{"type":"text","question_id":"text","reply_id":"text","title":"text","options":[{"option_id":"text","text":"text"}]}]}',
  Reservation:
    '{"id":"text","topic":"text","start_time":"text","end_time":"text","reserve_for?":"text","workspace_id":"text"}',
  ReservationQuestionnaire:
    '{"start_time":"text","user_name":"text","desk_id":"text","event_id":"text","location_id":"text","workspace_name":"text","questionnaire_response":["@QuestionnaireResponse"]}',
  Workspace: '{"id":"text","workspace_name":"text"}',
};

export const payloads: Readonly<Record<string, string>> = {
  "workspace.created":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@Workspace"}',
  "workspace.deleted":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@Workspace"}',
  "workspace.pre_check_in_questionnaire_response_created":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"start_time":"text","user_name":"text","desk_id":"text","event_id":"text","location_id":"text","workspace_name":"text","questionnaire_respnse?":[{"id?":"text","subject?":"text","title?":"text","list?":[{"type?":"text","question_id?":"text","reply_id?":"text","title?":"text","options?":[{"option_id?":"text","text?":"text"}]}]}],"questionnaire_response?":["@QuestionnaireResponse"]}}',
  "workspace.reservation_checked_in":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@Reservation"}',
  "workspace.reservation_checked_out":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@Reservation"}',
  "workspace.reservation_created":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"id":"text","topic":"text","start_time":"text","end_time":"text","reserve_for?":"text","workspace_id":"text","assignment_checkin?":"flag"}}',
  "workspace.reservation_deleted":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@Reservation"}',
  "workspace.reservation_questionnaire_response_created":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@ReservationQuestionnaire"}',
  "workspace.reservation_questionnaire_response_updated":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@ReservationQuestionnaire"}',
  "workspace.reservation_update":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@Reservation"}',
  "workspace.reservation_updated":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@Reservation"}',
  "workspace.updated":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@Workspace"}',
  "workspace.user_assigned":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"account_id":"text","user_id":"text","assign_type":"text","user_email":"text","workspace_id":"text","workspace_name":"text"}}',
  "workspace.user_unassigned":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"account_id":"text","user_id":"text","assign_type":"text","workspace_id":"text","workspace_name":"text"}}',
};
