import type { CellValue } from '../../src/core/grid';
import { BLANKS } from '../../src/functions/blank-evidence';
import { lengkap } from '../../src/functions/lengkap';
import { nilai } from '../../src/functions/nilai';
import { periksa } from '../../src/functions/periksa';
import { refusedBy, tableOf, TWO_UNITS, withCell } from './support';

const blankRows = (count: number, blank: CellValue): CellValue[][] =>
  Array.from({ length: count }, () => Array<CellValue>(5).fill(blank));

beforeEach(() => BLANKS.forget());

describe('the range of an assessment', () => {
  it.each([null, '', 0])('costs nothing for the blank rows of whole columns that arrive as %p', (blank) => {
    expect(nilai([...TWO_UNITS, ...blankRows(20_000, blank)])).toBe(87.5);
  });

  it('reads the same sheet the same way, whatever a host sends for blanks', () => {
    const gaps = withCell(withCell(TWO_UNITS, 2, 3, null), 2, 4, null);
    const sent = (blank: CellValue) => {
      BLANKS.forget();
      return gaps.map((row) => row.map((cell) => (cell === null ? blank : cell)));
    };
    const answers = [null, '', 0].map((blank) => refusedBy(() => nilai(sent(blank))).sentence);
    expect(new Set(answers).size).toBe(1);
    expect([null, '', 0].map((blank) => lengkap(sent(blank)))).toEqual([73 / 74, 73 / 74, 73 / 74]);
  });

  it('keeps the one row of zeros that shows what a host sends for blanks', () => {
    const blankValue = withCell(TWO_UNITS, 2, 3, 0);
    expect(refusedBy(() => nilai(blankValue, 'Dinas A')).code).toBe('data-zero-or-blank');
    expect(refusedBy(() => nilai([...blankValue, ...blankRows(3, 0)], 'Dinas A')).code).toBe('not-scored');
  });

  it.each([
    ['an error of the runtime', { type: 'Error', code: '#N/A', basicValue: '#N/A' }],
    ['an error as data', { error: '#N/A' }],
    ['the text of an error', '#N/A'],
  ])('names the cell of %s', (_name, cell) => {
    const found = periksa(withCell(TWO_UNITS, 3, 3, cell as CellValue));
    expect(found[1]!.slice(0, 4)).toEqual([3, 3, 'wajib', 'error-cell']);
  });

  it.each([
    [{ type: 'Double', basicValue: 3 }],
    [{ type: 'FormattedNumber', basicType: 'Double', basicValue: 3, numberFormat: '0.00' }],
  ])('takes the number inside %p', (cell) => {
    expect(nilai(withCell(TWO_UNITS, 2, 3, cell as unknown as CellValue), 'Dinas A')).toBe(75);
  });

  it('reads ten thousand rows', () => {
    const units = Object.fromEntries(Array.from({ length: 271 }, (_, at) => [`Unit ${at}`, 0.5]));
    const rows = tableOf(units);
    expect(rows.length).toBeGreaterThan(10_000);
    expect(nilai(rows)).toBe(50);
  });
});
