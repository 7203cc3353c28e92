import { writeFileSync } from 'node:fs';
import { kemnakerSamplePlan } from '../../scripts/samples/kemnaker';
import { type ColumnMapping } from '../../src/app/column-mapping';
import { MAPPING_NAMESPACE, mappingXml } from '../../src/app/column-record';
import type { PlanCell, WorkbookPlan } from '../../src/core/report/plan';
import { openWorkbook } from '../../src/xlsx/open-workbook';
import { writeWorkbook } from '../../src/xlsx/write';
import { at, kepatuhan } from './support';

/** A workbook whose columns have names of its own, with what its user said in the pane about them. */

const HEADERS = ['Nama UKE II', 'Layanan', 'Butir', 'Uraian panjang', 'Sumber', 'Hasil', 'Data dukung', 'Ket'];

function foreignPlan(value = 'Hasil'): WorkbookPlan {
  const { sheets, ...rest } = kemnakerSamplePlan();
  const assessment = sheets.find(({ name }) => name === 'Penilaian')!;
  const headers = HEADERS.map((header) => (header === 'Hasil' ? value : header));
  const rows = assessment.rows.map((cells, at): readonly PlanCell[] => (at === 5 ? headers : cells.slice(0, 8)));
  return { ...rest, active: 0, sheets: [{ name: 'Data 2023', rows }] };
}

const MAPPING: ColumnMapping = {
  sheet: 'Data 2023',
  headerRow: 5,
  columns: {
    unit: { column: 0, header: 'Nama UKE II' },
    product: { column: 1, header: 'Layanan' },
    code: { column: 2, header: 'Butir' },
    respondent: { column: 4, header: 'Sumber' },
    value: { column: 5, header: 'Hasil' },
    evidence: { column: 6, header: 'Data dukung' },
  },
};

async function file(name: string, plan: WorkbookPlan, record: string | null): Promise<string> {
  const bytes = await writeWorkbook(plan);
  const target = at(name);
  const sheet = { name: 'Catatan', lines: [], replaces: false };
  const customXml = { namespace: MAPPING_NAMESPACE, xml: record ?? '' };
  writeFileSync(target, record === null ? bytes : openWorkbook(bytes).with({ sheet, customXml }));
  return target;
}

it('scores the workbook with the columns matched in the pane, like the same workbook under our names', async () => {
  const target = await file('cocok.xlsx', foreignPlan(), mappingXml([MAPPING]));
  const { code, out, err } = await kepatuhan('nilai', target, '--json');
  expect([code, err]).toEqual([0, '']);
  const { instansi, temuan } = JSON.parse(out) as { instansi: object; temuan: object[] };
  expect(instansi).toMatchObject({ nilai: 79.39, kategori: 'B', status: 'final' });
  expect(temuan).toEqual([]);
});

it('does not read it without that record', async () => {
  const { code, err } = await kepatuhan('nilai', await file('polos.xlsx', foreignPlan(), null));
  expect([code, err]).toEqual([2, expect.stringContaining('Tidak ada lembar indikator')]);
});

it.each([
  ['a header that changed', 'berubah.xlsx', 'Skor lama', mappingXml([MAPPING]), 'judul di F6 dulu "Hasil", sekarang'],
  ['a sheet that has gone', 'hilang.xlsx', 'Hasil', mappingXml([{ ...MAPPING, sheet: 'Lain' }]), 'Lembar "Lain"'],
  ['a damaged record', 'rusak.xlsx', 'Hasil', `<kolom xmlns="${MAPPING_NAMESPACE}">{}</kolom>`, 'rusak'],
])('says so and gives no score: %s', async (_what, name, header, record, sentence) => {
  const { code, out, err } = await kepatuhan('nilai', await file(name, foreignPlan(header), record));
  expect([code, out, err]).toEqual([2, '', expect.stringContaining(sentence)]);
});

it('seals it and finds the seal intact', async () => {
  const target = await file('segel.xlsx', foreignPlan(), mappingXml([MAPPING]));
  const sealed = at('tersegel.xlsx');
  expect(await kepatuhan('segel', target, '-o', sealed)).toMatchObject({ err: '' });
  expect(await kepatuhan('segel', 'periksa', sealed)).toMatchObject({ code: 0, err: '' });
});

it('every command that scores a workbook knows the matched columns', async () => {
  const target = await file('semua.xlsx', foreignPlan(), mappingXml([MAPPING]));
  for (const args of [
    ['periksa', target],
    ['urai', target, '--unit', 'Direktorat Bina Pengujian K3'],
    ['tren', target, '--nilai', '2022=78,00'],
    ['piagam', target, '-o', at('piagam.xlsx')],
    ['rekap', target, '-o', at('rekap.xlsx')],
    ['salinan', target, '-o', at('salinan.xlsx')],
    ['ekspor', target, '--ke', 'csv', '-o', at('ekspor.csv')],
  ]) {
    const { code, err } = await kepatuhan(...args);
    expect([args[0], code, err]).toEqual([args[0], 0, '']);
  }
});
