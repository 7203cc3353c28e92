import { firstRows, sourceOf, unitPlace, type Check } from '../check';
import { findInfo } from '../info';
import { issueAt, type IssueOf } from '../issue-at';
import { addressFrom } from '../place';
import { findSimilarNames } from '../similar-names';
import type { AssessmentTable } from '../table';

/** A typing slip is surely one only where the right spelling has several times as many rows. */
const CLEARLY_RARER = 4;

type UnitNameVariant = IssueOf<
  'unit-name-variant',
  { readonly found: string; readonly other: string; readonly first: string }
>;

/** Two spellings of what looks like one unit, which would be scored as two. Every cell to mend is reported. */
export const unitNameVariant: Check<UnitNameVariant> = {
  about: { 'unit-name-variant': 'data' },
  find({ table, scan }, raise) {
    if (table.units.length < 2) return;
    const counts = new Int32Array(table.units.length);
    for (let row = 0; row < table.length; row++) {
      const unit = table.unit[row]!;
      if (unit >= 0) counts[unit]!++;
    }
    const usualOf = new Map<number, { usual: number; certain: boolean }>();
    for (const { rare, usual, sameLetters } of findSimilarNames(table.units, counts)) {
      const certain = sameLetters || counts[rare]! * CLEARLY_RARER <= counts[usual]!;
      usualOf.set(rare, { usual, certain: certain && !/^[=+\-@]/.test(table.units[usual]!) });
    }
    if (usualOf.size === 0) return;

    const first = scan(firstRows);
    const told = new Set<string>();
    for (let row = 0; row < table.length; row++) {
      const variant = usualOf.get(table.unit[row]!);
      if (variant === undefined) continue;
      const found = table.units[table.unit[row]!]!;
      const other = table.units[variant.usual]!;
      const cell = nameCell(table, row, found);
      const key = `${cell.row} ${cell.column} ${cell.sheet}`;
      if (told.has(key)) continue;
      told.add(key);
      const firstRow = first[variant.usual]!;
      const address = addressFrom(cell.sheet, nameCell(table, firstRow, other));
      const fix = variant.certain && cell.writable ? other : undefined;
      raise(issueAt('unit-name-variant', 'cek', cell, { found, other, first: address }, fix));
    }
  },
};

/** The cell that names the unit of a row; not writable where the sheet's name does, or where the cell says more. */
function nameCell(
  table: AssessmentTable,
  row: number,
  unit: string,
): ReturnType<typeof unitPlace> & { writable: boolean } {
  const place = unitPlace(table, row, unit);
  const { grid, form, headerRow } = sourceOf(table, row);
  if (form !== 'unit-sheet') return { ...place, writable: true };
  const line = findInfo(grid, headerRow, 'unit');
  if (line === null) return { ...place, writable: false };
  const cell = grid.values[line.row - grid.top]?.[line.column - grid.left];
  return { ...place, row: line.row, column: line.column, writable: typeof cell === 'string' && cell.trim() === unit };
}
