// Made by `node scripts/generate.ts` from source/: change that, not this.

import type {
  ClosedCaptioning,
  DataCenterRegion,
  DialInNumber,
  GroupPerson,
  GroupPolling,
  IpAddressAccessControl,
  MeetingPasswordRequirement,
  ParticipantPhoneMasking,
  RecordFilesSeparately,
  SignLanguageInterpretation,
  WaitingRoomSettings,
  WebinarChat,
  WebinarLiveStreaming,
} from "./shapes.ts";

export interface AccountEvents {
  "account.created": AccountCreated;
  "account.disassociated": AccountDisassociated;
  "account.lock_settings_updated": AccountLockSettingsUpdated;
  "account.settings_updated": AccountSettingsUpdated;
  "account.updated": AccountUpdated;
  "account.vanity_url_approved": AccountVanityUrlApproved;
  "account.vanity_url_rejected": AccountVanityUrlRejected;
}

/** A master account gained a sub-account. */
export interface AccountCreated {
  event: "account.created";
  event_ts: number;
  payload: {
    account_id: string;
    operator?: string;
    operator_id?: string;
    object: {
      id?: string;
      email?: string;
      owner_id?: string;
    };
  };
}

/** A sub-account left its master account. */
export interface AccountDisassociated {
  event: "account.disassociated";
  event_ts: number;
  payload: {
    account_id: string;
    operator?: string;
    operator_id?: string;
    object: {
      id?: string;
      owner_email?: string;
      owner_id?: string;
    };
  };
}

/** Which settings users of the account may not change was changed. */
export interface AccountLockSettingsUpdated {
  event: "account.lock_settings_updated";
  event_ts: number;
  payload: {
    account_id: string;
    operator?: string;
    operator_id?: string;
    time_stamp?: number;
    object: {
      id?: string;
      settings?: {
        audio_conferencing?: {
          call_me_and_invite_by_phone?: boolean;
          participant_phone_masking?: boolean;
          personal_audio_conference?: boolean;
          toll_call?: boolean;
          toll_free_and_fee_based_toll_call?: boolean;
        };
        chat?: LockedChat;
        email_notification?: LockedEmailNotification;
        in_meeting?: LockedInMeeting;
        meeting_security?: LockedMeetingSecurity;
        other_options?: {
          blur_snapshot?: boolean;
          webinar_registration_options?: boolean;
        };
        recording?: {
          account_user_access_recording?: boolean;
          archive?: boolean;
          auto_delete_cmr?: boolean;
          auto_recording?: boolean | string;
          cloud_recording?: boolean;
          cloud_recording_download?: boolean;
          host_delete_cloud_recording?: boolean;
          ip_address_access_control?: boolean;
          local_recording?: boolean;
          recording_authentication?: boolean;
        };
        schedule_meeting?: LockedScheduleMeeting;
        telephony?: {
          telephony_regions?: boolean;
          third_party_audio?: boolean;
        };
        tsp?: {
          call_out?: boolean;
          show_international_numbers_link?: boolean;
        };
      };
    };
    old_object?: {
      id?: string;
      settings?: {
        audio_conferencing?: {
          toll_free_and_fee_based_toll_call?: boolean;
        };
        chat?: LockedChat;
        email_notification?: LockedEmailNotification;
        in_meeting?: LockedInMeeting;
        meeting_security?: LockedMeetingSecurity;
        other_options?: {
          blur_snapshot?: boolean;
          webinar_registration_options?: boolean;
        };
        recording?: {
          account_user_access_recording?: boolean;
          archive?: boolean;
          auto_delete_cmr?: boolean;
          auto_recording?: boolean;
          cloud_recording?: boolean;
          cloud_recording_download?: boolean;
          host_delete_cloud_recording?: boolean;
          ip_address_access_control?: boolean;
          local_recording?: boolean;
          recording_authentication?: boolean;
        };
        schedule_meeting?: LockedScheduleMeeting;
        telephony?: {
          telephony_regions?: boolean;
          third_party_audio?: boolean;
        };
        tsp?: {
          call_out?: boolean;
          show_international_numbers_link?: boolean;
        };
      };
    };
  };
}

/** Settings of the whole account were changed; the old values come along. */
export interface AccountSettingsUpdated {
  event: "account.settings_updated";
  event_ts: number;
  payload: {
    account_id: string;
    operator?: string;
    operator_id?: string;
    time_stamp?: number;
    object: AccountWithSettings;
    old_object?: AccountWithSettings;
  };
}

/** What an account says of itself, such as its name, was edited. */
export interface AccountUpdated {
  event: "account.updated";
  event_ts: number;
  payload: {
    account_id: string;
    operator?: string;
    operator_id?: string;
    operation?: AccountOperation;
    object: {
      id?: string;
      account_alias?: string;
      account_name?: string;
      account_support_email?: string;
      account_support_name?: string;
      managed_domains?: string[];
    };
    old_object?: {
      id?: string;
      account_alias?: string;
      account_name?: string;
    };
  };
}

/** Zoom granted the account the web address it had asked for. */
export interface AccountVanityUrlApproved {
  event: "account.vanity_url_approved";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    object: {
      id: string;
      vanity_url: string;
    };
  };
}

/** Zoom refused the web address that the account had asked for. */
export interface AccountVanityUrlRejected {
  event: "account.vanity_url_rejected";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    object: {
      id: string;
      vanity_url: string;
    };
  };
}

export type AccountMaskingType = "mask_default" | "mask_first_5" | "mask_except_last_4";

export type AccountOperation =
  | "apply_vanity_url"
  | "managed_domains_added"
  | "managed_domains_deleted"
  | "managed_domains_verifying";

export interface AccountWithSettings {
  id?: string;
  settings?: {
    audio_conferencing?: {
      personal_audio_conference?: boolean;
      call_me_and_invite_by_phone?: {
        allow_webinar_attendees_call_me?: boolean;
        enable?: boolean;
        require_press_1_for_call_me?: "auto" | "always" | "never";
        call_out_countries?: {
          selected_countries?: {
            name?: string;
            code?: string;
          }[];
        };
      };
      global_dial_in_countries?: {
        include_toll_free?: boolean;
        selected_countries?: {
          name?: string;
          code?: string;
        }[];
      };
      participant_phone_masking?: ParticipantPhoneMasking;
      toll_call?: {
        enable?: boolean;
        numbers?: DialInNumber[];
      };
      toll_free_and_fee_based_toll_call?: {
        allow_webinar_attendees_dial?: boolean;
        enable?: boolean;
        numbers?: DialInNumber[];
      };
    };
    chat?: {
      type?: unknown;
      ai_quick_reply?: boolean;
      ai_quick_schedule?: boolean;
      ai_recommend?: boolean;
      ai_sentence_completion?: boolean;
      allow_bots_chat?: boolean;
      allow_huddles_from_channels?: boolean;
      allow_remove_msg_by_owner_and_admins?: boolean;
      code_snippet?: boolean;
      create_group_chat?: boolean;
      create_private_channels?: boolean;
      create_public_channels?: boolean;
      download_file?: boolean;
      hyper_link?: boolean;
      personal_channel?: boolean;
      presence_away_when_screen_saver?: boolean;
      presence_on_meeting?: boolean;
      record_video_messages?: boolean;
      record_voice_messages?: boolean;
      schedule_meetings_in_chat?: boolean;
      screen_capture?: boolean;
      set_chat_as_default_tab?: boolean;
      share_links_in_chat?: boolean;
      share_screen_in_chat?: boolean;
      shared_spaces?: boolean;
      show_h323_contact_tab?: boolean;
      show_status_to_internal_contact?: boolean;
      store_revise_chat?: boolean;
      suppress_removal_notification?: boolean;
      suppress_user_group_notification?: boolean;
      survey_poll?: boolean;
      translate_messages?: boolean;
      ai_compose?: {
        enable?: boolean;
        shown_in_team_chat?: boolean;
      };
      ai_summary?: {
        enable?: boolean;
        shown_in_team_chat?: boolean;
      };
      allow_delete_message?: {
        enable?: boolean;
        time?: 0 | 5 | 30 | 60 | 1440 | 10080;
      };
      allow_edit_message?: {
        enable?: boolean;
        time?: 0 | 5 | 30 | 60 | 1440 | 10080;
      };
      allow_users_to_add_contacts?: {
        enable?: boolean;
        selected_option?: 1 | 2 | 3 | 4;
        user_email_addresses?: string;
      };
      allow_users_to_chat_with_others?: {
        enable?: boolean;
        selected_option?: 1 | 2 | 3 | 4;
        user_email_addresses?: string;
      };
      apply_local_storage_to_personal_channel?: {
        enable?: boolean;
        retention_period?: string;
      };
      chat_email_address?: {
        enable?: boolean;
        only_allow_specific_domains?: boolean;
        specific_domains?: string[];
      };
      chat_emojis?: {
        emojis_option?: "all" | "selected";
        enable?: boolean;
      };
      chat_etiquette_tool?: {
        enable?: boolean;
        policy_max_count?: number;
        policies?: ChatEtiquettePolicy[];
      };
      external_collab_restrict?: {
        enable?: boolean;
        external_chat?: "allowed" | "not_allowed";
        group_id?: string;
      };
      external_invite_approve?: ChatApproval;
      external_join_approve?: ChatApproval;
      external_member_join?: {
        enable?: boolean;
        external_account?: boolean;
      };
      external_user_control?: {
        enable?: boolean;
        external_account?: boolean;
        selected_option?: 1 | 2 | 3;
      };
      read_receipts?: {
        allow_users_opt_out?: boolean;
        enable?: boolean;
      };
      search_and_send_animated_gif_images?: {
        enable?: boolean;
        giphy_content_rating?: 1 | 2 | 3 | 4;
      };
      send_data_to_third_party_archiving_service?: {
        type?: "global_relay" | "smarsh";
        user_name?: string;
        authorized_channel_token?: string;
        enable?: boolean;
        passcode?: string;
        smtp_delivery_address?: string;
      };
      set_retention_period_in_cloud?: {
        enable?: boolean;
        retention_period_of_channels?: string;
        retention_period_of_direct_messages_and_group_conversation?: string;
      };
      set_retention_period_in_local?: {
        enable?: boolean;
        retention_period_of_channels?: string;
        retention_period_of_direct_messages_and_group_conversation?: string;
      };
      share_files?: {
        enable?: boolean;
        share_option?: ChatShareOption;
        view_option?: ChatViewOption;
        restrictions?: {
          file_restrictions_apply_to?: FileRestrictionScope;
          file_size_restrictions?: 50 | 100 | 200 | 300 | 400 | 500;
          file_size_restrictions_for_external?: 50 | 100 | 200 | 300 | 400 | 500;
          file_type_restrictions?: ChatFileType[];
          file_type_restrictions_for_external?: ChatFileType[];
          maximum_file_size?: boolean;
          only_allow_specific_file_types?: boolean;
        };
      };
    };
    email_notification?: {
      alternative_host_reminder?: boolean;
      cancel_meeting_reminder?: boolean;
      cloud_recording_available_reminder?: boolean;
      jbh_reminder?: boolean;
      low_host_count_reminder?: boolean;
      recording_available_reminder_alternative_hosts?: boolean;
      recording_available_reminder_schedulers?: boolean;
      schedule_for_reminder?: boolean;
    };
    feature?: {
      meeting_capacity?: number;
    };
    general_setting?: {
      auto_zoom_room_proximity_connect?: boolean;
      show_zoom_room_feature?: boolean;
    };
    in_meeting?: {
      alert_guest_join?: boolean;
      allow_host_panelists_to_use_audible_clap?: boolean;
      allow_host_to_enable_focus_mode?: boolean;
      allow_live_streaming?: boolean;
      allow_participants_chat_with?: 1 | 2 | 3 | 4;
      allow_show_zoom_windows?: boolean;
      allow_users_save_chats?: 1 | 2 | 3;
      allow_users_to_delete_messages_in_meeting_chat?: boolean;
      annotation?: boolean;
      anonymous_question_answer?: boolean;
      attendee_on_hold?: boolean;
      attention_mode_focus_mode?: boolean;
      audio_watermark_by_default?: boolean;
      auto_answer?: boolean;
      auto_saving_chat?: boolean;
      breakout_room?: boolean;
      breakout_room_schedule?: boolean;
      chat?: boolean;
      closed_caption?: boolean;
      co_host?: boolean;
      custom_data_center_regions?: boolean;
      custom_live_streaming_service?: boolean;
      custom_service_instructions?: string;
      data_center_regions?: DataCenterRegion[];
      disable_screen_sharing_for_host_meetings?: boolean;
      disable_screen_sharing_for_in_meeting_guests?: boolean;
      dscp_audio?: number;
      dscp_marking?: boolean;
      dscp_video?: number;
      e2e_encryption?: boolean;
      far_end_camera_control?: boolean;
      feedback?: boolean;
      file_transfer?: boolean;
      group_hd?: boolean;
      join_from_desktop?: boolean;
      join_from_mobile?: boolean;
      live_streaming_facebook?: boolean;
      live_streaming_youtube?: boolean;
      meeting_question_answer?: boolean;
      meeting_reactions?: boolean;
      meeting_reactions_emojis?: "all" | "selected";
      meeting_survey?: boolean;
      non_verbal_feedback?: boolean;
      original_audio?: boolean;
      p2p_connetion?: boolean;
      p2p_ports?: boolean;
      participants_share_simultaneously?: "multiple" | "one";
      polling?: boolean;
      ports_range?: string;
      post_meeting_feedback?: boolean;
      private_chat?: boolean;
      remote_control?: boolean;
      remote_support?: boolean;
      screen_sharing?: boolean;
      sending_default_email_invites?: boolean;
      show_a_join_from_your_browser_link?: boolean;
      show_meeting_control_toolbar?: boolean;
      slide_control?: boolean;
      stereo_audio?: boolean;
      use_html_format_email?: boolean;
      virtual_background?: boolean;
      watermark?: boolean;
      watermark_by_default?: boolean;
      webinar_question_answer?: boolean;
      webinar_reactions?: boolean;
      webinar_survey?: boolean;
      whiteboard?: boolean;
      who_can_share_screen?: "host" | "all";
      who_can_share_screen_when_someone_is_sharing?: "host" | "all";
      workplace_by_facebook?: boolean;
      closed_captioning?: ClosedCaptioning;
      language_interpretation?: {
        allow_participants_to_speak_in_listening_channel?: boolean;
        allow_up_to_25_custom_languages_when_scheduling_meetings?: boolean;
        custom_languages?: string[];
        enable?: boolean;
        enable_language_interpretation_by_default?: boolean;
        languages?: string[];
      };
      meeting_polling?: GroupPolling;
      sign_language_interpretation?: SignLanguageInterpretation;
      webinar_chat?: WebinarChat;
      webinar_live_streaming?: WebinarLiveStreaming;
      webinar_polling?: GroupPolling;
    };
    in_session?: {
      custom_data_center_regions?: boolean;
      data_center_regions?: DataCenterRegion[];
      dscp_audio?: number;
      dscp_dual?: boolean;
      dscp_marking?: boolean;
      dscp_video?: number;
      p2p_connetion?: boolean;
      p2p_ports?: boolean;
      ports_range?: string;
      subsession?: boolean;
    };
    integration?: {
      box?: boolean;
      dropbox?: boolean;
      google_calendar?: boolean;
      google_drive?: boolean;
      kubi?: boolean;
      microsoft_one_drive?: boolean;
    };
    mail_calendar?: {
      email_calendar_management?: boolean;
      email_management?: boolean;
      zoom_email_provider?: boolean;
    };
    meeting_security?: {
      auto_security?: boolean;
      block_user_domain?: boolean;
      block_user_domain_list?: string[];
      embed_password_in_join_link?: boolean;
      encryption_type?: "enhanced_encryption" | "e2ee";
      end_to_end_encrypted_meetings?: boolean;
      meeting_password?: boolean;
      only_authenticated_can_join_from_webclient?: boolean;
      phone_password?: boolean;
      pmi_password?: boolean;
      require_password_for_scheduled_meeting?: boolean;
      require_password_for_scheduled_webinar?: boolean;
      waiting_room?: boolean;
      webinar_password?: boolean;
      chat_etiquette_tool?: {
        enable?: boolean;
        policies?: ChatEtiquettePolicy[];
      };
      meeting_password_requirement?: MeetingPasswordRequirement;
      waiting_room_settings?: WaitingRoomSettings;
    };
    other_options?: {
      allow_auto_active_users?: boolean;
      allow_users_contact_support_via_chat?: boolean;
      allow_users_enter_and_share_pronouns?: boolean;
      blur_snapshot?: boolean;
      display_meetings_scheduled_for_others?: boolean;
      meeting_qos_and_mos?: 0 | 1 | 2 | 3;
      show_one_user_meeting_on_dashboard?: boolean;
      use_cdn?: "none" | "default" | "wangsu";
      webinar_registration_options?: {
        allow_host_to_enable_social_share_buttons?: boolean;
      };
    };
    recording?: {
      account_user_access_recording?: boolean;
      allow_recovery_deleted_cloud_recordings?: boolean;
      ask_host_to_confirm_disclaimer?: boolean;
      ask_participants_to_consent_disclaimer?: boolean;
      auto_delete_cmr?: boolean;
      auto_delete_cmr_days?: 30 | 60 | 90 | 120;
      auto_recording?: string;
      cloud_recording?: boolean;
      cloud_recording_download?: boolean;
      cloud_recording_download_host?: boolean;
      display_participant_name?: boolean;
      host_delete_cloud_recording?: boolean;
      host_pause_stop_recording?: boolean;
      local_recording?: boolean;
      optimize_recording_for_3rd_party_video_editor?: boolean;
      prevent_host_access_recording?: boolean;
      record_audio_file?: boolean;
      record_audio_file_each_participant?: boolean;
      record_gallery_view?: boolean;
      record_speaker_view?: boolean;
      recording_audio_transcript?: boolean;
      recording_disclaimer?: boolean;
      recording_highlight?: boolean;
      recording_thumbnails?: boolean;
      save_chat_text?: boolean;
      save_close_caption?: boolean;
      save_panelist_chat?: boolean;
      save_poll_results?: boolean;
      show_timestamp?: boolean;
      archive?: {
        type?: 1 | 2 | 3;
        enable?: boolean;
        settings?: {
          action_when_archive_failed?: 1 | 2;
          archive_retention?:
            | 1
            | 2
            | 3
            | 4
            | 5
            | 6
            | 7
            | 8
            | 9
            | 10
            | 11
            | 12
            | 13
            | 14
            | 15
            | 16
            | 17
            | 18
            | 19
            | 20
            | 21
            | 22
            | 23
            | 24
            | 25
            | 26
            | 27
            | 28
            | 29
            | 30;
          audio_file?: boolean;
          cc_transcript_file?: boolean;
          chat_file?: boolean;
          chat_with_direct_message?: unknown;
          chat_with_sender_email?: boolean;
          notification_when_archiving_starts?: "participants" | "guest";
          play_voice_prompt_when_archiving_starts?: ArchivingVoicePrompt;
          video_file?: boolean;
        };
      };
      ip_address_access_control?: IpAddressAccessControl;
      record_files_separately?: RecordFilesSeparately;
      recording_password_requirement?: {
        have_letter?: boolean;
        have_number?: boolean;
        have_special_character?: boolean;
        length?: number;
        only_allow_numeric?: boolean;
      };
      smart_recording?: {
        create_next_steps?: boolean;
        create_recording_highlights?: boolean;
        create_smart_chapters?: boolean;
      };
    };
    schedule_meeting?: {
      audio_type?: string;
      enforce_login?: boolean;
      enforce_login_domains?: string;
      enforce_login_with_domains?: boolean;
      force_pmi_jbh_password?: boolean;
      host_video?: boolean;
      jbh_time?: 0 | 5 | 10 | 15;
      join_before_host?: boolean;
      mute_upon_entry?: boolean;
      not_store_meeting_topic?: boolean;
      participant_video?: boolean;
      personal_meeting?: boolean;
      pmi_password?: string;
      pstn_password_protected?: string;
      require_password_for_instant_meetings?: boolean;
      require_password_for_pmi_meetings?: "jbh_only" | "all" | "none";
      require_password_for_scheduling_new_meetings?: boolean;
      upcoming_meeting_reminder?: boolean;
      use_pmi_for_instant_meetings?: boolean;
      use_pmi_for_scheduled_meetings?: boolean;
      always_display_zoom_meeting_as_topic?: {
        display_topic_for_scheduled_meetings?: boolean;
        enable?: boolean;
      };
      always_display_zoom_webinar_as_topic?: {
        display_topic_for_scheduled_webinars?: boolean;
        enable?: boolean;
      };
      hide_meeting_description?: {
        enable?: boolean;
        hide_description_for_scheduled_meetings?: boolean;
      };
      hide_webinar_description?: {
        enable?: boolean;
        hide_description_for_scheduled_webinars?: boolean;
      };
    };
    security?: {
      admin_change_name_pic?: boolean;
      hide_billing_info?: boolean;
      import_photos_from_devices?: boolean;
      password_requirement?: {
        consecutive_characters_length?: number;
        have_special_character?: boolean;
        minimum_password_length?: number;
        weak_enhance_detection?: boolean;
      };
      signin_with_sso?: {
        domains?: string[];
        enable?: boolean;
        require_sso_for_domains?: boolean;
        sso_bypass_users?: GroupPerson[];
      };
    };
    session_security?: {
      approved_or_denied_countries_or_regions?: {
        approved_list?: string[];
        denied_list?: string[];
        enable?: boolean;
        method?: "approve" | "deny";
      };
    };
    telephony?: {
      audio_conference_info?: string;
      third_party_audio?: boolean;
      telephony_regions?: {
        allowed_values?: string[];
        selection_values?: string;
      };
    };
    tsp?: {
      allow_webinar_attendees_call_me?: boolean;
      allow_webinar_attendees_toll_free_dial?: boolean;
      call_out?: boolean;
      call_out_countries?: string[];
      display_toll_free_numbers?: boolean;
      show_international_numbers_link?: boolean;
      global_dial_in_countries?: {
        selected_countries?: {
          name?: string;
          code?: string;
        }[];
      };
    };
    zoom_rooms?: {
      auto_start_stop_scheduled_meetings?: boolean;
      cmr_for_instant_meeting?: boolean;
      force_private_meeting?: boolean;
      hide_host_information?: boolean;
      list_meetings_with_calendar?: boolean;
      start_airplay_manually?: boolean;
      ultrasonic?: boolean;
      upcoming_meeting_alert?: boolean;
      weekly_system_restart?: boolean;
      zr_post_meeting_feedback?: boolean;
    };
  };
}

export type ArchivingVoicePrompt = "participants" | "guest" | "none";

export interface ChatApproval {
  channel_id?: string;
  enable?: boolean;
  external_account?: boolean;
  selected_option?: 1 | 2;
}

export interface ChatEtiquettePolicy {
  id?: string;
  name?: string;
  description?: string;
  is_locked?: boolean;
  keywords?: string[];
  regular_expression?: string;
  status?: "activated" | "deactivated";
  trigger_action?: 1 | 2;
}

export type ChatFileType =
  | ".gz"
  | ".rar"
  | ".zip"
  | ".xls"
  | ".xlsx"
  | ".json"
  | ".png"
  | ".pptx"
  | ".ppt"
  | ".7z"
  | ".xmind"
  | ".pdf"
  | ".pps"
  | ".txt"
  | ".docx"
  | ".doc";

export type ChatShareOption = "disable" | "anyone" | "account" | "organization";

export type ChatViewOption = "anyone" | "account" | "organization";

export type FileRestrictionScope = "sharing_and_viewing" | "sharing";

export interface LockedChat {
  ai_compose?: boolean;
  ai_quick_schedule?: boolean;
  ai_recommend?: boolean;
  ai_reply?: boolean;
  ai_sentence_completion?: boolean;
  ai_summary?: boolean;
  allow_create_channels_and_group_chats?: boolean;
  allow_delete_message?: boolean;
  allow_edit_message?: boolean;
  allow_huddles_from_channels?: boolean;
  allow_users_to_add_contacts?: boolean;
  allow_users_to_chat_with_others?: boolean;
  chat_email_address?: boolean;
  chat_emojis?: boolean;
  chat_etiquette_tool?: boolean;
  download_file?: boolean;
  presence_away_when_screen_saver?: boolean;
  presence_on_meeting?: boolean;
  read_receipts?: boolean;
  record_video_messages?: boolean;
  record_voice_messages?: boolean;
  schedule_meetings_in_chat?: boolean;
  screen_capture?: boolean;
  search_and_send_animated_gif_images?: boolean;
  send_data_to_third_party_archiving_service?: boolean;
  set_retention_period_in_cloud?: boolean;
  set_retention_period_in_local?: boolean;
  share_files?: boolean;
  share_links_in_chat?: boolean;
  share_screen_in_chat?: boolean;
  shared_spaces?: boolean;
  survey_poll?: boolean;
  translate_messages?: boolean;
}

export interface LockedEmailNotification {
  alternative_host_reminder?: boolean;
  cancel_meeting_reminder?: boolean;
  cloud_recording_available_reminder?: boolean;
  jbh_reminder?: boolean;
  schedule_for_reminder?: boolean;
}

export interface LockedInMeeting {
  alert_guest_join?: boolean;
  allow_live_streaming?: boolean;
  allow_show_zoom_windows?: boolean;
  allow_users_to_delete_messages_in_meeting_chat?: boolean;
  annotation?: boolean;
  anonymous_question_answer?: boolean;
  attendee_on_hold?: boolean;
  attention_mode_focus_mode?: boolean;
  auto_answer?: boolean;
  auto_generated_captions?: boolean;
  auto_saving_chat?: boolean;
  breakout_room?: boolean;
  chat?: boolean;
  closed_caption?: boolean;
  co_host?: boolean;
  custom_data_center_regions?: boolean;
  disable_screen_sharing_for_host_meetings?: boolean;
  disable_screen_sharing_for_in_meeting_guests?: boolean;
  dscp_marking?: boolean;
  e2e_encryption?: boolean;
  far_end_camera_control?: boolean;
  feedback?: boolean;
  file_transfer?: boolean;
  full_transcript?: boolean;
  group_hd?: boolean;
  language_interpretation?: boolean;
  manual_captions?: boolean;
  meeting_question_answer?: boolean;
  meeting_reactions?: boolean;
  meeting_survey?: boolean;
  non_verbal_feedback?: boolean;
  original_audio?: boolean;
  polling?: boolean;
  post_meeting_feedback?: boolean;
  private_chat?: boolean;
  remote_control?: boolean;
  remote_support?: boolean;
  request_permission_to_unmute_participants?: boolean;
  save_caption?: boolean;
  save_captions?: boolean;
  screen_sharing?: boolean;
  sending_default_email_invites?: boolean;
  show_meeting_control_toolbar?: boolean;
  sign_language_interpretation?: boolean;
  slide_control?: boolean;
  stereo_audio?: boolean;
  use_html_format_email?: boolean;
  virtual_background?: boolean;
  webinar_chat?: boolean;
  webinar_live_streaming?: boolean;
  webinar_polling?: boolean;
  webinar_question_answer?: boolean;
  webinar_reactions?: boolean;
  webinar_survey?: boolean;
  whiteboard?: boolean;
}

export interface LockedMeetingSecurity {
  approved_or_denied_countries_or_regions?: boolean;
  auto_security?: boolean;
  block_user_domain?: boolean;
  chat_etiquette_tool?: boolean;
  embed_password_in_join_link?: boolean;
  encryption_type?: boolean;
  end_to_end_encrypted_meetings?: boolean;
  meeting_password?: boolean;
  only_authenticated_can_join_from_webclient?: boolean;
  phone_password?: boolean;
  pmi_password?: boolean;
  waiting_room?: boolean;
  webinar_password?: boolean;
}

export interface LockedScheduleMeeting {
  always_display_zoom_webinar_as_topic?: boolean;
  audio_type?: boolean;
  embed_password_in_join_link?: boolean;
  enforce_login?: boolean;
  enforce_login_with_domains?: boolean;
  host_video?: boolean;
  join_before_host?: boolean;
  meeting_authentication?: boolean;
  meeting_template?: boolean;
  not_store_meeting_topic?: boolean;
  participant_video?: boolean;
  require_password_for_instant_meetings?: boolean;
  require_password_for_pmi_meetings?: boolean;
  require_password_for_scheduling_new_meetings?: boolean;
  use_pmi_for_instant_meetings?: boolean;
  use_pmi_for_scheduled_meetings?: boolean;
}
