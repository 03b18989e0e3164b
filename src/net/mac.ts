/** A 48-bit MAC address as six lower-case hexadecimal pairs joined by colons. */
export type MacAddress = string & { readonly __mac: unique symbol };

export function parseMac(text: string): MacAddress | undefined {
  return /^([0-9a-f]{2}:){5}[0-9a-f]{2}$/i.test(text) ? (text.toLowerCase() as MacAddress) : undefined;
}

export function macToBytes(mac: MacAddress): Uint8Array {
  return Uint8Array.from(mac.split(':'), (pair) => Number.parseInt(pair, 16));
}

/** From exactly six bytes. */
export function bytesToMac(bytes: Uint8Array): MacAddress {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(':') as MacAddress;
}
