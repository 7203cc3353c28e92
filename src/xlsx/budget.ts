import { FileProblem } from './file-problem';

/**
 * What a workbook may cost. A row with content brings its own allowance, so that large honest workbooks pass, and a file
 * of few rows cannot ask for the time and memory of many. Measured in docs/bench.md ("Files made to harm").
 */
export const BUDGET = {
  /** Places in the rows of all sheets, blank ones before the last used column of a row and blank rows included. */
  places: 5_000_000,
  placesPerRow: 40,
  mostPlaces: 40_000_000,
  /** Bytes of XML, and for each tag and attribute as much as so many bytes; a declared namespace is ten of them. */
  effort: 192 * 2 ** 20,
  effortPerRow: 1024,
  effortPerCell: 160,
  step: 16,
  /** The same for the lists that say what the package holds: workbook, relations, content types. */
  directoryEffort: 32 * 2 ** 20,
  /** The same for the shared texts, which are read before any row. */
  textEffort: 256 * 2 ** 20,
} as const;

/** A formula or a merged area takes about as much memory as this many places. */
export const HEAVY = 8;

/** Is told what reading a part costs. */
export interface Effort {
  /** Throws FileProblem `too-much-work` when that is more than an honest file would ask for. */
  charge(bytes: number, steps: number, part: string): void;
}

/** The effort of a part, or of several, that has nothing to do with rows. */
export class FixedEffort implements Effort {
  private spent = 0;

  constructor(private readonly limit: number) {}

  charge(bytes: number, steps: number, part: string): void {
    this.spent += bytes + BUDGET.step * steps;
    if (this.spent > this.limit) throw tooMuch(part, this.limit);
  }
}

/** Counts what the sheets of one workbook take up and cost. */
export class Budget implements Effort {
  private places = 0;
  private spent = 0;
  private mostPlaces: number = BUDGET.places;
  private mostEffort: number = BUDGET.effort;

  /** A row that holds something. */
  addRow(): void {
    this.mostPlaces = Math.min(BUDGET.mostPlaces, this.mostPlaces + BUDGET.placesPerRow);
    this.mostEffort += BUDGET.effortPerRow;
  }

  /** A cell that holds something, with the blank places before it. Throws FileProblem `too-many-cells`. */
  addCell(places: number, sheet: string): void {
    this.mostEffort += BUDGET.effortPerCell;
    this.take(places, sheet);
  }

  /** Throws FileProblem `too-many-cells` when the workbook asks for more places than it may. */
  take(places: number, sheet: string): void {
    this.places += places;
    if (this.places <= this.mostPlaces) return;
    throw new FileProblem({ code: 'too-many-cells', data: { sheet, limit: this.mostPlaces } });
  }

  charge(bytes: number, steps: number, part: string): void {
    this.spent += bytes + BUDGET.step * steps;
    if (this.spent > this.mostEffort) throw tooMuch(part, this.mostEffort);
  }
}

function tooMuch(part: string, limit: number): FileProblem {
  return new FileProblem({ code: 'too-much-work', data: { part, limit } });
}
