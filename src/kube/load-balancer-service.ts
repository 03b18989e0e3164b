import { type Ip, type IpFamily, parseIp } from '../net/ip.ts';
import type { Condition, Service } from './objects.ts';
import { objectKey } from './store.ts';

/** What we write on a Service, and how both the controller and the speakers read it back. */
export const ALLOCATED_CONDITION = 'heraldlb.dev/Allocated';
export const POOL_ANNOTATION = 'heraldlb.dev/pool';
export const SOURCE_ANNOTATION = 'heraldlb.dev/source';

/** Ours: `type: LoadBalancer`, and the class that we were given (none by default), and not being deleted. */
export function isOurs(service: Service, loadBalancerClass: string | undefined): boolean {
  return (
    service.spec.type === 'LoadBalancer' &&
    service.spec.loadBalancerClass === loadBalancerClass &&
    service.metadata.deletionTimestamp === undefined
  );
}

/** The families that the Service has cluster addresses for, in its order. */
export function serviceFamilies(service: Service): readonly IpFamily[] {
  return service.spec.ipFamilies ?? (service.spec.clusterIP?.includes(':') ? ['IPv6'] : ['IPv4']);
}

/** The addresses in `status.loadBalancer.ingress`, in order; entries that are no addresses are left out. */
export function ingressAddresses(service: Service): readonly Ip[] {
  const ingress = service.status?.loadBalancer?.ingress ?? [];
  return ingress.map((entry) => parseIp(entry.ip ?? '')).filter((ip) => ip !== undefined);
}

export function allocatedCondition(service: Service): Condition | undefined {
  return service.status?.conditions?.find((condition) => condition.type === ALLOCATED_CONDITION);
}

/**
 * Order of claims to one address: the earlier holder first (since when its Allocated condition is True), then the older
 * Service, then the key. Total and the same on every node, so that a double claim has one winner everywhere.
 */
export function compareClaims(a: Service, b: Service): number {
  return (
    compareText(heldSince(a), heldSince(b)) ||
    compareText(a.metadata.creationTimestamp ?? '', b.metadata.creationTimestamp ?? '') ||
    compareText(objectKey(a), objectKey(b))
  );
}

/** A Service that never had the condition (adopted from another controller) held its address before any of ours. */
function heldSince(service: Service): string {
  const condition = allocatedCondition(service);
  return condition?.status === 'True' ? condition.lastTransitionTime : '';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
