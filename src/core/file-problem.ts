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
  /** The root element is not the one of such a part, or stands in a foreign namespace. */
  'xml-root': { readonly part: string; readonly found: string };
  /** Where sheets, rows or cells are listed stands an element that is none of them: one of them may be meant. */
  'xml-element': { readonly part: string; readonly found: string };
  /** Neither UTF-8 nor UTF-16 with its mark. */
  'xml-encoding': { readonly part: string; readonly encoding: string };
  /** The part says that it means something else to who does not know an extension which nobody knows. */
  'xml-must-understand': { readonly part: string };
  /** Too much XML that is no row of a sheet. */
  'too-much-work': { readonly part: string; readonly limit: number };
  'too-many-items': {
    readonly part: string;
    readonly items: 'relations' | 'sheets' | 'names' | 'styles';
    readonly limit: number;
  };
  'part-missing': { readonly part: string };
  /** `part` is where the sheet should be, or the relation that is not there. */
  'sheet-part-missing': { readonly sheet: string; readonly part: string };
  /** What a cell holds is none of its type: `n` number, `b` true or false, others as in the file. */
  'cell-value': { readonly sheet: string; readonly cell: string; readonly type: string; readonly found: string };
  /** A cell format that the workbook does not have; formats are counted from 0. */
  'cell-style': { readonly sheet: string; readonly cell: string; readonly found: string; readonly styles: number };
  /** A shared text that the workbook does not have; texts are counted from 0. */
  'cell-text-index': { readonly sheet: string; readonly cell: string; readonly found: string; readonly texts: number };
  /** Not an address of a cell in the row where it stands. */
  'cell-address': { readonly sheet: string; readonly found: string; readonly row: number };
  /** A cell twice in its row, or before the one it comes after. */
  'cell-order': { readonly sheet: string; readonly cell: string; readonly after: string };
  /** The cell has something twice that it may have once. */
  'cell-twice': { readonly sheet: string; readonly cell: string; readonly element: string };
  'cell-text-too-long': { readonly sheet: string; readonly cell: string; readonly limit: number };
  /** `text` is its number in the table, from 1. */
  'shared-text-too-long': { readonly part: string; readonly text: number; readonly limit: number };
  'formula-too-long': {
    readonly sheet: string;
    readonly cell: string;
    readonly length: number;
    readonly limit: number;
  };
  'row-number': { readonly sheet: string; readonly found: string };
  'row-order': { readonly sheet: string; readonly row: number; readonly after: number };
  'merge-area': { readonly sheet: string; readonly found: string };
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
