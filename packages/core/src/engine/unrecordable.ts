import { ZoomflowError } from "../errors.ts";

/** Whether a journal refused what it can never hold, and not because it is not well. */
export function isUnrecordable(thrown: unknown): thrown is ZoomflowError {
  return thrown instanceof ZoomflowError && thrown.code === "ZF_UNRECORDABLE";
}
