import type { Grid } from '../core/grid';
import { contentCode, mayBeSealed } from '../core/seal/seal';
import { readSealCode, type ReadCode } from '../core/seal/seal-code';
import type { Assessment } from './assess';
import { rescored } from './rescore';
import { checkSeal, type SealCheck } from './seal-check';
import { readSealPart, type StoredSeal } from './seal-part';

/** What a workbook's seal says of the workbook as it is now. */
export type SealStatus =
  | { readonly kind: 'none' }
  /** There is a record, but nothing can be read from it. */
  | { readonly kind: 'damaged' }
  | {
      readonly kind: 'sealed';
      readonly stored: StoredSeal;
      readonly check: SealCheck;
    };

/** Compares the record kept with a workbook (XML; null for none) with its assessment. */
export function sealStatus(
  xml: string | null,
  assessment: Assessment,
  grids: readonly Grid[],
  engine: string,
): SealStatus {
  if (xml === null) return { kind: 'none' };
  const part = readSealPart(xml);
  if (!part.ok) return { kind: 'damaged' };
  const { content } = part.seal.record;
  const check = checkSeal(part.seal, null, rescored(assessment, content.blank), grids, engine);
  return { kind: 'sealed', stored: part.seal, check };
}

/** What a code on paper says of the open workbook. `copied` is how the code is written when it is copied properly. */
export type CodeVerdict =
  | { readonly kind: 'miscopied'; readonly reason: Extract<ReadCode, { ok: false }>['reason'] }
  /** The workbook, as it is now, has this code. */
  | { readonly kind: 'fits'; readonly copied: string }
  /** It is the code of the seal that the workbook carries, but the workbook is no longer as sealed. */
  | { readonly kind: 'sealed-but-changed'; readonly copied: string }
  | { readonly kind: 'another'; readonly copied: string; readonly stored: string | null };

export function checkCode(text: string, status: SealStatus, assessment: Assessment, engine: string): CodeVerdict {
  const read = readSealCode(text);
  if (!read.ok) return { kind: 'miscopied', reason: read.reason };
  const copied = read.code;
  if (status.kind !== 'sealed') {
    const { verdict } = checkSeal(null, copied, rescored(assessment, 'refuse'), [], engine);
    return verdict === 'sesuai' ? { kind: 'fits', copied } : { kind: 'another', copied, stored: null };
  }
  const { record } = status.stored;
  const codes = [record.code, contentCode(record.content)];
  if (!codes.includes(copied)) return { kind: 'another', copied, stored: record.code };
  return status.check.verdict === 'sesuai' ? { kind: 'fits', copied } : { kind: 'sealed-but-changed', copied };
}

/** Whether the result may be sealed (final throughout), and what stands in the way. */
export type Sealable =
  { readonly ok: true } | { readonly ok: false; readonly mandatory: number; readonly units: readonly string[] };

export function sealable(assessment: Assessment): Sealable {
  const may = mayBeSealed(rescored(assessment, 'refuse').result);
  return may.ok ? may : { ok: false, mandatory: assessment.mandatory.length, units: may.units };
}

/** The content code that the workbook has as it is now, sealed or not. */
export function presentCode(status: SealStatus, assessment: Assessment, engine: string): string {
  const { current } =
    status.kind === 'sealed' ? status.check : checkSeal(null, null, rescored(assessment, 'refuse'), [], engine);
  return contentCode(current);
}
