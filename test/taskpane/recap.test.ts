import { recap, recapState } from '../../src/app/recap';
import { PortError } from '../../src/app/workbook-port';
import type { PaneStore } from '../../src/taskpane/state/store';
import { openPane } from './sample';

function ready({ state: { reading } }: PaneStore) {
  if (reading.kind !== 'ready') throw new Error(reading.kind);
  return reading;
}

/** What the view Lembar Rekap asks of the store. */
async function write(store: PaneStore): Promise<void> {
  await store.perform('recap', 'Menulis lembar Rekap…', async (port, progress) => {
    const options = { contents: 'values', language: 'id', sheet: 'Rekap', version: '1.2.3', writtenAt: '' } as const;
    await port.putSheets(recap(ready(store), options), progress);
    return {
      text: 'Lembar Rekap sudah dibuat.',
      place: { sheet: 'Rekap', area: { top: 0, left: 0, bottom: 0, right: 0 } },
    };
  });
}

it('the plan reaches the workbook through the port, in one piece of work', async () => {
  const { port, store } = await openPane();
  expect(recapState(ready(store))).toEqual({ kind: 'none' });
  await write(store);
  expect(port.plans.map(({ sheets }) => sheets.map(({ name }) => name))).toEqual([['Rekap']]);
  expect(store.state.job).toMatchObject({ kind: 'done', id: 'recap', place: { sheet: 'Rekap' } });
});

it.each(['sheet-foreign', 'sheet-edited'] as const)(
  '%s is told with the sheet that stands in the way',
  async (fault) => {
    const { port, store } = await openPane();
    port.refuse = { putSheets: new PortError(fault, 'NoRecord', 'unchanged', 'Rekap') };
    await write(store);
    expect(port.plans).toEqual([]);
    expect(store.state.job).toMatchObject({
      kind: 'failed',
      refusal: { fault, workbook: 'unchanged', place: 'Rekap' },
    });
    expect(store.state.spoken.text).toContain('Buku kerja tidak berubah.');
    await write(store);
    expect(store.state.job).toMatchObject({ kind: 'done' });
  },
);

it('a formula is put into a cell that the workbook names, and nowhere else when refused', async () => {
  const { port, store } = await openPane();
  const insert = () =>
    store.perform('formula', 'Menyisipkan…', async (each) => {
      await each.putFormula('Penilaian', 0, 9, 'KEPATUHAN.NILAI(Penilaian!A1:E38)');
      return { text: 'Rumus disisipkan.' };
    });
  port.refuse = { putFormula: new PortError('not-blank', 'NotBlank', 'unchanged', 'Penilaian!J1') };
  await insert();
  expect([port.formulas, store.state.job?.kind]).toEqual([[], 'failed']);
  await insert();
  expect(port.formulas).toEqual([['Penilaian', 0, 9, 'KEPATUHAN.NILAI(Penilaian!A1:E38)']]);
});
