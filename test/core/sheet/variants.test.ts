import { doubtWord, wordsOfNames } from '../../../src/core/sheet/doubt-words';
import { sheet } from './grids';
import { A, B, C, matrix, named, own, startingAt, verdict, workbookVerdict, type Variants } from './variants/build';
import { NO_UNIT_SHEETS, NO_UNITS, UNITS } from './variants/names';
import * as numbers from './variants/numbers';
import { EDITIONS, HIDDEN, INSTITUTIONS, MERGED, PRODUCTS } from './variants/workbook';
import * as values from './variants/values';
import * as units from './variants/units';

/** Kinds of doubt, each with five variants at least; `test/xlsx/reading-cases.test.ts` has the case that stands for it. */
const KINDS: Readonly<Record<string, Variants>> = { ...units, ...numbers, ...values, MERGED, HIDDEN };

test.each(NO_UNITS)('a column "%s" is in doubt wherever it stands', (heading) => {
  const doubt = (cell: string): string => `sementara 53.33 unit-doubtful@${cell}`;
  expect(verdict(matrix(A, B, named(heading, C)))).toBe(doubt('D1'));
  expect(verdict([startingAt(4, 2, matrix(named(heading, C), A, B))])).toBe(doubt('D5'));
});

test.each(UNITS)('a column "%s" is a unit', (heading) => {
  expect(verdict(matrix(A, B, named(heading, C)))).toBe('final 53.33');
});

test.each(NO_UNIT_SHEETS)('a sheet "%s" is in doubt', (name) => {
  const grids = [sheet(own(A), {}, 'Dinas A'), sheet(own(B), {}, name)];
  expect(verdict(grids)).toBe(`sementara 57.5 unit-doubtful@${name}!A1`);
});

test('a name is another state of a unit only where that unit is there', () => {
  expect(doubtWord('Dinas A lama', wordsOfNames(['Dinas A']))).toBe('housekeeping');
  expect(doubtWord('Dinas A lama', wordsOfNames(['Dinas B']))).toBeNull();
  expect(doubtWord('Kelurahan Sukarame Baru', wordsOfNames(['Kelurahan Sukarame']))).toBeNull();
});

/** Kinds that need the whole workbook, with an instrument that it names. */
const WHOLE: Readonly<Record<string, Variants>> = { INSTITUTIONS, EDITIONS, PRODUCTS };

describe.each(Object.entries({ ...KINDS, ...WHOLE }))('%s', (kind, variants) => {
  test('has five variants', () => expect(variants.length).toBeGreaterThanOrEqual(5));

  test.each(variants.map(([name, ...variant]) => [name, variant] as const))('%s', (_name, [grids, is, instrument]) => {
    expect(kind in WHOLE ? workbookVerdict(grids) : verdict(grids, instrument)).toBe(is);
  });
});
