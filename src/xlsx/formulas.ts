import type { Area, CellValue } from '../core/grid';
import { RowRuns } from '../core/row-runs';
import { HEAVY, type Budget } from './budget';
import { FileProblem } from './file-problem';
import { shiftFormula } from './formula-shift';
import { parseArea } from './refs';
import type { Tag } from './xml-tag';

/** Excel's own limit, in characters. */
const MOST_LETTERS = 8_192;

/** A formula as a file has it; `row` and `column` are the cell that its text is written for, null where it never moves. */
interface Formula {
  readonly text: string;
  readonly moves: { readonly row: number; readonly column: number } | null;
}

/** What an `<f>` says of itself (ECMA-376 Part 1, 18.3.1.40). */
export interface FormulaTag {
  readonly kind: string;
  readonly group: string;
  readonly area: string;
  /** The text of a data table, which has none of its own. */
  readonly table: string;
}

const NORMAL: FormulaTag = { kind: 'normal', group: '', area: '', table: '' };

export function formulaTag(tag: Tag): FormulaTag {
  if (tag.count === 0) return NORMAL;
  const kind = tag.get('t') ?? 'normal';
  const area = tag.get('ref') ?? '';
  if (kind !== 'dataTable') return { kind, group: tag.get('si') ?? '', area, table: '' };
  const [first, second] = [tag.get('r1') ?? '', tag.get('r2') ?? ''];
  const inputs = tag.flag('dt2D') ? `${first},${second}` : tag.flag('dtr') ? `${first},` : `,${first}`;
  return { kind, group: '', area, table: `TABLE(${inputs})` };
}

type Column = RowRuns<Formula, string>;

/**
 * Collects the formulas of a sheet by column and row. Shared formulas keep their one text, which is moved to a cell when
 * somebody asks for it; array formulas and data tables count in every cell that they fill.
 */
export class FormulaMap {
  private readonly columns = new Map<number, Column>();
  private readonly shared = new Map<string, Formula>();
  private readonly areas: { readonly area: Area; readonly formula: Formula }[] = [];

  constructor(
    private readonly sheet: string,
    private readonly budget: Budget,
  ) {}

  /** Cells come row by row. Throws FileProblem `formula-too-long` or `too-many-cells`. */
  add(row: number, column: number, cell: () => string, text: string, { kind, group, area, table }: FormulaTag): void {
    if (text.length > MOST_LETTERS) this.checkLength(text, cell);
    const isFollower = kind === 'shared' && text === '';
    this.budget.take(isFollower ? 1 : HEAVY, this.sheet);
    const formula = isFollower
      ? (this.shared.get(group) ?? NONE)
      : { text: table === '' ? text : table, moves: kind === 'shared' ? { row, column } : null };
    if (kind === 'shared' && !isFollower) this.shared.set(group, formula);
    this.columnOf(column).add(row, row, formula);
    if (kind !== 'array' && kind !== 'dataTable') return;
    const filled = parseArea(area);
    if (filled !== null && (filled.bottom > filled.top || filled.right > filled.left)) {
      this.areas.push({ area: filled, formula });
    }
  }

  /** The map, once the used rows and columns are known. */
  finish(rows: readonly (readonly CellValue[])[], width: number): ReadonlyMap<number, ReadonlyMap<number, string>> {
    const filled = new Map<number, { top: number; bottom: number; formula: Formula }[]>();
    for (const { area, formula } of this.areas) {
      const right = Math.min(area.right, width - 1);
      const bottom = Math.min(area.bottom, rows.length - 1);
      this.budget.take(HEAVY * Math.max(0, right - area.left + 1), this.sheet);
      for (let column = area.left; column <= right; column++) {
        const runs = filled.get(column);
        if (runs === undefined) filled.set(column, [{ top: area.top, bottom, formula }]);
        else runs.push({ top: area.top, bottom, formula });
      }
    }
    for (const [column, runs] of filled) this.columns.set(column, this.withFilled(column, runs));
    return this.columns;
  }

  /** Cells with a formula of their own keep it; what lies between them in a filled area gets the area's. */
  private withFilled(column: number, filled: { top: number; bottom: number; formula: Formula }[]): Column {
    const own = [...(this.columns.get(column)?.runs() ?? [])];
    const runs = own.map(([top, bottom, formula]) => ({ top, bottom, formula }));
    let at = 0;
    let next = 0;
    for (const { top, bottom, formula } of filled.sort((a, b) => a.top - b.top)) {
      next = Math.max(next, top);
      while (next <= bottom) {
        while (at < own.length && own[at]![1] < next) at++;
        const [ownTop, ownBottom] = own[at] ?? [Number.POSITIVE_INFINITY, 0];
        if (next < ownTop) runs.push({ top: next, bottom: Math.min(bottom, ownTop - 1), formula });
        next = ownTop <= bottom ? ownBottom + 1 : bottom + 1;
      }
    }
    const all = newColumn(column);
    for (const run of runs.sort((a, b) => a.top - b.top)) all.add(run.top, run.bottom, run.formula);
    return all;
  }

  private columnOf(column: number): Column {
    let runs = this.columns.get(column);
    if (runs === undefined) this.columns.set(column, (runs = newColumn(column)));
    return runs;
  }

  /** In a file, newer functions have a prefix that nobody typed. */
  private checkLength(text: string, cell: () => string): void {
    const length = text.replace(/_xl(?:fn|ws|pm|eta|op|udf)\./g, '').length;
    if (length <= MOST_LETTERS) return;
    throw new FileProblem({
      code: 'formula-too-long',
      data: { sheet: this.sheet, cell: cell(), length, limit: MOST_LETTERS },
    });
  }
}

/** A cell that follows a shared formula which the sheet does not have. */
const NONE: Formula = { text: '', moves: null };

function newColumn(column: number): Column {
  return new RowRuns<Formula, string>(({ text, moves }, row) =>
    moves === null ? text : shiftFormula(text, row - moves.row, column - moves.column),
  );
}
