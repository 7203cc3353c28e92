import { localDay } from '../../src/app/local-time';
import { recap } from '../../src/app/recap';
import { originsXml, readOrigins, ORIGINS_NAMESPACE } from '../../src/app/sheet-origins';
import { PortError } from '../../src/app/workbook-port';
import type { CellValue, Grid } from '../../src/core/grid';
import { brokenFormulas, shareFacts, type ShareFacts } from '../../src/taskpane/views/share/facts';
import { madeSheets, originOf, putMade } from '../../src/app/made-sheets';
import { allStale, staleSentences } from '../../src/taskpane/views/share/stale';
import { certificate, copyPlan, reportPlan, robustnessSheets, type PlanWish } from '../../src/app/shared-plans';
import type { PaneStore } from '../../src/taskpane/state/store';
import { SHARE_TEXT } from '../../src/text/pane/share';
import { writeWorkbook } from '../../src/xlsx/write';
import { storeOn } from './sample';
import { assessmentOf, FIRST_ROW, VALUE_COLUMN, Workbook } from './share-workbook';

const ENGINE = '1.2.3';
const WISH: PlanWish = { language: 'id', followUp: false, engine: ENGINE, today: '2026-11-24' };

async function factsOf(port: Workbook, prepare: (store: PaneStore) => Promise<void> = async () => undefined) {
  const store = storeOn(port);
  await store.start();
  await prepare(store);
  const facts = shareFacts(store.state, { xml: null }, port.records.get(ORIGINS_NAMESPACE) ?? null, ENGINE);
  await store.stop();
  if (facts === null) throw new Error('not read');
  return facts;
}

describe('what the view tells', () => {
  it('of a final result: nothing is held back, nothing is made', async () => {
    const facts = await factsOf(new Workbook());
    expect(facts).toMatchObject({
      sealable: { ok: true },
      isScored: true,
      seal: { kind: 'none' },
      recap: { kind: 'none' },
      made: { report: [], certificate: [], robustness: [], trend: [] },
      trend: null,
      otherEdition: null,
      evidence: { paths: 0, mails: 0 },
      broken: 0,
    });
  });

  it('of one that is not: how many findings are in the way, and in which units', async () => {
    const port = new Workbook();
    port.type(FIRST_ROW, VALUE_COLUMN, null);
    port.type(FIRST_ROW + 1, VALUE_COLUMN, 'x');
    expect((await factsOf(port)).sealable).toEqual({ ok: false, mandatory: 2, units: ['Dinas A'] });
  });

  it('of an edition that was chosen in the settings and is not the workbook’s', async () => {
    const chosen = async (edition: string): Promise<string | null> =>
      (await factsOf(new Workbook(), (store) => store.chooseEdition(edition))).otherEdition;
    expect([await chosen('2024'), await chosen('2023')]).toEqual(['2024', null]);
  });

  it('of evidence that others should not see', async () => {
    const port = new Workbook();
    port.type(FIRST_ROW, 3, 'C:\\Users\\budi\\bukti.pdf');
    port.type(FIRST_ROW + 1, 3, 'surat dari budi@contoh.go.id');
    port.type(FIRST_ROW + 2, 3, 'C:\\Users\\budi\\lain.pdf');
    expect((await factsOf(port)).evidence).toEqual({ paths: 2, mails: 1 });
  });

  it('of cells with #NAME? in our functions only', () => {
    const name = { error: '#NAME?' };
    const formulas: [string, CellValue][] = [
      ['=KEPATUHAN.NILAI(A1:B2)', name],
      ['=_xldudf_KEPATUHAN_NILAI(A1)', name],
      ['=1+kepatuhan.zona(80)', name],
      ['=LAIN.NILAI(A1)', name],
      ['=KEPATUHAN.NILAI(A1:B2)', { error: '#VALUE!' }],
      ['=KEPATUHAN.NILAI(A1:B2)', 80],
    ];
    const grid: Grid = {
      sheet: 'x',
      top: 2,
      left: 1,
      values: formulas.map(([, value]) => [value]),
      facts: {
        ...{
          hidden: false,
          hiddenRows: new Set(),
          hiddenColumns: new Set(),
          merged: [],
          formats: new Map(),
          tables: [],
        },
        formulas: new Map([[1, new Map(formulas.map(([formula], at) => [at + 2, formula]))]]),
      },
    };
    expect(brokenFormulas([grid])).toBe(3);
  });
});

describe('sheets in this workbook', () => {
  const plans = { report: reportPlan, robustness: robustnessSheets, certificate } as const;
  const put = async (port: Workbook, id: keyof typeof plans, facts: ShareFacts): Promise<string[]> => {
    const planned = plans[id](facts, WISH);
    if (!planned.ok) throw new Error(planned.sentence);
    return putMade(port, planned.plan, facts.now, {});
  };

  it.each(['report', 'robustness', 'certificate'] as const)(
    '%s: the workbook reads as before, and tells when the data, the instrument or the engine changed',
    async (id) => {
      const port = new Workbook();
      const before = await factsOf(port);
      const names = await put(port, id, before);
      const after = await factsOf(port);
      expect(after.assessment.result).toEqual(before.assessment.result);
      expect(after.assessment.issues).toEqual(before.assessment.issues);
      expect(after.made[id].map(({ sheet, age }) => [sheet, age])).toEqual(names.map((name) => [name, 'fresh']));
      const told = async (engine = ENGINE): Promise<string[]> => {
        const grids = await port.read();
        const now = originOf(assessmentOf(grids), engine);
        const made = madeSheets(names, grids, await port.record(ORIGINS_NAMESPACE), () => now);
        return staleSentences(made, now, SHARE_TEXT.id.stale);
      };
      const sheets = names.join(', ');
      expect(await told()).toEqual([]);
      expect(await told('2.0.0')).toEqual([`${sheets}: dibuat oleh Kepatuhan 1.2.3, sekarang 2.0.0.`]);
      port.type(FIRST_ROW, VALUE_COLUMN, 1);
      expect(await told()).toEqual([`${sheets}: datanya berubah sejak ditulis.`]);
      port.type(1, 0, 'Edisi: 2024');
      expect(await told()).toEqual([`${sheets}: dibuat dengan kepatuhan-2023 1.0.0, sekarang kepatuhan-2024 1.0.0.`]);
    },
  );

  it('count as of unknown data where the note could not be kept, and are whole all the same', async () => {
    const port = new Workbook();
    const facts = await factsOf(port);
    port.refuse = { record: new PortError('busy-editing', 'Editing') };
    await put(port, 'certificate', facts);
    expect((await factsOf(port)).made.certificate).toEqual([{ sheet: 'Piagam', age: 'unknown', origin: null }]);
  });

  it('keep what people wrote into the plan when it is made again', async () => {
    const port = new Workbook();
    await put(port, 'report', await factsOf(port));
    const { rows } = port.tab('Tindak Lanjut')!;
    const head = rows.findIndex((row) => row.includes('Penanggung jawab'));
    const owner = rows[head]!.indexOf('Penanggung jawab');
    rows[head + 1]![owner] = 'Ibu Sari';
    // Edited by hand, so it is not replaced; renamed as the sentence advises, its entries are carried over.
    const facts = await factsOf(port);
    await expect(put(port, 'report', facts)).rejects.toMatchObject({ fault: 'sheet-edited', place: 'Tindak Lanjut' });
    port.tab('Tindak Lanjut')!.sheet = 'Rencana lama';
    await put(port, 'report', await factsOf(port));
    expect(port.tab('Tindak Lanjut')!.rows.flat()).toContain('Ibu Sari');
  });

  it('a certificate is refused in a sentence where it may not be made', async () => {
    const port = new Workbook();
    port.type(0, 0, '');
    const planned = certificate(await factsOf(port), WISH);
    expect(planned.ok ? '' : planned.sentence).toMatch(/instansi/i);
    port.type(FIRST_ROW, VALUE_COLUMN, null);
    expect(certificate(await factsOf(port), WISH).ok).toBe(false);
    expect(robustnessSheets(await factsOf(port), WISH).ok).toBe(false);
  });
});

it('a recap tells by its own lines when the data, the instrument or the engine changed', async () => {
  const port = new Workbook();
  const store = storeOn(port);
  await store.start();
  const { reading } = store.state;
  if (reading.kind !== 'ready') throw new Error('not read');
  const options = { contents: 'values', language: 'id', sheet: 'Rekap', version: ENGINE, writtenAt: '' } as const;
  await port.putSheets(recap(reading, options));
  const told = async (engine = ENGINE): Promise<string[]> => {
    await store.refresh();
    return allStale(shareFacts(store.state, { xml: null }, null, engine)!, SHARE_TEXT.id.stale);
  };
  expect(await told()).toEqual([]);
  expect(await told('2.0.0')).toEqual(['Rekap: dibuat oleh Kepatuhan 1.2.3, sekarang 2.0.0.']);
  port.type(FIRST_ROW, VALUE_COLUMN, 1);
  expect(await told()).toEqual(['Rekap: datanya berubah sejak ditulis.']);
  await store.chooseEdition('2024');
  expect(await told()).toEqual([
    'Rekap: dibuat dengan kepatuhan-2023 versi 1.0.0, sekarang kepatuhan-2024 versi 1.0.0.',
  ]);
  await store.stop();
});

it('a reviewer copy becomes a file', async () => {
  const planned = copyPlan(await factsOf(new Workbook()), WISH);
  if (!planned.ok) throw new Error(planned.sentence);
  expect((await writeWorkbook(planned.plan)).length).toBeGreaterThan(10_000);
});

it('a reviewer copy that would not be exact is refused in a sentence', async () => {
  const port = new Workbook();
  port.type(FIRST_ROW, VALUE_COLUMN, 1.2345678);
  const planned = copyPlan(await factsOf(port), WISH);
  expect(planned.ok ? '' : planned.sentence).toContain('Salinan peninjau');
});

it('notes of origins come back, and damaged ones are none', () => {
  const origins = [{ sheet: 'A & <b> "c"', code: 'x', instrument: 'y 1', engine: '1' }];
  expect(readOrigins(originsXml(origins))).toEqual(origins);
  expect(readOrigins(originsXml(origins).replace('urn', 'x:urn'))).toEqual(origins);
  for (const xml of [
    null,
    '',
    '<lembar/>',
    '<lembar>x</lembar>',
    '<lembar>{"sheets":[1]}</lembar>',
    '<lembar>{}</lembar>',
  ]) {
    expect(readOrigins(xml)).toEqual([]);
  }
});

it('the day is the one here', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
