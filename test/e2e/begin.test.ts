import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { kemnakerSamplePlan } from '../../scripts/samples/kemnaker';
import { findInstrument } from '../../src/app/editions';
import { instrumentSheetRows } from '../../src/core/instrument/sheet-rows';
import type { PlanCell, WorkbookPlan } from '../../src/core/report/plan';
import { runCommand } from '../support/command-line';
import { PreviewPage, type OpenOptions } from './support/preview-page';
import { violations } from './support/accessibility';
import { contents, EMPTY, openStart, sheets, narrow } from './support/open-pane';

/** The first minutes with a workbook: new sheets, sheets with columns of their own, or simulated data. */

const FOREIGN = ['Nama UKE II', 'Layanan', 'Butir', 'Isi pertanyaan', 'Sumber', 'Hasil', 'Data dukung', 'Ket'];

/** The sample under headers that nobody knows. */
function foreignPlan(): WorkbookPlan {
  const assessment = kemnakerSamplePlan().sheets.find(({ name }) => name === 'Penilaian')!;
  const plain = (cell: PlanCell): PlanCell =>
    typeof cell === 'object' && cell !== null && 'value' in cell ? { value: cell.value } : cell;
  const rows = assessment.rows.map((cells, at): readonly PlanCell[] =>
    at === 5 ? FOREIGN : cells.slice(0, 8).map(plain),
  );
  return { title: 'Asing', styles: {}, sheets: [{ name: 'Data 2023', rows }] };
}

const create = (pane: Frame): Promise<void> => pane.locator('kp-view-build .foot .primary').click();

async function fillIn(pane: Frame): Promise<void> {
  await pane.locator('#institution').fill('Kota Contoh');
  await pane.locator('#kind').selectOption('pemda');
  await pane.locator('#units').fill('Dinas A\n<img src=x onerror=alert(1)>');
  await pane.locator('#count').fill('2');
}

describe.each<[string, OpenOptions, boolean]>([
  ['Indonesian, light', {}, false],
  ['English, dark', { language: 'en', theme: 'gelap' }, false],
  ['forced colours', {}, true],
])('%s, 320 px', (_name, options, forced) => {
  it('every screen of the beginning is without a fault that axe can find, and fits', async () => {
    const found: Record<string, string[]> = {};
    const { preview, pane } = await openStart(EMPTY, options);
    if (forced) await preview.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await narrow(preview);
    found['start'] = await violations(pane);
    await pane.locator('kp-start .way').first().click();
    await pane.locator('kp-view-build #units').waitFor();
    found['build'] = await violations(pane);
    await fillIn(pane);
    await pane.getByLabel(/^(Nama|Names)$/).check();
    await pane.locator('#name').fill('Rekap');
    await create(pane);
    found['build, with faults'] = await violations(pane);
    await preview.close();

    const other = await openStart(foreignPlan(), options);
    if (forced) await other.preview.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await narrow(other.preview);
    await other.pane.locator('kp-start .way').nth(1).click();
    await other.pane.locator('kp-view-map').waitFor();
    found['map'] = await violations(other.pane);
    await other.pane.locator('kp-map-column#value select').selectOption('');
    await other.pane.locator('kp-view-map summary').click();
    found['map, one missing'] = await violations(other.pane);
    await PreviewPage.go(other.pane, 'summary');
    await other.pane.locator('kp-start .way').nth(2).click();
    await other.pane.locator('.hero-n').waitFor();
    found['sample'] = await violations(other.pane);
    await other.preview.close();
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
    expect(Object.keys(found)).toHaveLength(6);
  });
});

describe('sheets to fill in', () => {
  it('are made in an empty workbook, and the pane shows them', async () => {
    const { preview, pane } = await openStart(EMPTY);
    await pane.locator('kp-start .way').first().click();
    await fillIn(pane);
    await create(pane);
    await pane.locator('kp-view-summary').waitFor();
    expect(await sheets(preview)).toEqual(['Lembar1', 'Petunjuk', 'Penilaian', 'Instrumen']);
    expect(await preview.values('Penilaian', 'A2:B4')).toEqual([
      ['Instansi:', 'Kota Contoh'],
      ['Jenis:', 'Pemerintah daerah'],
      ['Edisi:', '2023'],
    ]);
    const ranking = pane.locator('kp-ranking');
    await ranking.getByText('Dinas A', { exact: true }).waitFor();
    await ranking.getByText('<img src=x onerror=alert(1)>', { exact: true }).waitFor();
    expect([preview.errors, preview.foreign]).toEqual([[], []]);
    await preview.close();
  });

  it('follow the instrument of the workbook, whose sheet is left alone', async () => {
    const own = instrumentSheetRows(findInstrument('2025')!).map((row) => [...row]);
    const { preview, pane } = await openStart({ ...EMPTY, sheets: [{ name: 'Instrumen', rows: own }] });
    const before = await preview.values('Instrumen', 'A1:J60');
    await pane.locator('kp-start .way').first().click();
    await pane.locator('#edition').getByText('Lembar Instrumen (2025)').waitFor({ state: 'attached' });
    expect(await pane.locator('kp-build-made .made').innerText()).toContain('Sudah ada, tidak disentuh: Instrumen.');
    await pane.locator('#edition').selectOption('2023');
    await pane.getByText('Buku kerja ini dinilai dengan lembar Instrumen-nya (2025).').waitFor();
    await pane.locator('#edition').selectOption({ index: 0 });
    await pane.locator('#units').fill('Dinas A');
    await create(pane);
    await pane.getByText('Edisi 2025 · 1 unit').waitFor();
    expect(await sheets(preview)).toEqual(['Instrumen', 'Petunjuk', 'Penilaian']);
    expect(await preview.values('Instrumen', 'A1:J60')).toEqual(before);
    await preview.close();
  });

  it('are created with Enter, and what is wrong is said at its field, which takes the focus', async () => {
    const { preview, pane } = await openStart(EMPTY);
    await pane.locator('kp-start .way').first().click();
    await pane.locator('#institution').press('Enter');
    const units = pane.locator('#units');
    await pane.locator('#units[aria-invalid=true]:focus').waitFor();
    const note = await units.getAttribute('aria-describedby');
    expect(await pane.locator(`#${note}`).innerText()).toBe('Isi paling sedikit satu unit.');
    await units.fill('Dinas A\nDINAS  A');
    expect(await pane.locator(`#${note}`).innerText()).toBe('Baris 2 sama dengan baris 1: DINAS A.');
    await units.fill('Dinas A');
    await pane.locator('#institution').press('Enter');
    await pane.locator('kp-ranking').waitFor();
    await preview.close();
  });

  it('never go over a sheet: a full one is named at once, a blank one when Excel says so, with the way on', async () => {
    const sheet = { name: 'Penilaian', rows: [['Catatan lama']] };
    const full = await openStart({ ...EMPTY, sheets: [sheet] });
    await PreviewPage.go(full.pane, 'build');
    expect(await full.pane.locator('#name').inputValue()).toBe('Penilaian 2');
    await full.pane.locator('#name').fill('penilaian');
    await full.pane.getByText('Lembar "penilaian" sudah ada dan tidak ditimpa.').waitFor();
    await full.preview.close();

    const { preview, pane } = await openStart({ ...EMPTY, sheets: [{ name: 'Penilaian', rows: [] }] });
    await PreviewPage.go(pane, 'build');
    await pane.locator('#units').fill('Dinas A');
    await create(pane);
    const foot = pane.locator('kp-view-build .foot');
    await foot.getByText('Buku kerja tidak berubah.').waitFor();
    expect(await foot.locator('kp-notice').innerText()).toContain('Penilaian: Sudah ada lembar dengan nama itu');
    expect(await violations(pane)).toEqual([]);
    expect(await sheets(preview)).toEqual(['Penilaian']);
    await pane.getByRole('button', { name: 'Pakai nama "Penilaian 2"' }).click();
    await create(pane);
    await pane.locator('kp-ranking').waitFor();
    expect(await sheets(preview)).toEqual(['Penilaian', 'Petunjuk', 'Penilaian 2', 'Instrumen']);
    await preview.close();
  });

  it('are all there or none, whichever batch fails', async () => {
    const { preview, pane } = await openStart(EMPTY);
    await PreviewPage.go(pane, 'build');
    await pane.locator('#units').fill('Dinas A');
    const before = await contents(preview);
    const foot = pane.locator('kp-view-build .foot');
    const refused = pane.locator('kp-view-build .foot kp-notice[tone=failure]');
    let failing = 1;
    for (; failing <= 40; failing++) {
      await preview.page.evaluate((batch) => window.preview.faults.fail(batch), failing);
      await create(pane);
      // The last one to fail is the reading of what was created.
      const left = pane.locator('kp-view-summary, kp-view-unread');
      await left.or(refused).first().waitFor();
      await preview.page.evaluate(() => window.preview.faults.clear());
      if ((await left.count()) > 0) break;
      await foot.getByText('Buku kerja tidak berubah.').waitFor();
      expect([failing, await contents(preview)]).toEqual([failing, before]);
      await foot.getByRole('button', { name: 'Tutup' }).click();
    }
    expect(failing).toBeGreaterThan(3);
    expect(await sheets(preview)).toEqual(['Lembar1', 'Petunjuk', 'Penilaian', 'Instrumen']);
    await preview.close();
  });

  it('show how far they are and stop when asked to, leaving the workbook as it was', async () => {
    const { preview, pane } = await openStart(EMPTY);
    await PreviewPage.go(pane, 'build');
    const before = await contents(preview);
    await pane.locator('#units').fill(Array.from({ length: 12 }, (_, at) => `Dinas ${at + 1}`).join('\n'));
    await preview.page.evaluate(() => {
      for (const batch of [1, 2, 3, 4]) window.preview.faults.delay(400, batch);
    });
    await create(pane);
    await pane.locator('kp-progress').getByRole('button', { name: 'Hentikan' }).click();
    await pane.getByText('Pekerjaan dihentikan atas permintaan Anda.').first().waitFor();
    await pane.locator('kp-view-build .foot').getByText('Buku kerja tidak berubah.').waitFor();
    expect(await contents(preview)).toEqual(before);
    await preview.close();
  });
});

describe('simulated data', () => {
  it('is shown without a write, says so, and gives the workbook back', async () => {
    const { preview, pane } = await openStart(EMPTY);
    const before = await contents(preview);
    await pane.locator('kp-start .way').last().click();
    await pane.locator('.hero-n').filter({ hasText: '79,39' }).waitFor();
    await pane.getByText('Data simulasi, bukan buku kerja Anda').first().waitFor();
    await pane.locator('kp-unit-row').first().click();
    await pane.locator('kp-view-explain').waitFor();
    await pane.locator('.sample').getByText('Sel ini tidak ada di buku kerja').waitFor();
    await pane.getByRole('button', { name: 'Kembali ke buku kerja' }).click();
    await pane.locator('kp-start').waitFor();
    expect(await contents(preview)).toEqual(before);
    await preview.close();
  });
});

describe('columns matched by hand', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'kepatuhan-awal-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('give the score at once, after saving and opening again, and on the command line', async () => {
    const { preview, pane } = await openStart(foreignPlan());
    await pane.locator('kp-start .way').nth(1).click();
    const value = pane.locator('kp-map-column#value');
    expect(await value.locator('#status').innerText()).toBe('Tebakan');
    expect(await value.locator('.samples').innerText()).toBe('2, 3, 4');
    await value.locator('select').selectOption('');
    await pane.locator('kp-view-map .foot .primary').click();
    await pane.locator('kp-view-map .foot').getByText('Kolom Nilai belum dipilih.').waitFor();
    await pane.locator('kp-map-column#value select:focus').waitFor();
    await value.locator('select').selectOption('6');
    await pane.getByText('Kolom G dipakai dua kali: Nilai dan Bukti.').waitFor();
    await value.locator('select').selectOption('5');
    const before = await contents(preview);
    await pane.locator('kp-view-map .foot .primary').click();
    await pane.locator('.hero-n').filter({ hasText: '79,39' }).waitFor();
    expect(await contents(preview)).toEqual(before);

    await preview.page.evaluate(async () => window.preview.open(await window.preview.save(), 'disimpan.xlsx'));
    const again = await preview.pane();
    await again.locator('.hero-n').filter({ hasText: '79,39' }).waitFor();

    const file = path.join(folder, 'disimpan.xlsx');
    writeFileSync(file, Uint8Array.from(await preview.page.evaluate(async () => [...(await window.preview.save())])));
    const { out } = await runCommand(['nilai', file, '--json']);
    expect(JSON.parse(out)).toMatchObject({ instansi: { nilai: 79.39, status: 'final' }, temuan: [] });
    await preview.close();
  });

  it('that no longer fit are told, not used, and can be matched again or forgotten', async () => {
    const { preview, pane } = await openStart(foreignPlan());
    await pane.locator('kp-start .way').nth(1).click();
    await pane.locator('kp-view-map .foot .primary').click();
    await pane.locator('.hero-n').waitFor();
    await preview.type('Data 2023', 'F6', 'Hasil 2022');
    await pane.getByText('judul di F6 dulu "Hasil", sekarang "Hasil 2022"').first().waitFor();
    expect(await pane.locator('.hero-n').count()).toBe(0);
    await pane.locator('kp-view-unread .primary').click();
    await pane.locator('kp-view-map .foot .primary').click();
    await pane.locator('.hero-n').filter({ hasText: '79,39' }).waitFor();
    await PreviewPage.go(pane, 'settings');
    await pane.getByRole('button', { name: 'Pasangkan kolom' }).click();
    await pane.getByRole('button', { name: 'Lupakan pasangan' }).click();
    await pane.getByText('Pasangan kolom dilupakan.').first().waitFor();
    await PreviewPage.go(pane, 'summary');
    await pane.locator('kp-start').waitFor();
    await preview.close();
  });

  it('that could not be kept change nothing, and the pane says so', async () => {
    const { preview, pane } = await openStart(foreignPlan());
    await pane.locator('kp-start .way').nth(1).click();
    await pane.locator('kp-view-map').waitFor();
    await preview.page.evaluate(() => window.preview.faults.fail(1, { code: 'AccessDenied' }));
    await pane.locator('kp-view-map .foot .primary').click();
    await pane.locator('kp-view-map .foot').getByText('Buku kerja tidak berubah.').waitFor();
    expect(await violations(pane)).toEqual([]);
    await pane.locator('kp-view-map .foot').getByRole('button', { name: 'Tutup' }).click();
    await pane.locator('kp-view-map .foot .primary').click();
    await pane.locator('.hero-n').filter({ hasText: '79,39' }).waitFor();
    await preview.close();
  });
});
