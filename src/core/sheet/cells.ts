import { isBlank, isCellError } from '../grid';
import type { CellValue, Grid } from '../grid';

/** The cell at an absolute place; null outside the grid, in the missing end of a ragged row and for column -1. */
export function cellAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row - grid.top]?.[column - grid.left] ?? null;
}

/**
 * Text of a cell that should hold text, without surrounding white space. Where a grid comes without facts (the
 * argument of a custom function), the number 0 is what some hosts send for a blank cell, so it is no text.
 */
export function textOf(cell: CellValue | undefined, grid: Grid): string {
  if (typeof cell === 'string') return cell.trim();
  if (cell === 0 && mayBeBlank(grid)) return '';
  return rawText(cell).trim();
}

/** The first column of a row that holds anything; the first of all where nothing does. Where a grid begins is the host's choice. */
export function firstFilled(grid: Grid, row: number): number {
  const at = (grid.values[row - grid.top] ?? []).findIndex((cell) => !isBlank(cell));
  return grid.left + Math.max(at, 0);
}

/** Whether a 0 of a grid may be a blank cell: it comes without facts, from a host of which nobody knows what it sends for one. */
export function mayBeBlank({ facts, zerosAreCertain }: Grid): boolean {
  return facts === undefined && zerosAreCertain !== true;
}

export function textAt(grid: Grid, row: number, column: number): string {
  return column < 0 ? '' : textOf(cellAt(grid, row, column), grid);
}

/** Whether `textAt` gives any text; most text begins with a visible letter, and then it need not be trimmed. */
export function hasText(grid: Grid, row: number, column: number): boolean {
  const cell = cellAt(grid, row, column);
  const first = typeof cell === 'string' ? cell.charCodeAt(0) : 0;
  return (first > 0x20 && first < 0x7f) || textOf(cell, grid) !== '';
}

/** What a message shows as the content of a cell. */
export function rawText(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (isCellError(cell)) return cell.error;
  return typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : String(cell);
}

const ERROR_TEXT = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA|BUSY!)$/i;

/** A failed formula, also where a host hands it over as its text. */
export function isErrorCell(cell: CellValue | undefined): boolean {
  if (typeof cell === 'string') return cell.startsWith('#') && ERROR_TEXT.test(cell.trim());
  return isCellError(cell);
}

/** Lower-case words of a text, without what stands in brackets and without punctuation: "Nilai (0-4)*" -> "nilai". */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
