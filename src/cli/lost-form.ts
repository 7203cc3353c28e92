import type { Issue, IssueCode } from '../core/sheet/issue';

/** Findings that a sheet has and its data has not. */
const OF_THE_FORM: ReadonlySet<IssueCode> = new Set<IssueCode>([
  ...(['header-missing', 'header-duplicate', 'merged-cell'] as const),
  ...(['hidden-row', 'hidden-sheet', 'constant-among-formulas', 'override-in-matrix'] as const),
  ...(['override-unread', 'edition-mixed'] as const),
]);

/**
 * Says how many findings a sheet loses when only its data goes on, and of which kinds; nothing where it loses none.
 * True where a mandatory one is lost: what held the result provisional is then no longer there.
 */
export function warnOfLostForm(
  issues: readonly Issue[],
  sentence: (findings: number, codes: readonly string[]) => string,
  err: (text: string) => void,
): boolean {
  const lost = issues.filter(({ code }) => OF_THE_FORM.has(code));
  if (lost.length > 0) err(`${sentence(lost.length, [...new Set(lost.map(({ code }) => code))])}\n`);
  return lost.some(({ severity }) => severity === 'wajib');
}
