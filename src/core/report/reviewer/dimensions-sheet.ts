import { PALETTE } from '../looks';
import type { PlanCell, SheetPlan } from '../plan';
import { EXACT_LIMIT } from './exact';
import type { DimensionFigures } from './figures';
import { columnRange, formula, wholePartFormula } from './formulas';
import { ITEM } from './indicators-sheet';
import { FIRST, itemRows, SETTING, SHEET, type ReviewerParts } from './layout';

/** Columns of the sheet Dimensi. */
export const SHARE = {
  weight: 'E',
  scored: 'H',
  whole: 'P',
  leftN: 'S',
  leftD: 'T',
  hundredths: 'U',
  exact: 'V',
};

/** One row per unit and dimension: its share as a quotient of integers, and its points. */
export function dimensionsSheet(parts: ReviewerParts): SheetPlan {
  const { instrument, table, figures, words } = parts;
  const rows: PlanCell[][] = [
    [{ value: words.perDimension.note, style: 'note' }],
    [],
    words.perDimension.headings.map((value) => ({ value, style: 'heading' })),
  ];
  figures.units.forEach((unit, u) => {
    unit.dimensions.forEach((dimension, d) => {
      const { code, name } = instrument.dimensions[d]!;
      rows.push([
        { value: u + 1, style: 'figure' },
        { value: table.units[u]!, style: 'text' },
        { value: code, style: 'text' },
        { value: name[words.language], style: 'text' },
        ...shareCells(parts, dimension, u, d, rows.length + 1),
      ]);
    });
  });
  return {
    name: SHEET.dimensions,
    rows,
    columns: [8, 34, 10, 24, ...Array.from({ length: 18 }, () => 14)].map((width) => ({ width })),
    rowHeights: new Map([[FIRST.dimensions - 2, 45]]),
    frozen: { rows: FIRST.dimensions - 1 },
    tabColor: PALETTE.silver,
    protection: { unlocked: [] },
    page: { orientation: 'landscape', titleRows: [FIRST.dimensions - 2, FIRST.dimensions - 2] },
  };
}

function shareCells(parts: ReviewerParts, of: DimensionFigures, u: number, d: number, row: number): PlanCell[] {
  const items = (column: string): string => columnRange(SHEET.indicators, column, itemRows(parts, u, d));
  const sum = `SUMPRODUCT(${items(ITEM.counted)}*${items(ITEM.sum)}*(I${row}/${items(ITEM.quotient)}))`;
  const bounds = `MAX(J${row},K${row},N${row},2*O${row})<${EXACT_LIMIT}`;
  return [
    formula(`${SHEET.weights}!$C$${parts.places.dimensionWeights + d}`, of.weight),
    formula(`SUM(${items(ITEM.counted)})`, of.weights),
    formula(`COUNTIF(${items(ITEM.count)},-1)`, of.refused),
    formula(`IF(AND(G${row}=0,F${row}>0),1,0)`, of.scored ? 1 : 0),
    formula(`IF(H${row}=1,LCM(${items(ITEM.quotient)}),1)`, of.common),
    formula(`IF(H${row}=1,${sum},0)`, of.n),
    formula(`IF(H${row}=1,I${row}*F${row},1)`, of.d),
    formula(`GCD(J${row},K${row})`, of.divisor),
    formula(`J${row}/L${row}`, of.n / of.divisor),
    formula(`E${row}*${SETTING.numerator}*M${row}`, of.pointsN),
    formula(`${SETTING.denominator}*(K${row}/L${row})`, of.pointsD),
    formula(wholePartFormula(`N${row}`, `O${row}`), of.whole),
    formula(`N${row}-P${row}*O${row}`, of.left),
    formula(`GCD(Q${row},O${row})`, of.leftDivisor),
    formula(`Q${row}/R${row}`, of.leftN),
    formula(`O${row}/R${row}`, of.leftD),
    formula(`P${row}+IF(2*Q${row}>=O${row},1,0)`, of.hundredths),
    formula(`IFERROR(IF(${bounds},1,0),0)`, 1),
  ];
}
