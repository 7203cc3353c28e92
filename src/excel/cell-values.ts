import type { CellValue } from '../core/grid';

/**
 * A block of Office.js cells as cell values. Excel gives an error as its text, so only `valueTypes` tells the error
 * #N/A from a person's text "#N/A". A blank cell is null; a formula that gives an empty text is '', where formulas are
 * handed over.
 */
export function cellValues(
  values: readonly (readonly unknown[])[],
  types: readonly (readonly unknown[])[],
  formulas: readonly (readonly unknown[])[] = [],
): CellValue[][] {
  return values.map((row, i) => row.map((value, j) => cellValue(value, types[i]?.[j], formulas[i]?.[j])));
}

function cellValue(value: unknown, type: unknown, formula: unknown): CellValue {
  if (type === 'Error') return { error: String(value) };
  if (value === '') return isFormula(formula, value) ? '' : null;
  if (value === null || value === undefined) return null;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

/** Same content: errors by their text, blank in any spelling. */
export function sameContent(a: CellValue, b: CellValue): boolean {
  return contentKey(a) === contentKey(b);
}

function contentKey(value: CellValue): string {
  if (value === null || value === '') return 'blank';
  return typeof value === 'object' ? `error ${value.error}` : `${typeof value} ${String(value)}`;
}
