import { expect, test } from "vitest";

import { networkCure } from "./network.ts";

test.each([
  ["ENOTFOUND", "DNS"],
  ["EAI_AGAIN", "DNS"],
  ["ECONNREFUSED", "firewall"],
  ["UND_ERR_CONNECT_TIMEOUT", "firewall"],
  ["DEPTH_ZERO_SELF_SIGNED_CERT", "NODE_EXTRA_CA_CERTS"],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "NODE_EXTRA_CA_CERTS"],
  ["CERT_HAS_EXPIRED", "clock"],
  ["UND_ERR_ABORTED", "HTTPS_PROXY"],
])("%s sends people to look at the right thing: %s", (code, word) => {
  expect(networkCure(code)).toContain(word);
});

test.each(["ECONNRESET", "WS_ERR_INVALID_UTF8", "", undefined])(
  "%s tells nothing of the way, and nothing is made up",
  (code) => expect(networkCure(code)).toBeUndefined(),
);
