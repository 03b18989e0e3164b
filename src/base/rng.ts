/** A source of numbers in [0, 1). Randomness is a parameter, so that a seed replays a run. */
export type Rng = () => number;

/** mulberry32: 32 bits of state, good enough for jitter and simulations, never for secrets. */
export function seededRng(seed: number): Rng {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
