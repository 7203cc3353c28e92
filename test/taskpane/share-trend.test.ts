import { ORIGINS_NAMESPACE } from '../../src/app/sheet-origins';
import type { CellValue } from '../../src/core/grid';
import { shareFacts, type ShareFacts } from '../../src/taskpane/views/share/facts';
import { putMade } from '../../src/app/made-sheets';
import { allStale } from '../../src/taskpane/views/share/stale';
import { SHARE_TEXT } from '../../src/text/pane/share';
import { filledSheet, storeOn } from './sample';
import { Workbook } from './share-workbook';

function edition(year: string, level: CellValue, institution = 'Dinas Contoh'): CellValue[][] {
  return [[`Instansi: ${institution}`], [`Edisi: ${year}`], ...filledSheet(level)];
}

async function factsOf(port: Workbook): Promise<ShareFacts> {
  const store = storeOn(port);
  await store.start();
  await store.stop();
  return shareFacts(store.state, { xml: null }, port.records.get(ORIGINS_NAMESPACE) ?? null, '1.2.3')!;
}

it('a workbook of one edition has no trend', async () => {
  const facts = await factsOf(new Workbook([{ sheet: 'Penilaian', rows: edition('2023', 4) }]));
  expect([facts.trend, facts.made.trend]).toEqual([null, []]);
});

it('a workbook of two has one, which no longer fits when either edition changes', async () => {
  const older = edition('2022', 3);
  const port = new Workbook([
    { sheet: 'Tahun ini', rows: edition('2023', 4) },
    { sheet: 'Tahun lalu', rows: older },
  ]);
  const before = await factsOf(port);
  expect(before.assessment.result.institution.outcome).toEqual({ scored: true, hundredths: 10000 });
  const planned = before.trend!.planned;
  if (!planned.ok) throw new Error(planned.sentence);
  expect(await putMade(port, planned.plan, before.trend!.now, {})).toEqual(['Tren']);
  const fresh = await factsOf(port);
  expect(fresh.made.trend).toMatchObject([{ sheet: 'Tren', age: 'fresh' }]);
  expect(allStale(fresh, SHARE_TEXT.id.stale)).toEqual([]);
  older[4]![2] = 1;
  const stale = await factsOf(port);
  expect(stale.assessment.result.institution.outcome).toEqual({ scored: true, hundredths: 10000 });
  expect(allStale(stale, SHARE_TEXT.id.stale)).toEqual(['Tren: datanya berubah sejak ditulis.']);
});

it('what stands in its way is told in a sentence', async () => {
  const port = new Workbook([
    { sheet: 'Satu', rows: edition('2023', 4) },
    { sheet: 'Dua', rows: edition('2022', 3, 'Dinas Lain') },
  ]);
  const { planned } = (await factsOf(port)).trend!;
  expect(planned.ok ? '' : planned.sentence).toMatch(
    /^Instansinya berlainan: "Dinas Contoh" \(Satu\), "Dinas Lain" \(Dua\)/,
  );
});

it('an edition whose sheet is still empty is told as such, as on the command line', async () => {
  const port = new Workbook([
    { sheet: 'S2023', rows: edition('2023', 4) },
    { sheet: 'S2022', rows: edition('2022', 3).slice(0, 3) },
  ]);
  const { planned } = (await factsOf(port)).trend!;
  expect(planned.ok ? '' : planned.sentence).toBe(
    'Lembar "S2022" punya baris judul, tetapi belum ada satu pun baris penilaian di bawahnya. Isi dahulu.',
  );
});

it('an edition of zone limits alone is told by the sheets that name it', async () => {
  const port = new Workbook([
    { sheet: 'S2023', rows: edition('2023', 4) },
    { sheet: 'S2019', rows: edition('2019', 3) },
  ]);
  const { planned } = (await factsOf(port)).trend!;
  expect(planned.ok ? '' : planned.sentence).toMatch(/^S2019: Edisi 2015-2019 hanya memuat ambang zona/);
});
