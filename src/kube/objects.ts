/** The Kubernetes objects that we read and write, with only the fields that we use. Times are RFC 3339 strings. */

export type ObjectMeta = {
  name: string;
  namespace?: string;
  uid?: string;
  resourceVersion?: string;
  generation?: number;
  creationTimestamp?: string;
  deletionTimestamp?: string;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  ownerReferences?: OwnerReference[];
};

export type OwnerReference = { apiVersion: string; kind: string; name: string; uid: string; controller?: boolean };

export type KubeObject = { apiVersion?: string; kind?: string; metadata: ObjectMeta };

/** `metav1.Condition`; abnormal-true conditions are removed when they are over, not set to False. */
export type Condition = {
  type: string;
  status: 'True' | 'False' | 'Unknown';
  reason: string;
  message: string;
  lastTransitionTime: string;
  observedGeneration?: number;
};

export type ServicePort = {
  name?: string;
  protocol?: string;
  port: number;
  targetPort?: number | string;
  nodePort?: number;
};
export type LoadBalancerIngress = { ip?: string; hostname?: string; ipMode?: string };

export type Service = KubeObject & {
  spec: {
    type?: string;
    clusterIP?: string;
    clusterIPs?: string[];
    ipFamilies?: ('IPv4' | 'IPv6')[];
    ipFamilyPolicy?: 'SingleStack' | 'PreferDualStack' | 'RequireDualStack';
    ports?: ServicePort[];
    selector?: Record<string, string>;
    externalTrafficPolicy?: 'Cluster' | 'Local';
    loadBalancerClass?: string;
    loadBalancerIP?: string;
  };
  status?: { loadBalancer?: { ingress?: LoadBalancerIngress[] }; conditions?: Condition[] };
};

export type Endpoint = {
  addresses: string[];
  conditions?: { ready?: boolean; serving?: boolean; terminating?: boolean };
  nodeName?: string;
};

export type EndpointSlice = KubeObject & { addressType: 'IPv4' | 'IPv6' | 'FQDN'; endpoints?: Endpoint[] };

export type Node = KubeObject & {
  spec?: { taints?: { key: string; effect: string; value?: string }[]; podCIDRs?: string[] };
  status?: {
    conditions?: { type: string; status: string; reason?: string; lastTransitionTime?: string }[];
    addresses?: { type: string; address: string }[];
  };
};

/** `coordination.k8s.io/v1`; the times are `metav1.MicroTime`. */
export type Lease = KubeObject & {
  spec?: {
    holderIdentity?: string;
    leaseDurationSeconds?: number;
    acquireTime?: string;
    renewTime?: string;
    leaseTransitions?: number;
  };
};

export type KubeList<T> = { metadata: { resourceVersion: string; continue?: string }; items: T[] };
