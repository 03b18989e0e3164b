import { fail, ok, type Result } from '../base/result.ts';
import { familyBits, type Ip, type IpFamily, ipFamily, ipToNumber, numberToIp, parseIp } from './ip.ts';

/** Addresses from `first` to `last`, both included, of one family. */
export type IpRange = { readonly first: Ip; readonly last: Ip };

/** A range as numbers, for arithmetic. */
export type NumericRange = { readonly family: IpFamily; readonly first: bigint; readonly last: bigint };

export function toNumericRange(range: IpRange): NumericRange {
  return { family: ipFamily(range.first), first: ipToNumber(range.first), last: ipToNumber(range.last) };
}

export function toIpRange(range: NumericRange): IpRange {
  return { first: numberToIp(range.first, range.family), last: numberToIp(range.last, range.family) };
}

export const rangeSize = (range: NumericRange): bigint => range.last - range.first + 1n;

export function rangesOverlap(a: NumericRange, b: NumericRange): boolean {
  return a.family === b.family && a.first <= b.last && b.first <= a.last;
}

/** Sorted by family and number, with touching and overlapping ranges joined. */
export function mergeRanges(ranges: readonly NumericRange[]): NumericRange[] {
  const sorted = [...ranges].sort(compareRanges);
  const merged: NumericRange[] = [];
  for (const range of sorted) {
    const previous = merged.at(-1);
    if (previous?.family === range.family && range.first <= previous.last + 1n) {
      const last = range.last > previous.last ? range.last : previous.last;
      merged[merged.length - 1] = { ...previous, last };
    } else {
      merged.push(range);
    }
  }
  return merged;
}

export function compareRanges(a: NumericRange, b: NumericRange): number {
  if (a.family !== b.family) return a.family === 'IPv4' ? -1 : 1;
  return a.first < b.first ? -1 : a.first > b.first ? 1 : 0;
}

/**
 * `192.0.2.0/24`, `2001:db8::/64` or `192.0.2.10-192.0.2.20` (spaces around `-` allowed), as MetalLB writes pools.
 * Host bits of a CIDR are dropped, as MetalLB drops them. The error says which rule was broken.
 */
export function parseIpRange(text: string): Result<IpRange, string> {
  const slash = text.indexOf('/');
  return slash >= 0 ? parseCidr(text.slice(0, slash), text.slice(slash + 1)) : parseDashRange(text);
}

function parseCidr(address: string, length: string): Result<IpRange, string> {
  const ip = parseIp(address.trim());
  if (ip === undefined) return fail(`"${address}" is not an IP address`);
  const family = ipFamily(ip);
  const bits = familyBits(family);
  if (!/^\d{1,3}$/.test(length) || Number(length) > bits) {
    return fail(`prefix length "${length}" is not between 0 and ${bits}`);
  }
  const hostBits = BigInt(bits - Number(length));
  const first = (ipToNumber(ip) >> hostBits) << hostBits;
  return ok(toIpRange({ family, first, last: first + (1n << hostBits) - 1n }));
}

function parseDashRange(text: string): Result<IpRange, string> {
  const parts = text.split('-');
  if (parts.length !== 2) return fail('expected a CIDR (192.0.2.0/24) or a range (192.0.2.10-192.0.2.20)');
  const [firstText, lastText] = parts.map((part) => part.trim()) as [string, string];
  const first = parseIp(firstText);
  const last = parseIp(lastText);
  if (first === undefined) return fail(`start "${firstText}" is not an IP address`);
  if (last === undefined) return fail(`end "${lastText}" is not an IP address`);
  if (ipFamily(first) !== ipFamily(last)) return fail(`start ${first} and end ${last} are of different families`);
  if (ipToNumber(first) > ipToNumber(last)) return fail(`start ${first} is after end ${last}`);
  return ok({ first, last });
}
