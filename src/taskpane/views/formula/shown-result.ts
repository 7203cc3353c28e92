import { isCellError } from '../../../core/grid';
import { formatNumber, type NumberLanguage } from '../../../core/number/format';

/** Digits after the mark that a pane has room for. */
const DECIMALS = 1e6;

/** What a function gave, as words: one, or rows of them. */
export function shownResult(value: unknown, language: NumberLanguage): string | readonly (readonly string[])[] {
  if (!Array.isArray(value)) return shownCell(value, language);
  const rows = (value as unknown[]).map((row) =>
    (Array.isArray(row) ? row : [row]).map((cell: unknown) => shownCell(cell, language)),
  );
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0]! : rows;
}

function shownCell(cell: unknown, language: NumberLanguage): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return formatNumber(Math.round(cell * DECIMALS) / DECIMALS, language);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (isCellError(cell)) return cell.error;
  // A number with a card shows its number.
  if (typeof cell === 'object' && 'basicValue' in cell) return shownCell(cell.basicValue, language);
  return String(cell);
}
