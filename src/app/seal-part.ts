import type { SealRecord } from '../core/seal/seal';
import { readSealRecord, writeSealRecord } from '../core/seal/seal-record';

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
  // What XML cannot carry is spelled as JSON spells it.
  const json = writeSealRecord(record).replace(/[\ufffe\uffff]/g, (letter) =>
    letter === '\ufffe' ? '\\ufffe' : '\\uffff',
  );
  return `<segel xmlns="${SEAL_NAMESPACE}" lembar="${escape(sheet).replaceAll('"', '&quot;')}">${escape(json)}</segel>`;
}

/** Reads the part; not ok where it was damaged. A host may have written the same element in its own way. */
export function readSealPart(xml: string): SealPart {
  const match = /<(?:[\w.-]+:)?segel\b([^>]*)>([^<]*)<\/(?:[\w.-]+:)?segel\s*>/.exec(xml);
  const sheet = /\blembar\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(match?.[1] ?? '');
  const record = readSealRecord(unescape(match?.[2] ?? ''));
  if (record === null) return { ok: false };
  return { ok: true, seal: { record, sheet: unescape(sheet?.[1] ?? sheet?.[2] ?? '') } };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function unescape(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : String(whole);
  });
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
