/**
 * The reason words: the same in condition, Event, metric, log and command line. `docs/reasons.md` explains each.
 * Extend this table, never invent a synonym.
 */
export const SERVICE_REASONS = [
  'AddressAssigned',
  'AddressAdopted',
  'AddressRetained',
  'AddressReleased',
  'NoPoolMatches',
  'PoolExhausted',
  'UnknownPool',
  'AddressNotInPool',
  'AddressInUse',
  'AddressReserved',
  'FamilyNotOffered',
  'RequestsConflict',
  'SharingRefused',
  'QuotaReached',
  'NotOurs',
  'NoConfiguration',
] as const;
export type ServiceReason = (typeof SERVICE_REASONS)[number];

/** Why a speaker that could be asked does not announce an address. "Another node is the owner" is no decline. */
export const DECLINE_REASONS = [
  'NodeNotReady',
  'NodeExcluded',
  'NoReadyEndpoint',
  'NoLocalEndpoint',
  'NoInterface',
  'NotAdvertised',
  'NotInConfiguration',
  'ClaimedTwice',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];
