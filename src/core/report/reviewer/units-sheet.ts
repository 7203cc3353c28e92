import type { Band } from '../../instrument/types';
import type { Result } from '../../scoring/result';
import { PALETTE } from '../looks';
import type { PlanCell, SheetPlan } from '../plan';
import { bandFormula } from './bands-sheet';
import { SHARE } from './dimensions-sheet';
import { EXACT_LIMIT } from './exact';
import { scoreOf } from './figures';
import { columnRange, formula, wholePartFormula } from './formulas';
import { ITEM } from './indicators-sheet';
import { dimensionRows, FIRST, itemRows, SHEET, type ReviewerParts } from './layout';
import { countsProducts, overrideColumns, ROW } from './rows-sheet';

/** Columns of the sheet Unit. */
export const UNIT = {
  hundredths: 'J',
  filled: 'K',
  expected: 'L',
  open: 'N',
  scored: 'O',
  band: 'P',
  exact: 'D',
  overrides: 'Q',
};

/** Issues that must be mended: of each unit, and of the workbook as a whole. They are counted, not computed. */
export interface OpenIssues {
  readonly units: readonly number[];
  readonly all: number;
}

/** One row per unit, the institution last: the points added up, rounded once, and banded. */
export function unitsSheet(parts: ReviewerParts, result: Result, open: OpenIssues): SheetPlan {
  const { table, words } = parts;
  const rows: PlanCell[][] = [
    [{ value: words.perUnit.note, style: 'note' }],
    [],
    [...words.perUnit.headings, ...(overrideColumns(parts) ? [words.overrides] : [])].map((value) => ({
      ...{ value, style: 'heading' },
    })),
    ...table.units.map((_, u) => unitRow(parts, result, open, u)),
    institutionRow(parts, result, open),
  ];
  return {
    name: SHEET.units,
    rows,
    columns: [8, 34, ...Array.from({ length: overrideColumns(parts) ? 15 : 14 }, () => 14)].map((width) => ({ width })),
    rowHeights: new Map([[FIRST.units - 2, 45]]),
    frozen: { rows: FIRST.units - 1 },
    tabColor: PALETTE.silver,
    protection: { unlocked: [] },
    page: { orientation: 'landscape', titleRows: [FIRST.units - 2, FIRST.units - 2] },
  };
}

function unitRow(parts: ReviewerParts, result: Result, open: OpenIssues, u: number): PlanCell[] {
  const { table, figures, places, instrument } = parts;
  const row = FIRST.units + u;
  const of = figures.units[u]!;
  const isScored = result.units[u]!.outcome.scored;
  const corrected = overrideColumns(parts);
  const share = (column: string): string => columnRange(SHEET.dimensions, column, dimensionRows(parts, u));
  const [first] = itemRows(parts, u, 0);
  const [, last] = itemRows(parts, u, instrument.dimensions.length - 1);
  const items = (column: string): string => columnRange(SHEET.indicators, column, [first, last]);
  const inRows = (column: string): string => columnRange(SHEET.rows, column, places.spans[u]!);
  const products = countsProducts(parts)
    ? formula(`MAX(1,SUMIFS(${inRows(ROW.newProduct)},${inRows(ROW.unit)},A${row}))`, of.products)
    : { value: 1, style: 'figure' };
  return [
    { value: u + 1, style: 'figure' },
    { value: table.units[u]!, style: 'text' },
    formula(`SUMPRODUCT((${share(SHARE.weight)}>0)*(${share(SHARE.scored)}=0))`, of.failed),
    formula(`IFERROR(IF(AND(MIN(${share(SHARE.exact)})=1,MAX(H${row},2*F${row})<${EXACT_LIMIT}),1,0),0)`, 1),
    formula(`SUM(${share(SHARE.whole)})`, of.whole),
    formula(`LCM(${share(SHARE.leftD)})`, of.common),
    formula(`SUMPRODUCT(${share(SHARE.leftN)}*(F${row}/${share(SHARE.leftD)}))`, of.left),
    formula(`2*G${row}+F${row}`, of.doubled),
    formula(wholePartFormula(`H${row}`, `(2*F${row})`), of.carry),
    formula(`IF(O${row}=1,E${row}+I${row},0)`, scoreOf(of)),
    formula(`SUM(${items(ITEM.filled)})`, of.filled),
    formula(`SUM(${items(ITEM.expected)})`, of.expected),
    products,
    { value: open.units[u]!, style: 'figure' },
    formula(`IF(AND(C${row}=0,D${row}=1),1,0)`, isScored ? 1 : 0),
    bandCell(parts, row, result.units[u]!.band),
    ...(corrected
      ? [formula(`SUMIFS(${inRows(corrected.inForce)},${inRows(ROW.unit)},A${row})`, result.units[u]!.overrides)]
      : []),
  ];
}

/** The institution: mean of the units by the rule of the edition, as integers over a common denominator. */
function institutionRow(parts: ReviewerParts, result: Result, open: OpenIssues): PlanCell[] {
  const { figures, instrument, words } = parts;
  const { institution: of, units } = figures;
  const row = FIRST.units + units.length;
  const all = (column: string): string => `${column}${FIRST.units}:${column}${row - 1}`;
  const isExact = instrument.rules.institution.value === 'mean-of-exact-units';
  const { outcome, band, completeness } = result.institution;
  const weights = isExact ? `ROWS(${all('A')})*E${row}` : `SUM(${all('M')})`;
  const sum = isExact
    ? `SUM(${all('E')})*E${row}+SUMPRODUCT(${all('G')}*(E${row}/${all('F')}))`
    : `SUMPRODUCT(${all('J')}*${all('M')})`;
  return [
    null,
    { value: words.institution, style: 'total' },
    formula(`ROWS(${all('O')})-SUM(${all('O')})`, of.failed),
    formula(`IFERROR(IF(AND(MIN(${all('D')})=1,MAX(H${row},2*F${row})<${EXACT_LIMIT}),1,0),0)`, 1),
    isExact ? formula(`LCM(${all('F')})`, of.common) : null,
    formula(weights, of.weights),
    formula(sum, of.sum),
    formula(`2*G${row}+F${row}`, of.doubled),
    formula(wholePartFormula(`H${row}`, `(2*F${row})`), of.hundredths),
    formula(`IF(O${row}=1,I${row},0)`, outcome.scored ? outcome.hundredths : 0),
    formula(`SUM(${all('K')})`, completeness.filled),
    formula(`SUM(${all('L')})`, completeness.expected),
    formula(
      `SUM(${all('M')})`,
      units.reduce((total, unit) => total + (countsProducts(parts) ? unit.products : 1), 0),
    ),
    { value: open.all, style: 'figure' },
    formula(`IF(AND(C${row}=0,D${row}=1),1,0)`, outcome.scored ? 1 : 0),
    bandCell(parts, row, band),
    ...(overrideColumns(parts) ? [formula(`SUM(${all(UNIT.overrides)})`, result.institution.overrides)] : []),
  ];
}

function bandCell(parts: ReviewerParts, row: number, band: Band | null): PlanCell {
  const place = band === null ? 0 : parts.instrument.bands.indexOf(band) + 1;
  return formula(`IF(O${row}=1,${bandFormula(parts, `J${row}`)},0)`, place);
}
