import { expect, test } from "vitest";

import { type Asker, type Gate, hasGuessed, standingOf } from "./gate.ts";

const here: Asker = {
  peer: "127.0.0.1",
  host: "127.0.0.1:7788",
  authorization: undefined,
  session: undefined,
  forwarded: false,
};
const isSession = (id: string): boolean => id === "a-session";
const home: Gate = {
  loopbackOnly: true,
  token: "a-token",
  chosen: false,
  isSession,
  guesses: { wrong: () => 0 },
};
const locked: Gate = { ...home, chosen: true };
const open: Gate = { ...locked, loopbackOnly: false };
const bearer = (token: string): Partial<Asker> => ({ authorization: `Bearer ${token}` });

test.each<[string, Partial<Asker>, Gate, string]>([
  ["this machine may read where no token was chosen", {}, home, "reader"],
  ["and needs no Host header, which every browser has", { host: undefined }, home, "reader"],
  ["by IPv6 as well", { peer: "::1", host: "[::1]:7788" }, home, "reader"],
  ["it may do all with the token that was made", bearer("a-token"), home, "trusted"],
  ["or when it has signed in", { session: "a-session" }, home, "trusted"],
  ["a session that is over is none", { session: "another" }, home, "reader"],
  [
    "no session helps a page with a name of its own",
    { session: "a-session", host: "evil.test" },
    home,
    "stranger",
  ],
  [
    "who has signed in may come through a proxy",
    { session: "a-session", forwarded: true },
    locked,
    "trusted",
  ],
  [
    "and from another machine",
    { session: "a-session", peer: "10.0.0.9", host: "z:7788" },
    open,
    "trusted",
  ],
  ["a page with a name of its own sees nothing", { host: "evil.test:7788" }, home, "stranger"],
  ["nor with the token", { host: "evil.test", ...bearer("a-token") }, locked, "stranger"],
  ["who comes through a proxy is not this machine", { forwarded: true }, home, "anyone"],
  ["with a token, this machine sees the reasons", {}, locked, "local"],
  ["and all with the token", bearer("a-token"), locked, "trusted"],
  ["whose scheme can be written small", { authorization: "bearer a-token" }, locked, "trusted"],
  ["a wrong token is none", bearer("a-tokem"), locked, "local"],
  ["nor is a longer one", bearer("a-token2"), locked, "local"],
  ["nor an empty one", bearer(""), locked, "local"],
  ["nor one of another scheme", { authorization: "Basic a-token" }, locked, "local"],
  ["nor without a scheme", { authorization: "a-token" }, locked, "local"],
  ["another machine sees what anyone may", { peer: "10.0.0.9", host: "z:7788" }, open, "anyone"],
  [
    "and all with the token",
    { peer: "10.0.0.9", host: "z:7788", ...bearer("a-token") },
    open,
    "trusted",
  ],
  ["this machine sees the reasons there too", {}, open, "local"],
  ["unless its name is another's", { host: "evil.test:7788" }, open, "anyone"],
  [
    "another machine cannot pass itself off by the Host header",
    { peer: "10.0.0.9" },
    open,
    "anyone",
  ],
])("%s", (_, asker, gate, standing) => {
  expect(standingOf({ ...here, ...asker }, gate)).toBe(standing);
});

test.each<[string, Partial<Asker>, Gate, boolean]>([
  ["who brings no token guesses none", {}, home, false],
  ["nor does who brings the right one", bearer("a-token"), home, false],
  ["nor who is signed in", { session: "a-session", ...bearer("old") }, home, false],
  ["nor who speaks of something else", { authorization: "Basic a-token" }, home, false],
  [
    "a page with a name of its own learns nothing",
    { host: "evil.test", ...bearer("x") },
    home,
    false,
  ],
  ["a wrong token is a guess, where none is needed too", bearer("a-tokem"), home, true],
])("%s", (_, given, gate, guessed) => {
  const asker = { ...here, ...given };
  expect(hasGuessed(asker, standingOf(asker, gate))).toBe(guessed);
});
