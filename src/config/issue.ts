/**
 * One thing that is wrong, or risky, in a config repository. Errors keep a commit out of force; warnings do not.
 * The codes are listed with their meaning in `docs/configuration.md`.
 */
export type Severity = 'error' | 'warning';

export type Issue = {
  readonly severity: Severity;
  /** Stable CamelCase word, for tools. */
  readonly code: string;
  /** Path inside the repository, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** `IPAddressPool/production`, or empty when the document has no kind and name yet. */
  readonly object: string;
  /** `spec.addresses[0]`, or empty when it concerns the document. */
  readonly path: string;
  /** What is wrong: the value and the rule. Never the content of a Secret. */
  readonly message: string;
  /** What would mend it. */
  readonly hint?: string;
};

/** `clusters/prod/pools.yaml:13:7 IPAddressPool/a spec.addresses[0]: …`, the form that editors and terminals link. */
export function formatIssue(issue: Issue): string {
  const where = `${issue.file}:${issue.line}:${issue.column}`;
  const subject = [issue.object, issue.path].filter((part) => part !== '').join(' ');
  const text = `${where} ${issue.severity}: ${subject === '' ? '' : `${subject}: `}${issue.message}`;
  return issue.hint === undefined ? text : `${text} (${issue.hint})`;
}

/** By place, so that the same set of files gives the same report in any order of reading. */
export function compareIssues(a: Issue, b: Issue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.message < b.message ? -1 : a.message > b.message ? 1 : 0);
}
