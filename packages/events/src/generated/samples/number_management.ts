// Made by `node scripts/generate.ts` from source/: change that, not this.

import type { NumberManagementEvents } from "../number_management.ts";

export const samples: {
  readonly [N in keyof NumberManagementEvents]: () => NumberManagementEvents[N];
} = {
  "number_management.peering_number_cnam_updated": () => ({
    event: "number_management.peering_number_cnam_updated",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      object: { carrier_code: 1, cnam: "example cnam", phone_numbers: ["+12025550142"] },
    },
  }),
  "number_management.peering_number_emergency_address_updated": () => ({
    event: "number_management.peering_number_emergency_address_updated",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      object: {
        carrier_code: 1,
        phone_numbers: ["+12025550142"],
        emergency_address: {
          address_line1: "1 Example Street",
          address_line2: "example address line2",
          city: "Paris",
          country: "US",
          state_code: "example-code",
          zip: "75001",
        },
      },
    },
  }),
};
