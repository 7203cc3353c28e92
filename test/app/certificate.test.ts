import ExcelJS from 'exceljs';
import { assess } from '../../src/app/assess';
import { certificatePlan, type CertificateOptions } from '../../src/app/certificate';
import { checkSeal } from '../../src/app/seal-check';
import { findInstrument } from '../../src/app/editions';
import type { Instrument } from '../../src/core/instrument/types';
import { seal } from '../../src/core/seal/seal';
import { describeCertificateProblem } from '../../src/text/certificate';
import { writeWorkbook } from '../../src/xlsx/write';
import { sheetOfSeal, storedAs } from '../support/seal-sheet';
import { assessed, correctedSheet, sheetOf, valuesOf, withSheets, type Filling } from './assessed';

const OPTIONS: CertificateOptions = {
  date: '2026-03-05',
  authority: null,
  followUp: false,
  language: 'id',
  engineVersion: '1.2.3',
  stored: null,
  grids: [],
};
const GOOD: Filling = { units: { 'Dinas A': () => 4, 'Dinas B': (at) => (at === 0 ? 3 : 4) } };

function made(filling: Filling, options: Partial<CertificateOptions> = {}) {
  const certificate = certificatePlan(assessed(filling), { ...OPTIONS, ...options });
  if (!certificate.ok) throw new Error(certificate.problem.code);
  return certificate;
}

/** 100 and 100 - 21.85 / 15 / 4 = 99.64 (rounded); their mean is 99.82. */
test('states institution, edition, score, category, zone with its shape, opinion, date and the code of the content', () => {
  const { plan, code } = made(GOOD);
  expect(valuesOf(plan)).toEqual([
    'SIMULASI, BUKAN DOKUMEN RESMI',
    'PIAGAM',
    'Hasil Penilaian Kepatuhan Penyelenggaraan Pelayanan Publik',
    'Edisi 2023',
    '',
    'menerangkan hasil penilaian untuk',
    'Kota Uji',
    ...['NILAI', 'KATEGORI', 'ZONA', 'OPINI'],
    ...[99.82, 'A', '● Hijau', 'Kualitas Tertinggi'],
    'Hasil final dari 2 unit layanan. Instrumen kepatuhan-2023 versi 1.0.0.',
    'Bobot indikator yang dipakai bukan bobot resmi Ombudsman.',
    ...['Tanggal', 'Dihitung dengan', 'Kode isi'],
    ...['5 Maret 2026', 'Kepatuhan 1.2.3', code],
    'Periksa keasliannya pada buku kerja asal: kepatuhan segel periksa BERKAS --kode KODE',
  ]);
  expect(checkSeal(null, code, assessed(GOOD), [], '1.2.3').verdict).toBe('sesuai');
});

test('is one page A4 landscape, closed on all sides, as another program reads it', async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await writeWorkbook(made(GOOD).plan)).slice().buffer);
  const sheet = book.getWorksheet('Piagam')!;
  const setup = { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 1 };
  expect(sheet.pageSetup).toMatchObject({ ...setup, horizontalCentered: true, verticalCentered: true });
  expect(sheet.headerFooter.oddFooter).toBe('&CSIMULASI, BUKAN DOKUMEN RESMI');
  const [rows, columns] = [sheet.rowCount, 14];
  for (let row = 1; row <= rows; row++) {
    expect(sheet.getCell(row, 1).border.left?.style).toBe('medium');
    expect(sheet.getCell(row, columns).border.right?.style).toBe('medium');
  }
  for (let column = 1; column <= columns; column++) {
    expect(sheet.getCell(1, column).border.top?.style).toBe('medium');
    expect(sheet.getCell(rows, column).border.bottom?.style).toBe('medium');
  }
  // Between Excel's own margins of 0.75 inch nothing needs to be made smaller.
  let height = 0;
  for (let row = 1; row <= rows; row++) height += sheet.getRow(row).height;
  expect(height).toBeLessThanOrEqual(595 - 2 * 54);
});

test('is marked as a simulation unless someone is named who makes it official; the weights stay what they are', () => {
  const { plan } = made(GOOD, { authority: '  Ratna,\n Inspektur ' });
  const values = valuesOf(plan);
  expect(values).not.toContain('SIMULASI, BUKAN DOKUMEN RESMI');
  expect(plan.sheets[0]!.page).not.toHaveProperty('footer');
  expect(values).toEqual(expect.arrayContaining(['Disahkan oleh', 'Ratna, Inspektur']));
  expect(values).toContain('Bobot indikator yang dipakai bukan bobot resmi Ombudsman.');
  expect(valuesOf(made(GOOD, { language: 'en' }).plan)).toContain('SIMULATION, NOT AN OFFICIAL DOCUMENT');
});

test.each([
  ['kuning', 3, '◆ Kuning'],
  ['merah', 1, '■ Merah'],
] as const)('zone %s has a shape of its own, also where the edition has no letter and no opinion', (_, level, zone) => {
  const of2023 = valuesOf(made({ units: { A: () => level } }).plan);
  expect(of2023).toContain(zone);
  // 7 or 3 of 11 indicators: 63.64 and 27.27.
  const of2021 = valuesOf(made({ edition: '2021', units: { A: (at) => (at <= level * 2 ? 4 : 0) } }).plan);
  expect(of2021).toContain(zone);
  expect(of2021).toEqual(expect.arrayContaining(['NILAI', 'ZONA']));
  for (const label of ['KATEGORI', 'OPINI']) expect(of2021).not.toContain(label);
});

test('adds the words for follow-up to the opinion of 2025, and says what is not proven', () => {
  const filling: Filling = { edition: '2025', units: { A: () => 4 } };
  const values = valuesOf(made({ ...filling, units: { A: fullAnswer('2025') } }, { followUp: true }).plan);
  expect(values).toContain('Kualitas Tertinggi Tanpa Maladministrasi');
  expect(values.join('\n')).toContain('berstatus "disimpulkan"');
});

test('says so where the workbook brings its own instrument', () => {
  const own: Instrument = { ...findInstrument('2023')!, id: 'milik-kami' };
  expect(valuesOf(made({ ...GOOD, instrument: own }).plan).join('\n')).toContain('instrumen milik buku kerja sendiri');
});

test('says how many answers were corrected by hand', () => {
  const outcome = assess([correctedSheet(GOOD, 3)], findInstrument('2023')!);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const certificate = certificatePlan(outcome.assessment, OPTIONS);
  if (!certificate.ok) throw new Error(certificate.problem.code);
  const text = valuesOf(certificate.plan).join('\n');
  expect(text).toContain('1 koreksi: nilai diganti dengan tangan, dengan alasan.');
  expect(valuesOf(made(GOOD).plan).join('\n')).not.toContain('koreksi');
});

test('of simulated data says so, and cannot be made official', () => {
  const { values, ...grid } = sheetOf(GOOD);
  const outcome = assess([{ ...grid, values: [['Contoh, data simulasi'], ...values] }], findInstrument('2023')!);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const certificate = certificatePlan(outcome.assessment, OPTIONS);
  if (!certificate.ok) throw new Error(certificate.problem.code);
  expect(valuesOf(certificate.plan).join('\n')).toContain('Isiannya data simulasi');
  expect(certificatePlan(outcome.assessment, { ...OPTIONS, authority: 'Ratna' })).toEqual({
    ok: false,
    problem: { code: 'certificate-simulated', data: {} },
  });
});

test('text of the sheet that looks like a formula stays text', async () => {
  const book = new ExcelJS.Workbook();
  const { plan } = made({ ...GOOD, institution: '=1+1' }, { authority: '=HYPERLINK("http://x")' });
  await book.xlsx.load((await writeWorkbook(plan)).slice().buffer);
  const texts: unknown[] = [];
  book.getWorksheet('Piagam')!.eachRow((row) => row.eachCell(({ value }) => texts.push(value)));
  expect(texts).toEqual(expect.arrayContaining(['=1+1', '=HYPERLINK("http://x")']));
});

describe('there is none', () => {
  const refusal = (filling: Filling, options: Partial<CertificateOptions> = {}, blank?: 'zero' | 'ignore') => {
    const certificate = certificatePlan(assessed(filling, blank), { ...OPTIONS, ...options });
    if (certificate.ok) throw new Error('there is one');
    for (const language of ['id', 'en'] as const) {
      expect(describeCertificateProblem(certificate.problem, language).length).toBeGreaterThan(40);
    }
    return certificate.problem;
  };

  test('for a provisional result, with the units that make it so', () => {
    const grid = sheetOf(GOOD);
    const doubled = { ...grid, values: [...grid.values, grid.values.at(-1)!] };
    const provisional = assess([doubled], findInstrument('2023')!);
    if (!provisional.ok) throw new Error(provisional.problem.code);
    expect(provisional.assessment.result.institution.outcome.scored).toBe(true);
    expect(certificatePlan(provisional.assessment, OPTIONS)).toEqual({
      ok: false,
      problem: { code: 'certificate-provisional', data: { units: ['Dinas B'] } },
    });
    expect(refusal({ units: { 'Dinas A': () => 4, 'Dinas B': (at) => (at === 1 ? null : 4) } })).toEqual({
      code: 'certificate-not-scored',
      data: { units: ['Dinas B'] },
    });
  });

  test('where blank cells were filled in by a policy: the code could not be checked', () => {
    expect(refusal({ units: { A: (at) => (at === 1 ? null : 4) } }, {}, 'zero').code).toBe('certificate-blank-policy');
  });

  test('without an institution, an authority, or a day of the calendar', () => {
    expect(refusal({ ...GOOD, institution: null }).code).toBe('certificate-no-institution');
    expect(refusal(GOOD, { authority: '  ' }).code).toBe('certificate-no-authority');
    expect(refusal(GOOD, { authority: 'x'.repeat(81) }).code).toBe('certificate-authority-long');
    for (const date of ['2026-02-30', '24-11-2026', '']) {
      expect(refusal(GOOD, { date })).toEqual({ code: 'certificate-date', data: { found: date } });
    }
  });

  test('where the score lies in no band', () => {
    const of2023 = findInstrument('2023')!;
    const instrument = { ...of2023, id: 'berlubang', bands: of2023.bands.slice(0, 3) };
    expect(refusal({ ...GOOD, instrument })).toEqual({ code: 'certificate-no-band', data: { score: '99,82' } });
  });

  test('where the seal of the workbook no longer fits; one that fits gives its code', () => {
    const { table, instrument, result } = assessed(GOOD);
    const sealed = seal(table, instrument, result, '1.2.3', '2026-01-01');
    if (!sealed.ok) throw new Error(sealed.reason);
    const { record } = sealed;
    const stored = { stored: storedAs(record), grids: [sheetOfSeal(record)] };
    expect(made(GOOD, stored).code).toBe(record.code);
    const changed: Filling = { units: { 'Dinas A': () => 4, 'Dinas B': () => 4 } };
    const stale = { code: 'certificate-seal-stale', data: { code: record.code } };
    expect(refusal(changed, stored)).toEqual(stale);
    expect(refusal(GOOD, { ...stored, engineVersion: '9.9.9' })).toEqual(stale);
    expect(refusal(GOOD, { ...stored, grids: [] })).toEqual(stale);
  });
});

test('put into the workbook it does not change what is read from it', async () => {
  const grids = await withSheets([sheetOf(GOOD)], made(GOOD).plan);
  const again = assess(grids, findInstrument('2023')!);
  if (!again.ok) throw new Error(again.problem.code);
  const { result, issues } = assessed(GOOD);
  expect(again.assessment).toMatchObject({ result, issues });
});

/** The full answer of each indicator's scale. */
function fullAnswer(edition: string): (at: number) => string | number {
  const { indicators, scales } = findInstrument(edition)!;
  return (at) => {
    const scale = scales[indicators[at]!.scale]!;
    return scale.kind === 'choice' ? scale.options.find(({ points }) => points === scale.max)!.answer : scale.max;
  };
}
