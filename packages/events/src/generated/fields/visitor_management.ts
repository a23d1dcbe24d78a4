// Made by `node scripts/generate.ts` from source/: change that, not this.

export const shapes: Readonly<Record<string, string>> = {
  CheckedVisit:
    '{"host_id":"text","host_email":"text","host_name":"text","invite_location_id":"text","visitor_email":"text","visitor_name":"text","start_time":"number","end_time":"number"}',
  Visit:
    '{"host_id":"text","host_email":"text","host_name":"text","invite_location_id":"text","visitor_email":"text","visitor_name":"text"}',
  VisitorInvitation:
    '{"host_id":"text","host_email":"text","host_name":"text","invite_location_id":"text","visitor_email":"text","visitor_name":"text","start_time":"number","end_time":"number","invitation_id":"text"}',
};

export const payloads: Readonly<Record<string, string>> = {
  "visitor_management.checked_in":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@CheckedVisit"}',
  "visitor_management.checked_out":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@CheckedVisit"}',
  "visitor_management.invitation_created":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@VisitorInvitation"}',
  "visitor_management.invitation_deleted":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@Visit"}',
  "visitor_management.invitation_updated":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@VisitorInvitation"}',
};
