import type { Facts } from './fact';

/** What each reason for refusing a file carries. Texts are names found in the file, never sentences; sizes are bytes. */
export interface FileProblemData {
  'file-empty': Record<never, never>;
  'file-too-large': { readonly bytes: number; readonly limit: number };
  /** Not a zip archive at all: text, PDF, a picture, or something cut off before its end. */
  'not-a-zip': Record<never, never>;
  'zip-damaged': Record<never, never>;
  'not-a-workbook': Record<never, never>;
  /** Encrypted with a password (an OLE container around the package). */
  'workbook-encrypted': Record<never, never>;
  /** The binary format of Excel 97-2003. */
  'workbook-xls': Record<never, never>;
  'workbook-xlsb': Record<never, never>;
  'workbook-opendocument': Record<never, never>;
  'too-many-entries': { readonly entries: number; readonly limit: number };
  'inflates-too-far': { readonly bytes: number; readonly limit: number };
  'ratio-too-high': { readonly entry: string; readonly ratio: number; readonly limit: number };
  'entry-duplicate': { readonly entry: string };
  'entry-path': { readonly entry: string };
  'entry-overlap': { readonly entry: string };
  'entry-method': { readonly entry: string; readonly method: number };
  /** The content is longer or shorter than the archive says. */
  'entry-size-false': { readonly entry: string; readonly declared: number };
  /** The content does not match its checksum, or cannot be decompressed. */
  'entry-damaged': { readonly entry: string };
  'xml-doctype': { readonly part: string };
  'xml-depth': { readonly part: string; readonly limit: number };
  'xml-damaged': { readonly part: string };
  'part-missing': { readonly part: string };
  'no-sheets': Record<never, never>;
  'too-many-cells': { readonly sheet: string; readonly limit: number };
  'too-many-strings': { readonly limit: number };
  /** Writing: a name Excel would refuse or change. */
  'sheet-name-invalid': { readonly sheet: string };
  /** Writing: a text longer than a cell can hold. */
  'text-too-long': { readonly sheet: string; readonly cell: string; readonly length: number; readonly limit: number };
  /** Anything nobody foresaw; the original error is in `cause`. */
  unexpected: Record<never, never>;
}

export type FileProblemCode = keyof FileProblemData;

/** Code and data of a problem, as one union that narrows on `code`. */
export type FileProblemDetail = Facts<FileProblemData>;
