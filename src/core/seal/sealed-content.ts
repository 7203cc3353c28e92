import type { Band, Instrument } from '../instrument/types';
import { sealedName } from '../names';
import type { BlankPolicy, Outcome, Result } from '../scoring/result';
import { CellKind, type AssessmentTable, type CellAnswer } from '../sheet/table';
import { canonicalJson, type Json } from './canonical';
import { sha256Hex } from './sha256';

/** A number is a level; null is a blank cell, "TB" not applicable, "!" a cell whose content was refused. */
export type SealedValue = number | 'TB' | '!' | null;

/** An answer with a correction beside it. */
export interface SealedOverride {
  readonly value: SealedValue;
  readonly override: SealedValue;
  readonly reason: string;
}

export type SealedAnswer = SealedValue | SealedOverride;

/** Answers by unit, product, indicator code and respondent; a list where several rows share all four. */
export interface SealedCells {
  readonly [unit: string]: {
    readonly [product: string]: {
      readonly [code: string]: { readonly [respondent: string]: SealedAnswer | readonly SealedAnswer[] };
    };
  };
}

export function isSealedOverride(answer: SealedAnswer): answer is SealedOverride {
  return typeof answer === 'object' && answer !== null;
}

/** A score in hundredths with its zone and category; all null where it is not scored. */
export interface SealedScore {
  readonly hundredths: number | null;
  readonly zone: string | null;
  readonly category: string | null;
}

/**
 * What a seal covers: every cell that enters the score, corrections with the answers they overrule and their reasons,
 * whose assessment it is, the whole instrument (by its hash), the policies, the engine version and the result. Not
 * covered, because the score does not depend on it: the order of rows and columns, formats, evidence, notes (also the
 * reason of a TB), assessor and date. Spaces around and inside names do not count; their letters do.
 */
export interface SealedContent {
  readonly cells: SealedCells;
  readonly institution: string | null;
  readonly blank: BlankPolicy;
  readonly instrument: {
    readonly id: string;
    readonly version: string;
    readonly edition: string;
    /** SHA-256 of the canonical text of the instrument. */
    readonly hash: string;
  };
  readonly engine: string;
  readonly result: { readonly institution: SealedScore; readonly units: { readonly [unit: string]: SealedScore } };
}

/** The content that a seal of this result covers. Rows of no unit or of an unknown indicator do not enter the score. */
export function sealInput(
  table: AssessmentTable,
  instrument: Instrument,
  result: Result,
  engineVersion: string,
): SealedContent {
  const units = record<SealedScore>();
  for (const unit of result.units) units[sealedName(unit.name)] = sealedScore(unit.outcome, unit.band);
  return {
    cells: sealedCells(table, instrument),
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

function sealedCells(table: AssessmentTable, instrument: Instrument): SealedCells {
  const [units, products, respondents] = [table.units, table.products, table.respondents].map((names) =>
    names.map(sealedName),
  ) as [string[], string[], string[]];
  const cells = record<Record<string, Record<string, Record<string, SealedAnswer[]>>>>();
  for (let row = 0; row < table.length; row++) {
    const unit = units[table.unit[row]!];
    const code = instrument.indicators[table.indicator[row]!]?.code;
    if (unit === undefined || code === undefined) continue;
    const ofUnit = (cells[unit] ??= record());
    const ofProduct = (ofUnit[products[table.product[row]!] ?? ''] ??= record());
    const ofCode = (ofProduct[code] ??= record());
    (ofCode[respondents[table.respondent[row]!] ?? ''] ??= []).push(answerOf(table, row));
  }
  return mapValues(cells, (ofUnit) =>
    mapValues(ofUnit, (ofProduct) =>
      mapValues(ofProduct, (ofCode) =>
        mapValues(ofCode, (values) => (values.length === 1 ? values[0]! : values.sort(byText))),
      ),
    ),
  );
}

/** A reason alone changes nothing, like a note. */
function answerOf(table: AssessmentTable, row: number): SealedAnswer {
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

function byText(a: SealedAnswer, b: SealedAnswer): number {
  const text = (answer: SealedAnswer): string =>
    isSealedOverride(answer) ? canonicalJson(answer as unknown as Json) : String(answer);
  const [left, right] = [text(a), text(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function sealedScore(outcome: Outcome, band: Band | null): SealedScore {
  return {
    hundredths: outcome.scored ? outcome.hundredths : null,
    zone: band?.zone ?? null,
    category: band?.category ?? null,
  };
}

/** Without a prototype, so that a unit may be called "__proto__". */
function record<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>;
}

function mapValues<A, B>(from: Record<string, A>, change: (value: A) => B): Record<string, B> {
  const to = record<B>();
  for (const key of Object.keys(from)) to[key] = change(from[key]!);
  return to;
}
