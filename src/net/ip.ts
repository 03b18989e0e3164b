/**
 * IP addresses as canonical text: IPv4 dotted decimal without leading zeros, IPv6 as RFC 5952 writes it. A canonical
 * string is a Map key, JSON and a log field at once; numbers exist only inside range arithmetic.
 *
 * Left out on purpose: zone ids (`fe80::1%eth0`), octal and short IPv4 forms.
 */
export type IpFamily = 'IPv4' | 'IPv6';
export type Ip = string & { readonly __ip: unique symbol };

const IPV4_BITS = 32;
const IPV6_BITS = 128;
const MAX_IPV4_IN_IPV6 = 0xffff_ffffn;

/** Canonical form of any textual address, or undefined. Total: never throws. */
export function parseIp(text: string): Ip | undefined {
  if (text.includes(':')) {
    const value = parseIpv6(text);
    return value === undefined ? undefined : formatIpv6(value);
  }
  return parseIpv4(text) === undefined ? undefined : (text as Ip);
}

export const ipFamily = (ip: Ip): IpFamily => (ip.includes(':') ? 'IPv6' : 'IPv4');
export const familyBits = (family: IpFamily): number => (family === 'IPv4' ? IPV4_BITS : IPV6_BITS);

/** The address as an unsigned number of 32 or 128 bits. */
export function ipToNumber(ip: Ip): bigint {
  const value = ipFamily(ip) === 'IPv4' ? parseIpv4(ip) : parseIpv6(ip);
  if (value === undefined) throw new Error(`not a canonical address: ${ip}`);
  return value;
}

/** Inverse of {@link ipToNumber}. The number must fit the family. */
export function numberToIp(value: bigint, family: IpFamily): Ip {
  return family === 'IPv4' ? formatIpv4(value) : formatIpv6(value);
}

/** Network byte order: 4 or 16 bytes. */
export function ipToBytes(ip: Ip): Uint8Array {
  const length = familyBits(ipFamily(ip)) / 8;
  const bytes = new Uint8Array(length);
  let value = ipToNumber(ip);
  for (let i = length - 1; i >= 0; i--) {
    bytes[i] = Number(value & 0xffn);
    value >>= 8n;
  }
  return bytes;
}

/** From 4 or 16 bytes in network byte order. */
export function bytesToIp(bytes: Uint8Array): Ip {
  if (bytes.length === 4) return bytes.join('.') as Ip;
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  return formatIpv6(value);
}

/** IPv4 before IPv6, then by number. */
export function compareIps(a: Ip, b: Ip): number {
  const familyA = ipFamily(a);
  if (familyA !== ipFamily(b)) return familyA === 'IPv4' ? -1 : 1;
  const [x, y] = [ipToNumber(a), ipToNumber(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function parseIpv4(text: string): bigint | undefined {
  const parts = text.split('.');
  if (parts.length !== 4) return undefined;
  let value = 0;
  for (const part of parts) {
    if (!/^(0|[1-9]\d{0,2})$/.test(part)) return undefined;
    const octet = Number(part);
    if (octet > 255) return undefined;
    value = value * 256 + octet;
  }
  return BigInt(value);
}

/** RFC 4291 §2.2: eight groups, one `::`, or a dotted-decimal tail. */
function parseIpv6(text: string): bigint | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const head = groupsOf(halves[0] ?? '');
  const tail = halves.length === 2 ? groupsOf(halves[1] ?? '', true) : [];
  const hasTail = halves.length === 2;
  const complete = hasTail ? head : groupsOf(halves[0] ?? '', true);
  if (complete === undefined || tail === undefined) return undefined;
  const missing = 8 - complete.length - tail.length;
  if (hasTail ? missing < 1 : missing !== 0) return undefined;
  let value = 0n;
  for (const group of [...complete, ...Array<number>(missing).fill(0), ...tail]) value = (value << 16n) | BigInt(group);
  return value;
}

/** 16-bit groups of one side of `::`; only the very end of an address may be dotted decimal. */
function groupsOf(text: string, isEnd = false): number[] | undefined {
  if (text === '') return [];
  const parts = text.split(':');
  const groups: number[] = [];
  for (const [index, part] of parts.entries()) {
    if (isEnd && index === parts.length - 1 && part.includes('.')) {
      const embedded = parseIpv4(part);
      if (embedded === undefined) return undefined;
      groups.push(Number(embedded >> 16n), Number(embedded & 0xffffn));
    } else if (/^[0-9a-fA-F]{1,4}$/.test(part)) {
      groups.push(Number.parseInt(part, 16));
    } else {
      return undefined;
    }
  }
  return groups;
}

function formatIpv4(value: bigint): Ip {
  const n = Number(value);
  return `${n >>> 24}.${(n >>> 16) & 255}.${(n >>> 8) & 255}.${n & 255}` as Ip;
}

/** RFC 5952 §4: lower case, no leading zeros, the longest run of two or more zero groups becomes `::` (the first of equals). */
function formatIpv6(value: bigint): Ip {
  // RFC 5952 §5: an IPv4-mapped address keeps its dotted-decimal end.
  if (value >> 32n === 0xffffn) return `::ffff:${formatIpv4(value & MAX_IPV4_IN_IPV6)}` as Ip;
  const groups: number[] = [];
  for (let shift = 112n; shift >= 0n; shift -= 16n) groups.push(Number((value >> shift) & 0xffffn));
  const run = longestZeroRun(groups);
  const hex = (part: number[]): string => part.map((group) => group.toString(16)).join(':');
  if (run.length < 2) return hex(groups) as Ip;
  return `${hex(groups.slice(0, run.start))}::${hex(groups.slice(run.start + run.length))}` as Ip;
}

function longestZeroRun(groups: readonly number[]): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  for (let i = 0; i < groups.length; i++) {
    let length = 0;
    while (i + length < groups.length && groups[i + length] === 0) length++;
    if (length > best.length) best = { start: i, length };
    i += length;
  }
  return best;
}
