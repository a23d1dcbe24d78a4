// Made by `node scripts/generate.ts` from source/: change that, not this.

export const shapes: Readonly<Record<string, string>> = {
  CobrowseLeaveReason:
    '{"|":[{"=":"Left the session"},{"=":"Got disconnected from the session"},{"=":"The session end"},{"=":"Network connection error"},{"=":"Unknown reason"}]}',
};

export const payloads: Readonly<Record<string, string>> = {
  "cobrowse.session_ended":
    '{"account_id":"text","object":{"session_id":"text","start_time?":"text","end_time":"text","user_id?":"text","user_name?":"text","end_reason?":{"|":[{"=":"The session ended"},{"=":"Network connection error"},{"=":"Unknown reason"}]},"role_type?":{"|":[{"=":"customer"},{"=":"agent"}]},"session_pin?":"text"}}',
  "cobrowse.session_started":
    '{"account_id":"text","object":{"session_id":"text","start_time":"text","user_id?":"text","user_name?":"text","role_type?":{"|":[{"=":"customer"},{"=":"agent"}]},"start_url?":"text"}}',
  "cobrowse.session_user_joined":
    '{"account_id":"text","object":{"session_id":"text","user_id":"text","user_name?":"text","join_time":"text","role_type?":{"|":[{"=":"customer"},{"=":"agent"}]},"user_connection_id":"text"}}',
  "cobrowse.session_user_left":
    '{"account_id":"text","object":{"session_id":"text","user_id":"text","user_name?":"text","leave_time":"text","leave_reason?":"@CobrowseLeaveReason","role_type?":{"|":[{"=":"customer"},{"=":"agent"}]},"user_connection_id":"text"}}',
};
