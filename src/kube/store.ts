import type { KubeObject } from './objects.ts';

/** `namespace/name`, or `/name` for a cluster-scoped object. */
export type ObjectKey = string;

export const objectKey = (object: KubeObject): ObjectKey =>
  `${object.metadata.namespace ?? ''}/${object.metadata.name}`;

/** What one change was: `before` and `after` are the cached objects. A re-created object comes as delete, then add. */
export type Change<T> =
  | { readonly type: 'added'; readonly after: T }
  | { readonly type: 'updated'; readonly before: T; readonly after: T }
  | { readonly type: 'deleted'; readonly before: T };

/** The read view of a reflector's cache. Never empty between two lists. */
export type Store<T extends KubeObject> = {
  /** True from the first complete list on, for ever. Decide nothing before. */
  readonly synced: boolean;
  readonly size: number;
  get(key: ObjectKey): T | undefined;
  values(): IterableIterator<T>;
  /** Called after each change to the cache, and once with undefined when the first list is complete. Returns unsubscribe. */
  subscribe(listener: (change: Change<T> | undefined) => void): () => void;
};
