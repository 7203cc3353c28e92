import { parseNumberText } from '../core/number/parse';
import { isErrorCell, rawText } from '../core/sheet/cells';
import type { CellValue } from '../core/grid';
import type { RangePlace } from '../app/function-problem';
import { range, TABLE, type CustomFunction } from './definition';
import { refuse } from './outcome';
import { spill, type Spilled } from './spill';

export const ANGKA = {
  id: 'ANGKA',
  group: 'reference',
  parameters: [range('text')],
  result: TABLE,
  example: { written: '"1.234,56"', args: ['1.234,56'] },
  compute: angka,
} as const satisfies CustomFunction;

/**
 * ANGKA(teks): the number that Indonesian text means ("79,39", "1.234,56", "79,39%" is 79.39), for one text or a range.
 * "1.234" may be read two ways, so it is refused with both readings.
 */
export function angka(teks: unknown): Spilled<number> {
  return spill(teks, numberOf);
}

function numberOf(cell: CellValue, place: RangePlace): number {
  if (typeof cell === 'number') return cell;
  const found = rawText(cell);
  if (isErrorCell(cell)) refuse({ code: 'score-error', data: { found, place } });
  const read = typeof cell === 'string' ? parseNumberText(cell) : ({ kind: 'not-a-number' } as const);
  if (read.kind === 'number') return read.value;
  if (read.kind === 'ambiguous')
    return refuse({ code: 'number-ambiguous', data: { found, readings: read.readings, place } });
  return refuse({ code: 'score-not-a-number', data: { found, place } });
}
