import { codeOf, openWorkbook } from './support/workbook';

/** The unmodified Excel client of office.js against the preview's engine and grid. */

describe('null objects', () => {
  test('getItemOrNullObject says so instead of failing, and so do objects reached through it', async () => {
    const { excel } = openWorkbook();
    const seen = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Tiada');
      const range = sheet.getRange('A1');
      const table = context.workbook.tables.getItemOrNullObject('tblTiada');
      const there = context.workbook.worksheets.getItemOrNullObject('satu');
      range.load('values');
      there.load('name');
      await context.sync();
      return [sheet.isNullObject, range.isNullObject, table.isNullObject, there.isNullObject, there.name];
    });
    expect(seen).toEqual([true, true, true, false, 'Satu']);
  });

  test('an empty sheet has no used range', async () => {
    const { excel } = openWorkbook();
    const isNull = await excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Dua').getUsedRangeOrNullObject(true);
      await context.sync();
      return used.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe('errors', () => {
  const fails = (work: (context: Excel.RequestContext) => void): Promise<string | undefined> => {
    const { excel } = openWorkbook();
    return codeOf(
      excel.run(async (context) => {
        work(context);
        await context.sync();
      }),
    );
  };
  const satu = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Satu');

  test.each<[string, string, (context: Excel.RequestContext) => void]>([
    ['a sheet that does not exist', 'ItemNotFound', (c) => c.workbook.worksheets.getItem('Tiada').load('name')],
    ['a table that does not exist', 'ItemNotFound', (c) => c.workbook.tables.getItem('Tiada').load('name')],
    ['an address that is none', 'InvalidArgument', (c) => satu(c).getRange('A0').load('values')],
    ['cells beyond the sheet', 'InvalidArgument', (c) => satu(c).getRange('XFE1').load('values')],
    ['too few rows', 'InvalidArgument', (c) => void (satu(c).getRange('A1:B2').values = [['x', 'y']])],
    ['too many columns', 'InvalidArgument', (c) => void (satu(c).getRange('A1').values = [['x', 'y']])],
    ['formats of another size', 'InvalidArgument', (c) => void (satu(c).getRange('A1:A2').numberFormat = [['0']])],
    ['an offset off the sheet', 'InvalidArgument', (c) => satu(c).getRange('A1').getOffsetRange(-1, 0).load('values')],
    ['a second sheet of a name', 'ItemAlreadyExists', (c) => void c.workbook.worksheets.add('satu')],
    ['a sheet name with a slash', 'InvalidArgument', (c) => void c.workbook.worksheets.add('a/b')],
    ['a class that is not there', 'ApiNotFound', (c) => satu(c).shapes.load('items')],
    ['a member that is not there', 'ApiNotFound', (c) => void satu(c).getRange('A1').flashFill()],
  ])('%s: %s', async (_what, code, work) => {
    expect(await fails(work)).toBe(code);
  });

  test('what is missing is listed by name', async () => {
    const { excel, engine } = openWorkbook();
    await codeOf(
      excel.run(async (context) => {
        satu(context).getRange('A1').flashFill();
        await context.sync();
      }),
    );
    expect([...engine.unsupported]).toEqual(['Range.FlashFill()']);
  });

  test('what came before the failing action stays, what comes after is not done', async () => {
    const { excel, host } = openWorkbook();
    const code = await codeOf(
      excel.run(async (context) => {
        satu(context).getRange('A1').values = [['sebelum']];
        context.workbook.worksheets.getItem('Tiada').getRange('A1').values = [['x']];
        satu(context).getRange('A2').values = [['sesudah']];
        await context.sync();
      }),
    );
    expect(code).toBe('ItemNotFound');
    expect(host.cells.values('Satu', { r: 0, c: 0, h: 2, w: 1 })).toEqual([['sebelum'], ['']]);
  });

  test('a protected sheet refuses locked cells, takes unlocked ones, and all after unprotect', async () => {
    const { excel, host } = openWorkbook();
    const write = (address: string): Promise<string | undefined> =>
      codeOf(
        excel.run(async (context) => {
          satu(context).getRange(address).values = [['x']];
          await context.sync();
        }),
      );
    await excel.run(async (context) => {
      satu(context).getRange('B1:B9').format.protection.locked = false;
      satu(context).protection.protect();
      await context.sync();
    });
    expect([await write('A1'), await write('B1')]).toEqual(['AccessDenied', undefined]);
    await excel.run(async (context) => {
      satu(context).protection.unprotect();
      await context.sync();
    });
    expect(await write('A1')).toBeUndefined();
    expect(host.cells.values('Satu', { r: 0, c: 0, h: 1, w: 2 })).toEqual([['x', 'x']]);
  });
});

describe('the 5 MB limit', () => {
  const long = 'x'.repeat(30_000);

  test('a request above it is refused and nothing of it is done', async () => {
    const { excel, host } = openWorkbook();
    const code = await codeOf(
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Satu');
        for (let row = 1; row <= 180; row++) sheet.getRange(`A${row}`).values = [[long]];
        await context.sync();
      }),
    );
    expect(code).toBe('RequestPayloadSizeLimitExceeded');
    expect(host.cells.usedArea('Satu', true)).toBeUndefined();
  });

  test('a response above it is refused', async () => {
    const { excel } = openWorkbook();
    const code = await codeOf(
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Satu').getRange('A1:A180');
        range.getCell(0, 0).values = [[long]];
        range.getOffsetRange(1, 0).getResizedRange(-1, 0).formulas = Array.from({ length: 179 }, () => ['=$A$1']);
        range.load('values');
        await context.sync();
      }),
    );
    expect(code).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

test('trace actions are answered, or the client would never attach an event handler', async () => {
  const { excel, requests, channel } = openWorkbook();
  const answers: { TraceIds: number[] }[] = [];
  const answer = channel.answer.bind(channel);
  jest.spyOn(channel, 'answer').mockImplementation(async (body) => {
    const text = await answer(body);
    answers.push(JSON.parse(text) as { TraceIds: number[] });
    return text;
  });
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Satu').onChanged.add(() => Promise.resolve());
    await context.sync();
  });
  const traced = requests.map(({ Actions = [] }) => Actions.filter((a) => a.ActionType === 5).map((a) => a.Id));
  expect(traced.flat().length).toBeGreaterThan(0);
  expect(answers.map(({ TraceIds }) => TraceIds)).toEqual(traced);
});

describe('faults a test can ask for', () => {
  const write = (excel: typeof Excel, address = 'A1'): Promise<string | undefined> =>
    codeOf(
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('Satu').getRange(address).values = [['x']];
        await context.sync();
      }),
    );

  test('only the batch named fails, and with nothing done', async () => {
    const { excel, channel, host } = openWorkbook();
    channel.faults.fail(2, { code: 'InvalidOperation' });
    expect(await write(excel)).toBeUndefined();
    host.grid.run('DELETE_CONTENT', { sheetId: 'Satu', target: [{ top: 0, left: 0, bottom: 0, right: 0 }] });
    expect(await write(excel)).toBe('InvalidOperation');
    expect(host.cells.usedArea('Satu', true)).toBeUndefined();
    expect(await write(excel)).toBeUndefined();
  });

  test('a dropped batch is never answered', async () => {
    const { excel, channel, host } = openWorkbook();
    channel.faults.drop(1, { applied: true });
    let answered = false;
    void write(excel).then(() => (answered = true));
    // A batch after it goes all the way there and back.
    expect(await write(excel, 'A2')).toBeUndefined();
    expect(answered).toBe(false);
    expect(host.cells.values('Satu', { r: 0, c: 0, h: 2, w: 1 })).toEqual([['x'], ['x']]);
  });

  test('batches, actions and bytes are counted', async () => {
    const { excel, channel, requests } = openWorkbook();
    await write(excel);
    const { batches, actions, requestBytes, responseBytes } = channel.traffic;
    expect(batches).toBe(requests.length);
    expect(actions).toBe(requests.flatMap(({ Actions = [] }) => Actions).length);
    expect(requestBytes).toBe(requests.reduce((sum, request) => sum + JSON.stringify(request).length, 0));
    expect(responseBytes).toBeGreaterThan(0);
    channel.resetTraffic();
    expect(channel.traffic.batches).toBe(0);
  });
});
