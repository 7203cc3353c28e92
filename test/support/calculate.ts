import { on } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { cellAddress } from '../../src/core/address';
import { isCellError, type CellValue } from '../../src/core/grid';
import type { PlanCell, WorkbookPlan } from '../../src/core/report/plan';

let engine: Worker | undefined;
let questions = 0;
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
 * Calculates all formulas of a plan by an engine of its own; `changes` replaces the contents of cells first. The answer to
 * a question that nobody waits for any more is passed over.
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
  const values = await answerOf(engine, sheets);
  return new Map(
    values.flatMap((cells, at) =>
      cells.map(([row, column, value]): [string, string] => [
        `${plan.sheets[at]!.name}!${cellAddress(row, column)}`,
        value,
      ]),
    ),
  );
}

interface Answer {
  readonly id: number;
  readonly values: readonly (readonly [row: number, column: number, value: string][])[];
}

async function answerOf(worker: Worker, sheets: unknown): Promise<Answer['values']> {
  const id = ++questions;
  worker.postMessage({ id, sheets });
  for await (const [answer] of on(worker, 'message') as AsyncIterable<[Answer]>) {
    if (answer.id === id) return answer.values;
  }
  throw new Error('the engine has ended');
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
