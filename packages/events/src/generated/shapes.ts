// Made by `node scripts/generate.ts` from source/: change that, not this.

export type ArchiveRecordingType =
  | "shared_screen_with_speaker_view"
  | "audio_only"
  | "chat_file"
  | "closed_caption"
  | "chat_message";

export type ChatRecipient = "everyone" | "host" | "guest" | "group" | "host_group";

export interface ClosedCaptioning {
  auto_transcribing?: boolean;
  enable?: boolean;
  save_caption?: boolean;
  third_party_captioning_service?: boolean;
  view_full_transcript?: boolean;
}

export interface CustomQuestion {
  title: string;
  value: string;
}

export type DataCenterRegion =
  | "AU"
  | "LA"
  | "CA"
  | "CN"
  | "DE"
  | "HK"
  | "IN"
  | "IE"
  | "TY"
  | "MX"
  | "NL"
  | "SG"
  | "US";

export interface DialInNumber {
  code?: string;
  country_code?: string;
  country_name?: string;
  display_number?: string;
  number?: string;
}

export interface EmailNotification {
  alternative_host_reminder?: boolean;
  cancel_meeting_reminder?: boolean;
  cloud_recording_available_reminder?: boolean;
  jbh_reminder?: boolean;
  recording_available_reminder_alternative_hosts?: boolean;
  recording_available_reminder_schedulers?: boolean;
  schedule_for_reminder?: boolean;
}

export type EmployeeCount =
  | "1-20"
  | "21-50"
  | "51-100"
  | "101-250"
  | "251-500"
  | "501-1,000"
  | "1,001-5,000"
  | "5,001-10,000"
  | "More than 10,000"
  | "";

export interface GroupPerson {
  id?: string;
  email?: string;
}

export interface GroupPolling {
  advanced_polls?: boolean;
  allow_alternative_host_to_add_edit?: boolean;
  allow_host_to_upload_image?: boolean;
  enable?: boolean;
  manage_saved_polls_and_quizzes?: boolean;
  require_answers_to_be_anonymous?: boolean;
}

export interface GroupWithLocks {
  id: string;
  settings: {
    audio_conferencing?: {
      call_me_and_invite_by_phone?: boolean;
      participant_phone_masking?: boolean;
      personal_audio_conference?: boolean;
      toll_call?: boolean;
      toll_free_and_fee_based_toll_call?: boolean;
    };
    email_notification?: {
      alternative_host_reminder?: boolean;
      cancel_meeting_reminder?: boolean;
      cloud_recording_available_reminder?: boolean;
      jbh_reminder?: boolean;
      schedule_for_reminder?: boolean;
    };
    in_meeting?: {
      alert_guest_join?: boolean;
      allow_live_streaming?: boolean;
      allow_show_zoom_windows?: boolean;
      allow_users_to_delete_messages_in_meeting_chat?: boolean;
      annotation?: boolean;
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
      e2e_encryption?: boolean;
      entry_exit_chime?: boolean;
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
      request_permission_to_unmute?: boolean;
      save_caption?: boolean;
      save_captions?: boolean;
      screen_sharing?: boolean;
      sending_default_email_invites?: boolean;
      show_a_join_from_your_browser_link?: boolean;
      show_browser_join_link?: boolean;
      show_meeting_control_toolbar?: boolean;
      sign_language_interpretation?: boolean;
      slide_control?: boolean;
      stereo_audio?: boolean;
      use_html_format_email?: boolean;
      virtual_background?: boolean;
      waiting_room?: boolean;
      webinar_chat?: boolean;
      webinar_live_streaming?: boolean;
      webinar_polling?: boolean;
      webinar_question_answer?: boolean;
      webinar_reactions?: boolean;
      webinar_survey?: boolean;
      whiteboard?: boolean;
    };
    meeting_security?: {
      approved_or_denied_countries_or_regions?: boolean;
      auto_security?: boolean;
      block_user_domain?: boolean;
      embed_password_in_join_link?: boolean;
      encryption_type?: "enhanced_encryption" | "e2ee";
      end_to_end_encrypted_meetings?: boolean;
      meeting_password?: boolean;
      only_authenticated_can_join_from_webclient?: boolean;
      phone_password?: boolean;
      pmi_password?: boolean;
      waiting_room?: boolean;
      webinar_password?: boolean;
    };
    other_options?: {
      blur_snapshot?: boolean;
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
      prevent_host_access_recording?: boolean;
      recording_authentication?: boolean;
    };
    schedule_meeting?: {
      audio_type?: boolean;
      embed_password_in_join_link?: boolean;
      force_pmi_jbh_password?: boolean;
      host_video?: boolean;
      join_before_host?: boolean;
      meeting_authentication?: boolean;
      mute_upon_entry?: boolean;
      participant_video?: boolean;
      pstn_password_protected?: boolean;
      require_password_for_instant_meetings?: boolean;
      require_password_for_pmi_meetings?: boolean;
      require_password_for_scheduling_new_meetings?: boolean;
      upcoming_meeting_reminder?: boolean;
    };
    telephony?: {
      telephony_regions?: boolean;
      third_party_audio?: boolean;
    };
  };
}

export interface GroupWithSettings {
  id: string;
  settings: {
    audio_conferencing?: {
      personal_audio_conference?: boolean;
      call_me_and_invite_by_phone?: {
        allow_webinar_attendees_call_me?: boolean;
        enable?: boolean;
        require_press_1_for_call_me?: "auto" | "always" | "never";
        call_out_countries?: {
          selected_countries?: {
            code?: string;
            name?: string;
          }[];
        };
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
      allow_users_to_search_others_options?: string;
      create_private_channels?: boolean;
      create_public_channels?: boolean;
      record_video_messages?: boolean;
      record_voice_messages?: boolean;
      schedule_meetings_in_chat?: boolean;
      screen_capture?: boolean;
      share_links_in_chat?: boolean;
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
      chat_emojis?: {
        emojis_option?: "all" | "selected";
        enable?: boolean;
      };
      chat_etiquette_tool?: {
        enable?: boolean;
        policies?: {
          id?: string;
          status?: "activated" | "deactivated";
        }[];
      };
      send_data_to_third_party_archiving_service?: {
        enable?: boolean;
      };
      share_files?: {
        enable?: boolean;
        share_option?: "anyone" | "account" | "organization";
      };
    };
    email_notification?: EmailNotification;
    in_meeting?: {
      alert_guest_join?: boolean;
      allow_host_panelists_to_use_audible_clap?: boolean;
      allow_live_streaming?: boolean;
      allow_participants_chat_with?: 1 | 2 | 3 | 4;
      allow_show_zoom_windows?: boolean;
      allow_users_save_chats?: 1 | 2 | 3;
      allow_users_to_delete_messages_in_meeting_chat?: boolean;
      annotation?: boolean;
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
      e2e_encryption?: boolean;
      entry_exit_chime?: boolean;
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
      only_host_view_device_list?: boolean;
      original_audio?: boolean;
      participants_share_simultaneously?: "multiple" | "one";
      polling?: boolean;
      post_meeting_feedback?: boolean;
      private_chat?: boolean;
      record_play_own_voice?: boolean;
      remote_control?: boolean;
      remote_support?: boolean;
      request_permission_to_unmute?: boolean;
      screen_sharing?: boolean;
      sending_default_email_invites?: boolean;
      show_a_join_from_your_browser_link?: boolean;
      show_device_list?: boolean;
      show_meeting_control_toolbar?: boolean;
      slide_control?: boolean;
      stereo_audio?: boolean;
      unchecked_data_center_regions?: string[];
      use_html_format_email?: boolean;
      virtual_background?: boolean;
      waiting_room?: boolean;
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
      manual_captioning?: {
        allow_to_type?: boolean;
        auto_generated_captions?: boolean;
        full_transcript?: boolean;
        manual_captions?: boolean;
        save_captions?: boolean;
        third_party_captioning_service?: boolean;
      };
      meeting_polling?: GroupPolling;
      sign_language_interpretation?: SignLanguageInterpretation;
      virtual_background_settings?: VirtualBackgroundSettings;
      webinar_chat?: WebinarChat;
      webinar_live_streaming?: WebinarLiveStreaming;
      webinar_polling?: GroupPolling;
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
        policies?: {
          id?: string;
          description?: string;
          is_locked?: boolean;
          keywords?: string[];
          name?: string;
          regular_expression?: string;
          status?: "activated" | "deactivated";
          trigger_action?: 1 | 2;
        }[];
      };
      meeting_password_requirement?: MeetingPasswordRequirement;
      waiting_room_settings?: WaitingRoomSettings;
    };
    other_options?: {
      allow_users_contact_support_via_chat?: boolean;
      blur_snapshot?: boolean;
      webinar_registration_options?: {
        allow_host_to_enable_social_share_buttons?: boolean;
      };
    };
    profile?: {
      recording_storage_location?: {
        allowed_values?: string[];
        value?: string;
      };
    };
    recording?: {
      account_user_access_recording?: boolean;
      auto_recording?: boolean;
      cloud_recording?: boolean;
      cloud_recording_download?: boolean;
      cloud_recording_download_host?: boolean;
      display_participant_name?: boolean;
      host_delete_cloud_recording?: boolean;
      local_recording?: boolean;
      optimize_recording_for_3rd_party_video_editor?: boolean;
      prevent_host_access_recording?: boolean;
      record_audio_file?: boolean;
      record_audio_file_each_participant?: boolean;
      record_gallery_view?: boolean;
      record_speaker_view?: boolean;
      recording_audio_transcript?: boolean;
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
          audio_file?: boolean;
          cc_transcript_file?: boolean;
          chat_file?: boolean;
          chat_with_sender_email?: boolean;
          video_file?: boolean;
        };
      };
      ip_address_access_control?: IpAddressAccessControl;
      record_files_separately?: RecordFilesSeparately;
      smart_recording?: {
        create_next_steps?: boolean;
        create_recording_highlights?: boolean;
        create_smart_chapters?: boolean;
      };
    };
    schedule_meeting?: {
      audio_type?: boolean;
      embed_password_in_join_link?: boolean;
      force_pmi_jbh_password?: boolean;
      host_video?: boolean;
      join_before_host?: boolean;
      mute_upon_entry?: boolean;
      participant_video?: boolean;
      personal_meeting?: boolean;
      pstn_password_protected?: boolean;
      require_password_for_instant_meetings?: boolean;
      require_password_for_pmi_meetings?: "none" | "all" | "jbh_only";
      require_password_for_scheduled_meetings?: boolean;
      require_password_for_scheduling_new_meetings?: boolean;
      upcoming_meeting_reminder?: boolean;
      use_pmi_for_instant_meetings?: boolean;
      use_pmi_for_schedule_meetings?: boolean;
      always_display_zoom_meeting_as_topic?: {
        display_topic_for_scheduled_meetings?: boolean;
        enable?: boolean;
      };
      always_display_zoom_webinar_as_topic?: {
        display_topic_for_scheduled_webinars?: boolean;
        enable?: boolean;
      };
    };
    telephony?: {
      audio_conference_info?: string;
      third_party_audio?: boolean;
      telephony_regions?: {
        selection_values?: string;
      };
    };
  };
}

export type InterpretationLanguage =
  | "American"
  | "Chinese"
  | "French"
  | "German"
  | "Japanese"
  | "Russian"
  | "Brazilian"
  | "Spanish"
  | "Mexican"
  | "British";

export interface Interpreter {
  email?: string;
  sign_language?: string;
}

export interface IpAddressAccessControl {
  enable?: boolean;
  ip_addresses_or_ranges?: string;
}

export type LiveStreamingService =
  | "facebook"
  | "workplace_by_facebook"
  | "youtube"
  | "custom_live_streaming_service";

export interface Meeting {
  id: MeetingId;
  uuid: string;
  host_id: string;
  topic: string;
  type: MeetingType;
  start_time: string;
  duration: number;
  timezone?: string;
}

export interface MeetingChanges {
  id: MeetingId;
  uuid?: string;
  host_id?: string;
  topic?: string;
  type?: MeetingType;
  start_time?: string;
  duration?: number;
  timezone?: string;
  agenda?: string;
  join_url?: string;
  password?: string;
  registration_url?: string;
  occurrences?: Occurrence[];
  recurrence?: Recurrence;
  settings?: {
    allow_host_control_participant_mute_state?: boolean;
    alternative_hosts?: string;
    approval_type?: 0 | 1 | 2;
    audio?: "telephony" | "voip" | "both";
    authentication_domains?: string;
    authentication_name?: string;
    authentication_option?: string;
    auto_recording?: "local" | "cloud" | "none";
    auto_start_ai_companion_questions?: boolean;
    auto_start_meeting_summary?: boolean;
    email_in_attendee_report?: boolean;
    enforce_login?: boolean;
    enforce_login_domains?: string;
    host_video?: boolean;
    jbh_time?: 0 | 5 | 10;
    join_before_host?: boolean;
    meeting_authentication?: boolean;
    mute_upon_entry?: boolean;
    participant_video?: boolean;
    registration_type?: 1 | 2 | 3;
    summary_template_id?: string;
    use_pmi?: boolean;
    waiting_room?: boolean;
    watermark?: boolean;
    who_can_ask_questions?: 1 | 2 | 3 | 4 | 5;
    who_will_receive_summary?: 1 | 2 | 3 | 4;
    continuous_meeting_chat?: {
      auto_add_invited_external_users?: boolean;
      auto_add_meeting_participants?: boolean;
      channel_id?: string;
      enable?: boolean;
    };
    language_interpretation?: {
      enable: boolean;
      interpreters?: {
        email?: string;
        interpreter_languages?: string;
        languages?: string;
      }[];
    };
    meeting_invitees?: MeetingInvitee[];
    sign_language_interpretation?: {
      enable: boolean;
      interpreters?: Interpreter[];
    };
  };
  tracking_fields?: {
    field?: string;
    value?: string;
  }[];
}

export type MeetingId = number | string;

export interface MeetingInvitee {
  email?: string;
}

export interface MeetingPasswordRequirement {
  consecutive_characters_length?: 0 | 4 | 5 | 6 | 7 | 8;
  have_letter?: boolean;
  have_number?: boolean;
  have_special_character?: boolean;
  have_upper_and_lower_characters?: boolean;
  length?: number;
  only_allow_numeric?: boolean;
  weak_enhance_detection?: boolean;
}

export type MeetingType = 2 | 8 | 1 | 3 | 4 | 7 | 10 | 0;

export interface Named {
  id: string;
  name: string;
}

export type NetworkNotification = "network bandwidth low" | "internet connection unstable";

export type NetworkType = "Wired" | "Wifi" | "PPP" | "Cellular" | "Others";

export interface Occurrence {
  start_time: string;
  duration?: number;
  occurrence_id: string;
  status?: "available" | "deleted";
}

export interface OccurrenceStart {
  start_time: string;
  occurrence_id: string;
}

export interface Participant {
  user_id: string;
  user_name: string;
  id?: string;
  participant_uuid?: string;
}

export interface ParticipantAudioFile {
  id: string;
  download_url: string;
  file_extension: string;
  file_name: string;
  file_path?: string;
  file_size: number;
  file_type: string;
  play_url?: string;
  recording_end: string;
  recording_start: string;
  recording_type?: string;
  status: "completed" | "processing";
}

export interface ParticipantPhoneMasking {
  enable?: boolean;
  masking_type?: "mask_default" | "mask_first_5" | "mask_except_last_4";
}

export type PhoneConnection = "pstn_off_net" | "voip" | "pstn_on_net" | "contact_center" | "byop";

export type PhoneExtension =
  | "user"
  | "callQueue"
  | "autoReceptionist"
  | "commonArea"
  | "commonAreaPhone"
  | "sharedLineGroup"
  | "zoomRoom"
  | "ciscoRoom/PolycomRoom"
  | "contactCenter"
  | "pstn"
  | "five9"
  | "twilio";

export type PresenceStatus =
  | "Available"
  | "Away"
  | "Do_Not_Disturb"
  | "In_Meeting"
  | "Presenting"
  | "On_Phone_Call"
  | "In_Calendar_Event"
  | "Offline"
  | "Busy"
  | "Mobile_signed_in";

export type PurchaseRole =
  | "Decision Maker"
  | "Evaluator/Recommender"
  | "Influencer"
  | "Not involved"
  | "";

export type PurchasingTimeFrame =
  | "Within a month"
  | "1-3 months"
  | "4-6 months"
  | "More than 6 months"
  | "No timeframe"
  | "";

export type QosSummaryType =
  | "audio_input"
  | "audio_output"
  | "video_input"
  | "video_output"
  | "as_input"
  | "as_output"
  | "cpu_usage"
  | "audio_device_from_crc"
  | "audio_device_to_crc"
  | "video_device_from_crc"
  | "video_device_to_crc"
  | "as_device_from_crc"
  | "as_device_to_crc"
  | "audio_device_from_rwg"
  | "audio_device_to_rwg"
  | "video_device_from_rwg"
  | "video_device_to_rwg"
  | "as_device_from_rwg"
  | "as_device_to_rwg"
  | "audio_quality"
  | "video_quality"
  | "as_quality"
  | "wifi_rssi";

export type QosType =
  | "audio_input"
  | "audio_output"
  | "video_input"
  | "video_output"
  | "as_input"
  | "as_output"
  | "cpu_usage"
  | "audio_device_from_crc"
  | "audio_device_to_crc"
  | "video_device_from_crc"
  | "video_device_to_crc"
  | "as_device_from_crc"
  | "as_device_to_crc"
  | "audio_device_from_rwg"
  | "audio_device_to_rwg"
  | "video_device_from_rwg"
  | "video_device_to_rwg"
  | "as_device_from_rwg"
  | "as_device_to_rwg"
  | "audio_quality"
  | "video_quality"
  | "as_quality"
  | "wifi_rssi"
  | "notification";

export type QualityIssue =
  | "Unstable audio quality"
  | "Unstable video quality"
  | "Unstable screen share quality"
  | "High CPU occupation"
  | "Call Reconnection";

export type RecommendedDisableSetting =
  | "enableAnnotation"
  | "enableMeetingChat"
  | "enableScreenShare"
  | "enableMultipleShare"
  | "enableScreenShareHostOnly";

export type RecommendedEnableSetting =
  | "enablePassword"
  | "enableWaitingRoom"
  | "enableOnlyAuthenticated"
  | "enableRegistration"
  | "enableScreenShareLock"
  | "enableScreenShareHostOnly"
  | "enableSpecifiedDomain";

export interface RecordFilesSeparately {
  active_speaker?: boolean;
  gallery_view?: boolean;
  shared_screen?: boolean;
}

export interface Recorded {
  id: number;
  uuid: string;
  host_id: string;
  topic: string;
  type: RecordedType;
  start_time: string;
  duration: number;
  timezone?: string;
}

export interface RecordedOccurrence {
  start_time?: string;
  occurrence_id?: string;
}

export type RecordedType = 2 | 1 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 99 | 100;

export interface RecordingFile {
  id: string;
  meeting_id: string;
  download_url: string;
  file_extension?: RecordingFileExtension;
  file_name?: string;
  file_size: number;
  file_type: RecordingFileType;
  play_url?: string;
  recording_end: string;
  recording_start: string;
  recording_type: RecordingType;
  status: "completed" | "processing";
}

export type RecordingFileExtension = "MP4" | "M4A" | "TXT" | "VTT" | "CSV" | "JSON" | "JPG";

export type RecordingFileType =
  | "MP4"
  | "M4A"
  | "CHAT"
  | "TRANSCRIPT"
  | "CSV"
  | "TB"
  | "CC"
  | "CHAT_MESSAGE"
  | "SUMMARY"
  | "TIMELINE";

export type RecordingType =
  | "shared_screen_with_speaker_view"
  | "shared_screen_with_speaker_view(CC)"
  | "shared_screen_with_gallery_view"
  | "gallery_view"
  | "shared_screen"
  | "audio_only"
  | "chat_file"
  | "active_speaker"
  | "host_video"
  | "audio_only_each_participant"
  | "cc_transcript"
  | "closed_caption"
  | "poll"
  | "timeline"
  | "thumbnail"
  | "audio_interpretation"
  | "summary"
  | "summary_next_steps"
  | "summary_smart_chapters"
  | "sign_interpretation"
  | "production_studio"
  | "audio_transcript"
  | "production_sutdio";

export interface Recurrence {
  type?: 1 | 2 | 3;
  end_date_time?: string;
  end_times?: number;
  monthly_day?: number;
  monthly_week?: 1 | 2 | 3 | 4 | -1;
  monthly_week_day?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  repeat_interval?: number;
  weekly_days?: string;
}

export interface RoomSystem {
  call_type: string;
  device_ip: string;
}

export interface SharingDetails {
  date_time: string;
  content: "application" | "whiteboard" | "desktop" | "airplay" | "camera" | "unknown";
  file_link: string;
  link_source: "deep_link" | "in_meeting" | "";
  source: "dropbox" | "";
}

export interface SharingParticipant {
  id?: string;
  user_id: string;
  user_name?: string;
  sharing_details: SharingDetails;
}

export type SignInClient =
  | "browser"
  | "mac"
  | "win"
  | "iphone"
  | "android"
  | "ipad"
  | "chromeos"
  | "linux";

export interface SignLanguageInterpretation {
  custom_languages?: string[];
  enable?: boolean;
  enable_sign_language_interpretation_by_default?: boolean;
  languages?: InterpretationLanguage[];
}

export type StreamingService =
  | "Facebook"
  | "Workplace_by_Facebook"
  | "YouTube"
  | "Twitch"
  | "Custom_Live_Streaming_Service";

export interface SummarizedMeeting {
  meeting_id: number;
  meeting_uuid: string;
  meeting_host_id: string;
  meeting_host_email: string;
  meeting_topic: string;
  meeting_start_time: string;
  meeting_end_time: string;
}

export interface SummaryDetail {
  label: string;
  summary: string;
}

export interface TrackingSource {
  id: string;
  source_name: string;
  tracking_url: string;
}

export interface TspCredentials {
  id?: string;
  conference_code?: string;
  leader_pin?: string;
  tsp_bridge?: string;
  dial_in_numbers?: {
    type?: "toll" | "tollfree" | "media_link";
    code?: string;
    country_label?: string;
    number?: string;
  }[];
}

export interface TspUser {
  id: string;
  email?: string;
  tsp_credentials?: TspCredentials;
}

export interface UserIdentity {
  id: string;
  type: UserType;
  email: string;
  first_name?: string;
  last_name?: string;
}

export interface UserPolling {
  advanced_polls?: boolean;
  allow_alternative_host_to_add_edit?: boolean;
  allow_host_to_upload_image?: boolean;
  enable?: boolean;
  require_answers_to_be_anonymous?: boolean;
}

export interface UserProfile {
  id: string;
  type?: UserType;
  timezone?: string;
  email?: string;
  first_name?: string;
  last_name?: string;
  company?: string;
  dept?: string;
  display_name?: string;
  host_key?: string;
  language?: string;
  phone_country?: string;
  phone_number?: string;
  pic_url?: string;
  pmi?: number;
  primary_group_id?: string;
  role?: string;
  use_pmi?: boolean;
  vanity_name?: string;
  custom_attributes?: {
    key: string;
    name: string;
    value: number;
  }[];
  settings?: {
    large_meeting?: string;
    meeting_capacity?: number;
    feature?: {
      large_meeting_capacity?: number;
      webinar?: boolean;
      webinar_capacity?: number;
    };
  };
}

export interface UserSettings {
  audio_conferencing?: {
    participant_phone_masking?: ParticipantPhoneMasking;
  };
  email_notification?: EmailNotification;
  feature?: {
    cn_meeting?: boolean;
    concurrent_meeting?: "Basic" | "Plus" | "None";
    in_meeting?: boolean;
    large_meeting?: boolean;
    large_meeting_capacity?: 500 | 1000;
    meeting_capacity?: number;
    webinar?: boolean;
    webinar_capacity?: 100 | 500 | 1000 | 3000 | 5000 | 10000;
    zoom_events?: boolean;
    zoom_events_capacity?: 500 | 1000 | 3000 | 5000 | 10000 | 20000 | 30000 | 50000;
    zoom_phone?: boolean;
  };
  in_meeting?: {
    allow_host_panelists_to_use_audible_clap?: boolean;
    allow_host_to_enable_focus_mode?: boolean;
    allow_live_streaming?: boolean;
    allow_participants_chat_with?: 1 | 2 | 3 | 4;
    allow_show_zoom_windows?: boolean;
    allow_users_save_chats?: 1 | 2 | 3;
    allow_users_to_delete_messages_in_meeting_chat?: boolean;
    annotation?: boolean;
    attendee_on_hold?: boolean;
    attention_mode_focus_mode?: boolean;
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
    e2e_encryption?: boolean;
    entry_exit_chime?: string;
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
    participants_share_simultaneously?: "multiple" | "one";
    polling?: boolean;
    post_meeting_feedback?: boolean;
    private_chat?: boolean;
    record_play_voice?: boolean;
    remote_control?: boolean;
    remote_support?: boolean;
    screen_sharing?: boolean;
    share_dual_camera?: boolean;
    show_a_join_from_your_browser_link?: boolean;
    slide_control?: boolean;
    virtual_background?: boolean;
    waiting_room?: boolean;
    webinar_reactions?: boolean;
    webinar_survey?: boolean;
    whiteboard?: boolean;
    who_can_share_screen?: "host" | "all";
    who_can_share_screen_when_someone_is_sharing?: "host" | "all";
    workplace_by_facebook?: boolean;
    closed_captioning?: ClosedCaptioning;
    language_interpretation?: {
      custom_languages?: string[];
      enable?: boolean;
      languages?: string[];
    };
    meeting_polling?: UserPolling;
    sign_language_interpretation?: SignLanguageInterpretation;
    virtual_background_settings?: VirtualBackgroundSettings;
    webinar_chat?: WebinarChat;
    webinar_live_streaming?: WebinarLiveStreaming;
    webinar_polling?: UserPolling;
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
    meeting_password_requirement?: MeetingPasswordRequirement;
    waiting_room_settings?: WaitingRoomSettings;
  };
  recording?: {
    ask_host_to_confirm_disclaimer?: boolean;
    ask_participants_to_consent_disclaimer?: boolean;
    auto_delete_cmr?: boolean;
    auto_delete_cmr_days?: 30 | 60 | 90 | 120;
    auto_recording?: "local" | "cloud" | "none";
    cloud_recording?: boolean;
    display_participant_name?: boolean;
    host_pause_stop_recording?: boolean;
    local_recording?: boolean;
    optimize_recording_for_3rd_party_video_editor?: boolean;
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
    ip_address_access_control?: IpAddressAccessControl;
    record_files_separately?: RecordFilesSeparately;
    recording_password_requirement?: {
      have_letter?: boolean;
      have_number?: boolean;
      have_special_character?: boolean;
      length?: number;
      only_allow_numeric?: boolean;
    };
  };
  schedule_meeting?: {
    audio_type?: string;
    default_password_for_scheduled_meetings?: boolean;
    force_pmi_jbh_password?: string;
    host_video?: boolean;
    jbh_time?: 0 | 5 | 10 | 15;
    join_before_host?: boolean;
    mute_upon_entry?: boolean;
    participants_video?: boolean;
    personal_meeting?: boolean;
    pmi_password?: string;
    pstn_password_protected?: string;
    require_password_for_instant_meetings?: boolean;
    require_password_for_pmi_meetings?: "jbh_only" | "all" | "none";
    require_password_for_scheduled_meetings?: boolean;
    require_password_for_scheduling_new_meetings?: boolean;
    upcoming_meeting_reminder?: boolean;
    use_pmi_for_instant_meetings?: boolean;
    use_pmi_for_scheduled_meetings?: boolean;
  };
  telephony?: {
    audio_conference_info?: string;
    show_international_numbers_link?: boolean;
    third_party_audio?: boolean;
    telephony_regions?: {
      allowed_values?: string[];
      selection_values?: string;
    };
  };
  tsp?: {
    call_out?: boolean;
    call_out_countries?: string[];
    display_toll_free_numbers?: boolean;
    show_international_numbers_link?: boolean;
    global_dial_in_countries?: {
      selected_countries?: {
        code?: string;
        name?: string;
      }[];
    };
  };
}

export type UserType = 2 | 1 | 3 | 4 | 99;

export interface VirtualBackgroundSettings {
  allow_upload_custom?: boolean;
  allow_videos?: boolean;
  enable?: boolean;
  files?: {
    id?: string;
    type?: string;
    is_default?: boolean;
    name?: string;
    size?: number;
  }[];
}

export interface WaitingRoomSettings {
  participants_to_place_in_waiting_room?: 0 | 1 | 2;
  users_who_can_admit_participants_from_waiting_room?: 0 | 1;
  whitelisted_domains_for_waiting_room?: string;
}

export interface Webinar {
  id: MeetingId;
  uuid: string;
  host_id: string;
  topic: string;
  type: WebinarType;
  start_time: string;
  duration: number;
  timezone: string;
}

export interface WebinarChanges {
  id: MeetingId;
  uuid?: string;
  host_id?: string;
  topic?: string;
  type?: WebinarType;
  start_time?: string;
  duration?: number;
  timezone?: string;
  agenda?: string;
  password?: string;
  registration_url?: string;
  occurrences?: Occurrence[];
  recurrence?: Recurrence;
  settings?: WebinarSettings;
}

export interface WebinarChat {
  allow_attendees_chat_with?: 1 | 2 | 3;
  allow_auto_save_local_chat_file?: boolean;
  allow_panelists_chat_with?: 1 | 2;
  allow_panelists_send_direct_message?: boolean;
  allow_users_save_chats?: 0 | 1 | 2;
  default_attendees_chat_with?: 1 | 2;
  enable?: boolean;
}

export type WebinarChatRecipient =
  | "everyone"
  | "host"
  | "guest"
  | "group"
  | "backstage"
  | "host_group";

export interface WebinarLiveStreaming {
  custom_service_instructions?: string;
  enable?: boolean;
  live_streaming_reminder?: boolean;
  live_streaming_service?: LiveStreamingService[];
}

export interface WebinarSettings {
  allow_host_control_participant_mute_state?: boolean;
  approval_type?: 0 | 1 | 2;
  audio?: "telephony" | "voip" | "both";
  authentication_domains?: string;
  authentication_name?: string;
  authentication_option?: string;
  auto_recording?: "local" | "cloud" | "none";
  email_in_attendee_report?: boolean;
  enforce_login?: boolean;
  host_video?: boolean;
  join_before_host?: boolean;
  meeting_authentication?: boolean;
  panelists_video?: boolean;
  participant_video?: boolean;
  practice_session?: boolean;
  registration_type?: 1 | 2 | 3;
  language_interpretation?: {
    enable?: boolean;
    interpreters?: {
      email?: string;
      interpreter_languages?: string;
    }[];
  };
  sign_language_interpretation?: {
    enable?: boolean;
    interpreters?: Interpreter[];
  };
}

export type WebinarType = 5 | 6 | 9;
