import type { Instrument } from '../instrument/types';
import { CheckedTable } from './check';
import { CHECKS } from './checks';
import type { Issue } from './issue';
import type { AssessmentTable } from './table';

/** All issues of a table, by sheet in the order of its sources, then by row and column, at one cell in the order of the checks. */
export function validate(table: AssessmentTable, instrument: Instrument): Issue[] {
  const steps = validateSteps(table, instrument);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same, resting after each check. */
export function* validateSteps(table: AssessmentTable, instrument: Instrument): Generator<void, Issue[], void> {
  const checked = new CheckedTable(table, instrument);
  const issues: Issue[] = [];
  for (const check of CHECKS) {
    check.find(checked, (issue: Issue) => void issues.push(issue));
    yield;
  }
  const order = new Map(table.sources.map(({ grid }, index) => [grid.sheet, index]));
  const place = (issue: Issue): number => order.get(issue.sheet) ?? order.size;
  return issues.sort((a, b) => place(a) - place(b) || a.row - b.row || a.column - b.column);
}
