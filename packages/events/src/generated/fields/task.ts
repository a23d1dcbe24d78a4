// Made by `node scripts/generate.ts` from source/: change that, not this.

export const shapes: Readonly<Record<string, string>> = {
  TaskFieldName:
    '{"|":[{"=":"title"},{"=":"status"},{"=":"priority"},{"=":"is_public"},{"=":"due_date"},{"=":"starred"},{"=":"description"}]}',
  TaskPerson: '{"user_id":"text","email?":"text","display_name":"text","avatar?":"text"}',
};

export const payloads: Readonly<Record<string, string>> = {
  "task.assignee_updated":
    '{"account_id":"text","operator":"text","operator_id":"text","operation_type":{"|":[{"=":0},{"=":1}]},"object":{"task_id":"text","assignees":["@TaskPerson"]}}',
  "task.collaborator_updated":
    '{"account_id":"text","operator":"text","operator_id":"text","operation_type":{"|":[{"=":0},{"=":1}]},"object":{"task_id":"text","collaborators":["@TaskPerson"]}}',
  "task.comment_updated":
    '{"account_id":"text","operator":"text","operator_id":"text","operation_type":{"|":[{"=":0},{"=":1},{"=":2}]},"object":{"task_id":"text","comment":{"comment_id":"text","content_text":"text"}}}',
  "task.completed":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"status":"any","task_id":"text"}}',
  "task.created":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"create_time":"text","description?":"text","due_date?":"any","friendly_task_id?":"text","is_public":"any","link?":"text","priority":"any","source_type":"any","starred":"flag","status":"any","task_id":"text","title":"text","assignees?":[{"user_id":"text","email":"text"}],"collaborators?":[{"user_id":"text","email":"text"}]}}',
  "task.deleted":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"description?":"text","due_date?":"any","is_public?":"any","priority?":"any","status?":"any","task_id":"text","title?":"text"}}',
  "task.reopened":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"task_id":"text"}}',
  "task.updated":
    '{"account_id":"text","operator":"text","operator_id":"text","task_id":"text","field_changes?":[{"changed_at":"number","field_name":"@TaskFieldName","new_value?":"text","old_value?":"text","operation_type":{"|":[{"=":"added"},{"=":"removed"},{"=":"updated"}]}}],"file_changes?":[{"changed_at":"number","download_link_expire_time?":"number","file_download_link?":"text","file_id":"text","file_name":"text","file_size?":"number","file_type?":"text","operation_type":{"|":[{"=":"added"},{"=":"removed"}]}}]}',
};
