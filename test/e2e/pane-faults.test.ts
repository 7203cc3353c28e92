import type { Frame } from 'playwright-core';
import { PreviewPage } from './support/preview-page';
import { openResult } from './support/open-pane';
import { openPreview } from './support/session';

/** What the pane does when Excel says no while it reads, and how it shows corrections by hand. */

describe('a refused reading', () => {
  let preview: PreviewPage;
  let pane: Frame;
  beforeAll(async () => {
    ({ preview, pane } = await openResult());
  });
  afterAll(() => preview.close());

  const fail = (batch: number, code: string): Promise<void> =>
    preview.page.evaluate(([n, c]) => window.preview.faults.fail(n as number, { code: c as string }), [batch, code]);
  const score = (): Promise<string> => pane.locator('.hero-n').innerText();

  it.each([
    ['InvalidOperationInCellEditMode', 'Sebuah sel sedang disunting'],
    ['GeneralException', 'Excel menolak permintaan ini.'],
  ])('%s keeps the last result, marks it as old, and a refresh mends it', async (code, sentence) => {
    await fail(1, code);
    await pane.getByText('Muat ulang').last().click();
    await pane.getByText('Angka di bawah belum diperbarui.').waitFor();
    await pane.getByText(sentence).first().waitFor();
    expect(await score()).toBe('79,39');
    await pane.getByText('Muat ulang').first().click();
    await pane.getByText('Angka di bawah belum diperbarui.').waitFor({ state: 'detached' });
    expect(await score()).toBe('79,39');
  });

  it('an answer too large for Excel on the web is asked for in pieces, and nothing is lost', async () => {
    await fail(2, 'ResponsePayloadSizeLimitExceeded');
    await preview.type('Penilaian', 'F40', '0');
    await pane.getByText('78,80').first().waitFor();
    await pane.getByText('1030/1030').first().waitFor();
    await preview.type('Penilaian', 'F40', '4');
  });

  it('a sheet that is gone when its cell is asked for says so', async () => {
    await PreviewPage.go(pane, 'explain');
    await pane.locator('.dim').first().click();
    await fail(1, 'ItemNotFound');
    await pane.locator('tr .cell').first().click();
    await pane.getByText('Lembar yang dituju sudah dihapus atau berganti nama.').first().waitFor();
    expect(preview.errors).toEqual([]);
  });
});

it('corrections by hand are counted in the summary and told with original and reason in the explanation', async () => {
  const preview = await openPreview({ workbook: '/assets/contoh-temuan-2023.xlsx' });
  const pane = await preview.pane();
  await pane.locator('kp-view-summary').waitFor();
  await pane.getByText('1 koreksi: nilai diganti dengan tangan, dengan alasan.').waitFor();
  await PreviewPage.go(pane, 'explain');
  await pane.locator('#unit').selectOption('Direktorat Bina Kelembagaan Pelatihan Vokasi');
  const line = pane.locator('kp-view-explain').getByText(/Koreksi.*→.*alasan: /);
  for (const dimension of await pane.locator('.dim').all()) {
    if ((await line.count()) > 0) break;
    await dimension.click();
  }
  expect(await line.innerText()).toMatch(/\d → \d .*alasan: \S+/);
  await preview.close();
});
