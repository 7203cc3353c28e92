import { sealedName } from '../core/names';
import { compareSeals, type CellChange, type SealComparison, type SealState } from '../core/seal/compare-seals';
import { sealCode } from '../core/seal/seal-code';
import { sealHash, type SealRecord } from '../core/seal/seal';
import {
  isSealedOverride,
  sealInput,
  type SealedAnswer,
  type SealedContent,
  type SealedValue,
} from '../core/seal/sealed-content';
import type { Columns } from '../core/sheet/columns';
import type { AssessmentTable } from '../core/sheet/table';
import type { Assessment } from './assess';

/** Beside what a comparison says: there is no seal, or the code on paper is not this workbook's. */
export type SealVerdict = SealState | 'belum-disegel' | 'kode-lain';

/** A changed cell with its place now; null where it was removed. */
export interface PlacedChange extends CellChange {
  readonly place: { readonly sheet: string; readonly row: number; readonly column: number } | null;
}

export interface SealCheck {
  readonly verdict: SealVerdict;
  readonly current: SealedContent;
  /** Null where the workbook carries no seal; then only a code can be checked, and no cell can be named. */
  readonly comparison: SealComparison | null;
  readonly changes: readonly PlacedChange[];
}

/**
 * Checks a workbook against the seal it carries and, where given, the code on paper.
 * The assessment must have been scored with the sealed policy for blank cells.
 */
export function checkSeal(
  record: SealRecord | null,
  code: string | null,
  assessment: Assessment,
  engineVersion: string,
): SealCheck {
  const { table, instrument, result } = assessment;
  const current = sealInput(table, instrument, result, engineVersion);
  if (record === null) {
    const same = code !== null && sealCode(sealHash(current)) === code;
    return {
      verdict: code === null ? 'belum-disegel' : same ? 'sesuai' : 'berubah',
      current,
      comparison: null,
      changes: [],
    };
  }
  const comparison = compareSeals(record, current);
  const places = comparison.cells.length > 0 ? placesOf(assessment) : new Map<string, ValueCell>();
  return {
    verdict: code !== null && code !== record.code ? 'kode-lain' : comparison.state,
    current,
    comparison,
    changes: comparison.cells.map((change) => ({ ...change, place: placeIn(places.get(keyOf(change)), change) })),
  };
}

/** A value cell, with the columns of its sheet. */
interface ValueCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly columns: Columns;
}

/** The cell that was changed: that of the correction or of its reason where the answer itself is as it was. */
function placeIn(cell: ValueCell | undefined, { sealed, current }: CellChange): PlacedChange['place'] {
  if (cell === undefined) return null;
  const { sheet, row, column, columns } = cell;
  const [before, after] = [partsOf(sealed), partsOf(current)];
  if (before === null || after === null || before.value !== after.value) return { sheet, row, column };
  const changed = before.override === after.override ? columns.overrideReason : columns.override;
  return { sheet, row, column: changed < 0 ? column : changed };
}

/** The parts of a single answer; a blank correction where it has none. */
function partsOf(answers: readonly SealedAnswer[] | undefined): { value: SealedValue; override: SealedValue } | null {
  const [answer, ...others] = answers ?? [];
  if (answer === undefined || others.length > 0) return null;
  return isSealedOverride(answer) ? answer : { value: answer, override: null };
}

/** The first value cell of each combination of names. */
function placesOf({ table, instrument }: Assessment): Map<string, ValueCell> {
  const places = new Map<string, ValueCell>();
  for (const { grid, columns, start, end } of table.sources) {
    for (let row = start; row < end; row++) {
      const code = instrument.indicators[table.indicator[row]!]?.code;
      if (code === undefined) continue;
      const key = keyOf(namesOf(table, row, code));
      if (places.has(key)) continue;
      places.set(key, { sheet: grid.sheet, row: table.row[row]!, column: table.column[row]!, columns });
    }
  }
  return places;
}

type Names = Pick<CellChange, 'unit' | 'product' | 'code' | 'respondent'>;

function namesOf(table: AssessmentTable, row: number, code: string): Names {
  return {
    unit: sealedName(table.units[table.unit[row]!] ?? ''),
    product: sealedName(table.products[table.product[row]!] ?? ''),
    code,
    respondent: sealedName(table.respondents[table.respondent[row]!] ?? ''),
  };
}

function keyOf({ unit, product, code, respondent }: Names): string {
  return [unit, product, code, respondent].join('\n');
}
