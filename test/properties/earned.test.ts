import fc from 'fast-check';
import type { CellValue, Grid } from '../../src/core/grid';
import { answersOf, assessed, level, longForm, longRows, matrix, OF_2023, scoresOf, unitSheets } from './sheets';

const RUNS = { numRuns: 40 };

/** Names of units as they are, none of which is in doubt. */
const NAMES = fc.constantFrom(
  ...[
    'Dinas Kesehatan',
    'RSUD dr. Soetomo',
    'Kantor Imigrasi Kelas I',
    'MIN 1 Malang',
    'SMPN 2',
    'Puskesmas Lama Baru',
  ],
  ...['Balai Pelestarian Nilai Budaya', 'Dinas Tanaman Pangan dan Hasil Perkebunan', 'Kecamatan Totali', 'DPMPTSP'],
  ...[
    'Sekretariat DPRD',
    'UPTD Samsat Medan Utara',
    'Direktorat Penilaian Usaha',
    'Kelurahan Ratan Jaya',
    'Polres Tegal',
  ],
);
const plain = fc
  .tuple(answersOf(level), fc.uniqueArray(NAMES, { minLength: 5, maxLength: 5 }))
  .map(([{ answers }, names]) => ({ units: names.slice(0, answers.length), answers }))
  .filter(({ answers }) => new Set(answers.map((row) => row.join())).size === answers.length);

/** A heading that nobody knows, and numbers that could be answers beside the rows. */
const extra = fc.record({
  heading: fc.constantFrom('Skor Verifikasi', 'Nilai 2022', 'Tahap II', 'Lainnya', 'xyz', ''),
  figures: fc.array(fc.constantFrom<CellValue>(0, 2, 4, 1.5, '3', null), { minLength: 37, maxLength: 37 }),
});

function widened(grid: Grid, header: number, cells: readonly CellValue[]): Grid {
  const values = grid.values.map((row, at) => {
    const cell = at === header ? cells[0]! : (cells[at] ?? null);
    return [...row, ...Array<CellValue>(Math.max(0, 6 - row.length)).fill(null), cell];
  });
  return { ...grid, values };
}

test('plain workbooks of realistic names stay final, and all forms agree', () => {
  fc.assert(
    fc.property(plain, (answers) => {
      const forms = [longForm(longRows(answers)), unitSheets(answers), matrix(answers)].map((grids) => assessed(grids));
      for (const { mandatory, result } of forms) {
        expect(mandatory.filter(({ code, data }) => !(code === 'unit-doubtful' && isOfFigures(data)))).toEqual([]);
        if (mandatory.length === 0) expect(result.status).toBe('final');
      }
      expect(scoresOf(forms[1]!)).toEqual(scoresOf(forms[0]!));
      expect(scoresOf(forms[2]!)).toEqual(scoresOf(forms[0]!));
    }),
    RUNS,
  );
});

/** Random figures may happen to be one constant. */
function isOfFigures(data: object): boolean {
  return 'reasons' in data && (data.reasons as { kind: string }[]).every(({ kind }) => kind === 'figures');
}

test('a column of numbers that could be answers never leaves a result final, and moves no score', () => {
  fc.assert(
    fc.property(plain, extra, (answers, { heading, figures }) => {
      const usual = longForm(longRows(answers));
      const cells = [heading, 3, ...figures];
      const both = assessed([widened(usual[0]!, 0, cells)]);
      expect(both.mandatory.map(({ code }) => code)).toContain(
        heading === 'Nilai 2022' ? 'header-duplicate' : 'numbers-unread',
      );
      expect(both.result.status).toBe('sementara');
      expect(scoresOf(both)).toEqual(scoresOf(assessed(usual)));
    }),
    RUNS,
  );
});

test('numbers below the table, in a second table, or on a sheet of the same shape never leave it final', () => {
  const rows = fc.constantFrom<CellValue[][]>(
    [[null, null, null, null, 3]],
    [
      ['Kode', 'Unit', 'Skor'],
      ['I.1', 'Dinas Z', 4],
      ['I.2', 'Dinas Z', 4],
    ],
    [
      ['Indikator', 'Dinas Z', 'Dinas Y'],
      ['I.1', 3, 4],
      ['I.2', 3, 4],
    ],
  );
  fc.assert(
    fc.property(plain, rows, (answers, below) => {
      const [usual] = longForm(longRows(answers)) as [Grid];
      const beneath = assessed([{ ...usual, values: [...usual.values, [], ...below] }]);
      expect(beneath.result.status).toBe('sementara');
      const beside = { ...usual, sheet: 'Lain', values: OF_2023.indicators.map(({ code }) => [code, 'x', 2]) };
      const apart = assessed([usual, beside]);
      expect([apart.result.status, apart.mandatory.map(({ code }) => code)]).toEqual(['sementara', ['numbers-unread']]);
      expect(scoresOf(apart)).toEqual(scoresOf(assessed([usual])));
    }),
    RUNS,
  );
});
