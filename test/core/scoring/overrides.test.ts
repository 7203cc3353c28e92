import { overrideNotes } from '../../../src/core/scoring/overrides';
import { score } from '../../../src/core/scoring/score';
import { tallyTable } from '../../../src/core/scoring/tally';
import { traceUnit } from '../../../src/core/scoring/trace';
import type { CellValue } from '../../../src/core/grid';
import { cutTo, sheet, tableOf } from '../sheet/grids';

const instrument = cutTo('I.1', 'P.1', 'O.1', 'G.1');
const HEADER = ['Unit', 'Produk', 'Kode', 'Responden', 'Nilai', 'Nilai Koreksi', 'Alasan Koreksi'];
const ROWS: CellValue[][] = [
  ['A', '', 'I.1', 'Kepala', 1, 3, 'Salah baca'],
  ['A', '', 'I.1', 'Petugas', { error: '#N/A' }, 2, 'Dihitung ulang'],
  ['A', 'KTP', 'P.1', '', 2, 4, null],
  ['A', '', 'O.1', '', 3, null, 'Bukti baru'],
  ['A', '', 'G.1', '', null, 'TB', 'Belum ada pengaduan'],
  ['B', 'KTP', 'P.1', '', 'TB', 0, 'Ada layanan'],
  ['B', '', 'X.99', '', 1, 2, 'Kode lama'],
  ['', '', 'P.1', '', 1, 2, 'Tanpa unit'],
];
const table = tableOf([sheet([HEADER, ...ROWS])], instrument);
const tally = tallyTable(table, instrument);

test('corrections in force are counted per indicator, unit and institution, where their rows count', () => {
  expect([...tally.overrides]).toEqual([
    [0, 2],
    [3, 1],
    [instrument.indicators.length + 1, 1],
  ]);
  const result = score(tally, instrument, { blank: 'zero', openUnits: new Set() });
  expect(result.units.map(({ name, overrides }) => [name, overrides])).toEqual([
    ['A', 3],
    ['B', 1],
  ]);
  expect(result.institution.overrides).toBe(4);
});

test('a trace counts them beside the cells that they stand for', () => {
  const lines = traceUnit(tally, 0, instrument, 'zero').dimensions.flatMap((dimension) => dimension.lines);
  expect(lines.map(({ indicator, cells }) => [indicator.code, cells])).toEqual([
    ['I.1', { values: 2, notApplicable: 0, missing: 0, overrides: 2 }],
    ['P.1', { values: 1, notApplicable: 0, missing: 0, overrides: 0 }],
    ['O.1', { values: 1, notApplicable: 0, missing: 0, overrides: 0 }],
    ['G.1', { values: 0, notApplicable: 1, missing: 0, overrides: 1 }],
  ]);
  expect(lines[0]!.share).toEqual({ n: BigInt(5), d: BigInt(8) });
});

test('notes tell original and correction as typed, reason, whose answer it was and where the correction stands', () => {
  const place = { sheet: 'Penilaian', column: 5, product: '' };
  expect(overrideNotes(table, 0)).toEqual([
    { ...place, indicator: 0, respondent: 'Kepala', original: 1, override: 3, reason: 'Salah baca', row: 1 },
    {
      ...{ ...place, indicator: 0, respondent: 'Petugas', row: 2 },
      ...{ original: { error: '#N/A' }, override: 2, reason: 'Dihitung ulang' },
    },
    {
      ...{ ...place, indicator: 3, respondent: '', row: 5 },
      ...{ original: null, override: 'TB', reason: 'Belum ada pengaduan' },
    },
  ]);
  expect(overrideNotes(table, 1)).toMatchObject([{ product: 'KTP', original: 'TB', override: 0, row: 6 }]);
});
