import { textAt } from '../cells';
import type { Check } from '../check';
import type { EditionMixed } from '../edition-mixed';
import { infoIn, infoKeyOf } from '../info';
import { issueAt } from '../issue-at';
import { headingOf } from '../layout';
import type { AssessmentTable, TableSource } from '../table';

interface Named {
  readonly edition: string;
  readonly row: number;
  readonly column: number;
}

/** Headings of columns that may also tell the year of a document; they name editions where each unit has one of several. */
const YEARS = /^\s*(?:tahun|year)\s*$/i;

/**
 * Rows of one sheet that name another edition than the one they are scored with: in a column ("Edisi"), or in a further
 * line between or above them. One issue for each edition.
 */
export const editionRows: Check<EditionMixed> = {
  about: { 'edition-mixed': 'form' },
  find({ table, instrument }, raise) {
    const own = [instrument.edition, instrument.id].map((name) => name.toLowerCase());
    for (const source of table.sources) {
      const told = new Set<string>();
      for (const { edition, row, column } of [...furtherLines(source), ...inColumns(table, source)]) {
        const name = edition.trim().toLowerCase();
        if (own.includes(name) || told.has(name)) continue;
        told.add(name);
        const place = { sheet: source.grid.sheet, row, column, unit: null, indicator: null };
        raise(issueAt('edition-mixed', 'wajib', place, { found: edition, used: instrument.edition, counted: true }));
      }
    }
  },
};

/** Lines that name an edition beyond the first one above the heading, by which the workbook was read. */
function furtherLines({ grid, heading, rows }: TableSource): Named[] {
  const runs = rows.runs.filter(({ role }) => role === 'title' || role === 'outside');
  const lines: Named[] = [];
  let isRead = false;
  for (const { from, to } of [{ from: grid.top, to: heading.top - 1 }, ...runs]) {
    for (let row = from; row <= to; row++) {
      const line = infoIn(grid, row, 'edition');
      if (line === null) continue;
      if (isRead || row > heading.bottom) lines.push({ edition: line.text, row, column: line.column });
      isRead = true;
    }
  }
  return lines;
}

function inColumns(table: AssessmentTable, source: TableSource): Named[] {
  const { grid, heading, start, end } = source;
  const columns = heading.texts.flatMap((text, at) => (infoKeyOf(text) === 'edition' ? [grid.left + at] : []));
  return columns.flatMap((column): Named[] => {
    const named = new Map<string, Named>();
    const ofUnit = new Map<number, string>();
    let isOfUnits = true;
    for (let i = start; i < end; i++) {
      const edition = textAt(grid, table.row[i]!, column);
      if (edition === '') continue;
      if (!named.has(edition)) named.set(edition, { edition, row: table.row[i]!, column });
      const unit = table.unit[i]!;
      isOfUnits &&= (ofUnit.get(unit) ?? edition) === edition;
      ofUnit.set(unit, edition);
    }
    const isOfDocuments = YEARS.test(headingOf(grid, source, column)) && (named.size < 2 || !isOfUnits);
    return isOfDocuments ? [] : [...named.values()];
  });
}
