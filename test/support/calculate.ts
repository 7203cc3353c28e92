import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { cellAddress } from '../../src/core/address';
import { isCellError, type CellValue } from '../../src/core/grid';
import type { PlanCell, WorkbookPlan } from '../../src/core/report/plan';

let engine: Worker | undefined;
afterAll(() => engine?.terminate());

/** "Sheet!A1" -> what the cell shows; numbers with two decimals. */
export type Shown = ReadonlyMap<string, string>;

/** What the plan says each of its formulas gives. */
export function plannedResults(plan: WorkbookPlan): Shown {
  const results = new Map<string, string>();
  for (const sheet of plan.sheets) {
    sheet.rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (isFormula(cell)) results.set(`${sheet.name}!${cellAddress(row, column)}`, shown(cell.result as CellValue));
      }),
    );
  }
  return results;
}

/**
 * Calculates all formulas of a plan by an engine of its own; `changes` replaces the contents of cells first. One
 * calculation at a time.
 */
export async function calculate(plan: WorkbookPlan, changes: Readonly<Record<string, string>> = {}): Promise<Shown> {
  const sheets = plan.sheets.map(({ name, rows }) => ({
    name,
    cells: rows.flatMap((cells, row) =>
      cells.flatMap((cell, column): [number, number, string][] => {
        const input = changes[`${name}!${cellAddress(row, column)}`] ?? inputOf(cell);
        return input === '' ? [] : [[row, column, input]];
      }),
    ),
  }));
  engine ??= new Worker(path.join(__dirname, 'ironcalc.mjs'));
  const answer = once(engine, 'message');
  engine.postMessage(sheets);
  const [values] = (await answer) as [[number, number, string][][]];
  return new Map(
    values.flatMap((cells, at) =>
      cells.map(([row, column, value]): [string, string] => [
        `${plan.sheets[at]!.name}!${cellAddress(row, column)}`,
        value,
      ]),
    ),
  );
}

function isFormula(cell: PlanCell): cell is Extract<PlanCell, { formula: string }> {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}

function inputOf(cell: PlanCell): string {
  if (isFormula(cell)) return `=${cell.formula}`;
  const value = typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;
  if (value === null || isCellError(value)) return '';
  return typeof value === 'string' ? `'${value}` : String(value);
}

function shown(value: CellValue): string {
  return typeof value === 'number' ? value.toFixed(2) : String(value);
}
