// Made by `node scripts/generate.ts` from source/: change that, not this.

export const shapes: Readonly<Record<string, string>> = {
  ArchiveRecordingType:
    '{"|":[{"=":"shared_screen_with_speaker_view"},{"=":"audio_only"},{"=":"chat_file"},{"=":"closed_caption"},{"=":"chat_message"}]}',
  ChannelMember: '{"id":"text","display_name":"text"}',
  ChatChannel:
    '{"id":"text","type":{"|":[{"=":1},{"=":2},{"=":3},{"=":4},{"=":5}]},"name":"text","date_time":"text","timestamp":"number"}',
  ChatRecipient:
    '{"|":[{"=":"everyone"},{"=":"host"},{"=":"guest"},{"=":"group"},{"=":"host_group"}]}',
  ClosedCaptioning:
    '{"auto_transcribing?":"flag","enable?":"flag","save_caption?":"flag","third_party_captioning_service?":"flag","view_full_transcript?":"flag"}',
  CustomQuestion: '{"title":"text","value":"text"}',
  DataCenterRegion:
    '{"|":[{"=":"AU"},{"=":"LA"},{"=":"CA"},{"=":"CN"},{"=":"DE"},{"=":"HK"},{"=":"IN"},{"=":"IE"},{"=":"TY"},{"=":"MX"},{"=":"NL"},{"=":"SG"},{"=":"US"}]}',
  DialInNumber:
    '{"code?":"text","country_code?":"text","country_name?":"text","display_number?":"text","number?":"text"}',
  EmailNotification:
    '{"alternative_host_reminder?":"flag","cancel_meeting_reminder?":"flag","cloud_recording_available_reminder?":"flag","jbh_reminder?":"flag","recording_available_reminder_alternative_hosts?":"flag","recording_available_reminder_schedulers?":"flag","schedule_for_reminder?":"flag"}',
  EmployeeCount:
    '{"|":[{"=":"1-20"},{"=":"21-50"},{"=":"51-100"},{"=":"101-250"},{"=":"251-500"},{"=":"501-1,000"},{"=":"1,001-5,000"},{"=":"5,001-10,000"},{"=":"More than 10,000"},{"=":""}]}',
  GroupPerson: '{"id?":"text","email?":"text"}',
  GroupPolling:
    '{"advanced_polls?":"flag","allow_alternative_host_to_add_edit?":"flag","allow_host_to_upload_image?":"flag","enable?":"flag","manage_saved_polls_and_quizzes?":"flag","require_answers_to_be_anonymous?":"flag"}',
  InterpretationLanguage:
    '{"|":[{"=":"American"},{"=":"Chinese"},{"=":"French"},{"=":"German"},{"=":"Japanese"},{"=":"Russian"},{"=":"Brazilian"},{"=":"Spanish"},{"=":"Mexican"},{"=":"British"}]}',
  Interpreter: '{"email?":"text","sign_language?":"text"}',
  IpAddressAccessControl: '{"enable?":"flag","ip_addresses_or_ranges?":"text"}',
  LiveStreamingService:
    '{"|":[{"=":"facebook"},{"=":"workplace_by_facebook"},{"=":"youtube"},{"=":"custom_live_streaming_service"}]}',
  Meeting:
    '{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@MeetingType","start_time":"text","duration":"number","timezone?":"text"}',
  MeetingId: '{"|":["number","text"]}',
  MeetingPasswordRequirement:
    '{"consecutive_characters_length?":{"|":[{"=":0},{"=":4},{"=":5},{"=":6},{"=":7},{"=":8}]},"have_letter?":"flag","have_number?":"flag","have_special_character?":"flag","have_upper_and_lower_characters?":"flag","length?":"number","only_allow_numeric?":"flag","weak_enhance_detection?":"flag"}',
  MeetingType: '{"|":[{"=":2},{"=":8},{"=":1},{"=":3},{"=":4},{"=":7},{"=":10},{"=":0}]}',
  Named: '{"id":"text","name":"text"}',
  NetworkNotification: '{"|":[{"=":"network bandwidth low"},{"=":"internet connection unstable"}]}',
  NetworkType: '{"|":[{"=":"Wired"},{"=":"Wifi"},{"=":"PPP"},{"=":"Cellular"},{"=":"Others"}]}',
  Occurrence:
    '{"start_time":"text","duration?":"number","occurrence_id":"text","status?":{"|":[{"=":"available"},{"=":"deleted"}]}}',
  OccurrenceStart: '{"start_time":"text","occurrence_id":"text"}',
  Participant: '{"user_id":"text","user_name":"text","id?":"text","participant_uuid?":"text"}',
  ParticipantPhoneMasking:
    '{"enable?":"flag","masking_type?":{"|":[{"=":"mask_default"},{"=":"mask_first_5"},{"=":"mask_except_last_4"}]}}',
  PeeringEmergencyAddress:
    '{"carrier_code":"number","phone_numbers":["text"],"emergency_address?":{"address_line1":"text","address_line2?":"text","city?":"text","country?":"text","state_code?":"text","zip?":"text"}}',
  PhoneConnection:
    '{"|":[{"=":"pstn_off_net"},{"=":"voip"},{"=":"pstn_on_net"},{"=":"contact_center"},{"=":"byop"}]}',
  PhoneExtension:
    '{"|":[{"=":"user"},{"=":"callQueue"},{"=":"autoReceptionist"},{"=":"commonArea"},{"=":"commonAreaPhone"},{"=":"sharedLineGroup"},{"=":"zoomRoom"},{"=":"ciscoRoom/PolycomRoom"},{"=":"contactCenter"},{"=":"pstn"},{"=":"five9"},{"=":"twilio"}]}',
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
  RecommendedDisableSetting:
    '{"|":[{"=":"enableAnnotation"},{"=":"enableMeetingChat"},{"=":"enableScreenShare"},{"=":"enableMultipleShare"},{"=":"enableScreenShareHostOnly"}]}',
  RecommendedEnableSetting:
    '{"|":[{"=":"enablePassword"},{"=":"enableWaitingRoom"},{"=":"enableOnlyAuthenticated"},{"=":"enableRegistration"},{"=":"enableScreenShareLock"},{"=":"enableScreenShareHostOnly"},{"=":"enableSpecifiedDomain"}]}',
  RecordFilesSeparately:
    '{"active_speaker?":"flag","gallery_view?":"flag","shared_screen?":"flag"}',
  Recorded:
    '{"id":"number","uuid":"text","host_id":"text","topic":"text","type":"@RecordedType","start_time":"text","duration":"number","timezone?":"text"}',
  RecordedType:
    '{"|":[{"=":2},{"=":1},{"=":3},{"=":4},{"=":5},{"=":6},{"=":7},{"=":8},{"=":9},{"=":99},{"=":100}]}',
  RecordingFileExtension:
    '{"|":[{"=":"MP4"},{"=":"M4A"},{"=":"TXT"},{"=":"VTT"},{"=":"CSV"},{"=":"JSON"},{"=":"JPG"}]}',
  RecordingFileType:
    '{"|":[{"=":"MP4"},{"=":"M4A"},{"=":"CHAT"},{"=":"TRANSCRIPT"},{"=":"CSV"},{"=":"TB"},{"=":"CC"},{"=":"CHAT_MESSAGE"},{"=":"SUMMARY"},{"=":"TIMELINE"}]}',
  RecordingType:
    '{"|":[{"=":"shared_screen_with_speaker_view"},{"=":"shared_screen_with_speaker_view(CC)"},{"=":"shared_screen_with_gallery_view"},{"=":"gallery_view"},{"=":"shared_screen"},{"=":"audio_only"},{"=":"chat_file"},{"=":"active_speaker"},{"=":"host_video"},{"=":"audio_only_each_participant"},{"=":"cc_transcript"},{"=":"closed_caption"},{"=":"poll"},{"=":"timeline"},{"=":"thumbnail"},{"=":"audio_interpretation"},{"=":"summary"},{"=":"summary_next_steps"},{"=":"summary_smart_chapters"},{"=":"sign_interpretation"},{"=":"production_studio"},{"=":"audio_transcript"},{"=":"production_sutdio"}]}',
  Recurrence:
    '{"type?":{"|":[{"=":1},{"=":2},{"=":3}]},"end_date_time?":"text","end_times?":"number","monthly_day?":"number","monthly_week?":{"|":[{"=":1},{"=":2},{"=":3},{"=":4},{"=":-1}]},"monthly_week_day?":{"|":[{"=":1},{"=":2},{"=":3},{"=":4},{"=":5},{"=":6},{"=":7}]},"repeat_interval?":"number","weekly_days?":"text"}',
  RoomSystem: '{"call_type":"text","device_ip":"text"}',
  SharingDetails:
    '{"date_time":"text","content":{"|":[{"=":"application"},{"=":"whiteboard"},{"=":"desktop"},{"=":"airplay"},{"=":"camera"},{"=":"unknown"}]},"file_link":"text","link_source":{"|":[{"=":"deep_link"},{"=":"in_meeting"},{"=":""}]},"source":{"|":[{"=":"dropbox"},{"=":""}]}}',
  SharingParticipant:
    '{"id?":"text","user_id":"text","user_name?":"text","sharing_details":"@SharingDetails"}',
  SignInClient:
    '{"|":[{"=":"browser"},{"=":"mac"},{"=":"win"},{"=":"iphone"},{"=":"android"},{"=":"ipad"},{"=":"chromeos"},{"=":"linux"}]}',
  SignLanguageInterpretation:
    '{"custom_languages?":["text"],"enable?":"flag","enable_sign_language_interpretation_by_default?":"flag","languages?":["@InterpretationLanguage"]}',
  StreamingService:
    '{"|":[{"=":"Facebook"},{"=":"Workplace_by_Facebook"},{"=":"YouTube"},{"=":"Twitch"},{"=":"Custom_Live_Streaming_Service"}]}',
  SummarizedMeeting:
    '{"meeting_id":"number","meeting_uuid":"text","meeting_host_id":"text","meeting_host_email":"text","meeting_topic":"text","meeting_start_time":"text","meeting_end_time":"text"}',
  UserType: '{"|":[{"=":2},{"=":1},{"=":3},{"=":4},{"=":99}]}',
  VirtualBackgroundSettings:
    '{"allow_upload_custom?":"flag","allow_videos?":"flag","enable?":"flag","files?":[{"id?":"text","type?":"text","is_default?":"flag","name?":"text","size?":"number"}]}',
  WaitingRoomSettings:
    '{"participants_to_place_in_waiting_room?":{"|":[{"=":0},{"=":1},{"=":2}]},"users_who_can_admit_participants_from_waiting_room?":{"|":[{"=":0},{"=":1}]},"whitelisted_domains_for_waiting_room?":"text"}',
  Webinar:
    '{"id":"@MeetingId","uuid":"text","host_id":"text","topic":"text","type":"@WebinarType","start_time":"text","duration":"number","timezone":"text"}',
  WebinarChat:
    '{"allow_attendees_chat_with?":{"|":[{"=":1},{"=":2},{"=":3}]},"allow_auto_save_local_chat_file?":"flag","allow_panelists_chat_with?":{"|":[{"=":1},{"=":2}]},"allow_panelists_send_direct_message?":"flag","allow_users_save_chats?":{"|":[{"=":0},{"=":1},{"=":2}]},"default_attendees_chat_with?":{"|":[{"=":1},{"=":2}]},"enable?":"flag"}',
  WebinarChatRecipient:
    '{"|":[{"=":"everyone"},{"=":"host"},{"=":"guest"},{"=":"group"},{"=":"backstage"},{"=":"host_group"}]}',
  WebinarLiveStreaming:
    '{"custom_service_instructions?":"text","enable?":"flag","live_streaming_reminder?":"flag","live_streaming_service?":["@LiveStreamingService"]}',
  WebinarType: '{"|":[{"=":5},{"=":6},{"=":9}]}',
};

export const payloads: Readonly<Record<string, string>> = {};
