import { isBlank, type Area, type Grid } from '../../grid';
import { cellAt } from '../cells';
import { originalSeverity, placeOf, type Check } from '../check';
import { referencesOf, type References } from '../formula-references';
import { issueOver, type FixPlace, type IssueOf, type Severity } from '../issue-at';
import type { AssessmentTable } from '../table';

type ZeroFromBlank = IssueOf<'zero-from-blank', { readonly formula: string }>;

/** Cells that all formulas together may make this check look at. */
const MOST_CELLS = 2_000_000;

/**
 * A formula that gives 0 because the cells it refers to are blank: nobody gave the answer 0. One issue for each column and
 * unit of a sheet.
 */
export const zeroFromBlank: Check<ZeroFromBlank> = {
  about: { 'zero-from-blank': 'data' },
  find({ table, instrument }, raise) {
    const blanks = new Blanks(table);
    for (const source of table.sources) {
      const { grid, columns, start, end } = source;
      const formulas = grid.facts?.formulas;
      if (formulas === undefined || formulas.size === 0) continue;
      const groups = new Map<string, { formula: string; places: FixPlace[]; severity: Severity }>();
      for (let row = start; row < end; row++) {
        const sheetRow = table.row[row]!;
        if (table.indicator[row]! < 0) continue;
        for (const column of new Set([table.column[row]!, columns.override])) {
          const formula = formulas.get(column)?.get(sheetRow);
          if (formula === undefined || cellAt(grid, sheetRow, column) !== 0 || !blanks.isFrom(formula, grid)) continue;
          const place = placeOf(table, instrument, source, row, table.indicator[row]!, column);
          const severity = column === columns.override ? 'wajib' : originalSeverity(table, row);
          const key = `${severity} ${column} ${place.unit}`;
          const group = groups.get(key);
          if (group === undefined) groups.set(key, { formula, places: [place], severity });
          else group.places.push(place);
        }
      }
      for (const { formula, places, severity } of groups.values()) {
        raise(issueOver('zero-from-blank', severity, places as [FixPlace, ...FixPlace[]], { formula }));
      }
    }
  },
};

/** Looks up whether all that a formula refers to is blank. */
class Blanks {
  private readonly grids: ReadonlyMap<string, Grid>;
  private left = MOST_CELLS;

  constructor({ sources, facts }: AssessmentTable) {
    const grids = [...sources, ...facts.unreadSheets].map(({ grid }) => grid);
    this.grids = new Map(grids.map((grid) => [grid.sheet.toLowerCase(), grid]));
  }

  isFrom(formula: string, own: Grid): boolean {
    const { areas, isWhole }: References = referencesOf(formula);
    if (!isWhole || areas.length === 0) return false;
    return areas.every(({ sheet, area }) => {
      const grid = sheet === null ? own : this.grids.get(sheet.toLowerCase());
      return grid !== undefined && this.isBlank(grid, area);
    });
  }

  private isBlank({ values, top, left }: Grid, area: Area): boolean {
    const last = Math.min(area.bottom - top, values.length - 1);
    for (let index = Math.max(0, area.top - top); index <= last; index++) {
      const cells = values[index] ?? [];
      const end = Math.min(area.right - left, cells.length - 1);
      for (let at = Math.max(0, area.left - left); at <= end; at++) {
        if (this.left-- <= 0 || !isBlank(cells[at])) return false;
      }
    }
    return true;
  }
}
