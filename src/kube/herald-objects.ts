import type { Condition, KubeObject } from './objects.ts';

/** The objects of our own group; `docs/` says who writes each. The CRDs in `deploy/crds` are generated from the schemas. */
export const HERALD_API_VERSION = 'heraldlb.dev/v1alpha1';
export const SYSTEM_NAMESPACE = 'heraldlb-system';

export type GitSource = KubeObject & {
  spec: {
    url: string;
    ref?: { branch?: string; tag?: string; commit?: string };
    path?: string;
    /** Go duration, e.g. `30s`. */
    interval?: string;
    timeout?: string;
    suspend?: boolean;
    allowEmpty?: boolean;
  };
  status?: GitSourceStatus;
};

export type GitSourceError = {
  file: string;
  line: number;
  column: number;
  object: string;
  path: string;
  message: string;
};

export type GitSourceStatus = {
  observedGeneration?: number;
  lastHandledReconcileAt?: string;
  /** Revisions are `main@sha1:<40 hex>`: seen on the remote, last tried, in force. */
  observedRevision?: string;
  attemptedRevision?: string;
  appliedRevision?: string;
  /** Name of the ConfigRevision in force: the single pointer that controller and speakers follow. */
  configRevision?: string;
  conditions?: Condition[];
  /** First 20 of `errorCount`. */
  errors?: GitSourceError[];
  errorCount?: number;
  warnings?: GitSourceError[];
  drift?: { kind: string; object: string; reason: string; message: string }[];
  history?: { revision: string; configRevision: string; time: string }[];
};

/** Immutable: a compiled snapshot with the commit that it came from. */
export type ConfigRevision = KubeObject & {
  spec: {
    source: string;
    revision: string;
    digest: string;
    commit: CommitInfo;
    /** A `ConfigSnapshot` as JSON. */
    snapshot: string;
  };
};

export type CommitInfo = { id: string; author: string; subject: string; time: string; url?: string };

/** A view of one pool for `kubectl get addresspools`; edits are drift and are undone. */
export type AddressPool = KubeObject & {
  status?: {
    addresses: string[];
    autoAssign: boolean;
    /** Decimal text: an IPv6 pool does not fit into 64 bits. */
    total: FamilyCounts;
    assigned: FamilyCounts;
    free: FamilyCounts;
    /** In use although no longer offered. */
    retained: FamilyCounts;
    advertisedBy: string[];
    /** `clusters/prod/pools.yaml#L12`. */
    source: string;
    /** 12 hex digits. */
    commit: string;
    /** Printer columns. */
    summary: { total: string; used: string; free: string; retained: string };
  };
};

export type FamilyCounts = { ipv4: string; ipv6: string };

export type SpeakerStatus = KubeObject & {
  status?: {
    node: string;
    appliedRevision?: string;
    configRevision?: string;
    addressCount: number;
    declinedCount: number;
    /** First 1,000. */
    addresses: { ip: string; service: string; interfaces: string[]; since: string }[];
    /** First 1,000. "Another node is the owner" is not a decline. */
    declined: { ip: string; service: string; reason: string }[];
    conditions?: Condition[];
  };
};
