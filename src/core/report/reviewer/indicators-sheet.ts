import { PALETTE } from '../looks';
import type { PlanCell, SheetPlan } from '../plan';
import { columnRange, formula } from './formulas';
import type { IndicatorFigures } from './figures';
import { FIRST, SHEET, type ReviewerParts } from './layout';
import { ROW } from './rows-sheet';

/** Columns of the sheet Butir. */
export const ITEM = {
  weight: 'F',
  full: 'G',
  values: 'H',
  notApplicable: 'I',
  missing: 'J',
  sum: 'K',
  count: 'L',
  quotient: 'M',
  counted: 'N',
  filled: 'O',
  expected: 'P',
};

/** One row per unit and indicator: how many cells count, and the sum of their levels in integers. */
export function indicatorsSheet(parts: ReviewerParts): SheetPlan {
  const { instrument, table, figures, words } = parts;
  const rows: PlanCell[][] = [
    [{ value: words.perIndicator.note, style: 'note' }],
    [],
    words.perIndicator.headings.map((value) => ({ value, style: 'heading' })),
  ];
  figures.units.forEach((unit, u) => {
    unit.dimensions.forEach(({ items }, d) => {
      for (const item of items) {
        rows.push([
          { value: u + 1, style: 'figure' },
          { value: table.units[u]!, style: 'text' },
          { value: instrument.dimensions[d]!.code, style: 'text' },
          { value: item.index + 1, style: 'figure' },
          { value: instrument.indicators[item.index]!.code, style: 'text' },
          ...countCells(parts, item, u, d, rows.length + 1),
        ]);
      }
    });
  });
  return {
    name: SHEET.indicators,
    rows,
    columns: [8, 34, 10, 8, 10, 8, 12, 10, 8, 12, 14, 12, 14, 12, 10, 12].map((width) => ({ width })),
    rowHeights: new Map([[FIRST.indicators - 2, 45]]),
    frozen: { rows: FIRST.indicators - 1 },
    tabColor: PALETTE.silver,
    protection: { unlocked: [] },
    page: { orientation: 'landscape', titleRows: [FIRST.indicators - 2, FIRST.indicators - 2] },
  };
}

function countCells(parts: ReviewerParts, item: IndicatorFigures, u: number, d: number, row: number): PlanCell[] {
  const { places, instrument } = parts;
  const inRows = (column: string): string => columnRange(SHEET.rows, column, places.spans[u]!);
  const own = `${inRows(ROW.unit)},$A${row},${inRows(ROW.indicator)},$D${row}`;
  const ofKind = (kind: number): string => `COUNTIFS(${own},${inRows(ROW.kind)},${kind})`;
  const weights = places.indicatorWeights + item.index;
  const dimensionWeight = `${SHEET.weights}!$C$${places.dimensionWeights + d}`;
  const asked = `$F${row}*${dimensionWeight}>0`;
  const policy = instrument.rules.notApplicable.value;
  const count = policy === 'zero' ? `H${row}+I${row}` : `H${row}`;
  const refused = policy === 'refuse' ? `OR(J${row}>0,I${row}>0)` : `J${row}>0`;
  return [
    formula(`${SHEET.weights}!$C$${weights}`, item.weight),
    formula(`${SHEET.weights}!$F$${weights}`, item.fullLevel),
    formula(ofKind(1), item.values),
    formula(ofKind(2), item.notApplicable),
    formula(item.absent > 0 ? `${ofKind(0)}+${item.absent}` : `IF(COUNTIFS(${own})=0,1,${ofKind(0)})`, item.missing),
    formula(`SUMIFS(${inRows(ROW.whole)},${own})`, item.sum),
    formula(`IF(F${row}=0,0,IF(${refused},-1,${count}))`, item.count),
    formula(`IF(L${row}>0,L${row}*G${row},1)`, item.quotient),
    formula(`IF(L${row}>0,F${row},0)`, item.counted),
    formula(`IF(${asked},H${row}+I${row},0)`, item.filled),
    formula(`IF(${asked},H${row}+I${row}+J${row},0)`, item.expected),
  ];
}
