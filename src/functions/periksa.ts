import type { Issue } from '../core/sheet/issue';
import { SPILL_WORDS as WORDS } from '../text/functions';
import { ISSUES_ID } from '../text/issues/id';
import { LABELS_ID } from '../text/labels';
import { tell } from '../text/tell';
import { assessed } from './data';
import { EDITION, range, TABLE, type CustomFunction } from './definition';
import { RANGE, SAMPLE } from './sample';

type Cell = string | number;

export const PERIKSA = {
  id: 'PERIKSA',
  group: 'check',
  parameters: [range('data'), EDITION],
  result: TABLE,
  example: { written: `${RANGE}; 2025`, args: [SAMPLE, 2025] },
  compute: periksa,
} as const satisfies CustomFunction;

/**
 * PERIKSA(data; [edisi]): every finding, one per row. Rows and columns are counted from the first cell of `data`, and
 * cells named in a finding are counted as if that were A1.
 */
export function periksa(data: unknown, edisi?: unknown): Cell[][] {
  const { issues } = assessed(data, edisi);
  const header = [WORDS.row, WORDS.column, WORDS.severity, WORDS.code, WORDS.finding, WORDS.advice];
  const none: Cell[] = ['', '', '', '', WORDS.noIssues, ''];
  return [header, ...(issues.length === 0 ? [none] : issues.map(describe))];
}

function describe(issue: Issue): Cell[] {
  const { title, found, allowed, advice } = tell(ISSUES_ID, issue);
  return [
    issue.row + 1,
    issue.column + 1,
    LABELS_ID.severity[issue.severity],
    issue.code,
    WORDS.foundAndAllowed(title, found, allowed),
    `${advice}.`,
  ];
}
