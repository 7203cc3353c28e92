import fc from 'fast-check';
import { CATALOGUE } from '../../src/functions/catalogue';
import { FUNCTIONS } from '../../src/functions/functions';
import { Refusal } from '../../src/functions/outcome';
import { StubError, stubCustomFunctions, TWO_UNITS } from './support';
import { runs } from '../support/runs';

beforeAll(stubCustomFunctions);

const WORDS = [
  'Unit',
  'Kode',
  'Nilai',
  'Indikator',
  'Dinas A',
  'I.1',
  'P.1',
  'TB',
  '#N/A',
  '79,39',
  '1.234',
  '__proto__',
];
const cell = fc.oneof(
  fc.double(),
  fc.integer({ min: -5, max: 105 }),
  fc.boolean(),
  fc.constantFrom(
    null,
    undefined,
    '',
    ' ',
    0,
    {},
    { error: '#REF!' },
    { type: 'Double', basicValue: 3 },
    Symbol.iterator,
  ),
  fc.constantFrom(...WORDS),
  fc.string(),
);
const matrix = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 });
/** The sample table with a few cells replaced by anything. */
const damaged = fc.array(fc.tuple(fc.nat(TWO_UNITS.length - 1), fc.nat(5), cell), { maxLength: 4 }).map((hits) =>
  hits.reduce<unknown[][]>((rows, [r, c, value]) => {
    const copy = rows.map((row) => [...row]);
    copy[r]![c] = value;
    return copy;
  }, TWO_UNITS),
);
const argument = fc.oneof(cell, matrix, damaged, fc.constantFrom(2021, 2025, 'A', 'persen', 'nol', 'abaikan'));

const isExcelValue = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || value instanceof StubError || Number.isFinite(value);

describe.each(CATALOGUE.map(({ id, parameters }) => [id, parameters.length] as const))('%s', (id, count) => {
  it('gives a value that Excel can show, or one sentence, whatever it is given', () => {
    fc.assert(
      fc.property(fc.array(argument, { minLength: count, maxLength: count }), (args) => {
        let value: unknown;
        try {
          value = FUNCTIONS[id](...args);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          expect(error.message).toMatch(/[.)]$/);
          return;
        }
        if (!Array.isArray(value)) return expect(isExcelValue(value)).toBe(true);
        const rows = value as unknown[][];
        expect(rows.flat().filter((each) => !isExcelValue(each))).toEqual([]);
        expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      }),
      { numRuns: runs(50) },
    );
  });
});
