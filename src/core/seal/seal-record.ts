import { canonicalJson, type Json } from './canonical';
import type { SealRecord } from './seal';

/** The record as it is stored: canonical JSON text. */
export function writeSealRecord(record: SealRecord): string {
  return canonicalJson(record as unknown as Json);
}

/**
 * A stored record, or null where the text is none: damaged records are for the caller to report. Nothing but what a
 * record has may stand in it, so that nothing unknown is hashed, shown or descended into.
 */
export function readSealRecord(text: string): SealRecord | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  return isRecord(value) ? value : null;
}

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string';
const isTextOrNull: Test = (value) => value === null || isText(value);
const isBlank: Test = (value) => value === 'refuse' || value === 'zero' || value === 'ignore';
const isHundredths: Test = (value) => value === null || Number.isSafeInteger(value);
const isZone: Test = (value) => value === null || value === 'hijau' || value === 'kuning' || value === 'merah';
const isStatus: Test = (value) => value === 'final' || value === 'sementara' || value === 'tidak-dinilai';

/** An object with these members and no others. */
function object(members: Readonly<Record<string, Test>>): Test {
  const names = Object.keys(members);
  return (value) =>
    isObject(value) &&
    Object.keys(value).length === names.length &&
    names.every((name) => Object.hasOwn(value, name) && members[name]!(value[name]));
}

const allOf =
  (test: Test): Test =>
  (value) =>
    isObject(value) && Object.values(value).every(test);

const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);

/** Objects of objects down to the cells of an indicator, whose values are answers or lists of them. */
function cellsOf(isAnswer: Test): Test {
  const isAnswers = listOf(isAnswer);
  return allOf(allOf(allOf(allOf((value) => (Array.isArray(value) ? isAnswers(value) : isAnswer(value))))));
}

function answerOf(isCell: Test): Test {
  const isOverride = object({ value: isCell, override: isCell1, reason: isText });
  return (value) => isCell(value) || isOverride(value);
}

function isCell1(value: unknown): boolean {
  return value === null || value === 'TB' || value === '!' || typeof value === 'number';
}

const isNa = object({ tb: isText });
const isCell2: Test = (value) => isNa(value) || (value !== 'TB' && isCell1(value));

const score1 = { hundredths: isHundredths, zone: isZone, category: isTextOrNull };
const score2 = { ...score1, opinion: isTextOrNull, status: isStatus };

function contentOf(answer: Test, score: Readonly<Record<string, Test>>): Record<string, Test> {
  return {
    cells: cellsOf(answer),
    institution: isTextOrNull,
    blank: isBlank,
    instrument: object({ id: isText, version: isText, edition: isText, hash: isText }),
    engine: isText,
    result: object({ institution: object(score), units: allOf(object(score)) }),
  };
}

const content2 = {
  ...contentOf(answerOf(isCell2), score2),
  kind: isTextOrNull,
  edition: isTextOrNull,
  units: object({ declared: (value) => value === null || listOf(isText)(value), refused: listOf(isText) }),
  mapping: listOf(object({ sheet: isText, columns: allOf((column) => Number.isSafeInteger(column)) })),
};

const head = { hash: isText, code: isText, time: isTextOrNull };
const FORMATS: Readonly<Record<string, Test>> = {
  1: object({ ...head, format: (value) => value === 1, content: object(contentOf(answerOf(isCell1), score1)) }),
  2: object({ ...head, format: (value) => value === 2, words: isText, content: object(content2) }),
};

function isRecord(value: unknown): value is SealRecord {
  if (!isObject(value)) return false;
  const { format } = value;
  return (format === 1 || format === 2) && FORMATS[format]!(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
