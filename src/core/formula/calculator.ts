import { parse, tokenize, type AstExpression } from '@borgar/fx/xlsx';
import type { Grid, Recalculated } from '../grid';
import { sameSheet } from '../sheet-names';
import { FUNCTIONS, type Call } from './functions';
import { binary, unary } from './operators';
import { referenceOf } from './reference';
import { isRange, NotCalculated, type CellRange, type Scalar, type Value } from './value';

/** Longer formulas are not worked out: nobody writes them for a level. */
const LONGEST = 500;
/** Formulas that rest on formulas, in a row. */
const DEEPEST = 100;
/** Taking a formula apart may cost the square of its length: so many squares, and so many cells and parts, in a workbook. */
const MOST_SQUARES = 50_000_000;
const MOST_STEPS = 2_000_000;

/**
 * Works out the formulas of a workbook that was read from a file, each when it is asked for. What it cannot work out it
 * says so of: it never guesses. Numbers are doubles as in Excel.
 */
export class Calculator {
  private readonly known = new Map<Grid, Map<string, Recalculated | null>>();
  private readonly running = new Set<string>();
  /** Cells that lead back to themselves, or to such: what they hold depends on how often they were calculated. */
  private readonly circular = new Set<string>();
  private squares = 0;
  private steps = 0;
  /** Whether what is being worked out rests on a value as the file has it. */
  private rests = false;

  constructor(private readonly grids: readonly Grid[]) {}

  /** The value of a cell's formula; null where it has none, or it cannot be worked out. */
  calculate(grid: Grid, row: number, column: number): Recalculated | null {
    const formula = grid.facts?.formulas.get(column)?.get(row);
    if (formula === undefined) return null;
    let known = this.known.get(grid);
    if (known === undefined) this.known.set(grid, (known = new Map<string, Recalculated | null>()));
    const cell = `${row} ${column}`;
    const before = known.get(cell);
    if (before !== undefined) return before;
    const key = `${cell} ${grid.sheet}`;
    if (this.running.has(key)) {
      for (const each of this.running) this.circular.add(each);
      return null;
    }
    if (this.running.size >= DEEPEST) return null;
    this.running.add(key);
    const rested = this.rests;
    this.rests = false;
    const worked = this.attempt(grid, formula);
    const found = this.circular.has(key) ? null : worked;
    this.rests = rested;
    this.running.delete(key);
    known.set(cell, found);
    return found;
  }

  private attempt(grid: Grid, formula: string): Recalculated | null {
    try {
      if (formula === '' || formula.length > LONGEST) return null;
      this.squares += formula.length ** 2;
      if (this.squares > MOST_SQUARES) return null;
      const tree = parse(tokenize(formula, { withLocation: false }));
      const value = this.scalarOf(this.evaluate(tree, grid)) ?? 0;
      return { value, isWhole: !this.rests };
    } catch {
      // NotCalculated, a formula that no grammar knows, or one nested too deep for the machine.
      return null;
    }
  }

  private evaluate(node: AstExpression, grid: Grid): Value {
    this.step();
    switch (node.type) {
      case 'Literal':
        return node.value;
      case 'ErrorLiteral':
        return { error: node.value };
      case 'ReferenceIdentifier':
        return this.refer(node.value, grid);
      case 'UnaryExpression':
        return unary(node.operator, this.scalarOf(this.evaluate(node.arguments[0]!, grid)));
      case 'BinaryExpression': {
        const [left, right] = node.arguments;
        const first = this.scalarOf(this.evaluate(left!, grid));
        return binary(node.operator, first, this.scalarOf(this.evaluate(right!, grid)));
      }
      case 'CallExpression': {
        if (node.callee.type !== 'Identifier') throw new NotCalculated('a call');
        const name = node.callee.name.toUpperCase().replace(/^_XLFN\./, '');
        const work = FUNCTIONS.get(name);
        if (work === undefined) throw new NotCalculated(name);
        return work(this.callOf(node.arguments, grid));
      }
      default:
        throw new NotCalculated(node.type);
    }
  }

  private callOf(given: readonly (AstExpression | null)[], grid: Grid): Call {
    const value = (index: number): Value => {
      const node = given[index];
      return node === undefined || node === null ? null : this.evaluate(node, grid);
    };
    return {
      count: given.length,
      value,
      scalar: (index) => this.scalarOf(value(index)),
      cells: (range) => this.cellsOf(range),
    };
  }

  private refer(text: string, from: Grid): CellRange {
    const reference = referenceOf(text);
    if (reference === null) throw new NotCalculated(text);
    const { sheet, area } = reference;
    if (sheet !== null && this.gridOf(sheet) === undefined) throw new NotCalculated(text);
    return { sheet: sheet ?? from.sheet, area };
  }

  private gridOf(name: string): Grid | undefined {
    return this.grids.find(({ sheet }) => sameSheet(sheet, name));
  }

  private scalarOf(value: Value): Scalar {
    if (!isRange(value)) return value;
    const { top, bottom, left, right } = value.area;
    if (top !== bottom || left !== right) throw new NotCalculated('a range for a value');
    return this.cellOf(this.gridOf(value.sheet)!, top, left);
  }

  private *cellsOf(value: Value): Generator<Scalar, undefined> {
    if (!isRange(value)) return undefined;
    const grid = this.gridOf(value.sheet)!;
    const { top, left, bottom, right } = value.area;
    const last = Math.min(bottom, grid.top + grid.values.length - 1);
    for (let row = Math.max(top, grid.top); row <= last; row++) {
      this.step();
      const end = Math.min(right, grid.left + (grid.values[row - grid.top]?.length ?? 0) - 1);
      for (let column = Math.max(left, grid.left); column <= end; column++) yield this.cellOf(grid, row, column);
    }
    return undefined;
  }

  /** A formula's cell by what it gives; as the file has it where that cannot be worked out, and then `rests`. */
  private cellOf(grid: Grid, row: number, column: number): Scalar {
    this.step();
    const stored = grid.values[row - grid.top]?.[column - grid.left] ?? null;
    if (grid.facts?.formulas.get(column)?.has(row) !== true) return stored;
    const calculated = this.calculate(grid, row, column);
    if (calculated === null || !calculated.isWhole) this.rests = true;
    if (calculated !== null) return calculated.value;
    if (stored === null) throw new NotCalculated('never calculated');
    return stored;
  }

  private step(): void {
    if (++this.steps > MOST_STEPS) throw new NotCalculated('too much work');
  }
}

/** The grids of a file, whose formulas can be worked out again. */
export function withRecalculation(grids: readonly Grid[]): Grid[] {
  const calculator = new Calculator(grids);
  return grids.map((grid): Grid => {
    if (grid.facts === undefined || grid.facts.formulas.size === 0) return grid;
    const recalculate = (row: number, column: number): Recalculated | null => calculator.calculate(grid, row, column);
    return { ...grid, facts: { ...grid.facts, recalculate } };
  });
}
