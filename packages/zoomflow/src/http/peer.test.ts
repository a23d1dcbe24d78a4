import { expect, test } from "vitest";

import { peerOf } from "./peer.ts";

test.each([
  ["an IPv4 address is a peer", "10.0.0.9", "10.0.0.9"],
  ["and the same one where it is written as IPv6", "::ffff:10.0.0.9", "10.0.0.9"],
  ["all of an IPv6 network are one", "2001:DB8:1:2:a:b:c:d", "2001:db8:1:2::/64"],
  ["however short it is written", "2001:db8::1", "2001:db8:0:0::/64"],
  ["with zeros inside its host part", "2001:db8:1:2::", "2001:db8:1:2::/64"],
  ["loopback too", "::1", "0:0:0:0::/64"],
  ["an interface makes no other peer", "fe80::1%eth0", "fe80:0:0:0::/64"],
  ["one that has left already is one as well", "", ""],
])("%s", (_, address, peer) => {
  expect(peerOf(address)).toBe(peer);
});
