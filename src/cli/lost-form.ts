import type { Issue } from '../core/sheet/issue';
import { isOfTheForm } from '../core/sheet/traits';

/**
 * Says how many findings a sheet loses when only its data goes on, and of which kinds; nothing where it loses none.
 * True where a mandatory one is lost: what held the result provisional is then no longer there.
 */
export function warnOfLostForm(
  issues: readonly Issue[],
  sentence: (findings: number, codes: readonly string[]) => string,
  err: (text: string) => void,
): boolean {
  const lost = issues.filter(({ code }) => isOfTheForm(code));
  if (lost.length > 0) err(`${sentence(lost.length, [...new Set(lost.map(({ code }) => code))])}\n`);
  return lost.some(({ severity }) => severity === 'wajib');
}
