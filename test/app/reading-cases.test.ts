import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readingSteps } from '../../src/app/reading';
import { finish } from '../../src/core/steps';
import { readWorkbook } from '../../src/xlsx/read';

const FOLDER = path.join(__dirname, '../fixtures/reading');

/** Status, score of the institution, units with their scores, and mandatory findings with their number. */
type Expected = readonly [status: string, score: number | null, units: object, mandatory: object] | string;

/** What each workbook is by right; a text is the problem that keeps it from being read. */
const CASES: Readonly<Record<string, Expected>> = {
  '01-percent-format-0.75.xlsx': ['tidak-dinilai', null, { 'Dinas A': null }, { 'percent-value': 8 }],
  '02-aux-sheet-Ringkasan.xlsx': [
    ...(['sementara', 75, { 'Dinas A': 88.13, 'Dinas B': 88.13, Ringkasan: 48.75 }] as const),
    { 'unit-doubtful': 1 },
  ],
  '02-matrix-extra-column-SkorMaks.xlsx': [
    ...(['sementara', 74.38, { 'Skor Maks': 100, 'Dinas B': 48.75 }] as const),
    { 'unit-doubtful': 1 },
  ],
  '03-matrix-with-Nilai-column.xlsx': ['sementara', 48.75, { M: 48.75 }, { 'numbers-unread': 2 }],
  '03-second-table-below.xlsx': ['sementara', 75, { 'Dinas A': 75 }, { 'numbers-unread': 1 }],
  '04-tb-reason-dash.xlsx': ['sementara', 75, { 'Dinas A': 75 }, { 'na-without-reason': 1 }],
  '04-tb-reason-error-NA.xlsx': ['sementara', 75, { 'Dinas A': 75 }, { 'na-without-reason': 1 }],
  '05g-4.000000000000001.xlsx': ['final', 100, { 'Dinas A': 100 }, {}],
  '05k-formula-tanpa-v.xlsx': ['tidak-dinilai', null, { 'Dinas A': null }, { 'formula-uncalculated': 1 }],
  '06e-kode-0-huruf-O.xlsx': ['tidak-dinilai', null, { 'Dinas A': null }, { 'unknown-indicator': 1 }],
  '06h-judul-dua-baris.xlsx': ['final', 75, { 'Dinas A': 75 }, {}],
  '07-second-sheet-other-instansi.xlsx': [
    ...(['sementara', 57.5, { 'Dinas A': 75, 'Dinas B': 61.88, 'Dinas C': 35.63 }] as const),
    { 'institution-mixed': 1 },
  ],
  '08-2021-all-blank.xlsx': ['sementara', 62.5, { U1: 100, U2: 25 }, { 'product-missing': 2 }],
  '08-2021-product-case.xlsx': ['sementara', 62.5, { U1: 100, U2: 25 }, { 'duplicate-row': 11 }],
  '09-unit-case-complete.xlsx': ['sementara', 49.69, { 'Dinas A': 37.5, 'Dinas B': 61.88 }, { 'duplicate-row': 13 }],
  '10-missing-product-rows.xlsx': ['tidak-dinilai', null, { 'Dinas A': null }, { 'missing-indicator': 6 }],
  '10a-kobo-lebar.xlsx': 'no-header',
  '10c-matriks-terbalik.xlsx': 'no-header',
  '11c-dua-tabel-satu-lembar.xlsx': ['final', 75, { 'Dinas A': 75, 'Dinas B': 75 }, {}],
  '12m-kolom-rata2.xlsx': [
    ...(['sementara', 66.67, { 'Dinas A': 75, 'Dinas B': 75, Rata2: 50 }] as const),
    { 'unit-doubtful': 1 },
  ],
  '12s-lembar-hasil-akhir.xlsx': [
    ...(['sementara', 62.5, { 'Dinas A': 75, 'Hasil Akhir': 50 }] as const),
    { 'unit-doubtful': 1 },
  ],
  '13a-matriks-skor.xlsx': ['sementara', 25, { Penilaian: 25 }, { 'numbers-unread': 2 }],
  '13f-matriks-judul-dua-baris.xlsx': ['final', 66.67, { 'Dinas A': 75, 'Dinas B': 100, 'Dinas C': 25 }, {}],
  '14a-kode-angka-di-instrumen.xlsx': 'instrument-faults',
  '15i-rujukan-sel-kosong-jadi-0.xlsx': ['sementara', 69.54, { 'Dinas A': 69.54 }, { 'zero-from-blank': 1 }],
  '15l-nomor-baris-kolom.xlsx': ['final', 75, { 'Dinas A': 75 }, {}],
  '16-matrix-names-only.xlsx': ['final', 75, { 'Dinas A': 75, 'Dinas B': 75 }, {}],
  '17a-matriks-kolom-tersembunyi.xlsx': [
    ...(['sementara', 50, { 'Dinas A': 75, 'Dinas Lama': 25 }] as const),
    { 'unit-doubtful': 1 },
  ],
  '17g-skor-mandiri-dan-verifikasi.xlsx': [
    ...(['sementara', 62.5, { 'Skor Mandiri': 100, 'Skor Verifikasi': 25 }] as const),
    { 'unit-doubtful': 2 },
  ],
  'aneh.xlsx': ['final', 50.44, { Disdukcapil: 50.57, DPMPTSP: 48.94, Dinkes: 51.8 }, {}],
  'matriks.xlsx': ['final', 48.83, { Disdukcapil: 49.43, DPMPTSP: 48.53, Dinkes: 48.53 }, {}],
  'matriks2.xlsx': ['final', 48.83, { Disdukcapil: 49.43, DPMPTSP: 48.53, Dinkes: 48.53 }, {}],
};

test('every workbook of the folder has its right result here', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(CASES).sort());
});

test.each(Object.entries(CASES))('%s', (file, expected) => {
  const grids = readWorkbook(readFileSync(path.join(FOLDER, file))).sheets.map(({ grid }) => grid);
  const outcome = finish(readingSteps(grids, { ok: true, mapping: [] }, { edition: undefined, blank: 'refuse' }));
  if (!outcome.ok) {
    expect(outcome.problem.code).toBe(expected);
    return;
  }
  const { result, mandatory } = outcome.assessment;
  const counts: Record<string, number> = {};
  for (const { code } of mandatory) counts[code] = (counts[code] ?? 0) + 1;
  const points = ({ outcome: each }: (typeof result.units)[number] | typeof result.institution): number | null =>
    each.scored ? each.hundredths / 100 : null;
  const units = Object.fromEntries(result.units.map((unit) => [unit.name, points(unit)]));
  expect([result.status, points(result.institution), units, counts]).toEqual(expected);
});
