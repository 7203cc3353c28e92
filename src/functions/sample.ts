import type { CellValue } from '../core/grid';

/** A small sheet "Contoh" in matrix form (edition 2025): one column per unit. Its levels are invented. */
export const SAMPLE: readonly (readonly CellValue[])[] = [
  ['Kode', 'Dinas Kependudukan', 'Dinas Kesehatan'],
  ['I.1', 4, 3],
  ['I.2', 4, 3],
  ['I.3', 3, 2],
  ['I.4', 4, 2],
  ['P.1', 4, 3],
  ['P.2', 3, 3],
  ['O.1', 90, 75],
  ['O.2', 88, 70],
  ['O.3', 92, 72],
  ['O.4', 80, 68],
  ['G.1', 3, 2],
  ['G.2', 4, 3],
  ['K.1', 85.5, 71.2],
];

/** The same sheet as a second assessor filled it in. */
export const SECOND_SAMPLE: readonly (readonly CellValue[])[] = SAMPLE.map((row) =>
  row[0] === 'I.3' ? ['I.3', 4, 2] : row[0] === 'G.2' ? ['G.2', 4, 1] : row,
);

/** Where the samples stand in the examples. */
export const RANGE = `Contoh!A1:C${SAMPLE.length}`;
export const SECOND_RANGE = `Contoh2!A1:C${SECOND_SAMPLE.length}`;

export interface Example {
  /** Arguments as written in a cell, with the separator of Indonesian Excel. */
  readonly written: string;
  /** The same arguments as the function gets them. */
  readonly args: readonly unknown[];
}
