import { BLANKS } from '../../src/functions/blank-evidence';
import { LIBRARY } from '../../src/functions/for-pane';
import { instansi } from '../../src/functions/instansi';
import { nilai } from '../../src/functions/nilai';
import { poin } from '../../src/functions/poin';
import { zona } from '../../src/functions/zona';
import { edition, refusedBy, tableOf, TWO_UNITS, withCell, type Range } from './support';

beforeEach(() => BLANKS.forget());

/** Kode and one unit: no column of text but the codes, so that a host's zeros give nothing away. */
const MATRIX: Range = [['Kode', 'Dinas A'], ...edition('2023').indicators.map(({ code }) => [code, 0])];

describe('a zero that may be a blank', () => {
  it('is refused until the host has handed over a null', () => {
    expect(refusedBy(() => nilai(MATRIX))).toMatchObject({
      error: '#VALUE!',
      code: 'data-zero-or-blank',
      sentence: expect.stringMatching(/^Baris 2, kolom 2: 0 ini mungkin sel kosong/) as unknown,
    });
    expect(nilai([...MATRIX, [null, null]])).toBe(0);
    expect(nilai(MATRIX)).toBe(0);
  });

  it('is a blank where a row below the table arrives as zeros', () => {
    expect(refusedBy(() => nilai([...MATRIX, [0, 0]])).code).toBe('not-scored');
    expect(refusedBy(() => nilai([...MATRIX, [0, 0]], null, null, 'abaikan')).code).toBe('data-zero-or-blank');
  });

  it('is scored as itself, beside the same 0 in a column of text, on a host that sends nulls', () => {
    const linked = withCell(withCell(TWO_UNITS, 2, 3, 0), 3, 4, 0);
    expect(refusedBy(() => nilai(linked, 'Dinas A')).code).toBe('not-scored');
    expect(nilai([...linked, [null]], 'Dinas A')).toBeLessThan(75);
  });

  it('is no reason for a TB', () => {
    const found = tableOf({ 'Dinas A': 1 });
    expect(LIBRARY.compute('PERIKSA', [withCell(withCell(found, 2, 3, 'TB'), 2, 5, 0)])).toMatchObject({
      ok: true,
      value: expect.arrayContaining([expect.arrayContaining([2, 5, 'wajib', 'na-without-reason'])]) as unknown,
    });
  });

  it('has no zone, no place in a mean and no points', () => {
    expect(refusedBy(() => zona(0)).code).toBe('score-zero-or-blank');
    expect(refusedBy(() => instansi([[100], [90], [0]])).code).toBe('score-zero-or-blank');
    expect(refusedBy(() => poin([[78, 78, 0, 78]])).code).toBe('score-zero-or-blank');
    expect(zona('0')).toBe('Merah');
    expect(refusedBy(() => instansi([[100], [90], ['0'], [''], [1]])).code).toBe('unit-score-blank');
    expect(instansi([[100], [90], ['0']])).toBe(63.33);
  });

  it('is known in the pane, which proves nothing for the cells', () => {
    expect(LIBRARY.compute('ZONA', [0])).toEqual({ ok: true, value: 'Merah' });
    expect(refusedBy(() => zona(0)).code).toBe('score-zero-or-blank');
  });
});

it('takes scores at the 15 digits that Excel shows', () => {
  expect(instansi([[100.00000000000001], [77.99]])).toBe(89);
  expect(zona([[78.00000000000001], [77.99999999999999]])).toEqual([['Hijau'], ['Hijau']]);
});
