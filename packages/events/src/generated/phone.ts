// Made by `node scripts/generate.ts` from source/: change that, not this.

import type { PhoneConnection, PhoneExtension } from "./shapes.ts";

export interface PhoneEvents {
  "phone.callee_missed": PhoneCalleeMissed;
}

/** A call rang out: the person called did not answer. */
export interface PhoneCalleeMissed {
  event: "phone.callee_missed";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      call_end_time: string;
      call_id: string;
      channel_id?: string;
      handup_result?: string;
      ringing_start_time: string;
      callee: {
        timezone?: string;
        user_id?: string;
        account_code?: string;
        connection_type?: PhoneConnection;
        device_id?: string;
        device_type?: string;
        extension_id?: string;
        extension_number?: number;
        extension_type?: PhoneExtension;
        phone_number: string;
      };
      caller: {
        timezone?: string;
        user_id?: string;
        account_code?: string;
        connection_type?: PhoneConnection;
        extension_id?: string;
        extension_number?: number;
        extension_type?: PhoneExtension;
        phone_number: string;
      };
      forwarded_by?: {
        extension_number?: string;
        extension_type?: string;
        name?: string;
      };
      redirect_forwarded_by?: {
        extension_number?: string;
        extension_type?: string;
        name?: string;
        phone_number?: string;
      };
    };
  };
}
