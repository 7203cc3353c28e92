import { foldedName } from '../../names';
import type { Check } from '../check';
import { textAt } from '../cells';
import { infoIn, infoKeyOf, type InfoLine } from '../info';
import { issueAt, type IssueOf } from '../issue-at';
import { addressFrom } from '../place';
import type { AssessmentTable, TableSource } from '../table';

type InstitutionMixed = IssueOf<
  'institution-mixed',
  { readonly found: string; readonly other: string; readonly first: string }
>;

/** A second institution: units of two institutions have no common score. One issue for each further name. */
export const institutionMixed: Check<InstitutionMixed> = {
  about: { 'institution-mixed': 'form' },
  find({ table }, raise) {
    const told = new Set<string>();
    let first: { name: string; address: (sheet: string) => string } | null = null;
    for (const source of table.sources) {
      const { sheet } = source.grid;
      for (const { text, row, column } of [...institutionLines(source), ...inColumns(table, source)]) {
        const identity = foldedName(text);
        const place = { sheet, row, column, unit: null, indicator: null };
        if (first === null) first = { name: text, address: (from) => addressFrom(from, place) };
        told.add(foldedName(first.name));
        if (told.has(identity)) continue;
        told.add(identity);
        const data = { found: text, other: first.name, first: first.address(sheet) };
        raise(issueAt('institution-mixed', 'wajib', place, data));
      }
    }
  },
};

/** The lines above the heading of a sheet and between its rows that name an institution. */
function* institutionLines({ grid, heading, rows }: TableSource): Generator<InfoLine> {
  const runs = rows.runs.filter(({ role }) => role === 'title' || role === 'outside');
  for (const { from, to } of [{ from: grid.top, to: heading.top - 1 }, ...runs]) {
    for (let row = from; row <= to; row++) {
      const line = infoIn(grid, row, 'institution');
      if (line !== null) yield line;
    }
  }
}

/** The institutions of a column "Instansi", each with its first row. */
function inColumns(table: AssessmentTable, { grid, heading, start, end }: TableSource): InfoLine[] {
  const columns = heading.texts.flatMap((text, at) => (infoKeyOf(text) === 'institution' ? [grid.left + at] : []));
  return columns.flatMap((column): InfoLine[] => {
    const named = new Map<string, InfoLine>();
    for (let i = start; i < end; i++) {
      const [row, text] = [table.row[i]!, textAt(grid, table.row[i]!, column)];
      if (text !== '' && !named.has(text)) named.set(text, { text, row, column });
    }
    return [...named.values()];
  });
}
