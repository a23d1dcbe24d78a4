// Made by `node scripts/generate.ts` from source/: change that, not this.

export interface AppEvents {
  "app.authorization_request_created": AppAuthorizationRequestCreated;
  app_deauthorized: AppDeauthorized;
}

/** A user asks the administrators to allow an app. */
export interface AppAuthorizationRequestCreated {
  event: "app.authorization_request_created";
  event_ts: number | string;
  payload: {
    account_id?: never;
    app_description?: string;
    app_name?: string;
    app_scopes?: string[];
    app_status?: "published" | "development";
    app_type?: string;
    request_reason?: string;
    requester_department?: string;
    requester_name?: string;
    requester_user_groups?: string[];
    app_link?: {
      developer_documentation?: string;
      developer_privacy_policy?: string;
      developer_support?: string;
      developer_terms_of_use?: string;
    };
    app_permissions?: {
      Manage?: string[];
      View?: string[];
    };
    install_requirements?: {
      min_client?: string;
      user_role?: string;
      account_eligibility?: {
        account_types?: string[];
        premium_events?: string[];
      };
    };
    object?: never;
  };
}

/** A user or an administrator took the app away. */
export interface AppDeauthorized {
  event: "app_deauthorized";
  event_ts?: never;
  payload: {
    account_id: string;
    user_id?: string;
    client_id?: string;
    deauthorization_time?: string;
    event_ts?: number | string;
    signature?: string;
    object?: never;
  };
}
