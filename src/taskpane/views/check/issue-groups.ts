import type { Issue, Severity } from '../../../core/sheet/issue';
import { describeIssue } from '../../../text/issues';
import type { Language } from '../../../text/language';

/** The most pressing first. */
export const SEVERITIES: readonly Severity[] = ['wajib', 'cek', 'saran'];

type Group = [unit: string | null, issues: Issue[]];

/** Issues grouped by unit, in the order of the sheet. */
export function byUnit(issues: readonly Issue[]): Group[] {
  const groups = new Map<string | null, Issue[]>();
  for (const issue of issues) {
    const group = groups.get(issue.unit);
    if (group) group.push(issue);
    else groups.set(issue.unit, [issue]);
  }
  return [...groups];
}

/** What must be mended of all units before what is to be looked at again of any; otherwise in the order given. */
export function bySeverity(issues: readonly Issue[]): Issue[] {
  return SEVERITIES.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
}

/** Such issues in groups of one severity and one unit. */
export function inGroups(issues: readonly Issue[]): Group[] {
  return SEVERITIES.flatMap((severity) => byUnit(issues.filter((issue) => issue.severity === severity)));
}

/** The issues that hold every word of a search, in their cell, unit, code or sentence. */
export function searched(issues: readonly Issue[], search: string, language: Language): readonly Issue[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return issues;
  return issues.filter((issue) => {
    const { message } = describeIssue(issue, language);
    const text = `${message} ${issue.unit ?? ''} ${issue.indicator ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
