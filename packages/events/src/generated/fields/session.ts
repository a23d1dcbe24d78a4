// Made by `node scripts/generate.ts` from source/: change that, not this.

export const shapes: Readonly<Record<string, string>> = {
  CpuPressure: '{"|":[{"=":"normal"},{"=":"fair"},{"=":"serious"},{"=":"critical"}]}',
  IngestedSession:
    '{"session_id":"text","session_name":"text","session_key?":"text","stream_ingestion":{"backup_stream_url":"text","stream_description?":"text","stream_id":"text","stream_key":"text","stream_name":"text","stream_url":"text"}}',
  OngoingSessionRecording:
    '{"session_id":{"|":["text","number"]},"session_name":"text","session_key":"text","start_time":"text","timezone":"text","recording_file":{"recording_end?":"text","recording_start?":"text"}}',
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
  SharingInSession:
    '{"id":"text","session_id":"text","session_name":"text","session_key?":"text","user":{"id":"text","name":"text","user_key?":"text","sharing_details":{"date_time":"text","content":"@SessionContent"}}}',
  StreamedSession:
    '{"id":"text","session_id":"text","session_name":"text","session_key?":"text","start_time":"text","live_streaming":{"date_time":"text","service":"@SessionStreamingService","custom_live_streaming_settings":{"page_url":"text","resolution?":"text","stream_key":"text","stream_url":"text"}}}',
};

export const payloads: Readonly<Record<string, string>> = {
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
};
