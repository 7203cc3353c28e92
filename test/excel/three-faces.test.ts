import fc from 'fast-check';
import { BLANKS } from '../../src/functions/blank-evidence';
import { runs } from '../support/runs';
import { books, type Book, type BookSheet } from './faces/books';
import { byFile, byFunction, byPane, type Said } from './faces/faces';

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  BLANKS.forget();
});

/**
 * What a range cannot know, in the order of docs/decisions/one-reading.md. A workbook that has any of it is shown to the
 * functions without: they see each of its sheets alone.
 */
const UNKNOWN_TO_A_RANGE: Readonly<Record<string, (book: Book) => Book>> = {
  'other sheets': ({ sheets, ...book }) => ({ ...book, sheets: sheets.slice(0, 1) }),
  'hidden rows, columns and sheets': (book) => changed(book, { hidden: false, hiddenRows: [], hiddenColumns: [] }),
  'number formats': (book) => changed(book, { percents: [] }),
  'answers of the user': (book) => ({ ...book, answers: [] }),
  'the name of its sheet': (book) => changed(book, { name: 'Data' }),
  'a line Edisi against the sheet Instrumen': (book) => ({ ...book, instrument: null }),
};

function changed({ sheets, ...book }: Book, changes: Partial<BookSheet>): Book {
  return { ...book, sheets: sheets.map((sheet) => ({ ...sheet, ...changes })) };
}

/** Each sheet of a workbook as a range can say it. */
function asRanges(book: Book): Book[] {
  return book.sheets
    .filter(({ isNamedBySheet }) => !isNamedBySheet)
    .map((sheet): Book => ({ ...book, sheets: [sheet] }))
    .map((alone) => Object.values(UNKNOWN_TO_A_RANGE).reduce((each, forget) => forget(each), alone));
}

/** `FACES=500` makes as many; each takes up to a few seconds where the processor is shared. */
const RUNS = Number(process.env['FACES'] ?? runs(10));

test(
  'command line, pane and functions give one answer',
  async () => {
    await fc.assert(
      fc.asyncProperty(books, async (book) => {
        expect(await byPane(book)).toEqual(await byFile(book));
        for (const range of asRanges(book)) expect(byFunction(range)).toEqual(await byFile(range));
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  },
  60_000 + RUNS * 4000,
);

// Nothing is proven by workbooks that are all refused, nor by a mix that is left to the day's numbers.
test('the workbooks made are final, provisional and refused', async () => {
  const statuses = new Set<string>();
  for (const book of fc.sample(books, { numRuns: 40, seed: 2026 })) statuses.add(statusOf(await byFile(book)));
  expect([...statuses].sort()).toEqual(['final', 'no-rows', 'sementara', 'tidak-dinilai']);
});

function statusOf(said: Said | string): string {
  return typeof said === 'string' ? said : said.status;
}
