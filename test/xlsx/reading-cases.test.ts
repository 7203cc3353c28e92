import { readFileSync } from 'node:fs';
import path from 'node:path';
import { NO_MAPPING } from '../../src/app/column-mapping';
import { readingSteps } from '../../src/app/reading';
import { cellAddress } from '../../src/core/address';
import { finish } from '../../src/core/steps';
import { readWorkbook } from '../../src/xlsx/read';

type Expected =
  | { readonly problem: string }
  | {
      readonly status: string;
      readonly score: number | null;
      readonly units: readonly string[];
      /** Cells of mandatory issues by code, or their number where they are more than three. */
      readonly mandatory: Readonly<Record<string, readonly string[] | number>>;
    };

/**
 * Workbooks made by hand, each named by what it shows, with what is right: no result is final while something that could
 * be a unit, a value or a reason is not known to be one.
 */
const CASES: readonly (readonly [file: string, expected: Expected])[] = [
  [
    '01-percent-format-0.75.xlsx',
    { status: 'tidak-dinilai', score: null, units: ['Dinas A'], mandatory: { 'percent-value': 8 } },
  ],
  [
    '02-aux-sheet-Ringkasan.xlsx',
    {
      status: 'sementara',
      score: 75,
      units: ['Dinas A', 'Dinas B', 'Ringkasan'],
      mandatory: { 'unit-doubtful': ['Ringkasan!A1'] },
    },
  ],
  [
    '02-matrix-extra-column-SkorMaks.xlsx',
    { status: 'sementara', score: 74.38, units: ['Skor Maks', 'Dinas B'], mandatory: { 'unit-doubtful': ['M!B4'] } },
  ],
  [
    '03-matrix-with-Nilai-column.xlsx',
    { status: 'sementara', score: 48.75, units: ['M'], mandatory: { 'numbers-unread': ['M!B4', 'M!C4'] } },
  ],
  [
    '03-second-table-below.xlsx',
    { status: 'sementara', score: 75, units: ['Dinas A'], mandatory: { 'numbers-unread': ['Penilaian!A19'] } },
  ],
  [
    '04-tb-reason-dash.xlsx',
    { status: 'sementara', score: 75, units: ['Dinas A'], mandatory: { 'na-without-reason': ['Penilaian!H4'] } },
  ],
  [
    '04-tb-reason-error-NA.xlsx',
    { status: 'sementara', score: 75, units: ['Dinas A'], mandatory: { 'na-without-reason': ['Penilaian!H4'] } },
  ],
  ['05g-4.000000000000001.xlsx', { status: 'final', score: 100, units: ['Dinas A'], mandatory: {} }],
  [
    '05k-formula-tanpa-v.xlsx',
    {
      status: 'tidak-dinilai',
      score: null,
      units: ['Dinas A'],
      mandatory: { 'formula-uncalculated': ['Penilaian!C5'] },
    },
  ],
  [
    '06e-kode-0-huruf-O.xlsx',
    { status: 'tidak-dinilai', score: null, units: ['Dinas A'], mandatory: { 'unknown-indicator': ['Penilaian!B31'] } },
  ],
  ['06h-judul-dua-baris.xlsx', { status: 'final', score: 75, units: ['Dinas A'], mandatory: {} }],
  [
    '07-second-sheet-other-instansi.xlsx',
    {
      status: 'sementara',
      score: 57.5,
      units: ['Dinas A', 'Dinas B', 'Dinas C'],
      mandatory: { 'institution-mixed': ['Lama!A1'] },
    },
  ],
  [
    '08-2021-all-blank.xlsx',
    {
      status: 'sementara',
      score: 62.5,
      units: ['U1', 'U2'],
      mandatory: { 'product-unnamed': ['Penilaian!B4', 'Penilaian!B15'] },
    },
  ],
  [
    '08-2021-product-case.xlsx',
    { status: 'sementara', score: 62.5, units: ['U1', 'U2'], mandatory: { 'duplicate-row': 11 } },
  ],
  [
    '09-unit-case-complete.xlsx',
    { status: 'sementara', score: 49.69, units: ['Dinas A', 'Dinas B'], mandatory: { 'duplicate-row': 13 } },
  ],
  [
    '10-missing-product-rows.xlsx',
    { status: 'tidak-dinilai', score: null, units: ['Dinas A'], mandatory: { 'missing-indicator': 6 } },
  ],
  ['10a-kobo-lebar.xlsx', { problem: 'no-header' }],
  ['10c-matriks-terbalik.xlsx', { problem: 'no-header' }],
  ['11c-dua-tabel-satu-lembar.xlsx', { status: 'final', score: 75, units: ['Dinas A', 'Dinas B'], mandatory: {} }],
  [
    '12m-kolom-rata2.xlsx',
    {
      status: 'sementara',
      score: 66.67,
      units: ['Dinas A', 'Dinas B', 'Rata2'],
      mandatory: { 'unit-doubtful': ['Penilaian!E4'] },
    },
  ],
  [
    '12s-lembar-hasil-akhir.xlsx',
    {
      status: 'sementara',
      score: 62.5,
      units: ['Dinas A', 'Hasil Akhir'],
      mandatory: { 'unit-doubtful': ['Hasil Akhir!A1'] },
    },
  ],
  [
    '13a-matriks-skor.xlsx',
    {
      status: 'sementara',
      score: 25,
      units: ['Penilaian'],
      mandatory: { 'numbers-unread': ['Penilaian!C4', 'Penilaian!D4'] },
    },
  ],
  [
    '13f-matriks-judul-dua-baris.xlsx',
    { status: 'final', score: 66.67, units: ['Dinas A', 'Dinas B', 'Dinas C'], mandatory: {} },
  ],
  ['14a-kode-angka-di-instrumen.xlsx', { problem: 'instrument-faults' }],
  [
    '15i-rujukan-sel-kosong-jadi-0.xlsx',
    { status: 'tidak-dinilai', score: null, units: ['Dinas A'], mandatory: { 'zero-from-blank': ['Penilaian!C5'] } },
  ],
  ['15l-nomor-baris-kolom.xlsx', { status: 'final', score: 75, units: ['Dinas A'], mandatory: {} }],
  ['16-matrix-names-only.xlsx', { status: 'final', score: 75, units: ['Dinas A', 'Dinas B'], mandatory: {} }],
  [
    '17a-matriks-kolom-tersembunyi.xlsx',
    {
      status: 'sementara',
      score: 50,
      units: ['Dinas A', 'Dinas Lama'],
      mandatory: { 'unit-doubtful': ['Penilaian!D4'] },
    },
  ],
  [
    '17g-skor-mandiri-dan-verifikasi.xlsx',
    {
      status: 'sementara',
      score: 62.5,
      units: ['Skor Mandiri', 'Skor Verifikasi'],
      mandatory: { 'unit-doubtful': ['Dinas A!C4', 'Dinas A!D4'] },
    },
  ],
  ['aneh.xlsx', { status: 'final', score: 50.44, units: ['Disdukcapil', 'DPMPTSP', 'Dinkes'], mandatory: {} }],
  ['matriks.xlsx', { status: 'final', score: 48.83, units: ['Disdukcapil', 'DPMPTSP', 'Dinkes'], mandatory: {} }],
  ['matriks2.xlsx', { status: 'final', score: 48.83, units: ['Disdukcapil', 'DPMPTSP', 'Dinkes'], mandatory: {} }],
];

test.each(CASES)('%s', (file, expected) => {
  const bytes = readFileSync(path.join(__dirname, '../fixtures/reading', file));
  const grids = readWorkbook(bytes).sheets.map(({ grid }) => grid);
  const outcome = finish(readingSteps(grids, NO_MAPPING, { edition: undefined, blank: 'refuse' }));
  if (!outcome.ok) return expect({ problem: outcome.problem.code }).toEqual(expected);
  const { result, mandatory } = outcome.assessment;
  const scored = result.institution.outcome;
  const cells = new Map<string, string[]>();
  for (const { code, sheet, row, column } of mandatory) {
    cells.set(code, [...(cells.get(code) ?? []), `${sheet}!${cellAddress(row, column)}`]);
  }
  return expect({
    status: result.status,
    score: scored.scored ? scored.hundredths / 100 : null,
    units: result.units.map(({ name }) => name),
    mandatory: Object.fromEntries([...cells].map(([code, at]) => [code, at.length > 3 ? at.length : at])),
  }).toEqual(expected);
});
