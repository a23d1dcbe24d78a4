// Made by `node scripts/generate.ts` from source/: change that, not this.

export interface WhiteboardEvents {
  "whiteboard.archive_available": WhiteboardArchiveAvailable;
  "whiteboard.created": WhiteboardCreated;
  "whiteboard.deleted": WhiteboardDeleted;
  "whiteboard.file_added": WhiteboardFileAdded;
  "whiteboard.opened": WhiteboardOpened;
  "whiteboard.share_setting_updated": Omit<WhiteboardShareSettingsUpdated, "event"> & {
    event: "whiteboard.share_setting_updated";
  };
  "whiteboard.share_settings_updated": WhiteboardShareSettingsUpdated;
  "whiteboard.shared": WhiteboardShared;
  "whiteboard.sharing_updated": WhiteboardSharingUpdated;
}

/** What was archived of a whiteboard can be fetched. */
export interface WhiteboardArchiveAvailable {
  event: "whiteboard.archive_available";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      session_id: string;
      start_time: string;
      end_time: string;
      expire_time: string;
      whiteboard_id: string;
      whiteboard_name: string;
    };
  };
}

/** A new whiteboard exists. */
export interface WhiteboardCreated {
  event: "whiteboard.created";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      meeting_id?: string;
      meeting_uuid?: string;
      non_cloud: boolean;
      whiteboard_id: string;
      whiteboard_name: string;
      whiteboard_type: number;
    };
  };
}

/** A whiteboard is gone. */
export interface WhiteboardDeleted {
  event: "whiteboard.deleted";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      non_cloud: boolean;
      whiteboard_id: string;
      whiteboard_name: string;
      whiteboard_type: number;
    };
  };
}

/** Someone put a file on a whiteboard. */
export interface WhiteboardFileAdded {
  event: "whiteboard.file_added";
  event_ts: number;
  payload: {
    account_id?: never;
    operator_id?: string;
    operator_collaborator_id: string;
    operator_name: string;
    object: {
      whiteboard_id: string;
      whiteboard_name: string;
      whiteboard_owner_name: string;
      whiteboard_file: {
        file_id: string;
        file_name: string;
        file_size: number;
        file_type: string;
        uploaded_ts: number;
      };
    };
  };
}

/** Someone opened a whiteboard. */
export interface WhiteboardOpened {
  event: "whiteboard.opened";
  event_ts: number;
  payload: {
    account_id?: never;
    operator_id?: string;
    operator_collaborator_id: string;
    object: {
      meeting_id?: string;
      meeting_uuid?: string;
      whiteboard_id: string;
      whiteboard_name: string;
    };
  };
}

/** How a whiteboard may be shared was changed. */
export interface WhiteboardShareSettingsUpdated {
  event: "whiteboard.share_settings_updated";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      whiteboard_id: string;
      settings: {
        advanced_share_setting?: {
          can_share?: boolean;
          external_can_share?: boolean;
          share_to_external?: boolean;
        };
        share_link_setting?: {
          share_role?: number;
          share_scope?: number;
        };
      };
    };
  };
}

/** Someone shared a whiteboard with others. */
export interface WhiteboardShared {
  event: "whiteboard.shared";
  event_ts: number;
  payload: {
    account_id?: never;
    operator_id?: string;
    operator_collaborator_id: string;
    object: {
      meeting_id?: string;
      meeting_uuid?: string;
      whiteboard_id: string;
      collaborators: WhiteboardCollaborator[];
    };
  };
}

/** What people may do with a shared whiteboard was changed. */
export interface WhiteboardSharingUpdated {
  event: "whiteboard.sharing_updated";
  event_ts: number;
  payload: {
    account_id?: never;
    operator_id?: string;
    operation_type: 0 | 1;
    operator_collaborator_id: string;
    object: {
      whiteboard_id: string;
      collaborators: WhiteboardCollaborator[];
    };
  };
}

export interface WhiteboardCollaborator {
  user_id?: string;
  email?: string;
  channel_id?: string;
  collaborator_id: string;
  collaborator_name?: string;
  collaborator_type: 0 | 1 | 2;
  role: 0 | 1 | 2 | 3 | 4;
}
