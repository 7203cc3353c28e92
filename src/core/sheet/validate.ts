import type { Instrument } from '../instrument/types';
import { finish } from '../steps';
import { CheckedTable } from './check';
import { CHECKS } from './checks';
import type { Issue } from './issue';
import { IssueLog } from './issue-log';
import { inReadingOrder } from './issue-order';
import type { AssessmentTable } from './table';

/** All issues of a table, by sheet in the order of its sources, then by row and column, at one cell in the order of the checks. */
export function validate(table: AssessmentTable, instrument: Instrument): Issue[] {
  const log = finish(validateSteps(table, instrument));
  return inReadingOrder(
    log.all(),
    table.sources.map(({ grid }) => grid.sheet),
  );
}

/** The same in the order of the checks, resting after each of them. */
export function* validateSteps(table: AssessmentTable, instrument: Instrument): Generator<void, IssueLog, void> {
  const checked = new CheckedTable(table, instrument);
  const log = new IssueLog();
  for (const check of CHECKS) {
    check.find(checked, log.raise);
    yield;
  }
  return log;
}
