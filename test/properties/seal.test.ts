import fc from 'fast-check';
import { contentCode, type Seal2 } from '../../src/core/seal/seal';
import type { CellValue } from '../../src/core/grid';
import { assessed, ROWS, sealedBook, sealOf, type Book } from '../app/seal/workbook';
import { runs } from '../support/runs';

/** What people and programs leave in names without anybody seeing it, and what is another name. */
const MARKS = [
  ' ',
  '  ',
  '\u00a0',
  '\t',
  '\u200b',
  '\ufeff',
  '\u00ad',
  '\u202e',
  '\u0085',
  '',
  'e\u0301',
  '\u00e9',
  'E',
  '\\',
];
const LONE = ['\ud800', '\udc00', '\ufffd'];

/** Names of two units that differ, if at all, in such marks. */
const name = fc
  .tuple(fc.constantFrom('', ' ', '\u00a0'), fc.constantFrom(...MARKS, ...LONE), fc.constantFrom(...MARKS))
  .map(([before, inside, after]) => `${before}Dinas${inside}X${after}`);

function bookOf(names: readonly [string, string], institution: string): Book {
  const book = sealedBook();
  book.rows = ROWS.map((row, at): CellValue[] => {
    if (at === 0) return [`Instansi: ${institution}`];
    if (at === 3) return [null];
    return row.map((cell) => (cell === 'Dinas A' ? names[0] : cell === 'Dinas B' ? names[1] : cell));
  });
  return book;
}

/** What the score is made of, told apart by the numbers that reading gives names, never by their spelling. */
function scored(book: Book): string {
  const { table, result } = assessed(book);
  const rows = Array.from({ length: table.length }, (_, row) => [
    table.unit[row],
    table.indicator[row],
    table.respondent[row],
    table.kind[row],
    table.level[row],
  ]);
  return JSON.stringify([rows, result.institution.outcome, result.units.length]);
}

function sealed(book: Book): Seal2 | null {
  try {
    return sealOf(book);
  } catch {
    return null;
  }
}

test('two units are two in the seal exactly where they are two in the score', () => {
  fc.assert(
    fc.property(name, name, (a, b) => {
      const record = sealed(bookOf([a, b], 'Kota Uji'));
      if (record === null) return;
      const { result } = assessed(bookOf([a, b], 'Kota Uji'));
      expect(Object.keys(record.content.cells)).toHaveLength(result.units.length);
      expect(Object.keys(record.content.result.units)).toHaveLength(result.units.length);
    }),
    { numRuns: runs(60) },
  );
});

test('two workbooks have one content code exactly where they are one to the score', () => {
  fc.assert(
    fc.property(name, name, name, (a, b, c) => {
      const [first, second] = [bookOf([a, b], 'Kota Uji'), bookOf([c, b], 'Kota Uji')];
      const [left, right] = [sealed(first), sealed(second)];
      if (left === null || right === null) return;
      const isOneCode = contentCode(left.content) === contentCode(right.content);
      const isOneUnit = (book: Book, other: Book): boolean => {
        const both = bookOf([book.rows[6]![0] as string, other.rows[6]![0] as string], 'Kota Uji');
        return assessed(both).table.units.length === 1;
      };
      expect(isOneCode).toBe(isOneUnit(first, second) && scored(first) === scored(second));
    }),
    { numRuns: runs(60) },
  );
});
