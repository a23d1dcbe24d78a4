// Made by `node scripts/generate.ts` from source/: change that, not this.

export const shapes: Readonly<Record<string, string>> = {
  AccountMaskingType:
    '{"|":[{"=":"mask_default"},{"=":"mask_first_5"},{"=":"mask_except_last_4"}]}',
  AccountOperation:
    '{"|":[{"=":"apply_vanity_url"},{"=":"managed_domains_added"},{"=":"managed_domains_deleted"},{"=":"managed_domains_verifying"}]}',
  AccountWithPhoneSettings: '{"id":"text","settings":"@PhoneSettings"}',
  AccountWithSettings:
    '{"id?":"text","settings?":{"audio_conferencing?":{"personal_audio_conference?":"flag","call_me_and_invite_by_phone?":{"allow_webinar_attendees_call_me?":"flag","enable?":"flag","require_press_1_for_call_me?":{"|":[{"=":"auto"},{"=":"always"},{"=":"never"}]},"call_out_countries?":{"selected_countries?":[{"name?":"text","code?":"text"}]}},"global_dial_in_countries?":{"include_toll_free?":"flag","selected_countries?":[{"name?":"text","code?":"text"}]},"participant_phone_masking?":"@ParticipantPhoneMasking","toll_call?":{"enable?":"flag","numbers?":["@DialInNumber"]},"toll_free_and_fee_based_toll_call?":{"allow_webinar_attendees_dial?":"flag","enable?":"flag","numbers?":["@DialInNumber"]}},"chat?":{"type?":"any","ai_quick_reply?":"flag","ai_quick_schedule?":"flag","ai_recommend?":"flag","ai_sentence_completion?":"flag","allow_bots_chat?":"flag","allow_huddles_from_channels?":"flag","allow_remove_msg_by_owner_and_admins?":"flag","code_snippet?":"flag","create_group_chat?":"flag","create_private_channels?":"flag","create_public_channels?":"flag","download_file?":"flag","hyper_link?":"flag","personal_channel?":"flag","presence_away_when_screen_saver?":"flag","presence_on_meeting?":"flag","record_video_messages?":"flag","record_voice_messages?":"flag","schedule_meetings_in_chat?":"flag","screen_capture?":"flag","set_chat_as_default_tab?":"flag","share_links_in_chat?":"flag","share_screen_in_chat?":"flag","shared_spaces?":"flag","show_h323_contact_tab?":"flag","show_status_to_internal_contact?":"flag","store_revise_chat?":"flag","suppress_removal_notification?":"flag","suppress_user_group_notification?":"flag","survey_poll?":"flag","translate_messages?":"flag","ai_compose?":{"enable?":"flag","shown_in_team_chat?":"flag"},"ai_summary?":{"enable?":"flag","shown_in_team_chat?":"flag"},"allow_delete_message?":{"enable?":"flag","time?":{"|":[{"=":0},{"=":5},{"=":30},{"=":60},{"=":1440},{"=":10080}]}},"allow_edit_message?":{"enable?":"flag","time?":{"|":[{"=":0},{"=":5},{"=":30},{"=":60},{"=":1440},{"=":10080}]}},"allow_users_to_add_contacts?":{"enable?":"flag","selected_option?":{"|":[{"=":1},{"=":2},{"=":3},{"=":4}]},"user_email_addresses?":"text"},"allow_users_to_chat_with_others?":{"enable?":"flag","selected_option?":{"|":[{"=":1},{"=":2},{"=":3},{"=":4}]},"user_email_addresses?":"text"},"apply_local_storage_to_personal_channel?":{"enable?":"flag","retention_period?":"text"},"chat_email_address?":{"enable?":"flag","only_allow_specific_domains?":"flag","specific_domains?":["text"]},"chat_emojis?":{"emojis_option?":{"|":[{"=":"all"},{"=":"selected"}]},"enable?":"flag"},"chat_etiquette_tool?":{"enable?":"flag","policy_max_count?":"number","policies?":["@ChatEtiquettePolicy"]},"external_collab_restrict?":{"enable?":"flag","external_chat?":{"|":[{"=":"allowed"},{"=":"not_allowed"}]},"group_id?":"text"},"external_invite_approve?":"@ChatApproval","external_join_approve?":"@ChatApproval","external_member_join?":{"enable?":"flag","external_account?":"flag"},"external_user_control?":{"enable?":"flag","external_account?":"flag","selected_option?":{"|":[{"=":1},{"=":2},{"=":3}]}},"read_receipts?":{"allow_users_opt_out?":"flag","enable?":"flag"},"search_and_send_animated_gif_images?":{"enable?":"flag","giphy_content_rating?":{"|":[{"=":1},{"=":2},{"=":3},{"=":4}]}},"send_data_to_third_party_archiving_service?":{"type?":{"|":[{"=":"global_relay"},{"=":"smarsh"}]},"user_name?":"text","authorized_channel_token?":"text","enable?":"flag","passcode?":"text","smtp_delivery_address?":"text"},"set_retention_period_in_cloud?":{"enable?":"flag","retention_period_of_channels?":"text","retention_period_of_direct_messages_and_group_conversation?":"text"},"set_retention_period_in_local?":{"enable?":"flag","retention_period_of_channels?":"text","retention_period_of_direct_messages_and_group_conversation?":"text"},"share_files?":{"enable?":"flag","share_option?":"@ChatShareOption","view_option?":"@ChatViewOption","restrictions?":{"file_restrictions_apply_to?":"@FileRestrictionScope","file_size_restrictions?":{"|":[{"=":50},{"=":100},{"=":200},{"=":300},{"=":400},{"=":500}]},"file_size_restrictions_for_external?":{"|":[{"=":50},{"=":100},{"=":200},{"=":300},{"=":400},{"=":500}]},"file_type_restrictions?":["@ChatFileType"],"file_type_restrictions_for_external?":["@ChatFileType"],"maximum_file_size?":"flag","only_allow_specific_file_types?":"flag"}}},"email_notification?":{"alternative_host_reminder?":"flag","cancel_meeting_reminder?":"flag","cloud_recording_available_reminder?":"flag","jbh_reminder?":"flag","low_host_count_reminder?":"flag","recording_available_reminder_alternative_hosts?":"flag","recording_available_reminder_schedulers?":"flag","schedule_for_reminder?":"flag"},"feature?":{"meeting_capacity?":"number"},"general_setting?":{"auto_zoom_room_proximity_connect?":"flag","show_zoom_room_feature?":"flag"},"in_meeting?":{"alert_guest_join?":"flag","allow_host_panelists_to_use_audible_clap?":"flag","allow_host_to_enable_focus_mode?":"flag","allow_live_streaming?":"flag","allow_participants_chat_with?":{"|":[{"=":1},{"=":2},{"=":3},{"=":4}]},"allow_show_zoom_windows?":"flag","allow_users_save_chats?":{"|":[{"=":1},{"=":2},{"=":3}]},"allow_users_to_delete_messages_in_meeting_chat?":"flag","annotation?":"flag","anonymous_question_answer?":"flag","attendee_on_hold?":"flag","attention_mode_focus_mode?":"flag","audio_watermark_by_default?":"flag","auto_answer?":"flag","auto_saving_chat?":"flag","breakout_room?":"flag","breakout_room_schedule?":"flag","chat?":"flag","closed_caption?":"flag","co_host?":"flag","custom_data_center_regions?":"flag","custom_live_streaming_service?":"flag","custom_service_instructions?":"text","data_center_regions?":["@DataCenterRegion"],"disable_screen_sharing_for_host_meetings?":"flag","disable_screen_sharing_for_in_meeting_guests?":"flag","dscp_audio?":"number","dscp_marking?":"flag","dscp_video?":"number","e2e_encryption?":"flag","far_end_camera_control?":"flag","feedback?":"flag","file_transfer?":"flag","group_hd?":"flag","join_from_desktop?":"flag","join_from_mobile?":"flag","live_streaming_facebook?":"flag","live_streaming_youtube?":"flag","meeting_question_answer?":"flag","meeting_reactions?":"flag","meeting_reactions_emojis?":{"|":[{"=":"all"},{"=":"selected"}]},"meeting_survey?":"flag","non_verbal_feedback?":"flag","original_audio?":"flag","p2p_connetion?":"flag","p2p_ports?":"flag","participants_share_simultaneously?":{"|":[{"=":"multiple"},{"=":"one"}]},"polling?":"flag","ports_range?":"text","post_meeting_feedback?":"flag","private_chat?":"flag","remote_control?":"flag","remote_support?":"flag","screen_sharing?":"flag","sending_default_email_invites?":"flag","show_a_join_from_your_browser_link?":"flag","show_meeting_control_toolbar?":"flag","slide_control?":"flag","stereo_audio?":"flag","use_html_format_email?":"flag","virtual_background?":"flag","watermark?":"flag","watermark_by_default?":"flag","webinar_question_answer?":"flag","webinar_reactions?":"flag","webinar_survey?":"flag","whiteboard?":"flag","who_can_share_screen?":{"|":[{"=":"host"},{"=":"all"}]},"who_can_share_screen_when_someone_is_sharing?":{"|":[{"=":"host"},{"=":"all"}]},"workplace_by_facebook?":"flag","closed_captioning?":"@ClosedCaptioning","language_interpretation?":{"allow_participants_to_speak_in_listening_channel?":"flag","allow_up_to_25_custom_languages_when_scheduling_meetings?":"flag","custom_languages?":["text"],"enable?":"flag","enable_language_interpretation_by_default?":"flag","languages?":["text"]},"meeting_polling?":"@GroupPolling","sign_language_interpretation?":"@SignLanguageInterpretation","webinar_chat?":"@WebinarChat","webinar_live_streaming?":"@WebinarLiveStreaming","webinar_polling?":"@GroupPolling"},"in_session?":{"custom_data_center_regions?":"flag","data_center_regions?":["@DataCenterRegion"],"dscp_audio?":"number","dscp_dual?":"flag","dscp_marking?":"flag","dscp_video?":"number","p2p_connetion?":"flag","p2p_ports?":"flag","ports_range?":"text","subsession?":"flag"},"integration?":{"box?":"flag","dropbox?":"flag","google_calendar?":"flag","google_drive?":"flag","kubi?":"flag","microsoft_one_drive?":"flag"},"mail_calendar?":{"email_calendar_management?":"flag","email_management?":"flag","zoom_email_provider?":"flag"},"meeting_security?":{"auto_security?":"flag","block_user_domain?":"flag","block_user_domain_list?":["text"],"embed_password_in_join_link?":"flag","encryption_type?":{"|":[{"=":"enhanced_encryption"},{"=":"e2ee"}]},"end_to_end_encrypted_meetings?":"flag","meeting_password?":"flag","only_authenticated_can_join_from_webclient?":"flag","phone_password?":"flag","pmi_password?":"flag","require_password_for_scheduled_meeting?":"flag","require_password_for_scheduled_webinar?":"flag","waiting_room?":"flag","webinar_password?":"flag","chat_etiquette_tool?":{"enable?":"flag","policies?":["@ChatEtiquettePolicy"]},"meeting_password_requirement?":"@MeetingPasswordRequirement","waiting_room_settings?":"@WaitingRoomSettings"},"other_options?":{"allow_auto_active_users?":"flag","allow_users_contact_support_via_chat?":"flag","allow_users_enter_and_share_pronouns?":"flag","blur_snapshot?":"flag","display_meetings_scheduled_for_others?":"flag","meeting_qos_and_mos?":{"|":[{"=":0},{"=":1},{"=":2},{"=":3}]},"show_one_user_meeting_on_dashboard?":"flag","use_cdn?":{"|":[{"=":"none"},{"=":"default"},{"=":"wangsu"}]},"webinar_registration_options?":{"allow_host_to_enable_social_share_buttons?":"flag"}},"recording?":{"account_user_access_recording?":"flag","allow_recovery_deleted_cloud_recordings?":"flag","ask_host_to_confirm_disclaimer?":"flag","ask_participants_to_consent_disclaimer?":"flag","auto_delete_cmr?":"flag","auto_delete_cmr_days?":{"|":[{"=":30},{"=":60},{"=":90},{"=":120}]},"auto_recording?":"text","cloud_recording?":"flag","cloud_recording_download?":"flag","cloud_recording_download_host?":"flag","display_participant_name?":"flag","host_delete_cloud_recording?":"flag","host_pause_stop_recording?":"flag","local_recording?":"flag","optimize_recording_for_3rd_party_video_editor?":"flag","prevent_host_access_recording?":"flag","record_audio_file?":"flag","record_audio_file_each_participant?":"flag","record_gallery_view?":"flag","record_speaker_view?":"flag","recording_audio_transcript?":"flag","recording_disclaimer?":"flag","recording_highlight?":"flag","recording_thumbnails?":"flag","save_chat_text?":"flag","save_close_caption?":"flag","save_panelist_chat?":"flag","save_poll_results?":"flag","show_timestamp?":"flag","archive?":{"type?":{"|":[{"=":1},{"=":2},{"=":3}]},"enable?":"flag","settings?":{"action_when_archive_failed?":{"|":[{"=":1},{"=":2}]},"archive_retention?":{"|":[{"=":1},{"=":2},{"=":3},{"=":4},{"=":5},{"=":6},{"=":7},{"=":8},{"=":9},{"=":10},{"=":11},{"=":12},{"=":13},{"=":14},{"=":15},{"=":16},{"=":17},{"=":18},{"=":19},{"=":20},{"=":21},{"=":22},{"=":23},{"=":24},{"=":25},{"=":26},{"=":27},{"=":28},{"=":29},{"=":30}]},"audio_file?":"flag","cc_transcript_file?":"flag","chat_file?":"flag","chat_with_direct_message?":"any","chat_with_sender_email?":"flag","notification_when_archiving_starts?":{"|":[{"=":"participants"},{"=":"guest"}]},"play_voice_prompt_when_archiving_starts?":"@ArchivingVoicePrompt","video_file?":"flag"}},"ip_address_access_control?":"@IpAddressAccessControl","record_files_separately?":"@RecordFilesSeparately","recording_password_requirement?":{"have_letter?":"flag","have_number?":"flag","have_special_character?":"flag","length?":"number","only_allow_numeric?":"flag"},"smart_recording?":{"create_next_steps?":"flag","create_recording_highlights?":"flag","create_smart_chapters?":"flag"}},"schedule_meeting?":{"audio_type?":"text","enforce_login?":"flag","enforce_login_domains?":"text","enforce_login_with_domains?":"flag","force_pmi_jbh_password?":"flag","host_video?":"flag","jbh_time?":{"|":[{"=":0},{"=":5},{"=":10},{"=":15}]},"join_before_host?":"flag","mute_upon_entry?":"flag","not_store_meeting_topic?":"flag","participant_video?":"flag","personal_meeting?":"flag","pmi_password?":"text","pstn_password_protected?":"text","require_password_for_instant_meetings?":"flag","require_password_for_pmi_meetings?":{"|":[{"=":"jbh_only"},{"=":"all"},{"=":"none"}]},"require_password_for_scheduling_new_meetings?":"flag","upcoming_meeting_reminder?":"flag","use_pmi_for_instant_meetings?":"flag","use_pmi_for_scheduled_meetings?":"flag","always_display_zoom_meeting_as_topic?":{"display_topic_for_scheduled_meetings?":"flag","enable?":"flag"},"always_display_zoom_webinar_as_topic?":{"display_topic_for_scheduled_webinars?":"flag","enable?":"flag"},"hide_meeting_description?":{"enable?":"flag","hide_description_for_scheduled_meetings?":"flag"},"hide_webinar_description?":{"enable?":"flag","hide_description_for_scheduled_webinars?":"flag"}},"security?":{"admin_change_name_pic?":"flag","hide_billing_info?":"flag","import_photos_from_devices?":"flag","password_requirement?":{"consecutive_characters_length?":"number","have_special_character?":"flag","minimum_password_length?":"number","weak_enhance_detection?":"flag"},"signin_with_sso?":{"domains?":["text"],"enable?":"flag","require_sso_for_domains?":"flag","sso_bypass_users?":["@GroupPerson"]}},"session_security?":{"approved_or_denied_countries_or_regions?":{"approved_list?":["text"],"denied_list?":["text"],"enable?":"flag","method?":{"|":[{"=":"approve"},{"=":"deny"}]}}},"telephony?":{"audio_conference_info?":"text","third_party_audio?":"flag","telephony_regions?":{"allowed_values?":["text"],"selection_values?":"text"}},"tsp?":{"allow_webinar_attendees_call_me?":"flag","allow_webinar_attendees_toll_free_dial?":"flag","call_out?":"flag","call_out_countries?":["text"],"display_toll_free_numbers?":"flag","show_international_numbers_link?":"flag","global_dial_in_countries?":{"selected_countries?":[{"name?":"text","code?":"text"}]}},"zoom_rooms?":{"auto_start_stop_scheduled_meetings?":"flag","cmr_for_instant_meeting?":"flag","force_private_meeting?":"flag","hide_host_information?":"flag","list_meetings_with_calendar?":"flag","start_airplay_manually?":"flag","ultrasonic?":"flag","upcoming_meeting_alert?":"flag","weekly_system_restart?":"flag","zr_post_meeting_feedback?":"flag"}}}',
  Appointment: '{"event_id?":"text","resource_id?":"text"}',
  ArchiveRecordingType:
    '{"|":[{"=":"shared_screen_with_speaker_view"},{"=":"audio_only"},{"=":"chat_file"},{"=":"closed_caption"},{"=":"chat_message"}]}',
  ArchivingVoicePrompt: '{"|":[{"=":"participants"},{"=":"guest"},{"=":"none"}]}',
  BarrierPolicy:
    '{"type?":"number","assigned_group_id?":"text","policy_name?":"text","status?":"number","to_group_id?":"text","settings?":{"complete_phone_calls?":"flag","file_transfer?":"flag","im?":"flag","in_meeting_chat?":"flag","meeting?":"flag","message_via_sms?":"flag","recording?":"flag","screen_share?":"flag"}}',
  BarrierSettings:
    '{"complete_phone_calls":"flag","file_transfer":"flag","im":"flag","in_meeting_chat":"flag","meeting":"flag","message_via_sms":"flag","recording":"flag","screen_share":"flag"}',
  BeepHearers:
    '{"|":[{"=":"allMembers"},{"=":"recordingUser"},{"=":"allMember"},{"=":"recordingSide"}]}',
  BlindTransfer:
    '{"call_id":"text","date_time":"text","failure_reason?":"text","owner?":"@CallOwner","transfer_account_code?":"text","transfer_phone_number":"text"}',
  Booking:
    '{"created?":"text","end_date_time?":"text","event_id?":"text","guests?":["text"],"location_kind?":"@BookingLocationKind","meeting_notes?":"text","start_date_time?":"text","status?":{"|":[{"=":"confirmed"},{"=":"cancelled"}]},"summary?":"text","updated?":"text","attendees?":[{"email?":"text","display_name?":"text"}],"external_location?":{"meeting_id?":"text","kind?":"@ConferenceKind","meeting_description?":"text","meeting_join_url?":"text","meeting_passcode?":"text","personal_meeting_id?":"text"},"invitee_counters?":{"active?":"number","limit?":"number","total?":"number"},"location?":{"additional_info?":"text","custom_location?":"text","location_type?":"@BookingLocationType","zoom_join_url?":"text","zoom_meeting_status?":{"|":[{"=":"scheduled"},{"=":"failed"}]},"zoom_meeting_data?":{"zoom_meeting_id?":"text","zoom_meeting_passcode?":"text","zoom_personal_meeting_id?":"text"}}}',
  BookingLocationKind:
    '{"|":[{"=":"custom"},{"=":"in-person_meeting"},{"=":"outbound_call"},{"=":"inbound_call"},{"=":"invitee_specified"},{"=":"zoom"},{"=":"google_meet"},{"=":"microsoft_teams"}]}',
  BookingLocationType:
    '{"|":[{"=":"custom"},{"=":"in-person_meeting"},{"=":"outbound_call"},{"=":"inbound_call"},{"=":"invitee_specified"}]}',
  BookingTracking:
    '{"utm_campaign?":"text","utm_content?":"text","utm_medium?":"text","utm_source?":"text","utm_term?":"text","salesforce_ids?":[{"sf_person?":"text","sf_relates?":"text"}]}',
  BookmarkedMessage:
    '{"type":{"|":[{"=":"to_contact"},{"=":"to_channel"}]},"date_time":"text","by_external_user":"flag","channel_id?":"text","message":"text","message_id":"text","message_timestamp":"number","sender":"text","sender_id":"text","sender_member_id":"text","timestamp":"number","files?":["@TeamChatFile"],"rich_text?":["@TeamChatRichText"]}',
  CalendarAcl: '{"acl_id?":"text","resource_id?":"text"}',
  CallElement:
    '{"call_id":"text","start_time":"text","end_time?":"text","answer_time?":"text","call_element_id":"text","call_history_uuid":"text","call_type?":{"|":[{"=":"general"},{"=":"emergency"}]},"callee_cost_center?":"text","callee_country_code?":"text","callee_country_iso_code?":"text","callee_department?":"text","callee_device_private_ip?":"text","callee_device_public_ip?":"text","callee_device_type?":"text","callee_did_number?":"text","callee_email?":"text","callee_employee_id?":"text","callee_ext_id?":"text","callee_ext_number?":"text","callee_ext_type?":"@CallHistoryExtension","callee_name?":"text","callee_number_type?":"@CallNumberType","callee_site_id?":"text","caller_cost_center?":"text","caller_country_code?":"text","caller_country_iso_code?":"text","caller_department?":"text","caller_device_private_ip?":"text","caller_device_public_ip?":"text","caller_device_type?":"text","caller_did_number?":"text","caller_email?":"text","caller_employee_id?":"text","caller_ext_id?":"text","caller_ext_number?":"text","caller_ext_type?":"@CallHistoryExtension","caller_name?":"text","caller_number_type?":"@CallNumberType","caller_site_id?":"text","connect_type?":{"|":[{"=":"internal"},{"=":"external"}]},"direction?":{"|":[{"=":"inbound"},{"=":"outbound"}]},"end_to_end?":"flag","event?":"@CallElementEvent","group_id?":"text","hide_caller_id?":"flag","hold_time?":"number","operator_ext_id?":"text","operator_ext_number?":"text","operator_ext_type?":"@CallHistoryExtension","operator_name?":"text","recording_id?":"text","recording_type?":{"|":[{"=":"ad-hoc"},{"=":"automatic"}]},"result":"@CallResult","result_reason?":"@CallResultReason","talk_time?":"number","voicemail_id?":"text","wait_time?":"number"}',
  CallElementEvent:
    '{"|":[{"=":"incoming"},{"=":"transfer_from_zoom_contact_center"},{"=":"shared_line_incoming"},{"=":"outgoing"},{"=":"call_me_on"},{"=":"outgoing_to_zoom_contact_center"},{"=":"warm_transfer"},{"=":"forward"},{"=":"ring_to_member"},{"=":"overflow"},{"=":"direct_transfer"},{"=":"barge"},{"=":"monitor"},{"=":"whisper"},{"=":"listen"},{"=":"takeover"},{"=":"conference_barge"},{"=":"park"},{"=":"timeout"},{"=":"park_pick_up"},{"=":"merge"},{"=":"shared"}]}',
  CallElements: '{"user_id":"text","call_elements":["@CallElement"]}',
  CallHistory: '{"user_id":"text","call_logs":["@CallHistoryEntry"]}',
  CallHistoryEntry:
    '{"id":"text","call_id":"text","start_time":"text","end_time?":"text","answer_time?":"text","call_path_id":"text","call_type?":{"|":[{"=":"general"},{"=":"emergency"}]},"callee_account_code?":"text","callee_cost_center?":"text","callee_country_code?":"text","callee_country_iso_code?":"text","callee_department?":"text","callee_device_private_ip?":"text","callee_device_public_ip?":"text","callee_device_type?":"text","callee_did_number?":"text","callee_email?":"text","callee_employee_id?":"text","callee_ext_id?":"text","callee_ext_number?":"text","callee_ext_type?":"@CallHistoryExtension","callee_name?":"text","callee_number_type?":"@CallNumberType","callee_site_id?":"text","caller_account_code?":"text","caller_cost_center?":"text","caller_country_code?":"text","caller_country_iso_code?":"text","caller_department?":"text","caller_device_private_ip?":"text","caller_device_public_ip?":"text","caller_device_type?":"text","caller_did_number?":"text","caller_email?":"text","caller_employee_id?":"text","caller_ext_id?":"text","caller_ext_number?":"text","caller_ext_type?":"@CallHistoryExtension","caller_name?":"text","caller_number_type?":"@CallNumberType","caller_site_id?":"text","connect_type?":{"|":[{"=":"internal"},{"=":"external"}]},"direction?":{"|":[{"=":"inbound"},{"=":"outbound"}]},"end_to_end?":"flag","event?":"@CallElementEvent","group_id?":"text","hide_caller_id?":"flag","hold_time?":"number","operator_ext_id?":"text","operator_ext_number?":"text","operator_ext_type?":"@CallHistoryExtension","operator_name?":"text","recording_id?":"text","recording_type?":{"|":[{"=":"ad-hoc"},{"=":"automatic"}]},"result":"@CallResult","result_reason?":"@CallResultReason","talk_time?":"number","voicemail_id?":"text","wait_time?":"number"}',
  CallHistoryExtension:
    '{"|":[{"=":"user"},{"=":"call_queue"},{"=":"auto_receptionist"},{"=":"common_area"},{"=":"zoom_room"},{"=":"cisco_room"},{"=":"shared_line_group"},{"=":"group_call_pickup"},{"=":"external_contact"}]}',
  CallLogEntry:
    '{"id":"text","call_id":"text","duration?":"number","date_time":"text","answer_start_time?":"text","call_end_time?":"text","callee_country_code?":"text","callee_country_iso_code?":"text","callee_did_number?":"text","callee_location?":"text","callee_name?":"text","callee_number":"text","callee_number_source?":"@CallNumberSource","callee_user_id?":"text","caller_country_code?":"text","caller_country_iso_code?":"text","caller_did_number?":"text","caller_location?":"text","caller_name?":"text","caller_number":"text","caller_number_source?":"@CallNumberSource","caller_number_type":{"|":[{"=":1},{"=":2}]},"caller_user_id?":"text","client_code?":"text","cost_center?":"text","department?":"text","direction?":{"|":[{"=":"inbound"},{"=":"outbound"}]},"has_recording?":"flag","has_voicemail":"flag","hold_time?":"number","path":"text","recording_id?":"text","recording_type?":"text","result":"text","waiting_time?":"number","forwarded_by?":"@LoggedForwardedBy","forwarded_to?":"@LoggedForwardedBy","site?":{"id?":"text"}}',
  CallLogExtension:
    '{"|":[{"=":"user"},{"=":"callQueue"},{"=":"autoReceptionist"},{"=":"sharedLineGroup"}]}',
  CallNumberSource: '{"|":[{"=":"internal"},{"=":"external"},{"=":"byop"}]}',
  CallNumberType:
    '{"|":[{"=":"zoom_pstn"},{"=":"zoom_toll_free_number"},{"=":"external_pstn"},{"=":"external_contact"},{"=":"byoc"},{"=":"byop"},{"=":"3rd_party_contact_center"},{"=":"zoom_service_number"},{"=":"external_service_number"},{"=":"zoom_contact_center"},{"=":"meeting_phone_number"},{"=":"meeting_id"},{"=":"anonymous_number"}]}',
  CallOwner: '{"id?":"text","type?":"@PhoneOwnerType","name?":"text","extension_number?":"number"}',
  CallQuality:
    '{"type":"text","date_time":"text","details":{"avg_loss":"text","bitrate":"text","jitter":"text","max_loss":"text","mos":"text","network?":"text","network_delay":"text"}}',
  CallRecording:
    '{"id":"text","call_id?":"text","end_time?":"text","user_id?":"text","date_time":"text","call_log_id?":"text","callee_account_code?":"text","callee_name":"text","callee_number":"text","callee_number_type":{"|":[{"=":1},{"=":2}]},"caller_account_code?":"text","caller_name?":"text","caller_number":"text","caller_number_type":{"|":[{"=":1},{"=":2}]},"direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"recording_type?":"text","accepted_by?":"@NamedExtension","outgoing_by?":"@NamedExtension"}',
  CallRecordingOnLine:
    '{"id":"text","call_id":"text","user_id":"text","date_time":"text","callee_account_code?":"text","callee_number":"text","caller_account_code?":"text","caller_number":"text","direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"recording_type":{"|":[{"=":"OnDemand"},{"=":"Automatic"}]},"owner":"@CallRecordingOwner","channel_id":"text","sip_id":"text"}',
  CallRecordingOwner:
    '{"id":"text","type":"@RecordedExtension","name":"text","extension_number?":"number"}',
  CallResult:
    '{"|":[{"=":"answered"},{"=":"accepted"},{"=":"picked_up"},{"=":"connected"},{"=":"succeeded"},{"=":"voicemail"},{"=":"hang_up"},{"=":"canceled"},{"=":"call_failed"},{"=":"unconnected"},{"=":"rejected"},{"=":"busy"},{"=":"ring_timeout"},{"=":"overflowed"},{"=":"no_answer"},{"=":"invalid_key"},{"=":"invalid_operation"},{"=":"abandoned"},{"=":"system_blocked"},{"=":"service_unavailable"}]}',
  CallResultReason:
    '{"|":[{"=":"answered_by_other"},{"=":"pickup_by_other"},{"=":"call_out_by_other"}]}',
  CallTransfer:
    '{"call_id":"text","date_time":"text","failure_reason?":"text","owner?":"@CallOwner"}',
  CalleeCall:
    '{"call_id":"text","date_time":"text","callee":{"connection_type?":"@PhoneConnection","extension_id?":"text","extension_number?":"number","extension_type?":"@PhoneExtension","timezone?":"text","user_id?":"text","phone_number":"text","account_code?":"text","device_id?":"text"},"caller":{"connection_type?":"@PhoneConnection","extension_id?":"text","extension_number?":"number","extension_type?":"@PhoneExtension","timezone?":"text","user_id?":"text","phone_number":"text","account_code?":"text"}}',
  CallerCall:
    '{"call_id":"text","date_time":"text","callee":{"connection_type?":"@PhoneConnection","extension_id?":"text","extension_number?":"number","extension_type?":"@PhoneExtension","timezone?":"text","user_id?":"text","phone_number?":"text","account_code?":"text"},"caller":{"connection_type?":"@PhoneConnection","extension_id?":"text","extension_number?":"number","extension_type?":"@PhoneExtension","timezone?":"text","user_id?":"text","phone_number?":"text","account_code?":"text","device_id?":"text"}}',
  CampaignOptState: '{"|":[{"=":"pending"},{"=":"opt_out"},{"=":"opt_in"}]}',
  CampaignOptStatus:
    '{"consumer_phone_number":"text","opt_in_message?":"text","opt_in_status?":{"|":[{"=":0},{"=":1},{"=":2},{"=":3},{"=":4}]},"opt_status":"@CampaignOptState","zoom_phone_user_number":"text"}',
  ChannelApps:
    '{"type":{"|":[{"=":1},{"=":2},{"=":3},{"=":4},{"=":5}]},"date_time":"text","channel_id":"text","channel_name":"text","timestamp":"number","app_members?":["@ChannelMember"]}',
  ChannelInvitation:
    '{"timestamp":"number","channel?":"@TeamChatChannel","organization?":"@TeamChatOrganization"}',
  ChannelJoin:
    '{"date_time":"text","timestamp":"number","channel?":"@TeamChatChannel","organization?":"@TeamChatOrganization","requester":"@TeamChatRequester"}',
  ChannelMember: '{"id":"text","display_name":"text"}',
  ChannelPost:
    '{"session_id":"text","date_time":"text","channel_id":"text","channel_name":"text","channel_owner_account_id":"text","message?":"text","message_id":"text","reply_main_message_id?":"text","timestamp":"number","at_items?":[{"at_contact?":"text","at_contact_member_id?":"text","at_contact_user_id?":"text","at_type":{"|":[{"=":1},{"=":2}]},"end_position":"number","start_position":"number"}],"files?":["@TeamChatFile"],"rich_text?":["@TeamChatRichText"]}',
  ChannelReaction:
    '{"channel_id":"text","emoji":"text","emoji_time":"text","msg_id":"text","msg_time":"text","timestamp":"number"}',
  ChatApproval:
    '{"channel_id?":"text","enable?":"flag","external_account?":"flag","selected_option?":{"|":[{"=":1},{"=":2}]}}',
  ChatChannel:
    '{"id":"text","type":{"|":[{"=":1},{"=":2},{"=":3},{"=":4},{"=":5}]},"name":"text","date_time":"text","timestamp":"number"}',
  ChatChannelWithMembers:
    '{"id":"text","type":{"|":[{"=":1},{"=":2},{"=":3},{"=":4},{"=":5}]},"name":"text","date_time":"text","timestamp":"number","members":["@ChannelMember"]}',
  ChatEtiquettePolicy:
    '{"id?":"text","name?":"text","description?":"text","is_locked?":"flag","keywords?":["text"],"regular_expression?":"text","status?":{"|":[{"=":"activated"},{"=":"deactivated"}]},"trigger_action?":{"|":[{"=":1},{"=":2}]}}',
  ChatFileType:
    '{"|":[{"=":".gz"},{"=":".rar"},{"=":".zip"},{"=":".xls"},{"=":".xlsx"},{"=":".json"},{"=":".png"},{"=":".pptx"},{"=":".ppt"},{"=":".7z"},{"=":".xmind"},{"=":".pdf"},{"=":".pps"},{"=":".txt"},{"=":".docx"},{"=":".doc"}]}',
  ChatMessage:
    '{"id":"text","session_id":"text","type":{"|":[{"=":"to_contact"},{"=":"to_channel"}]},"date_time":"text","channel_id":"text","channel_name":"text","contact_email":"text","contact_id?":"text","message":"text","timestamp":"number"}',
  ChatRecipient:
    '{"|":[{"=":"everyone"},{"=":"host"},{"=":"guest"},{"=":"group"},{"=":"host_group"}]}',
  ChatShareOption: '{"|":[{"=":"disable"},{"=":"anyone"},{"=":"account"},{"=":"organization"}]}',
  ChatViewOption: '{"|":[{"=":"anyone"},{"=":"account"},{"=":"organization"}]}',
  ChatbotHead:
    '{"text?":"text","style?":{"bold":"flag","color":"text","italic":"flag"},"sub_head?":{"text?":"text","style?":{"bold":"flag","color":"text","italic":"flag"}}}',
  ChatbotImage: '{"alt_text":"text","image_index":"number","image_url":"text"}',
  ChatbotInformation: '{"description":{"text":"text"},"title":{"text":"text"}}',
  ChatbotInitialOption: '{"text":"text","value":"text"}',
  ChatbotItem:
    '{"editable?":"flag","key":"text","short?":"flag","style":"text","text":"text","value":"text"}',
  ChatbotOption: '{"initial_selected?":"flag","text":"text","value":"text"}',
  ChatbotPage:
    '{"pageNo":"number","body":[{"type":"text","footer?":"text","footer_icon?":"text","sidebar_color?":"text","ts?":"number","sections":["@ChatbotSection"]}]}',
  ChatbotSection:
    '{"type":"text","action_id":"text","author_name":"text","closable":"flag","cur_index":"number","editable?":"flag","icon_url":"text","img_url":"text","initial_date":"text","initial_time":"text","is_markdown_support?":"flag","level":"text","link?":"text","max_length":"number","min_length":"number","multiline":"flag","placeholder":"text","provider_icon_url":"text","provider_name":"text","resource_url":"text","static_source":"text","text":"text","thumbnail_url":"text","title_url":"text","value":"text","video_url":"text","description":{"text":"text"},"images":["@ChatbotImage"],"information":"@ChatbotInformation","initial_option":"@ChatbotInitialOption","items":["@ChatbotItem"],"options":["@ChatbotOption"],"select_items":["@ChatbotInitialOption"],"selected_item?":"@ChatbotInitialOption","style":"@ChatbotStyle","title":"@ChatbotTitle"}',
  ChatbotStyle: '{"bold":"flag","color":"text","dotted":"flag","italic":"flag"}',
  ChatbotTitle: '{"file_url":"text","is_markdown_support":"flag","text":"text"}',
  CheckedVisit:
    '{"host_id":"text","host_email":"text","host_name":"text","invite_location_id":"text","visitor_email":"text","visitor_name":"text","start_time":"number","end_time":"number"}',
  ClosedCaptioning:
    '{"auto_transcribing?":"flag","enable?":"flag","save_caption?":"flag","third_party_captioning_service?":"flag","view_full_transcript?":"flag"}',
  ClosedEngagementTransfer:
    '{"engagement_id":"text","user_id":"text","date_time?":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","channel_name?":"@ContactCenterChannelName","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_id?":"text","flow_name?":"text","flow_number?":"text","queue_id?":"text","queue_name?":"text","task_id":"text","task_status?":"@ContactCenterTaskStatus","task_timeout?":"number","transfer_to_cc_queue_id?":"text","transfer_to_queue_id?":"text","transfer_to_queue_name?":"text","transfer_to_task_id":"text","transfer_to_task_timeout?":"number","transfer_to_user_display_name?":"text","transfer_to_user_id?":"text","transfer_type?":"text","user_display_name":"text","transfer_level?":"@ContactCenterTransferLevel","transfer_to_flow_id?":"text","transfer_to_flow_name?":"text","transfer_to_number?":"text","transfer_to_task_status?":"@ContactCenterTaskStatus"}',
  CobrowseLeaveReason:
    '{"|":[{"=":"Left the session"},{"=":"Got disconnected from the session"},{"=":"The session end"},{"=":"Network connection error"},{"=":"Unknown reason"}]}',
  ConferenceKind: '{"|":[{"=":"zoom"},{"=":"google_meet"},{"=":"microsoft_teams"}]}',
  ContactCenterAddOnsPlanName:
    '{"|":[{"=":"ai_expert_assist"},{"=":"zoom_contact_center_for_service_cloud_voice"}]}',
  ContactCenterAssetItem:
    '{"asset_item_content?":"text","asset_item_file_url?":"text","asset_item_id?":"text","asset_item_language?":"text","asset_item_name?":"text","asset_item_voice?":"text","is_default?":"flag"}',
  ContactCenterCampaignDialerStatus:
    '{"|":[{"=":"consumer_answer"},{"=":"consumer_no_answer"},{"=":"consumer_reject"},{"=":"agent_abandoned"},{"=":"number_invalid"},{"=":"number_blocked"},{"=":"other_errors"},{"=":"consumer_busy"}]}',
  ContactCenterChannel:
    '{"|":[{"=":"chat"},{"=":"default"},{"=":"email"},{"=":"in_app_chat"},{"=":"messaging"},{"=":"phone"},{"=":"sms"},{"=":"video"},{"=":"voice"},{"=":"work_item"}]}',
  ContactCenterChannelName:
    '{"|":[{"=":"voice"},{"=":"sms"},{"=":"chat"},{"=":"video"},{"=":"in_app_chat"}]}',
  ContactCenterChannelSettings:
    '{"concurrent_email_capacity?":"number","concurrent_message_capacity?":"number","email_occupied?":"flag","messaging_occupied?":"flag","multi_channel_engagements?":{"email_max_agent_load?":"number","enable?":"flag","max_agent_load?":"number"}}',
  ContactCenterChannelSource:
    '{"|":[{"=":"email_address"},{"=":"facebook_messenger"},{"=":"in_app_chat"},{"=":"in_app_video"},{"=":"kiosk_video"},{"=":"sms"},{"=":"web_chat"},{"=":"web_video"},{"=":"whatsapp"}]}',
  ContactCenterChannelType:
    '{"|":[{"=":"voice"},{"=":"chat"},{"=":"sms"},{"=":"video"},{"=":"messaging"},{"=":"in_app_chat"}]}',
  ContactCenterClientIntegration:
    '{"|":[{"=":"Default"},{"=":"Salesforce"},{"=":"Zendesk"},{"=":"ServiceNow"},{"=":"Microsoft_Dynamics_365"}]}',
  ContactCenterFileType:
    '{"|":[{"=":"Image"},{"=":"Audio"},{"=":"Video"},{"=":"File"},{"=":"Link"}]}',
  ContactCenterPackageName: '{"|":[{"=":"essentials"},{"=":"premium"},{"=":"elite"}]}',
  ContactCenterPresence:
    '{"user_id":"text","display_name":"text","date_time?":"text","date_time_ms":"text","user_email?":"text"}',
  ContactCenterQueue:
    '{"date_time_ms":"text","auto_close_alert_message?":"text","auto_close_alert_message_enabled?":"flag","auto_close_alert_message_time?":"number","auto_close_message?":"text","auto_close_message_enabled?":"flag","auto_close_timeout?":"number","cc_queue_id":"text","channel_types?":["@ContactCenterChannelType"],"connecting_media_id?":"text","connecting_media_name?":"text","disposition_sets_count?":"number","dispositions_count?":"number","distribution_duration_in_seconds?":"number","distribution_type?":"number","holding_media_id?":"text","holding_media_name?":"text","max_engagement_in_queue?":"number","max_wait_time?":"number","message_accept?":{"|":[{"=":"manual"},{"=":"auto"}]},"overflow_to_cc_queue_id?":"text","overflow_to_flow_id?":"text","overflow_to_goodbye_message?":"flag","overflow_to_inbox_id?":"text","overflow_to_queue_id?":"text","queue_description?":"text","queue_id?":"text","queue_name?":"text","recording_storage_location?":"text","service_level_exclude_abandoned_quit_engagements?":"flag","service_level_exclude_long_abandoned_calls?":"flag","service_level_exclude_short_abandoned_calls?":"flag","service_level_target_in_percentage?":"number","service_level_threshold_in_seconds?":"number","short_abandon_enable?":"flag","short_abandon_threshold?":"number","transferring_media_id?":"text","transferring_media_name?":"text","waiting_room_id?":"text","waiting_room_name?":"text","wrap_up_expiration?":"flag","wrap_up_time?":"number"}',
  ContactCenterStatusName:
    '{"|":[{"=":"Offline"},{"=":"Ready"},{"=":"Not Ready"},{"=":"Occupied"}]}',
  ContactCenterTask:
    '{"engagement_id":"text","auto_assign?":"flag","callee_number?":"text","caller_number?":"text","cc_queue_id?":"text","channel_id?":"text","channel_name?":"@ContactCenterChannelName","created_time?":"text","created_time_ms?":"text","flow_id?":"text","flow_name?":"text","last_modified_time?":"text","last_modified_time_ms?":"text","queue_id?":"text","queue_name?":"text","task_id":"text","task_timeout?":"number","task_priority?":"number","task_status?":"@ContactCenterTaskStatus"}',
  ContactCenterTaskStatus:
    '{"|":[{"=":"pending"},{"=":"reserved"},{"=":"assigned"},{"=":"canceled"},{"=":"completed"},{"=":"wrapping"}]}',
  ContactCenterTeam:
    '{"date_time_ms":"text","parent_team_id?":"text","parent_team_name?":"text","team_description?":"text","team_id":"text","team_name":"text"}',
  ContactCenterTeamMembers:
    '{"date_time_ms":"text","team_id":"text","team_role":{"|":[{"=":"supervisor"},{"=":"agent"}]},"user_ids":["text"]}',
  ContactCenterTransferLevel: '{"|":[{"=":"queue"},{"=":"agent"},{"=":"flow"},{"=":"did"}]}',
  ContactCenterUserPhoneNumbers:
    '{"user_id":"text","display_name":"text","date_time_ms":"text","role_id":"text","role_name":"text","user_email":"text","phone_numbers":[{"phone_number":"text","phone_number_id":"text"}]}',
  ContactCenterUserSkills:
    '{"user_id":"text","display_name":"text","date_time_ms":"text","role_id":"text","role_name":"text","user_email":"text","skills":[{"skill_id":"text"}]}',
  ConversationSource:
    '{"|":[{"=":"ZOOM_MEETING"},{"=":"ZOOM_PHONE"},{"=":"ZOOM_CONTACT_CENTER"},{"=":"MICROSOFT_TEAMS"},{"=":"GOOGLE_MEET"},{"=":"OTHERS"}]}',
  CpuPressure: '{"|":[{"=":"normal"},{"=":"fair"},{"=":"serious"},{"=":"critical"}]}',
  CustomQuestion: '{"title":"text","value":"text"}',
  DataCenterRegion:
    '{"|":[{"=":"AU"},{"=":"LA"},{"=":"CA"},{"=":"CN"},{"=":"DE"},{"=":"HK"},{"=":"IN"},{"=":"IE"},{"=":"TY"},{"=":"MX"},{"=":"NL"},{"=":"SG"},{"=":"US"}]}',
  DealRegistrationStatus:
    '{"|":[{"=":"pending review"},{"=":"denied"},{"=":"returned"},{"=":"approved"},{"=":"expired"},{"=":"revoked"},{"=":"closed-lost"},{"=":"closed-won"},{"=":"failure"},{"=":"pending sales review"},{"=":"draft"},{"=":"submitted"},{"=":"submit failed"}]}',
  DecidedChannelJoin:
    '{"date_time":"text","timestamp":"number","channel?":"@TeamChatChannel","organization?":"@TeamChatOrganization","requester":"@TeamChatRequester","type?":"@JoinRequestDecider"}',
  DeletedCallLogs: '{"user_id":"text","call_logs":[{"id":"text","call_id":"text"}]}',
  DialInNumber:
    '{"code?":"text","country_code?":"text","country_name?":"text","display_number?":"text","number?":"text"}',
  DirectPost:
    '{"session_id":"text","date_time":"text","contact_account_id?":"text","contact_email":"text","contact_id":"text","contact_member_id":"text","message?":"text","message_id":"text","reply_main_message_id?":"text","timestamp":"number","files?":["@TeamChatFile"],"rich_text?":["@TeamChatRichText"]}',
  DirectReaction:
    '{"contact_email":"text","contact_id":"text","contact_member_id":"text","emoji":"text","emoji_time":{"|":["text","number"]},"msg_id":"text","msg_time":"text","timestamp":"number"}',
  EmailNotification:
    '{"alternative_host_reminder?":"flag","cancel_meeting_reminder?":"flag","cloud_recording_available_reminder?":"flag","jbh_reminder?":"flag","recording_available_reminder_alternative_hosts?":"flag","recording_available_reminder_schedulers?":"flag","schedule_for_reminder?":"flag"}',
  EmergencyDelivery:
    '{"|":[{"=":"PSAP"},{"=":"SAFETY_TEAM"},{"=":"NONE"},{"=":"BOTH"},{"=":"MOBILE_911_CALL"},{"=":"SIP_GROUP"},{"=":"BOTH_SAFETY_TEAM_AND_SIP"},{"=":"OVERFLOW_TO_SIP_GROUP"},{"=":"TO_PSAP_FOR_MISSED_BY_SAFETY_TEAM"}]}',
  EmployeeCount:
    '{"|":[{"=":"1-20"},{"=":"21-50"},{"=":"51-100"},{"=":"101-250"},{"=":"251-500"},{"=":"501-1,000"},{"=":"1,001-5,000"},{"=":"5,001-10,000"},{"=":"More than 10,000"},{"=":""}]}',
  Engagement:
    '{"engagement_id":"text","user_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","flow_id?":"text","flow_name?":"text","queue_name?":"text","user_display_name":"text"}',
  EngagementConsumer:
    '{"consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text"}',
  EngagementEndData:
    '{"engagement_id":"text","start_time":"text","date_time_ms":"text","channel":"@ContactCenterChannel","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]}}',
  EngagementRecording:
    '{"engagement_id":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","channel_id?":"text","channel_type?":"@ContactCenterChannel","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_id?":"text","flow_name?":"text","owner_id?":"text","owner_name?":"text","owner_type?":{"|":[{"=":"user"},{"=":"queue"}]},"queue_id?":"text","queue_name?":"text","recording_id":"text","recording_type?":{"|":[{"=":"on_demand"},{"=":"automatic"}]},"consumers?":["@EngagementConsumer"],"users":["@EngagementUser"]}',
  EngagementTask:
    '{"engagement_id":"text","auto_assign?":"flag","callee_number?":"text","caller_number?":"text","cc_queue_id?":"text","channel_id?":"text","channel_name?":"@ContactCenterChannelName","created_time?":"text","created_time_ms?":"text","flow_id?":"text","flow_name?":"text","last_modified_time?":"text","last_modified_time_ms?":"text","queue_id?":"text","queue_name?":"text","task_id":"text","task_timeout?":"number"}',
  EngagementTransfer:
    '{"engagement_id":"text","user_id":"text","date_time?":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","channel_name?":"@ContactCenterChannelName","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_id?":"text","flow_name?":"text","flow_number?":"text","queue_id?":"text","queue_name?":"text","task_id":"text","task_status?":"@ContactCenterTaskStatus","task_timeout?":"number","transfer_to_cc_queue_id?":"text","transfer_to_queue_id?":"text","transfer_to_queue_name?":"text","transfer_to_task_id":"text","transfer_to_task_timeout?":"number","transfer_to_user_display_name?":"text","transfer_to_user_id?":"text","transfer_type?":{"|":[{"=":"warm"},{"=":"cold"}]},"user_display_name":"text"}',
  EngagementUpgrade:
    '{"engagement_id":"text","date_time?":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","channel_source?":"@ContactCenterChannelSource","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_id?":"text","flow_name?":"text","queue_id?":"text","queue_name?":"text","upgrade_to_channel?":"@ContactCenterChannel","upgrade_to_channel_source?":"@ContactCenterChannelSource","consumers?":["@EngagementConsumer"],"users":["@EngagementUser"]}',
  EngagementUser: '{"user_id":"text","user_display_name?":"text"}',
  EngagementWithFiles:
    '{"engagement_id":"text","user_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","flow_id?":"text","flow_name?":"text","queue_name?":"text","user_display_name":"text","channel_source?":"@ContactCenterChannelSource","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_number?":"text","files":[{"file_id":"text","file_name":"text","file_size":"number","file_type":"@ContactCenterFileType"}]}',
  EngagementWithMessage:
    '{"engagement_id":"text","user_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","flow_id?":"text","flow_name?":"text","queue_name?":"text","user_display_name":"text","channel_source?":"@ContactCenterChannelSource","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_number?":"text","message_text":"text"}',
  EngagementWrapUp:
    '{"engagement_id":"text","user_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","flow_id?":"text","flow_name?":"text","queue_name?":"text","user_display_name":"text","date_time?":"text","channel_id?":"text","channel_name?":"@ContactCenterChannelName","channel_source?":"@ContactCenterChannelSource","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_number?":"text","queue_id?":"text"}',
  EventSession:
    '{"session_id":"text","host_id":"text","type":{"|":[{"=":0},{"=":2}]},"start_time":"text","end_time":"text","timezone":"text","name":"text","attendance_type?":"@ZoomEventsAttendanceType","event_id":"text"}',
  EventSpeaker:
    '{"host_id":"text","email?":"text","name":"text","event_id":"text","speaker_id":"text"}',
  Exhibitor:
    '{"host_id":"text","name":"text","contact_email":"text","contact_name":"text","description?":"text","event_id":"text","exhibitor_id":"text","is_sponsor":"flag","tier_id?":"text"}',
  ExternalUserAdding:
    '{"|":[{"=":"disabled"},{"=":"by_same_org"},{"=":"by_owner_and_admins"},{"=":"by_any_member"}]}',
  Fax: '{"create_time":"text","direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"extension_id":"text","extension_type":"@FaxExtension","fax_id":"text","fax_log_id":"text","file_id":"text","file_pages_count":"number","receiver_extension_id":"text","receiver_extension_number":"text","receiver_extension_type":"@FaxExtension","receiver_location?":"text","receiver_name":"text","receiver_number":"text","receiver_type":"@FaxPartyType","sender_extension_id":"text","sender_extension_number":"text","sender_extension_type":"@FaxExtension","sender_location?":"text","sender_name":"text","sender_number":"text","sender_type":"@FaxPartyType","site_id":"text","site_name":"text","status":"@FaxStatus"}',
  FaxExtension:
    '{"|":[{"=":"user"},{"=":"callQueue"},{"=":"autoReceptionist"},{"=":"commonArea"},{"=":"sharedLineGroup"}]}',
  FaxPartyType: '{"|":[{"=":"client"},{"=":"ata"},{"=":"pstn"},{"=":"email"},{"=":"openapi"}]}',
  FaxStatus:
    '{"|":[{"=":"failed"},{"=":"processing"},{"=":"submitted"},{"=":"sent"},{"=":"received"}]}',
  FileRestrictionScope: '{"|":[{"=":"sharing_and_viewing"},{"=":"sharing"}]}',
  ForwardedBy: '{"name?":"text","extension_number?":"text","extension_type?":"text"}',
  ForwardingExtension:
    '{"|":[{"=":"user"},{"=":"zoomRoom"},{"=":"commonArea"},{"=":"ciscoRoom/polycomRoom"},{"=":"autoReceptionist"},{"=":"callQueue"},{"=":"sharedLineGroup"}]}',
  GroupPerson: '{"id?":"text","email?":"text"}',
  GroupPolling:
    '{"advanced_polls?":"flag","allow_alternative_host_to_add_edit?":"flag","allow_host_to_upload_image?":"flag","enable?":"flag","manage_saved_polls_and_quizzes?":"flag","require_answers_to_be_anonymous?":"flag"}',
  GroupWithLocks:
    '{"id":"text","settings":{"audio_conferencing?":{"call_me_and_invite_by_phone?":"flag","participant_phone_masking?":"flag","personal_audio_conference?":"flag","toll_call?":"flag","toll_free_and_fee_based_toll_call?":"flag"},"email_notification?":{"alternative_host_reminder?":"flag","cancel_meeting_reminder?":"flag","cloud_recording_available_reminder?":"flag","jbh_reminder?":"flag","schedule_for_reminder?":"flag"},"in_meeting?":{"alert_guest_join?":"flag","allow_live_streaming?":"flag","allow_show_zoom_windows?":"flag","allow_users_to_delete_messages_in_meeting_chat?":"flag","annotation?":"flag","auto_answer?":"flag","auto_generated_captions?":"flag","auto_saving_chat?":"flag","breakout_room?":"flag","chat?":"flag","closed_caption?":"flag","co_host?":"flag","custom_data_center_regions?":"flag","disable_screen_sharing_for_host_meetings?":"flag","disable_screen_sharing_for_in_meeting_guests?":"flag","e2e_encryption?":"flag","entry_exit_chime?":"flag","far_end_camera_control?":"flag","feedback?":"flag","file_transfer?":"flag","full_transcript?":"flag","group_hd?":"flag","language_interpretation?":"flag","manual_captions?":"flag","meeting_question_answer?":"flag","meeting_reactions?":"flag","meeting_survey?":"flag","non_verbal_feedback?":"flag","original_audio?":"flag","polling?":"flag","post_meeting_feedback?":"flag","private_chat?":"flag","remote_control?":"flag","remote_support?":"flag","request_permission_to_unmute?":"flag","save_caption?":"flag","save_captions?":"flag","screen_sharing?":"flag","sending_default_email_invites?":"flag","show_a_join_from_your_browser_link?":"flag","show_browser_join_link?":"flag","show_meeting_control_toolbar?":"flag","sign_language_interpretation?":"flag","slide_control?":"flag","stereo_audio?":"flag","use_html_format_email?":"flag","virtual_background?":"flag","waiting_room?":"flag","webinar_chat?":"flag","webinar_live_streaming?":"flag","webinar_polling?":"flag","webinar_question_answer?":"flag","webinar_reactions?":"flag","webinar_survey?":"flag","whiteboard?":"flag"},"meeting_security?":{"approved_or_denied_countries_or_regions?":"flag","auto_security?":"flag","block_user_domain?":"flag","embed_password_in_join_link?":"flag","encryption_type?":{"|":[{"=":"enhanced_encryption"},{"=":"e2ee"}]},"end_to_end_encrypted_meetings?":"flag","meeting_password?":"flag","only_authenticated_can_join_from_webclient?":"flag","phone_password?":"flag","pmi_password?":"flag","waiting_room?":"flag","webinar_password?":"flag"},"other_options?":{"blur_snapshot?":"flag"},"recording?":{"account_user_access_recording?":"flag","archive?":"flag","auto_delete_cmr?":"flag","auto_recording?":"flag","cloud_recording?":"flag","cloud_recording_download?":"flag","host_delete_cloud_recording?":"flag","ip_address_access_control?":"flag","local_recording?":"flag","prevent_host_access_recording?":"flag","recording_authentication?":"flag"},"schedule_meeting?":{"audio_type?":"flag","embed_password_in_join_link?":"flag","force_pmi_jbh_password?":"flag","host_video?":"flag","join_before_host?":"flag","meeting_authentication?":"flag","mute_upon_entry?":"flag","participant_video?":"flag","pstn_password_protected?":"flag","require_password_for_instant_meetings?":"flag","require_password_for_pmi_meetings?":"flag","require_password_for_scheduling_new_meetings?":"flag","upcoming_meeting_reminder?":"flag"},"telephony?":{"telephony_regions?":"flag","third_party_audio?":"flag"}}}',
  GroupWithPhoneSettings: '{"group_id":"text","settings":"@PhoneSettings"}',
  GroupWithSettings:
    '{"id":"text","settings":{"audio_conferencing?":{"personal_audio_conference?":"flag","call_me_and_invite_by_phone?":{"allow_webinar_attendees_call_me?":"flag","enable?":"flag","require_press_1_for_call_me?":{"|":[{"=":"auto"},{"=":"always"},{"=":"never"}]},"call_out_countries?":{"selected_countries?":[{"code?":"text","name?":"text"}]}},"participant_phone_masking?":"@ParticipantPhoneMasking","toll_call?":{"enable?":"flag","numbers?":["@DialInNumber"]},"toll_free_and_fee_based_toll_call?":{"allow_webinar_attendees_dial?":"flag","enable?":"flag","numbers?":["@DialInNumber"]}},"chat?":{"allow_users_to_search_others_options?":"text","create_private_channels?":"flag","create_public_channels?":"flag","record_video_messages?":"flag","record_voice_messages?":"flag","schedule_meetings_in_chat?":"flag","screen_capture?":"flag","share_links_in_chat?":"flag","allow_users_to_add_contacts?":{"enable?":"flag","selected_option?":{"|":[{"=":1},{"=":2},{"=":3},{"=":4}]},"user_email_addresses?":"text"},"allow_users_to_chat_with_others?":{"enable?":"flag","selected_option?":{"|":[{"=":1},{"=":2},{"=":3},{"=":4}]},"user_email_addresses?":"text"},"chat_emojis?":{"emojis_option?":{"|":[{"=":"all"},{"=":"selected"}]},"enable?":"flag"},"chat_etiquette_tool?":{"enable?":"flag","policies?":[{"id?":"text","status?":{"|":[{"=":"activated"},{"=":"deactivated"}]}}]},"send_data_to_third_party_archiving_service?":{"enable?":"flag"},"share_files?":{"enable?":"flag","share_option?":{"|":[{"=":"anyone"},{"=":"account"},{"=":"organization"}]}}},"email_notification?":"@EmailNotification","in_meeting?":{"alert_guest_join?":"flag","allow_host_panelists_to_use_audible_clap?":"flag","allow_live_streaming?":"flag","allow_participants_chat_with?":{"|":[{"=":1},{"=":2},{"=":3},{"=":4}]},"allow_show_zoom_windows?":"flag","allow_users_save_chats?":{"|":[{"=":1},{"=":2},{"=":3}]},"allow_users_to_delete_messages_in_meeting_chat?":"flag","annotation?":"flag","auto_answer?":"flag","auto_saving_chat?":"flag","breakout_room?":"flag","breakout_room_schedule?":"flag","chat?":"flag","closed_caption?":"flag","co_host?":"flag","custom_data_center_regions?":"flag","custom_live_streaming_service?":"flag","custom_service_instructions?":"text","data_center_regions?":["@DataCenterRegion"],"disable_screen_sharing_for_host_meetings?":"flag","disable_screen_sharing_for_in_meeting_guests?":"flag","e2e_encryption?":"flag","entry_exit_chime?":"flag","far_end_camera_control?":"flag","feedback?":"flag","file_transfer?":"flag","group_hd?":"flag","join_from_desktop?":"flag","join_from_mobile?":"flag","live_streaming_facebook?":"flag","live_streaming_youtube?":"flag","meeting_question_answer?":"flag","meeting_reactions?":"flag","meeting_reactions_emojis?":{"|":[{"=":"all"},{"=":"selected"}]},"meeting_survey?":"flag","non_verbal_feedback?":"flag","only_host_view_device_list?":"flag","original_audio?":"flag","participants_share_simultaneously?":{"|":[{"=":"multiple"},{"=":"one"}]},"polling?":"flag","post_meeting_feedback?":"flag","private_chat?":"flag","record_play_own_voice?":"flag","remote_control?":"flag","remote_support?":"flag","request_permission_to_unmute?":"flag","screen_sharing?":"flag","sending_default_email_invites?":"flag","show_a_join_from_your_browser_link?":"flag","show_device_list?":"flag","show_meeting_control_toolbar?":"flag","slide_control?":"flag","stereo_audio?":"flag","unchecked_data_center_regions?":["text"],"use_html_format_email?":"flag","virtual_background?":"flag","waiting_room?":"flag","webinar_question_answer?":"flag","webinar_reactions?":"flag","webinar_survey?":"flag","whiteboard?":"flag","who_can_share_screen?":{"|":[{"=":"host"},{"=":"all"}]},"who_can_share_screen_when_someone_is_sharing?":{"|":[{"=":"host"},{"=":"all"}]},"workplace_by_facebook?":"flag","closed_captioning?":"@ClosedCaptioning","language_interpretation?":{"allow_participants_to_speak_in_listening_channel?":"flag","allow_up_to_25_custom_languages_when_scheduling_meetings?":"flag","custom_languages?":["text"],"enable?":"flag","enable_language_interpretation_by_default?":"flag","languages?":["text"]},"manual_captioning?":{"allow_to_type?":"flag","auto_generated_captions?":"flag","full_transcript?":"flag","manual_captions?":"flag","save_captions?":"flag","third_party_captioning_service?":"flag"},"meeting_polling?":"@GroupPolling","sign_language_interpretation?":"@SignLanguageInterpretation","virtual_background_settings?":"@VirtualBackgroundSettings","webinar_chat?":"@WebinarChat","webinar_live_streaming?":"@WebinarLiveStreaming","webinar_polling?":"@GroupPolling"},"meeting_security?":{"auto_security?":"flag","block_user_domain?":"flag","block_user_domain_list?":["text"],"embed_password_in_join_link?":"flag","encryption_type?":{"|":[{"=":"enhanced_encryption"},{"=":"e2ee"}]},"end_to_end_encrypted_meetings?":"flag","meeting_password?":"flag","only_authenticated_can_join_from_webclient?":"flag","phone_password?":"flag","pmi_password?":"flag","require_password_for_scheduled_meeting?":"flag","require_password_for_scheduled_webinar?":"flag","waiting_room?":"flag","webinar_password?":"flag","chat_etiquette_tool?":{"enable?":"flag","policies?":[{"id?":"text","description?":"text","is_locked?":"flag","keywords?":["text"],"name?":"text","regular_expression?":"text","status?":{"|":[{"=":"activated"},{"=":"deactivated"}]},"trigger_action?":{"|":[{"=":1},{"=":2}]}}]},"meeting_password_requirement?":"@MeetingPasswordRequirement","waiting_room_settings?":"@WaitingRoomSettings"},"other_options?":{"allow_users_contact_support_via_chat?":"flag","blur_snapshot?":"flag","webinar_registration_options?":{"allow_host_to_enable_social_share_buttons?":"flag"}},"profile?":{"recording_storage_location?":{"allowed_values?":["text"],"value?":"text"}},"recording?":{"account_user_access_recording?":"flag","auto_recording?":"flag","cloud_recording?":"flag","cloud_recording_download?":"flag","cloud_recording_download_host?":"flag","display_participant_name?":"flag","host_delete_cloud_recording?":"flag","local_recording?":"flag","optimize_recording_for_3rd_party_video_editor?":"flag","prevent_host_access_recording?":"flag","record_audio_file?":"flag","record_audio_file_each_participant?":"flag","record_gallery_view?":"flag","record_speaker_view?":"flag","recording_audio_transcript?":"flag","recording_highlight?":"flag","recording_thumbnails?":"flag","save_chat_text?":"flag","save_close_caption?":"flag","save_panelist_chat?":"flag","save_poll_results?":"flag","show_timestamp?":"flag","archive?":{"type?":{"|":[{"=":1},{"=":2},{"=":3}]},"enable?":"flag","settings?":{"audio_file?":"flag","cc_transcript_file?":"flag","chat_file?":"flag","chat_with_sender_email?":"flag","video_file?":"flag"}},"ip_address_access_control?":"@IpAddressAccessControl","record_files_separately?":"@RecordFilesSeparately","smart_recording?":{"create_next_steps?":"flag","create_recording_highlights?":"flag","create_smart_chapters?":"flag"}},"schedule_meeting?":{"audio_type?":"flag","embed_password_in_join_link?":"flag","force_pmi_jbh_password?":"flag","host_video?":"flag","join_before_host?":"flag","mute_upon_entry?":"flag","participant_video?":"flag","personal_meeting?":"flag","pstn_password_protected?":"flag","require_password_for_instant_meetings?":"flag","require_password_for_pmi_meetings?":{"|":[{"=":"none"},{"=":"all"},{"=":"jbh_only"}]},"require_password_for_scheduled_meetings?":"flag","require_password_for_scheduling_new_meetings?":"flag","upcoming_meeting_reminder?":"flag","use_pmi_for_instant_meetings?":"flag","use_pmi_for_schedule_meetings?":"flag","always_display_zoom_meeting_as_topic?":{"display_topic_for_scheduled_meetings?":"flag","enable?":"flag"},"always_display_zoom_webinar_as_topic?":{"display_topic_for_scheduled_webinars?":"flag","enable?":"flag"}},"telephony?":{"audio_conference_info?":"text","third_party_audio?":"flag","telephony_regions?":{"selection_values?":"text"}}}}',
  HaltedEngagementRecording:
    '{"engagement_id":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","channel_id?":"text","channel_type?":"@ContactCenterChannel","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_id?":"text","flow_name?":"text","owner_id?":"text","owner_name?":"text","owner_type?":{"|":[{"=":"user"},{"=":"queue"}]},"queue_id?":"text","queue_name?":"text","recording_id":"text","recording_type?":{"|":[{"=":"on_demand"},{"=":"automatic"}]},"consumers?":["@EngagementConsumer"],"users":["@EngagementUser"],"user_id?":"text","date_time?":"text","date_time_ms":"text","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","recording_start_time?":"text","recording_start_time_ms?":"text","user_display_name?":"text"}',
  HandledEngagement:
    '{"engagement_id":"text","user_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","flow_id?":"text","flow_name?":"text","queue_name?":"text","user_display_name":"text","date_time?":"text","channel_id?":"text","channel_source?":"@ContactCenterChannelSource","channel_type?":"@ContactCenterChannel","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_number?":"text","queue_id?":"text"}',
  HandledInboxMessage:
    '{"engagement_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_number?":"text","engagement_direction":"text","flow_id?":"text","flow_name?":"text","flow_number?":"text","inbox_id":"text","inbox_name":"text","message_id":"text","queue_name?":"text","user_id?":"text","user_display_name?":"text"}',
  InboxMessage:
    '{"engagement_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_number?":"text","engagement_direction":"text","flow_id?":"text","flow_name?":"text","flow_number?":"text","inbox_id":"text","inbox_name":"text","message_id":"text","queue_name?":"text"}',
  InformationBarrier:
    '{"id":"text","type":{"|":[{"=":0},{"=":1},{"=":2},{"=":3}]},"assigned_group_id":"text","policy_name":"text","status":{"|":[{"=":0},{"=":1}]},"to_group_id":"text","settings":"@BarrierSettings"}',
  IngestedSession:
    '{"session_id":"text","session_name":"text","session_key?":"text","stream_ingestion":{"backup_stream_url":"text","stream_description?":"text","stream_id":"text","stream_key":"text","stream_name":"text","stream_url":"text"}}',
  InteractiveMessage: '{"settings?":"any","head?":"@ChatbotHead"}',
  InteractiveMessageReply:
    '{"accountId?":"text","channelName?":"text","messageId?":"text","robotJid?":"text","timestamp?":"number","toJid?":"text","userId?":"text","userJid?":"text","userName?":"text"}',
  InterpretationLanguage:
    '{"|":[{"=":"American"},{"=":"Chinese"},{"=":"French"},{"=":"German"},{"=":"Japanese"},{"=":"Russian"},{"=":"Brazilian"},{"=":"Spanish"},{"=":"Mexican"},{"=":"British"}]}',
  Interpreter: '{"email?":"text","sign_language?":"text"}',
  InvitationDecider:
    '{"|":[{"=":"by_channel_owner_account_admin"},{"=":"by_invitee_account_admin"}]}',
  IpAddressAccessControl: '{"enable?":"flag","ip_addresses_or_ranges?":"text"}',
  JoinRequestAudience:
    '{"|":[{"=":"to_channel_account_admin"},{"=":"to_requester_account_admin"},{"=":"to_channel_owner"},{"=":"to_channel_admin"}]}',
  JoinRequestDecider:
    '{"|":[{"=":"by_channel_owner_account_admin"},{"=":"by_requester_account_admin"},{"=":"by_channel_owner"}]}',
  LapsedTaskReservation:
    '{"engagement_id":"text","auto_assign?":"flag","callee_number?":"text","caller_number?":"text","cc_queue_id?":"text","channel_id?":"text","channel_name?":"@ContactCenterChannelName","created_time?":"text","created_time_ms?":"text","flow_id?":"text","flow_name?":"text","last_modified_time?":"text","last_modified_time_ms?":"text","queue_id?":"text","queue_name?":"text","task_id":"text","task_timeout?":"number","assigned_user_id":"text","channel":"@ContactCenterChannel","channel_source?":"@ContactCenterChannelSource","task_reservation_id":"text"}',
  ListedCalendar: '{"resource_id?":"text","subscribed_calendar_id?":"text"}',
  LiveStreamingService:
    '{"|":[{"=":"facebook"},{"=":"workplace_by_facebook"},{"=":"youtube"},{"=":"custom_live_streaming_service"}]}',
  LockedChat:
    '{"ai_compose?":"flag","ai_quick_schedule?":"flag","ai_recommend?":"flag","ai_reply?":"flag","ai_sentence_completion?":"flag","ai_summary?":"flag","allow_create_channels_and_group_chats?":"flag","allow_delete_message?":"flag","allow_edit_message?":"flag","allow_huddles_from_channels?":"flag","allow_users_to_add_contacts?":"flag","allow_users_to_chat_with_others?":"flag","chat_email_address?":"flag","chat_emojis?":"flag","chat_etiquette_tool?":"flag","download_file?":"flag","presence_away_when_screen_saver?":"flag","presence_on_meeting?":"flag","read_receipts?":"flag","record_video_messages?":"flag","record_voice_messages?":"flag","schedule_meetings_in_chat?":"flag","screen_capture?":"flag","search_and_send_animated_gif_images?":"flag","send_data_to_third_party_archiving_service?":"flag","set_retention_period_in_cloud?":"flag","set_retention_period_in_local?":"flag","share_files?":"flag","share_links_in_chat?":"flag","share_screen_in_chat?":"flag","shared_spaces?":"flag","survey_poll?":"flag","translate_messages?":"flag"}',
  LockedEmailNotification:
    '{"alternative_host_reminder?":"flag","cancel_meeting_reminder?":"flag","cloud_recording_available_reminder?":"flag","jbh_reminder?":"flag","schedule_for_reminder?":"flag"}',
  LockedInMeeting:
    '{"alert_guest_join?":"flag","allow_live_streaming?":"flag","allow_show_zoom_windows?":"flag","allow_users_to_delete_messages_in_meeting_chat?":"flag","annotation?":"flag","anonymous_question_answer?":"flag","attendee_on_hold?":"flag","attention_mode_focus_mode?":"flag","auto_answer?":"flag","auto_generated_captions?":"flag","auto_saving_chat?":"flag","breakout_room?":"flag","chat?":"flag","closed_caption?":"flag","co_host?":"flag","custom_data_center_regions?":"flag","disable_screen_sharing_for_host_meetings?":"flag","disable_screen_sharing_for_in_meeting_guests?":"flag","dscp_marking?":"flag","e2e_encryption?":"flag","far_end_camera_control?":"flag","feedback?":"flag","file_transfer?":"flag","full_transcript?":"flag","group_hd?":"flag","language_interpretation?":"flag","manual_captions?":"flag","meeting_question_answer?":"flag","meeting_reactions?":"flag","meeting_survey?":"flag","non_verbal_feedback?":"flag","original_audio?":"flag","polling?":"flag","post_meeting_feedback?":"flag","private_chat?":"flag","remote_control?":"flag","remote_support?":"flag","request_permission_to_unmute_participants?":"flag","save_caption?":"flag","save_captions?":"flag","screen_sharing?":"flag","sending_default_email_invites?":"flag","show_meeting_control_toolbar?":"flag","sign_language_interpretation?":"flag","slide_control?":"flag","stereo_audio?":"flag","use_html_format_email?":"flag","virtual_background?":"flag","webinar_chat?":"flag","webinar_live_streaming?":"flag","webinar_polling?":"flag","webinar_question_answer?":"flag","webinar_reactions?":"flag","webinar_survey?":"flag","whiteboard?":"flag"}',
  LockedMeetingSecurity:
    '{"approved_or_denied_countries_or_regions?":"flag","auto_security?":"flag","block_user_domain?":"flag","chat_etiquette_tool?":"flag","embed_password_in_join_link?":"flag","encryption_type?":"flag","end_to_end_encrypted_meetings?":"flag","meeting_password?":"flag","only_authenticated_can_join_from_webclient?":"flag","phone_password?":"flag","pmi_password?":"flag","waiting_room?":"flag","webinar_password?":"flag"}',
  LockedScheduleMeeting:
    '{"always_display_zoom_webinar_as_topic?":"flag","audio_type?":"flag","embed_password_in_join_link?":"flag","enforce_login?":"flag","enforce_login_with_domains?":"flag","host_video?":"flag","join_before_host?":"flag","meeting_authentication?":"flag","meeting_template?":"flag","not_store_meeting_topic?":"flag","participant_video?":"flag","require_password_for_instant_meetings?":"flag","require_password_for_pmi_meetings?":"flag","require_password_for_scheduling_new_meetings?":"flag","use_pmi_for_instant_meetings?":"flag","use_pmi_for_scheduled_meetings?":"flag"}',
  LoggedForwardedBy:
    '{"name?":"text","phone_number?":"text","extension_number?":"text","extension_type?":"@PhoneExtension","location?":"text","number_type?":"number"}',
  Meeting:
    '{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@MeetingType","start_time":"text","duration":"number","timezone?":"text"}',
  MeetingChanges:
    '{"id":"@MeetingId","uuid?":"text","host_id?":"text","topic?":"text","type?":"@MeetingType","start_time?":"text","duration?":"number","timezone?":"text","agenda?":"text","join_url?":"text","password?":"text","registration_url?":"text","occurrences?":["@Occurrence"],"recurrence?":"@Recurrence","settings?":{"allow_host_control_participant_mute_state?":"flag","alternative_hosts?":"text","approval_type?":{"|":[{"=":0},{"=":1},{"=":2}]},"audio?":{"|":[{"=":"telephony"},{"=":"voip"},{"=":"both"}]},"authentication_domains?":"text","authentication_name?":"text","authentication_option?":"text","auto_recording?":{"|":[{"=":"local"},{"=":"cloud"},{"=":"none"}]},"auto_start_ai_companion_questions?":"flag","auto_start_meeting_summary?":"flag","email_in_attendee_report?":"flag","enforce_login?":"flag","enforce_login_domains?":"text","host_video?":"flag","jbh_time?":{"|":[{"=":0},{"=":5},{"=":10}]},"join_before_host?":"flag","meeting_authentication?":"flag","mute_upon_entry?":"flag","participant_video?":"flag","registration_type?":{"|":[{"=":1},{"=":2},{"=":3}]},"summary_template_id?":"text","use_pmi?":"flag","waiting_room?":"flag","watermark?":"flag","who_can_ask_questions?":{"|":[{"=":1},{"=":2},{"=":3},{"=":4},{"=":5}]},"who_will_receive_summary?":{"|":[{"=":1},{"=":2},{"=":3},{"=":4}]},"continuous_meeting_chat?":{"auto_add_invited_external_users?":"flag","auto_add_meeting_participants?":"flag","channel_id?":"text","enable?":"flag"},"language_interpretation?":{"enable":"flag","interpreters?":[{"email?":"text","interpreter_languages?":"text","languages?":"text"}]},"meeting_invitees?":["@MeetingInvitee"],"sign_language_interpretation?":{"enable":"flag","interpreters?":["@Interpreter"]}},"tracking_fields?":[{"field?":"text","value?":"text"}]}',
  MeetingId: '{"|":["number","text"]}',
  MeetingInvitee: '{"email?":"text"}',
  MeetingPasswordRequirement:
    '{"consecutive_characters_length?":{"|":[{"=":0},{"=":4},{"=":5},{"=":6},{"=":7},{"=":8}]},"have_letter?":"flag","have_number?":"flag","have_special_character?":"flag","have_upper_and_lower_characters?":"flag","length?":"number","only_allow_numeric?":"flag","weak_enhance_detection?":"flag"}',
  MeetingType: '{"|":[{"=":2},{"=":8},{"=":1},{"=":3},{"=":4},{"=":7},{"=":10},{"=":0}]}',
  MonitoredEngagement:
    '{"engagement_id":"text","user_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","flow_id?":"text","flow_name?":"text","queue_name?":"text","user_display_name":"text","date_time?":"text","action_type":{"|":[{"=":"barge"},{"=":"listen"},{"=":"whisper"}]},"channel_id?":"text","channel_type?":"@ContactCenterChannel","contact_center_number?":"text","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"monitoring_user_display_name":"text","monitoring_user_id":"text","queue_id?":"text"}',
  MutedCallerCall:
    '{"call_id":"text","date_time":"text","callee":{"connection_type?":"@PhoneConnection","extension_id?":"text","extension_number?":"number","extension_type?":"@PhoneExtension","timezone?":"text","user_id?":"text","phone_number":"text","account_code?":"text"},"caller":{"connection_type?":"@PhoneConnection","extension_id?":"text","extension_number?":"number","extension_type?":"@PhoneExtension","timezone?":"text","user_id?":"text","phone_number":"text","account_code?":"text","device_id?":"text"}}',
  MutedEngagement:
    '{"engagement_id":"text","user_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","flow_id?":"text","flow_name?":"text","queue_name?":"text","user_display_name":"text","date_time?":"text","channel_id?":"text","channel_type?":"@ContactCenterChannel","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_number?":"text","queue_id?":"text"}',
  Named: '{"id":"text","name":"text"}',
  NamedExtension: '{"name?":"text","extension_number?":"text"}',
  NetworkNotification: '{"|":[{"=":"network bandwidth low"},{"=":"internet connection unstable"}]}',
  NetworkType: '{"|":[{"=":"Wired"},{"=":"Wifi"},{"=":"PPP"},{"=":"Cellular"},{"=":"Others"}]}',
  NodeServer:
    '{"id":"text","name":"text","location":"text","module":"text","os_image":"text","status":"text","udid":"text"}',
  NodeServerAlert:
    '{"operator":"text","field":"text","level":"text","metric":"text","threshold":"number","value":"number","server":"@NodeServer"}',
  NodeServerInGroup:
    '{"id":"text","name":"text","group":"text","location":"text","module":"text","os_image":"text","status":"text","udid":"text"}',
  NodeService: '{"id":"text","type":"text","name":"text","status":"text","version":"text"}',
  NodeServiceInZone:
    '{"id":"text","type":"text","name":"text","status":"text","version":"text","zone":"text"}',
  NodeServiceUpdate: '{"target_version":"text","server":"@NodeServer","service":"@NodeService"}',
  NodeStatAlert:
    '{"operator":"text","field":"text","level":"text","metric":"text","threshold":"number","value":"number","server":"@NodeServerInGroup","service":"@NodeServiceInZone"}',
  NodeZoneStatAlert:
    '{"operator":"text","field":"text","level":"text","metric":"text","threshold":"number","value":"number","zone":"text"}',
  Occurrence:
    '{"start_time":"text","duration?":"number","occurrence_id":"text","status?":{"|":[{"=":"available"},{"=":"deleted"}]}}',
  OccurrenceStart: '{"start_time":"text","occurrence_id":"text"}',
  OngoingSessionRecording:
    '{"session_id":{"|":["text","number"]},"session_name":"text","session_key":"text","start_time":"text","timezone":"text","recording_file":{"recording_end?":"text","recording_start?":"text"}}',
  OpenEngagementTransfer:
    '{"engagement_id":"text","user_id":"text","date_time?":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","channel_name?":"@ContactCenterChannelName","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_id?":"text","flow_name?":"text","flow_number?":"text","queue_id?":"text","queue_name?":"text","task_id":"text","task_status?":"@ContactCenterTaskStatus","task_timeout?":"number","transfer_to_cc_queue_id?":"text","transfer_to_queue_id?":"text","transfer_to_queue_name?":"text","transfer_to_task_id":"text","transfer_to_task_timeout?":"number","transfer_to_user_display_name?":"text","transfer_to_user_id?":"text","transfer_type?":{"|":[{"=":"warm"},{"=":"cold"}]},"user_display_name":"text","transfer_level?":{"|":[{"=":"queue"},{"=":"agent"}]},"transfer_to_task_status?":"@ContactCenterTaskStatus"}',
  OpeningHours:
    '{"hour_type?":{"|":[{"=":1},{"=":2}]},"custom_hours?":[{"custom_hour_type?":{"|":[{"=":0},{"=":1},{"=":2}]},"day_of_week?":{"|":[{"=":1},{"=":2},{"=":3},{"=":4},{"=":5},{"=":6},{"=":7}]},"custom_hour_ranges?":[{"start_time?":"text","end_time?":"text"}]}]}',
  Participant: '{"user_id":"text","user_name":"text","id?":"text","participant_uuid?":"text"}',
  ParticipantAudioFile:
    '{"id":"text","download_url":"text","file_extension":"text","file_name":"text","file_path?":"text","file_size":"number","file_type":"text","play_url?":"text","recording_end":"text","recording_start":"text","recording_type?":"text","status":{"|":[{"=":"completed"},{"=":"processing"}]}}',
  ParticipantPhoneMasking:
    '{"enable?":"flag","masking_type?":{"|":[{"=":"mask_default"},{"=":"mask_first_5"},{"=":"mask_except_last_4"}]}}',
  PeeringEmergencyAddress:
    '{"carrier_code":"number","phone_numbers":["text"],"emergency_address?":{"address_line1":"text","address_line2?":"text","city?":"text","country?":"text","state_code?":"text","zip?":"text"}}',
  PhoneBlockDevicesType: '{"|":[{"=":"network_change_detected"},{"=":"outside_allowed_location"}]}',
  PhoneCallType:
    '{"|":[{"=":"voip"},{"=":"pstn"},{"=":"tollfree"},{"=":"international"},{"=":"contactCenter"}]}',
  PhoneClient: '{"|":[{"=":"mac_os"},{"=":"windows"},{"=":"vdi_client"},{"=":"linux"}]}',
  PhoneCommonAreaLineName:
    '{"|":[{"=":"phoneNumber"},{"=":"extensionNumber"},{"=":"displayName"},{"=":"displayName;extensionNumber"}]}',
  PhoneConnection:
    '{"|":[{"=":"pstn_off_net"},{"=":"voip"},{"=":"pstn_on_net"},{"=":"contact_center"},{"=":"byop"}]}',
  PhoneDisplayFrequency:
    '{"|":[{"=":"first_time_only"},{"=":"every_time"},{"=":"every_month"},{"=":"every_quarter"},{"=":"every_6_months"},{"=":"every_year"}]}',
  PhoneExtension:
    '{"|":[{"=":"user"},{"=":"callQueue"},{"=":"autoReceptionist"},{"=":"commonArea"},{"=":"commonAreaPhone"},{"=":"sharedLineGroup"},{"=":"zoomRoom"},{"=":"ciscoRoom/PolycomRoom"},{"=":"contactCenter"},{"=":"pstn"},{"=":"five9"},{"=":"twilio"}]}',
  PhoneLine:
    '{"connection_type?":"@PhoneConnection","extension_id?":"text","extension_number?":"number","extension_type?":"@PhoneExtension"}',
  PhoneModifiableSwitch:
    '{"enable?":"flag","locked?":"flag","locked_by?":"@PhoneSettingLock","modified?":"flag"}',
  PhoneOwnerType:
    '{"|":[{"=":"user"},{"=":"callQueue"},{"=":"autoReceptionist"},{"=":"commonAreaPhone"},{"=":"sharedLineGroup"}]}',
  PhoneSettingLock: '{"|":[{"=":"invalid"},{"=":"account"},{"=":"site"},{"=":"user_group"}]}',
  PhoneSettings:
    '{"ad_hoc_call_recording?":{"allow_delete?":"flag","allow_download?":"flag","enable?":"flag","locked?":"flag","locked_by?":"@PhoneSettingLock","modified?":"flag","recording_explicit_consent?":"flag","recording_start_prompt?":"flag","recording_transcription?":"flag","play_recording_beep_tone?":"@RecordingBeepTone"},"advanced_encryption?":{"disable_incoming_unencrypted_voicemail?":"flag","enable?":"flag","locked?":"flag","locked_by?":"@PhoneSettingLock","modified?":"flag"},"allow_emergency_calls?":{"allow_emergency_calls_from_clients?":"flag","allow_emergency_calls_from_deskphones?":"flag","enable?":"flag","locked?":"flag","locked_by?":"@PhoneSettingLock","modified?":"flag"},"allow_end_user_edit_call_handling?":"@PhoneModifiableSwitch","allow_mobile_home_phone_callout?":"@PhoneModifiableSwitch","allowed_call_locations?":{"allow_internal_calls?":"flag","enable?":"flag","locations_applied?":"flag","locked?":"flag","locked_by?":"@PhoneSettingLock","modified?":"flag"},"allowed_device_locations?":{"block_devices_type?":"@PhoneBlockDevicesType","enable?":"flag","locked?":"flag","locked_by?":"@PhoneSettingLock","modified?":"flag"},"audio_intercom?":"@PhoneModifiableSwitch","auto_call_from_third_party_apps?":"@PhoneSwitch","auto_call_recording?":{"allow_stop_resume_recording?":"flag","disconnect_on_recording_failure?":"flag","enable?":"flag","locked?":"flag","locked_by?":"@PhoneSettingLock","modified?":"flag","recording_calls?":"@RecordedCalls","recording_explicit_consent?":"flag","recording_start_prompt?":"flag","recording_start_prompt_audio_id?":"text","recording_transcription?":"flag","inbound_audio_notification?":{"recording_explicit_consent?":"flag","recording_start_prompt?":"flag","recording_start_prompt_audio_id?":"text"},"outbound_audio_notification?":{"recording_explicit_consent?":"flag","recording_start_prompt?":"flag","recording_start_prompt_audio_id?":"text"},"play_recording_beep_tone?":"@RecordingBeepTone"},"auto_delete_data_after_retention_duration?":{"delete_type?":{"|":[{"=":1},{"=":2}]},"enable?":"flag","locked?":"flag","locked_by?":"@PhoneSettingLock","modified?":"flag","permanently_delete_after_days?":"number","items?":[{"type?":"@RetainedPhoneData","duration?":"number","time_unit?":{"|":[{"=":"year"},{"=":"month"},{"=":"day"}]}}]},"auto_opt_out_in_call_queue?":{"enable?":"flag","locked?":"flag","locked_by?":"@PhoneSettingLock","modified?":"flag","prompt_before_opt_out_call_queue?":"flag"},"block_calls_as_threat?":{"enable?":"flag","locked?":"flag","locked_by?":"text"},"block_calls_without_caller_id?":"@PhoneModifiableSwitch","block_external_calls?":{"block_business_hours?":"flag","block_call_action?":{"|":[{"=":0},{"=":9}]},"block_closed_hours?":"flag","block_holiday_hours?":"flag","enable?":"flag","locked?":"flag","locked_by?":"@PhoneSettingLock","modified?":"flag"},"block_list_for_inbound_calls_and_messaging?":{"enable?":"flag","locked?":"flag","locked_by?":"text","modified?":"flag"},"call_handling_forwarding_to_other_users?":{"call_forwarding_type?":{"|":[{"=":1},{"=":2},{"=":3},{"=":4}]},"enable?":"flag","locked?":"flag","locked_by?":"@PhoneSettingLock","modified?":"flag"},"call_live_transcription?":{"enable?":"flag","locked?":"flag","locked_by?":"@PhoneSettingLock","modified?":"flag","transcription_start_prompt?":{"audio_id?":"text","audio_name?":"text","enable?":"flag"}},"call_overflow?":{"call_overflow_type?":{"|":[{"=":1},{"=":2},{"=":3},{"=":4}]},"enable?":"flag","locked?":"flag","locked_by?":"@PhoneSettingLock","modified?":"flag"},"call_park?":{"call_not_picked_up_action?":"number","enable?":"flag","expiration_period?":{"|":[{"=":1},{"=":2},{"=":3},{"=":4},{"=":5},{"=":6},{"=":7},{"=":8},{"=":9},{"=":10},{"=":15},{"=":20},{"=":25},{"=":30},{"=":35},{"=":40},{"=":45},{"=":50},{"=":55},{"=":60}]},"locked?":"flag","locked_by?":"@PhoneSettingLock","modified?":"flag","sequence?":{"|":[{"=":0},{"=":1}]},"forward_to?":{"id?":"text","display_name?":"text","extension_id?":"text","extension_number?":"number","extension_type?":"@ForwardingExtension"},"music_on_park?":{"audio_id?":"text","audio_name?":"text"}},"call_queue_opt_out_reason?":{"enable?":"flag","locked?":"flag","locked_by?":"@PhoneSettingLock","call_queue_opt_out_reasons_list?":[{"code?":"text","enable?":"flag","system?":"flag"}]},"call_screening?":{"enable?":"flag","exclude_user_company_contacts?":"flag","locked?":"flag","locked_by?":"@PhoneSettingLock","modified?":"flag"},"call_transferring?":{"call_transferring_type?":{"|":[{"=":1},{"=":2},{"=":3},{"=":4}]},"enable?":"flag","locked?":"flag","locked_by?":"@PhoneSettingLock","modified?":"flag"},"chat_channel?":"@PhoneSwitch","check_voicemails_over_phone?":"@PhoneModifiableSwitch","conference_dtmf?":"@PhoneModifiableSwitch","connect_to_operator?":"@PhoneModifiableSwitch","customize_line_name?":{"common_area_line_name?":"@PhoneCommonAreaLineName","enable?":"flag","locked?":"flag","locked_by?":"@PhoneSettingLock","user_line_name?":"@PhoneUserLineName"},"delegation?":"@PhoneModifiableSwitch","desk_phone_smart_key_positions_layout?":"@PhoneModifiableSwitch","display_call_feedback_survey?":{"enable?":"flag","feedback_type?":{"|":[{"=":1},{"=":2}]},"locked?":"flag","locked_by?":"@PhoneSettingLock","modified?":"flag","feedback_duration?":{"enable?":"flag","max?":"number","min?":"number"},"feedback_mos?":{"enable?":"flag","max?":"text","min?":"text"}},"e2e_encryption?":"@PhoneModifiableSwitch","elevate_to_meeting?":"@PhoneModifiableSwitch","end_conference_call_when_originator_drops?":"@PhoneSwitch","external_calling_on_zoom_room_common_area?":"@PhoneSwitch","hand_off_to_room?":"@PhoneModifiableSwitch","hide_phone_call_history_in_ios?":"@PhoneModifiableSwitch","international_calling?":"@PhoneModifiableSwitch","local_survivability_mode?":"@PhoneModifiableSwitch","mobile_switch_to_carrier?":"@PhoneModifiableSwitch","no_hold_conference?":"@PhoneModifiableSwitch","obfuscate_sensitive_data_during_call?":"@PhoneModifiableSwitch","online_fax?":{"enable?":"flag","enable_new_fax_email_notifications?":"flag","include_fax_as_attachment?":"flag","locked?":"flag","locked_by?":"@PhoneSettingLock","modified?":"flag"},"outbound_calling?":"@PhoneModifiableSwitch","outbound_sms?":{"allow_copy?":"flag","allow_paste?":"flag","enable?":"flag","locked?":"flag","locked_by?":"@PhoneSettingLock","modified?":"flag"},"override_default_port?":{"enable?":"flag","locked?":"flag","locked_by?":"@PhoneSettingLock","max_port?":"number","min_port?":"number"},"peer_to_peer_media?":"@PhoneModifiableSwitch","personal_audio_library?":{"allow_music_on_hold_customization?":"flag","allow_voicemail_and_message_greeting_customization?":"flag","enable?":"flag","locked?":"flag","locked_by?":"@PhoneSettingLock","modified?":"flag"},"prevent_users_upload_audio_files?":"@PhoneModifiableSwitch","private_call_park?":{"call_not_picked_up_action?":"number","enable?":"flag","expiration_period?":{"|":[{"=":1},{"=":2},{"=":3},{"=":4},{"=":5},{"=":6},{"=":7},{"=":8},{"=":9},{"=":10},{"=":15},{"=":20},{"=":25},{"=":30},{"=":35},{"=":40},{"=":45},{"=":50},{"=":55},{"=":60}]},"locked?":"flag","locked_by?":"@PhoneSettingLock","sequence?":{"|":[{"=":0},{"=":1}]},"forward_to?":{"id?":"text","display_name?":"text","extension_id?":"text","extension_number?":"number","extension_type?":"@ForwardingExtension"},"music_on_park?":{"audio_id?":"text","audio_name?":"text"}},"restricted_call_hours?":{"allow_internal_calls?":"flag","enable?":"flag","locked?":"flag","locked_by?":"@PhoneSettingLock","modified?":"flag","restricted_holiday_hours_applied?":"flag","restricted_hours_applied?":"flag","time_zone?":{"id?":"text","name?":"text"}},"select_outbound_caller_id?":{"allow_hide_outbound_caller_id?":"flag","enable?":"flag","locked?":"flag","locked_by?":"@PhoneSettingLock","modified?":"flag"},"shared_voicemail_notification_by_email?":"@PhoneModifiableSwitch","show_custom_disclaimer_when_using_zoom_phone?":{"display_frequency?":"@PhoneDisplayFrequency","enable?":"flag","locked?":"flag","locked_by?":"@PhoneSettingLock","modified?":"flag","custom_disclaimer_list?":[{"body?":"text","language?":"text","title?":"text"}]},"sms?":{"allow_copy?":"flag","allow_paste?":"flag","enable?":"flag","international_sms?":"flag","international_sms_countries?":["text"],"locked?":"flag","locked_by?":"@PhoneSettingLock","modified?":"flag"},"sms_auto_reply?":"@PhoneModifiableSwitch","sms_etiquette_tool?":{"enable?":"flag","locked?":"flag","locked_by?":"text","modified?":"flag","sms_etiquette_policy?":[{"id?":"text","name?":"text","action?":{"|":[{"=":1},{"=":2}]},"active?":"flag","content?":"text","description?":"text","rule?":{"|":[{"=":1},{"=":2}]}}]},"sms_template?":{"enable?":"flag","locked?":"flag","locked_by?":"@PhoneSettingLock","modified?":"flag","sms_template_list?":[{"name?":"text","active?":"flag","content?":"text","description?":"text","sms_template_id?":"text"}]},"team_sms_thread_summary?":"@PhoneSwitch","use_callkit_for_incoming_call_notifications_in_ios?":"@PhoneModifiableSwitch","voicemail?":{"allow_delete?":"flag","allow_download?":"flag","allow_share?":"flag","allow_videomail?":"flag","allow_virtual_background?":"flag","enable?":"flag","locked?":"flag","locked_by?":"@PhoneSettingLock","modified?":"flag"},"voicemail_intent_based_prioritization?":"@PhoneModifiableSwitch","voicemail_notification_by_email?":{"enable?":"flag","forward_voicemail_to_email?":"flag","include_voicemail_file?":"flag","include_voicemail_transcription?":"flag","locked?":"flag","locked_by?":"@PhoneSettingLock","modified?":"flag"},"voicemail_tasks?":"@PhoneModifiableSwitch","voicemail_transcription?":"@PhoneModifiableSwitch","zoom_phone_on_desktop?":{"allow_calling_clients?":["@PhoneClient"],"allow_sms_mms_clients?":["@PhoneClient"],"enable?":"flag","locked?":"flag","locked_by?":"@PhoneSettingLock","modified?":"flag"},"zoom_phone_on_mobile?":{"allow_calling_clients?":["text"],"allow_calling_sms_mms?":"flag","allow_sms_mms_clients?":["text"],"enable?":"flag","locked?":"flag","locked_by?":"@PhoneSettingLock","modified?":"flag"},"zoom_phone_on_pwa?":{"allow_calling?":"flag","allow_sms_mms?":"flag","enable?":"flag","locked?":"flag","locked_by?":"@PhoneSettingLock","modified?":"flag"}}',
  PhoneSwitch: '{"enable?":"flag","locked?":"flag","locked_by?":"@PhoneSettingLock"}',
  PhoneUserLineName:
    '{"|":[{"=":"phoneNumber"},{"=":"extensionNumber"},{"=":"displayName"},{"=":"displayName;extensionNumber"},{"=":"firstName;extensionNumber"},{"=":"firstName;lastName;extensionNumber"}]}',
  PinnedMessage:
    '{"type":{"|":[{"=":1},{"=":2},{"=":3},{"=":4},{"=":5}]},"date_time":"text","channel_id":"text","channel_name":"text","message":"text","message_id":"text","message_timestamp":"number","timestamp":"number","files?":["@TeamChatFile"],"rich_text?":["@TeamChatRichText"]}',
  PlainChannelInvitation:
    '{"timestamp":"number","channel?":"@TeamChatChannel","organization?":"@TeamChatOrganization","date_time?":"text","invitee":{"display_name":"text","member_id?":"text","user_email?":"text"},"inviters":["@TeamChatInviter"]}',
  PlaylistMoment:
    '{"moment_id":"text","moment_name?":"text","playlist_detail_id?":"text","playlist_id":"text","playlist_name?":"text","update_time?":"number"}',
  PresenceStatus:
    '{"|":[{"=":"Available"},{"=":"Away"},{"=":"Do_Not_Disturb"},{"=":"In_Meeting"},{"=":"Presenting"},{"=":"On_Phone_Call"},{"=":"In_Calendar_Event"},{"=":"Offline"},{"=":"Busy"},{"=":"Mobile_signed_in"}]}',
  PurchaseRole:
    '{"|":[{"=":"Decision Maker"},{"=":"Evaluator/Recommender"},{"=":"Influencer"},{"=":"Not involved"},{"=":""}]}',
  PurchasingTimeFrame:
    '{"|":[{"=":"Within a month"},{"=":"1-3 months"},{"=":"4-6 months"},{"=":"More than 6 months"},{"=":"No timeframe"},{"=":""}]}',
  QosSummaryType:
    '{"|":[{"=":"audio_input"},{"=":"audio_output"},{"=":"video_input"},{"=":"video_output"},{"=":"as_input"},{"=":"as_output"},{"=":"cpu_usage"},{"=":"audio_device_from_crc"},{"=":"audio_device_to_crc"},{"=":"video_device_from_crc"},{"=":"video_device_to_crc"},{"=":"as_device_from_crc"},{"=":"as_device_to_crc"},{"=":"audio_device_from_rwg"},{"=":"audio_device_to_rwg"},{"=":"video_device_from_rwg"},{"=":"video_device_to_rwg"},{"=":"as_device_from_rwg"},{"=":"as_device_to_rwg"},{"=":"audio_quality"},{"=":"video_quality"},{"=":"as_quality"},{"=":"wifi_rssi"}]}',
  QosType:
    '{"|":[{"=":"audio_input"},{"=":"audio_output"},{"=":"video_input"},{"=":"video_output"},{"=":"as_input"},{"=":"as_output"},{"=":"cpu_usage"},{"=":"audio_device_from_crc"},{"=":"audio_device_to_crc"},{"=":"video_device_from_crc"},{"=":"video_device_to_crc"},{"=":"as_device_from_crc"},{"=":"as_device_to_crc"},{"=":"audio_device_from_rwg"},{"=":"audio_device_to_rwg"},{"=":"video_device_from_rwg"},{"=":"video_device_to_rwg"},{"=":"as_device_from_rwg"},{"=":"as_device_to_rwg"},{"=":"audio_quality"},{"=":"video_quality"},{"=":"as_quality"},{"=":"wifi_rssi"},{"=":"notification"}]}',
  QualityIssue:
    '{"|":[{"=":"Unstable audio quality"},{"=":"Unstable video quality"},{"=":"Unstable screen share quality"},{"=":"High CPU occupation"},{"=":"Call Reconnection"}]}',
  QuestionnaireResponse:
    '{"id":"text","subject":"text","title":"text","list":[{"type":"text","question_id":"text","reply_id":"text","title":"text","options":[{"option_id":"text","text":"text"}]}]}',
  QueueMembership:
    '{"user_id":"text","display_name?":"text","date_time?":"text","date_time_ms":"text","cc_queue_id":"text","queue_id?":"text","user_email?":"text"}',
  QueueOpting:
    '{"user_id":"text","display_name":"text","date_time?":"text","date_time_ms":"text","cc_queue_id":"text","queue_id?":"text","queue_name":"text","user_email?":"text"}',
  QueuedTask:
    '{"engagement_id":"text","date_time_ms":"text","cc_queue_id":"text","channel_source?":"@ContactCenterChannelSource","channel_types?":["@ContactCenterChannelType"],"connecting_media_id?":"text","connecting_media_name?":"text","disposition_sets_count?":"number","dispositions_count?":"number","distribution_duration_in_seconds?":"number","distribution_type?":"number","flow_id?":"text","flow_name?":"text","holding_media_id?":"text","holding_media_name?":"text","max_engagement_in_queue?":"number","max_wait_time?":"number","message_accept?":{"|":[{"=":"manual"},{"=":"auto"}]},"queue_description?":"text","queue_id?":"text","queue_name?":"text","short_abandon_enable?":"flag","short_abandon_threshold?":"number","task_id":"text","transferring_media_id?":"text","transferring_media_name?":"text","waiting_room_id?":"text","waiting_room_name?":"text","wrap_up_time?":"number"}',
  QuoteStatus:
    '{"|":[{"=":"failedToSubmit"},{"=":"completed"},{"=":"canceled"},{"=":"submitted"},{"=":"failed"},{"=":"approved"},{"=":"rejected"},{"=":"returned"},{"=":"provisioning"},{"=":"draft"}]}',
  RecommendedDisableSetting:
    '{"|":[{"=":"enableAnnotation"},{"=":"enableMeetingChat"},{"=":"enableScreenShare"},{"=":"enableMultipleShare"},{"=":"enableScreenShareHostOnly"}]}',
  RecommendedEnableSetting:
    '{"|":[{"=":"enablePassword"},{"=":"enableWaitingRoom"},{"=":"enableOnlyAuthenticated"},{"=":"enableRegistration"},{"=":"enableScreenShareLock"},{"=":"enableScreenShareHostOnly"},{"=":"enableSpecifiedDomain"}]}',
  RecordFilesSeparately:
    '{"active_speaker?":"flag","gallery_view?":"flag","shared_screen?":"flag"}',
  Recorded:
    '{"id":"number","uuid":"text","host_id":"text","topic":"text","type":"@RecordedType","start_time":"text","duration":"number","timezone?":"text"}',
  RecordedCalls: '{"|":[{"=":"inbound"},{"=":"outbound"},{"=":"both"}]}',
  RecordedExtension: '{"|":[{"=":"user"},{"=":"callQueue"},{"=":"commonArea"}]}',
  RecordedOccurrence: '{"start_time?":"text","occurrence_id?":"text"}',
  RecordedType:
    '{"|":[{"=":2},{"=":1},{"=":3},{"=":4},{"=":5},{"=":6},{"=":7},{"=":8},{"=":9},{"=":99},{"=":100}]}',
  RecordingBeepTone:
    '{"enable?":"flag","play_beep_member?":"@BeepHearers","play_beep_time_interval?":{"|":[{"=":5},{"=":10},{"=":15},{"=":20},{"=":25},{"=":30},{"=":60},{"=":120}]},"play_beep_volume?":{"|":[{"=":0},{"=":20},{"=":40},{"=":60},{"=":80},{"=":100}]}}',
  RecordingFile:
    '{"id":"text","meeting_id":"text","download_url":"text","file_extension?":"@RecordingFileExtension","file_name?":"text","file_size":"number","file_type":"@RecordingFileType","play_url?":"text","recording_end":"text","recording_start":"text","recording_type":"@RecordingType","status":{"|":[{"=":"completed"},{"=":"processing"}]}}',
  RecordingFileExtension:
    '{"|":[{"=":"MP4"},{"=":"M4A"},{"=":"TXT"},{"=":"VTT"},{"=":"CSV"},{"=":"JSON"},{"=":"JPG"}]}',
  RecordingFileType:
    '{"|":[{"=":"MP4"},{"=":"M4A"},{"=":"CHAT"},{"=":"TRANSCRIPT"},{"=":"CSV"},{"=":"TB"},{"=":"CC"},{"=":"CHAT_MESSAGE"},{"=":"SUMMARY"},{"=":"TIMELINE"}]}',
  RecordingType:
    '{"|":[{"=":"shared_screen_with_speaker_view"},{"=":"shared_screen_with_speaker_view(CC)"},{"=":"shared_screen_with_gallery_view"},{"=":"gallery_view"},{"=":"shared_screen"},{"=":"audio_only"},{"=":"chat_file"},{"=":"active_speaker"},{"=":"host_video"},{"=":"audio_only_each_participant"},{"=":"cc_transcript"},{"=":"closed_caption"},{"=":"poll"},{"=":"timeline"},{"=":"thumbnail"},{"=":"audio_interpretation"},{"=":"summary"},{"=":"summary_next_steps"},{"=":"summary_smart_chapters"},{"=":"sign_interpretation"},{"=":"production_studio"},{"=":"audio_transcript"},{"=":"production_sutdio"}]}',
  Recurrence:
    '{"type?":{"|":[{"=":1},{"=":2},{"=":3}]},"end_date_time?":"text","end_times?":"number","monthly_day?":"number","monthly_week?":{"|":[{"=":1},{"=":2},{"=":3},{"=":4},{"=":-1}]},"monthly_week_day?":{"|":[{"=":1},{"=":2},{"=":3},{"=":4},{"=":5},{"=":6},{"=":7}]},"repeat_interval?":"number","weekly_days?":"text"}',
  RedirectForwardedBy:
    '{"name?":"text","phone_number?":"text","extension_number?":"text","extension_type?":"text"}',
  Reservation:
    '{"id":"text","topic":"text","start_time":"text","end_time":"text","reserve_for?":"text","workspace_id":"text"}',
  ReservationQuestionnaire:
    '{"start_time":"text","user_name":"text","desk_id":"text","event_id":"text","location_id":"text","workspace_name":"text","questionnaire_response":["@QuestionnaireResponse"]}',
  RetainedPhoneData:
    '{"|":[{"=":"callLog"},{"=":"onDemandRecording"},{"=":"automaticRecording"},{"=":"voicemail"},{"=":"videomail"},{"=":"sms"},{"=":"fax"}]}',
  RoomSystem: '{"call_type":"text","device_ip":"text"}',
  RunningCallRecording:
    '{"id":"text","call_id":"text","user_id":"text","date_time":"text","callee_account_code?":"text","callee_number":"text","caller_account_code?":"text","caller_number":"text","direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"recording_type":{"|":[{"=":"OnDemand"},{"=":"Automatic"}]},"owner":"@CallRecordingOwner"}',
  SensorType:
    '{"|":[{"=":"CO2"},{"=":"TEMPERATURE"},{"=":"REAL_TIME_PEOPLE_COUNT"},{"=":"HUMIDITY"},{"=":"VOC"},{"=":"AQI"},{"=":"PM25"},{"=":"PM10"},{"=":"AIR_PRESSURE"}]}',
  ServiceOnNode: '{"server":"@NodeServer","service":"@NodeServiceInZone"}',
  SessionCallout:
    '{"session_id":"text","session_name":"text","session_key":"text","user_key":"text","participant":{"phone_number":"number","from_number":"number","invitee_name":"text"}}',
  SessionContent: '{"|":[{"=":"application"},{"=":"whiteboard"},{"=":"desktop"},{"=":"unknown"}]}',
  SessionFileType:
    '{"|":[{"=":"MP4"},{"=":"M4A"},{"=":"CHAT"},{"=":"TRANSCRIPT"},{"=":"CSV"},{"=":"CC"},{"=":"TB"},{"=":"CHAT_MESSAGE"},{"=":"SUMMARY"},{"=":"TIMELINE"}]}',
  SessionMember: '{"id":"text","is_original_host?":"flag","user_key?":"text"}',
  SessionPhoneCallout:
    '{"session_id":"text","session_name":"text","session_key":"text","user_key":"text","participant":{"phone_number":"number","from_number":"number","invitee_name":"text"},"id?":"number","uuid?":"text","host_id":"text"}',
  SessionQuality: '{"|":[{"=":"bad"},{"=":"fair"},{"=":"good"},{"=":"poor"}]}',
  SessionRecording:
    '{"session_id":{"|":["text","number"]},"session_name":"text","session_key":"text","start_time":"text","timezone":"text"}',
  SessionRecordingFile:
    '{"id?":"text","download_url?":"text","file_extension?":"@RecordingFileExtension","file_name?":"text","file_path?":"text","file_size?":"number","file_type?":"@SessionFileType","recording_end?":"text","recording_start?":"text","recording_type?":"@SessionRecordingType","status?":"text"}',
  SessionRecordingType:
    '{"|":[{"=":"shared_screen_with_speaker_view(CC)"},{"=":"shared_screen_with_speaker_view"},{"=":"shared_screen_with_gallery_view"},{"=":"gallery_view"},{"=":"shared_screen"},{"=":"audio_only"},{"=":"audio_transcript"},{"=":"chat_file"},{"=":"active_speaker"},{"=":"host_video"},{"=":"audio_only_each_participant"},{"=":"cc_transcript"},{"=":"closed_caption"},{"=":"poll"},{"=":"timeline"},{"=":"thumbnail"},{"=":"chat_message"},{"=":"individual_user"},{"=":"individual_shared_screen"},{"=":"summary"}]}',
  SessionRoomSystemCallout:
    '{"id?":"number","uuid?":"text","session_id":"text","session_name":"text","host_id":"text","inviter_name":"text","message_id":"text","participant":"@RoomSystem"}',
  SessionStreamingService:
    '{"|":[{"=":"Facebook"},{"=":"Workplace_by_Facebook"},{"=":"YouTube"},{"=":"Custom_Live_Streaming_Service"}]}',
  SharedFile: '{"OS_file_type":"text","file_id":"text","file_name":"text","file_size":"number"}',
  SharedFiles:
    '{"type":{"|":[{"=":"to_contact"},{"=":"to_channel"}]},"channel_id?":"text","contact_email?":"text","contact_id?":"text","contact_member_id?":"text","is_external_user?":"flag","files":["@SharedFile"]}',
  SharedSpaceAdding: '{"|":[{"=":"by_owner_and_admins"},{"=":"by_any_member"}]}',
  SharedSpaceSettings:
    '{"name":"text","desc":"text","option":{"add_external_users":"@ExternalUserAdding","add_new_channels":"@SharedSpaceAdding","add_new_members":"@SharedSpaceAdding","is_public":"flag"}}',
  SharingDetails:
    '{"date_time":"text","content":{"|":[{"=":"application"},{"=":"whiteboard"},{"=":"desktop"},{"=":"airplay"},{"=":"camera"},{"=":"unknown"}]},"file_link":"text","link_source":{"|":[{"=":"deep_link"},{"=":"in_meeting"},{"=":""}]},"source":{"|":[{"=":"dropbox"},{"=":""}]}}',
  SharingInSession:
    '{"id":"text","session_id":"text","session_name":"text","session_key?":"text","user":{"id":"text","name":"text","user_key?":"text","sharing_details":{"date_time":"text","content":"@SessionContent"}}}',
  SharingParticipant:
    '{"id?":"text","user_id":"text","user_name?":"text","sharing_details":"@SharingDetails"}',
  SignInClient:
    '{"|":[{"=":"browser"},{"=":"mac"},{"=":"win"},{"=":"iphone"},{"=":"android"},{"=":"ipad"},{"=":"chromeos"},{"=":"linux"}]}',
  SignLanguageInterpretation:
    '{"custom_languages?":["text"],"enable?":"flag","enable_sign_language_interpretation_by_default?":"flag","languages?":["@InterpretationLanguage"]}',
  Sms: '{"session_id":"text","date_time":"text","message":"text","message_id":"text","message_type":"number","attachments":["@SmsAttachment"],"phone_number_campaign_opt_statuses?":["@CampaignOptStatus"]}',
  SmsAttachment: '{"id":"text","type":"text","name":"text","download_url":"text","size":"number"}',
  SmsCampaignOpt:
    '{"date_time":"text","phone_number_campaign_opt_statuses":[{"consumer_phone_number":"text","zoom_phone_user_number":"text"}]}',
  SmsEtiquetteBreach: '{"email":"text","date_time":"text","message":"text","policy_name":"text"}',
  SmsExtension: '{"|":[{"=":"user"},{"=":"callQueue"},{"=":"autoReceptionist"}]}',
  SmsParty: '{"id?":"text","type?":"@SmsExtension","display_name?":"text","phone_number":"text"}',
  SmsRecipient:
    '{"id?":"text","type?":"text","display_name?":"text","phone_number":"text","is_message_owner?":"flag"}',
  SmsSender: '{"id?":"text","type?":"text","display_name?":"text","phone_number":"text"}',
  StarredItems:
    '{"date_time":"text","timestamp":"number","items":[{"type":{"|":[{"=":"contact"},{"=":"channel"}]},"channel_id?":"text","contact_email?":"text","contact_id?":"text","contact_member_id?":"text","is_external_user?":"flag"}]}',
  StreamedSession:
    '{"id":"text","session_id":"text","session_name":"text","session_key?":"text","start_time":"text","live_streaming":{"date_time":"text","service":"@SessionStreamingService","custom_live_streaming_settings":{"page_url":"text","resolution?":"text","stream_key":"text","stream_url":"text"}}}',
  StreamingService:
    '{"|":[{"=":"Facebook"},{"=":"Workplace_by_Facebook"},{"=":"YouTube"},{"=":"Twitch"},{"=":"Custom_Live_Streaming_Service"}]}',
  SummarizedMeeting:
    '{"meeting_id":"number","meeting_uuid":"text","meeting_host_id":"text","meeting_host_email":"text","meeting_topic":"text","meeting_start_time":"text","meeting_end_time":"text"}',
  SummaryDetail: '{"label":"text","summary":"text"}',
  TakenTaskReservation:
    '{"engagement_id":"text","auto_assign?":"flag","callee_number?":"text","caller_number?":"text","cc_queue_id?":"text","channel_id?":"text","channel_name?":"@ContactCenterChannelName","created_time?":"text","created_time_ms?":"text","flow_id?":"text","flow_name?":"text","last_modified_time?":"text","last_modified_time_ms?":"text","queue_id?":"text","queue_name?":"text","task_id":"text","task_timeout?":"number","assigned_user_id":"text","channel":"@ContactCenterChannel","channel_source?":"@ContactCenterChannelSource","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"task_reservation_id":"text"}',
  TaskFieldName:
    '{"|":[{"=":"title"},{"=":"status"},{"=":"priority"},{"=":"is_public"},{"=":"due_date"},{"=":"starred"},{"=":"description"}]}',
  TaskPerson: '{"user_id":"text","email?":"text","display_name":"text","avatar?":"text"}',
  TeamChatChannel:
    '{"type":{"|":[{"=":1},{"=":2},{"=":3},{"=":4},{"=":5}]},"channel_id":"text","channel_name":"text"}',
  TeamChatFile:
    '{"OS_file_type":"text","file_id":"text","file_message_type":"@TeamChatFileMessageType","file_name":"text","file_size":"number"}',
  TeamChatFileMessageType:
    '{"|":[{"=":"file"},{"=":"image"},{"=":"audio"},{"=":"audio v2"},{"=":"code snippet"},{"=":"screen shot"}]}',
  TeamChatFormatType:
    '{"|":[{"=":"Bold"},{"=":"Italic"},{"=":"Strikethrough"},{"=":"BulletedList"},{"=":"NumberedList"},{"=":"Underline"},{"=":"FontSize"},{"=":"FontColor"},{"=":"BackgroundColor"},{"=":"LeftIndent"},{"=":"Paragraph"},{"=":"Quote"},{"=":"AddLink"}]}',
  TeamChatInvitee:
    '{"display_name":"text","invitee_member_id?":"text","member_id?":"text","user_email?":"text"}',
  TeamChatInviter:
    '{"user_id":"text","display_name":"text","date_created":"text","member_id":"text","user_email":"text"}',
  TeamChatOrganization: '{"org_id":"text","org_name":"text"}',
  TeamChatRequester:
    '{"user_id":"text","display_name":"text","member_id":"text","user_email":"text"}',
  TeamChatRichText:
    '{"end_position":"number","format_attr?":"text","format_type":"@TeamChatFormatType","start_position":"number"}',
  Ticket:
    '{"host_id":"text","email":"text","authentication_method?":"@ZoomEventsAuthenticationMethod","event_id":"text","external_ticket_id?":"text","ticket_id":"text","ticket_role_type?":"@ZoomEventsTicketRoleType","ticket_type_id?":"text"}',
  TicketType:
    '{"host_id":"text","start_time":"text","end_time":"text","name":"text","attendance_type?":"@ZoomEventsAttendanceType","description?":"text","event_id":"text","ticket_type_id":"text"}',
  TrackingSource: '{"id":"text","source_name":"text","tracking_url":"text"}',
  TransferExtension:
    '{"|":[{"=":"user"},{"=":"callQueue"},{"=":"autoReceptionist"},{"=":"commonArea"},{"=":"sharedLineGroup"},{"=":"zoomRoom"},{"=":"ciscoRoom/PolycomRoom"},{"=":"contactCenter"},{"=":"pstn"},{"=":"five9"},{"=":"twilio"}]}',
  TspCredentials:
    '{"id?":"text","conference_code?":"text","leader_pin?":"text","tsp_bridge?":"text","dial_in_numbers?":[{"type?":{"|":[{"=":"toll"},{"=":"tollfree"},{"=":"media_link"}]},"code?":"text","country_label?":"text","number?":"text"}]}',
  TspUser: '{"id":"text","email?":"text","tsp_credentials?":"@TspCredentials"}',
  UserIdentity:
    '{"id":"text","type":"@UserType","email":"text","first_name?":"text","last_name?":"text"}',
  UserPolling:
    '{"advanced_polls?":"flag","allow_alternative_host_to_add_edit?":"flag","allow_host_to_upload_image?":"flag","enable?":"flag","require_answers_to_be_anonymous?":"flag"}',
  UserProfile:
    '{"id":"text","type?":"@UserType","timezone?":"text","email?":"text","first_name?":"text","last_name?":"text","company?":"text","dept?":"text","display_name?":"text","host_key?":"text","language?":"text","phone_country?":"text","phone_number?":"text","pic_url?":"text","pmi?":"number","primary_group_id?":"text","role?":"text","use_pmi?":"flag","vanity_name?":"text","custom_attributes?":[{"key":"text","name":"text","value":"number"}],"settings?":{"large_meeting?":"text","meeting_capacity?":"number","feature?":{"large_meeting_capacity?":"number","webinar?":"flag","webinar_capacity?":"number"}}}',
  UserSettings:
    '{"audio_conferencing?":{"participant_phone_masking?":"@ParticipantPhoneMasking"},"email_notification?":"@EmailNotification","feature?":{"cn_meeting?":"flag","concurrent_meeting?":{"|":[{"=":"Basic"},{"=":"Plus"},{"=":"None"}]},"in_meeting?":"flag","large_meeting?":"flag","large_meeting_capacity?":{"|":[{"=":500},{"=":1000}]},"meeting_capacity?":"number","webinar?":"flag","webinar_capacity?":{"|":[{"=":100},{"=":500},{"=":1000},{"=":3000},{"=":5000},{"=":10000}]},"zoom_events?":"flag","zoom_events_capacity?":{"|":[{"=":500},{"=":1000},{"=":3000},{"=":5000},{"=":10000},{"=":20000},{"=":30000},{"=":50000}]},"zoom_phone?":"flag"},"in_meeting?":{"allow_host_panelists_to_use_audible_clap?":"flag","allow_host_to_enable_focus_mode?":"flag","allow_live_streaming?":"flag","allow_participants_chat_with?":{"|":[{"=":1},{"=":2},{"=":3},{"=":4}]},"allow_show_zoom_windows?":"flag","allow_users_save_chats?":{"|":[{"=":1},{"=":2},{"=":3}]},"allow_users_to_delete_messages_in_meeting_chat?":"flag","annotation?":"flag","attendee_on_hold?":"flag","attention_mode_focus_mode?":"flag","auto_answer?":"flag","auto_saving_chat?":"flag","breakout_room?":"flag","breakout_room_schedule?":"flag","chat?":"flag","closed_caption?":"flag","co_host?":"flag","custom_data_center_regions?":"flag","custom_live_streaming_service?":"flag","custom_service_instructions?":"text","data_center_regions?":["@DataCenterRegion"],"disable_screen_sharing_for_host_meetings?":"flag","disable_screen_sharing_for_in_meeting_guests?":"flag","e2e_encryption?":"flag","entry_exit_chime?":"text","far_end_camera_control?":"flag","feedback?":"flag","file_transfer?":"flag","group_hd?":"flag","join_from_desktop?":"flag","join_from_mobile?":"flag","live_streaming_facebook?":"flag","live_streaming_youtube?":"flag","meeting_question_answer?":"flag","meeting_reactions?":"flag","meeting_reactions_emojis?":{"|":[{"=":"all"},{"=":"selected"}]},"meeting_survey?":"flag","non_verbal_feedback?":"flag","participants_share_simultaneously?":{"|":[{"=":"multiple"},{"=":"one"}]},"polling?":"flag","post_meeting_feedback?":"flag","private_chat?":"flag","record_play_voice?":"flag","remote_control?":"flag","remote_support?":"flag","screen_sharing?":"flag","share_dual_camera?":"flag","show_a_join_from_your_browser_link?":"flag","slide_control?":"flag","virtual_background?":"flag","waiting_room?":"flag","webinar_reactions?":"flag","webinar_survey?":"flag","whiteboard?":"flag","who_can_share_screen?":{"|":[{"=":"host"},{"=":"all"}]},"who_can_share_screen_when_someone_is_sharing?":{"|":[{"=":"host"},{"=":"all"}]},"workplace_by_facebook?":"flag","closed_captioning?":"@ClosedCaptioning","language_interpretation?":{"custom_languages?":["text"],"enable?":"flag","languages?":["text"]},"meeting_polling?":"@UserPolling","sign_language_interpretation?":"@SignLanguageInterpretation","virtual_background_settings?":"@VirtualBackgroundSettings","webinar_chat?":"@WebinarChat","webinar_live_streaming?":"@WebinarLiveStreaming","webinar_polling?":"@UserPolling"},"meeting_security?":{"auto_security?":"flag","block_user_domain?":"flag","block_user_domain_list?":["text"],"embed_password_in_join_link?":"flag","encryption_type?":{"|":[{"=":"enhanced_encryption"},{"=":"e2ee"}]},"end_to_end_encrypted_meetings?":"flag","meeting_password?":"flag","only_authenticated_can_join_from_webclient?":"flag","phone_password?":"flag","pmi_password?":"flag","require_password_for_scheduled_meeting?":"flag","require_password_for_scheduled_webinar?":"flag","waiting_room?":"flag","webinar_password?":"flag","meeting_password_requirement?":"@MeetingPasswordRequirement","waiting_room_settings?":"@WaitingRoomSettings"},"recording?":{"ask_host_to_confirm_disclaimer?":"flag","ask_participants_to_consent_disclaimer?":"flag","auto_delete_cmr?":"flag","auto_delete_cmr_days?":{"|":[{"=":30},{"=":60},{"=":90},{"=":120}]},"auto_recording?":{"|":[{"=":"local"},{"=":"cloud"},{"=":"none"}]},"cloud_recording?":"flag","display_participant_name?":"flag","host_pause_stop_recording?":"flag","local_recording?":"flag","optimize_recording_for_3rd_party_video_editor?":"flag","record_audio_file?":"flag","record_audio_file_each_participant?":"flag","record_gallery_view?":"flag","record_speaker_view?":"flag","recording_audio_transcript?":"flag","recording_disclaimer?":"flag","recording_highlight?":"flag","recording_thumbnails?":"flag","save_chat_text?":"flag","save_close_caption?":"flag","save_panelist_chat?":"flag","save_poll_results?":"flag","show_timestamp?":"flag","ip_address_access_control?":"@IpAddressAccessControl","record_files_separately?":"@RecordFilesSeparately","recording_password_requirement?":{"have_letter?":"flag","have_number?":"flag","have_special_character?":"flag","length?":"number","only_allow_numeric?":"flag"}},"schedule_meeting?":{"audio_type?":"text","default_password_for_scheduled_meetings?":"flag","force_pmi_jbh_password?":"text","host_video?":"flag","jbh_time?":{"|":[{"=":0},{"=":5},{"=":10},{"=":15}]},"join_before_host?":"flag","mute_upon_entry?":"flag","participants_video?":"flag","personal_meeting?":"flag","pmi_password?":"text","pstn_password_protected?":"text","require_password_for_instant_meetings?":"flag","require_password_for_pmi_meetings?":{"|":[{"=":"jbh_only"},{"=":"all"},{"=":"none"}]},"require_password_for_scheduled_meetings?":"flag","require_password_for_scheduling_new_meetings?":"flag","upcoming_meeting_reminder?":"flag","use_pmi_for_instant_meetings?":"flag","use_pmi_for_scheduled_meetings?":"flag"},"telephony?":{"audio_conference_info?":"text","show_international_numbers_link?":"flag","third_party_audio?":"flag","telephony_regions?":{"allowed_values?":["text"],"selection_values?":"text"}},"tsp?":{"call_out?":"flag","call_out_countries?":["text"],"display_toll_free_numbers?":"flag","show_international_numbers_link?":"flag","global_dial_in_countries?":{"selected_countries?":[{"code?":"text","name?":"text"}]}}}',
  UserType: '{"|":[{"=":2},{"=":1},{"=":3},{"=":4},{"=":99}]}',
  VideoChannel: '{"name":"text","channel_id":"text","description?":"text","owner_id":"text"}',
  VirtualBackgroundSettings:
    '{"allow_upload_custom?":"flag","allow_videos?":"flag","enable?":"flag","files?":[{"id?":"text","type?":"text","is_default?":"flag","name?":"text","size?":"number"}]}',
  Visit:
    '{"host_id":"text","host_email":"text","host_name":"text","invite_location_id":"text","visitor_email":"text","visitor_name":"text"}',
  VisitorInvitation:
    '{"host_id":"text","host_email":"text","host_name":"text","invite_location_id":"text","visitor_email":"text","visitor_name":"text","start_time":"number","end_time":"number","invitation_id":"text"}',
  Voicemail:
    '{"id":"text","call_id?":"text","date_time":"text","call_element_id?":"text","call_history_id?":"text","call_log_id?":"text","callee_account_code?":"text","callee_name":"text","callee_number":"text","callee_number_type":{"|":[{"=":1},{"=":2}]},"callee_user_id?":"text","caller_account_code?":"text","caller_name":"text","caller_number":"text","caller_number_type":{"|":[{"=":1},{"=":2}]}}',
  WaitingRoomSettings:
    '{"participants_to_place_in_waiting_room?":{"|":[{"=":0},{"=":1},{"=":2}]},"users_who_can_admit_participants_from_waiting_room?":{"|":[{"=":0},{"=":1}]},"whitelisted_domains_for_waiting_room?":"text"}',
  WarmTransfer:
    '{"call_id":"text","date_time":"text","failure_reason?":"text","owner?":"@CallOwner","transfer_account_code?":"text","transfer_phone_number?":"text"}',
  Webinar:
    '{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@WebinarType","start_time":"text","duration":"number","timezone":"text"}',
  WebinarChanges:
    '{"id":"@MeetingId","uuid?":"text","host_id?":"text","topic?":"text","type?":"@WebinarType","start_time?":"text","duration?":"number","timezone?":"text","agenda?":"text","password?":"text","registration_url?":"text","occurrences?":["@Occurrence"],"recurrence?":"@Recurrence","settings?":"@WebinarSettings"}',
  WebinarChat:
    '{"allow_attendees_chat_with?":{"|":[{"=":1},{"=":2},{"=":3}]},"allow_auto_save_local_chat_file?":"flag","allow_panelists_chat_with?":{"|":[{"=":1},{"=":2}]},"allow_panelists_send_direct_message?":"flag","allow_users_save_chats?":{"|":[{"=":0},{"=":1},{"=":2}]},"default_attendees_chat_with?":{"|":[{"=":1},{"=":2}]},"enable?":"flag"}',
  WebinarChatRecipient:
    '{"|":[{"=":"everyone"},{"=":"host"},{"=":"guest"},{"=":"group"},{"=":"backstage"},{"=":"host_group"}]}',
  WebinarLiveStreaming:
    '{"custom_service_instructions?":"text","enable?":"flag","live_streaming_reminder?":"flag","live_streaming_service?":["@LiveStreamingService"]}',
  WebinarSettings:
    '{"allow_host_control_participant_mute_state?":"flag","approval_type?":{"|":[{"=":0},{"=":1},{"=":2}]},"audio?":{"|":[{"=":"telephony"},{"=":"voip"},{"=":"both"}]},"authentication_domains?":"text","authentication_name?":"text","authentication_option?":"text","auto_recording?":{"|":[{"=":"local"},{"=":"cloud"},{"=":"none"}]},"email_in_attendee_report?":"flag","enforce_login?":"flag","host_video?":"flag","join_before_host?":"flag","meeting_authentication?":"flag","panelists_video?":"flag","participant_video?":"flag","practice_session?":"flag","registration_type?":{"|":[{"=":1},{"=":2},{"=":3}]},"language_interpretation?":{"enable?":"flag","interpreters?":[{"email?":"text","interpreter_languages?":"text"}]},"sign_language_interpretation?":{"enable?":"flag","interpreters?":["@Interpreter"]}}',
  WebinarType: '{"|":[{"=":5},{"=":6},{"=":9}]}',
  WhiteboardCollaborator:
    '{"user_id?":"text","email?":"text","channel_id?":"text","collaborator_id":"text","collaborator_name?":"text","collaborator_type":{"|":[{"=":0},{"=":1},{"=":2}]},"role":{"|":[{"=":0},{"=":1},{"=":2},{"=":3},{"=":4}]}}',
  Workspace: '{"id":"text","workspace_name":"text"}',
  ZoomEvent:
    '{"host_id":"text","start_time":"text","end_time":"text","timezone":"text","name":"text","attendance_type?":"@ZoomEventsAttendanceType","description?":"text","event_id":"text","event_type":"@ZoomEventType","hub_id?":"text","status?":"@ZoomEventStatus"}',
  ZoomEventStatus: '{"|":[{"=":"PUBLISHED"},{"=":"DRAFT"},{"=":"CANCELLED"}]}',
  ZoomEventType: '{"|":[{"=":"CONFERENCE"},{"=":"SIMPLE_EVENT"},{"=":"RECURRING"}]}',
  ZoomEventsAttendanceType: '{"|":[{"=":"virtual"},{"=":"in-person"},{"=":"hybrid"}]}',
  ZoomEventsAuthenticationMethod:
    '{"|":[{"=":"zoom_account"},{"=":"zoom_account_otp"},{"=":"corporate_idp"},{"=":"no_auth"}]}',
  ZoomEventsTicketRoleType:
    '{"|":[{"=":"normal"},{"=":"alternative_host"},{"=":"panelist"},{"=":"bind_meeting"},{"=":"speaker"},{"=":"subscription"},{"=":"sponsor"},{"=":"interpreter"},{"=":"host"},{"=":"moderator"},{"=":"expo_booth_owner"},{"=":"attendee_without_order"},{"=":"pre_registration"},{"=":"company_zoom_room"},{"=":"moderator_allhost"},{"=":"hub_host"},{"=":"hub_owner"}]}',
  ZoomRoom: '{"id":"text","room_name":"text"}',
  ZoomRoomAlert:
    '{"id":"text","email":"text","alert_kind":{"|":[{"=":1},{"=":2},{"=":3},{"=":4}]},"alert_time?":"number","alert_type":{"|":[{"=":1},{"=":2},{"=":3},{"=":4},{"=":5},{"=":6},{"=":7},{"=":8},{"=":9},{"=":10},{"=":0}]},"calendar_name":"text","component":{"|":[{"=":1},{"=":2},{"=":3},{"=":4},{"=":5},{"=":6},{"=":0}]},"issue":"text","room_name":"text"}',
  ZoomRoomBooking:
    '{"id":"text","email":"text","api_type":{"|":[{"=":"0"},{"=":"1"},{"=":""}]},"calendar_id":"text","calendar_name":"text","calendar_type":{"|":[{"=":0},{"=":1},{"=":2}]},"change_key":"text","event_id":"text","resource_email":"text","room_name":"text"}',
  ZoomRoomLocation:
    '{"id":"text","type":"@ZoomRoomLocationType","name":"text","parent_location_id":"text"}',
  ZoomRoomLocationType:
    '{"|":[{"=":"country"},{"=":"states"},{"=":"city"},{"=":"campus"},{"=":"building"},{"=":"floor"}]}',
};

export const payloads: Readonly<Record<string, string>> = {
  "account.created":
    '{"account_id":"text","operator?":"text","operator_id?":"text","object":{"id?":"text","email?":"text","owner_id?":"text"}}',
  "account.disassociated":
    '{"account_id":"text","operator?":"text","operator_id?":"text","object":{"id?":"text","owner_email?":"text","owner_id?":"text"}}',
  "account.lock_settings_updated":
    '{"account_id":"text","operator?":"text","operator_id?":"text","time_stamp?":"number","object":{"id?":"text","settings?":{"audio_conferencing?":{"call_me_and_invite_by_phone?":"flag","participant_phone_masking?":"flag","personal_audio_conference?":"flag","toll_call?":"flag","toll_free_and_fee_based_toll_call?":"flag"},"chat?":"@LockedChat","email_notification?":"@LockedEmailNotification","in_meeting?":"@LockedInMeeting","meeting_security?":"@LockedMeetingSecurity","other_options?":{"blur_snapshot?":"flag","webinar_registration_options?":"flag"},"recording?":{"account_user_access_recording?":"flag","archive?":"flag","auto_delete_cmr?":"flag","auto_recording?":{"|":["flag","text"]},"cloud_recording?":"flag","cloud_recording_download?":"flag","host_delete_cloud_recording?":"flag","ip_address_access_control?":"flag","local_recording?":"flag","recording_authentication?":"flag"},"schedule_meeting?":"@LockedScheduleMeeting","telephony?":{"telephony_regions?":"flag","third_party_audio?":"flag"},"tsp?":{"call_out?":"flag","show_international_numbers_link?":"flag"}}},"old_object?":{"id?":"text","settings?":{"audio_conferencing?":{"toll_free_and_fee_based_toll_call?":"flag"},"chat?":"@LockedChat","email_notification?":"@LockedEmailNotification","in_meeting?":"@LockedInMeeting","meeting_security?":"@LockedMeetingSecurity","other_options?":{"blur_snapshot?":"flag","webinar_registration_options?":"flag"},"recording?":{"account_user_access_recording?":"flag","archive?":"flag","auto_delete_cmr?":"flag","auto_recording?":"flag","cloud_recording?":"flag","cloud_recording_download?":"flag","host_delete_cloud_recording?":"flag","ip_address_access_control?":"flag","local_recording?":"flag","recording_authentication?":"flag"},"schedule_meeting?":"@LockedScheduleMeeting","telephony?":{"telephony_regions?":"flag","third_party_audio?":"flag"},"tsp?":{"call_out?":"flag","show_international_numbers_link?":"flag"}}}}',
  "account.settings_updated":
    '{"account_id":"text","operator?":"text","operator_id?":"text","time_stamp?":"number","object":"@AccountWithSettings","old_object?":"@AccountWithSettings"}',
  "account.updated":
    '{"account_id":"text","operator?":"text","operator_id?":"text","operation?":"@AccountOperation","object":{"id?":"text","account_alias?":"text","account_name?":"text","account_support_email?":"text","account_support_name?":"text","managed_domains?":["text"]},"old_object?":{"id?":"text","account_alias?":"text","account_name?":"text"}}',
  "account.vanity_url_approved":
    '{"account_id":"text","operator":"text","object":{"id":"text","vanity_url":"text"}}',
  "account.vanity_url_rejected":
    '{"account_id":"text","operator":"text","object":{"id":"text","vanity_url":"text"}}',
  "app.authorization_request_created":
    '{"app_description?":"text","app_name?":"text","app_scopes?":["text"],"app_status?":{"|":[{"=":"published"},{"=":"development"}]},"app_type?":"text","request_reason?":"text","requester_department?":"text","requester_name?":"text","requester_user_groups?":["text"],"app_link?":{"developer_documentation?":"text","developer_privacy_policy?":"text","developer_support?":"text","developer_terms_of_use?":"text"},"app_permissions?":{"Manage?":["text"],"View?":["text"]},"install_requirements?":{"min_client?":"text","user_role?":"text","account_eligibility?":{"account_types?":["text"],"premium_events?":["text"]}}}',
  app_deauthorized:
    '{"account_id":"text","user_id?":"text","client_id?":"text","deauthorization_time?":"text","event_ts?":{"|":["number","text"]},"signature?":"text"}',
  bot_installed:
    '{"accountId?":"text","robotJid?":"text","timestamp?":"number","userId?":"text","userJid?":"text","userName?":"text"}',
  bot_notification:
    '{"name?":"text","accountId?":"text","channelName?":"text","cmd?":"text","robotJid?":"text","timestamp?":"number","toJid?":"text","triggerId":"text","userId?":"text","userJid?":"text","userName?":"text"}',
  "calendar.acl_create": '{"account_id":"text","operator?":"text","object":"@CalendarAcl"}',
  "calendar.acl_delete": '{"account_id":"text","operator?":"text","object":"@CalendarAcl"}',
  "calendar.acl_update": '{"account_id":"text","operator?":"text","object":"@CalendarAcl"}',
  "calendar.calendarlist_create":
    '{"account_id":"text","operator?":"text","object":"@ListedCalendar"}',
  "calendar.calendarlist_delete":
    '{"account_id":"text","operator?":"text","object":"@ListedCalendar"}',
  "calendar.calendarlist_update":
    '{"account_id":"text","operator?":"text","object":"@ListedCalendar"}',
  "calendar.event_create": '{"account_id":"text","operator?":"text","object":"@Appointment"}',
  "calendar.event_delete": '{"account_id":"text","operator?":"text","object":"@Appointment"}',
  "calendar.event_update": '{"account_id":"text","operator?":"text","object":"@Appointment"}',
  "calendar.setting_create":
    '{"account_id":"text","operator?":"text","object":{"resource_id?":"text","setting_id?":"text"}}',
  "calendar.setting_update":
    '{"account_id":"text","operator?":"text","object":{"resource_id?":"text","setting_id?":"text"}}',
  "chat_channel.created":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"id?":"text","type":{"|":[{"=":1},{"=":2},{"=":3},{"=":4},{"=":5}]},"name":"text","date_time":"text","timestamp":"number","members":["@ChannelMember"]}}',
  "chat_channel.deleted":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@ChatChannel"}',
  "chat_channel.member_invited":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@ChatChannelWithMembers"}',
  "chat_channel.member_joined":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@ChatChannel"}',
  "chat_channel.member_left":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@ChatChannel"}',
  "chat_channel.member_removed":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@ChatChannelWithMembers"}',
  "chat_channel.updated":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@ChatChannel"}',
  "chat_message.deleted":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@ChatMessage"}',
  "chat_message.replied":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"id":"text","session_id":"text","type":{"|":[{"=":"to_contact"},{"=":"to_channel"}]},"date_time":"text","channel_id":"text","channel_name":"text","contact_email":"text","contact_id?":"text","message":"text","parent_msg_id":"text","timestamp":"number"}}',
  "chat_message.sent":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@ChatMessage"}',
  "chat_message.updated":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@ChatMessage"}',
  "clinical_notes.note_created":
    '{"account_id":"text","object":{"meeting_id":"text","ehr_context_available":"flag","meeting_host_id":"text","meeting_number":"text","meeting_topic":"text","note_created_time":"text","note_end_time":"text","note_id":"text","note_owner_user_id":"text","note_start_time":"text","note_title":"text"}}',
  "cobrowse.session_ended":
    '{"account_id":"text","object":{"session_id":"text","start_time?":"text","end_time":"text","user_id?":"text","user_name?":"text","end_reason?":{"|":[{"=":"The session ended"},{"=":"Network connection error"},{"=":"Unknown reason"}]},"role_type?":{"|":[{"=":"customer"},{"=":"agent"}]},"session_pin?":"text"}}',
  "cobrowse.session_started":
    '{"account_id":"text","object":{"session_id":"text","start_time":"text","user_id?":"text","user_name?":"text","role_type?":{"|":[{"=":"customer"},{"=":"agent"}]},"start_url?":"text"}}',
  "cobrowse.session_user_joined":
    '{"account_id":"text","object":{"session_id":"text","user_id":"text","user_name?":"text","join_time":"text","role_type?":{"|":[{"=":"customer"},{"=":"agent"}]},"user_connection_id":"text"}}',
  "cobrowse.session_user_left":
    '{"account_id":"text","object":{"session_id":"text","user_id":"text","user_name?":"text","leave_time":"text","leave_reason?":"@CobrowseLeaveReason","role_type?":{"|":[{"=":"customer"},{"=":"agent"}]},"user_connection_id":"text"}}',
  "commerce.account_status_changed":
    '{"account_id":"text","account?":{"create_reference_id?":"text","crm_account_number?":"text","status?":{"|":[{"=":"success"},{"=":"partial success"},{"=":"failure"},{"=":"submitted"},{"=":"in review"}]}}}',
  "commerce.deal_registration_status_changed":
    '{"account_id":"text","deal_registration?":{"create_reference_id?":"text","deal_reg_number?":"text","status?":"@DealRegistrationStatus"}}',
  "commerce.order_status_changed":
    '{"account_id":"text","order?":{"order_reference_id?":"text","status?":{"|":[{"=":"draft"},{"=":"failedToSubmit"},{"=":"completed"},{"=":"canceled"},{"=":"failed"},{"=":"submitted"}]}}}',
  "commerce.quote_status_changed":
    '{"account_id":"text","quote?":{"quote_reference_id?":"text","status?":"@QuoteStatus"}}',
  "contact_center.asset_created":
    '{"account_id":"text","object":{"date_time_ms":"any","asset_description?":"any","asset_id":"any","asset_language_code":"any","asset_name":"any","asset_type":"any","category_id?":"any","category_name?":"any","modified_by":"any","asset_items?":["@ContactCenterAssetItem"]}}',
  "contact_center.asset_deleted":
    '{"account_id":"text","object":{"date_time_ms":"any","archived":"any","archived_time?":"any","asset_id":"any","asset_name":"any","modified_by":"any"}}',
  "contact_center.asset_updated":
    '{"account_id":"text","object":{"date_time_ms":"any","asset_id":"any","modified_by":"any","updates":{"asset_description?":"any","asset_name?":"any","category_id?":"any","restore?":"any","asset_item_added?":["@ContactCenterAssetItem"],"asset_item_deleted?":[{"asset_item_id?":"text","asset_item_name?":"text"}],"asset_item_updated?":["@ContactCenterAssetItem"]}}}',
  "contact_center.business_hours_created":
    '{"account_id":"text","object":{"timezone":"text","date_time?":"text","date_time_ms":"text","account_default":"flag","business_hour_description?":"text","business_hour_id":"text","business_hour_name":"text","modified_by":"text","hours":"@OpeningHours"}}',
  "contact_center.business_hours_deleted":
    '{"account_id":"text","object":{"date_time?":"text","date_time_ms":"text","business_hour_id":"text","modified_by":"text"}}',
  "contact_center.business_hours_updated":
    '{"account_id":"text","object":{"date_time?":"text","date_time_ms":"text","business_hour_id":"text","modified_by":"text","updates":{"timezone?":"text","account_default?":"flag","business_hour_description?":"text","business_hour_name?":"text","hours?":"@OpeningHours"}}}',
  "contact_center.call_control_make_call_executed":
    '{"account_id":"text","object":{"engagement_id":"text","user_id":"text","date_time_ms":"text","request_id":"text"}}',
  "contact_center.closure_created":
    '{"account_id":"text","object":{"timezone":"text","date_time?":"text","date_time_ms":"text","account_default":"flag","closure_set_description?":"text","closure_set_id":"text","closure_set_name":"text","modified_by":"text","closures":[{"start_time?":"text","end_time?":"text","closure_hour_type?":{"|":[{"=":1},{"=":2}]},"closure_id":"text","closure_name":"text","recurring_days_of_week?":[{"|":[{"=":1},{"=":2},{"=":3},{"=":4},{"=":5},{"=":6},{"=":7}]}],"recurring_frequency?":{"|":[{"=":0},{"=":1},{"=":2},{"=":3}]},"recurring_frequency_type?":{"|":[{"=":1},{"=":2}]},"recurring_month?":{"|":[{"=":1},{"=":2},{"=":3},{"=":4},{"=":5},{"=":6},{"=":7},{"=":8},{"=":9},{"=":10},{"=":11},{"=":12}]},"recurring_week_interval?":"number"}]}}',
  "contact_center.closure_deleted":
    '{"account_id":"text","object":{"date_time?":"text","date_time_ms":"text","closure_set_id":"text","modified_by":"text"}}',
  "contact_center.closure_updated":
    '{"account_id":"text","object":{"date_time?":"text","date_time_ms":"text","closure_set_id":"text","modified_by":"text","updates":{"timezone?":"text","account_default?":"flag","closure_set_description?":"text","closure_set_name?":"text","closures?":[{"start_time?":"text","end_time?":"text","closure_hour_type?":{"|":[{"=":1},{"=":2}]},"closure_id":"text","closure_name?":"text","recurring_days_of_week?":[{"|":[{"=":1},{"=":2},{"=":3},{"=":4},{"=":5},{"=":6},{"=":7}]}],"recurring_frequency?":{"|":[{"=":0},{"=":1},{"=":2},{"=":3}]},"recurring_frequency_type?":{"|":[{"=":1},{"=":2}]},"recurring_month?":{"|":[{"=":1},{"=":2},{"=":3},{"=":4},{"=":5},{"=":6},{"=":7},{"=":8},{"=":9},{"=":10},{"=":11},{"=":12}]},"recurring_week_interval?":"number"}]}}}',
  "contact_center.cx_engagement_end_data_ready":
    '{"account_id":"text","object":"@EngagementEndData"}',
  "contact_center.engagement_consumer_answered":
    '{"account_id":"text","object":"@HandledEngagement"}',
  "contact_center.engagement_consumer_ended":
    '{"account_id":"text","object":{"engagement_id":"text","user_id?":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","flow_id?":"text","flow_name?":"text","queue_name?":"text","user_display_name?":"text","date_time?":"text","channel_id?":"text","channel_type?":"@ContactCenterChannel","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_number?":"text","queue_id?":"text"}}',
  "contact_center.engagement_consumer_notified":
    '{"account_id":"text","object":{"engagement_id":"text","user_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","flow_id?":"text","flow_name?":"text","queue_name?":"text","user_display_name":"text","date_time?":"text","channel_id?":"text","channel_source?":"@ContactCenterChannelSource","channel_type?":"@ContactCenterChannel","consumer_invite_email?":"text","consumer_invite_number?":"text","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_number?":"text","queue_id?":"text"}}',
  "contact_center.engagement_consumer_sent_file":
    '{"account_id":"text","object":"@EngagementWithFiles"}',
  "contact_center.engagement_consumer_sent_message":
    '{"account_id":"text","object":"@EngagementWithMessage"}',
  "contact_center.engagement_customer_sent_file":
    '{"account_id":"text","object":"@EngagementWithFiles"}',
  "contact_center.engagement_disposition_added":
    '{"account_id":"text","object":{"engagement_id":"text","user_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","flow_id?":"text","flow_name?":"text","queue_name?":"text","user_display_name":"text","date_time?":"text","channel_id?":"text","channel_name?":"@ContactCenterChannelName","channel_source?":"@ContactCenterChannelSource","disposition_description?":"text","disposition_id":"text","disposition_name":"text","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_number?":"text","last_modified_time":"text","modified_by":"text","queue_id?":"text","status":{"|":[{"=":"inactive"},{"=":"active"}]}}}',
  "contact_center.engagement_email_transcript_completed":
    '{"account_id":"text","object":{"engagement_id":"text","date_time_ms?":"text","channel":"@ContactCenterChannel","channel_source":"@ContactCenterChannelSource","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_id?":"text","flow_name?":"text","transcript_url?":"text"}}',
  "contact_center.engagement_ended":
    '{"account_id":"text","object":{"engagement_id":"text","date_time?":"text","date_time_ms":"text","channel":"@ContactCenterChannel","channel_source?":"@ContactCenterChannelSource","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_id?":"text","flow_name?":"text"}}',
  "contact_center.engagement_messaging_transcript_completed":
    '{"account_id":"text","object":{"engagement_id":"text","date_time?":"text","date_time_ms":"text","channel":"@ContactCenterChannel","channel_source?":"@ContactCenterChannelSource","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_id?":"text","flow_name?":"text","transcript_url":"text"}}',
  "contact_center.engagement_monitor_ended":
    '{"account_id":"text","object":"@MonitoredEngagement"}',
  "contact_center.engagement_monitor_started":
    '{"account_id":"text","object":"@MonitoredEngagement"}',
  "contact_center.engagement_note_added":
    '{"account_id":"text","object":{"engagement_id":"text","user_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","flow_id?":"text","flow_name?":"text","queue_name?":"text","user_display_name":"text","date_time?":"text","channel_id?":"text","channel_name?":"@ContactCenterChannelName","channel_source?":"@ContactCenterChannelSource","channel_type?":"@ContactCenterChannel","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_number?":"text","last_modified_time":"text","note":"text","note_id":"text","queue_id?":"text"}}',
  "contact_center.engagement_started":
    '{"account_id":"text","object":{"engagement_id":"text","date_time?":"text","date_time_ms":"text","channel":"@ContactCenterChannel","channel_source?":"@ContactCenterChannelSource","channel_type?":"@ContactCenterChannel","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_id?":"text","flow_name?":"text","transfer_from?":"text","transfer_from_id?":"text"}}',
  "contact_center.engagement_survey_status":
    '{"account_id":"text","object":{"engagement_id":"text","user_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","flow_id?":"text","flow_name?":"text","queue_name?":"text","user_display_name?":"text","channel_source?":"@ContactCenterChannelSource","consumer_email?":"text","flow_number?":"text","survey_id":"text","survey_question_id?":"text","survey_status":{"|":[{"=":"sent"},{"=":"question_submitted"},{"=":"completed"},{"=":"cancelled"}]},"survey_trigger_from":{"|":[{"=":"queue"},{"=":"flow"}]}}}',
  "contact_center.engagement_takeover_started":
    '{"account_id":"text","object":{"engagement_id":"text","user_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","flow_id?":"text","flow_name?":"text","queue_name?":"text","user_display_name":"text","date_time?":"text","channel_id?":"text","channel_type?":"@ContactCenterChannel","contact_center_number?":"text","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"queue_id?":"text","takeover_user_display_name":"text","takeover_user_id":"text"}}',
  "contact_center.engagement_transfer_accepted":
    '{"account_id":"text","object":"@OpenEngagementTransfer"}',
  "contact_center.engagement_transfer_canceled":
    '{"account_id":"text","object":"@ClosedEngagementTransfer"}',
  "contact_center.engagement_transfer_completed":
    '{"account_id":"text","object":"@ClosedEngagementTransfer"}',
  "contact_center.engagement_transfer_initiated":
    '{"account_id":"text","object":{"engagement_id":"text","user_id":"text","date_time?":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","channel_name?":"@ContactCenterChannelName","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_id?":"text","flow_name?":"text","flow_number?":"text","queue_id?":"text","queue_name?":"text","task_id":"text","task_status?":"@ContactCenterTaskStatus","task_timeout?":"number","transfer_to_cc_queue_id?":"text","transfer_to_queue_id?":"text","transfer_to_queue_name?":"text","transfer_to_task_id":"text","transfer_to_task_timeout?":"number","transfer_to_user_display_name?":"text","transfer_to_user_id?":"text","transfer_type?":{"|":[{"=":"warm"},{"=":"cold"}]},"user_display_name":"text","transfer_level?":{"|":[{"=":"queue"},{"=":"agent"},{"=":"flow"},{"=":"inbox"},{"=":"did"}]},"transfer_to_flow_id?":"text","transfer_to_flow_name?":"text","transfer_to_inbox_id?":"text","transfer_to_inbox_name?":"text","transfer_to_number?":"text","transfer_to_task_status?":"@ContactCenterTaskStatus"}}',
  "contact_center.engagement_transfer_queued":
    '{"account_id":"text","object":"@OpenEngagementTransfer"}',
  "contact_center.engagement_transfer_rejected":
    '{"account_id":"text","object":"@OpenEngagementTransfer"}',
  "contact_center.engagement_transfer_reserved":
    '{"account_id":"text","object":"@OpenEngagementTransfer"}',
  "contact_center.engagement_transfer_timeout":
    '{"account_id":"text","object":{"engagement_id":"text","user_id":"text","date_time?":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","channel_name?":"@ContactCenterChannelName","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_id?":"text","flow_name?":"text","flow_number?":"text","queue_id?":"text","queue_name?":"text","task_id":"text","task_status?":"@ContactCenterTaskStatus","task_timeout?":"number","transfer_to_cc_queue_id?":"text","transfer_to_queue_id?":"text","transfer_to_queue_name?":"text","transfer_to_task_id":"text","transfer_to_task_timeout?":"number","transfer_to_user_display_name?":"text","transfer_to_user_id?":"text","transfer_type?":{"|":[{"=":"warm"},{"=":"cold"}]},"user_display_name":"text","transfer_level?":{"|":[{"=":"queue"},{"=":"agent"}]}}}',
  "contact_center.engagement_upgrade_completed":
    '{"account_id":"text","object":"@EngagementUpgrade"}',
  "contact_center.engagement_upgrade_expired":
    '{"account_id":"text","object":"@EngagementUpgrade"}',
  "contact_center.engagement_upgrade_initiated":
    '{"account_id":"text","object":"@EngagementUpgrade"}',
  "contact_center.engagement_user_answered": '{"account_id":"text","object":"@HandledEngagement"}',
  "contact_center.engagement_user_dtmf_sent":
    '{"account_id":"text","object":{"engagement_id":"text","user_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","flow_id?":"text","flow_name?":"text","queue_name?":"text","user_display_name":"text","date_time?":"text","channel_id?":"text","channel_type?":"@ContactCenterChannel","dtmf_input":"text","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_number?":"text","queue_id?":"text"}}',
  "contact_center.engagement_user_ended": '{"account_id":"text","object":"@HandledEngagement"}',
  "contact_center.engagement_user_hold": '{"account_id":"text","object":"@HandledEngagement"}',
  "contact_center.engagement_user_muted": '{"account_id":"text","object":"@MutedEngagement"}',
  "contact_center.engagement_user_sent_file":
    '{"account_id":"text","object":"@EngagementWithFiles"}',
  "contact_center.engagement_user_sent_message":
    '{"account_id":"text","object":"@EngagementWithMessage"}',
  "contact_center.engagement_user_unhold": '{"account_id":"text","object":"@HandledEngagement"}',
  "contact_center.engagement_user_unmuted": '{"account_id":"text","object":"@MutedEngagement"}',
  "contact_center.engagement_wrap_up_ended": '{"account_id":"text","object":"@EngagementWrapUp"}',
  "contact_center.engagement_wrap_up_started": '{"account_id":"text","object":"@EngagementWrapUp"}',
  "contact_center.inbox_message_assigned":
    '{"account_id":"text","object":{"engagement_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_number?":"text","engagement_direction":"text","flow_id?":"text","flow_name?":"text","flow_number?":"text","inbox_id":"text","inbox_name":"text","message_id":"text","queue_name?":"text","user_id":"text","assign_type":{"|":[{"=":"Manual"},{"=":"Auto Assign"}]},"previous_user_display_name?":"text","previous_user_id?":"text","user_display_name":"text"}}',
  "contact_center.inbox_message_deleted":
    '{"account_id":"text","object":{"engagement_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_number?":"text","engagement_direction":"text","flow_id?":"text","flow_name?":"text","flow_number?":"text","inbox_id":"text","inbox_name":"text","message_id":"text","queue_name?":"text","user_id?":"text","delete_type":{"|":[{"=":"Soft delete"},{"=":"Hard delete"}]},"user_display_name?":"text"}}',
  "contact_center.inbox_message_downloaded":
    '{"account_id":"text","object":{"engagement_id":"text","date_time_ms":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","consumer_number?":"text","engagement_direction":"text","flow_id?":"text","flow_name?":"text","flow_number?":"text","inbox_id":"text","inbox_name":"text","message_id":"text","queue_name?":"text","user_id?":"text","download_type":{"|":[{"=":"Recording"},{"=":"Transcript"}]},"user_display_name?":"text"}}',
  "contact_center.inbox_message_opened": '{"account_id":"text","object":"@HandledInboxMessage"}',
  "contact_center.inbox_message_received": '{"account_id":"text","object":"@InboxMessage"}',
  "contact_center.inbox_message_reopened": '{"account_id":"text","object":"@HandledInboxMessage"}',
  "contact_center.inbox_message_resolved": '{"account_id":"text","object":"@HandledInboxMessage"}',
  "contact_center.legacy_engagement_end_data_ready":
    '{"account_id":"text","object":"@EngagementEndData"}',
  "contact_center.message_status":
    '{"account_id":"text","object":{"date_time_ms":"text","from?":"text","message_id":"text","to?":"text","whatsapp_message?":{"error_detail?":"text","reason?":"text","status":{"|":[{"=":"sent"},{"=":"delivered"},{"=":"read"},{"=":"failed"}]}}}}',
  "contact_center.outbound_campaign_dialer_status":
    '{"account_id":"text","object":{"engagement_id":"text","date_time?":"text","date_time_ms":"text","campaign_dialer_status":"@ContactCenterCampaignDialerStatus","external_engagement_id?":"text"}}',
  "contact_center.queue_agent_assigned": '{"account_id":"text","object":"@QueueMembership"}',
  "contact_center.queue_agent_unassigned": '{"account_id":"text","object":"@QueueMembership"}',
  "contact_center.queue_created":
    '{"account_id":"text","object":{"date_time_ms":"text","auto_close_alert_message?":"text","auto_close_alert_message_enabled?":"flag","auto_close_alert_message_time?":"number","auto_close_message?":"text","auto_close_message_enabled?":"flag","auto_close_timeout?":"number","cc_queue_id":"text","channel_types?":["@ContactCenterChannelType"],"connecting_media_id?":"text","connecting_media_name?":"text","disposition_sets_count?":"number","dispositions_count?":"number","distribution_duration_in_seconds?":"number","distribution_type?":"number","holding_media_id?":"text","holding_media_name?":"text","max_engagement_in_queue?":"number","max_wait_time?":"number","message_accept?":{"|":[{"=":"manual"},{"=":"auto"}]},"overflow_to_cc_queue_id?":"text","overflow_to_flow_id?":"text","overflow_to_goodbye_message?":"flag","overflow_to_inbox_id?":"text","overflow_to_queue_id?":"text","queue_description?":"text","queue_id?":"text","queue_name?":"text","recording_storage_location?":"text","service_level_exclude_abandoned_quit_engagements?":"flag","service_level_exclude_long_abandoned_calls?":"flag","service_level_exclude_short_abandoned_calls?":"flag","service_level_target_in_percentage?":"number","service_level_threshold_in_seconds?":"number","short_abandon_enable?":"flag","short_abandon_threshold?":"number","transferring_media_id?":"text","transferring_media_name?":"text","waiting_room_id?":"text","waiting_room_name?":"text","wrap_up_expiration?":"flag","wrap_up_time?":"number","queue_created_time?":"text"}}',
  "contact_center.queue_deleted": '{"account_id":"text","object":"@ContactCenterQueue"}',
  "contact_center.queue_inbound_sla_updated":
    '{"account_id":"text","object":{"date_time?":"text","date_time_ms":"text","cc_queue_id":"text","queue_id?":"text","updates":{"service_level_exclude_abandoned_quit_engagements?":"flag","service_level_exclude_long_abandoned_calls?":"flag","service_level_exclude_short_abandoned_calls?":"flag","service_level_target_in_percentage?":"number","service_level_threshold_in_seconds?":"number"}}}',
  "contact_center.queue_operating_hours_updated":
    '{"account_id":"text","object":{"date_time?":"text","date_time_ms":"text","cc_queue_id":"text","queue_id?":"text","updates":{"account_default_business_hour?":"flag","account_default_closure_set?":"flag","business_hour_id?":"text","business_hour_name?":"text","closure_set_id?":"text","closure_set_name?":"text"}}}',
  "contact_center.queue_scheduled_callback_created":
    '{"account_id":"text","object":{"start_time":"any","cc_queue_id":"any","queue_channel":"any","queue_name":"any","attendees":[{"email?":"text","first_name?":"text","last_name?":"text","phone_number?":"text","attendee_id?":"text"}]}}',
  "contact_center.queue_supervisor_assigned": '{"account_id":"text","object":"@QueueMembership"}',
  "contact_center.queue_supervisor_unassigned": '{"account_id":"text","object":"@QueueMembership"}',
  "contact_center.recording_completed":
    '{"account_id":"text","object":{"engagement_id":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","channel_id?":"text","channel_type?":"@ContactCenterChannel","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_id?":"text","flow_name?":"text","owner_id?":"text","owner_name?":"text","owner_type?":{"|":[{"=":"user"},{"=":"queue"}]},"queue_id?":"text","queue_name?":"text","recording_id":"text","recording_type?":{"|":[{"=":"on_demand"},{"=":"automatic"}]},"consumers?":["@EngagementConsumer"],"users":["@EngagementUser"],"user_id?":"text","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","recording_duration?":"number","recording_end_time?":"text","recording_end_time_ms?":"text","recording_start_time?":"text","recording_start_time_ms?":"text","user_display_name?":"text"}}',
  "contact_center.recording_deleted":
    '{"account_id":"text","object":{"date_time?":"text","date_time_ms":"text","recording_id":"text"}}',
  "contact_center.recording_paused": '{"account_id":"text","object":"@HaltedEngagementRecording"}',
  "contact_center.recording_permanently_deleted":
    '{"account_id":"text","object":{"date_time?":"text","date_time_ms":"text","recording_id":"text"}}',
  "contact_center.recording_resumed": '{"account_id":"text","object":"@HaltedEngagementRecording"}',
  "contact_center.recording_started":
    '{"account_id":"text","object":{"engagement_id":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","channel_id?":"text","channel_type?":"@ContactCenterChannel","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_id?":"text","flow_name?":"text","owner_id?":"text","owner_name?":"text","owner_type?":{"|":[{"=":"user"},{"=":"queue"}]},"queue_id?":"text","queue_name?":"text","recording_id":"text","recording_type?":{"|":[{"=":"on_demand"},{"=":"automatic"}]},"consumers?":["@EngagementConsumer"],"users":["@EngagementUser"],"user_id?":"text","date_time?":"text","date_time_ms":"text","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","user_display_name?":"text"}}',
  "contact_center.recording_stopped": '{"account_id":"text","object":"@HaltedEngagementRecording"}',
  "contact_center.recording_transcript_completed":
    '{"account_id":"text","object":{"engagement_id":"text","cc_queue_id?":"text","channel":"@ContactCenterChannel","channel_id?":"text","channel_type?":"@ContactCenterChannel","engagement_direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"flow_id?":"text","flow_name?":"text","owner_id?":"text","owner_name?":"text","owner_type?":{"|":[{"=":"user"},{"=":"queue"}]},"queue_id?":"text","queue_name?":"text","recording_id":"text","recording_type?":{"|":[{"=":"on_demand"},{"=":"automatic"}]},"consumers?":["@EngagementConsumer"],"users":["@EngagementUser"],"recording_duration?":"number","recording_end_time?":"text","recording_end_time_ms?":"text","recording_start_time?":"text","recording_start_time_ms?":"text","transcript_url":"text"}}',
  "contact_center.sms_status":
    '{"account_id":"text","object":{"date_time_ms":"text","consumer_number?":"text","contact_center_number?":"text","message_id":"text","reason?":"text","status":{"|":[{"=":"delivered"},{"=":"undelivered"},{"=":"failed"}]}}}',
  "contact_center.task_canceled": '{"account_id":"text","object":"@ContactCenterTask"}',
  "contact_center.task_completed": '{"account_id":"text","object":"@ContactCenterTask"}',
  "contact_center.task_created": '{"account_id":"text","object":"@ContactCenterTask"}',
  "contact_center.task_deleted": '{"account_id":"text","object":"@ContactCenterTask"}',
  "contact_center.task_entered_queue":
    '{"account_id":"text","object":{"engagement_id":"text","date_time_ms":"text","cc_queue_id":"text","channel_source?":"@ContactCenterChannelSource","channel_types?":["@ContactCenterChannelType"],"connecting_media_id?":"text","connecting_media_name?":"text","disposition_sets_count?":"number","dispositions_count?":"number","distribution_duration_in_seconds?":"number","distribution_type?":"number","flow_id?":"text","flow_name?":"text","holding_media_id?":"text","holding_media_name?":"text","max_engagement_in_queue?":"number","max_wait_time?":"number","message_accept?":{"|":[{"=":"manual"},{"=":"auto"}]},"queue_description?":"text","queue_id?":"text","queue_name?":"text","short_abandon_enable?":"flag","short_abandon_threshold?":"number","task_id":"text","transferring_media_id?":"text","transferring_media_name?":"text","waiting_room_id?":"text","waiting_room_name?":"text","wrap_up_time?":"number","channel?":"@ContactCenterChannel"}}',
  "contact_center.task_exited_queue":
    '{"account_id":"text","object":{"engagement_id":"text","date_time_ms":"text","cc_queue_id":"text","channel_source?":"@ContactCenterChannelSource","channel_types?":["@ContactCenterChannelType"],"connecting_media_id?":"text","connecting_media_name?":"text","disposition_sets_count?":"number","dispositions_count?":"number","distribution_duration_in_seconds?":"number","distribution_type?":"number","flow_id?":"text","flow_name?":"text","holding_media_id?":"text","holding_media_name?":"text","max_engagement_in_queue?":"number","max_wait_time?":"number","message_accept?":{"|":[{"=":"manual"},{"=":"auto"}]},"queue_description?":"text","queue_id?":"text","queue_name?":"text","short_abandon_enable?":"flag","short_abandon_threshold?":"number","task_id":"text","transferring_media_id?":"text","transferring_media_name?":"text","waiting_room_id?":"text","waiting_room_name?":"text","wrap_up_time?":"number","channel":"@ContactCenterChannel"}}',
  "contact_center.task_reservation_accepted":
    '{"account_id":"text","object":"@TakenTaskReservation"}',
  "contact_center.task_reservation_canceled":
    '{"account_id":"text","object":"@LapsedTaskReservation"}',
  "contact_center.task_reservation_completed":
    '{"account_id":"text","object":"@TakenTaskReservation"}',
  "contact_center.task_reservation_created":
    '{"account_id":"text","object":"@TakenTaskReservation"}',
  "contact_center.task_reservation_rejected":
    '{"account_id":"text","object":"@LapsedTaskReservation"}',
  "contact_center.task_reservation_timeout":
    '{"account_id":"text","object":"@LapsedTaskReservation"}',
  "contact_center.task_updated": '{"account_id":"text","object":"@ContactCenterTask"}',
  "contact_center.team_created": '{"account_id":"text","object":"@ContactCenterTeam"}',
  "contact_center.team_deleted": '{"account_id":"text","object":"@ContactCenterTeam"}',
  "contact_center.team_members_assigned":
    '{"account_id":"text","object":"@ContactCenterTeamMembers"}',
  "contact_center.team_members_unassigned":
    '{"account_id":"text","object":"@ContactCenterTeamMembers"}',
  "contact_center.team_moved":
    '{"account_id":"text","object":{"date_time_ms":"text","new_parent_team_id":"text","new_parent_team_name":"text","previous_parent_team_id?":"text","previous_parent_team_name?":"text","team_description?":"text","team_id":"text","team_name":"text"}}',
  "contact_center.team_updated":
    '{"account_id":"text","object":{"date_time_ms":"text","team_description?":"text","team_id":"text","team_name?":"text"}}',
  "contact_center.user_created":
    '{"account_id":"text","object":{"user_id":"text","display_name":"text","date_time?":"text","date_time_ms":"text","client_integration?":"@ContactCenterClientIntegration","country_iso_code?":"text","emergency_calling?":"flag","role_id":"text","role_name":"text","status_id?":"text","status_name?":"@ContactCenterStatusName","user_access?":{"|":[{"=":"inactive"},{"=":"active"}]},"user_email":"text","channel_settings?":"@ContactCenterChannelSettings","user_add_ons_plans?":[{"add_ons_plan_name?":"@ContactCenterAddOnsPlanName"}],"user_intents?":[{"intent_group_id?":"text","intent_id?":"text"}],"user_package?":{"package_name?":"@ContactCenterPackageName"}}}',
  "contact_center.user_deleted":
    '{"account_id":"text","object":{"date_time?":"text","date_time_ms":"text","users":[{"user_id":"text"}]}}',
  "contact_center.user_login": '{"account_id":"text","object":"@ContactCenterPresence"}',
  "contact_center.user_logout": '{"account_id":"text","object":"@ContactCenterPresence"}',
  "contact_center.user_opt_in": '{"account_id":"text","object":"@QueueOpting"}',
  "contact_center.user_opt_out": '{"account_id":"text","object":"@QueueOpting"}',
  "contact_center.user_phone_numbers_assigned":
    '{"account_id":"text","object":"@ContactCenterUserPhoneNumbers"}',
  "contact_center.user_phone_numbers_unassigned":
    '{"account_id":"text","object":"@ContactCenterUserPhoneNumbers"}',
  "contact_center.user_skills_assigned":
    '{"account_id":"text","object":"@ContactCenterUserSkills"}',
  "contact_center.user_skills_assigned.":
    '{"account_id":"text","object":"@ContactCenterUserSkills"}',
  "contact_center.user_skills_unassigned":
    '{"account_id":"text","object":"@ContactCenterUserSkills"}',
  "contact_center.user_status_changed":
    '{"account_id":"text","object":{"user_id":"text","display_name":"text","date_time?":"text","date_time_ms":"text","current_status_id":"text","current_status_name":"text","current_sub_status_id?":"text","current_sub_status_name?":"text","previous_status_id":"text","previous_status_name":"text","previous_sub_status_id?":"text","previous_sub_status_name?":"text","user_email?":"text"}}',
  "contact_center.user_updated":
    '{"account_id":"text","object":{"user_id":"text","date_time?":"text","date_time_ms":"text","updates":{"client_integration?":"@ContactCenterClientIntegration","country_iso_code?":"text","emergency_calling?":"flag","role_id?":"text","role_name?":"text","status_id?":"text","status_name?":"@ContactCenterStatusName","sub_status_id?":"text","sub_status_name?":"text","user_access?":{"|":[{"=":"inactive"},{"=":"active"}]},"channel_settings?":"@ContactCenterChannelSettings","external_url?":{"enable?":"flag","external_launch_url?":"text"},"user_add_ons_plans?":[{"add_ons_plan_name?":"@ContactCenterAddOnsPlanName"}],"user_intents?":[{"intent_group_id?":"text","intent_id?":"text"}],"user_package?":{"package_name?":"@ContactCenterPackageName"}}}}',
  "contact_center.voice_rtms_interrupted":
    '{"account_id?":"text","engagement_id?":"text","rtms_stream_id?":"text"}',
  "contact_center.voice_rtms_started":
    '{"account_id?":"text","engagement_id?":"text","rtms_stream_id?":"text","operator_id?":"text","server_urls?":"text"}',
  "contact_center.voice_rtms_stopped":
    '{"account_id?":"text","engagement_id?":"text","rtms_stream_id?":"text","stop_reason?":"number"}',
  "contact_center.voicemail_transcript_completed":
    '{"account_id":"text","object":{"engagement_id":"text","date_time?":"text","date_time_ms":"text","cc_queue_id?":"text","consumer_display_name?":"text","consumer_id?":"text","consumer_number?":"text","flow_id?":"text","flow_name?":"text","inbox_id":"text","inbox_name":"text","message_duration?":"number","message_id":"text","queue_id?":"text","queue_name?":"text","status?":{"|":[{"=":"normal"},{"=":"deleted"}]},"transcript_url?":"text"}}',
  "endpoint.url_validation": '{"plainToken":"text"}',
  "group.admin_added":
    '{"account_id":"text","operator":"text","operator_id":"text","time_stamp?":"number","object":{"id":"text","admins":["@GroupPerson"]}}',
  "group.admin_deleted":
    '{"account_id":"text","operator":"text","operator_id":"text","time_stamp?":"number","object":{"id":"text","admins":["@GroupPerson"]}}',
  "group.created":
    '{"account_id":"text","operator":"text","operator_id":"text","time_stamp?":"number","object":"@Named"}',
  "group.deleted":
    '{"account_id":"text","operator":"text","operator_id":"text","time_stamp?":"number","object":"@Named"}',
  "group.lock_settings_updated":
    '{"account_id":"text","operator":"text","operator_id":"text","time_stamp?":"number","object":"@GroupWithLocks","old_object?":"@GroupWithLocks"}',
  "group.member_added":
    '{"account_id":"text","operator":"text","operator_id":"text","time_stamp?":"number","object":{"id":"text","members":["@GroupPerson"]}}',
  "group.member_deleted":
    '{"account_id":"text","operator":"text","operator_id":"text","time_stamp?":"number","object":{"id":"text","members":["@GroupPerson"]}}',
  "group.members_deleted":
    '{"account_id":"text","operator":"text","operator_id":"text","time_stamp?":"number","object":{"id":"text","members":["@GroupPerson"]}}',
  "group.settings_updated":
    '{"account_id":"text","operator":"text","operator_id":"text","time_stamp?":"number","object":"@GroupWithSettings","old_object":"@GroupWithSettings"}',
  "group.updated":
    '{"account_id":"text","operator":"text","operator_id":"text","time_stamp?":"number","object":"@Named","old_object":{"id":"text","name?":"text"}}',
  "information_barriers.policy_created": '{"account_id":"text","object":"@InformationBarrier"}',
  "information_barriers.policy_deleted": '{"account_id":"text","object":"@InformationBarrier"}',
  "information_barriers.policy_updated":
    '{"account_id":"text","object":{"id?":"text","type?":{"|":[{"=":0},{"=":1},{"=":2},{"=":3}]},"assigned_group_id?":"text","policy_name?":"text","status?":{"|":[{"=":0},{"=":1}]},"to_group_id?":"text","new_policy?":"@BarrierPolicy","old_policy?":"@BarrierPolicy","settings?":"@BarrierSettings"}}',
  interactive_message_actions:
    '{"accountId?":"text","channelName?":"text","messageId?":"text","robotJid?":"text","timestamp?":"number","toJid?":"text","userId?":"text","userJid?":"text","userName?":"text","actionItem?":{"text?":"text","value?":"text"},"original?":{"settings?":"any","head?":"@ChatbotHead","body?":[{"type?":"text","action_id":"text","author_name":"text","closable":"flag","cur_index":"number","cur_page":"number","editable?":"flag","footer?":"text","footer_icon?":"text","icon_url":"text","img_url":"text","initial_date":"text","initial_time":"text","is_markdown_support?":"flag","level":"text","link?":"text","max_length":"number","min_length":"number","multiline":"flag","placeholder":"text","provider_icon_url":"text","provider_name":"text","resource_url":"text","sidebar_color?":"text","static_source":"text","text":"text","thumbnail_url":"text","title_url":"text","ts?":"number","value":"text","video_url":"text","description":{"text":"text"},"images":["@ChatbotImage"],"information":"@ChatbotInformation","initial_option":"@ChatbotInitialOption","items?":[{"editable?":"flag","key":"text","short?":"flag","style?":"text","text?":"text","value?":"text"}],"options":["@ChatbotOption"],"pages":["@ChatbotPage"],"sections":["@ChatbotSection"],"select_items":["@ChatbotInitialOption"],"selected_item?":"@ChatbotInitialOption","style":"@ChatbotStyle","title":"@ChatbotTitle"}]}}',
  interactive_message_editable:
    '{"accountId?":"text","channelName?":"text","messageId?":"text","robotJid?":"text","timestamp?":"number","toJid?":"text","userId?":"text","userJid?":"text","userName?":"text","editItem?":{"origin?":"text","target?":"text"},"original?":{"settings?":"any","head?":"@ChatbotHead","body?":[{"type":"text","action_id":"text","author_name":"text","closable":"flag","cur_index":"number","cur_page":"number","editable?":"flag","footer?":"text","footer_icon?":"text","icon_url":"text","img_url":"text","initial_date":"text","initial_time":"text","is_markdown_support?":"flag","level":"text","link?":"text","max_length":"number","min_length":"number","multiline":"flag","placeholder":"text","provider_icon_url":"text","provider_name":"text","resource_url":"text","sidebar_color?":"text","static_source":"text","text":"text","thumbnail_url":"text","title_url":"text","ts?":"number","value":"text","video_url":"text","description":{"text":"text"},"images":["@ChatbotImage"],"information":"@ChatbotInformation","initial_option":"@ChatbotInitialOption","items":["@ChatbotItem"],"options":["@ChatbotOption"],"pages":["@ChatbotPage"],"sections":["@ChatbotSection"],"select_items":["@ChatbotInitialOption"],"selected_item?":"@ChatbotInitialOption","style":"@ChatbotStyle","title":"@ChatbotTitle"}]}}',
  interactive_message_fields_editable:
    '{"accountId?":"text","channelName?":"text","messageId?":"text","robotJid?":"text","timestamp?":{"|":["text","number","number"]},"toJid?":"text","userId?":"text","userJid?":"text","userName?":"text","fieldEditItem?":{"currentValue?":"text","key?":"text","newValue?":"text"},"original?":{"settings?":"any","head?":"@ChatbotHead","body?":[{"type?":"text","action_id":"text","author_name":"text","closable":"flag","cur_index":"number","cur_page":"number","editable?":"flag","footer?":"text","footer_icon?":"text","icon_url":"text","img_url":"text","initial_date":"text","initial_time":"text","is_markdown_support?":"flag","level":"text","link?":"text","max_length":"number","min_length":"number","multiline":"flag","placeholder":"text","provider_icon_url":"text","provider_name":"text","resource_url":"text","sidebar_color?":"text","static_source":"text","text":"text","thumbnail_url":"text","title_url":"text","ts?":"number","value":"text","video_url":"text","description":{"text":"text"},"images":["@ChatbotImage"],"information":"@ChatbotInformation","initial_option":"@ChatbotInitialOption","items?":[{"editable?":{"|":["text","flag"]},"key?":"text","short?":"flag","style":"text","text":"text","value?":"text"}],"options":["@ChatbotOption"],"pages":["@ChatbotPage"],"sections":["@ChatbotSection"],"select_items":["@ChatbotInitialOption"],"selected_item?":"@ChatbotInitialOption","style":"@ChatbotStyle","title":"@ChatbotTitle"}]}}',
  interactive_message_select:
    '{"accountId?":"text","channelName?":"text","messageId?":"text","robotJid?":"text","timestamp?":"number","toJid?":"text","userId?":"text","userJid?":"text","userName?":"text","original?":{"settings?":"any","head?":"@ChatbotHead","body?":[{"type?":"text","action_id":"text","author_name":"text","closable":"flag","cur_index":"number","cur_page":"number","editable?":"flag","footer?":"text","footer_icon?":"text","icon_url":"text","img_url":"text","initial_date":"text","initial_time":"text","is_markdown_support?":"flag","level":"text","link?":"text","max_length":"number","min_length":"number","multiline":"flag","placeholder":"text","provider_icon_url":"text","provider_name":"text","resource_url":"text","sidebar_color?":"text","static_source":"text","text?":"text","thumbnail_url":"text","title_url":"text","ts?":"number","value":"text","video_url":"text","description":{"text":"text"},"images":["@ChatbotImage"],"information":"@ChatbotInformation","initial_option":"@ChatbotInitialOption","items":["@ChatbotItem"],"options":["@ChatbotOption"],"pages":["@ChatbotPage"],"sections":["@ChatbotSection"],"select_items?":[{"text?":"text","value?":"text"}],"selected_item?":"@ChatbotInitialOption","style":"@ChatbotStyle","title":"@ChatbotTitle"}]},"selectedItems?":[{"value?":"text"}]}',
  "mail.history_event":
    '{"account_id":"text","operator":"text","object":{"email":"text","history_id":"number"}}',
  "meeting.ai_companion_assets_deleted":
    '{"account_id":"text","object":{"meeting_uuid":"text","host_id":"text","meeting_number":"number","ai_companion":{"deleted_assets":[{"|":[{"=":"transcripts"},{"=":"summaries"}]}]}}}',
  "meeting.ai_companion_started":
    '{"account_id":"text","object":{"meeting_uuid":"text","host_id":"text","meeting_number":"number","ai_companion":{"questions?":"flag","summary?":"flag"}}}',
  "meeting.ai_companion_stopped":
    '{"account_id":"text","object":{"meeting_uuid":"text","host_id":"text","meeting_number":"number","ai_companion":{"questions?":"flag","summary?":"flag"}}}',
  "meeting.aic_transcript_completed":
    '{"account_id":"text","object":{"meeting_id":"number","meeting_uuid":"text","host_id":"text","attach_type":"text","file_id":"text","meeting_start_time":"text","meeting_topic":"text"}}',
  "meeting.alert":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@MeetingType","start_time?":"text","duration":"number","timezone?":"text","join_time?":"text","issues":["@QualityIssue"]}}',
  "meeting.breakout_room_sharing_ended":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@MeetingType","start_time":"text","duration":"number","timezone?":"text","breakout_room_uuid":"text","participant":{"id?":"text","user_id":"text","user_name?":"text","parent_user_id?":"text","sharing_details":"@SharingDetails"}}}',
  "meeting.breakout_room_sharing_started":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@MeetingType","start_time":"text","duration":"number","timezone?":"text","breakout_room_uuid":"text","participant":{"id?":"text","user_id":"text","user_name?":"text","parent_user_id?":"text","sharing_details":"@SharingDetails"}}}',
  "meeting.chat_message_file_downloaded":
    '{"account_id":"text","operator":"text","operator_id?":"text","object":{"id":"@MeetingId","uuid":"text","host_account_id":"text","chat_message_file":{"file_id":"text","file_name":"text","file_owner_id?":"text","file_size":"number","file_type":"text"}}}',
  "meeting.chat_message_file_sent":
    '{"account_id":"text","object":{"meeting_id":"number","meeting_uuid":"text","breakout_room_uuid?":"text","chat_message_file":{"date_time":"text","download_url":"text","file_id":"text","file_name":"text","file_size":"number","file_type":"text","message_id":"text","recipient_context?":{"|":[{"=":"meeting"},{"=":"breakout_room"}]},"recipient_email?":"text","recipient_name?":"text","recipient_session_id?":"text","recipient_type":"@ChatRecipient","sender_context?":{"|":[{"=":"meeting"},{"=":"breakout_room"}]},"sender_email?":"text","sender_name":"text","sender_session_id":"text","sender_type":{"|":[{"=":"host"},{"=":"guest"}]}}}}',
  "meeting.chat_message_sent":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","breakout_room_uuid?":"text","chat_message":{"date_time":"text","file_ids?":["text"],"message_content":"text","message_id":"text","recipient_context?":{"|":[{"=":"meeting"},{"=":"breakout_room"},{"=":"waiting_room"}]},"recipient_email?":"text","recipient_name?":"text","recipient_session_id?":"text","recipient_type":"@ChatRecipient","sender_context?":{"|":[{"=":"meeting"},{"=":"breakout_room"},{"=":"waiting_room"}]},"sender_email?":"text","sender_name":"text","sender_session_id":"text","sender_type":{"|":[{"=":"host"},{"=":"guest"}]}}}}',
  "meeting.converted_to_webinar":
    '{"account_id":"text","operator":"text","operator_id?":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic?":"text","type":"@WebinarType","start_time?":"text","duration?":"number","timezone?":"text"}}',
  "meeting.created":
    '{"account_id":"text","operator":"text","operator_id":"text","operation?":{"|":[{"=":"all"},{"=":"single"}]},"object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@MeetingType","start_time?":"text","duration":"number","timezone?":"text","join_url":"text","password?":"text","pmi?":"text","occurrences?":["@Occurrence"],"recurrence?":"@Recurrence","settings":{"alternative_hosts":"text","jbh_time?":{"|":[{"=":0},{"=":5},{"=":10},{"=":15}]},"join_before_host?":"flag","use_pmi":"flag","meeting_invitees?":["@MeetingInvitee"]},"tracking_fields?":[{"field?":"text","value?":"text","visible?":"flag"}]}}',
  "meeting.deleted":
    '{"account_id":"text","operator":"text","operator_id?":"text","operation?":{"|":[{"=":"all"},{"=":"single"}]},"object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic?":"text","type":"@MeetingType","start_time?":"text","duration?":"number","timezone?":"text","occurrences?":["@OccurrenceStart"]}}',
  "meeting.device_tested":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","test_result":{"user_id":"text","user_name":"text","camera_status":{"|":[{"=":0},{"=":1},{"=":2}]},"microphone_status":{"|":[{"=":0},{"=":1},{"=":2}]},"os?":"text","speaker_status":{"|":[{"=":0},{"=":1},{"=":2}]}}}}',
  "meeting.ended":
    '{"account_id":"text","operator?":"text","operator_id?":"text","operation?":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@MeetingType","start_time":"text","duration":"number","timezone?":"text","end_time":"text"}}',
  "meeting.invitation_accepted":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","participant":{"email":"text","participant_user_id":"text"}}}',
  "meeting.invitation_dispatched":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","participant":{"email":"text","participant_user_id":"text"}}}',
  "meeting.invitation_rejected":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","participant":{"email":"text","participant_user_id":"text"}}}',
  "meeting.invitation_timeout":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","participant":{"email":"text","participant_user_id":"text"}}}',
  "meeting.live_streaming_started":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@MeetingType","start_time":"text","duration":"number","timezone?":"text","live_streaming":{"date_time":"text","service":"@StreamingService","custom_live_streaming_settings?":{"page_url":"text","resolution?":"text","stream_key":"text","stream_url":"text"}}}}',
  "meeting.live_streaming_stopped":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@MeetingType","start_time":"text","duration":"number","timezone?":"text","live_streaming":{"date_time":"text","service":"@StreamingService","custom_live_streaming_settings?":{"page_url":"text","resolution?":"text","stream_key":"text","stream_url":"text"}}}}',
  "meeting.participant_admitted":
    '{"account_id":"text","operator?":"text","operator_id?":"text","operation?":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@MeetingType","start_time":"text","duration":"number","timezone?":"text","participant":{"user_id":"text","user_name?":"text","id?":"text","participant_uuid?":"text","email":"text","participant_user_id?":"text","date_time":"text","customer_key?":"text","phone_number?":"text","registrant_id?":"text"}}}',
  "meeting.participant_bind":
    '{"account_id":"text","object":{"id?":"@MeetingId","uuid":"text","host_id":"text","topic?":"text","type":"@MeetingType","start_time?":"text","duration?":"number","timezone?":"text","participant":{"user_id":"text","user_name?":"text","id?":"text","participant_uuid?":"text","email?":"text","participant_user_id?":"text","join_time?":"text","date_time?":"text","bind_participant_uuid?":"text","bind_user_id":"text","phone_number":"text","registrant_id?":"text"}}}',
  "meeting.participant_data":
    '{"account_id":"text","object":{"uuid":"text","participant":{"email?":"text","participant_user_id?":"text","participant_id":"text","data":[{"Location?":"text","as_internal_ip_address?":"text","as_internal_ip_port?":"text","audio_internal_ip_address?":"text","audio_internal_ip_port?":"text","camera?":"text","connection_type?":"text","data_center?":"text","destination_ip_domain?":"text","destination_ip_port?":"text","device?":{"|":[{"=":"Phone"},{"=":"H.323/SIP"},{"=":"Windows"},{"=":"Mac"},{"=":"iOS"},{"=":"Android"},{"=":"WIN"}]},"domain?":"text","harddisk_id?":"text","location?":"text","mac_addr?":"text","microphone?":"text","network_type?":"@NetworkType","pc_name?":"text","signaling_internal_ip_address?":"text","signaling_internal_ip_port?":"text","signaling_ip_address?":"text","speaker?":"text","version?":"text","video_internal_ip_address?":"text","video_internal_ip_port?":"text"}]}}}',
  "meeting.participant_data_connection_established":
    '{"account_id?":"text","object":{"id?":"@MeetingId","uuid?":"text","host_id?":"text","topic?":"text","participant?":{"id?":"text","user_id?":"text","user_name?":"text","email?":"text","participant_uuid?":"text"}}}',
  "meeting.participant_data_summary":
    '{"account_id":"text","object":{"id?":"@MeetingId","uuid":"text","participant":{"email?":"text","participant_user_id?":"text","participant_id":"text","data":[{"as_internal_ip_address":"text","as_internal_ip_port":"text","audio_internal_ip_address":"text","audio_internal_ip_port":"text","camera":"text","client?":"text","connection_type":"text","data_center":"text","destination_ip_domain":"text","destination_ip_port":"text","device":{"|":[{"=":"Phone"},{"=":"H.323/SIP"},{"=":"Windows"},{"=":"Mac"},{"=":"iOS"},{"=":"Android"}]},"device_detail?":"text","domain":"text","harddisk_id":"text","location":"text","mac_addr":"text","microphone":"text","network_type":"@NetworkType","pc_name":"text","signaling_internal_ip_address":"text","signaling_internal_ip_port":"text","signaling_ip_address":"text","speaker":"text","version":"text","video_internal_ip_address":"text","video_internal_ip_port":"text"}]}}}',
  "meeting.participant_feedback":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","participant":{"user_name":"text","participant_user_id":"text","participant_uuid":"text","feedback":{"comments?":"text","satisfied":"flag","feedback_details?":["@Named"]}}}}',
  "meeting.participant_jbh_joined":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@MeetingType","start_time?":"text","duration":"number","timezone?":"text","participant":{"id?":"text","user_name?":"text","customer_key?":"text","registrant_id?":"text"}}}',
  "meeting.participant_jbh_waiting":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@MeetingType","start_time?":"text","duration":"number","timezone?":"text","participant":{"id?":"text","user_name":"text","customer_key?":"text"}}}',
  "meeting.participant_jbh_waiting_left":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@MeetingType","start_time":"text","duration":"number","timezone?":"text","participant":{"id?":"text","user_name":"text","customer_key?":"text","registrant_id?":"text"}}}',
  "meeting.participant_joined":
    '{"account_id":"text","object":{"id?":"@MeetingId","uuid":"text","host_id":"text","topic?":"text","type":"@MeetingType","start_time?":"text","duration":"number","timezone?":"text","participant":{"user_id":"text","user_name":"text","id?":"text","participant_uuid?":"text","email":"text","participant_user_id?":"text","join_time":"text","date_time?":"text","customer_key?":"text","phone_number?":"text","registrant_id?":"text"}}}',
  "meeting.participant_joined_breakout_room":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@MeetingType","start_time":"text","duration":"number","timezone?":"text","breakout_room_uuid":"text","participant":{"user_id":"text","user_name":"text","id?":"text","participant_uuid?":"text","email":"text","participant_user_id?":"text","join_time":"text","date_time?":"text","customer_key?":"text","parent_user_id?":"text","phone_number?":"text","registrant_id?":"text"}}}',
  "meeting.participant_joined_waiting_room":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@MeetingType","start_time":"text","duration":"number","timezone?":"text","participant":{"user_id":"text","user_name?":"text","id?":"text","participant_uuid?":"text","email":"text","participant_user_id?":"text","date_time":"text","customer_key?":"text","phone_number?":"text","registrant_id?":"text"}}}',
  "meeting.participant_left":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@MeetingType","start_time":"text","duration":"number","timezone?":"text","participant":{"user_id":"text","user_name?":"text","id?":"text","participant_uuid?":"text","email":"text","participant_user_id?":"text","leave_time":"text","date_time?":"text","customer_key?":"text","leave_reason?":"text","phone_number?":"text","registrant_id?":"text"}}}',
  "meeting.participant_left_breakout_room":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@MeetingType","start_time":"text","duration":"number","timezone?":"text","breakout_room_uuid":"text","participant":{"user_id":"text","user_name":"text","id?":"text","participant_uuid?":"text","email":"text","participant_user_id?":"text","leave_time":"text","date_time?":"text","customer_key?":"text","leave_reason?":"text","parent_user_id?":"text","phone_number?":"text","registrant_id?":"text"}}}',
  "meeting.participant_left_waiting_room":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@MeetingType","start_time":"text","duration":"number","timezone?":"text","participant":{"user_id":"text","user_name?":"text","id?":"text","participant_uuid?":"text","email":"text","participant_user_id?":"text","date_time":"text","customer_key?":"text","phone_number?":"text","registrant_id?":"text"}}}',
  "meeting.participant_phone_callout_accepted":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","participant":{"invitee_name":"text","phone_number":"number"}}}',
  "meeting.participant_phone_callout_failed":
    '{"account_id?":"text","object":{"id?":"@MeetingId","uuid?":"text","host_id?":"text","participant?":{"invitee_name?":"text","phone_number?":{"|":["number","text"]},"from_number?":{"|":["number","text"]}}}}',
  "meeting.participant_phone_callout_missed":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","participant":{"invitee_name":"text","phone_number":"number"}}}',
  "meeting.participant_phone_callout_rejected":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","participant":{"invitee_name":"text","phone_number":"number"}}}',
  "meeting.participant_phone_callout_ringing":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","participant":{"invitee_name":"text","phone_number":"number"}}}',
  "meeting.participant_put_in_waiting_room":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@MeetingType","start_time":"text","duration":"number","timezone?":"text","participant":{"user_id":"text","user_name?":"text","id?":"text","participant_uuid?":"text","email":"text","participant_user_id?":"text","date_time":"text","customer_key?":"text","phone_number?":"text","registrant_id?":"text"}}}',
  "meeting.participant_qos":
    '{"account_id":"text","object":{"uuid":"text","participant":{"user_id":"text","email?":"text","participant_user_id?":"text","qos":[{"type":"@QosType","date_time":"text","details":{"avg_loss?":"text","avg_rssi?":{"|":["text","number"]},"bitrate?":"text","frame_rate?":"text","jitter?":"text","latency?":"text","max_loss?":"text","max_rssi?":{"|":["text","number"]},"min_rssi?":{"|":["text","number"]},"network_notification?":"@NetworkNotification","quality?":{"|":[{"=":"bad"},{"=":"fair"},{"=":"good"},{"=":"poor"}]},"quality_score?":"text","resolution?":"text","rssi_unit?":"text","system_avg_cpu_pressure_level?":{"|":[{"=":"normal"},{"=":"fair"},{"=":"serious"},{"=":"critical"}]},"system_max_cpu_pressure_level?":{"|":[{"=":"normal"},{"=":"fair"},{"=":"serious"},{"=":"critical"}]},"system_max_cpu_usage?":"text","system_min_cpu_pressure_level?":{"|":[{"=":"normal"},{"=":"fair"},{"=":"serious"},{"=":"critical"}]},"zoom_avg_cpu_usage?":"text","zoom_max_cpu_usage?":"text","zoom_min_cpu_usage?":"text"}}]}}}',
  "meeting.participant_qos_summary":
    '{"account_id":"text","object":{"id?":"@MeetingId","uuid?":"text","participant?":{"id":"text","user_name":"text","email":"text","participant_id":"text","qos":[{"type":"@QosSummaryType","details":{"avg_bitrate?":"text","avg_frame_rate?":"text","avg_jitter?":"text","avg_latency?":"text","avg_loss?":"text","avg_rssi?":"number","max_bitrate?":"text","max_frame_rate?":"text","max_jitter?":"text","max_latency?":"text","max_loss?":"text","max_rssi?":"number","min_bitrate?":"text","min_frame_rate?":"text","min_jitter?":"text","min_latency?":"text","min_loss?":"text","min_rssi?":"number","quality?":{"|":[{"=":"bad"},{"=":"fair"},{"=":"good"},{"=":"poor"}]},"quality_score?":"text","resolution?":"text","rssi_unit?":"text","system_avg_cpu_pressure_level?":{"|":[{"=":"normal"},{"=":"fair"},{"=":"serious"},{"=":"critical"}]},"system_max_cpu_pressure_level?":{"|":[{"=":"normal"},{"=":"fair"},{"=":"serious"},{"=":"critical"}]},"system_max_cpu_usage?":"text","system_min_cpu_pressure_level?":{"|":[{"=":"normal"},{"=":"fair"},{"=":"serious"},{"=":"critical"}]},"zoom_avg_cpu_usage?":"text","zoom_max_cpu_usage?":"text","zoom_min_cpu_usage?":"text"}}]}}}',
  "meeting.participant_role_changed":
    '{"account_id":"text","object":{"id?":"@MeetingId","uuid":"text","host_id":"text","topic?":"text","type":"@MeetingType","start_time?":"text","duration":"number","timezone?":"text","participant":{"user_id":"text","user_name":"text","id?":"text","participant_uuid?":"text","email":"text","participant_user_id?":"text","date_time":"text","new_role":{"|":[{"=":"host"},{"=":"co-host"},{"=":"attendee"}]},"old_role":{"|":[{"=":"host"},{"=":"co-host"},{"=":"attendee"}]},"registrant_id?":"text"}}}',
  "meeting.participant_room_system_callout_accepted":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","inviter_name":"text","message_id":"text","participant":"@RoomSystem"}}',
  "meeting.participant_room_system_callout_failed":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","inviter_name":"text","message_id":"text","reason_type":{"|":[{"=":0},{"=":1},{"=":2},{"=":3},{"=":4},{"=":7},{"=":8},{"=":9},{"=":10},{"=":11},{"=":12},{"=":13},{"=":14}]},"participant":"@RoomSystem"}}',
  "meeting.participant_room_system_callout_missed":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","inviter_name":"text","message_id":"text","participant":"@RoomSystem"}}',
  "meeting.participant_room_system_callout_rejected":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","inviter_name":"text","message_id":"text","participant":"@RoomSystem"}}',
  "meeting.participant_room_system_callout_ringing":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","inviter_name":"text","message_id":"text","participant":"@RoomSystem"}}',
  "meeting.permanently_deleted":
    '{"account_id":"text","operator":"text","operator_id":"text","operation?":{"|":[{"=":"all"},{"=":"single"}]},"object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@MeetingType","start_time":"text","duration":"number","timezone":"text","occurrences?":["@OccurrenceStart"]}}',
  "meeting.recovered":
    '{"account_id":"text","operator":"text","operator_id":"text","operation?":{"|":[{"=":"all"},{"=":"single"}]},"object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@MeetingType","start_time":"text","duration":"number","timezone":"text","occurrences?":["@OccurrenceStart"]}}',
  "meeting.registration_approved":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@MeetingType","start_time":"text","duration":"number","timezone":"text","occurrences?":["@OccurrenceStart"],"registrant":{"id":"text","email":"text","first_name":"text","last_name?":"text","join_url":"text","participant_pin_code?":"number"}}}',
  "meeting.registration_cancelled":
    '{"account_id":"text","operator":"text","operator_id?":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@MeetingType","start_time":"text","duration":"number","timezone":"text","occurrences?":["@OccurrenceStart"],"registrant":{"id":"text","email":"text","first_name":"text","last_name?":"text"}}}',
  "meeting.registration_created":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@MeetingType","start_time":"text","duration":"number","timezone":"text","occurrences?":["@OccurrenceStart"],"registrant":{"id":"text","email":"text","first_name":"text","last_name?":"text","address?":"text","city?":"text","comments?":"text","country?":"text","industry?":"text","job_title?":"text","join_url":"text","no_of_employees?":"@EmployeeCount","org?":"text","participant_pin_code?":"number","phone?":"text","purchasing_time_frame?":"@PurchasingTimeFrame","role_in_purchase_process?":"@PurchaseRole","state?":"text","status":{"|":[{"=":"approved"},{"=":"pending"}]},"zip?":"text","custom_questions?":["@CustomQuestion"]}}}',
  "meeting.registration_denied":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@MeetingType","start_time":"text","duration":"number","timezone":"text","occurrences?":["@OccurrenceStart"],"registrant":{"id":"text","email":"text","first_name":"text","last_name?":"text"}}}',
  "meeting.risk_alert":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic?":"text","type":"@MeetingType","start_time?":"text","timezone?":"text","host_email":"text","armn_details":{"meeting_url?":"text","post_platform?":"text","post_time?":"text","post_user?":"text","recommended_disable_settings?":["@RecommendedDisableSetting"],"recommended_enable_settings?":["@RecommendedEnableSetting"],"social_link?":"text"}}}',
  "meeting.rtms_concurrency_limited":
    '{"account_id?":"text","operator_id":"text","concurrency_number":"number","id_field":{"meeting_uuid":"text"}}',
  "meeting.rtms_concurrency_near_limit":
    '{"account_id?":"text","concurrency_limit":"number","concurrency_number":"number","percentage":"number"}',
  "meeting.rtms_interrupted":
    '{"account_id?":"text","meeting_uuid":"text","rtms_stream_id":"text"}',
  "meeting.rtms_started":
    '{"account_id?":"text","operator_id":"text","meeting_uuid":"text","rtms_stream_id":"text","server_urls":"text"}',
  "meeting.rtms_stopped":
    '{"account_id?":"text","meeting_uuid":"text","rtms_stream_id":"text","stop_reason":"number"}',
  "meeting.sharing_ended":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@MeetingType","start_time":"text","duration":"number","timezone?":"text","participant":"@SharingParticipant"}}',
  "meeting.sharing_started":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@MeetingType","start_time":"text","duration":"number","timezone?":"text","participant":"@SharingParticipant"}}',
  "meeting.started": '{"account_id":"text","object":"@Meeting"}',
  "meeting.summary_completed":
    '{"account_id":"text","object":{"meeting_id":"number","meeting_uuid":"text","meeting_host_id":"text","meeting_host_email":"text","meeting_topic":"text","meeting_start_time":"text","meeting_end_time":"text","next_steps?":["text"],"summary_content?":"text","summary_created_time":"text","summary_doc_url?":"text","summary_end_time":"text","summary_last_modified_time":"text","summary_overview?":"text","summary_start_time":"text","summary_title":"text","summary_details?":["@SummaryDetail"]}}',
  "meeting.summary_deleted":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"meeting_id":"number","meeting_uuid":"text","meeting_host_id":"text","meeting_host_email":"text","meeting_topic":"text","meeting_start_time":"text","meeting_end_time":"text","summary_created_time":"text","summary_end_time":"text","summary_last_modified_time":"text","summary_start_time":"text","summary_title":"text"}}',
  "meeting.summary_recovered":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"meeting_id":"number","meeting_uuid":"text","meeting_host_id":"text","meeting_host_email":"text","meeting_topic":"text","meeting_start_time":"text","meeting_end_time":"text","summary_created_time":"text","summary_end_time":"text","summary_last_modified_time":"text","summary_start_time":"text","summary_title":"text"}}',
  "meeting.summary_shared":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"meeting_id":"number","meeting_uuid":"text","meeting_host_id":"text","meeting_host_email":"text","meeting_topic":"text","meeting_start_time":"text","meeting_end_time":"text","summary_created_time":"text","summary_end_time":"text","summary_last_modified_time":"text","summary_start_time":"text","summary_title":"text","share_with_users":[{"user_email":"text"}]}}',
  "meeting.summary_trashed":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"meeting_id":"number","meeting_uuid":"text","meeting_host_id":"text","meeting_host_email":"text","meeting_topic":"text","meeting_start_time":"text","meeting_end_time":"text","summary_created_time":"text","summary_end_time":"text","summary_last_modified_time":"text","summary_start_time":"text","summary_title":"text"}}',
  "meeting.summary_updated":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"meeting_id":"number","meeting_uuid":"text","meeting_host_id":"text","meeting_host_email":"text","meeting_topic":"text","meeting_start_time":"text","meeting_end_time":"text","next_steps?":["text"],"summary_content?":"text","summary_created_time":"text","summary_doc_url?":"text","summary_end_time":"text","summary_last_modified_time":"text","summary_last_modified_user_email":"text","summary_last_modified_user_id":"text","summary_overview?":"text","summary_start_time":"text","summary_title":"text","edited_summary?":{"next_steps?":["text"],"summary_details?":"text","summary_overview?":"text"},"summary_details?":["@SummaryDetail"]}}',
  "meeting.updated":
    '{"account_id":"text","operator":"text","operator_id":"text","scope?":{"|":[{"=":"single"},{"=":"all"}]},"time_stamp":"number","object":"@MeetingChanges","old_object":"@MeetingChanges"}',
  "my_notes.transcript_generated": '{"account_id?":"text","object?":"any"}',
  "node.mc_stat":
    '{"account_id":"text","object":{"mmr_stats":[{"meeting_zone":"text","mmr_service_id":"text","mmr_service_name":"text","timestamp":"text","total_meeting_count":"number","total_participant_count":"number"}],"zc_stats":[{"meeting_zone":"text","zc_service_id":"text","zc_service_name":"text"}]}}',
  "node.mc_stat_alert": '{"account_id":"text","object":"@NodeStatAlert"}',
  "node.mc_zone_stat_alert": '{"account_id":"text","object":"@NodeZoneStatAlert"}',
  "node.nfs_alert":
    '{"account_id":"text","object":{"operator":"text","field":"text","level":"text","metric":"text","threshold":"number","value":"number","nfs":{"host":"text","path":"text","status":"text"},"server":"@NodeServer"}}',
  "node.rc_stat":
    '{"account_id":"text","object":{"rc_stats":[{"current_recording_count":"number","current_transcoding_count":"number","rc_service_id":"text","rc_service_name":"text","recording_zone":"text","timestamp":"text","transcoding_queue_depth":"number"}]}}',
  "node.rc_stat_alert": '{"account_id":"text","object":"@NodeStatAlert"}',
  "node.server_bandwidth_alert": '{"account_id":"text","object":"@NodeServerAlert"}',
  "node.server_confirmed":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"server":"@NodeServer"}}',
  "node.server_cpu_alert":
    '{"account_id":"text","object":{"operator":"text","field":"text","level":"text","metric":"text","threshold":"number","value":"number","server":"@NodeServer"}}',
  "node.server_deleted":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"server":"@NodeServerInGroup"}}',
  "node.server_disk_alert": '{"account_id":"text","object":"@NodeServerAlert"}',
  "node.server_memory_alert":
    '{"account_id":"text","object":{"operator":"text","field":"text","level":"text","metric":"text","threshold":"number","value":"number","server":"@NodeServerInGroup"}}',
  "node.server_offline": '{"account_id":"text","object":{"server":"@NodeServerInGroup"}}',
  "node.server_online": '{"account_id":"text","object":{"server":"@NodeServerInGroup"}}',
  "node.server_rebooted":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"server":"@NodeServerInGroup"}}',
  "node.server_registered":
    '{"account_id":"text","object":{"server":{"id":"text","name":"text","module":"text","os_image":"text","status":"text","udid":"text"}}}',
  "node.server_shutdown":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"server":"@NodeServerInGroup"}}',
  "node.server_stat":
    '{"account_id":"text","object":{"stats":[{"cpu_used_percent":"number","cpu_used_percent_ts":"text","disk_total":"number","disk_total_ts":"text","disk_used":"number","disk_used_ts":"text","memory_used":"number","memory_used_ts":"text","server":{"id":"text","name":"text","location":"text","module":"text","osImage":"text","status":"text","udid":"text"}}]}}',
  "node.server_update_available":
    '{"account_id":"text","object":{"severity":"text","server":"@NodeServerInGroup"}}',
  "node.server_update_failed":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"server":"@NodeServerInGroup"}}',
  "node.server_update_started":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"server":"@NodeServerInGroup"}}',
  "node.server_update_success":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"server":"@NodeServerInGroup"}}',
  "node.service_abnormal_status":
    '{"account_id":"text","object":{"abnormal_statuses":[{"code":"text","level":"text","message":"text"}],"server":"@NodeServerInGroup","service":"@NodeServiceInZone"}}',
  "node.service_cpu_alert":
    '{"account_id":"text","object":{"operator":"text","field":"text","level":"text","metric":"text","threshold":"number","value":"number","server":"@NodeServer","service":"@NodeService"}}',
  "node.service_deleted":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@ServiceOnNode"}',
  "node.service_memory_alert":
    '{"account_id":"text","object":{"operator":"text","container":"text","field":"text","level":"text","metric":"text","threshold":"number","value":"number","server":"@NodeServer","service":"@NodeService"}}',
  "node.service_started": '{"account_id":"text","object":"@ServiceOnNode"}',
  "node.service_stat":
    '{"account_id":"text","object":{"stats":[{"cpu_used_percent":"number","cpu_used_percent_ts":"text","memory_used":"number","memory_used_ts":"text","server":"@NodeServer","service":"@NodeServiceInZone"}]}}',
  "node.service_stopped": '{"account_id":"text","object":"@ServiceOnNode"}',
  "node.service_update_available":
    '{"account_id":"text","object":{"available_version":"text","deadline":"text","publish_time":"text","release_note":"text","severity":"text","server":"@NodeServer","service":"@NodeService"}}',
  "node.service_update_failed":
    '{"account_id":"text","object":{"error":"text","target_version":"text","server":"@NodeServer","service":"@NodeService"}}',
  "node.service_update_started": '{"account_id":"text","object":"@NodeServiceUpdate"}',
  "node.service_update_success": '{"account_id":"text","object":"@NodeServiceUpdate"}',
  "node.zhm_stat":
    '{"account_id":"text","object":{"mmr_stats":[{"meeting_zone":"text","mmr_service_id":"text","mmr_service_name":"text","private_mode_meeting_count":"number","private_mode_participant_count":"number","sfu_mode_meeting_count":"number","sfu_mode_participant_count":"number","timestamp":"text","total_meeting_count":"number","total_participant_count":"number"}],"zc_stats":[{"meeting_zone":"text","zc_service_id":"text","zc_service_name":"text"}]}}',
  "node.zhm_stat_alert": '{"account_id":"text","object":"@NodeStatAlert"}',
  "node.zhm_zone_stat_alert": '{"account_id":"text","object":"@NodeZoneStatAlert"}',
  "node.zone_added":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"type":"text","module":"text","zone":"text"}}',
  "node.zone_deleted":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"type":"text","module":"text","zone":"text"}}',
  "number_management.peering_number_cnam_updated":
    '{"account_id":"text","object":{"carrier_code":"number","cnam?":"text","phone_numbers":["text"]}}',
  "number_management.peering_number_emergency_address_updated":
    '{"account_id":"text","object":"@PeeringEmergencyAddress"}',
  "phone.account_settings_updated":
    '{"account_id":"text","object":"@AccountWithPhoneSettings","old_object":"@AccountWithPhoneSettings"}',
  "phone.ai_call_summary_changed":
    '{"account_id":"text","object":{"call_id":"text","user_id":"text","ai_call_summary_id":"text","call_log_ids?":["text"],"created_time?":"text","deleted?":"flag","edited?":"flag","modified_time?":"text"}}',
  "phone.blind_transfer_initiated": '{"account_id":"text","object":"@BlindTransfer"}',
  "phone.call_element_deleted":
    '{"account_id":"text","object":{"user_id":"text","call_element_ids?":["text"],"delete_all?":"flag","execute_time?":"text","move_to_trash?":"flag"}}',
  "phone.call_history_deleted":
    '{"account_id":"text","object":{"user_id":"text","call_log_ids?":["text"],"delete_all?":"flag","execute_time?":"text","move_to_trash?":"flag"}}',
  "phone.call_log_deleted": '{"account_id":"text","object":"@DeletedCallLogs"}',
  "phone.call_log_permanently_deleted": '{"account_id":"text","object":"@DeletedCallLogs"}',
  "phone.call_qos":
    '{"account_id":"text","object":{"call_id":"text","call_end_time?":"text","call_start_time":"text","call_qos":{"id":"text","type":"text","user_email?":"text","qos":"@CallQuality"}}}',
  "phone.call_qos_summary":
    '{"account_id":"text","object":{"call_id":"text","call_end_time":"text","call_start_time":"text","call_qos":[{"type":"text","user_id":"text","user_email?":"text","qos":["@CallQuality"]}]}}',
  "phone.callee_answered":
    '{"account_id":"text","object":{"call_id":"text","answer_start_time":"text","channel_id?":"text","ringing_start_time":"text","sip_id?":"text","callee":{"connection_type?":"@PhoneConnection","extension_id?":"text","extension_number?":"number","extension_type?":"@PhoneExtension","timezone?":"text","user_id?":"text","name?":"text","phone_number":"text","device_id?":"text","device_name?":"text","device_type?":"text"},"caller":{"connection_type?":"@PhoneConnection","extension_id?":"text","extension_number?":"number","extension_type?":"@PhoneExtension","name?":"text","phone_number?":"text"},"forwarded_by?":"@ForwardedBy","redirect_forwarded_by?":"@RedirectForwardedBy"}}',
  "phone.callee_call_element_completed": '{"account_id":"text","object":"@CallElements"}',
  "phone.callee_call_history_completed": '{"account_id":"text","object":"@CallHistory"}',
  "phone.callee_call_log_completed":
    '{"account_id":"text","object":{"user_id":"text","call_logs":[{"id":"text","call_id":"text","duration?":"number","date_time":"text","answer_start_time?":"text","call_end_time?":"text","callee_country_code?":"text","callee_country_iso_code?":"text","callee_did_number?":"text","callee_location?":"text","callee_name?":"text","callee_number":"text","callee_number_source?":"@CallNumberSource","callee_user_id?":"text","caller_country_code?":"text","caller_country_iso_code?":"text","caller_did_number?":"text","caller_location?":"text","caller_name?":"text","caller_number":"text","caller_number_source?":"@CallNumberSource","caller_number_type":{"|":[{"=":1},{"=":2}]},"caller_user_id?":"text","client_code?":"text","cost_center?":"text","department?":"text","direction?":{"|":[{"=":"inbound"},{"=":"outbound"}]},"has_recording?":"flag","has_voicemail":"flag","hold_time?":"number","path":"text","recording_id?":"text","recording_type?":"text","result":"text","waiting_time?":"number","forwarded_by?":"@LoggedForwardedBy","forwarded_to?":"@LoggedForwardedBy","site?":{"id?":"text"},"call_type?":"@PhoneCallType","callee_number_type":{"|":[{"=":1},{"=":2}]}}]}}',
  "phone.callee_ended":
    '{"account_id":"text","object":{"call_id":"text","answer_start_time?":"text","call_end_time":"text","channel_id?":"text","handup_result?":"text","ringing_start_time":"text","sip_id?":"text","callee":{"connection_type?":"@PhoneConnection","extension_id?":"text","extension_number?":"number","extension_type?":"@PhoneExtension","timezone?":"text","user_id?":"text","name?":"text","phone_number":"text","device_id?":"text","device_name?":"text","device_type?":"text"},"caller":{"connection_type?":"@PhoneConnection","extension_id?":"text","extension_number?":"number","extension_type?":"@PhoneExtension","timezone?":"text","user_id?":"text","phone_number?":"text"},"forwarded_by?":"@ForwardedBy","redirect_forwarded_by?":"@RedirectForwardedBy"}}',
  "phone.callee_hold": '{"account_id":"text","object":"@CalleeCall"}',
  "phone.callee_meeting_inviting":
    '{"account_id":"text","object":{"call_id":"text","meeting_id?":"text","date_time":"text","callee":{"connection_type?":"@PhoneConnection","extension_id?":"text","extension_number?":"number","extension_type?":"@PhoneExtension","timezone?":"text","user_id?":"text","phone_number":"text","device_id?":"text"},"caller":{"connection_type?":"@PhoneConnection","extension_id?":"text","extension_number?":"number","extension_type?":"@PhoneExtension","timezone?":"text","user_id?":"text","phone_number":"text"}}}',
  "phone.callee_missed":
    '{"account_id":"text","object":{"call_end_time":"text","call_id":"text","channel_id?":"text","handup_result?":"text","ringing_start_time":"text","callee":{"timezone?":"text","user_id?":"text","account_code?":"text","connection_type?":"@PhoneConnection","device_id?":"text","device_type?":"text","extension_id?":"text","extension_number?":"number","extension_type?":"@PhoneExtension","phone_number":"text"},"caller":{"timezone?":"text","user_id?":"text","account_code?":"text","connection_type?":"@PhoneConnection","extension_id?":"text","extension_number?":"number","extension_type?":"@PhoneExtension","phone_number":"text"},"forwarded_by?":{"extension_number?":"text","extension_type?":"text","name?":"text"},"redirect_forwarded_by?":{"extension_number?":"text","extension_type?":"text","name?":"text","phone_number?":"text"}}}',
  "phone.callee_mute": '{"account_id":"text","object":"@CalleeCall"}',
  "phone.callee_parked":
    '{"account_id":"text","object":{"call_id":"text","date_time":"text","park_code?":"text","park_failure_reason?":"text","callee":{"connection_type?":"@PhoneConnection","extension_id?":"text","extension_number?":"number","extension_type?":"@PhoneExtension","timezone?":"text","user_id?":"text","phone_number":"text","device_id?":"text"},"caller":{"connection_type?":"@PhoneConnection","extension_id?":"text","extension_number?":"number","extension_type?":"@PhoneExtension","timezone?":"text","user_id?":"text","phone_number":"text"}}}',
  "phone.callee_rejected":
    '{"account_id":"text","object":{"call_id":"text","call_end_time":"text","channel_id?":"text","handup_result?":"text","ringing_start_time":"text","callee":{"connection_type?":"@PhoneConnection","extension_id?":"text","extension_number?":"number","extension_type?":"@PhoneExtension","timezone?":"text","user_id?":"text","phone_number":"text","account_code?":"text","device_id?":"text","device_type?":"text"},"caller":{"connection_type?":"@PhoneConnection","extension_id?":"text","extension_number?":"number","extension_type?":"@PhoneExtension","timezone?":"text","user_id?":"text","phone_number":"text","account_code?":"text","device_type?":"text"}}}',
  "phone.callee_ringing":
    '{"account_id":"text","object":{"call_id":"text","ringing_start_time":"text","callee":{"connection_type?":"@PhoneConnection","extension_id?":"text","extension_number?":"number","extension_type?":"@PhoneExtension","timezone?":"text","user_id?":"text","name?":"text","phone_number":"text","account_code?":"text","device_id?":"text","device_name?":"text","device_type?":"text"},"caller":{"connection_type?":"@PhoneConnection","extension_id?":"text","extension_number?":"number","extension_type?":"@PhoneExtension","name?":"text","phone_number?":"text","account_code?":"text"},"forwarded_by?":"@ForwardedBy","redirect_forwarded_by?":"@RedirectForwardedBy"}}',
  "phone.callee_unhold":
    '{"account_id":"text","object":{"call_id":"text","date_time":"text","callee":{"connection_type?":"@PhoneConnection","extension_id?":"text","extension_number?":"number","extension_type?":"@PhoneExtension","timezone?":"text","user_id?":"text","phone_number?":"text","account_code?":"text","device_id?":"text"},"caller":{"connection_type?":"@PhoneConnection","extension_id?":"text","extension_number?":"number","extension_type?":"@PhoneExtension","timezone?":"text","user_id?":"text","phone_number?":"text","account_code?":"text"}}}',
  "phone.callee_unmute": '{"account_id":"text","object":"@CalleeCall"}',
  "phone.caller_call_element_completed": '{"account_id":"text","object":"@CallElements"}',
  "phone.caller_call_history_completed": '{"account_id":"text","object":"@CallHistory"}',
  "phone.caller_call_log_completed":
    '{"account_id":"text","object":{"user_id":"text","call_logs":[{"id":"text","call_id":"text","duration?":"number","date_time":"text","answer_start_time?":"text","call_end_time?":"text","callee_country_code?":"text","callee_country_iso_code?":"text","callee_did_number?":"text","callee_location?":"text","callee_name?":"text","callee_number":"text","callee_number_source?":"@CallNumberSource","callee_user_id?":"text","caller_country_code?":"text","caller_country_iso_code?":"text","caller_did_number?":"text","caller_location?":"text","caller_name?":"text","caller_number":"text","caller_number_source?":"@CallNumberSource","caller_number_type":{"|":[{"=":1},{"=":2}]},"caller_user_id?":"text","client_code?":"text","cost_center?":"text","department?":"text","direction?":{"|":[{"=":"inbound"},{"=":"outbound"}]},"has_recording?":"flag","has_voicemail":"flag","hold_time?":"number","path":"text","recording_id?":"text","recording_type?":"text","result":"text","waiting_time?":"number","forwarded_by?":"@LoggedForwardedBy","forwarded_to?":"@LoggedForwardedBy","site?":{"id?":"text"},"call_type":"@PhoneCallType","callee_number_type":{"|":[{"=":1},{"=":2},{"=":3}]}}]}}',
  "phone.caller_connected":
    '{"account_id":"text","object":{"call_id":"text","channel_id?":"text","connected_start_time":"text","ringing_start_time":"text","callee":{"connection_type?":"@PhoneConnection","extension_id?":"text","extension_number?":"number","extension_type?":"@PhoneExtension","name?":"text","phone_number?":"text","account_code?":"text"},"caller":{"connection_type?":"@PhoneConnection","extension_id?":"text","extension_number?":"number","extension_type?":"@PhoneExtension","timezone?":"text","user_id?":"text","name?":"text","phone_number":"text","account_code?":"text","device_id?":"text","device_type?":"text"}}}',
  "phone.caller_ended":
    '{"account_id":"text","object":{"call_id":"text","answer_start_time?":"text","call_end_time":"text","handup_result?":"text","ringing_start_time":"text","callee":{"connection_type?":"@PhoneConnection","extension_id?":"text","extension_number?":"number","extension_type?":"@PhoneExtension","timezone?":"text","user_id?":"text","phone_number?":"text","account_code?":"text"},"caller":{"connection_type?":"@PhoneConnection","extension_id?":"text","extension_number?":"number","extension_type?":"@PhoneExtension","timezone?":"text","user_id?":"text","phone_number":"text","account_code?":"text","device_id?":"text","device_type?":"text"}}}',
  "phone.caller_hold": '{"account_id":"text","object":"@CallerCall"}',
  "phone.caller_meeting_inviting":
    '{"account_id":"text","object":{"call_id":"text","meeting_id?":"text","date_time":"text","callee":{"connection_type?":"@PhoneConnection","extension_id?":"text","extension_number?":"number","extension_type?":"@PhoneExtension","timezone?":"text","user_id?":"text","phone_number":"text"},"caller":{"connection_type?":"@PhoneConnection","extension_id?":"text","extension_number?":"number","extension_type?":"@PhoneExtension","timezone?":"text","user_id?":"text","phone_number":"text","device_id?":"text"}}}',
  "phone.caller_mute": '{"account_id":"text","object":"@MutedCallerCall"}',
  "phone.caller_ringing":
    '{"account_id":"text","object":{"call_id":"text","channel_id?":"text","ringing_start_time":"text","sip_id?":"text","callee":{"connection_type?":"@PhoneConnection","extension_id?":"text","extension_number?":"number","extension_type?":"@PhoneExtension","name?":"text","phone_number?":"text","account_code?":"text"},"caller":{"connection_type?":"@PhoneConnection","extension_id?":"text","extension_number?":"number","extension_type?":"@PhoneExtension","timezone?":"text","user_id?":"text","name?":"text","phone_number":"text","account_code?":"text","device_id?":"text","device_name?":"text","device_type?":"text"}}}',
  "phone.caller_unhold": '{"account_id":"text","object":"@CallerCall"}',
  "phone.caller_unmute": '{"account_id":"text","object":"@MutedCallerCall"}',
  "phone.conference_started":
    '{"account_id":"text","object":{"call_id":"text","date_time":"text","conference_id?":"text","enable_multiple_party_conference?":"flag","failure_reason?":"text","owner?":"@CallOwner"}}',
  "phone.device_registration":
    '{"account_id":"text","object":{"device_id":"text","device_name":"text","mac_address":"text"}}',
  "phone.emergency_alert":
    '{"account_id":"text","object":{"call_id":"text","deliver_to":"@EmergencyDelivery","ringing_start_time":"text","router":{"|":[{"=":"ZOOM"},{"=":"BYOC Carrier"},{"=":"Mobile Carrier"}]},"callee":{"phone_number?":"text"},"caller":{"id":"text","timezone?":"text","display_name?":"text","phone_number?":"text","extension_number?":"text","extension_type":{"|":[{"=":"user"},{"=":"interop"},{"=":"commonAreaPhone"}]},"site_id?":"text","site_name?":"text"},"emergency_address?":{"address_line1?":"text","address_line2?":"text","city?":"text","country?":"text","state_code?":"text","zip?":"text"},"location":{"bssid?":["text"],"gps?":["text"],"ip?":["text"]}}}',
  "phone.fax_log_deleted": '{"account_id":"text","object":{"fax_logs":[{"fax_log_id":"text"}]}}',
  "phone.fax_log_permanently_deleted":
    '{"account_id":"text","object":{"fax_logs":[{"fax_log_id":"text"}]}}',
  "phone.fax_received": '{"account_id":"text","object":"@Fax"}',
  "phone.fax_sent": '{"account_id":"text","object":"@Fax"}',
  "phone.generic_device_provision":
    '{"account_id":"text","object":{"id":"text","display_name":"text","device_type":"text","mac_address":"text","provision?":{"type":"text","sip_accounts?":[{"user_name":"text","authorization_id":"text","outbound_proxy":"text","password":"text","secondary_outbound_proxy?":"text","sip_domain?":"text","shared_line?":{"alias?":"text","outbound_caller_id?":"text","line_subscription":{"display_name?":"text","phone_number?":"text","extension_number?":"number"}}}]},"site?":"@Named"}}',
  "phone.group_settings_updated":
    '{"account_id":"text","object":"@GroupWithPhoneSettings","old_object":"@GroupWithPhoneSettings"}',
  "phone.peering_number_cnam_updated":
    '{"account_id":"text","object":{"carrier_code":"number","cnam?":"text","phone_numbers":["text"]}}',
  "phone.peering_number_emergency_address_updated":
    '{"account_id":"text","object":"@PeeringEmergencyAddress"}',
  "phone.recording_completed":
    '{"account_id":"text","object":{"recordings":[{"id":"text","call_id?":"text","end_time?":"text","user_id?":"text","date_time":"text","call_log_id?":"text","callee_account_code?":"text","callee_name":"text","callee_number":"text","callee_number_type":{"|":[{"=":1},{"=":2}]},"caller_account_code?":"text","caller_name?":"text","caller_number":"text","caller_number_type":{"|":[{"=":1},{"=":2}]},"direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"recording_type?":"text","accepted_by?":"@NamedExtension","outgoing_by?":"@NamedExtension","duration":"number","call_element_id?":"text","call_history_id?":"text","callee_did_number?":"text","caller_did_number?":"text","download_url":"text","owner?":{"id":"text","type":"text","name":"text","extension_number?":"number","has_access_permission?":"flag"},"site?":{"id?":"text"}}]}}',
  "phone.recording_completed_for_access_member":
    '{"account_id":"text","object":{"recordings":[{"id":"text","call_id?":"text","end_time?":"text","user_id?":"text","date_time":"text","call_log_id?":"text","callee_account_code?":"text","callee_name":"text","callee_number":"text","callee_number_type":{"|":[{"=":1},{"=":2}]},"caller_account_code?":"text","caller_name?":"text","caller_number":"text","caller_number_type":{"|":[{"=":1},{"=":2}]},"direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"recording_type?":"text","accepted_by?":"@NamedExtension","outgoing_by?":"@NamedExtension","duration":"number","call_element_id?":"text","call_history_id?":"text","callee_did_number?":"text","caller_did_number?":"text","download_url":"text","owner?":{"id":"text","type":"text","name":"text","extension_number?":"number","has_access_permission?":"flag"},"site?":{"id?":"text"}}]}}',
  "phone.recording_deleted":
    '{"account_id":"text","object":{"recordings":[{"id":"text","call_id":"text"}]}}',
  "phone.recording_failed": '{"account_id":"text","object":"@CallRecordingOnLine"}',
  "phone.recording_paused": '{"account_id":"text","object":"@RunningCallRecording"}',
  "phone.recording_permanently_deleted":
    '{"account_id":"text","object":{"recordings":[{"id":"text","call_id":"text"}]}}',
  "phone.recording_resumed":
    '{"account_id":"text","object":{"id":"text","call_id":"text","user_id":"text","date_time":"text","callee_account_code?":"text","callee_number":"text","caller_account_code?":"text","caller_number":"text","direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"recording_type":{"|":[{"=":"OnDemand"},{"=":"Automatic"}]},"owner":{"id":"text","type":"@RecordedExtension","name":"text","extension_number":"number"}}}',
  "phone.recording_started": '{"account_id":"text","object":"@CallRecordingOnLine"}',
  "phone.recording_stopped": '{"account_id":"text","object":"@CallRecordingOnLine"}',
  "phone.recording_transcript_completed":
    '{"account_id":"text","object":{"recordings":[{"id":"text","call_id?":"text","end_time?":"text","user_id?":"text","date_time":"text","call_log_id?":"text","callee_account_code?":"text","callee_name":"text","callee_number":"text","callee_number_type":{"|":[{"=":1},{"=":2}]},"caller_account_code?":"text","caller_name?":"text","caller_number":"text","caller_number_type":{"|":[{"=":1},{"=":2}]},"direction":{"|":[{"=":"inbound"},{"=":"outbound"}]},"recording_type?":"text","accepted_by?":"@NamedExtension","outgoing_by?":"@NamedExtension","duration?":"number","transcript_download_url":"text","owner?":{"id":"text","type":"text","name":"text","extension_number?":"number"},"site?":{"id":"text"}}]}}',
  "phone.sms_campaign_number_opt_in": '{"account_id":"text","object":"@SmsCampaignOpt"}',
  "phone.sms_campaign_number_opt_out": '{"account_id":"text","object":"@SmsCampaignOpt"}',
  "phone.sms_etiquette_block": '{"account_id":"text","object":"@SmsEtiquetteBreach"}',
  "phone.sms_etiquette_warn": '{"account_id":"text","object":"@SmsEtiquetteBreach"}',
  "phone.sms_received":
    '{"account_id":"text","object":{"session_id":"text","date_time":"text","message":"text","message_id":"text","message_type":"number","attachments":["@SmsAttachment"],"phone_number_campaign_opt_statuses?":["@CampaignOptStatus"],"owner":{"id?":"text","type?":"@SmsExtension","team_id?":"text"},"sender":"@SmsParty","to_members":["@SmsRecipient"]}}',
  "phone.sms_sent":
    '{"account_id":"text","object":{"session_id":"text","date_time":"text","message":"text","message_id":"text","message_type":"number","attachments":["@SmsAttachment"],"phone_number_campaign_opt_statuses?":["@CampaignOptStatus"],"failure_reason?":"text","owner":{"id?":"text","type?":"@SmsExtension","sms_sender_user_id?":"text"},"sender":"@SmsSender","to_members":["@SmsParty"]}}',
  "phone.sms_sent_failed":
    '{"account_id":"text","object":{"session_id":"text","date_time":"text","message":"text","message_id":"text","message_type":"number","attachments":["@SmsAttachment"],"phone_number_campaign_opt_statuses?":["@CampaignOptStatus"],"failure_reason?":"text","owner":{"id?":"text","type?":"@SmsExtension","sms_sender_user_id?":"text"},"sender":"@SmsSender","to_members":["@SmsRecipient"]}}',
  "phone.transfer_call_to_voicemail_initiated": '{"account_id":"text","object":"@BlindTransfer"}',
  "phone.transfer_recipient_updated":
    '{"account_id":"text","object":{"call_id":"text","date_time":"text","failure_reason?":"text","owner?":{"id?":"text","type?":"@TransferExtension","name?":"text","extension_number?":"number"},"recipient":{"name?":"text","phone_number?":"text","extension_number?":"number"}}}',
  "phone.voicemail_deleted": '{"account_id":"text","object":{"voice_mails":[{"id":"text"}]}}',
  "phone.voicemail_permanently_deleted":
    '{"account_id":"text","object":{"voice_mails":[{"id":"text"}]}}',
  "phone.voicemail_received":
    '{"account_id":"text","object":{"id":"text","call_id?":"text","date_time":"text","call_element_id?":"text","call_history_id?":"text","call_log_id?":"text","callee_account_code?":"text","callee_name":"text","callee_number":"text","callee_number_type":{"|":[{"=":1},{"=":2}]},"callee_user_id?":"text","caller_account_code?":"text","caller_name":"text","caller_number":"text","caller_number_type":{"|":[{"=":1},{"=":2}]},"duration":"number","callee_did_number?":"text","callee_extension_type":"@CallLogExtension","callee_id":"text","caller_did_number?":"text","caller_user_id?":"text","download_url":"text"}}',
  "phone.voicemail_received_for_access_member":
    '{"account_id":"text","object":{"id":"text","call_id?":"text","date_time":"text","call_element_id?":"text","call_history_id?":"text","call_log_id?":"text","callee_account_code?":"text","callee_name":"text","callee_number":"text","callee_number_type":{"|":[{"=":1},{"=":2}]},"callee_user_id?":"text","caller_account_code?":"text","caller_name":"text","caller_number":"text","caller_number_type":{"|":[{"=":1},{"=":2}]},"duration":"number","access_member_extension_type?":{"|":[{"=":"user"},{"=":"commonAreaPhone"}]},"access_member_id?":"text","callee_did_number?":"text","callee_extension_type":"@CallLogExtension","callee_id":"text","caller_did_number?":"text","download_url":"text"}}',
  "phone.voicemail_transcript_completed":
    '{"account_id":"text","object":{"id":"text","call_id?":"text","date_time":"text","call_element_id?":"text","call_history_id?":"text","call_log_id?":"text","callee_account_code?":"text","callee_name":"text","callee_number":"text","callee_number_type":{"|":[{"=":1},{"=":2}]},"callee_user_id?":"text","caller_account_code?":"text","caller_name":"text","caller_number":"text","caller_number_type":{"|":[{"=":1},{"=":2}]},"callee_extension_type?":"@CallLogExtension","callee_id?":"text","transcription":{"content":"text","status":{"|":[{"=":0},{"=":1},{"=":2},{"=":4},{"=":5},{"=":9},{"=":11},{"=":12},{"=":13},{"=":14},{"=":409},{"=":415},{"=":422},{"=":500},{"=":601},{"=":602},{"=":603},{"=":999}]}}}}',
  "phone.warm_transfer_cancelled": '{"account_id":"text","object":"@WarmTransfer"}',
  "phone.warm_transfer_completed": '{"account_id":"text","object":"@WarmTransfer"}',
  "phone.warm_transfer_initiated":
    '{"account_id":"text","object":{"call_id":"text","date_time":"text","failure_reason?":"text","owner?":"@CallOwner","transfer_account_code?":"text","transfer_call_id?":"text","transfer_phone_number":"text"}}',
  "quality_management.evaluation_completed":
    '{"account_id":"text","object":{"agent_user_id?":"text","evaluation_id":"text","evaluation_score?":"number","evaluation_score_ratio?":"number","evaluation_type?":{"|":[{"=":"MANUAL"},{"=":"AUTOMATED"}]},"evaluator_user_id?":"text","interaction_id?":"text","scorecard_name?":"text","scoring_format?":"text","total_possible_score?":"number","agent_info?":{"display_name?":"text","agent_user_id?":"text"},"evaluators_info?":[{"display_name?":"text","evaluator_user_id?":"text"}]}}',
  "quality_management.interaction_analysis_completed":
    '{"account_id":"text","object":{"engagement_id?":"text","start_time?":"text","duration?":"number","agent_user_id?":"text","crosstalk_event_count?":"number","direction?":"text","disposition?":"text","evaluation_id?":"text","evaluation_score?":"number","evaluation_score_ratio?":"number","evaluator_user_id?":"text","hold_event_count?":"number","interaction_id?":"text","primary_language?":"text","queue_id?":"text","queue_name?":"text","scorecard_name?":"text","scoring_format?":"text","silence_event_count?":"number","total_possible_score?":"number","agent_info?":{"display_name?":"text","agent_user_id?":"text"},"evaluators_info?":[{"display_name?":"text","evaluator_user_id?":"text"}],"interaction_info?":{"agent_name?":"text","associated_ids?":["text"],"channel_type?":{"|":[{"=":"VIDEO"},{"=":"MANUAL"},{"=":"SMS"},{"=":"AUDIO"},{"=":"WEB_CHAT"}]},"consumer_name?":"text","from?":"text","interaction_id":"text","to?":"text"},"summary?":{"engagement_score?":"number","evaluation_score?":"number","sentiment_score?":"number"}}}',
  "recording.archive_files_completed":
    '{"account_id":"text","object":{"id?":"number","uuid?":"text","host_id?":"text","topic?":"text","type?":"@RecordedType","start_time?":"text","duration?":"number","timezone?":"text","account_name?":"text","complete_time?":"text","duration_in_second?":"number","group_id?":"text","is_breakout_room?":"flag","meeting_type?":{"|":[{"=":"internal"},{"=":"external"}]},"parent_meeting_id?":"text","recording_count?":"number","status?":{"|":[{"=":"completed"},{"=":"processing"}]},"total_size?":"number","archive_files?":[{"id?":"text","download_url?":"text","encryption_fingerprint?":"text","file_extension?":"text","file_name?":"text","file_size?":"number","file_type?":{"|":[{"=":"MP4"},{"=":"M4A"},{"=":"TRANSCRIPT"},{"=":"CHAT"},{"=":"CC"},{"=":"CHAT_MESSAGE"}]},"individual?":"flag","number_of_messages?":"number","participant_email?":"text","participant_join_time?":"text","participant_leave_time?":"text","recording_type?":"@ArchiveRecordingType","status?":{"|":[{"=":"completed"},{"=":"processing"},{"=":"failed"}]},"storage_location?":{"|":[{"=":"US"},{"=":"AU"},{"=":"BR"},{"=":"CA"},{"=":"EU"},{"=":"IN"},{"=":"JP"},{"=":"SG"},{"=":"CH"}]}}]}}',
  "recording.batch_deleted":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"meetings":[{"meeting_uuid?":"text","recording_file_ids?":["text"]}]}}',
  "recording.batch_recovered":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"meetings":[{"meeting_uuid?":"text","recording_file_ids?":["text"]}]}}',
  "recording.batch_trashed":
    '{"account_id":"text","operator":"text","operator_id":"text","operation":{"|":[{"=":"trash_user_recordings"},{"=":"trash_account_recordings"}]},"object":{"meeting_uuids":["text"]}}',
  "recording.cloud_storage_usage_updated":
    '{"account_id":"text","object":{"free_storage":"text","max_exceed_date?":"text","plan_storage":"text","plan_type":"text","storage_exceed":"text","storage_used":"text","storage_used_percentage":"number"}}',
  "recording.completed":
    '{"account_id":"text","object":{"id":"number","uuid":"text","host_id":"text","topic":"text","type":"@RecordedType","start_time":"text","duration":"number","timezone?":"text","account_id":"text","auto_delete?":"flag","auto_delete_date?":"text","host_email":"text","on_prem?":"flag","password":"text","recording_count":"number","recording_play_passcode?":"text","share_url":"text","total_size":"number","participant_audio_files?":[{"id":"text","download_url":"text","file_extension":"text","file_name":"text","file_path?":"text","file_size":"number","file_type":"text","play_url?":"text","recording_end":"text","recording_start":"text","status":{"|":[{"=":"completed"},{"=":"processing"}]}}],"recording_files":[{"id":"text","meeting_id":"text","download_url":"text","file_extension":"@RecordingFileExtension","file_name?":"text","file_path?":"text","file_size":"number","file_type":"@RecordingFileType","play_url?":"text","recording_end":"text","recording_start":"text","recording_type":"@RecordingType","status":{"|":[{"=":"completed"},{"=":"processing"}]}}]}}',
  "recording.deleted":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"id":"number","uuid":"text","host_id":"text","topic":"text","type":"@RecordedType","start_time":"text","duration":"number","timezone?":"text","account_id":"text","recording_count":"number","share_url":"text","total_size":"number","participant_audio_files?":[{"id":"text","download_url":"text","file_extension?":"text","file_name?":"text","file_path?":"text","file_size":"number","file_type":"text","play_url?":"text","recording_end":"text","recording_start":"text","recording_type?":"text","status":{"|":[{"=":"completed"},{"=":"processing"}]}}],"recording_files":["@RecordingFile"]}}',
  "recording.paused":
    '{"account_id":"text","object":{"id":"number","uuid":"text","host_id":"text","topic":"text","type":"@RecordedType","start_time":"text","duration":"number","timezone?":"text","recording_file":{"recording_end":"text","recording_start":"text"}}}',
  "recording.recovered":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"id":"number","uuid":"text","host_id":"text","topic":"text","type":"@RecordedType","start_time":"text","duration":"number","timezone?":"text","account_id?":"text","recording_count":"number","share_url":"text","total_size":"number","participant_audio_files?":["@ParticipantAudioFile"],"recording_files":["@RecordingFile"]}}',
  "recording.registration_approved":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"id":"number","uuid":"text","host_id":"text","topic":"text","type":"@RecordedType","start_time":"text","duration":"number","timezone?":"text","occurrences?":"@RecordedOccurrence","registrant":{"id?":"text","email":"text","first_name":"text","last_name":"text"}}}',
  "recording.registration_created":
    '{"account_id":"text","object":{"id":"number","uuid":"text","host_id":"text","topic":"text","type":"@RecordedType","start_time":"text","duration":"number","timezone?":"text","occurrences?":"@RecordedOccurrence","registrant":{"id?":"text","email":"text","first_name":"text","last_name":"text","address":"text","city":"text","comments":"text","country":"text","industry":"text","job_title":"text","no_of_employees":"@EmployeeCount","org":"text","phone":"text","purchasing_time_frame":"@PurchasingTimeFrame","role_in_purchase_process":"@PurchaseRole","state":"text","status":{"|":[{"=":"approved"},{"=":"denied"},{"=":"pending"},{"=":"all"}]},"zip":"text","custom_questions?":[{"title?":"text","value?":"text"}]}}}',
  "recording.registration_denied":
    '{"account_id":"text","operator?":"text","operator_id?":"text","object":{"id":"number","uuid":"text","host_id":"text","topic":"text","type":"@RecordedType","start_time":"text","duration":"number","timezone?":"text","occurrences?":"@RecordedOccurrence","registrant":{"id?":"text","email":"text","first_name":"text","last_name":"text"}}}',
  "recording.renamed":
    '{"account_id":"text","operator":"text","operator_id":"text","time_stamp":{"|":["number","text"]},"recording_file?":{"id?":"number","uuid?":"text","host_id?":"text","topic?":"text","type?":"number"},"object":{"id":"number","uuid":"text","host_id":"text","topic":"text","type":"@RecordedType"},"old_object?":{"id":"number","uuid":"text","host_id":"text","topic":"text","type":"@RecordedType"}}',
  "recording.resumed":
    '{"account_id":"text","object":{"id":"number","uuid":"text","host_id":"text","topic":"text","type":"@RecordedType","start_time":"text","duration":"number","timezone?":"text","recording_file":{"recording_end":{"|":["text",{"=":null}]},"recording_start":"text"}}}',
  "recording.started":
    '{"account_id":"text","object":{"id":"number","uuid":"text","host_id":"text","topic":"text","type":"@RecordedType","start_time":"text","duration":"number","timezone?":"text","recording_file":{"recording_end":{"|":["text",{"=":null}]},"recording_start":"text"}}}',
  "recording.stopped":
    '{"account_id":"text","object":{"id":"number","uuid":"text","host_id":"text","topic":"text","type":"@RecordedType","start_time":"text","duration":"number","timezone?":"text","recording_file":{"recording_end":"text","recording_start":"text"}}}',
  "recording.transcript_completed":
    '{"account_id":"text","object":{"id":"number","uuid":"text","host_id":"text","topic":"text","type":"@RecordedType","start_time":"text","duration":"number","timezone?":"text","account_id":"text","host_email":"text","password?":"text","recording_count":"number","share_url":"text","total_size":"number","recording_files":[{"id":"text","meeting_id":"text","download_url":"text","file_extension?":"text","file_name?":"text","file_path?":"text","file_size":"number","file_type":"text","play_url?":"text","recording_end":"text","recording_start":"text","recording_type":"@RecordingType","status":{"|":[{"=":"completed"},{"=":"processing"}]}}]}}',
  "recording.trashed":
    '{"account_id":"text","operator?":"text","operator_id?":"text","object":{"id":"number","uuid":"text","host_id":"text","topic":"text","type":"@RecordedType","start_time":"text","duration":"number","timezone?":"text","account_id":"text","host_email?":"text","password?":"text","recording_count":"number","share_url":"text","total_size":"number","participant_audio_files?":["@ParticipantAudioFile"],"recording_files?":[{"id":"text","meeting_id":"text","download_url":"text","file_extension":"@RecordingFileExtension","file_name?":"text","file_size":"number","file_type":"@RecordingFileType","play_url?":"text","recording_end":"text","recording_start":"text","recording_type":"@RecordingType","status":{"|":[{"=":"completed"},{"=":"processing"}]}}]}}',
  "revenue_accelerator.conversation_analysis_completed":
    '{"account_id":"text","object":{"engagement_id?":"text","host_id?":"text","conversation_id":"text","source?":"@ConversationSource"}}',
  "revenue_accelerator.conversation_crm_associations_changed":
    '{"account_id":"text","object":[{"conversation_id?":"text","new_associations?":[{"account_id?":"text","deal_id?":{"|":["text",{"=":null}]},"lead_id?":{"|":["text",{"=":null}]}}],"old_associations?":[{"account_id?":{"|":["text",{"=":null}]},"deal_id?":{"|":["text",{"=":null}]},"lead_id?":{"|":["text",{"=":null}]}}]}]}',
  "revenue_accelerator.deal_conversation_associations_changed":
    '{"account_id":"text","object":[{"conversation_id?":"text","new_associations?":[{"account_id?":"text","deal_id?":{"|":["text",{"=":null}]},"lead_id?":{"|":["text",{"=":null}]}}],"old_associations?":[{"account_id?":{"|":["text",{"=":null}]},"deal_id?":{"|":["text",{"=":null}]},"lead_id?":{"|":["text",{"=":null}]}}]}]}',
  "revenue_accelerator.playlist_add_moment":
    '{"account_id":"text","operator?":"text","operator_id?":"text","object":"@PlaylistMoment"}',
  "revenue_accelerator.playlist_create":
    '{"account_id":"text","operator?":"text","operator_id?":"text","object":{"create_time?":"number","playlist_id":"text","playlist_name":"text","playlist_type":{"|":[{"=":"BASIC"},{"=":"SMART"}]}}}',
  "revenue_accelerator.playlist_delete":
    '{"account_id":"text","operator?":"text","operator_id?":"text","object":{"delete_time?":"number","playlist_id":"text","playlist_name?":"text"}}',
  "revenue_accelerator.playlist_remove_moment":
    '{"account_id":"text","operator?":"text","operator_id?":"text","object":"@PlaylistMoment"}',
  "revenue_accelerator.post_comment_completed":
    '{"account_id":"text","operator?":"text","operator_id?":"text","object":{"comment_id":"text","conversation_id":"text","text?":"text"}}',
  "rtms.concurrency_limited":
    '{"account_id?":"text","concurrency_limit?":"number","concurrency_number?":"number","percentage?":"number"}',
  "rtms.concurrency_near_limit":
    '{"concurrency_limit":"number","concurrency_number":"number","percentage":"number"}',
  "rtms.request_status":
    '{"account_id?":"text","operator_id?":"text","rtms_stream_id?":"text","status?":"any"}',
  "scheduler.scheduled_event_canceled":
    '{"account_id":"text","user_id?":"text","object":{"created?":"text","invitee_email?":"text","invitee_first_name?":"text","invitee_last_name?":"text","manage_url?":"text","rescheduled?":"flag","text_phone_number?":"text","time_zone?":"text","cancellation?":{"cancel_at?":"text","canceled_by?":"text","canceler_type?":{"|":[{"=":"host"},{"=":"invitee"}]},"reason?":"text"},"questions_and_answers?":[{"answer":["text"],"position":"number","question":"text"}],"scheduled_event?":"@Booking","tracking?":"@BookingTracking"}}',
  "scheduler.scheduled_event_created":
    '{"account_id":"text","user_id?":"text","object":{"created?":"text","invitee_email?":"text","invitee_first_name?":"text","invitee_last_name?":"text","manage_url?":"text","rescheduled?":"flag","text_phone_number?":"text","time_zone?":"text","questions_and_answers?":[{"answer":["text"],"position":"number","question":"text"}],"scheduled_event?":"@Booking","tracking?":"@BookingTracking"}}',
  "session.ai_interpreter_usage_summary": '{"account_id?":"text","object?":"any"}',
  "session.alert":
    '{"account_id":"text","object":{"id":"text","session_id":"text","session_name":"text","session_key?":"text","issues":["@QualityIssue"]}}',
  "session.ended":
    '{"account_id":"text","object":{"id":"text","session_id":"text","session_name":"text","session_key?":"text","start_time":"text","end_time":"text"}}',
  "session.live_streaming_started": '{"account_id":"text","object":"@StreamedSession"}',
  "session.live_streaming_stopped": '{"account_id":"text","object":"@StreamedSession"}',
  "session.recording_completed":
    '{"account_id":"text","object":{"session_id":{"|":["text","number"]},"session_name":"text","session_key":"text","start_time":"text","timezone":"text","participant_audio_files?":[{"id?":"text","user_id?":"text","download_url?":"text","file_extension?":"@RecordingFileExtension","file_name?":"text","file_path?":"text","file_size?":"number","file_type?":"@SessionFileType","recording_end?":"text","recording_start?":"text","recording_type?":"@SessionRecordingType","status?":"text","user_key?":"text"}],"participant_video_files?":[{"id?":"text","user_id?":"text","download_url?":"text","file_extension?":"text","file_name?":"text","file_path?":"text","file_size?":"number","file_type?":"@SessionFileType","recording_end?":"text","recording_start?":"text","recording_type?":"@SessionRecordingType","status?":"text","user_key?":"text"}],"recording_files":["@SessionRecordingFile"]}}',
  "session.recording_deleted":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@SessionRecording"}',
  "session.recording_paused": '{"account_id":"text","object":"@OngoingSessionRecording"}',
  "session.recording_recovered":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@SessionRecording"}',
  "session.recording_resumed": '{"account_id":"text","object":"@OngoingSessionRecording"}',
  "session.recording_started": '{"account_id":"text","object":"@OngoingSessionRecording"}',
  "session.recording_stopped": '{"account_id":"text","object":"@OngoingSessionRecording"}',
  "session.recording_summary_completed":
    '{"account_id":"text","object":{"session_id":"text","session_name":"text","session_key":"text","start_time":"text","timezone":"text","recording_files":[{"id?":"text","download_url?":"text","file_extension?":"text","file_name?":"text","file_path?":"text","file_size?":"number","file_type?":"@SessionFileType","recording_end?":"text","recording_start?":"text","recording_type?":"@SessionRecordingType","status?":"text"}]}}',
  "session.recording_transcript_completed":
    '{"account_id":"text","object":{"session_id":{"|":["text","number"]},"session_name":"text","session_key":"text","start_time":"text","timezone":"text","recording_files":["@SessionRecordingFile"]}}',
  "session.recording_transcript_failed": '{"account_id":"text","object":"@SessionRecording"}',
  "session.recording_trashed":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@SessionRecording"}',
  "session.rtms_interrupted": '{"session_id":"text","session_key":"text","rtms_stream_id":"text"}',
  "session.rtms_started":
    '{"session_id":"text","session_key":"text","rtms_stream_id":"text","server_urls":"text"}',
  "session.rtms_stopped":
    '{"session_id":"text","session_key":"text","rtms_stream_id":"text","stop_reason":"number"}',
  "session.sharing_ended": '{"account_id":"text","object":"@SharingInSession"}',
  "session.sharing_started": '{"account_id":"text","object":"@SharingInSession"}',
  "session.started":
    '{"account_id":"text","object":{"id":"text","session_id":"text","session_name":"text","session_key?":"text","start_time":"text"}}',
  "session.stream_ingestion_connected": '{"account_id":"text","object":"@IngestedSession"}',
  "session.stream_ingestion_disconnected": '{"account_id":"text","object":"@IngestedSession"}',
  "session.stream_ingestion_started": '{"account_id":"text","object":"@IngestedSession"}',
  "session.stream_ingestion_stopped": '{"account_id":"text","object":"@IngestedSession"}',
  "session.stream_ingestion_unbind": '{"account_id":"text","object":"@IngestedSession"}',
  "session.user_data":
    '{"account_id":"text","object":{"session_id":"text","session_name":"text","session_key?":"text","user":{"id":"text","is_original_host?":"flag","user_key?":"text","name?":"text","data":[{"as_internal_ip_address?":"text","as_internal_ip_port?":"text","audio_internal_ip_address?":"text","audio_internal_ip_port?":"text","camera?":"text","connection_type?":"text","data_center?":"text","destination_ip_domain?":"text","destination_ip_port?":"text","device?":{"|":[{"=":"Phone"},{"=":"H.323/SIP"},{"=":"Windows"},{"=":"Mac"},{"=":"iOS"},{"=":"Android"},{"=":"WIN"}]},"domain?":"text","harddisk_id?":"text","location?":"text","mac_addr?":"text","microphone?":"text","network_type?":"@NetworkType","pc_name?":"text","signaling_internal_ip_address?":"text","signaling_internal_ip_port?":"text","signaling_ip_address?":"text","speaker?":"text","version?":"text","video_internal_ip_address?":"text","video_internal_ip_port?":"text"}]}}}',
  "session.user_data_summary":
    '{"account_id":"text","object":{"session_id":"text","session_name":"text","session_key?":"text","user":{"id":"text","is_original_host?":"flag","user_key?":"text","name?":"text","data":[{"as_internal_ip_address":"text","as_internal_ip_port":"text","audio_internal_ip_address":"text","audio_internal_ip_port":"text","camera":"text","client?":"text","connection_type":"text","data_center":"text","destination_ip_domain":"text","destination_ip_port":"text","device":{"|":[{"=":"Phone"},{"=":"H.323/SIP"},{"=":"Windows"},{"=":"Mac"},{"=":"iOS"},{"=":"Android"}]},"device_detail?":"text","domain":"text","harddisk_id":"text","location":"text","mac_addr":"text","microphone":"text","network_type":"@NetworkType","pc_name":"text","signaling_internal_ip_address":"text","signaling_internal_ip_port":"text","signaling_ip_address":"text","speaker":"text","version":"text","video_internal_ip_address":"text","video_internal_ip_port":"text"}]}}}',
  "session.user_joined":
    '{"account_id":"text","object":{"id":"text","session_id":"text","session_name":"text","session_key?":"text","user":{"id":"text","name":"text","phone_number?":"text","participant_uuid":"text","join_time":"text","user_key?":"text"}}}',
  "session.user_left":
    '{"account_id":"text","object":{"id":"text","session_id":"text","session_name":"text","session_key?":"text","user":{"id":"text","name":"text","phone_number?":"text","participant_uuid":"text","leave_time":"text","leave_reason?":"text","user_key?":"text"}}}',
  "session.user_phone_callout_accepted": '{"account_id":"text","object":"@SessionPhoneCallout"}',
  "session.user_phone_callout_canceled": '{"account_id":"text","object":"@SessionCallout"}',
  "session.user_phone_callout_missed": '{"account_id":"text","object":"@SessionPhoneCallout"}',
  "session.user_phone_callout_rejected": '{"account_id":"text","object":"@SessionPhoneCallout"}',
  "session.user_phone_callout_ringing": '{"account_id":"text","object":"@SessionPhoneCallout"}',
  "session.user_qos":
    '{"account_id":"text","object":{"session_id":"text","session_name":"text","session_key?":"text","user":{"id":"text","is_original_host?":"flag","user_key?":"text","name":"text","qos":[{"type":"@QosType","date_time":"text","details":{"avg_loss?":"text","avg_rssi?":"text","bitrate?":"text","frame_rate?":"text","jitter?":"text","latency?":"text","max_loss?":"text","max_rssi?":"text","min_rssi?":"text","network_notification?":"@NetworkNotification","quality?":"@SessionQuality","quality_score?":"text","resolution?":"text","rssi_unit?":"text","system_avg_cpu_pressure_level?":"@CpuPressure","system_max_cpu_pressure_level?":"@CpuPressure","system_max_cpu_usage?":"text","system_min_cpu_pressure_level?":"@CpuPressure","zoom_avg_cpu_usage?":"text","zoom_max_cpu_usage?":"text","zoom_min_cpu_usage?":"text"}}]}}}',
  "session.user_qos_summary":
    '{"account_id":"text","object":{"session_id?":"text","session_name?":"text","session_key?":"text","user?":{"id":"text","is_original_host?":"flag","user_key?":"text","name":"text","qos":[{"type":"@QosSummaryType","details":{"avg_bitrate?":"text","avg_frame_rate?":"text","avg_jitter?":"text","avg_latency?":"text","avg_loss?":"text","avg_rssi?":"number","max_bitrate?":"text","max_frame_rate?":"text","max_jitter?":"text","max_latency?":"text","max_loss?":"text","max_rssi?":"number","min_bitrate?":"text","min_frame_rate?":"text","min_jitter?":"text","min_latency?":"text","min_loss?":"text","min_rssi?":"number","quality?":"@SessionQuality","quality_score?":"text","resolution?":"text","rssi_unit?":"text","system_avg_cpu_pressure_level?":"@CpuPressure","system_max_cpu_pressure_level?":"@CpuPressure","system_max_cpu_usage?":"text","system_min_cpu_pressure_level?":"@CpuPressure","zoom_avg_cpu_usage?":"text","zoom_max_cpu_usage?":"text","zoom_min_cpu_usage?":"text"}}]}}}',
  "session.user_room_system_callout_accepted":
    '{"account_id":"text","object":"@SessionRoomSystemCallout"}',
  "session.user_room_system_callout_failed":
    '{"account_id":"text","object":{"id?":"number","uuid?":"text","session_id":"text","session_name":"text","host_id":"text","inviter_name":"text","message_id":"text","reason_type":{"|":[{"=":0},{"=":1},{"=":2},{"=":3},{"=":4},{"=":7},{"=":8},{"=":9},{"=":10},{"=":11},{"=":12},{"=":13},{"=":14}]},"participant":"@RoomSystem"}}',
  "session.user_room_system_callout_missed":
    '{"account_id":"text","object":"@SessionRoomSystemCallout"}',
  "session.user_room_system_callout_rejected":
    '{"account_id":"text","object":"@SessionRoomSystemCallout"}',
  "session.user_room_system_callout_ringing":
    '{"account_id":"text","object":"@SessionRoomSystemCallout"}',
  "task.assignee_updated":
    '{"account_id":"text","operator":"text","operator_id":"text","operation_type":{"|":[{"=":0},{"=":1}]},"object":{"task_id":"text","assignees":["@TaskPerson"]}}',
  "task.collaborator_updated":
    '{"account_id":"text","operator":"text","operator_id":"text","operation_type":{"|":[{"=":0},{"=":1}]},"object":{"task_id":"text","collaborators":["@TaskPerson"]}}',
  "task.comment_updated":
    '{"account_id":"text","operator":"text","operator_id":"text","operation_type":{"|":[{"=":0},{"=":1},{"=":2}]},"object":{"task_id":"text","comment":{"comment_id":"text","content_text":"text"}}}',
  "task.completed":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"status":"any","task_id":"text"}}',
  "task.created":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"create_time":"text","description?":"text","due_date?":"any","friendly_task_id?":"text","is_public":"any","link?":"text","priority":"any","source_type":"any","starred":"flag","status":"any","task_id":"text","title":"text","assignees?":[{"user_id":"text","email":"text"}],"collaborators?":[{"user_id":"text","email":"text"}]}}',
  "task.deleted":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"description?":"text","due_date?":"any","is_public?":"any","priority?":"any","status?":"any","task_id":"text","title?":"text"}}',
  "task.reopened":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"task_id":"text"}}',
  "task.updated":
    '{"account_id":"text","operator":"text","operator_id":"text","task_id":"text","field_changes?":[{"changed_at":"number","field_name":"@TaskFieldName","new_value?":"text","old_value?":"text","operation_type":{"|":[{"=":"added"},{"=":"removed"},{"=":"updated"}]}}],"file_changes?":[{"changed_at":"number","download_link_expire_time?":"number","file_download_link?":"text","file_id":"text","file_name":"text","file_size?":"number","file_type?":"text","operation_type":{"|":[{"=":"added"},{"=":"removed"}]}}]}',
  "team_chat.app_mention":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","by_external_user":"flag","object":{"type":"text","date_time?":"text","channel_id?":"text","channel_name?":"text","message":"text","message_id":"text","reply_main_message_id?":"text","timestamp?":"number","files?":["@TeamChatFile"],"rich_text?":["@TeamChatRichText"]}}',
  "team_chat.bookmark_added":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","object":"@BookmarkedMessage"}',
  "team_chat.bookmark_removed":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","object":"@BookmarkedMessage"}',
  "team_chat.channel_app_added":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","by_external_user?":"flag","object":"@ChannelApps"}',
  "team_chat.channel_app_removed":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","by_external_user?":"flag","object":"@ChannelApps"}',
  "team_chat.channel_archived":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","by_external_user":"flag","object":"@ChatChannel"}',
  "team_chat.channel_invitation_accepted":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","object":"@PlainChannelInvitation"}',
  "team_chat.channel_invitation_approval_requested":
    '{"object":{"timestamp":"number","channel?":"@TeamChatChannel","organization?":"@TeamChatOrganization","type":{"|":[{"=":"to_channel_account_admin"},{"=":"to_invitee_account_admin"},{"=":"to_invitee"}]},"date_time":"text","invitee":{"user_id":"text","display_name?":"text","member_id?":"text","user_email":"text"},"inviters":["@TeamChatInviter"]}}',
  "team_chat.channel_invitation_approved":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","by_external_user":"flag","object":{"timestamp":"number","channel?":"@TeamChatChannel","organization?":"@TeamChatOrganization","type":"@InvitationDecider","date_time":"text","invitee":"@TeamChatInvitee","inviters":["@TeamChatInviter"]}}',
  "team_chat.channel_invitation_created":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","by_external_user":"flag","object":{"timestamp":"number","channel?":"@TeamChatChannel","organization?":"@TeamChatOrganization","date_time":"text","invitee":"@TeamChatInvitee","inviters":[{"user_id":"text","display_name":"text","date_created":"text","member_id":"text","user_email?":"text"}]}}',
  "team_chat.channel_invitation_declined":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","object":{"timestamp":"number","channel?":"@TeamChatChannel","organization?":"@TeamChatOrganization","type?":"@InvitationDecider","date_time":"text","invitee":"@TeamChatInvitee","inviters":["@TeamChatInviter"]}}',
  "team_chat.channel_invitation_rejected":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","by_external_user":"flag","object":{"timestamp":"number","channel?":"@TeamChatChannel","organization?":{"is_trust?":"flag","org_id":"text","org_name":"text"},"date_time":"text","invitee":{"display_name":"text","member_id?":"text","user_email?":"text"},"inviters":[{"id?":"text","user_id?":"text","display_name":"text","date_created":"text","member_id":"text","user_email":"text"}]}}',
  "team_chat.channel_invitation_removed":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","object":"@PlainChannelInvitation"}',
  "team_chat.channel_join_approval_requested":
    '{"object":{"date_time":"text","timestamp":"number","channel?":"@TeamChatChannel","organization?":"@TeamChatOrganization","requester":"@TeamChatRequester","type":"@JoinRequestAudience"}}',
  "team_chat.channel_join_approved":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","object":"@DecidedChannelJoin"}',
  "team_chat.channel_join_declined":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","object":"@DecidedChannelJoin"}',
  "team_chat.channel_join_requested":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","by_external_user":"flag","object":"@ChannelJoin"}',
  "team_chat.channel_message_deleted":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","by_external_user":"flag","object":{"date_time":"text","channel_id":"text","channel_name":"text","channel_owner_account_id":"text","message_id":"text","reply_main_message_id?":"text","timestamp":"number"}}',
  "team_chat.channel_message_posted":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","by_external_user":"flag","object":"@ChannelPost"}',
  "team_chat.channel_message_updated":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","by_external_user":"flag","object":"@ChannelPost"}',
  "team_chat.channel_pin_added":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","by_external_user":"flag","object":"@PinnedMessage"}',
  "team_chat.channel_pin_removed":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","by_external_user":"flag","object":"@PinnedMessage"}',
  "team_chat.channel_reaction_added":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","by_external_user":"flag","object":"@ChannelReaction"}',
  "team_chat.channel_reaction_removed":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","by_external_user":"flag","object":"@ChannelReaction"}',
  "team_chat.channel_unarchived":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","by_external_user":"flag","object":"@ChatChannel"}',
  "team_chat.dm_message_deleted":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","by_external_user":"flag","object":{"date_time":"text","contact_account_id?":"text","contact_email":"text","contact_id":"text","contact_member_id":"text","message_id":"text","reply_main_message_id?":"text","timestamp":"number"}}',
  "team_chat.dm_message_posted":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","by_external_user":"flag","object":"@DirectPost"}',
  "team_chat.dm_message_updated":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","by_external_user":"flag","object":"@DirectPost"}',
  "team_chat.dm_reaction_added":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","by_external_user":"flag","object":"@DirectReaction"}',
  "team_chat.dm_reaction_removed":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","by_external_user":"flag","object":"@DirectReaction"}',
  "team_chat.emoji_added":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","object":{"name":"text","file_id":"text"}}',
  "team_chat.emoji_removed":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","object":{"name":"text","file_id":"text"}}',
  "team_chat.file_changed":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","object":{"files":["@SharedFile"]}}',
  "team_chat.file_deleted":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","object":{"files":["@SharedFile"]}}',
  "team_chat.file_downloaded":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","object":{"channel_id?":"text","contact_email?":"text","contact_id?":"text","contact_member_id?":"text","timestamp":"number","file":{"file_id":"text","file_name":"text","file_owner_id?":"text","file_owner_member_id":"text","file_size":"number","file_type":"text"}}}',
  "team_chat.file_shared":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","by_external_user":"flag","object":"@SharedFiles"}',
  "team_chat.file_unshared":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","by_external_user":"flag","object":"@SharedFiles"}',
  "team_chat.file_uploaded":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","object":{"files":["@SharedFile"]}}',
  "team_chat.link_shared":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","by_external_user":"flag","object":{"type":{"|":[{"=":"to_contact"},{"=":"to_channel"}]},"date_time":"text","channel_id?":"text","channel_name?":"text","contact_id?":"text","contact_member_id?":"text","link":"text","message_id?":"text","reply_main_message_id?":"text","timestamp":"number","trigger_id":"text"}}',
  "team_chat.shared_spaces_edit":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","object":{"space_id":"text","timestamp?":"number","new_settings":"@SharedSpaceSettings","old_settings":"@SharedSpaceSettings"}}',
  "team_chat.shared_spaces_edited":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","object":{"space_id":"text","timestamp?":"number","new_settings":"@SharedSpaceSettings","old_settings":"@SharedSpaceSettings"}}',
  "team_chat.shared_spaces_member_invited":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","object":{"space_id":"text","space_name":"text","timestamp":"number","members":[{"user_id":"text","display_name?":"text","member_id":"text","role":{"|":[{"=":"owner"},{"=":"admin"},{"=":"member"}]},"user_email":"text"}]}}',
  "team_chat.shared_spaces_member_left":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","object":{"space_id":"text","space_name":"text","timestamp":"number"}}',
  "team_chat.shared_spaces_member_removed":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","object":{"space_id":"text","space_name":"text","timestamp":"number","members":["@TeamChatRequester"]}}',
  "team_chat.starred":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","object":"@StarredItems"}',
  "team_chat.unstarred":
    '{"account_id":"text","operator":"text","operator_id":"text","operator_member_id":"text","object":"@StarredItems"}',
  "user.activated":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"id":"text","type":"@UserType","email":"text","first_name":"text","last_name":"text"}}',
  "user.created":
    '{"account_id":"text","operator":"text","operator_id":"text","creation_type":{"|":[{"=":"create"},{"=":"ssoCreate"},{"=":"autoCreate"},{"=":"custCreate"}]},"object":{"id":"text","type":"@UserType","email":"text","first_name?":"text","last_name?":"text","display_name?":"text"}}',
  "user.deactivated":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"id":"text","type":"@UserType","email":"text","first_name":"text","last_name":"text"}}',
  "user.deleted":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@UserIdentity"}',
  "user.disassociated":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"id":"text","type":"@UserType","email":"text","first_name":"text","last_name":"text"}}',
  "user.invitation_accepted": '{"account_id":"text","object":"@UserIdentity"}',
  "user.personal_notes_updated":
    '{"account_id":"text","object":{"id":"text","email":"text","date_time":"text","personal_notes":"text"},"old_object":{"personal_notes":"text"}}',
  "user.presence_status_updated":
    '{"account_id":"text","object":{"id":"text","email":"text","date_time?":"text","date-time?":"text","presence_status":"@PresenceStatus","app?":{"type":{"|":[{"=":"desktop"},{"=":"mobile"},{"=":"pad"},{"=":"pzr"}]},"presence_status":"@PresenceStatus"}}}',
  "user.settings_updated":
    '{"account_id":"text","operator":"text","operator_id":"text","time_stamp?":"number","object":{"id":"text","settings":"@UserSettings"},"old_object?":{"id?":"text","settings?":"@UserSettings"}}',
  "user.signed_in":
    '{"account_id":"text","object":{"id":"text","email":"text","date_time":"text","client_type":"@SignInClient","login_type":{"|":["number","text"]},"version":"text"}}',
  "user.signed_out":
    '{"account_id":"text","object":{"id":"text","email":"text","date_time":"text","client_type":"@SignInClient","login_type":{"|":["number","text"]},"version":"text"}}',
  "user.tsp_created":
    '{"account_id":"text","operator?":"text","operator_id?":"text","object":"@TspUser"}',
  "user.tsp_deleted":
    '{"account_id":"text","operator?":"text","operator_id?":"text","object":"@TspUser"}',
  "user.tsp_updated":
    '{"account_id":"text","operator?":"text","operator_id?":"text","object":"@TspUser","old_object?":"@TspCredentials"}',
  "user.updated":
    '{"account_id":"text","operator?":"text","operator_id?":"text","operation?":{"|":[{"=":"change_password"},{"=":"sign_out_from_all_devices"}]},"time_stamp?":"number","object":"@UserProfile","old_object?":"@UserProfile"}',
  "video_management.channel_published": '{"account_id":"text","object":"@VideoChannel"}',
  "video_management.channel_unpublished": '{"account_id":"text","object":"@VideoChannel"}',
  "video_management.channel_video_added":
    '{"account_id":"text","object":{"meeting_id?":"text","channel_id":"text","video_id":"text"}}',
  "video_management.channel_video_removed":
    '{"account_id":"text","object":{"meeting_id?":"text","channel_id":"text","video_id":"text"}}',
  "visitor_management.checked_in":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@CheckedVisit"}',
  "visitor_management.checked_out":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@CheckedVisit"}',
  "visitor_management.invitation_created":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@VisitorInvitation"}',
  "visitor_management.invitation_deleted":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@Visit"}',
  "visitor_management.invitation_updated":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@VisitorInvitation"}',
  "webinar.alert":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@WebinarType","start_time":"text","duration":"number","timezone":"text","issues":["@QualityIssue"]}}',
  "webinar.chat_message_file_downloaded":
    '{"account_id":"text","operator":"text","operator_id?":"text","object":{"id":"@MeetingId","uuid":"text","host_account_id":"text","chat_message_file":{"file_id":"text","file_name":"text","file_owner_id?":"text","file_size":"number","file_type":"text"}}}',
  "webinar.chat_message_file_sent":
    '{"account_id":"text","object":{"webinar_id":"number","webinar_uuid":"text","breakout_room_uuid?":"text","chat_message_file":{"date_time":"text","download_url":"text","file_id":"text","file_name":"text","file_size":"number","file_type":"text","message_id":"text","recipient_context?":{"|":[{"=":"webinar"},{"=":"breakout_room"}]},"recipient_email?":"text","recipient_name?":"text","recipient_session_id?":"text","recipient_type":"@WebinarChatRecipient","sender_context?":{"|":[{"=":"webinar"},{"=":"breakout_room"}]},"sender_email?":"text","sender_name":"text","sender_session_id":"text","sender_type":{"|":[{"=":"host"},{"=":"guest"}]}}}}',
  "webinar.chat_message_sent":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","breakout_room_uuid?":"text","chat_message":{"date_time":"text","file_ids?":["text"],"message_content":"text","message_id":"text","recipient_context?":{"|":[{"=":"webinar"},{"=":"breakout_room"},{"=":"waiting_room"}]},"recipient_email?":"text","recipient_name?":"text","recipient_session_id?":"text","recipient_type":"@WebinarChatRecipient","sender_context?":{"|":[{"=":"webinar"},{"=":"breakout_room"},{"=":"waiting_room"}]},"sender_email?":"text","sender_name":"text","sender_session_id":"text","sender_type":{"|":[{"=":"host"},{"=":"alternative-host"},{"=":"panelist"},{"=":"guest"}]}}}}',
  "webinar.converted_to_meeting":
    '{"account_id":"text","operator":"text","operator_id?":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic?":"text","type":{"|":[{"=":2},{"=":3},{"=":8}]},"start_time?":"text","duration?":"number","timezone?":"text"}}',
  "webinar.created":
    '{"account_id":"text","operator":"text","operator_id":"text","operation?":{"|":[{"=":"all"},{"=":"single"}]},"object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@WebinarType","start_time?":"text","duration":"number","timezone":"text","creation_source":{"|":[{"=":"other"},{"=":"open_api"},{"=":"web_portal"}]},"join_url":"text","password?":"text","occurrences?":["@Occurrence"],"recurrence?":"@Recurrence","settings":{"alternative_hosts":"text","use_pmi":"flag"}}}',
  "webinar.deleted":
    '{"account_id":"text","operator":"text","operator_id?":"text","operation?":{"|":[{"=":"all"},{"=":"single"}]},"object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic?":"text","type":"@WebinarType","start_time?":"text","duration?":"number","timezone?":"text","occurrences?":["@OccurrenceStart"]}}',
  "webinar.ended":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@WebinarType","start_time":"text","duration":"number","timezone":"text","end_time?":"text","practice_session?":"flag"}}',
  "webinar.participant_bind":
    '{"account_id":"text","object":{"id?":"@MeetingId","uuid":"text","host_id":"text","topic?":"text","type":"@WebinarType","start_time?":"text","duration?":"number","timezone?":"text","participant":{"user_id":"text","user_name?":"text","id?":"text","participant_uuid?":"text","join_time":"text","date_time?":"text","bind_participant_uuid?":"text","bind_user_id":"text","phone_number":"text","registrant_id?":"text"}}}',
  "webinar.participant_data":
    '{"account_id":"text","object":{"uuid":"text","participant":{"email?":"text","participant_user_id?":"text","participant_id":"text","data":[{"as_internal_ip_address?":"text","as_internal_ip_port?":"text","audio_internal_ip_address?":"text","audio_internal_ip_port?":"text","camera?":"text","connection_type?":"text","data_center?":"text","destination_ip_domain?":"text","destination_ip_port?":"text","device?":"text","domain?":"text","harddisk_id?":"text","location?":"text","mac_addr?":"text","microphone?":"text","network_type?":"text","pc_name?":"text","signaling_internal_ip_address?":"text","signaling_internal_ip_port?":"text","signaling_ip_address?":"text","speaker?":"text","version?":"text","video_internal_ip_address?":"text","video_internal_ip_port?":"text"}]}}}',
  "webinar.participant_data_connection_established":
    '{"account_id?":"text","object":{"id?":"@MeetingId","uuid?":"text","host_id?":"text","topic?":"text","participant?":{"id?":"text","user_id?":"text","user_name?":"text","email?":"text","participant_uuid?":"text"}}}',
  "webinar.participant_data_summary":
    '{"account_id":"text","object":{"uuid":"text","participant":{"email?":"text","participant_user_id?":"text","participant_id":"text","data":[{"as_internal_ip_address":"text","as_internal_ip_port":"text","audio_internal_ip_address":"text","audio_internal_ip_port":"text","camera":"text","connection_type":"text","data_center":"text","destination_ip_domain":"text","destination_ip_port":"text","device":{"|":[{"=":"Windows"},{"=":"Mac"},{"=":"Phone"},{"=":"WIN"}]},"domain":"text","harddisk_id":"text","location":"text","mac_addr":"text","microphone":"text","network_type":{"|":[{"=":"Wired"},{"=":"Wifi"},{"=":"PPP"},{"=":"3G"},{"=":"Others"}]},"pc_name":"text","signaling_internal_ip_address":"text","signaling_internal_ip_port":"text","signaling_ip_address":"text","speaker":"text","version":"text","video_internal_ip_address":"text","video_internal_ip_port":"text"}]}}}',
  "webinar.participant_feedback":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","participant":{"user_name":"text","participant_user_id":"text","participant_uuid":"text","feedback":{"comments?":"text","satisfied":"flag","feedback_details?":["@Named"]}}}}',
  "webinar.participant_joined":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@WebinarType","start_time":"text","duration":"number","timezone":"text","participant":{"user_id":"text","user_name":"text","id":"text","participant_uuid?":"text","email":"text","participant_user_id?":"text","join_time":"text","customer_key?":"text","phone_number?":"text","registrant_id?":"text"}}}',
  "webinar.participant_left":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@WebinarType","start_time":"text","duration":"number","timezone":"text","participant":{"user_id":"text","user_name?":"text","id?":"text","participant_uuid?":"text","email":"text","participant_user_id?":"text","leave_time?":"text","customer_key?":"text","leave_reason?":"text","phone_number?":"text","registrant_id?":"text"}}}',
  "webinar.participant_qos":
    '{"account_id":"text","object":{"uuid":"text","participant":{"user_id":"text","email?":"text","participant_user_id?":"text","qos":[{"type":"@QosType","date_time":"text","details":{"avg_loss?":"text","avg_rssi?":"text","bitrate?":"text","frame_rate?":"text","jitter?":"text","latency?":"text","max_loss?":"text","max_rssi?":"text","min_rssi?":"text","network_notification?":"@NetworkNotification","quality?":"any","quality_score?":"text","resolution?":"text","rssi_unit?":"text","system_avg_cpu_pressure_level?":{"|":[{"=":"normal"},{"=":"fair"},{"=":"serious"},{"=":"critical"}]},"system_max_cpu_pressure_level?":{"|":[{"=":"normal"},{"=":"fair"},{"=":"serious"},{"=":"critical"}]},"system_max_cpu_usage?":"text","system_min_cpu_pressure_level?":{"|":[{"=":"normal"},{"=":"fair"},{"=":"serious"},{"=":"critical"}]},"zoom_avg_cpu_usage?":"text","zoom_max_cpu_usage?":"text","zoom_min_cpu_usage?":"text"}}]}}}',
  "webinar.participant_qos_summary":
    '{"account_id":"text","object":{"id?":"@MeetingId","uuid?":"text","participant?":{"id":"text","user_name":"text","email":"text","participant_id":"text","qos":[{"type":"@QosSummaryType","details":{"avg_bitrate?":"text","avg_frame_rate?":"text","avg_jitter?":"text","avg_latency?":"text","avg_loss?":"text","avg_rssi?":"number","max_bitrate?":"text","max_frame_rate?":"text","max_jitter?":"text","max_latency?":"text","max_loss?":"text","max_rssi?":"number","min_bitrate?":"text","min_frame_rate?":"text","min_jitter?":"text","min_latency?":"text","min_loss?":"text","min_rssi?":"number","quality?":{"|":[{"=":"bad"},{"=":"fair"},{"=":"good"},{"=":"poor"}]},"quality_score?":"text","resolution?":"text","rssi_unit?":"text","system_avg_cpu_pressure_level?":{"|":[{"=":"normal"},{"=":"fair"},{"=":"serious"},{"=":"critical"}]},"system_max_cpu_pressure_level?":{"|":[{"=":"normal"},{"=":"fair"},{"=":"serious"},{"=":"critical"}]},"system_max_cpu_usage?":"text","system_min_cpu_pressure_level?":{"|":[{"=":"normal"},{"=":"fair"},{"=":"serious"},{"=":"critical"}]},"zoom_avg_cpu_usage?":"text","zoom_max_cpu_usage?":"text","zoom_min_cpu_usage?":"text"}}]}}}',
  "webinar.participant_role_changed":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@WebinarType","start_time":"text","duration":"number","timezone":"text","participant":{"user_id":"text","user_name":"text","id?":"text","participant_uuid?":"text","email":"text","participant_user_id?":"text","date_time":"text","customer_key?":"text","new_role":{"|":[{"=":"host"},{"=":"co-host"},{"=":"attendee"}]},"old_role":{"|":[{"=":"host"},{"=":"co-host"},{"=":"attendee"}]},"registrant_id?":"text"}}}',
  "webinar.permanently_deleted":
    '{"account_id":"text","operator":"text","operator_id":"text","operation?":{"|":[{"=":"all"},{"=":"single"}]},"object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@WebinarType","start_time":"text","duration":"number","timezone":"text","occurrences?":["@OccurrenceStart"]}}',
  "webinar.recovered":
    '{"account_id":"text","operator":"text","operator_id":"text","operation?":{"|":[{"=":"all"},{"=":"single"}]},"object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@WebinarType","start_time":"text","duration":"number","timezone":"text","occurrences?":["@OccurrenceStart"]}}',
  "webinar.registration_approved":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@WebinarType","start_time":"text","duration":"number","timezone":"text","occurrences?":["@OccurrenceStart"],"registrant":{"id":"text","email":"text","first_name":"text","last_name?":"text","join_url":"text","tracking_source?":"@TrackingSource"}}}',
  "webinar.registration_cancelled":
    '{"account_id":"text","operator":"text","operator_id?":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@WebinarType","start_time":"text","duration":"number","timezone":"text","occurrences?":["@OccurrenceStart"],"registrant":{"id":"text","email":"text","first_name":"text","last_name?":"text","tracking_source?":"@TrackingSource"}}}',
  "webinar.registration_created":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@WebinarType","start_time":"text","duration":"number","timezone":"text","occurrences?":["@OccurrenceStart"],"registrant":{"id":"text","email":"text","first_name":"text","last_name?":"text","address?":"text","city?":"text","comments?":"text","country?":"text","industry?":"text","job_title?":"text","join_url":"text","no_of_employees?":"@EmployeeCount","org?":"text","phone?":"text","purchasing_time_frame?":"@PurchasingTimeFrame","role_in_purchase_process?":"@PurchaseRole","state?":"text","status":{"|":[{"=":"approved"},{"=":"pending"}]},"zip?":"text","custom_questions?":["@CustomQuestion"],"tracking_source?":"@TrackingSource"}}}',
  "webinar.registration_denied":
    '{"account_id":"text","operator?":"text","operator_id?":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@WebinarType","start_time":"text","duration":"number","timezone":"text","occurrences?":["@OccurrenceStart"],"registrant":{"id":"text","email":"text","first_name":"text","last_name?":"text","tracking_source?":"@TrackingSource"}}}',
  "webinar.rtms_interrupted":
    '{"account_id?":"text","webinar_uuid":"text","rtms_stream_id":"text"}',
  "webinar.rtms_started":
    '{"account_id?":"text","operator_id":"text","webinar_uuid":"text","rtms_stream_id":"text","server_urls":"text"}',
  "webinar.rtms_stopped":
    '{"account_id?":"text","webinar_uuid":"text","rtms_stream_id":"text","stop_reason":"number"}',
  "webinar.sharing_ended":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@WebinarType","start_time":"text","duration":"number","timezone?":"text","participant":"@SharingParticipant"}}',
  "webinar.sharing_started":
    '{"account_id":"text","object":{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@WebinarType","start_time":"text","duration":"number","timezone?":"text","participant":"@SharingParticipant"}}',
  "webinar.started": '{"account_id":"text","object":"@Webinar"}',
  "webinar.updated":
    '{"account_id":"text","operator":"text","operator_id":"text","scope?":{"|":[{"=":"single"},{"=":"all"}]},"time_stamp?":"number","object":{"id":"@MeetingId","uuid?":"text","host_id?":"text","topic?":"text","type?":"@WebinarType","start_time?":"text","duration?":"number","timezone?":"text","agenda?":"text","password?":"text","registration_url?":"text","occurrences?":["@Occurrence"],"recurrence?":"@Recurrence","settings?":"@WebinarSettings","old_object?":{"id?":"@MeetingId","settings?":"@WebinarSettings"}},"old_object?":"@WebinarChanges"}',
  "whiteboard.archive_available":
    '{"account_id":"text","object":{"session_id":"text","start_time":"text","end_time":"text","expire_time":"text","whiteboard_id":"text","whiteboard_name":"text"}}',
  "whiteboard.created":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"meeting_id?":"text","meeting_uuid?":"text","non_cloud":"flag","whiteboard_id":"text","whiteboard_name":"text","whiteboard_type":"number"}}',
  "whiteboard.deleted":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"non_cloud":"flag","whiteboard_id":"text","whiteboard_name":"text","whiteboard_type":"number"}}',
  "whiteboard.file_added":
    '{"operator_id?":"text","operator_collaborator_id":"text","operator_name":"text","object":{"whiteboard_id":"text","whiteboard_name":"text","whiteboard_owner_name":"text","whiteboard_file":{"file_id":"text","file_name":"text","file_size":"number","file_type":"text","uploaded_ts":"number"}}}',
  "whiteboard.opened":
    '{"operator_id?":"text","operator_collaborator_id":"text","object":{"meeting_id?":"text","meeting_uuid?":"text","whiteboard_id":"text","whiteboard_name":"text"}}',
  "whiteboard.share_setting_updated":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"whiteboard_id":"text","settings":{"advanced_share_setting?":{"can_share?":"flag","external_can_share?":"flag","share_to_external?":"flag"},"share_link_setting?":{"share_role?":{"|":[{"=":1},{"=":2},{"=":3},{"=":4}]},"share_scope?":{"|":[{"=":0},{"=":1},{"=":2}]}}}}}',
  "whiteboard.share_settings_updated":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"whiteboard_id":"text","settings":{"advanced_share_setting?":{"can_share?":"flag","external_can_share?":"flag","share_to_external?":"flag"},"share_link_setting?":{"share_role?":{"|":[{"=":1},{"=":2},{"=":3},{"=":4}]},"share_scope?":{"|":[{"=":0},{"=":1},{"=":2}]}}}}}',
  "whiteboard.shared":
    '{"operator_id?":"text","operator_collaborator_id":"text","object":{"meeting_id?":"text","meeting_uuid?":"text","whiteboard_id":"text","collaborators":["@WhiteboardCollaborator"]}}',
  "whiteboard.sharing_updated":
    '{"operator_id?":"text","operation_type":{"|":[{"=":0},{"=":1}]},"operator_collaborator_id":"text","object":{"whiteboard_id":"text","collaborators":["@WhiteboardCollaborator"]}}',
  "workspace.created":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@Workspace"}',
  "workspace.deleted":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@Workspace"}',
  "workspace.pre_check_in_questionnaire_response_created":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"start_time":"text","user_name":"text","desk_id":"text","event_id":"text","location_id":"text","workspace_name":"text","questionnaire_respnse?":[{"id?":"text","subject?":"text","title?":"text","list?":[{"type?":"text","question_id?":"text","reply_id?":"text","title?":"text","options?":[{"option_id?":"text","text?":"text"}]}]}],"questionnaire_response?":["@QuestionnaireResponse"]}}',
  "workspace.reservation_checked_in":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@Reservation"}',
  "workspace.reservation_checked_out":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@Reservation"}',
  "workspace.reservation_created":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"id":"text","topic":"text","start_time":"text","end_time":"text","reserve_for?":"text","workspace_id":"text","assignment_checkin?":"flag"}}',
  "workspace.reservation_deleted":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@Reservation"}',
  "workspace.reservation_questionnaire_response_created":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@ReservationQuestionnaire"}',
  "workspace.reservation_questionnaire_response_updated":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@ReservationQuestionnaire"}',
  "workspace.reservation_update":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@Reservation"}',
  "workspace.reservation_updated":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@Reservation"}',
  "workspace.updated":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@Workspace"}',
  "workspace.user_assigned":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"account_id":"text","user_id":"text","assign_type":"text","user_email":"text","workspace_id":"text","workspace_name":"text"}}',
  "workspace.user_unassigned":
    '{"account_id":"text","operator":"text","operator_id":"text","object":{"account_id":"text","user_id":"text","assign_type":"text","workspace_id":"text","workspace_name":"text"}}',
  "zoom_events.event_cancelled": '{"account_id":"text","object":"@ZoomEvent"}',
  "zoom_events.event_duplicated":
    '{"account_id":"text","object":{"host_id":"text","start_time":"text","end_time":"text","timezone":"text","name":"text","attendance_type?":"@ZoomEventsAttendanceType","description?":"text","event_id":"text","event_type":"@ZoomEventType","hub_id?":"text","status?":"@ZoomEventStatus","source_event_id?":"text"}}',
  "zoom_events.event_published": '{"account_id":"text","object":"@ZoomEvent"}',
  "zoom_events.event_updated": '{"account_id":"text","object":"@ZoomEvent"}',
  "zoom_events.exhibitor_created": '{"account_id":"text","object":"@Exhibitor"}',
  "zoom_events.exhibitor_deleted": '{"account_id":"text","object":"@Exhibitor"}',
  "zoom_events.exhibitor_updated": '{"account_id":"text","object":"@Exhibitor"}',
  "zoom_events.session_created": '{"account_id":"text","object":"@EventSession"}',
  "zoom_events.session_deleted": '{"account_id":"text","object":"@EventSession"}',
  "zoom_events.session_ended":
    '{"account_id":"text","object":{"session_id":"text","host_id":"text","type":{"|":[{"=":0},{"=":2}]},"start_time":"text","end_time":"text","timezone":"text","name":"text","event_id":"text"}}',
  "zoom_events.session_updated": '{"account_id":"text","object":"@EventSession"}',
  "zoom_events.speaker_created": '{"account_id":"text","object":"@EventSpeaker"}',
  "zoom_events.speaker_deleted": '{"account_id":"text","object":"@EventSpeaker"}',
  "zoom_events.speaker_updated": '{"account_id":"text","object":"@EventSpeaker"}',
  "zoom_events.ticket_created": '{"account_id":"text","object":"@Ticket"}',
  "zoom_events.ticket_deleted": '{"account_id":"text","object":"@Ticket"}',
  "zoom_events.ticket_type_created": '{"account_id":"text","object":"@TicketType"}',
  "zoom_events.ticket_type_deleted": '{"account_id":"text","object":"@TicketType"}',
  "zoom_events.ticket_type_updated": '{"account_id":"text","object":"@TicketType"}',
  "zoom_events.ticket_updated": '{"account_id":"text","object":"@Ticket"}',
  "zoom_events.vod_registration_created":
    '{"account_id":"text","object":{"host_id":"text","email":"text","first_name?":"text","last_name?":"text","address?":"text","authentication_method?":{"|":[{"=":"zoom_account"},{"=":"email_opt"},{"=":"no_auth"}]},"channel_id":"text","city?":"text","comments?":"text","country?":"text","hub_id":"text","industry?":"text","job_title?":"text","join_link?":"text","organization?":"text","organization_size?":"text","phone?":"text","registration_date?":"text","registration_id":"text","state?":"text","zip?":"text","custom_questions?":[{"answer?":"text","title?":"text"}]}}',
  "zoomroom.alert": '{"account_id":"text","object":"@ZoomRoomAlert"}',
  "zoomroom.checked_in": '{"account_id":"text","object":"@ZoomRoomBooking"}',
  "zoomroom.checked_out": '{"account_id":"text","object":"@ZoomRoomBooking"}',
  "zoomroom.created": '{"account_id":"text","object":"@ZoomRoom"}',
  "zoomroom.delayed_alert": '{"account_id":"text","object":"@ZoomRoomAlert"}',
  "zoomroom.deleted": '{"account_id":"text","object":"@ZoomRoom"}',
  "zoomroom.digital_signage_app_ended":
    '{"account_id":"text","object":{"start_time":"text","end_time":"text","app_id":"text","app_name":"text","room_id":"text"}}',
  "zoomroom.digital_signage_app_started":
    '{"account_id":"text","object":{"start_time":"text","end_time?":"text","app_id":"text","app_name":"text","room_id":"text"}}',
  "zoomroom.digital_signage_play_started":
    '{"account_id":"text","object":{"start_time":"text","end_time?":"text","app_id":"text","app_name":"text","room_id":"text"}}',
  "zoomroom.location_created":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@ZoomRoomLocation"}',
  "zoomroom.location_deleted":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@ZoomRoomLocation"}',
  "zoomroom.location_updated":
    '{"account_id":"text","operator":"text","operator_id":"text","object":"@ZoomRoomLocation"}',
  "zoomroom.sensor_data":
    '{"account_id":"text","object":{"id":"text","device_id":"text","room_name":"text","sensor_data":[{"date_time":"text","sensor_type":"@SensorType","sensor_value":"text"}]}}',
  "zoomroom.thirdparty_meeting_attempted":
    '{"account_id":"text","object":{"join_time?":"text","join_url?":"text","meeting_source_type?":{"|":[{"=":"MS_TEAMS"},{"=":"GOOGLE_MEET"},{"=":"WEBEX"},{"=":"BLUEJEANS"},{"=":"FUZE"},{"=":"UNKNOWN"},{"=":"ZOOM"}]},"passcode?":"text","room_id":"text","sip_address?":"text","third_party_meeting_id?":"text"}}',
  "zoomroom.updated": '{"account_id":"text","object":"@ZoomRoom"}',
};
