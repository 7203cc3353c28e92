import { scoringOf } from '../instrument/same-scoring';
import type { Band, Instrument } from '../instrument/types';
import { foldedName, sealedText } from '../names';
import type { BlankPolicy, Outcome, Result, ResultStatus } from '../scoring/result';
import { cellAt, textAt } from '../sheet/cells';
import { isReason } from '../sheet/reason';
import { CellKind, type AssessmentTable, type CellAnswer, type TableSource } from '../sheet/table';
import { canonicalJson, type Json } from './canonical';
import type { SealedAnswer, SealedCells, SealedScore, SealedValue } from './sealed-answer';
import { record, sealedCells } from './sealed-cells';
import { sha256Hex } from './sha256';

/** A sheet whose columns the user matched: its name, and the zero-based column of each role. */
export interface SealedMapping {
  readonly sheet: string;
  readonly columns: { readonly [role: string]: number };
}

/** What was said to be a unit, and what not, by lines "Daftar unit" or in the pane; in the order of their letters. */
export interface SealedUnits {
  /** Null where there is no such line. */
  readonly declared: readonly string[] | null;
  /** Headings of columns that are no units. */
  readonly refused: readonly string[];
}

/**
 * What a seal covers: every answer that enters the score with its reasons and its correction, whose assessment it is,
 * what the instrument scores by, how the sheets were read, the engine version and the result. Names are spelled by their
 * identity, so that two units of the score are two here. Not covered, because neither the score nor the sheet of the seal
 * depends on it: the order of rows and columns, formats, evidence, notes that are no reason, assessor, date, the letter
 * case of unit names, and the instrument's words, which the record keeps apart.
 */
export interface SealedContent {
  readonly cells: SealedCells;
  readonly institution: string | null;
  /** The lines "Jenis" and "Edisi" above the tables. */
  readonly kind: string | null;
  readonly edition: string | null;
  readonly mapping: readonly SealedMapping[];
  readonly units: SealedUnits;
  readonly blank: BlankPolicy;
  readonly instrument: {
    readonly id: string;
    readonly version: string;
    readonly edition: string;
    /** SHA-256 of the canonical text of what the instrument scores by: weights, scales, limits and rules. */
    readonly hash: string;
  };
  readonly engine: string;
  readonly result: { readonly institution: SealedScore; readonly units: { readonly [unit: string]: SealedScore } };
}

/** The content that a seal of this result covers. */
export function sealInput(
  table: AssessmentTable,
  instrument: Instrument,
  result: Result,
  engineVersion: string,
): SealedContent {
  const units = record<SealedScore>();
  for (const { name, outcome, band, status } of result.units) {
    units[identityOf(name)] = sealedScore(outcome, band, status);
  }
  const { institution, kind, edition } = table.info;
  const { outcome, band } = result.institution;
  return {
    cells: sealedCells(table, instrument, { name: identityOf, answer }),
    institution: institution === null ? null : sealedText(institution),
    kind: kind === null ? null : sealedText(kind),
    edition: edition === null ? null : sealedText(edition),
    mapping: table.sources.filter(({ mapped }) => mapped === true).map(mappingOf),
    units: unitsOf(table),
    blank: result.blank,
    instrument: {
      id: sealedText(instrument.id),
      version: sealedText(instrument.version),
      edition: sealedText(instrument.edition),
      hash: sha256Hex(canonicalJson(scoringOf(instrument) as Json)),
    },
    engine: engineVersion,
    result: { institution: sealedScore(outcome, band, result.status), units },
  };
}

/** The name by which the score tells units, products and respondents apart. */
export function identityOf(name: string): string {
  return sealedText(foldedName(name));
}

function mappingOf({ grid, columns }: TableSource): SealedMapping {
  const roles = Object.entries(columns as unknown as Record<string, number>).filter(([, column]) => column >= 0);
  return { sheet: sealedText(grid.sheet), columns: Object.fromEntries(roles) };
}

function unitsOf({ facts: { declared }, sources }: AssessmentTable): SealedUnits {
  return {
    declared: declared === null ? null : declared.map(({ name }) => identityOf(name)).sort(),
    refused: sources
      .flatMap(({ grid, headerRow, refused }) => refused.map((column) => identityOf(textAt(grid, headerRow, column))))
      .sort(),
  };
}

/** A reason alone changes nothing, like a note. */
function answer(table: AssessmentTable, row: number, { grid, columns }: TableSource): SealedAnswer {
  const reasonOfNa = (): string => {
    const note = cellAt(grid, table.row[row]!, columns.note);
    return isReason(note) ? sealedText(String(note)) : '';
  };
  const corrected = table.overrides.get(row);
  if (corrected === undefined || corrected.override.kind === CellKind.blank) {
    return valueOf({ kind: table.kind[row]! as CellKind, level: table.level[row]! }, reasonOfNa);
  }
  const { original, override, reason } = corrected;
  return { value: valueOf(original, reasonOfNa), override: valueOf(override), reason: sealedText(reason) };
}

function valueOf({ kind, level }: CellAnswer, reasonOfNa?: () => string): SealedValue {
  if (kind === CellKind.value) return level;
  if (kind === CellKind.na) return reasonOfNa === undefined ? 'TB' : { tb: reasonOfNa() };
  return kind === CellKind.blank ? null : '!';
}

function sealedScore(outcome: Outcome, band: Band | null, status: ResultStatus): SealedScore {
  return {
    hundredths: outcome.scored ? outcome.hundredths : null,
    zone: band?.zone ?? null,
    category: band?.category ?? null,
    opinion: band?.opinion ?? null,
    status,
  };
}
