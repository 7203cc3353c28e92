import { foldedName } from '../../names';
import { firstRows, sourceOf, unitPlace, type Check, type CheckedTable } from '../check';
import { findInfo } from '../info';
import { issueAt, type IssueOf } from '../issue-at';
import { findSimilarNames } from '../similar-names';
import type { AssessmentTable } from '../table';

type UnitUndeclared =
  /** A unit that a column or a line names, and the line "Daftar unit" does not. */
  | IssueOf<'unit-undeclared', { readonly unit: string; readonly near: string | null }>
  /** A unit of the line "Daftar unit" that no row names. */
  | IssueOf<'unit-not-found', { readonly unit: string; readonly near: string | null }>
  /** A sheet that the user said is no unit, and that is gone. */
  | IssueOf<'unit-answer-gone', { readonly sheet: string }>;

/** The line "Daftar unit" against the units that were read, and answers about sheets against the sheets that are there. */
export const unitUndeclared: Check<UnitUndeclared> = {
  about: { 'unit-undeclared': 'form', 'unit-not-found': 'form', 'unit-answer-gone': 'form' },
  find(checked, raise) {
    const { table } = checked;
    const { declared, goneAnswers } = table.facts;
    if (declared !== null) {
      const known = new Set(declared.map(({ name }) => foldedName(name)));
      const read = new Set(table.units.map(foldedName));
      const missing = declared.filter(({ name }) => !read.has(foldedName(name)));
      const others = undeclared(checked, known);
      const near = nearNames(
        missing.map(({ name }) => name),
        [...others.map(([unit]) => unit), ...doubted(table)],
      );
      for (const [unit, row] of others) {
        raise(issueAt('unit-undeclared', 'wajib', unitPlace(table, row, unit), { unit, near: near.get(unit) ?? null }));
      }
      for (const { name: unit, sheet, row, column } of missing) {
        const place = { sheet, row, column, unit: null, indicator: null };
        raise(issueAt('unit-not-found', 'wajib', place, { unit, near: near.get(unit) ?? null }));
      }
    }
    for (const sheet of goneAnswers) {
      const place = { sheet: table.sources[0]?.grid.sheet ?? '', row: 0, column: 0, unit: null, indicator: null };
      raise(issueAt('unit-answer-gone', 'cek', place, { sheet }));
    }
  },
};

/** Columns and sheets that the list lacks; each is a doubt of its own. */
function doubted({ facts: { doubts, leftOut } }: AssessmentTable): string[] {
  return [...doubts, ...leftOut]
    .filter(({ reasons }) => reasons.some(({ kind }) => kind === 'undeclared'))
    .map(({ name }) => name);
}

/** Units by a column or a line "Unit: ..." that the list lacks; those of a matrix and of sheets are doubts already. */
function undeclared({ table, scan }: CheckedTable, known: ReadonlySet<string>): [unit: string, row: number][] {
  const first = scan(firstRows);
  return table.units.flatMap((unit, id): [string, number][] => {
    const row = first[id]!;
    return row < 0 || known.has(foldedName(unit)) || !isNamedByText(table, row) ? [] : [[unit, row]];
  });
}

function isNamedByText(table: AssessmentTable, row: number): boolean {
  const { form, grid, heading } = sourceOf(table, row);
  return form === 'long' || (form === 'unit-sheet' && findInfo(grid, heading.top, 'unit') !== null);
}

/** Declared units that were not found beside units that were not declared, each with the name it was likely meant to be. */
function nearNames(missing: readonly string[], others: readonly string[]): ReadonlyMap<string, string> {
  const names = [...missing, ...others];
  const near = new Map<string, string>();
  for (const { rare, usual } of findSimilarNames(names, new Int32Array(names.length))) {
    if (rare < missing.length === usual < missing.length) continue;
    near.set(names[rare]!, names[usual]!);
    near.set(names[usual]!, names[rare]!);
  }
  return near;
}
