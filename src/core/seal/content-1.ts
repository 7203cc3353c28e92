import type { Band, Instrument } from '../instrument/types';
import { sealedName } from '../names';
import type { BlankPolicy, Outcome, Result } from '../scoring/result';
import { CellKind, type AssessmentTable, type CellAnswer } from '../sheet/table';
import { canonicalJson, type Json } from './canonical';
import type { SealedAnswer, SealedCells, SealedScore, SealedValue } from './sealed-answer';
import { record, sealedCells } from './sealed-cells';
import { sha256Hex } from './sha256';

/**
 * What a seal of format 1 covers; new seals are of format 2. Not covered: the kind of institution, reasons of a TB,
 * opinion, status, the time, matched columns and declared units. Names that differ in white space alone are one.
 */
export interface Content1 {
  readonly cells: SealedCells;
  readonly institution: string | null;
  readonly blank: BlankPolicy;
  readonly instrument: {
    readonly id: string;
    readonly version: string;
    readonly edition: string;
    /** SHA-256 of the canonical text of the instrument, words included. */
    readonly hash: string;
  };
  readonly engine: string;
  readonly result: { readonly institution: SealedScore; readonly units: { readonly [unit: string]: SealedScore } };
}

/** The content by the rule of format 1, to check a seal that was made by it. */
export function sealInput1(
  table: AssessmentTable,
  instrument: Instrument,
  result: Result,
  engineVersion: string,
): Content1 {
  const units = record<SealedScore>();
  for (const unit of result.units) units[sealedName(unit.name)] = sealedScore(unit.outcome, unit.band);
  return {
    cells: sealedCells(table, instrument, { name: sealedName, answer }),
    institution: table.info.institution === null ? null : sealedName(table.info.institution),
    blank: result.blank,
    instrument: {
      id: instrument.id,
      version: instrument.version,
      edition: instrument.edition,
      hash: instrumentHash(instrument),
    },
    engine: engineVersion,
    result: { institution: sealedScore(result.institution.outcome, result.institution.band), units },
  };
}

/** SHA-256 over the canonical text of the instrument, texts and sources included. */
export function instrumentHash(instrument: Instrument): string {
  return sha256Hex(canonicalJson(instrument as unknown as Json));
}

/** A reason alone changes nothing, like a note. */
function answer(table: AssessmentTable, row: number): SealedAnswer {
  const corrected = table.overrides.get(row);
  if (corrected === undefined || corrected.override.kind === CellKind.blank) {
    return valueOf({ kind: table.kind[row]! as CellKind, level: table.level[row]! });
  }
  const { original, override, reason } = corrected;
  return { value: valueOf(original), override: valueOf(override), reason: sealedName(reason) };
}

function valueOf({ kind, level }: CellAnswer): SealedValue {
  if (kind === CellKind.value) return level;
  if (kind === CellKind.na) return 'TB';
  return kind === CellKind.blank ? null : '!';
}

function sealedScore(outcome: Outcome, band: Band | null): SealedScore {
  return {
    hundredths: outcome.scored ? outcome.hundredths : null,
    zone: band?.zone ?? null,
    category: band?.category ?? null,
  };
}
