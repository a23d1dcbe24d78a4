// Made by `node scripts/generate.ts` from source/: change that, not this.

export interface RevenueAcceleratorEvents {
  "revenue_accelerator.conversation_analysis_completed": RevenueAcceleratorConversationAnalysisCompleted;
  "revenue_accelerator.conversation_crm_associations_changed": RevenueAcceleratorConversationCrmAssociationsChanged;
  "revenue_accelerator.deal_conversation_associations_changed": Omit<
    RevenueAcceleratorConversationCrmAssociationsChanged,
    "event"
  > & { event: "revenue_accelerator.deal_conversation_associations_changed" };
  "revenue_accelerator.playlist_add_moment": RevenueAcceleratorPlaylistAddMoment;
  "revenue_accelerator.playlist_create": RevenueAcceleratorPlaylistCreate;
  "revenue_accelerator.playlist_delete": RevenueAcceleratorPlaylistDelete;
  "revenue_accelerator.playlist_remove_moment": RevenueAcceleratorPlaylistRemoveMoment;
  "revenue_accelerator.post_comment_completed": RevenueAcceleratorPostCommentCompleted;
}

/** A sales conversation has been analysed. */
export interface RevenueAcceleratorConversationAnalysisCompleted {
  event: "revenue_accelerator.conversation_analysis_completed";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      engagement_id?: string;
      host_id?: string;
      conversation_id: string;
      source?: ConversationSource;
    };
  };
}

/** The deals or leads that conversations belong to were changed. */
export interface RevenueAcceleratorConversationCrmAssociationsChanged {
  event: "revenue_accelerator.conversation_crm_associations_changed";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      conversation_id?: string;
      new_associations?: {
        account_id?: string;
        deal_id?: string | null;
        lead_id?: string | null;
      }[];
      old_associations?: {
        account_id?: string | null;
        deal_id?: string | null;
        lead_id?: string | null;
      }[];
    }[];
  };
}

/** A moment of a conversation was put on a playlist. */
export interface RevenueAcceleratorPlaylistAddMoment {
  event: "revenue_accelerator.playlist_add_moment";
  event_ts: number;
  payload: {
    account_id: string;
    operator?: string;
    operator_id?: string;
    object: PlaylistMoment;
  };
}

/** A new playlist of conversations exists. */
export interface RevenueAcceleratorPlaylistCreate {
  event: "revenue_accelerator.playlist_create";
  event_ts: number;
  payload: {
    account_id: string;
    operator?: string;
    operator_id?: string;
    object: {
      create_time?: number;
      playlist_id: string;
      playlist_name: string;
      playlist_type: "BASIC" | "SMART";
    };
  };
}

/** A playlist of conversations is gone. */
export interface RevenueAcceleratorPlaylistDelete {
  event: "revenue_accelerator.playlist_delete";
  event_ts: number;
  payload: {
    account_id: string;
    operator?: string;
    operator_id?: string;
    object: {
      delete_time?: number;
      playlist_id: string;
      playlist_name?: string;
    };
  };
}

/** A moment of a conversation was taken off a playlist. */
export interface RevenueAcceleratorPlaylistRemoveMoment {
  event: "revenue_accelerator.playlist_remove_moment";
  event_ts: number;
  payload: {
    account_id: string;
    operator?: string;
    operator_id?: string;
    object: PlaylistMoment;
  };
}

/** Someone wrote a comment on a sales conversation. */
export interface RevenueAcceleratorPostCommentCompleted {
  event: "revenue_accelerator.post_comment_completed";
  event_ts: number;
  payload: {
    account_id: string;
    operator?: string;
    operator_id?: string;
    object: {
      comment_id: string;
      conversation_id: string;
      text?: string;
    };
  };
}

export type ConversationSource =
  | "ZOOM_MEETING"
  | "ZOOM_PHONE"
  | "ZOOM_CONTACT_CENTER"
  | "MICROSOFT_TEAMS"
  | "GOOGLE_MEET"
  | "OTHERS";

export interface PlaylistMoment {
  moment_id: string;
  moment_name?: string;
  playlist_detail_id?: string;
  playlist_id: string;
  playlist_name?: string;
  update_time?: number;
}
