import { inHundredths } from '../app/score-input';
import { isBlank, type CellValue } from '../core/grid';
import type { Instrument } from '../core/instrument/types';
import { roundHalfAway } from '../core/number/round';
import { shownNumber } from '../core/number/shown';
import { institutionScore, type UnitPart } from '../core/scoring/institution-score';
import { rawText } from '../core/sheet/cells';
import { EDITION, NUMBER, range, type CustomFunction } from './definition';
import { instrumentOf } from './edition';
import { cellsOf, lineOf, type Cells } from './input';
import { refuse } from './outcome';
import { exactScore } from './scores';

export const INSTANSI = {
  id: 'INSTANSI',
  group: 'score',
  parameters: [range('unitScores'), EDITION],
  result: NUMBER,
  example: {
    written: '{100;99,65;99,3;99,16;99,08;97,72;97,4}; 2024',
    args: [[[100], [99.65], [99.3], [99.16], [99.08], [97.72], [97.4]], 2024],
  },
  compute: instansi,
} as const satisfies CustomFunction;

/**
 * INSTANSI(nilaiUnit; [edisi]): the institution's score from the scores of its units, by the rule of the edition.
 * Where the edition weighs units by their products (2021), a second column gives the number of products.
 */
export function instansi(nilaiUnit: unknown, edisi?: unknown): number {
  const instrument = instrumentOf(edisi);
  const rule = instrument.rules.institution.value;
  const cells = cellsOf(nilaiUnit);
  if (cells.length === 0) refuse({ code: 'score-missing', data: {} });
  const parts = rule === 'product-weighted' ? weightedParts(cells, instrument) : plainParts(cells, instrument);
  return institutionScore(parts, rule)! / 100;
}

function plainParts(cells: Cells, instrument: Instrument): UnitPart[] {
  const line = lineOf(cells);
  if (line === null) {
    return refuse({ code: 'scores-one-line', data: { rows: cells.length, columns: cells[0]!.length } });
  }
  return line.cells.map((cell, at) => partOf(cell, 1, instrument, line.upright ? [at, 0] : [0, at]));
}

function weightedParts(cells: Cells, instrument: Instrument): UnitPart[] {
  const { edition } = instrument;
  if (cells.some((row) => row.length !== 2)) refuse({ code: 'scores-with-products', data: { edition } });
  return cells.map(([score, given], row) => {
    const count = typeof given === 'number' ? shownNumber(given) : given;
    if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1 || count > 999_999) {
      refuse({ code: 'products-not-whole', data: { found: rawText(count), place: { row: row + 1, column: 2 } } });
    }
    return partOf(score ?? null, count as number, instrument, [row, 0]);
  });
}

function partOf(cell: CellValue, products: number, instrument: Instrument, [row, column]: [number, number]): UnitPart {
  const place = { row: row + 1, column: column + 1 };
  if (isBlank(cell)) refuse({ code: 'unit-score-blank', data: { place } });
  const exact = inHundredths(exactScore(cell, instrument, instrument.rules.maximum.value, place));
  return { hundredths: roundHalfAway(exact), exact, products };
}
