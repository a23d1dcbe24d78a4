// Made by `node scripts/generate.ts` from source/: change that, not this.

export const shapes: Readonly<Record<string, string>> = {
  ConversationSource:
    '{"|":[{"=":"ZOOM_MEETING"},{"=":"ZOOM_PHONE"},{"=":"ZOOM_CONTACT_CENTER"},{"=":"MICROSOFT_TEAMS"},{"=":"GOOGLE_MEET"},{"=":"OTHERS"}]}',
  PlaylistMoment:
    '{"moment_id":"text","moment_name?":"text","playlist_detail_id?":"text","playlist_id":"text","playlist_name?":"text","update_time?":"number"}',
};

export const payloads: Readonly<Record<string, string>> = {
  "revenue_accelerator.conversation_analysis_completed":
    '{"account_id":"text","object":{"engagement_id?":"text","host_id?":"text","conversation_id":"text","source?":"@ConversationSource"}}',
  "revenue_accelerator.conversation_crm_associations_changed":
    '{"account_id":"text","object":[{"conversation_id?":"text","new_associations?":[{"account_id?":"text","deal_id?":{"|":["text",{"=":null}]},"lead_id?":{"|":["text",{"=":null}]}}],"old_associations?":[{"account_id?":{"|":["text",{"=":null}]},"deal_id?":{"|":["text",{"=":null}]},"lead_id?":{"|":["text",{"=":null}]}}]}]}',
  "revenue_accelerator.deal_conversation_associations_changed":
    '{"account_id":"text","object":[{"conversation_id?":"text","new_associations?":[{"account_id?":"text","deal_id?":{"|":["text",{"=":null}]},"lead_id?":{"|":["text",{"=":null}]}}],"old_associations?":[{"account_id?":{"|":["text",{"=":null}]},"deal_id?":{"|":["text",{"=":null}]},"lead_id?":{"|":["text",{"=":null}]}}]}]}',
  "revenue_accelerator.playlist_add_moment":
    '{"account_id":"text","operator?":"text","operator_id?":"text","object":"@PlaylistMoment"}',
  "revenue_accelerator.playlist_create":
    '{"account_id":"text","operator?":"text","operator_id?":"text","object":{"create_time?":"number","playlist_id":"text","playlist_name":"text","playlist_type":{"|":[{"=":"BASIC"},{"=":"SMART"}]}}}',
  "revenue_accelerator.playlist_delete":
    '{"account_id":"text","operator?":"text","operator_id?":"text","object":{"delete_time?":"number","playlist_id":"text","playlist_name?":"text"}}',
  "revenue_accelerator.playlist_remove_moment":
    '{"account_id":"text","operator?":"text","operator_id?":"text","object":"@PlaylistMoment"}',
  "revenue_accelerator.post_comment_completed":
    '{"account_id":"text","operator?":"text","operator_id?":"text","object":{"comment_id":"text","conversation_id":"text","text?":"text"}}',
};
