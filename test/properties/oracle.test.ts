import fc from 'fast-check';
import Fraction from 'fraction.js';
import { DEFAULT_EDITION, findInstrument } from '../../src/app/editions';
import type { CellValue, Grid } from '../../src/core/grid';
import { answersOf, assessed, level, longForm, longRows, matrix, scoresOf, unitSheets, type Answers } from './sheets';

/**
 * The method of 2022 to 2024 as it is documented, worked out apart from the engine: weights of the dimensions, equal weights of
 * their indicators (15, 11, 5, 6), TB dropped inside its dimension, levels of 0 to 4, one rounding of halves upwards, and the
 * institution as the mean of the rounded units.
 */
const METHOD = { I: ['21.85', 15], P: ['32.37', 11], O: ['24.24', 5], G: ['21.54', 6] } as const;
const CODES = Object.entries(METHOD).flatMap(([dimension, [, count]]) =>
  Array.from({ length: count }, (_, at) => ({ dimension, code: `${dimension}.${at + 1}` })),
);

/** The score in hundredths; null where a dimension has no answer. */
function unitScore(cells: readonly CellValue[]): number | null {
  let score = new Fraction(0);
  for (const [dimension, [weight]] of Object.entries(METHOD)) {
    const levels = cells.filter((cell, at) => CODES[at]!.dimension === dimension && typeof cell === 'number');
    if (levels.length === 0) return null;
    const sum = levels.reduce<Fraction>((all, cell) => all.add(new Fraction(String(cell))), new Fraction(0));
    score = score.add(sum.div(4 * levels.length).mul(new Fraction(weight)));
  }
  return hundredths(score);
}

function hundredths(score: Fraction): number {
  return Number(score.mul(100).add(new Fraction(1, 2)).floor().valueOf());
}

function expected({ units, answers }: Answers): Record<string, number | string> {
  const scores = answers.map(unitScore);
  const mean = scores
    .reduce<Fraction>((sum, score) => sum.add(new Fraction(score ?? 0, 100)), new Fraction(0))
    .div(scores.length);
  return {
    ...Object.fromEntries(units.map((unit, at) => [unit, scores[at] ?? 'dimension-not-assessed'])),
    '(instansi)': scores.includes(null) ? 'unit-not-scored' : hundredths(mean),
  };
}

test('the instrument has the indicators of the method', () => {
  expect(findInstrument(DEFAULT_EDITION)!.indicators.map(({ code }) => code)).toEqual(CODES.map(({ code }) => code));
});

const answers = answersOf(fc.oneof({ weight: 15, arbitrary: level }, { weight: 1, arbitrary: fc.constant('TB') }));
const offset = fc.record({ top: fc.nat(3), left: fc.nat(3) });

/** The same cells further down and to the right. */
function moved(grids: readonly Grid[], { top, left }: { readonly top: number; readonly left: number }): Grid[] {
  return grids.map((grid) => ({
    ...grid,
    values: [
      ...Array.from({ length: top }, () => []),
      ...grid.values.map((row) => [...Array<null>(left).fill(null), ...row]),
    ],
  }));
}

test('from the cells to the score of the institution, every form gives what the method gives', () => {
  fc.assert(
    fc.property(answers, offset, (given, place) => {
      const wanted = expected(given);
      for (const grids of [longForm(longRows(given)), unitSheets(given), matrix(given)]) {
        expect(Object.fromEntries(scoresOf(assessed(moved(grids, place))))).toEqual(wanted);
      }
    }),
    { numRuns: 150 },
  );
});
