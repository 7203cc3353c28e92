import type { Facts } from '../core/fact';
import type { Fault } from '../core/instrument/fault';

/** A fault of data, and where it stands: a path of JSON, or a cell. */
export interface PlacedFault {
  readonly place: string;
  readonly fault: Fault;
}

interface CsvCounts {
  readonly rows: number;
  readonly units: number;
}

/** What stops the commands that exchange, gather and seal assessments. Data only; the sentences stand in text/records. */
export interface RecordProblemData {
  'data-not-utf8': { readonly file: string };
  'data-not-json': { readonly file: string };
  'data-faults': { readonly file: string; readonly faults: readonly PlacedFault[]; readonly more: number };
  'data-no-rows': { readonly file: string };
  'data-instrument': { readonly file: string; readonly id: string; readonly version: string };
  'csv-quote': { readonly file: string; readonly line: number };
  'csv-version': { readonly file: string; readonly found: string };
  'csv-no-end': { readonly file: string; readonly rows: number; readonly units: number };
  'csv-other-end': { readonly file: string; readonly named: CsvCounts; readonly found: CsvCounts };
  'csv-part': { readonly file: string; readonly part: string };
  'row-not-kept': { readonly row: number };
  'head-not-kept': Record<string, never>;
  'output-form': { readonly file: string };
  'folder-empty': { readonly folder: string };
  'folder-unusable': { readonly folder: string; readonly files: number };
  /** What stands in the folder and is not read. */
  'folder-below': Record<string, never>;
  'file-lock': Record<string, never>;
  'file-csv': Record<string, never>;
  'file-form': { readonly ending: string };
  'file-hidden': Record<string, never>;
  'file-no-file': Record<string, never>;
  'file-too-slow': { readonly seconds: number };
  'file-too-heavy': { readonly megabytes: number };
  'worker-failed': { readonly detail: string };
  'output-ending': { readonly file: string; readonly ending: string };
  'output-kind': { readonly file: string; readonly ending: string };
  'workbook-signed': Record<string, never>;
  'seal-provisional': { readonly units: readonly string[] };
  'seal-not-scored': { readonly units: readonly string[] };
  'seal-damaged': Record<string, never>;
  'seal-not-kept': Record<string, never>;
  'seal-code': { readonly found: string; readonly reason: 'length' | 'symbol' | 'check' };
}

export type RecordProblem = Facts<RecordProblemData>;
