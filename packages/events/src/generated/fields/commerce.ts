// Made by `node scripts/generate.ts` from source/: change that, not this.

export const shapes: Readonly<Record<string, string>> = {
  DealRegistrationStatus:
    '{"|":[{"=":"pending review"},{"=":"denied"},{"=":"returned"},{"=":"approved"},{"=":"expired"},{"=":"revoked"},{"=":"closed-lost"},{"=":"closed-won"},{"=":"failure"},{"=":"pending sales review"},{"=":"draft"},{"=":"submitted"},{"=":"submit failed"}]}',
  QuoteStatus:
    '{"|":[{"=":"failedToSubmit"},{"=":"completed"},{"=":"canceled"},{"=":"submitted"},{"=":"failed"},{"=":"approved"},{"=":"rejected"},{"=":"returned"},{"=":"provisioning"},{"=":"draft"}]}',
};

export const payloads: Readonly<Record<string, string>> = {
  "commerce.account_status_changed":
    '{"account_id":"text","account?":{"create_reference_id?":"text","crm_account_number?":"text","status?":{"|":[{"=":"success"},{"=":"partial success"},{"=":"failure"},{"=":"submitted"},{"=":"in review"}]}}}',
  "commerce.deal_registration_status_changed":
    '{"account_id":"text","deal_registration?":{"create_reference_id?":"text","deal_reg_number?":"text","status?":"@DealRegistrationStatus"}}',
  "commerce.order_status_changed":
    '{"account_id":"text","order?":{"order_reference_id?":"text","status?":{"|":[{"=":"draft"},{"=":"failedToSubmit"},{"=":"completed"},{"=":"canceled"},{"=":"failed"},{"=":"submitted"}]}}}',
  "commerce.quote_status_changed":
    '{"account_id":"text","quote?":{"quote_reference_id?":"text","status?":"@QuoteStatus"}}',
};
