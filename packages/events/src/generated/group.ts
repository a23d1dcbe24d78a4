// Made by `node scripts/generate.ts` from source/: change that, not this.

import type {
  ClosedCaptioning,
  DataCenterRegion,
  DialInNumber,
  EmailNotification,
  GroupPerson,
  GroupPolling,
  IpAddressAccessControl,
  MeetingPasswordRequirement,
  Named,
  ParticipantPhoneMasking,
  RecordFilesSeparately,
  SignLanguageInterpretation,
  VirtualBackgroundSettings,
  WaitingRoomSettings,
  WebinarChat,
  WebinarLiveStreaming,
} from "./shapes.ts";

export interface GroupEvents {
  "group.admin_added": GroupAdminAdded;
  "group.admin_deleted": GroupAdminDeleted;
  "group.created": GroupCreated;
  "group.deleted": GroupDeleted;
  "group.lock_settings_updated": GroupLockSettingsUpdated;
  "group.member_added": GroupMemberAdded;
  "group.member_deleted": GroupMemberDeleted;
  "group.members_deleted": Omit<GroupMemberDeleted, "event"> & { event: "group.members_deleted" };
  "group.settings_updated": GroupSettingsUpdated;
  "group.updated": GroupUpdated;
}

/** A user became an administrator of a user group. */
export interface GroupAdminAdded {
  event: "group.admin_added";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    time_stamp?: number;
    object: {
      id: string;
      admins: GroupPerson[];
    };
  };
}

/** A user is no longer an administrator of a user group. */
export interface GroupAdminDeleted {
  event: "group.admin_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    time_stamp?: number;
    object: {
      id: string;
      admins: GroupPerson[];
    };
  };
}

/** A new user group exists. */
export interface GroupCreated {
  event: "group.created";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    time_stamp?: number;
    object: Named;
  };
}

/** A user group is gone. */
export interface GroupDeleted {
  event: "group.deleted";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    time_stamp?: number;
    object: Named;
  };
}

/** Which settings a group's members may not change themselves was changed. */
export interface GroupLockSettingsUpdated {
  event: "group.lock_settings_updated";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    time_stamp?: number;
    object: GroupWithLocks;
    old_object?: GroupWithLocks;
  };
}

/** One or more users joined a user group. */
export interface GroupMemberAdded {
  event: "group.member_added";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    time_stamp?: number;
    object: {
      id: string;
      members: GroupPerson[];
    };
  };
}

/** One or more users left a user group. */
export interface GroupMemberDeleted {
  event: "group.member_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    time_stamp?: number;
    object: {
      id: string;
      members: GroupPerson[];
    };
  };
}

/** The settings that apply to a user group were changed. */
export interface GroupSettingsUpdated {
  event: "group.settings_updated";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    time_stamp?: number;
    object: GroupWithSettings;
    old_object: GroupWithSettings;
  };
}

/** A user group was renamed or edited. */
export interface GroupUpdated {
  event: "group.updated";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    time_stamp?: number;
    object: Named;
    old_object: {
      id: string;
      name?: string;
    };
  };
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
