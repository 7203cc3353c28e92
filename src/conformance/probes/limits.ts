import { documented, known, noted, type Probe } from '../probe';

const text = (length: number): string => 'x'.repeat(length);
/** Letters of the longest text that Excel keeps in a cell. */
const LONGEST = 32_767;
/** Cells of 10,000 letters in a request of about 4 MB, and in one well over 5 MB. */
const FITTING = 400;
const TOO_MANY = 600;
const LETTERS = 10_000;

const cells = (count: number): string[][] => Array.from({ length: count }, () => [text(LETTERS)]);

/** How much Excel takes and gives at once. */
export const LIMITS: readonly Probe[] = [
  {
    id: 23,
    means: 'host',
    expected: { 'length kept': documented(LONGEST), 'one letter more': known('InvalidArgument') },
    ask: async (scratch) => ({
      'length kept': await scratch.answer(async (sheet, context) => {
        const cell = sheet.getRange('A1');
        cell.values = [[text(LONGEST)]];
        cell.load('values');
        await context.sync();
        return String(cell.values[0]![0]).length;
      }),
      'one letter more': await scratch.attempt((sheet) => (sheet.getRange('A2').values = [[text(LONGEST + 1)]])),
    }),
  },
  {
    id: 36,
    means: 'host',
    expected: {
      'request of 4 MB': documented('taken'),
      'request of 6 MB': noted,
      'answer of 6 MB': noted,
      '100,000 rows': documented(100_000),
      'values of a column': documented(null),
    },
    ask: async (scratch) => {
      const put = (count: number, place: string): Promise<string> =>
        scratch.attempt((sheet) => {
          sheet.getRange(place).getResizedRange(count - 1, 0).values = cells(count);
        });
      const rowsOf = (place: string): Promise<string | number | null> =>
        scratch.answer<string | number | null>(async (sheet, context) => {
          const range = sheet.getRange(place).load('values');
          await context.sync();
          return (range.values as unknown[] | null)?.length ?? null;
        });
      const fitting = await put(FITTING, 'A1');
      const large = await put(TOO_MANY, 'B1');
      await scratch.attempt((sheet) => (sheet.getRange(`C1:C${TOO_MANY}`).values = text(LETTERS) as never));
      return {
        'request of 4 MB': fitting,
        'request of 6 MB': large,
        'answer of 6 MB': await rowsOf(`C1:C${TOO_MANY}`),
        '100,000 rows': await rowsOf('D1:D100000'),
        'values of a column': await rowsOf('A:A'),
      };
    },
  },
];
