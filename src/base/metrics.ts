export type Labels = Readonly<Record<string, string>>;
export type Counter = { add(value: number, labels?: Labels): void };
export type Gauge = { set(value: number, labels?: Labels): void; remove(labels: Labels): void };
export type Histogram = { observe(value: number, labels?: Labels): void };

/** The port for metrics. Names start with `heraldlb_` and follow the Prometheus naming guide (base units, `_total`). */
export type Metrics = {
  counter(name: string, help: string, labelNames?: readonly string[]): Counter;
  gauge(name: string, help: string, labelNames?: readonly string[]): Gauge;
  histogram(name: string, help: string, buckets: readonly number[], labelNames?: readonly string[]): Histogram;
};

const ignore = (): void => {};
export const noMetrics: Metrics = {
  counter: () => ({ add: ignore }),
  gauge: () => ({ set: ignore, remove: ignore }),
  histogram: () => ({ observe: ignore }),
};
