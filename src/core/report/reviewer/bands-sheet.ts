import { formatHundredths } from '../../number/format';
import { opinionOf } from '../../scoring/band';
import { PALETTE } from '../looks';
import type { PlanCell, SheetPlan } from '../plan';
import { columnRange, formula } from './formulas';
import { FIRST, SHEET, type ReviewerParts } from './layout';

/** Columns of the sheet Ambang; limits are hundredths of a point. */
export const BAND = { min: 'A', max: 'B', zone: 'E', category: 'F', opinion: 'G', predicate: 'H' };

/** The bands every score is looked up in, from the lowest to the highest. */
export function bandsSheet({ instrument, words }: ReviewerParts, followUp: boolean): SheetPlan {
  const text = (value: string | null): PlanCell => ({ value: value ?? '-', style: 'text' });
  const rows: PlanCell[][] = [
    [{ value: words.bands.title, style: 'title' }],
    [],
    words.bands.headings.map((value) => ({ value, style: 'heading' })),
    ...instrument.bands.map((band, at): PlanCell[] => [
      { value: band.min, style: 'figure' },
      { value: band.max, style: 'figure' },
      formula(`A${FIRST.bands + at}/100`, band.min / 100, 'points'),
      formula(`B${FIRST.bands + at}/100`, band.max / 100, 'points'),
      text(words.zone[band.zone]),
      text(band.category),
      text(opinionOf(band, instrument, followUp)),
      text(band.predicate),
      text(words.figureStatus[band.status]),
      text(band.source),
    ]),
  ];
  const shown = (hundredths: number): string => formatHundredths(hundredths, words.language);
  for (const { min, max, note } of instrument.undecided) {
    const value = words.bands.undecided(shown(min), shown(max), note[words.language]);
    rows.push([], [{ value, style: 'warning' }]);
  }
  return {
    name: SHEET.bands,
    rows,
    columns: [20, 20, 10, 10, 18, 12, 36, 16, 14, 14].map((width) => ({ width })),
    tabColor: PALETTE.silver,
    protection: { unlocked: [] },
    page: { orientation: 'landscape' },
  };
}

/** All bands in one column of the sheet Ambang. */
export function bandRange({ instrument }: ReviewerParts, column: string): string {
  return columnRange(SHEET.bands, column, [FIRST.bands, FIRST.bands + instrument.bands.length - 1]);
}

/**
 * Number of the band (1 is the lowest) of a score in hundredths, 0 outside all bands. Where the edition compares
 * whole points, halves are rounded up first.
 */
export function bandFormula(parts: ReviewerParts, hundredths: string): string {
  const compared = parts.instrument.rules.bandDecimals.value === 0 ? `INT((${hundredths}+50)/100)*100` : hundredths;
  const found = `MATCH(${compared},${bandRange(parts, BAND.min)},1)`;
  return `IFERROR(IF(${compared}<=INDEX(${bandRange(parts, BAND.max)},${found}),${found},0),0)`;
}
