// Made by `node scripts/generate.ts` from source/: change that, not this.

import type { PhoneEvents } from "../phone.ts";

export const samples: PhoneEvents = {
  "phone.callee_missed": {
    event: "phone.callee_missed",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      object: {
        call_end_time: "2026-03-02T09:45:00Z",
        call_id: "example-call-id-1",
        channel_id: "example-channel-id-1",
        handup_result: "example handup result",
        ringing_start_time: "2026-03-02T09:01:00Z",
        callee: {
          timezone: "Europe/Paris",
          user_id: "EXAMPLEuserId000000001",
          account_code: "example-code",
          connection_type: "pstn_off_net",
          device_id: "example-device-id-1",
          device_type: "example device type",
          extension_id: "example-extension-id-1",
          extension_number: 1001,
          extension_type: "user",
          phone_number: "+12025550142",
        },
        caller: {
          timezone: "Europe/Paris",
          user_id: "EXAMPLEuserId000000001",
          account_code: "example-code",
          connection_type: "pstn_off_net",
          extension_id: "example-extension-id-1",
          extension_number: 1001,
          extension_type: "user",
          phone_number: "+12025550142",
        },
        forwarded_by: {
          extension_number: "1001",
          extension_type: "example extension type",
          name: "Grace Hopper",
        },
        redirect_forwarded_by: {
          extension_number: "1001",
          extension_type: "example extension type",
          name: "Grace Hopper",
          phone_number: "+12025550142",
        },
      },
    },
  },
};
