import type { Instrument } from '../instrument/types';
import type { Result } from '../scoring/result';
import type { AssessmentTable } from '../sheet/table';
import { canonicalJson, type Json } from './canonical';
import { sealCode } from './seal-code';
import { sealInput, type SealedContent } from './sealed-content';
import { sha256Hex } from './sha256';

/** What is stored with the workbook: the sealed content itself, so that a later check can name what changed. */
export interface SealRecord {
  readonly format: 1;
  /** SHA-256 of the canonical text of `content`. */
  readonly hash: string;
  readonly code: string;
  /** When it was sealed, as the caller tells it; not part of the hash. */
  readonly time: string | null;
  readonly content: SealedContent;
}

export type SealOutcome =
  | { readonly ok: true; readonly record: SealRecord }
  /** not-scored: there is no institution score. provisional: it, or the score of these units, may still change. */
  | { readonly ok: false; readonly reason: 'not-scored' | 'provisional'; readonly units: readonly string[] };

/** Whether a result may be sealed: it is final, and so is the score of every unit. */
export function mayBeSealed(result: Result): { readonly ok: true } | Extract<SealOutcome, { readonly ok: false }> {
  const units = result.units.filter(({ status }) => status !== 'final').map(({ name }) => name);
  if (!result.institution.outcome.scored) return { ok: false, reason: 'not-scored', units };
  if (result.status !== 'final' || units.length > 0) return { ok: false, reason: 'provisional', units };
  return { ok: true };
}

/** Seals a final result. Provisional results are refused: a seal says that the numbers stand. */
export function seal(
  table: AssessmentTable,
  instrument: Instrument,
  result: Result,
  engineVersion: string,
  time: string | null = null,
): SealOutcome {
  const may = mayBeSealed(result);
  if (!may.ok) return may;
  const content = sealInput(table, instrument, result, engineVersion);
  const hash = sealHash(content);
  return { ok: true, record: { format: 1, hash, code: sealCode(hash), time, content } };
}

/** SHA-256 of the canonical text of the content, in hexadecimal. */
export function sealHash(content: SealedContent): string {
  return sha256Hex(canonicalJson(content as unknown as Json));
}
