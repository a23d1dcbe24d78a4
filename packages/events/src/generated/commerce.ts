// Made by `node scripts/generate.ts` from source/: change that, not this.

export interface CommerceEvents {
  "commerce.account_status_changed": CommerceAccountStatusChanged;
  "commerce.deal_registration_status_changed": CommerceDealRegistrationStatusChanged;
  "commerce.order_status_changed": CommerceOrderStatusChanged;
  "commerce.quote_status_changed": CommerceQuoteStatusChanged;
}

/** A customer's account in the partner shop got another status. */
export interface CommerceAccountStatusChanged {
  event: "commerce.account_status_changed";
  event_ts: number;
  event_id?: string;
  payload: {
    account_id: string;
    account?: {
      create_reference_id?: string;
      crm_account_number?: string;
      status?: "success" | "partial success" | "failure" | "submitted" | "in review";
    };
    object?: never;
  };
}

/** A deal that a partner registered got another status. */
export interface CommerceDealRegistrationStatusChanged {
  event: "commerce.deal_registration_status_changed";
  event_ts: number;
  event_id?: string;
  payload: {
    account_id: string;
    deal_registration?: {
      create_reference_id?: string;
      deal_reg_number?: string;
      status?: DealRegistrationStatus;
    };
    object?: never;
  };
}

/** An order in the partner shop got another status. */
export interface CommerceOrderStatusChanged {
  event: "commerce.order_status_changed";
  event_ts: number;
  event_id?: string;
  payload: {
    account_id: string;
    order?: {
      order_reference_id?: string;
      status?: "draft" | "failedToSubmit" | "completed" | "canceled" | "failed" | "submitted";
    };
    object?: never;
  };
}

/** A quote in the partner shop got another status. */
export interface CommerceQuoteStatusChanged {
  event: "commerce.quote_status_changed";
  event_ts: number;
  event_id?: string;
  payload: {
    account_id: string;
    quote?: {
      quote_reference_id?: string;
      status?: QuoteStatus;
    };
    object?: never;
  };
}

export type DealRegistrationStatus =
  | "pending review"
  | "denied"
  | "returned"
  | "approved"
  | "expired"
  | "revoked"
  | "closed-lost"
  | "closed-won"
  | "failure"
  | "pending sales review"
  | "draft"
  | "submitted"
  | "submit failed";

export type QuoteStatus =
  | "failedToSubmit"
  | "completed"
  | "canceled"
  | "submitted"
  | "failed"
  | "approved"
  | "rejected"
  | "returned"
  | "provisioning"
  | "draft";
