/** Milliseconds on a monotonic clock of this process. Only differences mean anything. */
export type Instant = number;

/** The port through which everything outside `src/os` and `src/demo` meets time. */
export type Clock = {
  /** Monotonic, never steps back. */
  now(): Instant;
  /** Wall-clock time, RFC 3339 in UTC with microseconds (`metav1.MicroTime`); for objects and logs, never for decisions. */
  wallTime(): string;
  /** Resolves after `ms`, or at once when `signal` aborts (it never rejects: the caller looks at the signal). */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
};
