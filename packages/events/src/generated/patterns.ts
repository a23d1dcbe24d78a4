// Made by `node scripts/generate.ts` from source/: change that, not this.

import type { KnownEvents } from "./events.ts";

/** The wildcards that rules may use, each with the names of the events it stands for. */
export interface KnownPatterns {
  "*": keyof KnownEvents;
  "account.*":
    | "account.created"
    | "account.disassociated"
    | "account.lock_settings_updated"
    | "account.settings_updated"
    | "account.updated"
    | "account.vanity_url_approved"
    | "account.vanity_url_rejected";
  "account.lock_*": "account.lock_settings_updated";
  "account.settings_*": "account.settings_updated";
  "account.vanity_*": "account.vanity_url_approved" | "account.vanity_url_rejected";
  "account.vanity_url_*": "account.vanity_url_approved" | "account.vanity_url_rejected";
  "app.*": "app.authorization_request_created";
  "app.authorization_*": "app.authorization_request_created";
  "app_*": "app_deauthorized";
  "bot_*": "bot_installed" | "bot_notification";
  "calendar.*":
    | "calendar.acl_create"
    | "calendar.acl_delete"
    | "calendar.acl_update"
    | "calendar.calendarlist_create"
    | "calendar.calendarlist_delete"
    | "calendar.calendarlist_update"
    | "calendar.event_create"
    | "calendar.event_delete"
    | "calendar.event_update"
    | "calendar.setting_create"
    | "calendar.setting_update";
  "calendar.acl_*": "calendar.acl_create" | "calendar.acl_delete" | "calendar.acl_update";
  "calendar.calendarlist_*":
    | "calendar.calendarlist_create"
    | "calendar.calendarlist_delete"
    | "calendar.calendarlist_update";
  "calendar.event_*": "calendar.event_create" | "calendar.event_delete" | "calendar.event_update";
  "calendar.setting_*": "calendar.setting_create" | "calendar.setting_update";
  "chat_channel.*":
    | "chat_channel.created"
    | "chat_channel.deleted"
    | "chat_channel.member_invited"
    | "chat_channel.member_joined"
    | "chat_channel.member_left"
    | "chat_channel.member_removed"
    | "chat_channel.updated";
  "chat_channel.member_*":
    | "chat_channel.member_invited"
    | "chat_channel.member_joined"
    | "chat_channel.member_left"
    | "chat_channel.member_removed";
  "chat_message.*":
    | "chat_message.deleted"
    | "chat_message.replied"
    | "chat_message.sent"
    | "chat_message.updated";
  "clinical_notes.*": "clinical_notes.note_created";
  "clinical_notes.note_*": "clinical_notes.note_created";
  "cobrowse.*":
    | "cobrowse.session_ended"
    | "cobrowse.session_started"
    | "cobrowse.session_user_joined"
    | "cobrowse.session_user_left";
  "cobrowse.session_*":
    | "cobrowse.session_ended"
    | "cobrowse.session_started"
    | "cobrowse.session_user_joined"
    | "cobrowse.session_user_left";
  "cobrowse.session_user_*": "cobrowse.session_user_joined" | "cobrowse.session_user_left";
  "commerce.*":
    | "commerce.account_status_changed"
    | "commerce.deal_registration_status_changed"
    | "commerce.order_status_changed"
    | "commerce.quote_status_changed";
  "commerce.account_*": "commerce.account_status_changed";
  "commerce.deal_*": "commerce.deal_registration_status_changed";
  "commerce.order_*": "commerce.order_status_changed";
  "commerce.quote_*": "commerce.quote_status_changed";
  "contact_center.*":
    | "contact_center.asset_created"
    | "contact_center.asset_deleted"
    | "contact_center.asset_updated"
    | "contact_center.business_hours_created"
    | "contact_center.business_hours_deleted"
    | "contact_center.business_hours_updated"
    | "contact_center.call_control_make_call_executed"
    | "contact_center.closure_created"
    | "contact_center.closure_deleted"
    | "contact_center.closure_updated"
    | "contact_center.cx_engagement_end_data_ready"
    | "contact_center.engagement_consumer_answered"
    | "contact_center.engagement_consumer_ended"
    | "contact_center.engagement_consumer_notified"
    | "contact_center.engagement_consumer_sent_file"
    | "contact_center.engagement_consumer_sent_message"
    | "contact_center.engagement_customer_sent_file"
    | "contact_center.engagement_disposition_added"
    | "contact_center.engagement_email_transcript_completed"
    | "contact_center.engagement_ended"
    | "contact_center.engagement_messaging_transcript_completed"
    | "contact_center.engagement_monitor_ended"
    | "contact_center.engagement_monitor_started"
    | "contact_center.engagement_note_added"
    | "contact_center.engagement_started"
    | "contact_center.engagement_survey_status"
    | "contact_center.engagement_takeover_started"
    | "contact_center.engagement_transfer_accepted"
    | "contact_center.engagement_transfer_canceled"
    | "contact_center.engagement_transfer_completed"
    | "contact_center.engagement_transfer_initiated"
    | "contact_center.engagement_transfer_queued"
    | "contact_center.engagement_transfer_rejected"
    | "contact_center.engagement_transfer_reserved"
    | "contact_center.engagement_transfer_timeout"
    | "contact_center.engagement_upgrade_completed"
    | "contact_center.engagement_upgrade_expired"
    | "contact_center.engagement_upgrade_initiated"
    | "contact_center.engagement_user_answered"
    | "contact_center.engagement_user_dtmf_sent"
    | "contact_center.engagement_user_ended"
    | "contact_center.engagement_user_hold"
    | "contact_center.engagement_user_muted"
    | "contact_center.engagement_user_sent_file"
    | "contact_center.engagement_user_sent_message"
    | "contact_center.engagement_user_unhold"
    | "contact_center.engagement_user_unmuted"
    | "contact_center.engagement_wrap_up_ended"
    | "contact_center.engagement_wrap_up_started"
    | "contact_center.inbox_message_assigned"
    | "contact_center.inbox_message_deleted"
    | "contact_center.inbox_message_downloaded"
    | "contact_center.inbox_message_opened"
    | "contact_center.inbox_message_received"
    | "contact_center.inbox_message_reopened"
    | "contact_center.inbox_message_resolved"
    | "contact_center.legacy_engagement_end_data_ready"
    | "contact_center.message_status"
    | "contact_center.outbound_campaign_dialer_status"
    | "contact_center.queue_agent_assigned"
    | "contact_center.queue_agent_unassigned"
    | "contact_center.queue_created"
    | "contact_center.queue_deleted"
    | "contact_center.queue_inbound_sla_updated"
    | "contact_center.queue_operating_hours_updated"
    | "contact_center.queue_scheduled_callback_created"
    | "contact_center.queue_supervisor_assigned"
    | "contact_center.queue_supervisor_unassigned"
    | "contact_center.recording_completed"
    | "contact_center.recording_deleted"
    | "contact_center.recording_paused"
    | "contact_center.recording_permanently_deleted"
    | "contact_center.recording_resumed"
    | "contact_center.recording_started"
    | "contact_center.recording_stopped"
    | "contact_center.recording_transcript_completed"
    | "contact_center.sms_status"
    | "contact_center.task_canceled"
    | "contact_center.task_completed"
    | "contact_center.task_created"
    | "contact_center.task_deleted"
    | "contact_center.task_entered_queue"
    | "contact_center.task_exited_queue"
    | "contact_center.task_reservation_accepted"
    | "contact_center.task_reservation_canceled"
    | "contact_center.task_reservation_completed"
    | "contact_center.task_reservation_created"
    | "contact_center.task_reservation_rejected"
    | "contact_center.task_reservation_timeout"
    | "contact_center.task_updated"
    | "contact_center.team_created"
    | "contact_center.team_deleted"
    | "contact_center.team_members_assigned"
    | "contact_center.team_members_unassigned"
    | "contact_center.team_moved"
    | "contact_center.team_updated"
    | "contact_center.user_created"
    | "contact_center.user_deleted"
    | "contact_center.user_login"
    | "contact_center.user_logout"
    | "contact_center.user_opt_in"
    | "contact_center.user_opt_out"
    | "contact_center.user_phone_numbers_assigned"
    | "contact_center.user_phone_numbers_unassigned"
    | "contact_center.user_skills_assigned"
    | "contact_center.user_skills_assigned."
    | "contact_center.user_skills_unassigned"
    | "contact_center.user_status_changed"
    | "contact_center.user_updated"
    | "contact_center.voice_rtms_interrupted"
    | "contact_center.voice_rtms_started"
    | "contact_center.voice_rtms_stopped"
    | "contact_center.voicemail_transcript_completed";
  "contact_center.asset_*":
    | "contact_center.asset_created"
    | "contact_center.asset_deleted"
    | "contact_center.asset_updated";
  "contact_center.business_*":
    | "contact_center.business_hours_created"
    | "contact_center.business_hours_deleted"
    | "contact_center.business_hours_updated";
  "contact_center.business_hours_*":
    | "contact_center.business_hours_created"
    | "contact_center.business_hours_deleted"
    | "contact_center.business_hours_updated";
  "contact_center.call_*": "contact_center.call_control_make_call_executed";
  "contact_center.closure_*":
    | "contact_center.closure_created"
    | "contact_center.closure_deleted"
    | "contact_center.closure_updated";
  "contact_center.cx_*": "contact_center.cx_engagement_end_data_ready";
  "contact_center.engagement_*":
    | "contact_center.engagement_consumer_answered"
    | "contact_center.engagement_consumer_ended"
    | "contact_center.engagement_consumer_notified"
    | "contact_center.engagement_consumer_sent_file"
    | "contact_center.engagement_consumer_sent_message"
    | "contact_center.engagement_customer_sent_file"
    | "contact_center.engagement_disposition_added"
    | "contact_center.engagement_email_transcript_completed"
    | "contact_center.engagement_ended"
    | "contact_center.engagement_messaging_transcript_completed"
    | "contact_center.engagement_monitor_ended"
    | "contact_center.engagement_monitor_started"
    | "contact_center.engagement_note_added"
    | "contact_center.engagement_started"
    | "contact_center.engagement_survey_status"
    | "contact_center.engagement_takeover_started"
    | "contact_center.engagement_transfer_accepted"
    | "contact_center.engagement_transfer_canceled"
    | "contact_center.engagement_transfer_completed"
    | "contact_center.engagement_transfer_initiated"
    | "contact_center.engagement_transfer_queued"
    | "contact_center.engagement_transfer_rejected"
    | "contact_center.engagement_transfer_reserved"
    | "contact_center.engagement_transfer_timeout"
    | "contact_center.engagement_upgrade_completed"
    | "contact_center.engagement_upgrade_expired"
    | "contact_center.engagement_upgrade_initiated"
    | "contact_center.engagement_user_answered"
    | "contact_center.engagement_user_dtmf_sent"
    | "contact_center.engagement_user_ended"
    | "contact_center.engagement_user_hold"
    | "contact_center.engagement_user_muted"
    | "contact_center.engagement_user_sent_file"
    | "contact_center.engagement_user_sent_message"
    | "contact_center.engagement_user_unhold"
    | "contact_center.engagement_user_unmuted"
    | "contact_center.engagement_wrap_up_ended"
    | "contact_center.engagement_wrap_up_started";
  "contact_center.engagement_consumer_*":
    | "contact_center.engagement_consumer_answered"
    | "contact_center.engagement_consumer_ended"
    | "contact_center.engagement_consumer_notified"
    | "contact_center.engagement_consumer_sent_file"
    | "contact_center.engagement_consumer_sent_message";
  "contact_center.engagement_consumer_sent_*":
    | "contact_center.engagement_consumer_sent_file"
    | "contact_center.engagement_consumer_sent_message";
  "contact_center.engagement_monitor_*":
    | "contact_center.engagement_monitor_ended"
    | "contact_center.engagement_monitor_started";
  "contact_center.engagement_transfer_*":
    | "contact_center.engagement_transfer_accepted"
    | "contact_center.engagement_transfer_canceled"
    | "contact_center.engagement_transfer_completed"
    | "contact_center.engagement_transfer_initiated"
    | "contact_center.engagement_transfer_queued"
    | "contact_center.engagement_transfer_rejected"
    | "contact_center.engagement_transfer_reserved"
    | "contact_center.engagement_transfer_timeout";
  "contact_center.engagement_upgrade_*":
    | "contact_center.engagement_upgrade_completed"
    | "contact_center.engagement_upgrade_expired"
    | "contact_center.engagement_upgrade_initiated";
  "contact_center.engagement_user_*":
    | "contact_center.engagement_user_answered"
    | "contact_center.engagement_user_dtmf_sent"
    | "contact_center.engagement_user_ended"
    | "contact_center.engagement_user_hold"
    | "contact_center.engagement_user_muted"
    | "contact_center.engagement_user_sent_file"
    | "contact_center.engagement_user_sent_message"
    | "contact_center.engagement_user_unhold"
    | "contact_center.engagement_user_unmuted";
  "contact_center.engagement_user_sent_*":
    | "contact_center.engagement_user_sent_file"
    | "contact_center.engagement_user_sent_message";
  "contact_center.engagement_wrap_*":
    | "contact_center.engagement_wrap_up_ended"
    | "contact_center.engagement_wrap_up_started";
  "contact_center.engagement_wrap_up_*":
    | "contact_center.engagement_wrap_up_ended"
    | "contact_center.engagement_wrap_up_started";
  "contact_center.inbox_*":
    | "contact_center.inbox_message_assigned"
    | "contact_center.inbox_message_deleted"
    | "contact_center.inbox_message_downloaded"
    | "contact_center.inbox_message_opened"
    | "contact_center.inbox_message_received"
    | "contact_center.inbox_message_reopened"
    | "contact_center.inbox_message_resolved";
  "contact_center.inbox_message_*":
    | "contact_center.inbox_message_assigned"
    | "contact_center.inbox_message_deleted"
    | "contact_center.inbox_message_downloaded"
    | "contact_center.inbox_message_opened"
    | "contact_center.inbox_message_received"
    | "contact_center.inbox_message_reopened"
    | "contact_center.inbox_message_resolved";
  "contact_center.legacy_*": "contact_center.legacy_engagement_end_data_ready";
  "contact_center.message_*": "contact_center.message_status";
  "contact_center.outbound_*": "contact_center.outbound_campaign_dialer_status";
  "contact_center.queue_*":
    | "contact_center.queue_agent_assigned"
    | "contact_center.queue_agent_unassigned"
    | "contact_center.queue_created"
    | "contact_center.queue_deleted"
    | "contact_center.queue_inbound_sla_updated"
    | "contact_center.queue_operating_hours_updated"
    | "contact_center.queue_scheduled_callback_created"
    | "contact_center.queue_supervisor_assigned"
    | "contact_center.queue_supervisor_unassigned";
  "contact_center.queue_agent_*":
    | "contact_center.queue_agent_assigned"
    | "contact_center.queue_agent_unassigned";
  "contact_center.queue_supervisor_*":
    | "contact_center.queue_supervisor_assigned"
    | "contact_center.queue_supervisor_unassigned";
  "contact_center.recording_*":
    | "contact_center.recording_completed"
    | "contact_center.recording_deleted"
    | "contact_center.recording_paused"
    | "contact_center.recording_permanently_deleted"
    | "contact_center.recording_resumed"
    | "contact_center.recording_started"
    | "contact_center.recording_stopped"
    | "contact_center.recording_transcript_completed";
  "contact_center.sms_*": "contact_center.sms_status";
  "contact_center.task_*":
    | "contact_center.task_canceled"
    | "contact_center.task_completed"
    | "contact_center.task_created"
    | "contact_center.task_deleted"
    | "contact_center.task_entered_queue"
    | "contact_center.task_exited_queue"
    | "contact_center.task_reservation_accepted"
    | "contact_center.task_reservation_canceled"
    | "contact_center.task_reservation_completed"
    | "contact_center.task_reservation_created"
    | "contact_center.task_reservation_rejected"
    | "contact_center.task_reservation_timeout"
    | "contact_center.task_updated";
  "contact_center.task_reservation_*":
    | "contact_center.task_reservation_accepted"
    | "contact_center.task_reservation_canceled"
    | "contact_center.task_reservation_completed"
    | "contact_center.task_reservation_created"
    | "contact_center.task_reservation_rejected"
    | "contact_center.task_reservation_timeout";
  "contact_center.team_*":
    | "contact_center.team_created"
    | "contact_center.team_deleted"
    | "contact_center.team_members_assigned"
    | "contact_center.team_members_unassigned"
    | "contact_center.team_moved"
    | "contact_center.team_updated";
  "contact_center.team_members_*":
    | "contact_center.team_members_assigned"
    | "contact_center.team_members_unassigned";
  "contact_center.user_*":
    | "contact_center.user_created"
    | "contact_center.user_deleted"
    | "contact_center.user_login"
    | "contact_center.user_logout"
    | "contact_center.user_opt_in"
    | "contact_center.user_opt_out"
    | "contact_center.user_phone_numbers_assigned"
    | "contact_center.user_phone_numbers_unassigned"
    | "contact_center.user_skills_assigned"
    | "contact_center.user_skills_assigned."
    | "contact_center.user_skills_unassigned"
    | "contact_center.user_status_changed"
    | "contact_center.user_updated";
  "contact_center.user_opt_*": "contact_center.user_opt_in" | "contact_center.user_opt_out";
  "contact_center.user_phone_*":
    | "contact_center.user_phone_numbers_assigned"
    | "contact_center.user_phone_numbers_unassigned";
  "contact_center.user_phone_numbers_*":
    | "contact_center.user_phone_numbers_assigned"
    | "contact_center.user_phone_numbers_unassigned";
  "contact_center.user_skills_*":
    | "contact_center.user_skills_assigned"
    | "contact_center.user_skills_assigned."
    | "contact_center.user_skills_unassigned";
  "contact_center.voice_*":
    | "contact_center.voice_rtms_interrupted"
    | "contact_center.voice_rtms_started"
    | "contact_center.voice_rtms_stopped";
  "contact_center.voice_rtms_*":
    | "contact_center.voice_rtms_interrupted"
    | "contact_center.voice_rtms_started"
    | "contact_center.voice_rtms_stopped";
  "contact_center.voicemail_*": "contact_center.voicemail_transcript_completed";
  "endpoint.*": "endpoint.url_validation";
  "endpoint.url_*": "endpoint.url_validation";
  "group.*":
    | "group.admin_added"
    | "group.admin_deleted"
    | "group.created"
    | "group.deleted"
    | "group.lock_settings_updated"
    | "group.member_added"
    | "group.member_deleted"
    | "group.members_deleted"
    | "group.settings_updated"
    | "group.updated";
  "group.admin_*": "group.admin_added" | "group.admin_deleted";
  "group.lock_*": "group.lock_settings_updated";
  "group.member_*": "group.member_added" | "group.member_deleted";
  "group.members_*": "group.members_deleted";
  "group.settings_*": "group.settings_updated";
  "information_barriers.*":
    | "information_barriers.policy_created"
    | "information_barriers.policy_deleted"
    | "information_barriers.policy_updated";
  "information_barriers.policy_*":
    | "information_barriers.policy_created"
    | "information_barriers.policy_deleted"
    | "information_barriers.policy_updated";
  "interactive_*":
    | "interactive_message_actions"
    | "interactive_message_editable"
    | "interactive_message_fields_editable"
    | "interactive_message_select";
  "interactive_message_*":
    | "interactive_message_actions"
    | "interactive_message_editable"
    | "interactive_message_fields_editable"
    | "interactive_message_select";
  "mail.*": "mail.history_event";
  "mail.history_*": "mail.history_event";
  "meeting.*":
    | "meeting.ai_companion_assets_deleted"
    | "meeting.ai_companion_started"
    | "meeting.ai_companion_stopped"
    | "meeting.aic_transcript_completed"
    | "meeting.alert"
    | "meeting.breakout_room_sharing_ended"
    | "meeting.breakout_room_sharing_started"
    | "meeting.chat_message_file_downloaded"
    | "meeting.chat_message_file_sent"
    | "meeting.chat_message_sent"
    | "meeting.converted_to_webinar"
    | "meeting.created"
    | "meeting.deleted"
    | "meeting.device_tested"
    | "meeting.ended"
    | "meeting.invitation_accepted"
    | "meeting.invitation_dispatched"
    | "meeting.invitation_rejected"
    | "meeting.invitation_timeout"
    | "meeting.live_streaming_started"
    | "meeting.live_streaming_stopped"
    | "meeting.participant_admitted"
    | "meeting.participant_bind"
    | "meeting.participant_data"
    | "meeting.participant_data_connection_established"
    | "meeting.participant_data_summary"
    | "meeting.participant_feedback"
    | "meeting.participant_jbh_joined"
    | "meeting.participant_jbh_waiting"
    | "meeting.participant_jbh_waiting_left"
    | "meeting.participant_joined"
    | "meeting.participant_joined_breakout_room"
    | "meeting.participant_joined_waiting_room"
    | "meeting.participant_left"
    | "meeting.participant_left_breakout_room"
    | "meeting.participant_left_waiting_room"
    | "meeting.participant_phone_callout_accepted"
    | "meeting.participant_phone_callout_failed"
    | "meeting.participant_phone_callout_missed"
    | "meeting.participant_phone_callout_rejected"
    | "meeting.participant_phone_callout_ringing"
    | "meeting.participant_put_in_waiting_room"
    | "meeting.participant_qos"
    | "meeting.participant_qos_summary"
    | "meeting.participant_role_changed"
    | "meeting.participant_room_system_callout_accepted"
    | "meeting.participant_room_system_callout_failed"
    | "meeting.participant_room_system_callout_missed"
    | "meeting.participant_room_system_callout_rejected"
    | "meeting.participant_room_system_callout_ringing"
    | "meeting.permanently_deleted"
    | "meeting.recovered"
    | "meeting.registration_approved"
    | "meeting.registration_cancelled"
    | "meeting.registration_created"
    | "meeting.registration_denied"
    | "meeting.risk_alert"
    | "meeting.rtms_concurrency_limited"
    | "meeting.rtms_concurrency_near_limit"
    | "meeting.rtms_interrupted"
    | "meeting.rtms_started"
    | "meeting.rtms_stopped"
    | "meeting.sharing_ended"
    | "meeting.sharing_started"
    | "meeting.started"
    | "meeting.summary_completed"
    | "meeting.summary_deleted"
    | "meeting.summary_recovered"
    | "meeting.summary_shared"
    | "meeting.summary_trashed"
    | "meeting.summary_updated"
    | "meeting.updated";
  "meeting.ai_*":
    | "meeting.ai_companion_assets_deleted"
    | "meeting.ai_companion_started"
    | "meeting.ai_companion_stopped";
  "meeting.ai_companion_*":
    | "meeting.ai_companion_assets_deleted"
    | "meeting.ai_companion_started"
    | "meeting.ai_companion_stopped";
  "meeting.aic_*": "meeting.aic_transcript_completed";
  "meeting.breakout_*":
    | "meeting.breakout_room_sharing_ended"
    | "meeting.breakout_room_sharing_started";
  "meeting.breakout_room_*":
    | "meeting.breakout_room_sharing_ended"
    | "meeting.breakout_room_sharing_started";
  "meeting.breakout_room_sharing_*":
    | "meeting.breakout_room_sharing_ended"
    | "meeting.breakout_room_sharing_started";
  "meeting.chat_*":
    | "meeting.chat_message_file_downloaded"
    | "meeting.chat_message_file_sent"
    | "meeting.chat_message_sent";
  "meeting.chat_message_*":
    | "meeting.chat_message_file_downloaded"
    | "meeting.chat_message_file_sent"
    | "meeting.chat_message_sent";
  "meeting.chat_message_file_*":
    | "meeting.chat_message_file_downloaded"
    | "meeting.chat_message_file_sent";
  "meeting.converted_*": "meeting.converted_to_webinar";
  "meeting.device_*": "meeting.device_tested";
  "meeting.invitation_*":
    | "meeting.invitation_accepted"
    | "meeting.invitation_dispatched"
    | "meeting.invitation_rejected"
    | "meeting.invitation_timeout";
  "meeting.live_*": "meeting.live_streaming_started" | "meeting.live_streaming_stopped";
  "meeting.live_streaming_*": "meeting.live_streaming_started" | "meeting.live_streaming_stopped";
  "meeting.participant_*":
    | "meeting.participant_admitted"
    | "meeting.participant_bind"
    | "meeting.participant_data"
    | "meeting.participant_data_connection_established"
    | "meeting.participant_data_summary"
    | "meeting.participant_feedback"
    | "meeting.participant_jbh_joined"
    | "meeting.participant_jbh_waiting"
    | "meeting.participant_jbh_waiting_left"
    | "meeting.participant_joined"
    | "meeting.participant_joined_breakout_room"
    | "meeting.participant_joined_waiting_room"
    | "meeting.participant_left"
    | "meeting.participant_left_breakout_room"
    | "meeting.participant_left_waiting_room"
    | "meeting.participant_phone_callout_accepted"
    | "meeting.participant_phone_callout_failed"
    | "meeting.participant_phone_callout_missed"
    | "meeting.participant_phone_callout_rejected"
    | "meeting.participant_phone_callout_ringing"
    | "meeting.participant_put_in_waiting_room"
    | "meeting.participant_qos"
    | "meeting.participant_qos_summary"
    | "meeting.participant_role_changed"
    | "meeting.participant_room_system_callout_accepted"
    | "meeting.participant_room_system_callout_failed"
    | "meeting.participant_room_system_callout_missed"
    | "meeting.participant_room_system_callout_rejected"
    | "meeting.participant_room_system_callout_ringing";
  "meeting.participant_data_*":
    | "meeting.participant_data_connection_established"
    | "meeting.participant_data_summary";
  "meeting.participant_jbh_*":
    | "meeting.participant_jbh_joined"
    | "meeting.participant_jbh_waiting"
    | "meeting.participant_jbh_waiting_left";
  "meeting.participant_joined_*":
    | "meeting.participant_joined_breakout_room"
    | "meeting.participant_joined_waiting_room";
  "meeting.participant_left_*":
    | "meeting.participant_left_breakout_room"
    | "meeting.participant_left_waiting_room";
  "meeting.participant_phone_*":
    | "meeting.participant_phone_callout_accepted"
    | "meeting.participant_phone_callout_failed"
    | "meeting.participant_phone_callout_missed"
    | "meeting.participant_phone_callout_rejected"
    | "meeting.participant_phone_callout_ringing";
  "meeting.participant_phone_callout_*":
    | "meeting.participant_phone_callout_accepted"
    | "meeting.participant_phone_callout_failed"
    | "meeting.participant_phone_callout_missed"
    | "meeting.participant_phone_callout_rejected"
    | "meeting.participant_phone_callout_ringing";
  "meeting.participant_room_*":
    | "meeting.participant_room_system_callout_accepted"
    | "meeting.participant_room_system_callout_failed"
    | "meeting.participant_room_system_callout_missed"
    | "meeting.participant_room_system_callout_rejected"
    | "meeting.participant_room_system_callout_ringing";
  "meeting.participant_room_system_*":
    | "meeting.participant_room_system_callout_accepted"
    | "meeting.participant_room_system_callout_failed"
    | "meeting.participant_room_system_callout_missed"
    | "meeting.participant_room_system_callout_rejected"
    | "meeting.participant_room_system_callout_ringing";
  "meeting.participant_room_system_callout_*":
    | "meeting.participant_room_system_callout_accepted"
    | "meeting.participant_room_system_callout_failed"
    | "meeting.participant_room_system_callout_missed"
    | "meeting.participant_room_system_callout_rejected"
    | "meeting.participant_room_system_callout_ringing";
  "meeting.permanently_*": "meeting.permanently_deleted";
  "meeting.registration_*":
    | "meeting.registration_approved"
    | "meeting.registration_cancelled"
    | "meeting.registration_created"
    | "meeting.registration_denied";
  "meeting.risk_*": "meeting.risk_alert";
  "meeting.rtms_*":
    | "meeting.rtms_concurrency_limited"
    | "meeting.rtms_concurrency_near_limit"
    | "meeting.rtms_interrupted"
    | "meeting.rtms_started"
    | "meeting.rtms_stopped";
  "meeting.rtms_concurrency_*":
    | "meeting.rtms_concurrency_limited"
    | "meeting.rtms_concurrency_near_limit";
  "meeting.sharing_*": "meeting.sharing_ended" | "meeting.sharing_started";
  "meeting.summary_*":
    | "meeting.summary_completed"
    | "meeting.summary_deleted"
    | "meeting.summary_recovered"
    | "meeting.summary_shared"
    | "meeting.summary_trashed"
    | "meeting.summary_updated";
  "my_notes.*": "my_notes.transcript_generated";
  "my_notes.transcript_*": "my_notes.transcript_generated";
  "node.*":
    | "node.mc_stat"
    | "node.mc_stat_alert"
    | "node.mc_zone_stat_alert"
    | "node.nfs_alert"
    | "node.rc_stat"
    | "node.rc_stat_alert"
    | "node.server_bandwidth_alert"
    | "node.server_confirmed"
    | "node.server_cpu_alert"
    | "node.server_deleted"
    | "node.server_disk_alert"
    | "node.server_memory_alert"
    | "node.server_offline"
    | "node.server_online"
    | "node.server_rebooted"
    | "node.server_registered"
    | "node.server_shutdown"
    | "node.server_stat"
    | "node.server_update_available"
    | "node.server_update_failed"
    | "node.server_update_started"
    | "node.server_update_success"
    | "node.service_abnormal_status"
    | "node.service_cpu_alert"
    | "node.service_deleted"
    | "node.service_memory_alert"
    | "node.service_started"
    | "node.service_stat"
    | "node.service_stopped"
    | "node.service_update_available"
    | "node.service_update_failed"
    | "node.service_update_started"
    | "node.service_update_success"
    | "node.zhm_stat"
    | "node.zhm_stat_alert"
    | "node.zhm_zone_stat_alert"
    | "node.zone_added"
    | "node.zone_deleted";
  "node.mc_*": "node.mc_stat" | "node.mc_stat_alert" | "node.mc_zone_stat_alert";
  "node.nfs_*": "node.nfs_alert";
  "node.rc_*": "node.rc_stat" | "node.rc_stat_alert";
  "node.server_*":
    | "node.server_bandwidth_alert"
    | "node.server_confirmed"
    | "node.server_cpu_alert"
    | "node.server_deleted"
    | "node.server_disk_alert"
    | "node.server_memory_alert"
    | "node.server_offline"
    | "node.server_online"
    | "node.server_rebooted"
    | "node.server_registered"
    | "node.server_shutdown"
    | "node.server_stat"
    | "node.server_update_available"
    | "node.server_update_failed"
    | "node.server_update_started"
    | "node.server_update_success";
  "node.server_update_*":
    | "node.server_update_available"
    | "node.server_update_failed"
    | "node.server_update_started"
    | "node.server_update_success";
  "node.service_*":
    | "node.service_abnormal_status"
    | "node.service_cpu_alert"
    | "node.service_deleted"
    | "node.service_memory_alert"
    | "node.service_started"
    | "node.service_stat"
    | "node.service_stopped"
    | "node.service_update_available"
    | "node.service_update_failed"
    | "node.service_update_started"
    | "node.service_update_success";
  "node.service_update_*":
    | "node.service_update_available"
    | "node.service_update_failed"
    | "node.service_update_started"
    | "node.service_update_success";
  "node.zhm_*": "node.zhm_stat" | "node.zhm_stat_alert" | "node.zhm_zone_stat_alert";
  "node.zone_*": "node.zone_added" | "node.zone_deleted";
  "number_management.*":
    | "number_management.peering_number_cnam_updated"
    | "number_management.peering_number_emergency_address_updated";
  "number_management.peering_*":
    | "number_management.peering_number_cnam_updated"
    | "number_management.peering_number_emergency_address_updated";
  "number_management.peering_number_*":
    | "number_management.peering_number_cnam_updated"
    | "number_management.peering_number_emergency_address_updated";
  "phone.*":
    | "phone.account_settings_updated"
    | "phone.ai_call_summary_changed"
    | "phone.blind_transfer_initiated"
    | "phone.call_element_deleted"
    | "phone.call_history_deleted"
    | "phone.call_log_deleted"
    | "phone.call_log_permanently_deleted"
    | "phone.call_qos"
    | "phone.call_qos_summary"
    | "phone.callee_answered"
    | "phone.callee_call_element_completed"
    | "phone.callee_call_history_completed"
    | "phone.callee_call_log_completed"
    | "phone.callee_ended"
    | "phone.callee_hold"
    | "phone.callee_meeting_inviting"
    | "phone.callee_missed"
    | "phone.callee_mute"
    | "phone.callee_parked"
    | "phone.callee_rejected"
    | "phone.callee_ringing"
    | "phone.callee_unhold"
    | "phone.callee_unmute"
    | "phone.caller_call_element_completed"
    | "phone.caller_call_history_completed"
    | "phone.caller_call_log_completed"
    | "phone.caller_connected"
    | "phone.caller_ended"
    | "phone.caller_hold"
    | "phone.caller_meeting_inviting"
    | "phone.caller_mute"
    | "phone.caller_ringing"
    | "phone.caller_unhold"
    | "phone.caller_unmute"
    | "phone.conference_started"
    | "phone.device_registration"
    | "phone.emergency_alert"
    | "phone.fax_log_deleted"
    | "phone.fax_log_permanently_deleted"
    | "phone.fax_received"
    | "phone.fax_sent"
    | "phone.generic_device_provision"
    | "phone.group_settings_updated"
    | "phone.peering_number_cnam_updated"
    | "phone.peering_number_emergency_address_updated"
    | "phone.recording_completed"
    | "phone.recording_completed_for_access_member"
    | "phone.recording_deleted"
    | "phone.recording_failed"
    | "phone.recording_paused"
    | "phone.recording_permanently_deleted"
    | "phone.recording_resumed"
    | "phone.recording_started"
    | "phone.recording_stopped"
    | "phone.recording_transcript_completed"
    | "phone.sms_campaign_number_opt_in"
    | "phone.sms_campaign_number_opt_out"
    | "phone.sms_etiquette_block"
    | "phone.sms_etiquette_warn"
    | "phone.sms_received"
    | "phone.sms_sent"
    | "phone.sms_sent_failed"
    | "phone.transfer_call_to_voicemail_initiated"
    | "phone.transfer_recipient_updated"
    | "phone.voicemail_deleted"
    | "phone.voicemail_permanently_deleted"
    | "phone.voicemail_received"
    | "phone.voicemail_received_for_access_member"
    | "phone.voicemail_transcript_completed"
    | "phone.warm_transfer_cancelled"
    | "phone.warm_transfer_completed"
    | "phone.warm_transfer_initiated";
  "phone.account_*": "phone.account_settings_updated";
  "phone.ai_*": "phone.ai_call_summary_changed";
  "phone.blind_*": "phone.blind_transfer_initiated";
  "phone.call_*":
    | "phone.call_element_deleted"
    | "phone.call_history_deleted"
    | "phone.call_log_deleted"
    | "phone.call_log_permanently_deleted"
    | "phone.call_qos"
    | "phone.call_qos_summary";
  "phone.call_log_*": "phone.call_log_deleted" | "phone.call_log_permanently_deleted";
  "phone.callee_*":
    | "phone.callee_answered"
    | "phone.callee_call_element_completed"
    | "phone.callee_call_history_completed"
    | "phone.callee_call_log_completed"
    | "phone.callee_ended"
    | "phone.callee_hold"
    | "phone.callee_meeting_inviting"
    | "phone.callee_missed"
    | "phone.callee_mute"
    | "phone.callee_parked"
    | "phone.callee_rejected"
    | "phone.callee_ringing"
    | "phone.callee_unhold"
    | "phone.callee_unmute";
  "phone.callee_call_*":
    | "phone.callee_call_element_completed"
    | "phone.callee_call_history_completed"
    | "phone.callee_call_log_completed";
  "phone.caller_*":
    | "phone.caller_call_element_completed"
    | "phone.caller_call_history_completed"
    | "phone.caller_call_log_completed"
    | "phone.caller_connected"
    | "phone.caller_ended"
    | "phone.caller_hold"
    | "phone.caller_meeting_inviting"
    | "phone.caller_mute"
    | "phone.caller_ringing"
    | "phone.caller_unhold"
    | "phone.caller_unmute";
  "phone.caller_call_*":
    | "phone.caller_call_element_completed"
    | "phone.caller_call_history_completed"
    | "phone.caller_call_log_completed";
  "phone.conference_*": "phone.conference_started";
  "phone.device_*": "phone.device_registration";
  "phone.emergency_*": "phone.emergency_alert";
  "phone.fax_*":
    | "phone.fax_log_deleted"
    | "phone.fax_log_permanently_deleted"
    | "phone.fax_received"
    | "phone.fax_sent";
  "phone.fax_log_*": "phone.fax_log_deleted" | "phone.fax_log_permanently_deleted";
  "phone.generic_*": "phone.generic_device_provision";
  "phone.group_*": "phone.group_settings_updated";
  "phone.peering_*":
    | "phone.peering_number_cnam_updated"
    | "phone.peering_number_emergency_address_updated";
  "phone.peering_number_*":
    | "phone.peering_number_cnam_updated"
    | "phone.peering_number_emergency_address_updated";
  "phone.recording_*":
    | "phone.recording_completed"
    | "phone.recording_completed_for_access_member"
    | "phone.recording_deleted"
    | "phone.recording_failed"
    | "phone.recording_paused"
    | "phone.recording_permanently_deleted"
    | "phone.recording_resumed"
    | "phone.recording_started"
    | "phone.recording_stopped"
    | "phone.recording_transcript_completed";
  "phone.sms_*":
    | "phone.sms_campaign_number_opt_in"
    | "phone.sms_campaign_number_opt_out"
    | "phone.sms_etiquette_block"
    | "phone.sms_etiquette_warn"
    | "phone.sms_received"
    | "phone.sms_sent"
    | "phone.sms_sent_failed";
  "phone.sms_campaign_*": "phone.sms_campaign_number_opt_in" | "phone.sms_campaign_number_opt_out";
  "phone.sms_campaign_number_*":
    | "phone.sms_campaign_number_opt_in"
    | "phone.sms_campaign_number_opt_out";
  "phone.sms_campaign_number_opt_*":
    | "phone.sms_campaign_number_opt_in"
    | "phone.sms_campaign_number_opt_out";
  "phone.sms_etiquette_*": "phone.sms_etiquette_block" | "phone.sms_etiquette_warn";
  "phone.transfer_*":
    | "phone.transfer_call_to_voicemail_initiated"
    | "phone.transfer_recipient_updated";
  "phone.voicemail_*":
    | "phone.voicemail_deleted"
    | "phone.voicemail_permanently_deleted"
    | "phone.voicemail_received"
    | "phone.voicemail_received_for_access_member"
    | "phone.voicemail_transcript_completed";
  "phone.warm_*":
    | "phone.warm_transfer_cancelled"
    | "phone.warm_transfer_completed"
    | "phone.warm_transfer_initiated";
  "phone.warm_transfer_*":
    | "phone.warm_transfer_cancelled"
    | "phone.warm_transfer_completed"
    | "phone.warm_transfer_initiated";
  "quality_management.*":
    | "quality_management.evaluation_completed"
    | "quality_management.interaction_analysis_completed";
  "quality_management.evaluation_*": "quality_management.evaluation_completed";
  "quality_management.interaction_*": "quality_management.interaction_analysis_completed";
  "recording.*":
    | "recording.archive_files_completed"
    | "recording.batch_deleted"
    | "recording.batch_recovered"
    | "recording.batch_trashed"
    | "recording.cloud_storage_usage_updated"
    | "recording.completed"
    | "recording.deleted"
    | "recording.paused"
    | "recording.recovered"
    | "recording.registration_approved"
    | "recording.registration_created"
    | "recording.registration_denied"
    | "recording.renamed"
    | "recording.resumed"
    | "recording.started"
    | "recording.stopped"
    | "recording.transcript_completed"
    | "recording.trashed";
  "recording.archive_*": "recording.archive_files_completed";
  "recording.batch_*":
    | "recording.batch_deleted"
    | "recording.batch_recovered"
    | "recording.batch_trashed";
  "recording.cloud_*": "recording.cloud_storage_usage_updated";
  "recording.registration_*":
    | "recording.registration_approved"
    | "recording.registration_created"
    | "recording.registration_denied";
  "recording.transcript_*": "recording.transcript_completed";
  "revenue_accelerator.*":
    | "revenue_accelerator.conversation_analysis_completed"
    | "revenue_accelerator.conversation_crm_associations_changed"
    | "revenue_accelerator.deal_conversation_associations_changed"
    | "revenue_accelerator.playlist_add_moment"
    | "revenue_accelerator.playlist_create"
    | "revenue_accelerator.playlist_delete"
    | "revenue_accelerator.playlist_remove_moment"
    | "revenue_accelerator.post_comment_completed";
  "revenue_accelerator.conversation_*":
    | "revenue_accelerator.conversation_analysis_completed"
    | "revenue_accelerator.conversation_crm_associations_changed";
  "revenue_accelerator.deal_*": "revenue_accelerator.deal_conversation_associations_changed";
  "revenue_accelerator.playlist_*":
    | "revenue_accelerator.playlist_add_moment"
    | "revenue_accelerator.playlist_create"
    | "revenue_accelerator.playlist_delete"
    | "revenue_accelerator.playlist_remove_moment";
  "revenue_accelerator.post_*": "revenue_accelerator.post_comment_completed";
  "rtms.*": "rtms.concurrency_limited" | "rtms.concurrency_near_limit" | "rtms.request_status";
  "rtms.concurrency_*": "rtms.concurrency_limited" | "rtms.concurrency_near_limit";
  "rtms.request_*": "rtms.request_status";
  "scheduler.*": "scheduler.scheduled_event_canceled" | "scheduler.scheduled_event_created";
  "scheduler.scheduled_*":
    | "scheduler.scheduled_event_canceled"
    | "scheduler.scheduled_event_created";
  "scheduler.scheduled_event_*":
    | "scheduler.scheduled_event_canceled"
    | "scheduler.scheduled_event_created";
  "session.*":
    | "session.ai_interpreter_usage_summary"
    | "session.alert"
    | "session.ended"
    | "session.live_streaming_started"
    | "session.live_streaming_stopped"
    | "session.recording_completed"
    | "session.recording_deleted"
    | "session.recording_paused"
    | "session.recording_recovered"
    | "session.recording_resumed"
    | "session.recording_started"
    | "session.recording_stopped"
    | "session.recording_summary_completed"
    | "session.recording_transcript_completed"
    | "session.recording_transcript_failed"
    | "session.recording_trashed"
    | "session.rtms_interrupted"
    | "session.rtms_started"
    | "session.rtms_stopped"
    | "session.sharing_ended"
    | "session.sharing_started"
    | "session.started"
    | "session.stream_ingestion_connected"
    | "session.stream_ingestion_disconnected"
    | "session.stream_ingestion_started"
    | "session.stream_ingestion_stopped"
    | "session.stream_ingestion_unbind"
    | "session.user_data"
    | "session.user_data_summary"
    | "session.user_joined"
    | "session.user_left"
    | "session.user_phone_callout_accepted"
    | "session.user_phone_callout_canceled"
    | "session.user_phone_callout_missed"
    | "session.user_phone_callout_rejected"
    | "session.user_phone_callout_ringing"
    | "session.user_qos"
    | "session.user_qos_summary"
    | "session.user_room_system_callout_accepted"
    | "session.user_room_system_callout_failed"
    | "session.user_room_system_callout_missed"
    | "session.user_room_system_callout_rejected"
    | "session.user_room_system_callout_ringing";
  "session.ai_*": "session.ai_interpreter_usage_summary";
  "session.live_*": "session.live_streaming_started" | "session.live_streaming_stopped";
  "session.live_streaming_*": "session.live_streaming_started" | "session.live_streaming_stopped";
  "session.recording_*":
    | "session.recording_completed"
    | "session.recording_deleted"
    | "session.recording_paused"
    | "session.recording_recovered"
    | "session.recording_resumed"
    | "session.recording_started"
    | "session.recording_stopped"
    | "session.recording_summary_completed"
    | "session.recording_transcript_completed"
    | "session.recording_transcript_failed"
    | "session.recording_trashed";
  "session.recording_transcript_*":
    | "session.recording_transcript_completed"
    | "session.recording_transcript_failed";
  "session.rtms_*": "session.rtms_interrupted" | "session.rtms_started" | "session.rtms_stopped";
  "session.sharing_*": "session.sharing_ended" | "session.sharing_started";
  "session.stream_*":
    | "session.stream_ingestion_connected"
    | "session.stream_ingestion_disconnected"
    | "session.stream_ingestion_started"
    | "session.stream_ingestion_stopped"
    | "session.stream_ingestion_unbind";
  "session.stream_ingestion_*":
    | "session.stream_ingestion_connected"
    | "session.stream_ingestion_disconnected"
    | "session.stream_ingestion_started"
    | "session.stream_ingestion_stopped"
    | "session.stream_ingestion_unbind";
  "session.user_*":
    | "session.user_data"
    | "session.user_data_summary"
    | "session.user_joined"
    | "session.user_left"
    | "session.user_phone_callout_accepted"
    | "session.user_phone_callout_canceled"
    | "session.user_phone_callout_missed"
    | "session.user_phone_callout_rejected"
    | "session.user_phone_callout_ringing"
    | "session.user_qos"
    | "session.user_qos_summary"
    | "session.user_room_system_callout_accepted"
    | "session.user_room_system_callout_failed"
    | "session.user_room_system_callout_missed"
    | "session.user_room_system_callout_rejected"
    | "session.user_room_system_callout_ringing";
  "session.user_phone_*":
    | "session.user_phone_callout_accepted"
    | "session.user_phone_callout_canceled"
    | "session.user_phone_callout_missed"
    | "session.user_phone_callout_rejected"
    | "session.user_phone_callout_ringing";
  "session.user_phone_callout_*":
    | "session.user_phone_callout_accepted"
    | "session.user_phone_callout_canceled"
    | "session.user_phone_callout_missed"
    | "session.user_phone_callout_rejected"
    | "session.user_phone_callout_ringing";
  "session.user_room_*":
    | "session.user_room_system_callout_accepted"
    | "session.user_room_system_callout_failed"
    | "session.user_room_system_callout_missed"
    | "session.user_room_system_callout_rejected"
    | "session.user_room_system_callout_ringing";
  "session.user_room_system_*":
    | "session.user_room_system_callout_accepted"
    | "session.user_room_system_callout_failed"
    | "session.user_room_system_callout_missed"
    | "session.user_room_system_callout_rejected"
    | "session.user_room_system_callout_ringing";
  "session.user_room_system_callout_*":
    | "session.user_room_system_callout_accepted"
    | "session.user_room_system_callout_failed"
    | "session.user_room_system_callout_missed"
    | "session.user_room_system_callout_rejected"
    | "session.user_room_system_callout_ringing";
  "task.*":
    | "task.assignee_updated"
    | "task.collaborator_updated"
    | "task.comment_updated"
    | "task.completed"
    | "task.created"
    | "task.deleted"
    | "task.reopened"
    | "task.updated";
  "task.assignee_*": "task.assignee_updated";
  "task.collaborator_*": "task.collaborator_updated";
  "task.comment_*": "task.comment_updated";
  "team_chat.*":
    | "team_chat.app_mention"
    | "team_chat.bookmark_added"
    | "team_chat.bookmark_removed"
    | "team_chat.channel_app_added"
    | "team_chat.channel_app_removed"
    | "team_chat.channel_archived"
    | "team_chat.channel_invitation_accepted"
    | "team_chat.channel_invitation_approval_requested"
    | "team_chat.channel_invitation_approved"
    | "team_chat.channel_invitation_created"
    | "team_chat.channel_invitation_declined"
    | "team_chat.channel_invitation_rejected"
    | "team_chat.channel_invitation_removed"
    | "team_chat.channel_join_approval_requested"
    | "team_chat.channel_join_approved"
    | "team_chat.channel_join_declined"
    | "team_chat.channel_join_requested"
    | "team_chat.channel_message_deleted"
    | "team_chat.channel_message_posted"
    | "team_chat.channel_message_updated"
    | "team_chat.channel_pin_added"
    | "team_chat.channel_pin_removed"
    | "team_chat.channel_reaction_added"
    | "team_chat.channel_reaction_removed"
    | "team_chat.channel_unarchived"
    | "team_chat.dm_message_deleted"
    | "team_chat.dm_message_posted"
    | "team_chat.dm_message_updated"
    | "team_chat.dm_reaction_added"
    | "team_chat.dm_reaction_removed"
    | "team_chat.emoji_added"
    | "team_chat.emoji_removed"
    | "team_chat.file_changed"
    | "team_chat.file_deleted"
    | "team_chat.file_downloaded"
    | "team_chat.file_shared"
    | "team_chat.file_unshared"
    | "team_chat.file_uploaded"
    | "team_chat.link_shared"
    | "team_chat.shared_spaces_edit"
    | "team_chat.shared_spaces_edited"
    | "team_chat.shared_spaces_member_invited"
    | "team_chat.shared_spaces_member_left"
    | "team_chat.shared_spaces_member_removed"
    | "team_chat.starred"
    | "team_chat.unstarred";
  "team_chat.app_*": "team_chat.app_mention";
  "team_chat.bookmark_*": "team_chat.bookmark_added" | "team_chat.bookmark_removed";
  "team_chat.channel_*":
    | "team_chat.channel_app_added"
    | "team_chat.channel_app_removed"
    | "team_chat.channel_archived"
    | "team_chat.channel_invitation_accepted"
    | "team_chat.channel_invitation_approval_requested"
    | "team_chat.channel_invitation_approved"
    | "team_chat.channel_invitation_created"
    | "team_chat.channel_invitation_declined"
    | "team_chat.channel_invitation_rejected"
    | "team_chat.channel_invitation_removed"
    | "team_chat.channel_join_approval_requested"
    | "team_chat.channel_join_approved"
    | "team_chat.channel_join_declined"
    | "team_chat.channel_join_requested"
    | "team_chat.channel_message_deleted"
    | "team_chat.channel_message_posted"
    | "team_chat.channel_message_updated"
    | "team_chat.channel_pin_added"
    | "team_chat.channel_pin_removed"
    | "team_chat.channel_reaction_added"
    | "team_chat.channel_reaction_removed"
    | "team_chat.channel_unarchived";
  "team_chat.channel_app_*": "team_chat.channel_app_added" | "team_chat.channel_app_removed";
  "team_chat.channel_invitation_*":
    | "team_chat.channel_invitation_accepted"
    | "team_chat.channel_invitation_approval_requested"
    | "team_chat.channel_invitation_approved"
    | "team_chat.channel_invitation_created"
    | "team_chat.channel_invitation_declined"
    | "team_chat.channel_invitation_rejected"
    | "team_chat.channel_invitation_removed";
  "team_chat.channel_join_*":
    | "team_chat.channel_join_approval_requested"
    | "team_chat.channel_join_approved"
    | "team_chat.channel_join_declined"
    | "team_chat.channel_join_requested";
  "team_chat.channel_message_*":
    | "team_chat.channel_message_deleted"
    | "team_chat.channel_message_posted"
    | "team_chat.channel_message_updated";
  "team_chat.channel_pin_*": "team_chat.channel_pin_added" | "team_chat.channel_pin_removed";
  "team_chat.channel_reaction_*":
    | "team_chat.channel_reaction_added"
    | "team_chat.channel_reaction_removed";
  "team_chat.dm_*":
    | "team_chat.dm_message_deleted"
    | "team_chat.dm_message_posted"
    | "team_chat.dm_message_updated"
    | "team_chat.dm_reaction_added"
    | "team_chat.dm_reaction_removed";
  "team_chat.dm_message_*":
    | "team_chat.dm_message_deleted"
    | "team_chat.dm_message_posted"
    | "team_chat.dm_message_updated";
  "team_chat.dm_reaction_*": "team_chat.dm_reaction_added" | "team_chat.dm_reaction_removed";
  "team_chat.emoji_*": "team_chat.emoji_added" | "team_chat.emoji_removed";
  "team_chat.file_*":
    | "team_chat.file_changed"
    | "team_chat.file_deleted"
    | "team_chat.file_downloaded"
    | "team_chat.file_shared"
    | "team_chat.file_unshared"
    | "team_chat.file_uploaded";
  "team_chat.link_*": "team_chat.link_shared";
  "team_chat.shared_*":
    | "team_chat.shared_spaces_edit"
    | "team_chat.shared_spaces_edited"
    | "team_chat.shared_spaces_member_invited"
    | "team_chat.shared_spaces_member_left"
    | "team_chat.shared_spaces_member_removed";
  "team_chat.shared_spaces_*":
    | "team_chat.shared_spaces_edit"
    | "team_chat.shared_spaces_edited"
    | "team_chat.shared_spaces_member_invited"
    | "team_chat.shared_spaces_member_left"
    | "team_chat.shared_spaces_member_removed";
  "team_chat.shared_spaces_member_*":
    | "team_chat.shared_spaces_member_invited"
    | "team_chat.shared_spaces_member_left"
    | "team_chat.shared_spaces_member_removed";
  "user.*":
    | "user.activated"
    | "user.created"
    | "user.deactivated"
    | "user.deleted"
    | "user.disassociated"
    | "user.invitation_accepted"
    | "user.personal_notes_updated"
    | "user.presence_status_updated"
    | "user.settings_updated"
    | "user.signed_in"
    | "user.signed_out"
    | "user.tsp_created"
    | "user.tsp_deleted"
    | "user.tsp_updated"
    | "user.updated";
  "user.invitation_*": "user.invitation_accepted";
  "user.personal_*": "user.personal_notes_updated";
  "user.presence_*": "user.presence_status_updated";
  "user.settings_*": "user.settings_updated";
  "user.signed_*": "user.signed_in" | "user.signed_out";
  "user.tsp_*": "user.tsp_created" | "user.tsp_deleted" | "user.tsp_updated";
  "video_management.*":
    | "video_management.channel_published"
    | "video_management.channel_unpublished"
    | "video_management.channel_video_added"
    | "video_management.channel_video_removed";
  "video_management.channel_*":
    | "video_management.channel_published"
    | "video_management.channel_unpublished"
    | "video_management.channel_video_added"
    | "video_management.channel_video_removed";
  "video_management.channel_video_*":
    | "video_management.channel_video_added"
    | "video_management.channel_video_removed";
  "visitor_management.*":
    | "visitor_management.checked_in"
    | "visitor_management.checked_out"
    | "visitor_management.invitation_created"
    | "visitor_management.invitation_deleted"
    | "visitor_management.invitation_updated";
  "visitor_management.checked_*":
    | "visitor_management.checked_in"
    | "visitor_management.checked_out";
  "visitor_management.invitation_*":
    | "visitor_management.invitation_created"
    | "visitor_management.invitation_deleted"
    | "visitor_management.invitation_updated";
  "webinar.*":
    | "webinar.alert"
    | "webinar.chat_message_file_downloaded"
    | "webinar.chat_message_file_sent"
    | "webinar.chat_message_sent"
    | "webinar.converted_to_meeting"
    | "webinar.created"
    | "webinar.deleted"
    | "webinar.ended"
    | "webinar.participant_bind"
    | "webinar.participant_data"
    | "webinar.participant_data_connection_established"
    | "webinar.participant_data_summary"
    | "webinar.participant_feedback"
    | "webinar.participant_joined"
    | "webinar.participant_left"
    | "webinar.participant_qos"
    | "webinar.participant_qos_summary"
    | "webinar.participant_role_changed"
    | "webinar.permanently_deleted"
    | "webinar.recovered"
    | "webinar.registration_approved"
    | "webinar.registration_cancelled"
    | "webinar.registration_created"
    | "webinar.registration_denied"
    | "webinar.rtms_interrupted"
    | "webinar.rtms_started"
    | "webinar.rtms_stopped"
    | "webinar.sharing_ended"
    | "webinar.sharing_started"
    | "webinar.started"
    | "webinar.updated";
  "webinar.chat_*":
    | "webinar.chat_message_file_downloaded"
    | "webinar.chat_message_file_sent"
    | "webinar.chat_message_sent";
  "webinar.chat_message_*":
    | "webinar.chat_message_file_downloaded"
    | "webinar.chat_message_file_sent"
    | "webinar.chat_message_sent";
  "webinar.chat_message_file_*":
    | "webinar.chat_message_file_downloaded"
    | "webinar.chat_message_file_sent";
  "webinar.converted_*": "webinar.converted_to_meeting";
  "webinar.participant_*":
    | "webinar.participant_bind"
    | "webinar.participant_data"
    | "webinar.participant_data_connection_established"
    | "webinar.participant_data_summary"
    | "webinar.participant_feedback"
    | "webinar.participant_joined"
    | "webinar.participant_left"
    | "webinar.participant_qos"
    | "webinar.participant_qos_summary"
    | "webinar.participant_role_changed";
  "webinar.participant_data_*":
    | "webinar.participant_data_connection_established"
    | "webinar.participant_data_summary";
  "webinar.permanently_*": "webinar.permanently_deleted";
  "webinar.registration_*":
    | "webinar.registration_approved"
    | "webinar.registration_cancelled"
    | "webinar.registration_created"
    | "webinar.registration_denied";
  "webinar.rtms_*": "webinar.rtms_interrupted" | "webinar.rtms_started" | "webinar.rtms_stopped";
  "webinar.sharing_*": "webinar.sharing_ended" | "webinar.sharing_started";
  "whiteboard.*":
    | "whiteboard.archive_available"
    | "whiteboard.created"
    | "whiteboard.deleted"
    | "whiteboard.file_added"
    | "whiteboard.opened"
    | "whiteboard.share_setting_updated"
    | "whiteboard.share_settings_updated"
    | "whiteboard.shared"
    | "whiteboard.sharing_updated";
  "whiteboard.archive_*": "whiteboard.archive_available";
  "whiteboard.file_*": "whiteboard.file_added";
  "whiteboard.share_*": "whiteboard.share_setting_updated" | "whiteboard.share_settings_updated";
  "whiteboard.sharing_*": "whiteboard.sharing_updated";
  "workspace.*":
    | "workspace.created"
    | "workspace.deleted"
    | "workspace.pre_check_in_questionnaire_response_created"
    | "workspace.reservation_checked_in"
    | "workspace.reservation_checked_out"
    | "workspace.reservation_created"
    | "workspace.reservation_deleted"
    | "workspace.reservation_questionnaire_response_created"
    | "workspace.reservation_questionnaire_response_updated"
    | "workspace.reservation_update"
    | "workspace.reservation_updated"
    | "workspace.updated"
    | "workspace.user_assigned"
    | "workspace.user_unassigned";
  "workspace.pre_*": "workspace.pre_check_in_questionnaire_response_created";
  "workspace.reservation_*":
    | "workspace.reservation_checked_in"
    | "workspace.reservation_checked_out"
    | "workspace.reservation_created"
    | "workspace.reservation_deleted"
    | "workspace.reservation_questionnaire_response_created"
    | "workspace.reservation_questionnaire_response_updated"
    | "workspace.reservation_update"
    | "workspace.reservation_updated";
  "workspace.reservation_checked_*":
    | "workspace.reservation_checked_in"
    | "workspace.reservation_checked_out";
  "workspace.reservation_questionnaire_*":
    | "workspace.reservation_questionnaire_response_created"
    | "workspace.reservation_questionnaire_response_updated";
  "workspace.reservation_questionnaire_response_*":
    | "workspace.reservation_questionnaire_response_created"
    | "workspace.reservation_questionnaire_response_updated";
  "workspace.user_*": "workspace.user_assigned" | "workspace.user_unassigned";
  "zoom_events.*":
    | "zoom_events.event_cancelled"
    | "zoom_events.event_duplicated"
    | "zoom_events.event_published"
    | "zoom_events.event_updated"
    | "zoom_events.exhibitor_created"
    | "zoom_events.exhibitor_deleted"
    | "zoom_events.exhibitor_updated"
    | "zoom_events.session_created"
    | "zoom_events.session_deleted"
    | "zoom_events.session_ended"
    | "zoom_events.session_updated"
    | "zoom_events.speaker_created"
    | "zoom_events.speaker_deleted"
    | "zoom_events.speaker_updated"
    | "zoom_events.ticket_created"
    | "zoom_events.ticket_deleted"
    | "zoom_events.ticket_type_created"
    | "zoom_events.ticket_type_deleted"
    | "zoom_events.ticket_type_updated"
    | "zoom_events.ticket_updated"
    | "zoom_events.vod_registration_created";
  "zoom_events.event_*":
    | "zoom_events.event_cancelled"
    | "zoom_events.event_duplicated"
    | "zoom_events.event_published"
    | "zoom_events.event_updated";
  "zoom_events.exhibitor_*":
    | "zoom_events.exhibitor_created"
    | "zoom_events.exhibitor_deleted"
    | "zoom_events.exhibitor_updated";
  "zoom_events.session_*":
    | "zoom_events.session_created"
    | "zoom_events.session_deleted"
    | "zoom_events.session_ended"
    | "zoom_events.session_updated";
  "zoom_events.speaker_*":
    | "zoom_events.speaker_created"
    | "zoom_events.speaker_deleted"
    | "zoom_events.speaker_updated";
  "zoom_events.ticket_*":
    | "zoom_events.ticket_created"
    | "zoom_events.ticket_deleted"
    | "zoom_events.ticket_type_created"
    | "zoom_events.ticket_type_deleted"
    | "zoom_events.ticket_type_updated"
    | "zoom_events.ticket_updated";
  "zoom_events.ticket_type_*":
    | "zoom_events.ticket_type_created"
    | "zoom_events.ticket_type_deleted"
    | "zoom_events.ticket_type_updated";
  "zoom_events.vod_*": "zoom_events.vod_registration_created";
  "zoomroom.*":
    | "zoomroom.alert"
    | "zoomroom.checked_in"
    | "zoomroom.checked_out"
    | "zoomroom.created"
    | "zoomroom.delayed_alert"
    | "zoomroom.deleted"
    | "zoomroom.digital_signage_app_ended"
    | "zoomroom.digital_signage_app_started"
    | "zoomroom.digital_signage_play_started"
    | "zoomroom.location_created"
    | "zoomroom.location_deleted"
    | "zoomroom.location_updated"
    | "zoomroom.sensor_data"
    | "zoomroom.thirdparty_meeting_attempted"
    | "zoomroom.updated";
  "zoomroom.checked_*": "zoomroom.checked_in" | "zoomroom.checked_out";
  "zoomroom.delayed_*": "zoomroom.delayed_alert";
  "zoomroom.digital_*":
    | "zoomroom.digital_signage_app_ended"
    | "zoomroom.digital_signage_app_started"
    | "zoomroom.digital_signage_play_started";
  "zoomroom.digital_signage_*":
    | "zoomroom.digital_signage_app_ended"
    | "zoomroom.digital_signage_app_started"
    | "zoomroom.digital_signage_play_started";
  "zoomroom.digital_signage_app_*":
    | "zoomroom.digital_signage_app_ended"
    | "zoomroom.digital_signage_app_started";
  "zoomroom.location_*":
    | "zoomroom.location_created"
    | "zoomroom.location_deleted"
    | "zoomroom.location_updated";
  "zoomroom.sensor_*": "zoomroom.sensor_data";
  "zoomroom.thirdparty_*": "zoomroom.thirdparty_meeting_attempted";
}
