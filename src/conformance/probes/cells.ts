import { documented, known, noted, type Probe } from '../probe';
import type { Scratch } from '../scratch';

const A1 = 'A1';

/** What a cell holds once something is written into it: value, its type and its formula. */
async function written(
  scratch: Scratch,
  content: unknown,
  format: string | null = null,
): Promise<{ readonly value: string | number | boolean; readonly type: string; readonly formula: string | number }> {
  return scratch.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(scratch.name).getRange(A1);
    cell.clear();
    if (format !== null) cell.numberFormat = [[format]];
    cell.values = [[content]];
    cell.load('values,valueTypes,formulas');
    await context.sync();
    const [value, type, formula] = [cell.values[0]![0], cell.valueTypes[0]![0], cell.formulas[0]![0]] as const;
    return { value: value as string, type: String(type), formula: formula as string };
  });
}

/** How values and formats are taken and given back. */
export const CELLS: readonly Probe[] = [
  {
    id: 17,
    means: 'host',
    expected: {
      'name of a missing sheet': known(true),
      'area of a blank sheet': known(true),
      'range of a missing name': known(true),
    },
    ask: (scratch) =>
      scratch.run(async (context) => {
        const { worksheets, names } = context.workbook;
        const missing = worksheets.getItemOrNullObject(`Tidak ada ${scratch.token}`);
        const name = missing.names.getItemOrNullObject('tidak_ada');
        const blank = worksheets.getItem(scratch.name);
        const area = blank.getUsedRangeOrNullObject(true).getIntersectionOrNullObject('A1:Z10');
        const range = names.getItemOrNullObject(`tidak_ada_${scratch.token}`).getRangeOrNullObject();
        await context.sync();
        return {
          'name of a missing sheet': name.isNullObject,
          'area of a blank sheet': area.isNullObject,
          'range of a missing name': range.isNullObject,
        };
      }),
  },
  {
    id: 18,
    means: 'host',
    expected: {
      '1.234': documented(1.234),
      '3,5': noted,
      '15/01/2024': documented('15/01/2024'),
      '2024-01-15': noted,
      '+1': noted,
      BENAR: documented('BENAR'),
      TRUE: documented(true),
    },
    ask: async (scratch) => {
      const facts: Record<string, string | number | boolean> = {};
      for (const text of ['1.234', '3,5', '15/01/2024', '2024-01-15', '+1', 'BENAR', 'TRUE']) {
        facts[text] = (await written(scratch, text)).value;
      }
      return facts;
    },
  },
  {
    id: 19,
    means: 'host',
    expected: {
      "'3,5": documented('3,5'),
      "'3,5 type": documented('String'),
      "'3,5 formula": documented('3,5'),
      "'=1+1": documented('=1+1'),
      "'=1+1 formula": documented('=1+1'),
    },
    ask: async (scratch) => {
      const number = await written(scratch, "'3,5");
      const formula = await written(scratch, "'=1+1");
      return {
        ...{ "'3,5": number.value, "'3,5 type": number.type, "'3,5 formula": number.formula },
        ...{ "'=1+1": formula.value, "'=1+1 formula": formula.formula },
      };
    },
  },
  {
    id: 20,
    means: 'host',
    expected: {
      'number in text format': known('String'),
      'number, format changed first': documented('Double'),
      'formula in text format': known('=1+1'),
    },
    ask: async (scratch) => ({
      'number in text format': (await written(scratch, 5, '@')).type,
      'number, format changed first': (await written(scratch, 5, 'General')).type,
      'formula in text format': (await written(scratch, '=1+1', '@')).value,
    }),
  },
  {
    id: 21,
    means: 'host',
    expected: { formats: known('0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00 0.00') },
    ask: async (scratch) => ({
      formats: await scratch.answer(async (sheet, context) => {
        const block = sheet.getRange('A1:C3');
        block.numberFormat = '0.00' as unknown as string[][];
        block.load('numberFormat');
        await context.sync();
        return (block.numberFormat as string[][]).flat().join(' ');
      }),
    }),
  },
  {
    id: 22,
    means: 'host',
    expected: { 'null leaves as it is': documented('1 3'), 'another size': documented('InvalidArgument') },
    ask: async (scratch) => ({
      'null leaves as it is': await scratch.answer(async (sheet, context) => {
        const pair = sheet.getRange('A1:B1');
        pair.values = [[1, 2]];
        pair.values = [[null, 3]] as unknown[][];
        pair.load('values');
        await context.sync();
        return pair.values[0]!.join(' ');
      }),
      'another size': await scratch.attempt((sheet) => (sheet.getRange('A1:B2').values = [[1, 2, 3]])),
    }),
  },
];
