import fc from 'fast-check';
import {
  MAX_COLS,
  MAX_ROWS,
  boundingArea,
  columnIndex,
  columnName,
  intersection,
  parseA1,
  parseReference,
  quoteSheet,
  toA1,
} from '../../../preview/grid/a1';

test.each([
  ['A1', { r: 0, c: 0, h: 1, w: 1 }],
  ['$B$2:C5', { r: 1, c: 1, h: 4, w: 2 }],
  ['C5:B2', { r: 1, c: 1, h: 4, w: 2 }],
  ['b:d', { r: 0, c: 1, h: MAX_ROWS, w: 3 }],
  ['$2:3', { r: 1, c: 0, h: 2, w: MAX_COLS }],
  ['XFD1048576', { r: MAX_ROWS - 1, c: MAX_COLS - 1, h: 1, w: 1 }],
])('%s', (text, area) => {
  expect(parseA1(text)).toEqual(area);
});

test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:B', 'A1;B2', 'Nilai'])('"%s" is no address', (text) => {
  expect(() => parseA1(text)).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
});

const area = fc
  .tuple(fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLS - 1), fc.nat(50), fc.nat(50))
  .map(([r, c, h, w]) => ({ r, c, h: Math.min(h + 1, MAX_ROWS - r), w: Math.min(w + 1, MAX_COLS - c) }));

test('an address written is the address read, with and without dollar signs', () => {
  fc.assert(
    fc.property(area, (a) => {
      expect(parseA1(toA1(a))).toEqual(a);
      expect(parseA1(toA1(a, '$'))).toEqual(a);
    }),
  );
});

test('column names count without a gap', () => {
  fc.assert(fc.property(fc.nat(MAX_COLS - 1), (n) => columnIndex(columnName(n)) === n));
  expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});

test('any sheet name survives in a reference', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), area, (name, a) => {
      expect(parseReference(`=${quoteSheet(name)}!${toA1(a)}`)).toEqual({ sheetName: name, area: a });
    }),
  );
});

test('two areas meet inside both and are bounded by both', () => {
  fc.assert(
    fc.property(area, area, (a, b) => {
      const box = boundingArea(a, b);
      expect(intersection(box, a)).toEqual(a);
      expect(intersection(box, b)).toEqual(b);
      expect(intersection(a, b)).toEqual(intersection(b, a));
    }),
  );
});
