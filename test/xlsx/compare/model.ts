import type { Area, CellValue } from '../../../src/core/grid';
import type { ShownAs } from '../../../src/core/number-format';
import { randomIntegers } from '../../support/random';

/** A number format, and what it shows for a positive and a negative number. */
export interface Format {
  readonly code: string;
  readonly shows: readonly [ShownAs | null, ShownAs | null];
  /** It shows a day, so that the number of a workbook that counts from 1904 is another one. */
  readonly isDay?: true;
}

export const FORMATS: readonly Format[] = [
  { code: 'General', shows: [null, null] },
  { code: '0.00', shows: [null, null] },
  { code: '0%', shows: ['percent', 'percent'] },
  { code: '0.0"%"', shows: [null, null] },
  { code: 'dd/mm/yyyy', shows: ['date', 'date'], isDay: true },
  { code: '[Red]0.0%;0', shows: ['percent', null] },
  { code: '[$Rp-421]#,##0', shows: [null, null] },
  { code: '[h]:mm', shows: ['date', 'date'] },
];

/** What is in a cell, whatever way a file tells it. */
export interface CellModel {
  readonly value: CellValue;
  /** Its text as the cell shows it; null where it is none. */
  readonly formula: string | null;
  /** The first cell of the shared formula that it belongs to, itself included; null where it belongs to none. */
  readonly group: { readonly row: number; readonly column: number; readonly last: number } | null;
  readonly format: number;
}

export interface SheetModel {
  /** Rows of cells; null where there is none. */
  readonly cells: readonly (readonly (CellModel | null)[])[];
  readonly merged: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** A worksheet in its workbook. */
export interface SheetInBook {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly model: SheetModel;
}

const WORDS = [
  'Dinas',
  'Loka & <Balai>',
  'I.1',
  'TB',
  ' spasi ',
  '漢字 😀',
  "it's",
  '"kutip"',
  'dua\nbaris',
  '#N/A',
  '=A1',
  '75%',
  'a]]>b',
];
const ERRORS = ['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!'];
const NUMBERS = [
  ...[0, 1, 4, 3.25, -1, 0.75, 1e-7, 1e21, 45_196, 0.1 + 0.2, 2 ** 53, -2.8e-17, 44_927.5, 100, 1.1, 4.000000000000001],
];

/** 31 December 9999. */
const MOST_DAYS = 2_958_465;

export type Random = (limit: number) => number;

/** A sheet of up to 12 rows and 6 columns, the same for the same seed. */
export function randomSheet(seed: number): SheetModel {
  const random = randomIntegers(seed);
  const [rows, columns] = [1 + random(12), 1 + random(6)];
  const cells: (CellModel | null)[][] = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => (random(5) === 0 ? null : randomCell(random))),
  );
  if (random(2) === 0) addSharedFormula(cells, random);
  const merged = mergedAreas(cells, random);
  return {
    cells: trimmed(cells),
    merged,
    hiddenRows: pick(rows, random),
    hiddenColumns: pick(columns, random),
  };
}

function randomCell(random: Random): CellModel {
  const pickOne = <T>(list: readonly T[]): T => list[random(list.length)]!;
  const plain = { formula: null, group: null, format: 0 };
  const word = (): string => pickOne(WORDS) + (random(3) === 0 ? pickOne(WORDS) : '');
  const number = (): Pick<CellModel, 'value' | 'format'> => {
    const [value, format] = [pickOne(NUMBERS), random(FORMATS.length)];
    // Days that no calendar has are shown as dates by no program.
    return { value, format: value > MOST_DAYS && FORMATS[format]!.shows[0] === 'date' ? 0 : format };
  };
  switch (random(8)) {
    case 0:
    case 1:
      return { ...plain, ...number() };
    case 2:
    case 3:
      return { ...plain, value: word() };
    case 4:
      return { ...plain, value: random(2) === 0 };
    case 5:
      return { ...plain, value: { error: pickOne(ERRORS) } };
    case 6:
      return { ...plain, ...number(), formula: `B${1 + random(9)}*2` };
    default:
      return {
        ...plain,
        value: pickOne([word(), null, true, { error: '#N/A' }]),
        formula: `IF(A1<>"&",C${1 + random(9)},"a b")`,
      };
  }
}

/** Fills part of a column with one formula moved down. */
function addSharedFormula(cells: (CellModel | null)[][], random: Random): void {
  const [row, column] = [random(cells.length), random(cells[0]!.length)];
  const last = row + random(cells.length - row);
  for (let at = row; at <= last; at++) {
    const formula = `H${at + 1}+$H${at + 1}*H$2-$H$2`;
    cells[at]![column] = { value: at / 4, formula, group: { row, column, last }, format: 0 };
  }
}

/** Up to one merged area; what it covers is blank, as Excel leaves it. */
function mergedAreas(cells: (CellModel | null)[][], random: Random): Area[] {
  if (random(3) > 0) return [];
  const [top, left] = [random(cells.length), random(cells[0]!.length)];
  const [bottom, right] = [top + random(cells.length - top), left + random(cells[0]!.length - left)];
  if (bottom === top && right === left) return [];
  const covered: [number, number][] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) if (row > top || column > left) covered.push([row, column]);
  }
  if (covered.some(([row, column]) => (cells[row]![column]?.group ?? null) !== null)) return [];
  for (const [row, column] of covered) cells[row]![column] = null;
  return [{ top, left, bottom, right }];
}

function trimmed(cells: (CellModel | null)[][]): (CellModel | null)[][] {
  const rows = cells.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
}

function pick(count: number, random: Random): number[] {
  return Array.from({ length: count }, (_, at) => at).filter(() => random(6) === 0);
}
