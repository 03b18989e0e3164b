/** The port to an API server. `src/os/kube-http` implements it over one HTTP/2 connection. */

export type PatchType =
  | 'application/merge-patch+json'
  | 'application/strategic-merge-patch+json'
  | 'application/apply-patch+yaml'
  | 'application/json-patch+json';

export type KubeRequest = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  query?: Readonly<Record<string, string>>;
  body?: unknown;
  /** Needed for PATCH. */
  patchType?: PatchType;
  signal?: AbortSignal;
  /** Default 30,000. */
  timeoutMs?: number;
};

export type WatchOptions = {
  signal: AbortSignal;
  /** Called when the response headers of a good answer have come. */
  onOpen?: () => void;
  /** The whole watch ends after this long whatever happens. */
  timeoutMs: number;
};

export type KubeClient = {
  /** The decoded answer. Throws {@link ApiError} for a status >= 300 and for every transport failure (code 0). */
  request<T>(request: KubeRequest): Promise<T>;
  /** The decoded objects of a watch, until the server ends it. Throws as `request` does. */
  watch(path: string, query: Readonly<Record<string, string>>, options: WatchOptions): AsyncIterable<unknown>;
  close(): void;
};
