import { readdirSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import type { RecordProblem } from '../app/record-problem';
import { systemCode } from './load';
import { Unusable, type Context } from './output';

/** What a folder holds for a table of all its workbooks. */
export interface FolderContent {
  /** Names of the workbooks, in order. */
  readonly workbooks: readonly string[];
  /** What looks like a spreadsheet and is not read, and why. */
  readonly others: readonly { readonly file: string; readonly problem: RecordProblem }[];
}

const WORKBOOK = /\.xls[xm]$/i;
/** Endings of spreadsheets and of copies of them that programs keep while they save or load. */
const SPREADSHEET =
  /\.(xl[a-z]{1,2}|ods|ots|fods|sxc|csv|tsv|numbers|et|ett|gsheet|dif|slk|wk[1-4s]|123|qpw)([.~][^/]*)?$/i;
const CSV = /\.(csv|tsv)$/i;
/** Written beside an open workbook by Excel and by LibreOffice. */
const LOCK = /^(~\$|\.~lock\.)/;
/** Entries looked at in the subfolders of one folder. */
const MOST_LOOKED_AT = 10_000;

/** Looks through a folder, but not through its subfolders: of those it only says which hold spreadsheets. */
export function folderContent(folder: string, { language }: Context): FolderContent {
  const workbooks: string[] = [];
  const others: { file: string; problem: RecordProblem }[] = [];
  const isSpreadsheetBelow = looker();
  for (const name of namesIn(folder, language)) {
    const place = path.join(folder, name);
    const kind = statSync(place, { throwIfNoEntry: false });
    const isLike = SPREADSHEET.test(name) || LOCK.test(name);
    if (kind?.isDirectory() === true && !isLike) {
      if (isSpreadsheetBelow(place)) others.push({ file: `${name}/`, problem: { code: 'folder-below', data: {} } });
    } else if (isLike) {
      const problem = whyNot(name, kind === undefined || kind.isFile());
      if (problem === null) workbooks.push(name);
      else others.push({ file: name, problem });
    }
  }
  return { workbooks, others };
}

function namesIn(folder: string, language: Context['language']): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    throw Unusable.of({ code: 'file-unreadable', data: { file: folder, why: systemCode(error) } }, language);
  }
}

/** A name that leads nowhere is told when it is read. */
function whyNot(name: string, isFile: boolean): RecordProblem | null {
  if (LOCK.test(name)) return { code: 'file-lock', data: {} };
  if (CSV.test(name)) return { code: 'file-csv', data: {} };
  if (!WORKBOOK.test(name)) return { code: 'file-form', data: { ending: path.extname(name) } };
  if (/^[.~]/.test(name)) return { code: 'file-hidden', data: {} };
  return isFile ? null : { code: 'file-no-file', data: {} };
}

function looker(): (folder: string) => boolean {
  let left = MOST_LOOKED_AT;
  const look = (folder: string): boolean => {
    let entries: Dirent[] = [];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch {
      // A folder that nobody may look into is no reason to give up the others.
    }
    left -= entries.length;
    if (entries.some(({ name }) => SPREADSHEET.test(name))) return true;
    return entries.some((entry) => entry.isDirectory() && left > 0 && look(path.join(folder, entry.name)));
  };
  return look;
}
