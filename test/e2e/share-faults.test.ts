import { SEAL_NAMESPACE } from '../../src/app/seal-part';
import { openWorkbook } from '../../src/xlsx/open-workbook';
import { sheets, type OpenPane } from './support/open-pane';
import { openShare, saved, says, sealIt, sealLine } from './support/share-view';

describe('whichever batch fails', () => {
  /** Fails each batch in turn until sealing gets through; `check` looks at the workbook after each failure. */
  async function failEach(
    { preview, pane }: OpenPane,
    afterActions: number,
    begin: () => Promise<void>,
    check: () => Promise<void>,
  ): Promise<number> {
    for (let batch = 1; batch < 40; batch++) {
      await preview.page.evaluate(
        ([nth, after]) => window.preview.faults.fail(nth!, { afterActions: after! }),
        [batch, afterActions],
      );
      await begin();
      await says(pane, /Belum|Sesuai|Berubah|belum bisa dibaca/);
      await preview.page.evaluate(() => window.preview.faults.clear());
      // Where only the look at the seal failed, it is looked at again.
      if ((await sealLine(pane).innerText()).includes('belum bisa')) await pane.locator('#do-seal').click();
      await says(pane, /Belum disegel|Sesuai segel|Berubah/);
      if ((await sealLine(pane).innerText()).includes('Sesuai')) return batch - 1;
      await pane.getByText('Buku kerja tidak berubah.').first().waitFor();
      await check();
    }
    throw new Error('It was never sealed.');
  }

  it('after its first action, there is the whole seal or none, and the pane says which', async () => {
    const opened = await openShare();
    const { preview, pane } = opened;
    const before = await sheets(preview);
    const failures = await failEach(
      opened,
      1,
      () => pane.locator('#do-seal').click(),
      // That the line says "Belum disegel" means that there is no record.
      async () => expect(await sheets(preview)).toEqual(before),
    );
    expect(failures).toBeGreaterThan(4);
    expect(await sheets(preview)).toEqual([...before, 'Segel']);
    expect(openWorkbook(await saved(preview)).record(SEAL_NAMESPACE)).not.toBeNull();
    await preview.close();
  }, 120_000);

  it('there is the old seal or the new one where one is replaced', async () => {
    const opened = await openShare();
    const { preview, pane } = opened;
    const code = await sealIt(pane);
    await preview.type('Penilaian', 'F41', '0');
    await says(pane, 'Berubah sejak disegel: 1 sel');
    const before = await sheets(preview);
    const shown = async (): Promise<unknown> => (await preview.cell('Segel', 'B3')).value;
    const failures = await failEach(
      opened,
      0,
      async () => {
        await pane.locator('#do-seal').click();
        await pane.locator('#replace').click();
        await pane.locator('#replace').waitFor({ state: 'detached' });
      },
      async () => {
        expect(await sealLine(pane).innerText()).toBe('Berubah sejak disegel: 1 sel');
        expect(await pane.locator('kp-share-seal .code').innerText()).toContain(code);
        expect([await shown(), await sheets(preview)]).toEqual([code, before]);
      },
    );
    expect(failures).toBeGreaterThan(4);
    expect(await shown()).not.toBe(code);
    expect(await pane.locator('kp-share-seal .code').innerText()).toContain(String(await shown()));
    await preview.close();
  }, 120_000);
});
