import type { IpRange } from '../net/ip-range.ts';

/** Where an object stands: file and lines at the commit that last changed its content. */
export type Source = {
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
  /** 40 hexadecimal digits. */
  readonly commit: string;
};

/** A named set of address ranges from which Services get addresses (`metallb.io` `IPAddressPool`). */
export type Pool = {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  /** As written, in the order written; no two ranges of any pools overlap. */
  readonly ranges: readonly IpRange[];
  /** False: used only when a Service asks for the pool or one of its addresses. */
  readonly autoAssign: boolean;
  readonly source: Source;
};

/** Says that the addresses of these pools are announced by ARP and NDP (`metallb.io` `L2Advertisement`). */
export type Layer2Advertisement = {
  readonly name: string;
  /** Names of pools, or every pool of the snapshot. */
  readonly pools: readonly string[] | 'all';
  readonly source: Source;
};

/** A validated configuration: resolved, frozen, the only form of configuration that the rest of the house sees. */
export type ConfigSnapshot = {
  /** Of this type; a reader refuses a number that it does not know. */
  readonly schema: 1;
  /** `main@sha1:<40 hex>`. */
  readonly revision: string;
  /** SHA-256 in hex over the meaning: formatting, comments, order of files and provenance do not change it. */
  readonly digest: string;
  /** Sorted by name. */
  readonly pools: readonly Pool[];
  /** Sorted by name. */
  readonly layer2Advertisements: readonly Layer2Advertisement[];
};
