import type { Grid } from '../core/grid';
import { sealedName, tidied } from '../core/names';
import {
  compareSeals,
  type CellChange,
  type Content,
  type SealComparison,
  type SealState,
} from '../core/seal/compare-seals';
import { sealInput1 } from '../core/seal/content-1';
import { contentCode, mayBeSealed, type SealRecord } from '../core/seal/seal';
import { isSealedOverride, type SealedAnswer, type SealedValue } from '../core/seal/sealed-answer';
import { identityOf, sealInput, type SealedContent } from '../core/seal/sealed-content';
import type { Columns } from '../core/sheet/columns';
import type { AssessmentTable } from '../core/sheet/table';
import type { Assessment } from './assess';
import type { StoredSeal } from './seal-part';
import { checkSealSheet, type SealSheetCheck } from './seal-sheet-check';

/**
 * Beside what a comparison says: what the seal prints is not what a sheet shows, there is no seal, or the code on paper is
 * not this workbook's.
 */
export type SealVerdict = SealState | 'tidak-cocok' | 'belum-disegel' | 'kode-lain';

/** A changed cell with its place and the spelling of its names now; the place is null where it was removed. */
export interface PlacedChange extends CellChange {
  readonly place: { readonly sheet: string; readonly row: number; readonly column: number } | null;
}

export interface SealCheck {
  readonly verdict: SealVerdict;
  /** What the workbook gives now by the present rule. */
  readonly current: SealedContent;
  /** The same by the rule of the seal that is kept. */
  readonly compared: Content;
  /** Null where the workbook carries no seal; then only a code can be checked, and no cell can be named. */
  readonly comparison: SealComparison | null;
  readonly changes: readonly PlacedChange[];
  /** Null where the workbook carries no seal. */
  readonly sheet: SealSheetCheck | null;
}

/**
 * Checks a workbook against the seal it carries and, where given, the code on paper: that of the seal, or that of its
 * content. The assessment must have been scored with the sealed policy for blank cells; `grids` are all sheets.
 */
export function checkSeal(
  stored: StoredSeal | null,
  code: string | null,
  assessment: Assessment,
  grids: readonly Grid[],
  engineVersion: string,
): SealCheck {
  const { table, instrument, result } = assessment;
  const current = sealInput(table, instrument, result, engineVersion);
  if (stored === null) {
    const same = code !== null && contentCodes(assessment, current, engineVersion).includes(code);
    return {
      verdict: code === null ? 'belum-disegel' : same ? 'sesuai' : 'berubah',
      current,
      compared: current,
      comparison: null,
      changes: [],
      sheet: null,
    };
  }
  const { record } = stored;
  const compared: Content = record.format === 1 ? sealInput1(table, instrument, result, engineVersion) : current;
  const comparison = compareSeals(record, compared, mayBeSealed(result).ok);
  const sheet = checkSealSheet(stored, grids);
  const places = comparison.cells.length > 0 ? placesOf(assessment, record) : new Map<string, ValueCell>();
  return {
    verdict: verdictOf(record, code, comparison, sheet),
    current,
    compared,
    comparison,
    changes: comparison.cells.map((change) => {
      const cell = places.get(keyOf(change));
      return { ...change, ...cell?.names, place: placeIn(cell, change) };
    }),
    sheet,
  };
}

/** A sheet that shows another seal is told before what follows from the content alone being as it was. */
function verdictOf(
  record: SealRecord,
  code: string | null,
  { state, intact }: SealComparison,
  sheet: SealSheetCheck,
): SealVerdict {
  if (code !== null && code !== record.code && code !== contentCode(record.content)) return 'kode-lain';
  const isSame = state === 'sesuai' || state === 'mesin-lain' || state === 'sementara';
  const isShown = sheet.state !== 'differs' && sheet.state !== 'gone';
  return intact && isSame && !isShown ? 'tidak-cocok' : state;
}

/** The codes that a workbook without a seal can be known by: by the present rule, and by that of older seals. */
function contentCodes({ table, instrument, result }: Assessment, current: SealedContent, engine: string): string[] {
  return [contentCode(current), contentCode(sealInput1(table, instrument, result, engine))];
}

/** A value cell, with the columns of its sheet. */
interface ValueCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly columns: Columns;
  readonly names: Names;
}

/** The cell that was changed: that of the correction or of a reason where the answer itself is as it was. */
function placeIn(cell: ValueCell | undefined, { sealed, current }: CellChange): PlacedChange['place'] {
  if (cell === undefined) return null;
  const { sheet, row, column, columns } = cell;
  const changed = changedColumn(partsOf(sealed), partsOf(current), columns);
  return { sheet, row, column: changed < 0 ? column : changed };
}

type Parts = { readonly value: SealedValue; readonly override: SealedValue };

function changedColumn(before: Parts | null, after: Parts | null, columns: Columns): number {
  if (before === null || after === null) return -1;
  if (levelOf(before.value) !== levelOf(after.value)) return -1;
  if (levelOf(before.override) !== levelOf(after.override)) return columns.override;
  return reasonOf(before.value) === reasonOf(after.value) ? columns.overrideReason : columns.note;
}

function levelOf(value: SealedValue): unknown {
  return typeof value === 'object' && value !== null ? 'TB' : value;
}

function reasonOf(value: SealedValue): string {
  return typeof value === 'object' && value !== null ? value.tb : '';
}

/** The parts of a single answer; a blank correction where it has none. */
function partsOf(answers: readonly SealedAnswer[] | undefined): Parts | null {
  const [answer, ...others] = answers ?? [];
  if (answer === undefined || others.length > 0) return null;
  return isSealedOverride(answer) ? answer : { value: answer, override: null };
}

/** The first value cell of each combination of names. */
function placesOf({ table, instrument }: Assessment, { format }: SealRecord): Map<string, ValueCell> {
  const spelled = format === 1 ? sealedName : identityOf;
  const places = new Map<string, ValueCell>();
  for (const { grid, columns, start, end } of table.sources) {
    for (let row = start; row < end; row++) {
      const code = instrument.indicators[table.indicator[row]!]?.code;
      if (code === undefined) continue;
      const key = keyOf(namesOf(table, row, code, spelled));
      if (places.has(key)) continue;
      const names = namesOf(table, row, code, tidied);
      places.set(key, { sheet: grid.sheet, row: table.row[row]!, column: table.column[row]!, columns, names });
    }
  }
  return places;
}

type Names = Pick<CellChange, 'unit' | 'product' | 'code' | 'respondent'>;

function namesOf(table: AssessmentTable, row: number, code: string, spelled: (name: string) => string): Names {
  return {
    unit: spelled(table.units[table.unit[row]!] ?? ''),
    product: spelled(table.products[table.product[row]!] ?? ''),
    code,
    respondent: spelled(table.respondents[table.respondent[row]!] ?? ''),
  };
}

function keyOf({ unit, product, code, respondent }: Names): string {
  return [unit, product, code, respondent].join('\n');
}
