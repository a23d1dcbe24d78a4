// Made by `node scripts/generate.ts` from source/: change that, not this.

import type { PeeringEmergencyAddress } from "./shapes.ts";

export interface NumberManagementEvents {
  "number_management.peering_number_cnam_updated": NumberManagementPeeringNumberCnamUpdated;
  "number_management.peering_number_emergency_address_updated": NumberManagementPeeringNumberEmergencyAddressUpdated;
}

/** The name that called people see for peering numbers was changed. */
export interface NumberManagementPeeringNumberCnamUpdated {
  event: "number_management.peering_number_cnam_updated";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      carrier_code: number;
      cnam?: string;
      phone_numbers: string[];
    };
  };
}

/** The address that emergency services get for peering numbers was changed. */
export interface NumberManagementPeeringNumberEmergencyAddressUpdated {
  event: "number_management.peering_number_emergency_address_updated";
  event_ts: number;
  payload: {
    account_id: string;
    object: PeeringEmergencyAddress;
  };
}
