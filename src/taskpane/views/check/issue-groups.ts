import type { Issue, Severity } from '../../../core/sheet/issue';

/** The most pressing first. */
export const SEVERITIES: readonly Severity[] = ['wajib', 'cek', 'saran'];

/** Issues grouped by unit, in the order of the sheet; within a unit the mandatory ones first. */
export function byUnit(issues: readonly Issue[]): [unit: string | null, issues: Issue[]][] {
  const groups = new Map<string | null, Issue[]>();
  for (const issue of issues) {
    const group = groups.get(issue.unit);
    if (group) group.push(issue);
    else groups.set(issue.unit, [issue]);
  }
  for (const group of groups.values()) {
    group.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  }
  return [...groups];
}
