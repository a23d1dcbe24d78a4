// Made by `node scripts/generate.ts` from source/: change that, not this.

export const shapes: Readonly<Record<string, string>> = {};

export const payloads: Readonly<Record<string, string>> = {
  "number_management.peering_number_cnam_updated":
    '{"account_id":"text","object":{"carrier_code":"number","cnam?":"text","phone_numbers":["text"]}}',
  "number_management.peering_number_emergency_address_updated":
    '{"account_id":"text","object":"@PeeringEmergencyAddress"}',
};
