import fc from 'fast-check';
import { assess } from '../../src/app/assess';
import { assessmentJson } from '../../src/cli/json';
import type { CellValue, Grid } from '../../src/core/grid';
import { answersOf, assessed, level, longForm, longRows, matrix, OF_2023, scoresOf, unitSheets } from './sheets';
import { runs } from '../support/runs';

const open = answersOf(
  fc.oneof({ arbitrary: level, weight: 12 }, fc.constantFrom<CellValue>('TB', null, '', 'n/a', '3')),
);

it('reads the same answers as one long sheet, as one sheet per unit and as a matrix with the same scores', () => {
  fc.assert(
    fc.property(open, fc.constantFrom('refuse', 'zero', 'ignore'), (answers, blank) => {
      const long = scoresOf(assessed(longForm(longRows(answers)), blank));
      expect(scoresOf(assessed(unitSheets(answers), blank))).toEqual(long);
      expect(scoresOf(assessed(matrix(answers), blank))).toEqual(long);
    }),
    { numRuns: runs(40) },
  );
});

it('finds the same wherever the table stands, at cells moved with it', () => {
  fc.assert(
    fc.property(open, fc.nat(1_000_000), fc.nat(16_000), (answers, top, left) => {
      const grids = longForm(longRows(answers));
      const moved: Grid[] = grids.map((grid) => ({ ...grid, top, left }));
      const [here, there] = [assessed(grids), assessed(moved)];
      expect(there.result).toEqual(here.result);
      const back = there.issues.map((issue) => ({ ...issue, row: issue.row - top, column: issue.column - left }));
      expect(back).toEqual(here.issues.map((issue) => ({ ...issue })));
    }),
    { numRuns: runs(40) },
  );
});

describe('whatever the cells hold', () => {
  const cell = fc.oneof(
    fc.constantFrom<CellValue>('', null, 'A', 'I.1', 'P.1', 'TB', 4, 5, '3,5', '1.234', true, { error: '#N/A' }),
    fc.double(),
    fc.string(),
  );
  const sheet = fc.array(
    fc.tuple(fc.constantFrom('A', 'B', '', 7), fc.constantFrom('I.1', 'P.1', 'O.1', 'G.1', 'X'), cell, cell),
  );
  const few = {
    ...OF_2023,
    indicators: OF_2023.indicators.filter(({ code }) => ['I.1', 'P.1', 'O.1', 'G.1'].includes(code)),
  };

  it('writes neither NaN nor Infinity nor undefined into the JSON', () => {
    let scored = 0;
    fc.assert(
      fc.property(sheet, fc.constantFrom('refuse', 'zero', 'ignore'), (rows, blank) => {
        const outcome = assess(longForm(rows), few, blank);
        if (!outcome.ok) return;
        const { result } = outcome.assessment;
        if (result.institution.outcome.scored) scored++;
        const json = assessmentJson(outcome.assessment, result.units, { followUp: false, language: 'id' });
        expect(strangers(json, '')).toEqual([]);
      }),
      { numRuns: runs(80) },
    );
    expect(scored).toBeGreaterThan(0);
  });
});

/** Paths of values that JSON cannot hold. JSON.stringify would turn NaN into null and drop what is undefined. */
function strangers(value: unknown, path: string): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (value === undefined) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strangers(inner, `${path}.${key}`));
}
