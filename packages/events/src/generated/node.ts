// Made by `node scripts/generate.ts` from source/: change that, not this.

export interface NodeEvents {
  "node.mc_stat": NodeMcStat;
  "node.mc_stat_alert": NodeMcStatAlert;
  "node.mc_zone_stat_alert": NodeMcZoneStatAlert;
  "node.nfs_alert": NodeNfsAlert;
  "node.rc_stat": NodeRcStat;
  "node.rc_stat_alert": NodeRcStatAlert;
  "node.server_bandwidth_alert": NodeServerBandwidthAlert;
  "node.server_confirmed": NodeServerConfirmed;
  "node.server_cpu_alert": NodeServerCpuAlert;
  "node.server_deleted": NodeServerDeleted;
  "node.server_disk_alert": NodeServerDiskAlert;
  "node.server_memory_alert": NodeServerMemoryAlert;
  "node.server_offline": NodeServerOffline;
  "node.server_online": NodeServerOnline;
  "node.server_rebooted": NodeServerRebooted;
  "node.server_registered": NodeServerRegistered;
  "node.server_shutdown": NodeServerShutdown;
  "node.server_stat": NodeServerStat;
  "node.server_update_available": NodeServerUpdateAvailable;
  "node.server_update_failed": NodeServerUpdateFailed;
  "node.server_update_started": NodeServerUpdateStarted;
  "node.server_update_success": NodeServerUpdateSuccess;
  "node.service_abnormal_status": NodeServiceAbnormalStatus;
  "node.service_cpu_alert": NodeServiceCpuAlert;
  "node.service_deleted": NodeServiceDeleted;
  "node.service_memory_alert": NodeServiceMemoryAlert;
  "node.service_started": NodeServiceStarted;
  "node.service_stat": NodeServiceStat;
  "node.service_stopped": NodeServiceStopped;
  "node.service_update_available": NodeServiceUpdateAvailable;
  "node.service_update_failed": NodeServiceUpdateFailed;
  "node.service_update_started": NodeServiceUpdateStarted;
  "node.service_update_success": NodeServiceUpdateSuccess;
  "node.zhm_stat": NodeZhmStat;
  "node.zhm_stat_alert": NodeZhmStatAlert;
  "node.zhm_zone_stat_alert": NodeZhmZoneStatAlert;
  "node.zone_added": NodeZoneAdded;
  "node.zone_deleted": NodeZoneDeleted;
}

/** How much a Meeting Connector has to do, at regular intervals. */
export interface NodeMcStat {
  event: "node.mc_stat";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      mmr_stats: {
        meeting_zone: string;
        mmr_service_id: string;
        mmr_service_name: string;
        timestamp: string;
        total_meeting_count: number;
        total_participant_count: number;
      }[];
      zc_stats: {
        meeting_zone: string;
        zc_service_id: string;
        zc_service_name: string;
      }[];
    };
  };
}

/** A Meeting Connector's service crossed a limit or is well again. */
export interface NodeMcStatAlert {
  event: "node.mc_stat_alert";
  event_ts: number;
  payload: {
    account_id: string;
    object: NodeStatAlert;
  };
}

/** A zone of Meeting Connectors crossed a limit or is well again. */
export interface NodeMcZoneStatAlert {
  event: "node.mc_zone_stat_alert";
  event_ts: number;
  payload: {
    account_id: string;
    object: NodeZoneStatAlert;
  };
}

/** The network storage of a node crossed a limit or is well again. */
export interface NodeNfsAlert {
  event: "node.nfs_alert";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      operator: string;
      field: string;
      level: string;
      metric: string;
      threshold: number;
      value: number;
      nfs: {
        host: string;
        path: string;
        status: string;
      };
      server: NodeServer;
    };
  };
}

/** How much a Recording Connector has to do, at regular intervals. */
export interface NodeRcStat {
  event: "node.rc_stat";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      rc_stats: {
        current_recording_count: number;
        current_transcoding_count: number;
        rc_service_id: string;
        rc_service_name: string;
        recording_zone: string;
        timestamp: string;
        transcoding_queue_depth: number;
      }[];
    };
  };
}

/** A Recording Connector's service crossed a limit or is well again. */
export interface NodeRcStatAlert {
  event: "node.rc_stat_alert";
  event_ts: number;
  payload: {
    account_id: string;
    object: NodeStatAlert;
  };
}

/** A node's network load crossed a limit or is well again. */
export interface NodeServerBandwidthAlert {
  event: "node.server_bandwidth_alert";
  event_ts: number;
  payload: {
    account_id: string;
    object: NodeServerAlert;
  };
}

/** A node that had registered was accepted. */
export interface NodeServerConfirmed {
  event: "node.server_confirmed";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      server: NodeServer;
    };
  };
}

/** A node's processor load crossed a limit or is well again. */
export interface NodeServerCpuAlert {
  event: "node.server_cpu_alert";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      operator: string;
      field: string;
      level: string;
      metric: string;
      threshold: number;
      value: number;
      server: NodeServer;
    };
  };
}

/** A node is gone from the account. */
export interface NodeServerDeleted {
  event: "node.server_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      server: NodeServerInGroup;
    };
  };
}

/** A node's disk crossed a limit or is well again. */
export interface NodeServerDiskAlert {
  event: "node.server_disk_alert";
  event_ts: number;
  payload: {
    account_id: string;
    object: NodeServerAlert;
  };
}

/** A node's memory crossed a limit or is well again. */
export interface NodeServerMemoryAlert {
  event: "node.server_memory_alert";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      operator: string;
      field: string;
      level: string;
      metric: string;
      threshold: number;
      value: number;
      server: NodeServerInGroup;
    };
  };
}

/** A node cannot be reached. */
export interface NodeServerOffline {
  event: "node.server_offline";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      server: NodeServerInGroup;
    };
  };
}

/** A node can be reached. */
export interface NodeServerOnline {
  event: "node.server_online";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      server: NodeServerInGroup;
    };
  };
}

/** A node was started anew. */
export interface NodeServerRebooted {
  event: "node.server_rebooted";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      server: NodeServerInGroup;
    };
  };
}

/** A node asks to belong to the account. */
export interface NodeServerRegistered {
  event: "node.server_registered";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      server: {
        id: string;
        name: string;
        module: string;
        os_image: string;
        status: string;
        udid: string;
      };
    };
  };
}

/** A node was switched off. */
export interface NodeServerShutdown {
  event: "node.server_shutdown";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      server: NodeServerInGroup;
    };
  };
}

/** How busy nodes are, at regular intervals. */
export interface NodeServerStat {
  event: "node.server_stat";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      stats: {
        cpu_used_percent: number;
        cpu_used_percent_ts: string;
        disk_total: number;
        disk_total_ts: string;
        disk_used: number;
        disk_used_ts: string;
        memory_used: number;
        memory_used_ts: string;
        server: {
          id: string;
          name: string;
          location: string;
          module: string;
          osImage: string;
          status: string;
          udid: string;
        };
      }[];
    };
  };
}

/** There is a newer version for a node. */
export interface NodeServerUpdateAvailable {
  event: "node.server_update_available";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      severity: string;
      server: NodeServerInGroup;
    };
  };
}

/** A node could not be brought up to date. */
export interface NodeServerUpdateFailed {
  event: "node.server_update_failed";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      server: NodeServerInGroup;
    };
  };
}

/** A node is being brought up to date. */
export interface NodeServerUpdateStarted {
  event: "node.server_update_started";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      server: NodeServerInGroup;
    };
  };
}

/** A node was brought up to date. */
export interface NodeServerUpdateSuccess {
  event: "node.server_update_success";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      server: NodeServerInGroup;
    };
  };
}

/** A service on a node is not as it should be. */
export interface NodeServiceAbnormalStatus {
  event: "node.service_abnormal_status";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      abnormal_statuses: {
        code: string;
        level: string;
        message: string;
      }[];
      server: NodeServerInGroup;
      service: NodeServiceInZone;
    };
  };
}

/** The processor load of a node's service crossed a limit or is well again. */
export interface NodeServiceCpuAlert {
  event: "node.service_cpu_alert";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      operator: string;
      field: string;
      level: string;
      metric: string;
      threshold: number;
      value: number;
      server: NodeServer;
      service: NodeService;
    };
  };
}

/** A service was taken off a node. */
export interface NodeServiceDeleted {
  event: "node.service_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: ServiceOnNode;
  };
}

/** The memory of a node's service crossed a limit or is well again. */
export interface NodeServiceMemoryAlert {
  event: "node.service_memory_alert";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      operator: string;
      container: string;
      field: string;
      level: string;
      metric: string;
      threshold: number;
      value: number;
      server: NodeServer;
      service: NodeService;
    };
  };
}

/** A service on a node runs. */
export interface NodeServiceStarted {
  event: "node.service_started";
  event_ts: number;
  payload: {
    account_id: string;
    object: ServiceOnNode;
  };
}

/** How busy the services on nodes are, at regular intervals. */
export interface NodeServiceStat {
  event: "node.service_stat";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      stats: {
        cpu_used_percent: number;
        cpu_used_percent_ts: string;
        memory_used: number;
        memory_used_ts: string;
        server: NodeServer;
        service: NodeServiceInZone;
      }[];
    };
  };
}

/** A service on a node no longer runs. */
export interface NodeServiceStopped {
  event: "node.service_stopped";
  event_ts: number;
  payload: {
    account_id: string;
    object: ServiceOnNode;
  };
}

/** There is a newer version for a service on a node. */
export interface NodeServiceUpdateAvailable {
  event: "node.service_update_available";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      available_version: string;
      deadline: string;
      publish_time: string;
      release_note: string;
      severity: string;
      server: NodeServer;
      service: NodeService;
    };
  };
}

/** A service on a node could not be brought up to date. */
export interface NodeServiceUpdateFailed {
  event: "node.service_update_failed";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      error: string;
      target_version: string;
      server: NodeServer;
      service: NodeService;
    };
  };
}

/** A service on a node is being brought up to date. */
export interface NodeServiceUpdateStarted {
  event: "node.service_update_started";
  event_ts: number;
  payload: {
    account_id: string;
    object: NodeServiceUpdate;
  };
}

/** A service on a node was brought up to date. */
export interface NodeServiceUpdateSuccess {
  event: "node.service_update_success";
  event_ts: number;
  payload: {
    account_id: string;
    object: NodeServiceUpdate;
  };
}

/** How much a hybrid meeting module has to do, at regular intervals. */
export interface NodeZhmStat {
  event: "node.zhm_stat";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      mmr_stats: {
        meeting_zone: string;
        mmr_service_id: string;
        mmr_service_name: string;
        private_mode_meeting_count: number;
        private_mode_participant_count: number;
        sfu_mode_meeting_count: number;
        sfu_mode_participant_count: number;
        timestamp: string;
        total_meeting_count: number;
        total_participant_count: number;
      }[];
      zc_stats: {
        meeting_zone: string;
        zc_service_id: string;
        zc_service_name: string;
      }[];
    };
  };
}

/** A hybrid meeting module's service crossed a limit or is well again. */
export interface NodeZhmStatAlert {
  event: "node.zhm_stat_alert";
  event_ts: number;
  payload: {
    account_id: string;
    object: NodeStatAlert;
  };
}

/** A zone of hybrid meeting modules crossed a limit or is well again. */
export interface NodeZhmZoneStatAlert {
  event: "node.zhm_zone_stat_alert";
  event_ts: number;
  payload: {
    account_id: string;
    object: NodeZoneStatAlert;
  };
}

/** A new zone for nodes exists. */
export interface NodeZoneAdded {
  event: "node.zone_added";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      type: string;
      module: string;
      zone: string;
    };
  };
}

/** A zone for nodes is gone. */
export interface NodeZoneDeleted {
  event: "node.zone_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      type: string;
      module: string;
      zone: string;
    };
  };
}

export interface NodeServer {
  id: string;
  name: string;
  location: string;
  module: string;
  os_image: string;
  status: string;
  udid: string;
}

export interface NodeServerAlert {
  operator: string;
  field: string;
  level: string;
  metric: string;
  threshold: number;
  value: number;
  server: NodeServer;
}

export interface NodeServerInGroup {
  id: string;
  name: string;
  group: string;
  location: string;
  module: string;
  os_image: string;
  status: string;
  udid: string;
}

export interface NodeService {
  id: string;
  type: string;
  name: string;
  status: string;
  version: string;
}

export interface NodeServiceInZone {
  id: string;
  type: string;
  name: string;
  status: string;
  version: string;
  zone: string;
}

export interface NodeServiceUpdate {
  target_version: string;
  server: NodeServer;
  service: NodeService;
}

export interface NodeStatAlert {
  operator: string;
  field: string;
  level: string;
  metric: string;
  threshold: number;
  value: number;
  server: NodeServerInGroup;
  service: NodeServiceInZone;
}

export interface NodeZoneStatAlert {
  operator: string;
  field: string;
  level: string;
  metric: string;
  threshold: number;
  value: number;
  zone: string;
}

export interface ServiceOnNode {
  server: NodeServer;
  service: NodeServiceInZone;
}
