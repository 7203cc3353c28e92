import { documented, known, type Probe } from '../probe';
import { nameOf } from '../leftovers';
import type { Scratch } from '../scratch';

const text = (length: number): string => `="${'x'.repeat(length)}"`;

function kept(scratch: Scratch, name: string, formula: string): Promise<string | number> {
  return scratch.answer<string | number>(async (sheet, context) => {
    const item = sheet.names.add(name, formula).load('formula');
    await context.sync();
    return item.formula === formula ? formula.length : String(item.formula).slice(0, 50);
  });
}

/** Names of cells and texts, and formulas as text. */
export const NAMES: readonly Probe[] = [
  {
    id: 30,
    means: 'host',
    needs: '1.7',
    expected: {
      'text of 255': known(258),
      'text of 256': known('InvalidArgument'),
      hidden: documented('taken'),
      'like a cell': documented('InvalidArgument'),
      '255 letters': documented('taken'),
      '256 letters': known('InvalidArgument'),
      'workbook and sheet': known('taken'),
      'formula cut short': known('InvalidArgument'),
    },
    ask: async (scratch) => ({
      'text of 255': await kept(scratch, 'panjang', text(255)),
      'text of 256': await kept(scratch, 'lebih_panjang', text(256)),
      hidden: await scratch.attempt((sheet) => (sheet.names.add('tersembunyi', text(1)).visible = false)),
      'like a cell': await scratch.attempt((sheet) => sheet.names.add('R1C1', text(1))),
      '255 letters': await scratch.attempt((sheet) => sheet.names.add('n'.repeat(255), text(1))),
      '256 letters': await scratch.attempt((sheet) => sheet.names.add('m'.repeat(256), text(1))),
      'workbook and sheet': await scratch.attempt((sheet, { workbook }) => {
        const name = nameOf(scratch.token, 'sama');
        workbook.names.add(name, sheet.getRange('A1'));
        sheet.names.add(name, sheet.getRange('B1'));
      }),
      'formula cut short': await scratch.attempt((sheet) => (sheet.getRange('A1').formulas = [['=SUM(']])),
    }),
  },
];
