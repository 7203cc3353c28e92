import { canonicalJson, type Json } from './canonical';
import type { SealRecord } from './seal';

/** The record as it is stored: canonical JSON text. */
export function writeSealRecord(record: SealRecord): string {
  return canonicalJson(record as unknown as Json);
}

/** A stored record, or null where the text is none: damaged records are for the caller to report. */
export function readSealRecord(text: string): SealRecord | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  return isRecord(value) ? value : null;
}

function isRecord(value: unknown): value is SealRecord {
  if (!isObject(value) || value['format'] !== 1) return false;
  if (!isText(value['hash']) || !isText(value['code']) || !isTextOrNull(value['time'])) return false;
  const content = value['content'];
  if (!isObject(content) || !isText(content['engine']) || !isTextOrNull(content['institution'])) return false;
  if (!['refuse', 'zero', 'ignore'].includes(String(content['blank']))) return false;
  const { instrument, result, cells } = content;
  return (
    isObject(instrument) &&
    ['id', 'version', 'edition', 'hash'].every((key) => isText(instrument[key])) &&
    isObject(result) &&
    isScore(result['institution']) &&
    isObject(result['units']) &&
    Object.values(result['units']).every(isScore) &&
    isNested(cells, 3)
  );
}

/** Objects of objects down to the cells of an indicator, whose values are cell values or lists of them. */
function isNested(value: unknown, levels: number): boolean {
  if (!isObject(value)) return false;
  const parts = Object.values(value);
  if (levels > 0) return parts.every((part) => isNested(part, levels - 1));
  return parts.every((part) => (Array.isArray(part) ? part.every(isAnswer) : isAnswer(part)));
}

function isAnswer(value: unknown): boolean {
  if (!isObject(value)) return isCell(value);
  return isCell(value['value']) && isCell(value['override']) && isText(value['reason']);
}

function isCell(value: unknown): boolean {
  return value === null || value === 'TB' || value === '!' || typeof value === 'number';
}

function isScore(value: unknown): boolean {
  if (!isObject(value) || !isTextOrNull(value['zone']) || !isTextOrNull(value['category'])) return false;
  return value['hundredths'] === null || Number.isSafeInteger(value['hundredths']);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}
