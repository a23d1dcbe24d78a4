// Made by `node scripts/generate.ts` from source/: change that, not this.

export const shapes: Readonly<Record<string, string>> = {};

export const payloads: Readonly<Record<string, string>> = {
  "endpoint.url_validation": '{"plainToken":"text"}',
};
