import type { Instrument } from '../instrument/types';
import type { Result } from '../scoring/result';
import type { AssessmentTable } from '../sheet/table';
import { canonicalJson, type Json } from './canonical';
import { instrumentHash, type Content1 } from './content-1';
import { sealCode } from './seal-code';
import { sealInput, type SealedContent } from './sealed-content';
import { sha256Hex } from './sha256';

/** A seal of format 1 as it is stored. Its hash covers `content` alone; its code is the code of that content. */
export interface Seal1 {
  readonly format: 1;
  readonly hash: string;
  readonly code: string;
  readonly time: string | null;
  readonly content: Content1;
}

/** What is stored with the workbook: the sealed content itself, so that a later check can name what changed. */
export interface Seal2 {
  readonly format: 2;
  /** SHA-256 of the canonical text of all but the hash and the code: `sealHash`. */
  readonly hash: string;
  readonly code: string;
  /** When it was sealed, as the caller tells it. */
  readonly time: string | null;
  /** SHA-256 of the canonical text of the whole instrument, its words and sources included. */
  readonly words: string;
  readonly content: SealedContent;
}

export type SealRecord = Seal1 | Seal2;

export type SealOutcome =
  | { readonly ok: true; readonly record: Seal2 }
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
  const unsigned = { format: 2, time, words: instrumentHash(instrument), content } as const;
  const hash = sealHash(unsigned);
  return { ok: true, record: { ...unsigned, hash, code: sealCode(hash) } };
}

/** The hash of a seal by the rule of its format, in hexadecimal. */
export function sealHash(record: Seal1 | Omit<Seal2, 'hash' | 'code'>): string {
  if (record.format === 1) return contentHash(record.content);
  const { format, time, words, content } = record;
  return sha256Hex(canonicalJson({ format, time, words, content } as unknown as Json));
}

/** SHA-256 of the canonical text of a content, in hexadecimal. */
export function contentHash(content: SealedContent | Content1): string {
  return sha256Hex(canonicalJson(content as unknown as Json));
}

/**
 * The code of what was assessed and of what it came to, whenever it was sealed: it is worked out from a workbook alone,
 * and of a seal of format 1 it is the code.
 */
export function contentCode(content: SealedContent | Content1): string {
  return sealCode(contentHash(content));
}
