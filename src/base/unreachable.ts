/** The default branch of a switch over a closed union: reached only when a type was widened and a switch forgotten. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
