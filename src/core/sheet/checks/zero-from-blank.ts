import { isBlank, type Area, type Grid } from '../../grid';
import { cellAt } from '../cells';
import { placeOf, type Check } from '../check';
import { referencesOf } from '../formula-references';
import { issueOver, type FixPlace, type IssueOf } from '../issue-at';
import { countedColumn } from '../overrides';
import { CellKind, type AssessmentTable } from '../table';

type ZeroFromBlank = IssueOf<'zero-from-blank', { readonly formula: string }>;

/** Cells that references may name in all, beyond which nothing is said. */
const MOST_CELLS = 200_000;

/**
 * A formula gives 0 because all cells that it refers to are blank: Excel makes 0 of nothing, and nothing was answered. One
 * issue per column; what refers to other workbooks, names or tables is not looked at.
 */
export const zeroFromBlank: Check<ZeroFromBlank> = {
  about: { 'zero-from-blank': 'form' },
  find({ table, instrument }, raise) {
    const areBlank = blankAreas(table);
    for (const source of table.sources) {
      const { grid, start, end } = source;
      const { formulas } = grid.facts ?? {};
      if (formulas === undefined || formulas.size === 0) continue;
      const places = new Map<number, [FixPlace, ...FixPlace[]]>();
      const texts = new Map<number, string>();
      for (let row = start; row < end; row++) {
        if (table.kind[row] !== CellKind.value || table.level[row] !== 0) continue;
        const column = countedColumn(table, source, row);
        const formula = formulas.get(column)?.get(table.row[row]!);
        if (formula === undefined || !areBlank(grid, formula)) continue;
        const place = placeOf(table, instrument, source, row, table.indicator[row]!, column);
        const known = places.get(column);
        if (known !== undefined) known.push(place);
        else {
          places.set(column, [place]);
          texts.set(column, formula);
        }
      }
      for (const [column, cells] of places) {
        const isOfOne = cells.every(({ unit }) => unit === cells[0].unit);
        const first = isOfOne ? cells[0] : { ...cells[0], unit: null };
        raise(issueOver('zero-from-blank', 'wajib', [first, ...cells.slice(1)], { formula: texts.get(column)! }));
      }
    }
  },
};

/** Tells of a formula whether it refers to cells, all of them known and blank. */
function blankAreas({ sources, facts }: AssessmentTable): (grid: Grid, formula: string) => boolean {
  const grids = new Map<string, Grid>();
  for (const { grid } of [...facts.unreadSheets, ...sources]) grids.set(grid.sheet.toLowerCase(), grid);
  let cells = 0;
  return (own, formula) => {
    const { areas, isWhole } = referencesOf(formula);
    if (!isWhole || areas.length === 0) return false;
    return areas.every(({ sheet, area }) => {
      const grid = sheet === null ? own : grids.get(sheet.toLowerCase());
      if (grid === undefined) return false;
      const inUse = within(area, grid);
      cells += (inUse.bottom - inUse.top + 1) * (inUse.right - inUse.left + 1);
      return cells <= MOST_CELLS && isBlankArea(inUse, grid);
    });
  };
}

/** The part of an area that a sheet has contents in; nothing stands outside of it. */
function within({ top, left, bottom, right }: Area, grid: Grid): Area {
  const width = grid.values.reduce((most, cells) => Math.max(most, cells.length), 0);
  return {
    ...{ top: Math.max(top, grid.top), left: Math.max(left, grid.left) },
    bottom: Math.min(bottom, grid.top + grid.values.length - 1),
    right: Math.min(right, grid.left + width - 1),
  };
}

function isBlankArea({ top, left, bottom, right }: Area, grid: Grid): boolean {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) if (!isBlank(cellAt(grid, row, column))) return false;
  }
  return true;
}
