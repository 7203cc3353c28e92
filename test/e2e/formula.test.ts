import type { Frame } from 'playwright-core';
import { CATALOGUE } from '../../src/functions/catalogue';
import { PreviewPage, type OpenOptions } from './support/preview-page';
import { openResult, type OpenPane } from './support/open-pane';
import { violations } from './support/accessibility';

async function openHelper(options?: OpenOptions): Promise<OpenPane> {
  const opened = await openResult(options);
  await PreviewPage.go(opened.pane, 'formula');
  await opened.pane.locator('#value, code').first().waitFor();
  return opened;
}

const select = (preview: PreviewPage, sheet: string, address: string): Promise<void> =>
  preview.page.evaluate(([s, a]) => window.preview.select(s!, a!), [sheet, address]);

const formula = async (pane: Frame): Promise<string> => (await pane.locator('code').innerText()).replace(/\s+/g, ' ');

const result = async (pane: Frame): Promise<string> => {
  await pane.locator('#value').waitFor();
  return pane.locator('#value').innerText();
};

const says = (pane: Frame, words: string | RegExp): Promise<void> =>
  pane.locator('kp-view-formula').getByText(words).first().waitFor();

describe('the formula helper', () => {
  let preview: PreviewPage;
  let pane: Frame;
  beforeAll(async () => {
    ({ preview, pane } = await openHelper());
  });
  afterAll(() => preview.close());

  it('begins with the indicator sheet, and shows what the formula gives now', async () => {
    expect(await formula(pane)).toBe('=KEPATUHAN.NILAI(Penilaian!A1:J1036)');
    expect(await result(pane)).toBe('79,39');
  });

  it('inserts a formula that the grid computes to the same number', async () => {
    await select(preview, 'Petunjuk', 'C30');
    await pane.getByRole('button', { name: 'Sisipkan ke sel' }).click();
    await says(pane, 'Rumus disisipkan ke Petunjuk!C30.');
    await preview.idle();
    expect(await preview.cell('Petunjuk', 'C30')).toMatchObject({
      value: 79.39,
      text: await result(pane),
      formula: '=KEPATUHAN.NILAI(Penilaian!A1:J1036)',
    });
  });

  it('writes over no cell that holds something', async () => {
    await select(preview, 'Petunjuk', 'A1');
    const before = (await preview.cell('Petunjuk', 'A1')).value;
    await pane.getByRole('button', { name: 'Sisipkan ke sel' }).click();
    await says(pane, /sudah berisi, jadi tidak ditimpa/);
    expect((await preview.cell('Petunjuk', 'A1')).value).toBe(before);
  });

  it('puts no formula into the range that it reads', async () => {
    await select(preview, 'Penilaian', 'J8');
    await pane.getByRole('button', { name: 'Sisipkan ke sel' }).click();
    await says(pane, /Penilaian!J8 ada di dalam Penilaian!A1:J1036/);
    expect((await preview.cell('Penilaian', 'J8')).formula).toBe('');
  });

  it('takes an argument from the selected cells', async () => {
    await pane.locator('#function').selectOption('ZONA');
    await says(pane, 'Lengkapi nilai dahulu');
    await select(preview, 'Rekap', 'G9:G13');
    await pane.getByRole('button', { name: 'Pakai sel terpilih untuk nilai' }).click();
    await says(pane, 'Tabel 5 baris × 1 kolom');
    expect(await pane.locator('td').allInnerTexts()).toEqual(['Hijau', 'Hijau', 'Hijau', 'Hijau', 'Kuning']);
    expect(await formula(pane)).toBe('=KEPATUHAN.ZONA(Rekap!G9:G13)');
    expect(await violations(pane)).toEqual([]);
  });

  it('separates arguments as this Excel does, and follows what is typed', async () => {
    await pane.locator('input#nilai').fill('79,39');
    await pane.locator('summary').click();
    await pane.locator('input#edisi').fill('2021');
    await pane.getByText('Kuning', { exact: true }).waitFor();
    expect(await formula(pane)).toBe('=KEPATUHAN.ZONA(79,39; 2021)');
    await pane.locator('input#edisi').fill('1999');
    await says(pane, /Edisi "1999" tidak dikenal/);
    await pane.locator('input#nilai').fill('Tidak!A1');
    await says(pane, 'Lembar itu kosong atau tidak ada di buku kerja ini.');
    expect(await pane.locator('input#nilai').getAttribute('aria-invalid')).toBe('true');
    expect(await violations(pane)).toEqual([]);
  });

  it('leads to what is still missing', async () => {
    await pane.getByRole('button', { name: /Lengkapi nilai dahulu/ }).click();
    expect(
      await pane.evaluate(() => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at?.id;
      }),
    ).toBe('nilai');
  });

  it('follows an edit of the sheet', async () => {
    await pane.locator('#function').selectOption('NILAI');
    await pane.locator('input#edisi').fill('');
    await preview.type('Penilaian', 'F40', '0');
    await pane.getByText('78,8', { exact: true }).waitFor();
    await preview.page.evaluate(() => window.preview.undo());
    await pane.getByText('79,39', { exact: true }).waitFor();
  });

  it('copies the formula', async () => {
    await preview.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await pane.getByRole('button', { name: 'Salin' }).click();
    await pane
      .getByText(/Rumus disalin\.|tekan Ctrl\+C/)
      .first()
      .waitFor();
    expect([preview.errors, preview.foreign]).toEqual([[], []]);
  });
});

it('offers every function, in English with commas too', async () => {
  const { preview, pane } = await openHelper({ language: 'en', theme: 'gelap' });
  expect(await pane.locator('#function option').count()).toBe(CATALOGUE.length);
  await pane.locator('summary').click();
  await pane.locator('input#edisi').fill('2023');
  await pane.locator('input#unit').fill('Direktorat Bina Pengujian K3');
  await pane.getByText('78.62', { exact: true }).waitFor();
  expect(await formula(pane)).toBe('=KEPATUHAN.NILAI(Penilaian!A1:J1036, "Direktorat Bina Pengujian K3", 2023)');
  expect(await violations(pane)).toEqual([]);
  await select(preview, 'Petunjuk', 'C31');
  await pane.getByRole('button', { name: 'Insert into cell' }).click();
  await says(pane, 'Formula inserted into Petunjuk!C31.');
  await preview.idle();
  expect((await preview.cell('Petunjuk', 'C31')).value).toBe(78.62);
  await preview.close();
});
