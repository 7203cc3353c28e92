import type { Issue } from './issue';

/** Issues as a reader meets them: by sheet in the order given, then by row and column. */
export function inReadingOrder(issues: readonly Issue[], sheets: readonly string[]): Issue[] {
  const place = new Map(sheets.map((sheet, index) => [sheet, index]));
  const order = (issue: Issue): number => place.get(issue.sheet) ?? sheets.length;
  return [...issues].sort((a, b) => order(a) - order(b) || a.row - b.row || a.column - b.column);
}
