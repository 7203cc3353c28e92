import { cellAddress } from '../core/address';
import { isCellError, type Area, type CellValue } from '../core/grid';
import type { FormulaCell, PlanCell, SheetPlan, StyledCell } from '../core/report/plan';

export interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  /** With "=". */
  readonly text: string;
  /** The cells its result fills when the plan is written; only its own where it does not spill. */
  readonly area: Area;
}

/** The cells of a sheet's plan as Excel is given them: values, styles and formulas apart. */
export class PlanCells {
  readonly rows: number;
  readonly columns: number;
  readonly formulas: readonly PlacedFormula[];
  private readonly spillStyles = new Map<string, string | undefined>();

  /** Throws RangeError where something lies in the way of a spilled result. */
  constructor(private readonly plan: SheetPlan) {
    const formulas: PlacedFormula[] = [];
    plan.rows.forEach((line, row) =>
      line.forEach((cell, column) => {
        const full = asCell(cell);
        if ('formula' in full) formulas.push(this.place(full, row, column));
      }),
    );
    this.formulas = formulas;
    this.rows = Math.max(plan.rows.length, ...formulas.map(({ area }) => area.bottom + 1));
    this.columns = plan.rows.reduce((most, line) => Math.max(most, line.length), 0);
    for (const { area } of formulas) this.columns = Math.max(this.columns, area.right + 1);
  }

  /** null for a blank cell, and for one that a formula fills. */
  value(row: number, column: number): CellValue {
    const cell = asCell(this.plan.rows[row]?.[column] ?? null);
    return 'formula' in cell ? null : cell.value;
  }

  /** Cells that a formula spills over look like the formula's own, unless the plan says otherwise. */
  style(row: number, column: number): string | undefined {
    return asCell(this.plan.rows[row]?.[column] ?? null).style ?? this.spillStyles.get(`${row},${column}`);
  }

  private place({ formula, result, style }: FormulaCell, row: number, column: number): PlacedFormula {
    const results = (Array.isArray(result) ? result : [[result]]) as readonly (readonly CellValue[])[];
    const height = Math.max(1, results.length);
    const width = results.reduce((most, line) => Math.max(most, line.length), 1);
    const area = { top: row, left: column, bottom: row + height - 1, right: column + width - 1 };
    for (let r = row; r <= area.bottom; r++) {
      for (let c = column; c <= area.right; c++) {
        if (r === row && c === column) continue;
        const covered = asCell(this.plan.rows[r]?.[c] ?? null);
        if ('formula' in covered || covered.value !== null) {
          throw new RangeError(`${this.plan.name}!${cellAddress(r, c)} lies in the way of a spilled result`);
        }
        this.spillStyles.set(`${r},${c}`, style);
      }
    }
    return { row, column, text: `=${formula}`, area };
  }
}

export function spills({ area }: PlacedFormula): boolean {
  return area.bottom > area.top || area.right > area.left;
}

function asCell(cell: PlanCell): StyledCell | FormulaCell {
  if (typeof cell !== 'object' || cell === null || isCellError(cell)) return { value: cell };
  return cell;
}
