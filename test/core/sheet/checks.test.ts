import { readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { cellAddress } from '../../../src/core/address';
import type { CellValue } from '../../../src/core/grid';
import { CHECKS } from '../../../src/core/sheet/checks';
import type { IssueCode } from '../../../src/core/sheet/issue';
import { CASES, FULL, TWO, type Case } from './check-cases';
import { issuesOf, OF_2023, sheet } from './grids';

describe.each(Object.entries(CASES) as [IssueCode, readonly Case[]][])('%s', (code, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))(
    '%s',
    (_name, { grids, instrument = TWO, answers, isOwn, expected, beside = [] }) => {
      const issues = issuesOf(grids, instrument, answers, isOwn).filter((issue) => !beside.includes(issue.code));
      expect(issues.filter((issue) => issue.code !== code)).toEqual([]);
      const told = issues.map(({ row, column, severity, data, fix }) => {
        const basis = [cellAddress(row, column), severity, data];
        return fix === undefined ? basis : [...basis, fix];
      });
      expect(told).toEqual(expected);
    },
  );
});

test('every file of checks/ is registered', () => {
  const files = readdirSync(path.join(__dirname, '../../../src/core/sheet/checks'));
  expect(CHECKS).toHaveLength(files.length);
});

describe('all issues at once', () => {
  const rows: CellValue[][] = [
    FULL,
    ['', '', 'P.1', 'Moto', '', 9, 'C:\\sk.pdf', '', '17/08/2022'],
    ['A', '', 'P1', '', '', '3', '', '', 'besok'],
    ['A', '', 'O.1', '', '', 'tb', 'a@b.go.id', '', ''],
  ];

  test('they come by sheet, row and column', () => {
    const issues = issuesOf([sheet(rows, {}, 'Z'), sheet(rows, {}, 'B')], TWO);
    const places = issues.map(({ sheet: name, row, column }) => [name === 'Z' ? 0 : 1, row, column]);
    expect(places).toEqual([...places].sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!));
    expect(new Set(issues.map(({ code }) => code)).size).toBeGreaterThan(9);
  });

  test('a complete sheet has none', () => {
    const complete = ['A', 'B'].flatMap((unit) =>
      OF_2023.indicators.map(({ code, name }, i): CellValue[] => [unit, code, name.id, i % 5, 'SK.pdf', '', 45155]),
    );
    const header = ['Unit', 'Kode', 'Indikator', 'Nilai', 'Bukti', 'Catatan', 'Tanggal'];
    expect(issuesOf(sheet([header, ...complete]), OF_2023)).toEqual([]);
  });

  test('no content of the cells makes reading or checking fail', () => {
    const cell = fc.oneof(
      fc.constantFrom<CellValue>(
        '',
        null,
        'A',
        'P.1',
        'O.1',
        'TB',
        0,
        3,
        5,
        '3',
        '1.234',
        { error: '#N/A' },
        true,
        '__proto__',
      ),
      fc.string(),
      fc.double(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 12 }), (cells) => {
        for (const issue of issuesOf(sheet([FULL, ...cells]), TWO)) {
          expect(issue.row).toBeGreaterThanOrEqual(0);
          expect(issue.column).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
