// Made by `node scripts/generate.ts` from source/: change that, not this.

export const shapes: Readonly<Record<string, string>> = {
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
  ServiceOnNode: '{"server":"@NodeServer","service":"@NodeServiceInZone"}',
};

export const payloads: Readonly<Record<string, string>> = {
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
};
