import type { KubeObject } from './objects.ts';

/** One sentence about one object, for `kubectl describe` and `kubectl events`. */
export type KubeEvent = {
  readonly regarding: KubeObject & { apiVersion: string; kind: string };
  readonly type: 'Normal' | 'Warning';
  /** A reason word of `src/kube/reasons.ts`. */
  readonly reason: string;
  readonly note: string;
  /** What was done, `events.k8s.io` `action`. */
  readonly action: string;
};

/** Records are queued, sent at low priority and never fail the caller. */
export type EventRecorder = { record(event: KubeEvent): void };
