// Made by `node scripts/generate.ts` from source/: change that, not this.

export interface MailEvents {
  "mail.history_event": MailHistoryEvent;
}

/** Something changed in a mailbox; its history says what. */
export interface MailHistoryEvent {
  event: "mail.history_event";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    object: {
      email: string;
      history_id: number;
    };
  };
}
