// Made by `node scripts/generate.ts` from source/: change that, not this.

export const shapes: Readonly<Record<string, string>> = {};

export const payloads: Readonly<Record<string, string>> = {
  "app.authorization_request_created":
    '{"app_description?":"text","app_name?":"text","app_scopes?":["text"],"app_status?":{"|":[{"=":"published"},{"=":"development"}]},"app_type?":"text","request_reason?":"text","requester_department?":"text","requester_name?":"text","requester_user_groups?":["text"],"app_link?":{"developer_documentation?":"text","developer_privacy_policy?":"text","developer_support?":"text","developer_terms_of_use?":"text"},"app_permissions?":{"Manage?":["text"],"View?":["text"]},"install_requirements?":{"min_client?":"text","user_role?":"text","account_eligibility?":{"account_types?":["text"],"premium_events?":["text"]}}}',
  app_deauthorized:
    '{"account_id":"text","user_id?":"text","client_id?":"text","deauthorization_time?":"text","event_ts?":{"|":["number","text"]},"signature?":"text"}',
};
