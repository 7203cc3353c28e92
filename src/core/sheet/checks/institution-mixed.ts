import { foldedName } from '../../names';
import type { Check } from '../check';
import { infoIn, type InfoLine } from '../info';
import { issueAt, type IssueOf } from '../issue-at';
import type { TableSource } from '../table';

type InstitutionMixed = IssueOf<'institution-mixed', { readonly found: string; readonly used: string }>;

/** A line "Instansi: ..." that names another institution: the units of two are never one institution's. One issue per name and sheet. */
export const institutionMixed: Check<InstitutionMixed> = {
  about: { 'institution-mixed': 'form' },
  find({ table }, raise) {
    const used = table.info.institution;
    if (used === null) return;
    for (const source of table.sources) {
      const told = new Set([foldedName(used)]);
      for (const { text, row, column } of linesOf(source)) {
        if (told.has(foldedName(text))) continue;
        told.add(foldedName(text));
        const place = { sheet: source.grid.sheet, row, column, unit: null, indicator: null };
        raise(issueAt('institution-mixed', 'wajib', place, { found: text, used }));
      }
    }
  },
};

/** The lines above the heading and between the rows. */
function linesOf({ grid, heading, rows }: TableSource): InfoLine[] {
  const lines: InfoLine[] = [];
  const look = (row: number): void => {
    const line = infoIn(grid, row, 'institution');
    if (line !== null) lines.push(line);
  };
  for (let row = grid.top; row < heading.top; row++) look(row);
  for (const { from, to, role } of rows.runs) {
    if (role === 'title') for (let row = from; row <= to; row++) look(row);
  }
  return lines;
}
