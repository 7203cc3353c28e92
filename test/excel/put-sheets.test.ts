import type { CellValue } from '../../src/core/grid';
import type { WorkbookPlan } from '../../src/core/report/plan';
import { recap, templateOfFive } from './plans';
import { fill, openPort, type OpenPort } from './support';

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

const names = ({ host }: OpenPort): string[] => host.grid.sheetIds().map((id) => host.grid.sheetName(id));

function valuesOf({ host }: OpenPort, sheet: string, h: number, w: number): unknown[][] {
  return host.cells.values(host.grid.findSheet(sheet)!, { r: 0, c: 0, h, w });
}

/** Everything a person could see or lose. */
function snapshot({ host }: OpenPort): unknown {
  const { grid, g, cells, side, protection } = host;
  return grid.sheetIds().map((id) => {
    const used = cells.usedArea(id, false) ?? { r: 0, c: 0, h: 1, w: 1 };
    return {
      name: grid.sheetName(id),
      isVisible: g.isSheetVisible(id),
      formulas: cells.formulas(id, used),
      formats: cells.numberFormats(id, used),
      styles: grid.map(id, used, (_value, _cell, position) => cells.style(position)),
      borders: grid.map(id, used, (_value, _cell, position) => g.getCellBorder(position) ?? null),
      tables: g.getCoreTables(id).map(({ range }) => range.zone),
      tableNames: g.getCoreTables(id).map((table) => side.get('tables', `${id}|${table.id}`)?.name),
      rules: g.getConditionalFormats(id).map(({ ranges, rule }) => [ranges, rule]),
      validations: g
        .getDataValidationRules(id)
        .map(({ ranges, criterion }) => [ranges.map((range) => g.getRangeString(range, id)), criterion]),
      merges: g.getMerges(id).map(({ top, left, bottom, right }) => ({ top, left, bottom, right })),
      charts: g.getChartIds(id).map((chart) => g.getChartDefinition(chart)),
      widths: Array.from({ length: used.w }, (_, col) => g.getColSize(id, used.c + col)),
      isLocked: protection.of(id) !== undefined,
    };
  });
}

const bookNames = ({ host }: OpenPort): unknown =>
  host.g.getNamedRanges().map(({ name, range }) => [name, host.g.getRangeString(range, 'Satu')]);

async function put(workbook: OpenPort, plan: WorkbookPlan): Promise<OpenPort> {
  await workbook.port.putSheets(plan);
  return workbook;
}

describe('new sheets', () => {
  test('stand behind the last tab, with their values, and the active one is shown', async () => {
    const workbook = await put(openPort(), templateOfFive());
    expect(names(workbook)).toEqual(['Satu', 'Dua', 'Petunjuk', 'Penilaian', 'Instrumen']);
    const plan = templateOfFive().sheets[1]!;
    const expected = plan.rows.map((row) =>
      Array.from({ length: 10 }, (_, at): CellValue => {
        const cell = row[at] ?? null;
        const value = typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : (cell as CellValue);
        return value ?? '';
      }),
    );
    expect(valuesOf(workbook, 'Penilaian', expected.length, 10)).toEqual(expected);
    expect(workbook.host.grid.sheetName(workbook.host.g.getActiveSheetId())).toBe('Penilaian');
    expect(names(workbook).every((name) => workbook.host.g.isSheetVisible(workbook.host.grid.findSheet(name)!))).toBe(
      true,
    );
  });

  test('have looks, rules, tables, charts, locks, print layout and names', async () => {
    const { host } = await put(openPort(), recap(80));
    const { g, cells, side, protection } = host;
    const id = host.grid.findSheet('Rekap')!;
    const at = (row: number, col: number) => ({ sheetId: id, row, col });
    expect(cells.style(at(0, 0))).toMatchObject({ bold: true, fontSize: 16, textColor: '#0F4C81' });
    expect(cells.style(at(2, 1))).toMatchObject({ fillColor: '#0F6CBD', wrapping: 'wrap' });
    expect(g.getCellBorder(at(2, 1))).toMatchObject({ top: { style: 'thin' }, right: { style: 'thin' } });
    expect(cells.formulas(id, { r: 0, c: 0, h: 1, w: 1 })).toEqual([['=HYPERLINK("x")']]);
    expect(g.getCell(at(0, 0))?.isFormula).toBe(false);
    expect(cells.formulas(id, { r: 6, c: 0, h: 1, w: 3 })).toEqual([['Rata-rata', '=AVERAGE(B4:B5)', '#N/A']]);
    expect(cells.text(id, { r: 3, c: 1, h: 1, w: 1 })).toEqual([['80,00']]);
    expect([g.getColSize(id, 0), g.getColSize(id, 1), g.isColHidden(id, 3)]).toEqual([210, 70, true]);
    expect(g.getRowSize(id, 0)).toBe(32);
    expect(g.getGridLinesVisibility(id)).toBe(false);
    expect(g.getSheet(id).color).toBe('#0F6CBD');
    expect(g.getMerges(id)).toMatchObject([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect(side.entries('tables').map(([, { name }]) => name)).toEqual(['TabelRekap']);
    expect(g.getConditionalFormats(id).map(({ rule }) => rule)).toMatchObject([
      { operator: 'isEqual', values: ['Hijau'], style: { fillColor: '#F1FAF1', textColor: '#0E700E', bold: true } },
      { operator: 'beginsWithText', values: ['Ku'] },
    ]);
    expect(g.getDataValidationRules(id)[0]?.criterion.values).toEqual(['Hijau', 'Kuning', 'Merah']);
    expect([protection.isUnlocked(id, 3, 2), protection.isUnlocked(id, 3, 1)]).toEqual([true, false]);
    expect(protection.of(id)?.options).toMatchObject({ allowSort: true, allowFormatColumns: false });
    expect(side.get('pageLayouts', id)).toMatchObject({
      orientation: 'Landscape',
      titleRows: '3:3',
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
      headersFooters: { CenterFooter: 'A && B' },
    });
    expect(g.getChartDefinition(g.getChartIds(id)[0]!)).toMatchObject({
      type: 'bar',
      horizontal: true,
      title: { text: 'Nilai per unit' },
      dataSource: { dataSets: [{ dataRange: 'B4:B5' }], labelRange: 'Rekap!A4:A5' },
      dataSetStyles: { 0: { label: 'Nilai', backgroundColor: '#0E700E' } },
      axesDesign: { y: { min: 0, max: 100 } },
      legendPosition: 'none',
    });
    expect(g.getNamedRange('NilaiUnit')?.range.zone).toMatchObject({ top: 3, left: 1, bottom: 4, right: 1 });
  });

  test('formulas that spill are written into one cell, and what they fill stays free', async () => {
    const plan: WorkbookPlan = {
      title: '',
      styles: { bold: { bold: true } },
      sheets: [
        { name: 'Isi', rows: [[1, 2]] },
        {
          name: 'Limpah',
          rows: [['Kepala'], [{ formula: 'TRANSPOSE(Isi!A1:B1)', result: [[1], [2]], style: 'bold' }]],
        },
      ],
    };
    const workbook = await put(openPort(), plan);
    expect(valuesOf(workbook, 'Limpah', 3, 1)).toEqual([['Kepala'], [1], [2]]);
    const id = workbook.host.grid.findSheet('Limpah')!;
    expect(workbook.host.g.getCell({ sheetId: id, row: 2, col: 0 })?.content ?? '').toBe('');
    expect(workbook.host.cells.style({ sheetId: id, row: 2, col: 0 })).toEqual({ bold: true });
    // Its result changes, the sheet does not: it may be written again.
    workbook.host.grid.run('UPDATE_CELL', {
      sheetId: workbook.host.grid.findSheet('Isi')!,
      row: 0,
      col: 1,
      content: '5',
    });
    await put(workbook, { ...plan, sheets: [{ name: 'Limpah', rows: [['Baru']] }] });
    expect(valuesOf(workbook, 'Limpah', 3, 1)).toEqual([['Baru'], [''], ['']]);
  });

  test('a hidden sheet is hidden, and one of a name of the plan stays where it is', async () => {
    const workbook = await put(openPort(), {
      title: '',
      styles: {},
      sheets: [
        { name: 'Tampak', rows: [['a']] },
        { name: 'Rahasia', rows: [['b']], visibility: 'veryHidden' },
      ],
    });
    const id = workbook.host.grid.findSheet('Rahasia')!;
    expect([workbook.host.g.isSheetVisible(id), workbook.host.side.get('veryHidden', id)]).toEqual([false, true]);
  });
});

describe('a sheet of ours', () => {
  test('is written again in its place, and formulas that refer to it go on', async () => {
    const workbook = await put(openPort(), recap(80));
    fill(workbook, 'Satu', [['=Rekap!B4']]);
    await put(workbook, recap(90, ['Unit A', 'Unit B', 'Unit C']));
    expect(names(workbook)).toEqual(['Satu', 'Dua', 'Rekap']);
    expect(valuesOf(workbook, 'Satu', 1, 1)).toEqual([[90]]);
    const fresh = await put(openPort(), recap(90, ['Unit A', 'Unit B', 'Unit C']));
    expect((snapshot(workbook) as unknown[])[2]).toEqual((snapshot(fresh) as unknown[])[2]);
    expect(bookNames(workbook)).toEqual(bookNames(fresh));
  });

  test('shrinks without leaving anything behind', async () => {
    const workbook = await put(openPort(), recap(80, ['Unit A', 'Unit B', 'Unit C']));
    await put(workbook, recap(90));
    const fresh = await put(openPort(), recap(90));
    const [, , again] = snapshot(workbook) as { formulas: unknown }[];
    const [, , anew] = snapshot(fresh) as { formulas: unknown }[];
    expect(valuesOf(workbook, 'Rekap', 12, 4)).toEqual(valuesOf(fresh, 'Rekap', 12, 4));
    expect({ ...again, formulas: 0, formats: 0, styles: 0, borders: 0, widths: 0 }).toEqual({
      ...anew,
      ...{ formulas: 0, formats: 0, styles: 0, borders: 0, widths: 0 },
    });
  });

  test('is known by its record whatever it is called, and after a second writing too', async () => {
    const workbook = await put(openPort(), recap(80));
    for (const score of [81, 82]) await put(workbook, recap(score));
    workbook.host.grid.run('RENAME_SHEET', {
      sheetId: workbook.host.grid.findSheet('Rekap')!,
      oldName: 'Rekap',
      newName: 'REKAP',
    });
    await put(workbook, recap(83));
    // What a person calls it, it stays.
    expect(names(workbook)).toEqual(['Satu', 'Dua', 'REKAP']);
    expect(valuesOf(workbook, 'Rekap', 4, 2)[3]).toEqual(['Unit A', 83]);
  });

  test('is written again together with new sheets, and columns hidden before are shown', async () => {
    const workbook = await put(openPort(), recap(80));
    const sheet = { ...recap(90).sheets[0]!, columns: [{ width: 30 }] };
    const sheets = [{ name: 'Muka', rows: [['a']] }, sheet, { name: 'Belakang', rows: [['b']] }];
    await put(workbook, { ...recap(90), sheets, active: 2 });
    expect(names(workbook)).toEqual(['Satu', 'Dua', 'Rekap', 'Muka', 'Belakang']);
    expect([valuesOf(workbook, 'Muka', 1, 1), valuesOf(workbook, 'Belakang', 1, 1)]).toEqual([[['a']], [['b']]]);
    const id = workbook.host.grid.findSheet('Rekap')!;
    expect([valuesOf(workbook, 'Rekap', 4, 2)[3], workbook.host.g.isColHidden(id, 3)]).toEqual([['Unit A', 90], false]);
    expect(workbook.host.grid.sheetName(workbook.host.g.getActiveSheetId())).toBe('Belakang');
  });

  test('that was deleted leaves nothing that stands in the way', async () => {
    const workbook = await put(openPort(), recap(80));
    const sheetId = workbook.host.grid.findSheet('Rekap')!;
    workbook.host.grid.run('DELETE_NAMED_RANGE', { name: 'NilaiUnit' });
    workbook.host.grid.run('DELETE_SHEET', { sheetId, sheetName: 'Rekap' });
    await put(workbook, recap(81));
    expect(names(workbook)).toEqual(['Satu', 'Dua', 'Rekap']);
  });
});

describe('refused with nothing changed', () => {
  async function refusal(workbook: OpenPort, plan: WorkbookPlan): Promise<unknown> {
    const before = snapshot(workbook);
    const error: unknown = await workbook.port.putSheets(plan).then(
      () => null,
      (each: unknown) => each,
    );
    expect(snapshot(workbook)).toEqual(before);
    return error;
  }

  test('a sheet of that name that is not ours', async () => {
    const workbook = openPort();
    const plan = { ...recap(80), sheets: [{ name: 'satu', rows: [['x']] }] };
    expect(await refusal(workbook, plan)).toMatchObject({
      fault: 'sheet-foreign',
      place: 'Satu',
      workbook: 'unchanged',
    });
  });

  test.each([
    ['a value', 'C4', 'Merah'],
    ['a formula', 'B7', '=1'],
    ['a cell beside it', 'H20', 'catatan'],
  ])('a sheet of ours in which a person changed %s', async (_what, address, content) => {
    const workbook = await put(openPort(), recap(80));
    const sheetId = workbook.host.grid.findSheet('Rekap')!;
    workbook.host.protection.unprotect(sheetId);
    const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
    workbook.host.grid.run('UPDATE_CELL', {
      sheetId,
      row: Number(row) - 1,
      col: letter.charCodeAt(0) - 65,
      content,
    });
    expect(await refusal(workbook, recap(90))).toMatchObject({
      fault: 'sheet-edited',
      place: 'Rekap',
      workbook: 'unchanged',
    });
  });

  test('a sheet to fill in, once a person has filled in one cell', async () => {
    const workbook = await put(openPort(), templateOfFive());
    const sheetId = workbook.host.grid.findSheet('Penilaian')!;
    workbook.host.grid.run('UPDATE_CELL', { sheetId, row: 6, col: 5, content: '3' });
    expect(await refusal(workbook, templateOfFive())).toMatchObject({ fault: 'sheet-edited', place: 'Penilaian' });
  });

  test('a table or name that exists elsewhere', async () => {
    const workbook = openPort();
    fill(workbook, 'Satu', [['a'], ['b']]);
    await workbook.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Satu');
      sheet.tables.add('A1:A2', true).name = 'tabelrekap';
      await context.sync();
    });
    expect(await refusal(workbook, recap(80))).toMatchObject({ fault: 'name-taken', place: 'TabelRekap' });
    const other = openPort();
    await other.excel.run(async (context) => {
      context.workbook.names.add('nilaiunit', context.workbook.worksheets.getItem('Satu').getRange('A1'));
      await context.sync();
    });
    expect(await refusal(other, recap(80))).toMatchObject({ fault: 'name-taken', place: 'NilaiUnit' });
  });

  test('a formula that spills, where Excel has no dynamic arrays', async () => {
    const workbook = openPort('id-ID', 11);
    const plan = { ...recap(80), sheets: [{ name: 'X', rows: [[{ formula: 'A2:A3', result: [[1], [2]] }]] }] };
    expect(await refusal(workbook, plan)).toMatchObject({ fault: 'unsupported', place: 'X' });
  });
});

test('an older Excel gets the content, and less decoration', async () => {
  const workbook = openPort('id-ID', 8);
  await put(workbook, recap(80));
  expect(valuesOf(workbook, 'Rekap', 4, 2)[3]).toEqual(['Unit A', 80]);
  expect(workbook.host.side.get('pageLayouts', workbook.host.grid.findSheet('Rekap')!)).toBeUndefined();
});

test('progress is told by rows, and ends at all of them', async () => {
  const workbook = openPort();
  const told: [number, number][] = [];
  await workbook.port.putSheets(templateOfFive(), { onProgress: (done, total) => told.push([done, total]) });
  const rows = templateOfFive().sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  expect(told.at(-1)).toEqual([rows, rows]);
});

describe('all or none', () => {
  const failing = (workbook: OpenPort, plan: WorkbookPlan) =>
    workbook.port.putSheets(plan).then(
      () => null,
      (error: unknown) => error as { workbook: string; fault: string },
    );

  const partsOf = ({ host }: OpenPort): unknown => [...host.xmlParts.values()];
  const filled = (): OpenPort => {
    const workbook = openPort();
    fill(workbook, 'Satu', [['a']]);
    return workbook;
  };

  test.each([1, 2, 3, 4].flatMap((batch) => [0, 7, 90].map((after) => [batch, after])))(
    'a new recap whose batch %i fails after %i actions leaves no trace, or is whole',
    async (batch, afterActions) => {
      const workbook = filled();
      const before = [snapshot(workbook), bookNames(workbook)];
      workbook.channel.faults.fail(batch, { afterActions });
      const error = await failing(workbook, recap(80));
      workbook.channel.faults.clear();
      if (error === null) {
        // All of the last batch was done before it failed.
        expect([batch, afterActions, partsOf(workbook)]).toEqual([4, 90, []]);
        return expect(snapshot(workbook)).toEqual(snapshot(await put(filled(), recap(80))));
      }
      expect(error).toMatchObject({ workbook: 'unchanged' });
      expect([snapshot(workbook), bookNames(workbook), partsOf(workbook)]).toEqual([...before, []]);
      await put(workbook, recap(80));
    },
  );

  test.each([1, 2, 3, 4, 5].flatMap((batch) => [0, 5, 20, 30, 90, 200].map((after) => [batch, after])))(
    'a recap written again whose batch %i fails after %i actions stands as before',
    async (batch, afterActions) => {
      const workbook = await put(openPort(), recap(80));
      fill(workbook, 'Satu', [['=Rekap!B4']]);
      const before = [snapshot(workbook), bookNames(workbook)];
      workbook.channel.faults.fail(batch, { afterActions });
      const error = await failing(workbook, recap(90, ['Unit A', 'Unit B', 'Unit C']));
      workbook.channel.faults.clear();
      expect(partsOf(workbook)).toEqual([]);
      if (error === null) {
        expect(batch).toBe(5);
        expect(valuesOf(workbook, 'Rekap', 6, 2)[5]).toEqual(['Unit C', 90]);
        expect(names(workbook)).toEqual(['Satu', 'Dua', 'Rekap']);
      } else {
        expect(error).toMatchObject({ workbook: 'unchanged' });
        expect([snapshot(workbook), bookNames(workbook)]).toEqual(before);
      }
      await put(workbook, recap(91));
    },
  );

  test.each([6, 7, 8].flatMap((batch) => [0, 1, 2, 3].map((after) => [batch, after])))(
    'when batch %i, which only tidies up, fails after %i actions, the recap is whole all the same',
    async (batch, afterActions) => {
      const workbook = await put(openPort(), recap(80));
      workbook.channel.faults.fail(batch, { afterActions });
      await put(workbook, recap(90));
      const fresh = await put(openPort(), recap(90));
      expect(snapshot(workbook)).toEqual(snapshot(fresh));
    },
  );

  test.each([14, 18, 20])(
    'a sheet that was very hidden already after %i actions is taken away too',
    async (afterActions) => {
      const workbook = openPort();
      const sheets = [
        { name: 'Rahasia', rows: [['b']], visibility: 'veryHidden' as const },
        { name: 'Tampak', rows: [['a']] },
      ];
      workbook.channel.faults.fail(4, { afterActions });
      expect(await failing(workbook, { title: '', styles: {}, sheets })).toMatchObject({ workbook: 'unchanged' });
      expect(names(workbook)).toEqual(['Satu', 'Dua']);
    },
  );

  test('what cannot be tidied up is said', async () => {
    const workbook = await put(openPort(), recap(80));
    for (const batch of [8, 11]) workbook.channel.faults.fail(batch);
    expect(await failing(workbook, recap(90))).toMatchObject({ workbook: 'changed' });
    expect(valuesOf(workbook, 'Rekap', 4, 2)[3]).toEqual(['Unit A', 90]);
  });

  test('when Excel no longer answers it is said that nobody knows', async () => {
    const workbook = await put(openPort(), recap(80));
    workbook.channel.faults.fail(4, { afterActions: 90 });
    for (const batch of [5, 6]) workbook.channel.faults.fail(batch);
    expect(await failing(workbook, recap(90))).toMatchObject({ workbook: 'unknown' });
  });

  test('a locked workbook, an edited cell and a request for stopping leave it as it was', async () => {
    const workbook = await put(openPort(), recap(80));
    const before = snapshot(workbook);
    for (const [batch, code, fault] of [
      [3, 'AccessDenied', 'protected'],
      [5, 'InvalidOperationInCellEditMode', 'busy-editing'],
    ] as const) {
      workbook.channel.faults.fail(batch, { code });
      expect(await failing(workbook, recap(90))).toMatchObject({ fault, workbook: 'unchanged' });
      expect(snapshot(workbook)).toEqual(before);
    }
    for (const stopAt of [1, 2]) {
      let asked = 0;
      const stopped = workbook.port.putSheets(recap(90), { isCancelled: () => ++asked >= stopAt });
      await expect(stopped).rejects.toMatchObject({ fault: 'cancelled', workbook: 'unchanged' });
      expect(snapshot(workbook)).toEqual(before);
    }
  });
});
