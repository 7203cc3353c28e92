import { isBlank, type Area, type Grid } from '../grid';
import { cellAt } from './cells';
import { referencesOf } from './formula-references';
import { refuseCells } from './refuse-cells';
import type { AssessmentTable, TableSource } from './table';

/** A value or a correction that is 0 because all cells that its formula refers to are blank. */
export interface ZeroFromBlank {
  readonly source: TableSource;
  /** Row of the table. */
  readonly row: number;
  /** Absolute column of the cell. */
  readonly column: number;
  readonly formula: string;
}

/** Cells that all formulas together may make this search look at. */
const MOST_CELLS = 2_000_000;

/** The table with zeros refused that nobody gave: never a score from a blank. */
export function refuseZerosFromBlank(table: AssessmentTable): AssessmentTable {
  const zeros = zerosFromBlank(table);
  if (zeros.length === 0) return table;
  const [values, corrections]: [number[], number[]] = [[], []];
  for (const { source, row, column } of zeros) {
    (column === source.columns.override ? corrections : values).push(row);
  }
  return refuseCells(table, values, corrections);
}

/** All zeros of a table that nobody gave. */
export function zerosFromBlank(table: AssessmentTable): ZeroFromBlank[] {
  const blanks = new Blanks(table);
  return table.sources.flatMap((source) => zerosIn(table, source, blanks));
}

function zerosIn(table: AssessmentTable, source: TableSource, blanks: Blanks): ZeroFromBlank[] {
  const { grid, columns, start, end } = source;
  const formulas = grid.facts?.formulas;
  if (formulas === undefined || formulas.size === 0) return [];
  const found: ZeroFromBlank[] = [];
  for (let row = start; row < end; row++) {
    const sheetRow = table.row[row]!;
    if (table.indicator[row]! < 0) continue;
    for (const column of new Set([table.column[row]!, columns.override])) {
      const formula = formulas.get(column)?.get(sheetRow);
      if (formula === undefined || cellAt(grid, sheetRow, column) !== 0 || !blanks.isFrom(formula, grid)) continue;
      found.push({ source, row, column, formula });
    }
  }
  return found;
}

/** Looks up whether all that a formula refers to is blank. */
class Blanks {
  private readonly grids: ReadonlyMap<string, Grid>;
  private left = MOST_CELLS;

  constructor({ sources, facts }: AssessmentTable) {
    const grids = [...sources, ...facts.unreadSheets].map(({ grid }) => grid);
    this.grids = new Map(grids.map((grid) => [grid.sheet.toLowerCase(), grid]));
  }

  isFrom(formula: string, own: Grid): boolean {
    const { areas, isWhole } = referencesOf(formula);
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
