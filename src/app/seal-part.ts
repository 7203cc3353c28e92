import type { SealRecord } from '../core/seal/seal';
import { readSealRecord, writeSealRecord } from '../core/seal/seal-record';
import { escapeAttribute, escapeText, unescapeText, xmlJson } from '../core/xml-text';

/** Namespace of the custom XML part in which a workbook carries its seal. */
export const SEAL_NAMESPACE = 'urn:kepatuhan:segel:1';

/** A seal as it is kept with a workbook: the record, and the sheet that shows it. */
export interface StoredSeal {
  readonly record: SealRecord;
  readonly sheet: string;
}

export type SealPart = { readonly ok: true; readonly seal: StoredSeal } | { readonly ok: false };

/** The part as XML: one element, its text the record as canonical JSON. */
export function sealPartXml({ record, sheet }: StoredSeal): string {
  const json = xmlJson(writeSealRecord(record));
  return `<segel xmlns="${SEAL_NAMESPACE}" lembar="${escapeAttribute(sheet)}">${escapeText(json)}</segel>`;
}

/** Reads the part; not ok where it was damaged. A host may have written the same element in its own way. */
export function readSealPart(xml: string): SealPart {
  const match = /<(?:[\w.-]+:)?segel\b([^<>]*)>([^<]*)<\/(?:[\w.-]+:)?segel\s*>/.exec(xml);
  const sheet = /\blembar\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(match?.[1] ?? '');
  const record = readSealRecord(unescapeText(match?.[2] ?? ''));
  if (record === null) return { ok: false };
  return { ok: true, seal: { record, sheet: unescapeText(sheet?.[1] ?? sheet?.[2] ?? '') } };
}
