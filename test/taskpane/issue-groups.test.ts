import type { Issue, Severity } from '../../src/core/sheet/issue';
import { bySeverity, byUnit, inGroups, searched } from '../../src/taskpane/views/check/issue-groups';

const issue = (unit: string | null, severity: Severity, row: number): Issue =>
  ({
    code: 'na-spelling',
    severity,
    sheet: 'Data',
    row,
    column: 1,
    unit,
    indicator: null,
    data: {},
  }) as unknown as Issue;

const ISSUES = [
  issue('A', 'cek', 1),
  issue('A', 'saran', 2),
  issue('B', 'wajib', 3),
  issue(null, 'wajib', 4),
  issue('A', 'wajib', 5),
  issue('B', 'cek', 6),
];
const rows = (issues: readonly Issue[]): number[] => issues.map(({ row }) => row);

it('puts what must be mended of every unit before anything else of any', () => {
  expect(rows(bySeverity(ISSUES))).toEqual([3, 4, 5, 1, 6, 2]);
});

it('groups by unit within a severity, in the order of the sheet', () => {
  expect(inGroups(bySeverity(ISSUES)).map(([unit, own]) => [unit, rows(own)])).toEqual([
    ['B', [3]],
    [null, [4]],
    ['A', [5]],
    ['A', [1]],
    ['B', [6]],
    ['A', [2]],
  ]);
  expect(byUnit(ISSUES).map(([unit, own]) => [unit, rows(own)])).toEqual([
    ['A', [1, 2, 5]],
    ['B', [3, 6]],
    [null, [4]],
  ]);
});

it('finds issues by cell, unit and words of their sentence, all of them together', () => {
  const spelled = ISSUES.map((each) => ({ ...each, data: { found: 'T B', written: 'TB' } }) as unknown as Issue);
  expect(rows(searched(spelled, 'b4', 'id'))).toEqual([3]);
  expect(rows(searched(spelled, '  ', 'id'))).toEqual([1, 2, 3, 4, 5, 6]);
  expect(rows(searched(spelled, 'DATA b', 'en'))).toHaveLength(6);
  expect(rows(searched(spelled, 'tidak-ada', 'id'))).toEqual([]);
});
