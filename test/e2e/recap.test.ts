import type { Frame } from 'playwright-core';
import { kemnakerSamplePlan } from '../../scripts/samples/kemnaker';
import { writeWorkbook } from '../../src/xlsx/write';
import { PreviewPage, type OpenOptions } from './support/preview-page';
import { contents, openResult, sheets, type OpenPane } from './support/open-pane';
import { violations } from './support/accessibility';

const FILE = '/assets/tanpa-rekap.xlsx';

let bytes: Uint8Array;

beforeAll(async () => {
  const plan = kemnakerSamplePlan();
  bytes = await writeWorkbook({ ...plan, sheets: plan.sheets.filter(({ name }) => name !== 'Rekap'), active: 0 });
});

async function openRecap(options: OpenOptions = {}): Promise<OpenPane> {
  const opened = await openResult({ workbook: FILE, files: { [FILE]: bytes }, ...options });
  await PreviewPage.go(opened.pane, 'recap');
  return opened;
}

const press = (pane: Frame, name: string | RegExp): Promise<void> =>
  pane.locator('.foot').getByRole('button', { name }).click();

const says = (pane: Frame, words: string | RegExp): Promise<void> =>
  pane.locator('kp-view-recap').getByText(words).first().waitFor({ timeout: 20_000 });

const FIGURES = [
  ['Peringkat', 'Unit', 'Input', 'Proses', 'Output', 'Pengaduan', 'Nilai', 'Kategori', 'Zona'],
  [1, 'Direktorat Bina Penyelenggaraan Pelatihan Vokasi dan Pemagangan', 17.57, 28.69, 19.23, 16.6, 82.1, 'B', 'Hijau'],
  [2, 'Direktorat Bina Penempatan Tenaga Kerja Dalam Negeri', 17.39, 26.48, 18.62, 17.95, 80.45, 'B', 'Hijau'],
  [3, 'Direktorat Hubungan Kerja dan Pengupahan', 16.93, 25.75, 19.15, 17.05, 78.88, 'B', 'Hijau'],
  [4, 'Direktorat Bina Pengujian K3', 15.93, 25.75, 18.99, 17.95, 78.62, 'B', 'Hijau'],
  [5, 'Direktorat Bina Kelembagaan Pelatihan Vokasi', 18.21, 25.75, 19.03, 13.91, 76.9, 'C', 'Kuning'],
  ['', 'Kementerian Ketenagakerjaan', '', '', '', '', 79.39, 'B', 'Hijau'],
];

const HEADLINE = [79.39, 'Hijau', 'B', 'final', 1, 'Kualitas Tinggi'];

describe('the sheet Rekap as values', () => {
  let preview: PreviewPage;
  let pane: Frame;
  beforeAll(async () => {
    ({ preview, pane } = await openRecap());
  });
  afterAll(() => preview.close());

  it('is written with the figures of the engine, and then matches the data', async () => {
    await says(pane, 'Lembar Rekap belum dibuat.');
    await press(pane, 'Buat rekap');
    await says(pane, 'Lembar Rekap sudah dibuat.');
    await says(pane, /^Rekap sesuai data · ditulis \d\d\/\d\d\/\d{4} \d\d\.\d\d$/);
    expect(await preview.values('Rekap', 'A8:I14')).toEqual(FIGURES);
    expect((await preview.values('Rekap', 'A4:F4')).flat()).toEqual(HEADLINE);
    expect((await preview.values('Rekap', 'A5:A6')).flat()).toEqual([
      'data simulasi: bukan hasil penilaian Ombudsman',
      'Bobot indikator bawaan, bukan bobot resmi Ombudsman.',
    ]);
  });

  it('is no indicator sheet: the score stays what it is', async () => {
    await PreviewPage.go(pane, 'summary');
    expect((await pane.locator('.hero-n').innerText()).trim()).toBe('79,39');
    expect(await pane.getByText('Lembar indikator: Penilaian', { exact: true }).count()).toBe(1);
    await PreviewPage.go(pane, 'recap');
  });

  it('tells that figures have changed, and is refreshed', async () => {
    await preview.type('Penilaian', 'F40', '0');
    await says(pane, /^Angka berubah sejak Rekap ditulis/);
    expect(await violations(pane)).toEqual([]);
    expect((await preview.values('Rekap', 'A4'))[0]).toEqual([79.39]);
    await press(pane, 'Perbarui rekap');
    await says(pane, 'Lembar Rekap sudah diperbarui.');
    await says(pane, /^Rekap sesuai data/);
    expect((await preview.values('Rekap', 'A4'))[0]).toEqual([78.8]);
    expect((await sheets(preview)).filter((name) => name.startsWith('Rekap'))).toEqual(['Rekap']);
  });

  it('is not overwritten once someone has edited it; another name is offered', async () => {
    await preview.type('Rekap', 'B2', 'Catatan saya');
    const before = await contents(preview);
    await press(pane, /Tulis ulang|Perbarui rekap/);
    await says(pane, 'Buku kerja tidak berubah.');
    await says(pane, /sudah diubah tangan sejak ditulis/);
    expect(await violations(pane)).toEqual([]);
    expect(await contents(preview)).toEqual(before);
    await press(pane, 'Tulis ke Rekap 2');
    await says(pane, 'Lembar Rekap 2 sudah dibuat.');
    expect((await preview.cell('Rekap', 'B2')).value).toBe('Catatan saya');
    expect((await preview.values('Rekap 2', 'A4'))[0]).toEqual([78.8]);
    await preview.type('Penilaian', 'F41', '0');
    await says(pane, /^Angka berubah sejak Rekap 2 ditulis/);
  });

  it('raises no error and asks nothing of any other machine', () => {
    expect([preview.errors, preview.foreign]).toEqual([[], []]);
  });
});

describe('the sheet Rekap as formulas', () => {
  it('follows the sheet by itself', async () => {
    const { preview, pane } = await openRecap();
    await pane.getByRole('radio', { name: 'Rumus' }).check();
    await press(pane, 'Buat rekap');
    await says(pane, 'Lembar Rekap sudah dibuat.');
    await preview.idle();
    expect((await preview.cell('Rekap', 'A8')).formula).toBe(
      '=KEPATUHAN.REKAP(Penilaian!$A$1:$J$1036,"2023","abaikan")',
    );
    expect(await preview.values('Rekap', 'A8:I14')).toEqual(FIGURES);
    expect((await preview.values('Rekap', 'A4:F4')).flat()).toEqual(HEADLINE);
    await preview.type('Penilaian', 'F40', '0');
    expect((await preview.values('Rekap', 'A4'))[0]).toEqual([78.8]);
    await says(pane, /^Rekap mengikuti data/);
    expect(preview.errors).toEqual([]);
    await preview.close();
  });

  it('is not offered where rows stand on several sheets', async () => {
    const { preview, pane } = await openRecap({ workbook: '/assets/contoh-temuan-2023.xlsx' });
    await says(pane, /Rumus belum bisa dipakai/);
    expect(await pane.getByRole('radio').count()).toBe(0);
    await preview.close();
  });
});

it('a sheet Rekap of someone else is left alone', async () => {
  const { preview, pane } = await openRecap({
    workbook: '/assets/contoh-kemnaker-2023.xlsx',
    language: 'en',
    theme: 'gelap',
  });
  await says(pane, /A sheet Rekap exists that this add-in did not write/);
  const before = await preview.page.evaluate(() => window.preview.formulas('Rekap', 'A1:N40'));
  await press(pane, 'Write Rekap 2');
  await says(pane, 'The sheet Rekap 2 has been made.');
  expect(await violations(pane)).toEqual([]);
  expect(await preview.page.evaluate(() => window.preview.formulas('Rekap', 'A1:N40'))).toEqual(before);
  expect((await preview.values('Rekap 2', 'A4:B4')).flat()).toEqual([79.39, 'Green (hijau)']);
  await preview.close();
});

it('a blank sheet of that name, which no reading shows, is not taken either', async () => {
  const plan = kemnakerSamplePlan();
  const file = '/assets/rekap-kosong.xlsx';
  const sheetsOf = plan.sheets.map((sheet) => (sheet.name === 'Rekap' ? { name: 'Rekap', rows: [] } : sheet));
  const { preview, pane } = await openRecap({
    workbook: file,
    files: { [file]: await writeWorkbook({ ...plan, sheets: sheetsOf, active: 0 }) },
  });
  await press(pane, 'Buat rekap');
  await says(pane, /bukan tulisan add-in ini, jadi tidak ditimpa/);
  await press(pane, 'Tulis ke Rekap 2');
  await says(pane, 'Lembar Rekap 2 sudah dibuat.');
  await preview.close();
});

describe('when a batch fails', () => {
  it.each(['new', 'refreshed'] as const)('the workbook is whole, and the pane says how it stands: %s', async (kind) => {
    const { preview, pane } = await openRecap();
    const attempt = async (failing: number | null): Promise<'done' | 'failed'> => {
      const close = pane.getByRole('button', { name: 'Tutup' });
      if ((await close.count()) > 0) await close.first().click();
      if (failing !== null) await preview.page.evaluate((batch) => window.preview.faults.fail(batch), failing);
      await press(pane, /Buat rekap|Perbarui rekap|Tulis ulang/);
      await says(
        pane,
        /sudah dibuat\.|sudah diperbarui\.|Buku kerja tidak berubah\.|keadaan sel belum pasti|Sebagian sel/,
      );
      await preview.page.evaluate(() => window.preview.faults.clear());
      return (await pane.getByText(/sudah dibuat\.|sudah diperbarui\./).count()) > 0 ? 'done' : 'failed';
    };
    if (kind === 'refreshed') {
      expect(await attempt(null)).toBe('done');
      await preview.type('Penilaian', 'F40', '0');
      await says(pane, /^Angka berubah/);
    }
    const failures: number[] = [];
    for (let batch = 1; batch <= 40; batch++) {
      const before = await contents(preview);
      if ((await attempt(batch)) === 'done') break;
      failures.push(batch);
      await says(pane, 'Buku kerja tidak berubah.');
      expect(await contents(preview)).toEqual(before);
    }
    expect(failures.length).toBeGreaterThan(2);
    expect((await preview.values('Rekap', 'A4'))[0]).toEqual([kind === 'new' ? 79.39 : 78.8]);
    await preview.close();
  });
});
