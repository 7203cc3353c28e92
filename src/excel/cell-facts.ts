import type { CellValue } from '../core/grid';
import { NumberFormat, type ShownAs } from '../core/number-format';
import { plainRuns, type RowRuns } from '../core/row-runs';
import { isFormula } from './cell-values';

/** Cells as they came in one answer. */
export interface Block {
  /** Absolute row of the first one. */
  readonly top: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

/** Formulas of blocks that follow one another, by absolute column and row. */
export function formulasOf(blocks: readonly Block[], left: number): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const formulas = new Map<number, Map<number, string>>();
  for (const { top, values, formulas: block } of blocks) {
    block.forEach((row, i) =>
      row.forEach((formula, j) => {
        if (!isFormula(formula, values[i]?.[j])) return;
        const rows = formulas.get(left + j) ?? new Map<number, string>();
        rows.set(top + i, formula);
        formulas.set(left + j, rows);
      }),
    );
  }
  return formulas;
}

/** Numbers that are shown as percentages or dates, by absolute column and row. */
export function formatsOf(blocks: readonly Block[], left: number): ReadonlyMap<number, ReadonlyMap<number, ShownAs>> {
  const known = new Map<unknown, NumberFormat | null>();
  const formatOf = (code: unknown): NumberFormat | null => {
    let format = known.get(code);
    if (format === undefined) {
      const parsed = typeof code === 'string' ? new NumberFormat(code) : null;
      known.set(code, (format = parsed?.isPlain === true ? null : parsed));
    }
    return format;
  };
  const columns = new Map<number, RowRuns<ShownAs>>();
  for (const { top, values, formats } of blocks) {
    values.forEach((row, i) =>
      row.forEach((value, j) => {
        if (typeof value !== 'number') return;
        const shown = formatOf(formats[i]?.[j])?.shownAs(value) ?? null;
        if (shown === null) return;
        const runs = columns.get(left + j) ?? plainRuns<ShownAs>();
        runs.add(top + i, top + i, shown);
        columns.set(left + j, runs);
      }),
    );
  }
  return columns;
}
