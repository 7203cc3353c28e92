import type { Area } from '../grid';

/** An area that a formula names; `sheet` is null for the sheet of the formula itself. */
export interface Reference {
  readonly sheet: string | null;
  readonly area: Area;
}

export interface References {
  readonly areas: readonly Reference[];
  /** Every name in the formula is an area or a function: no defined name, table or other workbook. */
  readonly isWhole: boolean;
}

const LAST_ROW = 1_048_575;
const LAST_ROW_NAME = '1048576';
const LAST_COLUMN = 16_383;
/** Excel's limit of a formula; a longer text is none. */
const LONGEST = 8192;

const SHEET = String.raw`(?:'((?:[^']|'')+)'!|([\p{L}_\\][\p{L}\p{N}_.\\]*)!)?`;
const CELL = String.raw`\$?([A-Za-z]{1,3})\$?([0-9]{1,7})`;
const COLUMN = String.raw`\$?([A-Za-z]{1,3})`;
const END = String.raw`(?![\p{L}\p{N}_(!.\\])`;

const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    `${SHEET}(?:${CELL}(?::${CELL})?|${COLUMN}:${COLUMN}|\\$?([0-9]{1,7}):\\$?([0-9]{1,7}))${END}`,
    String.raw`([\p{L}_\\][\p{L}\p{N}_.\\]*)(\s*\()?`,
    String.raw`[0-9.]+(?:[eE][+-]?[0-9]+)?|[[\]{}#!]|[^]`,
  ].join('|'),
  'gu',
);

/** The areas that a formula names, written in English with A1 references, with or without "=" before it. */
export function referencesOf(formula: string): References {
  if (formula.length > LONGEST) return { areas: [], isWhole: false };
  const areas: Reference[] = [];
  let isWhole = true;
  for (const token of formula.matchAll(TOKEN)) {
    const [text, quoted, plain, left, top, right, bottom, fromColumn, toColumn, fromRow, toRow, name, call] = token;
    let area: Area | null = null;
    if (left !== undefined && top !== undefined) area = areaOf(left, top, right ?? left, bottom ?? top);
    else if (fromColumn !== undefined && toColumn !== undefined)
      area = areaOf(fromColumn, '1', toColumn, LAST_ROW_NAME);
    else if (fromRow !== undefined && toRow !== undefined) area = areaOf('A', fromRow, 'XFD', toRow);
    if (area !== null) areas.push({ sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, area });
    else if (name !== undefined) isWhole &&= call !== undefined || /^(?:true|false)$/i.test(name);
    else if (left !== undefined || /^[[\]#!]$/.test(text)) isWhole = false;
  }
  return { areas, isWhole };
}

function areaOf(left: string, top: string, right: string, bottom: string): Area | null {
  const columns = [columnOf(left), columnOf(right)];
  const rows = [Number(top) - 1, Number(bottom) - 1];
  if (columns.some((column) => column > LAST_COLUMN) || rows.some((row) => row < 0 || row > LAST_ROW)) return null;
  return {
    ...{ top: Math.min(...rows), left: Math.min(...columns) },
    ...{ bottom: Math.max(...rows), right: Math.max(...columns) },
  };
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
