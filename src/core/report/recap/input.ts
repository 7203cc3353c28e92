import type { Instrument } from '../../instrument/types';
import type { BlankPolicy, Result } from '../../scoring/result';
import type { AssessmentTable } from '../../sheet/table';
import type { RecapCells, RecapContents, RecapWords } from './words';

/** What only the caller knows of where a sheet comes from. */
export interface Provenance {
  /** Version of the product and of its engine, which is released with it. */
  readonly version: string;
  /** Date and time as the reader writes them. */
  readonly writtenAt: string;
  /** The workbook that was read, where the recap is written into another one. */
  readonly sourceFile?: string;
}

export interface RecapInput extends Provenance {
  readonly instrument: Instrument;
  readonly table: AssessmentTable;
  readonly result: Result;
  readonly blank: BlankPolicy;
  /** Name of the sheet to write. */
  readonly sheet: string;
  readonly contents: RecapContents;
  /** The instrument as a formula's argument: `"2023"` or the range of a sheet "Instrumen". Used with formulas only. */
  readonly edition: string;
  /** Findings that must be mended. */
  readonly mandatory: number;
  readonly words: RecapWords;
  readonly cells: RecapCells;
}

/** Where the parts of the sheet stand; zero-based rows. */
export interface RecapPlaces {
  readonly header: number;
  /** First and last unit. */
  readonly first: number;
  readonly last: number;
  readonly institution: number;
  /** Last row that the table may grow to. */
  readonly end: number;
  readonly charts: number;
}
