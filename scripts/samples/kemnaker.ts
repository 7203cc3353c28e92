import { findInstrument } from '../../src/app/editions';
import { templatePlan, type Entry } from '../../src/app/template';
import { templateRows, type TemplateRow } from '../../src/app/template-rows';
import type { WorkbookPlan } from '../../src/core/report/plan';
import { levelsFor, seeded } from './levels';
import { rekapSheet } from './rekap-sheet';

/** The five units of the Ministry of Manpower assessed in 2023 (S9), one administrative product each; all else is simulated. */
const UNITS = [
  {
    name: 'Direktorat Bina Penyelenggaraan Pelatihan Vokasi dan Pemagangan',
    product: 'Izin pemagangan luar negeri',
    score: 8210,
  },
  {
    name: 'Direktorat Bina Penempatan Tenaga Kerja Dalam Negeri',
    product: 'Izin lembaga penempatan tenaga kerja swasta',
    score: 8045,
  },
  { name: 'Direktorat Bina Pengujian K3', product: 'Pengujian lingkungan kerja', score: 7862 },
  { name: 'Direktorat Bina Kelembagaan Pelatihan Vokasi', product: 'Izin lembaga pelatihan kerja', score: 7690 },
  { name: 'Direktorat Hubungan Kerja dan Pengupahan', product: 'Pencatatan perjanjian kerja bersama', score: 7888 },
] as const;

/** 3 July 2023 as an Excel serial number. */
const FIRST_DAY = 45110;

export const SAMPLE_INSTITUTION = 'Kementerian Ketenagakerjaan';

export interface SampleRow {
  readonly row: TemplateRow;
  readonly entry: Entry;
}

/** A complete assessment whose unit scores are exactly those above, and whose institution score is 79.39. */
export function kemnakerRows(): SampleRow[] {
  const instrument = findInstrument('2023')!;
  return UNITS.flatMap(({ name, product, score }, at) => {
    const rows = templateRows(instrument, [name], [product], 'id');
    const levels = levelsFor(rows, instrument, score, 2023 + at);
    const random = seeded(79 + at);
    return rows.map((row, index) => ({
      row,
      entry: {
        value: levels[index]!,
        evidence: row.indicator.evidenceFrom.value === null ? null : `Dokumen ${row.indicator.code}/${at + 1}/2023`,
        note: null,
        assessor: `Penilai ${at + 1}`,
        date: FIRST_DAY + at * 14 + Math.floor(random() * 10),
      },
    }));
  });
}

export function kemnakerSamplePlan(): WorkbookPlan {
  const rows = kemnakerRows();
  const plan = templatePlan({
    instrument: findInstrument('2023')!,
    units: [],
    products: [],
    institution: SAMPLE_INSTITUTION,
    kind: 'Kementerian/Lembaga',
    language: 'id',
    fill: { simulated: true, rows: rows.map(({ row }) => row), entry: (_row, index) => rows[index]!.entry },
  });
  const [guide, assessment, instrument] = plan.sheets;
  return { ...plan, sheets: [guide!, assessment!, rekapSheet(assessment!), instrument!], active: 2 };
}
