import { documented, known, noted, type Probe } from '../probe';
import type { Scratch } from '../scratch';

/** The headings that a table shows, once these are written into its first row. */
function headings(scratch: Scratch, place: string, texts: readonly (string | number)[]): Promise<string> {
  return scratch.answer(async (sheet, context) => {
    const area = sheet.getRange(place);
    area.values = [[...texts], texts.map((_, at) => at)];
    const shown = sheet.tables.add(place, true).getHeaderRowRange().load('values');
    await context.sync();
    return JSON.stringify(shown.values[0]);
  });
}

const count = (scratch: Scratch): Promise<string | number> =>
  scratch.answer<string | number>(async (sheet, context) => {
    const tables = sheet.tables.getCount();
    await context.sync();
    return tables.value;
  });

/** Real tables of Excel. */
export const TABLES: readonly Probe[] = [
  {
    id: 28,
    means: 'host',
    needs: '1.13',
    expected: {
      'equal headings': known('["Nilai","Nilai2"]'),
      'blank heading': known('["Nilai","Column1"]', '["Nilai","Kolom1"]'),
      'heading of a number': known('["Nilai","2023"]'),
      'resized to fewer rows': documented('taken'),
      'tables after clearing all': known(0),
      'tables after copying over one': noted,
    },
    ask: async (scratch) => {
      const equal = await headings(scratch, 'A1:B2', ['Nilai', 'Nilai']);
      const blank = await headings(scratch, 'D1:E2', ['Nilai', '']);
      const number = await headings(scratch, 'G1:H2', ['Nilai', 2023]);
      const resized = await scratch.attempt((sheet) => {
        sheet.tables.add('J1:J4', true).resize('J1:J3');
      });
      await scratch.attempt((sheet) => sheet.getRange().clear('All'));
      const cleared = await count(scratch);
      await scratch.attempt((sheet) => {
        sheet.tables.add('A1:A3', true);
        sheet.getRange('A1:A3').copyFrom('C1:C3', 'All');
      });
      return {
        ...{ 'equal headings': equal, 'blank heading': blank, 'heading of a number': number },
        ...{ 'resized to fewer rows': resized, 'tables after clearing all': cleared },
        'tables after copying over one': await count(scratch),
      };
    },
  },
];
