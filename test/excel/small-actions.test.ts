import { fill, openPort, ownBatches, type OpenPort } from './support';

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

const NAMESPACE = 'urn:kepatuhan:uji';
const xml = (text: string): string => `<r xmlns="${NAMESPACE}">${text}</r>`;
const partsOf = ({ host }: OpenPort): string[] => [...host.xmlParts.values()].map((part) => part.xml);

describe('records', () => {
  test('are kept, replaced and read back, beside parts of others', async () => {
    const workbook = openPort();
    workbook.host.xmlParts.set('{lain}', { xml: '<x xmlns="urn:lain"/>', namespace: 'urn:lain' });
    expect(await workbook.port.record(NAMESPACE)).toBeNull();
    await workbook.port.keepRecord(NAMESPACE, xml('satu'));
    await workbook.port.keepRecord(NAMESPACE, xml('dua'));
    expect(await workbook.port.record(NAMESPACE)).toBe(xml('dua'));
    expect(partsOf(workbook)).toEqual(['<x xmlns="urn:lain"/>', xml('dua')]);
  });

  test('take two syncs each way', async () => {
    const workbook = openPort();
    await workbook.port.keepRecord(NAMESPACE, xml('satu'));
    await workbook.port.keepRecord(NAMESPACE, xml('dua'));
    await workbook.port.record(NAMESPACE);
    expect(ownBatches(workbook)).toHaveLength(1 + 2 + 2);
  });

  test.each([1, 2].flatMap((batch) => [0, 1, 2, 3, 4].map((after) => [batch, after])))(
    'are never lost: batch %i failing after %i actions leaves the old one or the new one',
    async (batch, afterActions) => {
      const workbook = openPort();
      await workbook.port.keepRecord(NAMESPACE, xml('satu'));
      workbook.channel.faults.fail(batch, { afterActions });
      const state = await workbook.port.keepRecord(NAMESPACE, xml('dua')).then(
        () => 'done',
        (error: { workbook: string }) => error.workbook,
      );
      workbook.channel.faults.clear();
      const kept = await workbook.port.record(NAMESPACE);
      expect([xml('satu'), xml('dua')]).toContain(kept);
      if (batch === 2)
        expect([kept, state]).toEqual(kept === xml('satu') ? [xml('satu'), 'unchanged'] : [xml('dua'), 'done']);
    },
  );
});

describe('the selection', () => {
  test('is one area', async () => {
    const workbook = openPort();
    await workbook.port.select('Dua', { top: 2, left: 1, bottom: 4, right: 3 });
    expect(await workbook.port.selection()).toEqual({ sheet: 'Dua', area: { top: 2, left: 1, bottom: 4, right: 3 } });
  });

  test('of several areas is the first', async () => {
    const workbook = openPort();
    const zones = [
      { top: 1, left: 0, bottom: 2, right: 0 },
      { top: 5, left: 2, bottom: 5, right: 3 },
    ];
    jest.spyOn(workbook.host.g, 'getSelectedZones').mockReturnValue(zones);
    expect(await workbook.port.selection()).toEqual({ sheet: 'Satu', area: zones[0] });
  });
});

test.each([
  ['id-ID', 17, ','],
  ['en-US', 17, ','],
  ['id-ID', 9, ','],
  ['en-US', 9, '.'],
])('the decimal mark of an Excel in %s with ExcelApi 1.%i is %s', async (display, api, mark) => {
  // The grid of this test is Indonesian, whatever the language of the interface.
  expect(await openPort(display, api).port.decimalMark()).toBe(mark);
});

describe('a formula', () => {
  const at = (workbook: OpenPort, row = 0, col = 0): string | undefined =>
    workbook.host.g.getCell({ sheetId: 'Satu', row, col })?.content;

  test('goes into a blank cell, in two syncs', async () => {
    const workbook = openPort();
    fill(workbook, 'Satu', [['2']]);
    await workbook.port.putFormula('Satu', 0, 1, 'SUM(A1,3)');
    expect(workbook.host.cells.values('Satu', { r: 0, c: 1, h: 1, w: 1 })).toEqual([[5]]);
    expect(ownBatches(workbook)).toHaveLength(2);
  });

  test.each([
    ['2', 2],
    ['=""', ''],
    ["'x", 'x'],
  ])('never goes over %s', async (content, value) => {
    const workbook = openPort();
    fill(workbook, 'Satu', [[content]]);
    await expect(workbook.port.putFormula('Satu', 0, 0, '1+1')).rejects.toMatchObject({
      fault: 'not-blank',
      place: 'A1',
      workbook: 'unchanged',
    });
    const { g } = workbook.host;
    expect(g.getEvaluatedCell({ sheetId: 'Satu', row: 0, col: 0 }).value).toBe(value);
  });

  test.each([1, 2].flatMap((batch) => [0, 1, 2, 3].map((after) => [batch, after])))(
    'whose batch %i fails after %i actions leaves the cell blank',
    async (batch, afterActions) => {
      const workbook = openPort();
      workbook.channel.faults.fail(batch, { afterActions });
      await expect(workbook.port.putFormula('Satu', 0, 0, '1+1')).rejects.toMatchObject({ workbook: 'unchanged' });
      expect(at(workbook) ?? '').toBe('');
    },
  );

  test('on a sheet that is gone, or locked', async () => {
    const workbook = openPort();
    await expect(workbook.port.putFormula('Tiada', 0, 0, '1')).rejects.toMatchObject({ fault: 'sheet-gone' });
    workbook.host.protection.protect('Satu', { options: {} });
    await expect(workbook.port.putFormula('Satu', 0, 0, '1')).rejects.toMatchObject({ fault: 'protected' });
  });
});

describe('repairing formulas', () => {
  function broken(): OpenPort {
    const workbook = openPort();
    fill(workbook, 'Satu', [
      ['=KEPATUHAN.NILAI(C1)', '=TIDAKADA(1)', '1'],
      ['=KEPATUHAN.NILAI(C2)', '=SUM(1,2)', '2'],
    ]);
    fill(workbook, 'Dua', [['x'], ['=_xldudf_KEPATUHAN_ZONA(A1)']]);
    return workbook;
  }

  test('enters ours again where they show #NAME?, and nothing else', async () => {
    const workbook = broken();
    const told: [number, number][] = [];
    expect(await workbook.port.repairFormulas({ onProgress: (...each) => told.push(each) })).toBe(3);
    expect(told).toEqual([
      [2, 4],
      [4, 4],
    ]);
    const changed = workbook.requests
      .flatMap(({ Actions = [] }) => Actions)
      .filter(({ Name }) => Name === 'Formulas')
      .map(({ ArgumentInfo }) => ArgumentInfo?.Arguments);
    expect(changed).toEqual([[[['=KEPATUHAN.NILAI(C1)'], ['=KEPATUHAN.NILAI(C2)']]], [[['=KEPATUHAN.ZONA(A1)']]]]);
  });

  test('opens a sheet that is locked without a password, and locks it again', async () => {
    const workbook = broken();
    workbook.host.protection.protect('Satu', { options: { allowSort: true } });
    expect(await workbook.port.repairFormulas()).toBe(3);
    expect(workbook.host.protection.of('Satu')?.options).toMatchObject({ allowSort: true });
    workbook.host.protection.unprotect('Satu');
    workbook.host.protection.protect('Satu', { options: {}, password: 'rahasia' });
    await expect(workbook.port.repairFormulas()).rejects.toMatchObject({
      fault: 'protected',
      place: 'Satu',
      workbook: 'unchanged',
    });
    expect(workbook.host.protection.of('Satu')?.password).toBe('rahasia');
  });

  test.each([1, 2, 3, 4, 5].flatMap((batch) => [0, 2, 4].map((after) => [batch, after])))(
    'stopped by batch %i failing after %i actions leaves no lock open and no formula lost',
    async (batch, afterActions) => {
      const workbook = broken();
      workbook.host.protection.protect('Satu', { options: {} });
      workbook.channel.faults.fail(batch, { afterActions });
      await workbook.port.repairFormulas().catch(() => undefined);
      expect(workbook.host.protection.of('Satu')).toBeDefined();
      workbook.channel.faults.clear();
      expect(await workbook.port.repairFormulas()).toBe(3);
    },
  );

  test('can be cancelled', async () => {
    const workbook = broken();
    let asked = 0;
    await expect(workbook.port.repairFormulas({ isCancelled: () => ++asked > 1 })).rejects.toMatchObject({
      fault: 'cancelled',
      workbook: 'changed',
    });
  });
});

describe('opening the pane together with the workbook', () => {
  function settings(workbook: OpenPort, status: string): { set: jest.Mock; port: OpenPort['port'] } {
    const set = jest.fn();
    const saveAsync = (done: (result: unknown) => void): void => done({ status, error: { code: 5001 } });
    Object.assign(Office.context, { document: { settings: { set, saveAsync } } });
    Object.assign(Office, { AsyncResultStatus: { Succeeded: 'succeeded' } });
    return { set, port: workbook.port };
  }

  test('is a setting of the document', async () => {
    const { set, port } = settings(openPort(), 'succeeded');
    await port.openPaneWithWorkbook();
    expect(set).toHaveBeenCalledWith('Office.AutoShowTaskpaneWithDocument', true);
  });

  test('fails in words', async () => {
    const { port } = settings(openPort(), 'failed');
    await expect(port.openPaneWithWorkbook()).rejects.toMatchObject({ fault: 'other', hostCode: '5001' });
  });
});

test('a file is opened as a workbook of its own', async () => {
  const workbook = openPort();
  await workbook.port.openNew(Uint8Array.from([80, 75, 255, 0]));
  expect(workbook.opened).toEqual(['UEv/AA==']);
  await expect(openPort('id-ID', 7).port.openNew(new Uint8Array())).rejects.toMatchObject({ fault: 'unsupported' });
});
