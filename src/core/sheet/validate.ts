import type { Instrument } from '../instrument/types';
import { finish } from '../steps';
import { CheckedTable } from './check';
import { CHECKS } from './checks';
import type { Issue } from './issue';
import { inReadingOrder } from './issue-order';
import type { AssessmentTable } from './table';

/** All issues of a table, by sheet in the order of its sources, then by row and column, at one cell in the order of the checks. */
export function validate(table: AssessmentTable, instrument: Instrument): Issue[] {
  const issues = finish(validateSteps(table, instrument));
  return inReadingOrder(
    issues,
    table.sources.map(({ grid }) => grid.sheet),
  );
}

/** The same in the order of the checks, resting after each of them. */
export function* validateSteps(table: AssessmentTable, instrument: Instrument): Generator<void, Issue[], void> {
  const checked = new CheckedTable(table, instrument);
  const issues: Issue[] = [];
  for (const check of CHECKS) {
    check.find(checked, (issue: Issue) => void issues.push(issue));
    yield;
  }
  return issues;
}
