import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import packageJson from '../../package.json';
import { runCommand } from '../support/command-line';
import { PreviewPage } from './support/preview-page';
import { openPreview } from './support/session';
import { sheets } from './support/open-pane';
import { openShare, saved, says, sealIt, sealLine } from './support/share-view';

const KEMNAKER = path.join(__dirname, '../../assets/contoh-kemnaker-2023.xlsx');

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'kepatuhan-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
});

const kepatuhan = (...args: string[]) => runCommand(args, { version: packageJson.version });

describe('a seal', () => {
  let preview: PreviewPage;
  let pane: Frame;
  let code: string;
  beforeAll(async () => {
    ({ preview, pane } = await openShare());
  });
  afterAll(() => preview.close());

  it('is made on a sheet of its own, and the score stays what it is', async () => {
    await says(pane, 'Belum disegel');
    code = await sealIt(pane);
    expect(code).toMatch(/^\w{4}(-\w{4}){4}$/);
    expect(await sheets(preview)).toContain('Segel');
    expect((await preview.values('Segel', 'A1:B12')).flat()).toEqual(expect.arrayContaining([code, '79,39']));
    await PreviewPage.go(pane, 'summary');
    await pane.locator('.hero-n').filter({ hasText: '79,39' }).waitFor();
    await PreviewPage.go(pane, 'share');
    await says(pane, 'Sesuai segel');
  });

  it('names the one cell that is tampered with, opens it, and is content when it is put back', async () => {
    const { text } = await preview.cell('Penilaian', 'F41');
    expect(text).not.toBe('0');
    await preview.type('Penilaian', 'F41', '0');
    await says(pane, 'Berubah sejak disegel: 1 sel');
    const change = pane.locator('kp-share-seal .changes li');
    expect(await change.count()).toBe(1);
    expect(await change.innerText()).toContain(`disegel ${text}, sekarang 0`);
    await change.locator('.cell').click();
    await pane.getByText('Penilaian!F41 dipilih di lembar.').waitFor({ state: 'attached' });
    await preview.type('Penilaian', 'F41', text);
    await says(pane, 'Sesuai segel');
  });

  it('is compared with a code that someone types from paper', async () => {
    await pane.locator('kp-share-code summary').click();
    const compare = async (typed: string): Promise<string> => {
      await pane.locator('#code').fill(typed);
      await pane.locator('kp-share-code .btn').click();
      return pane.locator('#told').innerText();
    };
    expect(await compare(code.toLowerCase().replaceAll('-', ' '))).toBe('Kode cocok dengan isi buku kerja ini.');
    expect(await compare(code.slice(2))).toContain('20 huruf dan angka');
    expect(await compare('0000-0000-0000-0000-0000')).toContain(`bukan kode segel buku kerja ini (${code})`);
  });

  it('made in the pane is found good by the command line, and bad once a cell of the file is changed', async () => {
    const file = path.join(folder, 'panel.xlsx');
    writeFileSync(file, await saved(preview));
    expect(await kepatuhan('segel', 'periksa', file, '--kode', code)).toMatchObject({
      code: 0,
      out: expect.stringContaining('Sesuai') as string,
    });
    await preview.type('Penilaian', 'F44', '0');
    const changed = path.join(folder, 'diubah.xlsx');
    writeFileSync(changed, await saved(preview));
    const { code: exit, out } = await kepatuhan('segel', 'periksa', changed);
    expect([exit, out]).toEqual([1, expect.stringContaining('Penilaian!F44')]);
    expect(preview.errors).toEqual([]);
  });

  it('is replaced only after a second word', async () => {
    await says(pane, 'Berubah sejak disegel');
    await pane.locator('#do-seal').click();
    await pane.getByText(`Segel lama (${code}) diganti`).waitFor();
    await pane.getByText('Batal', { exact: true }).click();
    await says(pane, 'Berubah sejak disegel');
    await pane.locator('#do-seal').click();
    await pane.locator('#replace').click();
    await says(pane, 'Sesuai segel');
    expect(await pane.locator('kp-share-seal .code').innerText()).not.toContain(code);
    expect((await sheets(preview)).filter((name) => name.startsWith('Segel'))).toEqual(['Segel']);
  });
});

it('a workbook that the command line sealed is found good by the pane', async () => {
  const file = path.join(folder, 'baris-perintah.xlsx');
  await kepatuhan('segel', KEMNAKER, '-o', file);
  const { preview, pane } = await openShare({
    workbook: '/tersegel.xlsx',
    files: { '/tersegel.xlsx': readFileSync(file) },
  });
  await says(pane, 'Sesuai segel');
  await preview.type('Penilaian', 'F41', '0');
  await says(pane, 'Berubah sejak disegel: 1 sel');
  await preview.close();
});

describe('a result that is not final', () => {
  it('is held back with the way to what resolves it, and no button is dead', async () => {
    const { preview, pane } = await openShare({ workbook: '/assets/contoh-temuan-2023.xlsx' });
    await sealLine(pane)
      .getByText(/Selesaikan \d+ temuan wajib/)
      .waitFor();
    expect(await pane.locator('#do-seal').count()).toBe(0);
    expect(await pane.locator('#do-certificate').count()).toBe(0);
    expect(await pane.locator('button[disabled], [aria-disabled=true]').count()).toBe(0);
    await pane.getByText('Periksa isi kolom Bukti dulu').waitFor();
    await sealLine(pane)
      .getByText(/Selesaikan/)
      .click();
    await pane.locator('kp-view-check').waitFor();
    await preview.close();
  });
});

it('a reviewer copy shows the same numbers where the add-in is absent', async () => {
  const { preview, pane } = await openShare();
  const [copy] = await Promise.all([preview.context.waitForEvent('page'), pane.locator('#do-copy').click()]);
  await pane
    .getByText(/Salinan peninjau \(1030 baris\) terbuka/)
    .first()
    .waitFor();
  await copy.waitForFunction(() => Boolean(window.preview));
  await copy.evaluate(() => window.preview.ready);
  expect(await copy.evaluate(() => window.preview.sheets()[0])).toBe('Rekap');
  const bytes = await preview.page.evaluate(() => {
    const { handover } = window as unknown as { handover: { bytes: Uint8Array } };
    return [...handover.bytes];
  });
  const alone = await openPreview({
    workbook: '/salinan.xlsx',
    files: { '/salinan.xlsx': Uint8Array.from(bytes) },
    addIn: false,
  });
  const loaded = alone.page.frames().map((frame) => new URL(frame.url()).pathname);
  expect(loaded.filter((name) => name.endsWith('.html'))).toEqual(['/preview.html']);
  const recap = await alone.values('Rekap', 'A1:L30');
  const file = path.join(folder, 'asal.xlsx');
  writeFileSync(file, readFileSync(KEMNAKER));
  const { out } = await kepatuhan('nilai', file, '--json');
  const { unit, instansi } = JSON.parse(out) as {
    unit: { nama: string; nilai: number; kategori: string }[];
    instansi: { nilai: number; kategori: string };
  };
  for (const { nama, nilai, kategori } of unit) {
    expect(recap.find((row) => row.includes(nama))).toEqual(expect.arrayContaining([nilai, kategori]));
  }
  expect(recap.flat()).toContain(instansi.nilai);
  expect(await alone.page.evaluate(() => window.preview.functionCalls)).toBe(0);
  expect([...preview.errors, ...alone.errors]).toEqual([]);
  await alone.close();
  await preview.close();
}, 120_000);

describe('sheets for others', () => {
  let preview: PreviewPage;
  let pane: Frame;
  beforeAll(async () => {
    ({ preview, pane } = await openShare());
  });
  afterAll(() => preview.close());
  const line = (id: string, words: string) => pane.locator(`#line-${id}`).filter({ hasText: words }).waitFor();

  it.each([
    ['report', ['Rapor', 'Tindak Lanjut']],
    ['robustness', ['Uji ketahanan']],
    ['certificate', ['Piagam']],
  ] as const)('%s: is written into this workbook and fits its data', async (id, names) => {
    await line(id, 'Belum dibuat');
    await pane.locator(`#do-${id}`).click();
    await line(id, 'Sesuai data');
    expect(await sheets(preview)).toEqual(expect.arrayContaining([...names]));
  });

  it('leave the score and the findings as they were', async () => {
    await PreviewPage.go(pane, 'summary');
    await pane.locator('.hero-n').filter({ hasText: '79,39' }).waitFor();
    await pane.getByText('Final', { exact: true }).first().waitFor();
    await PreviewPage.go(pane, 'share');
  });

  it('say that they no longer fit once a value changes, and fit again when they are refreshed', async () => {
    const { text } = await preview.cell('Penilaian', 'F41');
    await preview.type('Penilaian', 'F41', '0');
    await line('report', 'Dari data lain');
    await pane.getByText('Piagam: datanya berubah sejak ditulis.').waitFor();
    await pane.locator('#do-certificate').click();
    await line('certificate', 'Sesuai data');
    await line('report', 'Dari data lain');
    await preview.type('Penilaian', 'F41', text);
    await line('certificate', 'Dari data lain');
    await line('report', 'Sesuai data');
    expect(preview.errors).toEqual([]);
  });

  it('the pane is told to open with the workbook', async () => {
    await pane.locator('#do-pane').click();
    await line('pane', 'Aktif. Simpan');
  });

  it('cells with #NAME? are counted, and entered again with one button', async () => {
    expect(await pane.locator('#name-repair').count()).toBe(0);
    await preview.type('Petunjuk', 'Z90', '=KEPATUHAN.TIDAKADA(1)');
    await line('repair', '1 sel menunjukkan #NAME?');
    await pane.locator('#do-repair').click();
    await pane
      .getByText(/sel dimasukkan ulang/)
      .first()
      .waitFor();
    await preview.type('Petunjuk', 'Z90', '');
    await line('repair', 'Tidak ada #NAME?');
    expect(preview.errors).toEqual([]);
  });
});
