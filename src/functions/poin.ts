import { SCORING_EDITIONS } from '../app/editions';
import { scoreFromPercentages } from '../app/points';
import { isBlank } from '../core/grid';
import { rawText } from '../core/sheet/cells';
import { EDITION, NUMBER, range, type CustomFunction } from './definition';
import { instrumentOf } from './edition';
import { cellsOf, lineOf } from './input';
import { refuse } from './outcome';
import { exactScore } from './scores';

export const POIN = {
  id: 'POIN',
  group: 'score',
  parameters: [range('percentages'), EDITION],
  result: NUMBER,
  example: { written: '{75,87;84,71;76,46;71,81}; 2023', args: [[[75.87], [84.71], [76.46], [71.81]], 2023] },
  compute: poin,
} as const satisfies CustomFunction;

/** POIN(persenDimensi; [edisi]): unit score from one percentage (0-100) per dimension, in the order of the edition. */
export function poin(persenDimensi: unknown, edisi?: unknown): number {
  const instrument = instrumentOf(edisi);
  const { edition, dimensions } = instrument;
  if (dimensions.length === 0) refuse({ code: 'edition-bands-only', data: { edition, scoring: SCORING_EDITIONS } });
  const line = lineOf(cellsOf(persenDimensi));
  if (line === null || line.cells.length !== dimensions.length || line.cells.some(isBlank)) {
    const filled = line?.cells.filter((cell) => !isBlank(cell)).length ?? 0;
    return refuse({
      code: 'percentages-count',
      data: { found: filled, names: dimensions.map(({ name }) => name.id), edition },
    });
  }
  const { cells, upright } = line;
  const looksLikeFractions = cells.every((cell) => typeof cell === 'number' && cell >= 0 && cell <= 1);
  const fraction = cells.find((cell) => !Number.isInteger(cell));
  if (looksLikeFractions && fraction !== undefined) {
    refuse({ code: 'percentages-as-fractions', data: { found: rawText(fraction).replace('.', ',') } });
  }
  const exact = cells.map((cell, at) => {
    const place = upright ? { row: at + 1, column: 1 } : { row: 1, column: at + 1 };
    return exactScore(cell, instrument, 100, place);
  });
  return scoreFromPercentages(instrument, exact) / 100;
}
