import type { Frame } from 'playwright-core';
import { HEADER_ROW } from '../src/app/template';
import type { PlanCell } from '../src/core/report/plan';
import { writeWorkbook } from '../src/xlsx/write';
import { PreviewPage } from '../test/e2e/support/preview-page';
import { kemnakerSamplePlan } from './samples/kemnaker';

/** One picture of the pane: the workbook it is over, and what a user does before it is taken. */
export interface PaneShot {
  readonly name: string;
  /** Path on the server, or the bytes of a file; the Kemnaker sample when left out. */
  readonly workbook?: () => Promise<string | Uint8Array>;
  readonly prepare: (preview: PreviewPage, pane: Frame) => Promise<void>;
}

const FAULTY = (): Promise<string> => Promise.resolve('/assets/contoh-temuan-2023.xlsx');

const empty = (): Promise<Uint8Array> =>
  writeWorkbook({ title: 'Kosong', styles: {}, sheets: [{ name: 'Lembar1', rows: [] }] });

/** A sheet of another agency's making, whose headings are its own. */
const foreign = (): Promise<Uint8Array> =>
  writeWorkbook({
    title: 'Data simulasi',
    styles: {},
    sheets: [
      {
        name: 'Data 2023',
        rows: [
          ['Nama UKE II', 'Layanan', 'Butir', 'Hasil', 'Data dukung'],
          ['Direktorat Simulasi', 'Izin simulasi', 'I1', 4, 'SK-12'],
          ['Direktorat Simulasi', 'Izin simulasi', 'I2', 3, 'SK-13'],
        ],
      },
    ],
  });

/** The sample with one answer corrected by hand. */
function corrected(): Promise<Uint8Array> {
  const { rows } = kemnakerSamplePlan().sheets.find(({ name }) => name === 'Penilaian')!;
  const added = (at: number): readonly PlanCell[] => {
    if (at === HEADER_ROW) return ['Nilai Koreksi', 'Alasan Koreksi'];
    return at === HEADER_ROW + 1 ? [4, 'Bukti baru, BA 12/2023'] : [];
  };
  const value = (cell: PlanCell): PlanCell =>
    typeof cell === 'object' && cell !== null && 'value' in cell ? { value: cell.value } : cell;
  return writeWorkbook({
    title: 'Data simulasi',
    styles: {},
    sheets: [{ name: 'Penilaian', rows: rows.map((cells, at) => [...cells.map(value), ...added(at)]) }],
  });
}

const view =
  (name: string) =>
  async (_preview: PreviewPage, pane: Frame): Promise<void> => {
    await pane.locator('kp-view-summary').waitFor();
    await PreviewPage.go(pane, name);
  };

/** Bagikan, just after sealing. */
async function sealed(preview: PreviewPage, pane: Frame): Promise<void> {
  await view('share')(preview, pane);
  await pane.locator('#do-seal').click();
  await pane.locator('kp-share-seal .code').waitFor();
}

/** Every view of the pane, in the order a user meets them. */
export const PANE_SHOTS: readonly PaneShot[] = [
  {
    name: '01-mulai',
    workbook: empty,
    prepare: (_preview, pane) => pane.locator('kp-view-unread').waitFor(),
  },
  {
    name: '02-buat-lembar',
    workbook: empty,
    prepare: async (_preview, pane) => {
      await pane.locator('kp-view-unread').waitFor();
      await PreviewPage.go(pane, 'build');
    },
  },
  {
    name: '03-pasangkan-kolom',
    workbook: foreign,
    prepare: async (_preview, pane) => {
      await pane.locator('kp-view-unread button').nth(1).click();
      await pane.locator('kp-view-map').waitFor();
    },
  },
  { name: '04-ringkasan', prepare: view('summary') },
  {
    name: '05-ringkasan-sementara',
    prepare: async (preview, pane) => {
      await pane.locator('.hero-n').waitFor();
      await preview.type('Penilaian', 'F40', '');
      await pane.locator('.fact.open').waitFor();
    },
  },
  { name: '06-periksa', workbook: FAULTY, prepare: view('check') },
  {
    name: '07-periksa-pratinjau',
    workbook: FAULTY,
    prepare: async (preview, pane) => {
      await view('check')(preview, pane);
      await pane.locator('#preview').click();
    },
  },
  {
    name: '08-urai',
    prepare: async (preview, pane) => {
      await view('explain')(preview, pane);
      await pane.locator('.dim').first().click();
    },
  },
  { name: '09-perbaikan', prepare: view('improve') },
  { name: '10-rekap', prepare: view('recap') },
  { name: '11-bagikan', prepare: view('share') },
  { name: '12-bagikan-tertahan', workbook: FAULTY, prepare: view('share') },
  { name: '13-susun-rumus', prepare: view('formula') },
  { name: '14-setelan', prepare: view('settings') },
  {
    name: '15-menu',
    prepare: async (_preview, pane) => {
      await pane.locator('kp-view-summary').waitFor();
      await pane.locator('kp-nav #more').click();
    },
  },
  { name: '16-bagikan-tersegel', prepare: sealed },
  {
    name: '17-bagikan-berubah',
    prepare: async (preview, pane) => {
      await sealed(preview, pane);
      await preview.type('Penilaian', 'F41', '0');
      await pane.locator('#line-seal').filter({ hasText: '1' }).waitFor();
    },
  },
  {
    name: '18-urai-koreksi',
    workbook: corrected,
    prepare: async (preview, pane) => {
      await view('explain')(preview, pane);
      await pane.locator('.dim').first().click();
      await pane.locator('kp-view-explain tr', { hasText: '→' }).waitFor();
    },
  },
];
