// Made by `node scripts/generate.ts` from source/: change that, not this.

export interface TaskEvents {
  "task.assignee_updated": TaskAssigneeUpdated;
  "task.collaborator_updated": TaskCollaboratorUpdated;
  "task.comment_updated": TaskCommentUpdated;
  "task.completed": TaskCompleted;
  "task.created": TaskCreated;
  "task.deleted": TaskDeleted;
  "task.reopened": TaskReopened;
  "task.updated": TaskUpdated;
}

/** A task was given to someone, or taken from them. */
export interface TaskAssigneeUpdated {
  event: "task.assignee_updated";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operation_type: 0 | 1;
    object: {
      task_id: string;
      assignees: TaskPerson[];
    };
  };
}

/** Who else works on a task was changed. */
export interface TaskCollaboratorUpdated {
  event: "task.collaborator_updated";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operation_type: 0 | 1;
    object: {
      task_id: string;
      collaborators: TaskPerson[];
    };
  };
}

/** A comment on a task was written, edited or deleted. */
export interface TaskCommentUpdated {
  event: "task.comment_updated";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    operation_type: 0 | 1 | 2;
    object: {
      task_id: string;
      comment: {
        comment_id: string;
        content_text: string;
      };
    };
  };
}

/** A task was ticked off. */
export interface TaskCompleted {
  event: "task.completed";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      status: unknown;
      task_id: string;
    };
  };
}

/** A new task exists. */
export interface TaskCreated {
  event: "task.created";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      create_time: string;
      description?: string;
      due_date?: unknown;
      friendly_task_id?: string;
      is_public: unknown;
      link?: string;
      priority: unknown;
      source_type: unknown;
      starred: boolean;
      status: unknown;
      task_id: string;
      title: string;
      assignees?: {
        user_id: string;
        email: string;
      }[];
      collaborators?: {
        user_id: string;
        email: string;
      }[];
    };
  };
}

/** A task is gone. */
export interface TaskDeleted {
  event: "task.deleted";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      description?: string;
      due_date?: unknown;
      is_public?: unknown;
      priority?: unknown;
      status?: unknown;
      task_id: string;
      title?: string;
    };
  };
}

/** A task that was ticked off is to be done again. */
export interface TaskReopened {
  event: "task.reopened";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    object: {
      task_id: string;
    };
  };
}

/** A task was edited. */
export interface TaskUpdated {
  event: "task.updated";
  event_ts: number;
  payload: {
    account_id: string;
    operator: string;
    operator_id: string;
    task_id: string;
    field_changes?: {
      changed_at: number;
      field_name: TaskFieldName;
      new_value?: string;
      old_value?: string;
      operation_type: "added" | "removed" | "updated";
    }[];
    file_changes?: {
      changed_at: number;
      download_link_expire_time?: number;
      file_download_link?: string;
      file_id: string;
      file_name: string;
      file_size?: number;
      file_type?: string;
      operation_type: "added" | "removed";
    }[];
    object?: never;
  };
}

export type TaskFieldName =
  | "title"
  | "status"
  | "priority"
  | "is_public"
  | "due_date"
  | "starred"
  | "description";

export interface TaskPerson {
  user_id: string;
  email?: string;
  display_name: string;
  avatar?: string;
}
