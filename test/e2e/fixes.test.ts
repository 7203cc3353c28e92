import type { Frame } from 'playwright-core';
import type { PreviewPage } from './support/preview-page';
import { openPreview } from './support/session';

/** Cells of the second sample that can be mended with certainty, and what becomes of them. */
const FIXES = [
  { cell: 'F31', before: '3 ', after: 3 },
  { cell: 'A624', before: 'Direktorat Bina Pengujian  K3', after: 'Direktorat Bina Pengujian K3' },
  { cell: 'F249', before: 'tb', after: 'TB' },
] as const;

let preview: PreviewPage;
let pane: Frame;

beforeAll(async () => {
  preview = await openPreview({ workbook: '/assets/contoh-temuan-2023.xlsx' });
});

afterAll(async () => {
  await preview.close();
});

async function sheet(): Promise<unknown[][]> {
  return preview.values('Penilaian', 'A1:K1036');
}

/** Opens the findings and asks for all certain fixes; a fault may be planned for the batches that follow. */
async function applyAll(failing: number | null): Promise<void> {
  await preview.page.evaluate(() => window.preview.press('Kepatuhan.Periksa'));
  pane = await preview.pane();
  await pane.getByRole('button', { name: 'Pratinjau' }).click();
  const apply = pane.getByRole('button', { name: /^Terapkan \d+ sel$/ });
  await apply.waitFor();
  if (failing !== null) await preview.page.evaluate((batch) => window.preview.faults.fail(batch), failing);
  await apply.click();
  // The notice of an earlier attempt may still stand there until the writing is over.
  await apply.waitFor({ state: 'detached' });
  await pane.getByText('Menulis perbaikan…').waitFor({ state: 'detached' });
  await pane
    .getByText(/\d+ sel diperbaiki\.|Perbaikan tidak tersimpan\./)
    .first()
    .waitFor({ timeout: 20_000 });
  await preview.page.evaluate(() => window.preview.faults.clear());
}

it('texts of the file stay texts, whatever they look like', async () => {
  expect((await preview.values('Penilaian', 'F31:F45')).flat()).toEqual(
    expect.arrayContaining(['3 ', '1.234', 'baik']),
  );
});

it.each([1, 2, 3])('when batch %i fails, the sheet is as it was or whole, and the pane says which', async (failing) => {
  const before = await sheet();
  await applyAll(failing);
  const after = await sheet();
  const failed = await pane.getByText('Perbaikan tidak tersimpan.').count();
  if (failed > 0) {
    await pane.getByText('Buku kerja tidak berubah.').first().waitFor();
    expect(after).toEqual(before);
  } else {
    for (const fix of FIXES) expect((await preview.cell('Penilaian', fix.cell)).value).toBe(fix.after);
    await pane.getByRole('button', { name: 'Kembalikan' }).click();
    await pane.getByText('Isi semula dikembalikan.').first().waitFor();
    expect(await sheet()).toEqual(before);
  }
});

it('writes every chosen cell and nothing else, and puts the old contents back on request', async () => {
  const before = await sheet();
  for (const fix of FIXES) expect((await preview.cell('Penilaian', fix.cell)).value).toBe(fix.before);
  await applyAll(null);
  for (const fix of FIXES) expect((await preview.cell('Penilaian', fix.cell)).value).toBe(fix.after);
  const changed = (await sheet()).flatMap((row, r) =>
    row.flatMap((value, c) => (value === before[r]?.[c] ? [] : [`${r + 1},${c + 1}`])),
  );
  expect(changed).toEqual(expect.arrayContaining(['249,6', '624,1']));
  await pane.getByRole('button', { name: 'Kembalikan' }).click();
  await pane.getByText('Isi semula dikembalikan.').first().waitFor();
  expect(await sheet()).toEqual(before);
  expect(preview.errors).toEqual([]);
});
