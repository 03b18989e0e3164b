import type { GitSource } from './herald-objects.ts';

/**
 * One GitSource is in force at a time: the oldest (then by name) that is not being deleted. The others are Stalled.
 * The controller, the sync loop and the speakers all choose by this function.
 */
export function chooseGitSource(sources: Iterable<GitSource>): GitSource | undefined {
  let chosen: GitSource | undefined;
  for (const source of sources) {
    if (source.metadata.deletionTimestamp !== undefined) continue;
    if (chosen === undefined || rank(source) < rank(chosen)) chosen = source;
  }
  return chosen;
}

function rank(source: GitSource): string {
  return `${source.metadata.creationTimestamp ?? ''} ${source.metadata.name}`;
}
