import { describe, expect, test } from "vitest";

import { knownErrors, verdictOn } from "./errors.ts";

/** What becomes of a run, by the errors of Slack's method pages. */
const EXPECTED = {
  refused:
    "invalid_auth not_authed account_inactive token_revoked token_expired missing_scope no_permission access_denied accesslimited ekm_access_denied org_login_required not_allowed_token_type team_access_not_granted team_not_found two_factor_setup_required method_deprecated channel_not_found not_in_channel is_archived is_inactive restricted_action restricted_action_read_only_channel messages_tab_disabled cannot_reply_to_message cant_broadcast_message no_text invalid_blocks invalid_blocks_format msg_blocks_too_long msg_too_long too_many_attachments metadata_too_large invalid_arguments message_not_found cant_update_message edit_window_closed users_not_found",
  "failed, surely not sent":
    "ratelimited rate_limited message_limit_exceeded service_unavailable team_added_to_org update_failed a_name_of_next_year",
  "failed, maybe sent": "internal_error fatal_error request_timeout",
};

const cases = Object.entries(EXPECTED).flatMap(([kind, names]) =>
  names.split(" ").map((name) => [name, kind] as const),
);

test.each(cases)("%s is %s", (name, kind) => {
  const verdict = verdictOn(name);
  const found =
    verdict.is === "refused"
      ? "refused"
      : `failed, ${verdict.maybeDone ? "maybe" : "surely not"} sent`;
  expect(found).toBe(kind);
});

describe("the table", () => {
  test("holds every name once", () => {
    expect(new Set(knownErrors).size).toBe(knownErrors.length);
  });

  test("has a sentence and a way out for each refusal", () => {
    for (const name of knownErrors) {
      const verdict = verdictOn(name);
      expect(verdict.because, name).not.toBe("");
      if (verdict.is === "refused") expect(verdict.hint, name).toMatch(/\w.*\.$/);
    }
  });

  test("names that every object has mean nothing special", () => {
    expect(verdictOn("constructor")).toBe(verdictOn("__proto__"));
  });
});
