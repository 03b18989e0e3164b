/** What an API server, or the way to it, answered instead of a result. */
export class ApiError extends Error {
  /** HTTP status, or 0 when there was no answer (connection refused, timed out, reset, aborted). */
  readonly code: number;
  /** `metav1.Status.reason`: `NotFound`, `Conflict`, `Expired`, …; `Transport` when code is 0. */
  readonly reason: string;
  /** From `Retry-After` or `details.retryAfterSeconds`; 0 when the server did not say. */
  readonly retryAfterSeconds: number;

  constructor(code: number, reason: string, message: string, retryAfterSeconds = 0) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.reason = reason;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
