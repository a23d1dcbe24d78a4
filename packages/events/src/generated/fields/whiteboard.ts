// Made by `node scripts/generate.ts` from source/: change that, not this.

export const shapes: Readonly<Record<string, string>> = {
  WhiteboardCollaborator:
    '{"user_id?":"text","email?":"text","channel_id?":"text","collaborator_id":"text","collaborator_name?":"text","collaborator_type":{"|":[{"=":0},{"=":1},{"=":2}]},"role":{"|":[{"=":0},{"=":1},{"=":2},{"=":3},{"=":4}]}}',
};

export const payloads: Readonly<Record<string, string>> = {
  "whiteboard.archive_available":
    '{"account_id":"text","object":{"session_id":"text","start_time":"text","end_time":"text","expire_time":"text","whiteboard_id":"text","whiteboard_name":"text"}}',
  "whiteboard.created":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"meeting_id?":"text","meeting_uuid?":"text","non_cloud":"flag","whiteboard_id":"text","whiteboard_name":"text","whiteboard_type":"number"}}',
  "whiteboard.deleted":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"non_cloud":"flag","whiteboard_id":"text","whiteboard_name":"text","whiteboard_type":"number"}}',
  "whiteboard.file_added":
    '{"operator_id?":"text","operator_collaborator_id":"text","operator_name":"text","object":{"whiteboard_id":"text","whiteboard_name":"text","whiteboard_owner_name":"text","whiteboard_file":{"file_id":"text","file_name":"text","file_size":"number","file_type":"text","uploaded_ts":"number"}}}',
  "whiteboard.opened":
    '{"operator_id?":"text","operator_collaborator_id":"text","object":{"meeting_id?":"text","meeting_uuid?":"text","whiteboard_id":"text","whiteboard_name":"text"}}',
  "whiteboard.share_setting_updated":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"whiteboard_id":"text","settings":{"advanced_share_setting?":{"can_share?":"flag","external_can_share?":"flag","share_to_external?":"flag"},"share_link_setting?":{"share_role?":"number","share_scope?":"number"}}}}',
  "whiteboard.share_settings_updated":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"whiteboard_id":"text","settings":{"advanced_share_setting?":{"can_share?":"flag","external_can_share?":"flag","share_to_external?":"flag"},"share_link_setting?":{"share_role?":"number","share_scope?":"number"}}}}',
  "whiteboard.shared":
    '{"operator_id?":"text","operator_collaborator_id":"text","object":{"meeting_id?":"text","meeting_uuid?":"text","whiteboard_id":"text","collaborators":["@WhiteboardCollaborator"]}}',
  "whiteboard.sharing_updated":
    '{"operator_id?":"text","operation_type":{"|":[{"=":0},{"=":1}]},"operator_collaborator_id":"text","object":{"whiteboard_id":"text","collaborators":["@WhiteboardCollaborator"]}}',
};
