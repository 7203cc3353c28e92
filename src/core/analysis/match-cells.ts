import { foldedName } from '../names';
import type { CellKind } from '../sheet/table';
import { type AssessmentTable } from '../sheet/table';

/** Which answer a cell holds. Names are spelled as in the table they come from. */
export interface CellName {
  readonly unit: string;
  readonly product: string;
  /** Place in `instrument.indicators`. */
  readonly indicator: number;
  readonly respondent: string;
}

/** What stands in a cell and where: `row` and `column` are zero-based and absolute in `sheet`. */
export interface CellReading {
  readonly kind: CellKind;
  /** Points on the indicator's scale where `kind` is `value`, otherwise 0. */
  readonly level: number;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface LoneCell extends CellName {
  readonly cell: CellReading;
}

/** The same answer in two tables, named as in the first. */
export interface CellPair extends CellName {
  readonly a: CellReading;
  readonly b: CellReading;
}

export interface CellMatch {
  readonly pairs: readonly CellPair[];
  readonly onlyInA: readonly LoneCell[];
  readonly onlyInB: readonly LoneCell[];
}

/**
 * Pairs the rows of two tables over the same instrument by unit, product, indicator and respondent, without regard to
 * case and spaces. Rows that share all four pair in the order in which they stand. Rows of no unit or of an unknown
 * indicator are left out. Everything comes in the order of `a`, what is only in `b` in the order of `b`.
 */
export function matchCells(a: AssessmentTable, b: AssessmentTable): CellMatch {
  const waiting = new Map<string, number[]>();
  forEachCell(b, (row, key) => {
    const rows = waiting.get(key);
    if (rows) rows.push(row);
    else waiting.set(key, [row]);
  });
  const pairs: CellPair[] = [];
  const onlyInA: LoneCell[] = [];
  const matched = new Uint8Array(b.length);
  const next = new Map<string, number>();
  forEachCell(a, (row, key) => {
    const at = next.get(key) ?? 0;
    const other = waiting.get(key)?.[at];
    if (other === undefined) {
      onlyInA.push({ ...nameOf(a, row), cell: readingOf(a, row) });
      return;
    }
    next.set(key, at + 1);
    matched[other] = 1;
    pairs.push({ ...nameOf(a, row), a: readingOf(a, row), b: readingOf(b, other) });
  });
  const onlyInB: LoneCell[] = [];
  forEachCell(b, (row) => {
    if (matched[row] === 0) onlyInB.push({ ...nameOf(b, row), cell: readingOf(b, row) });
  });
  return { pairs, onlyInA, onlyInB };
}

function forEachCell(table: AssessmentTable, visit: (row: number, key: string) => void): void {
  const units = table.units.map(foldedName);
  const products = table.products.map(foldedName);
  const respondents = table.respondents.map(foldedName);
  for (let row = 0; row < table.length; row++) {
    const unit = units[table.unit[row]!];
    const indicator = table.indicator[row]!;
    if (unit === undefined || indicator < 0) continue;
    const product = products[table.product[row]!] ?? '';
    const respondent = respondents[table.respondent[row]!] ?? '';
    visit(row, `${unit}\n${product}\n${indicator}\n${respondent}`);
  }
}

function nameOf(table: AssessmentTable, row: number): CellName {
  return {
    unit: table.units[table.unit[row]!]!,
    product: table.products[table.product[row]!] ?? '',
    indicator: table.indicator[row]!,
    respondent: table.respondents[table.respondent[row]!] ?? '',
  };
}

function readingOf(table: AssessmentTable, row: number): CellReading {
  return {
    kind: table.kind[row]! as CellKind,
    level: table.level[row]!,
    sheet: table.sources.find((source) => source.start <= row && row < source.end)?.grid.sheet ?? '',
    row: table.row[row]!,
    column: table.column[row]!,
  };
}
