import { FileProblem } from './file-problem';
import type { Area, Grid } from '../core/grid';
import { Budget } from './budget';
import { readDateFormats } from './dates';
import { guardPackage, type Package } from './guard';
import { parseArea } from './refs';
import { readSheet, type SheetContext } from './sheet';
import { readSharedStrings } from './strings';
import { readDirectory, readRelations } from './workbook';
import { attribute, readXml } from './xml';

/** `veryHidden` sheets cannot be shown from Excel's own interface. */
export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface SheetFile {
  readonly name: string;
  readonly visibility: Visibility;
  /** From A1; rows are ragged. `facts` is always there. */
  readonly grid: Grid & Required<Pick<Grid, 'facts'>>;
}

/** A name defined in the workbook; `sheet` is the sheet it is limited to, or null. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  readonly sheet: string | null;
}

export interface WorkbookFile {
  /** Worksheets in their order; chart sheets are left out. */
  readonly sheets: readonly SheetFile[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
}

/**
 * Reads an .xlsx or .xlsm file: values as stored (dates as serial numbers of the 1900 system, formulas by their cached
 * value, null where there is none), formulas, hidden rows, merged areas, tables, names.
 * Throws FileProblem and nothing else. Nothing in the file is executed, and no link is followed.
 */
export function readWorkbook(bytes: Uint8Array): WorkbookFile {
  try {
    return readPackage(guardPackage(bytes));
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem({ code: 'unexpected', data: {} }, error);
  }
}

function readPackage(pack: Package): WorkbookFile {
  const directory = readDirectory(pack);
  if (directory.sheets.length === 0) throw new FileProblem({ code: 'no-sheets', data: {} });
  const { sharedStrings, styles } = directory;
  const strings = sharedStrings === null ? [] : readSharedStrings(pack, sharedStrings);
  const dateFormats = directory.date1904 && styles !== null ? readDateFormats(pack, styles) : null;
  const budget = new Budget();
  const seenTables = new Set<string>();
  const sheets = directory.sheets.map(({ name, state, part }): SheetFile => {
    const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
    const context = { sheet: name, strings, dateFormats, budget };
    return { name, visibility, grid: readGrid(pack, part, context, visibility !== 'visible', seenTables) };
  });
  return {
    sheets,
    names: directory.names.map((name) => ({
      ...name,
      sheet: name.sheet === null ? null : (sheets[name.sheet]?.name ?? null),
    })),
    date1904: directory.date1904,
  };
}

function readGrid(
  pack: Package,
  part: string,
  context: SheetContext,
  hidden: boolean,
  seenTables: Set<string>,
): SheetFile['grid'] {
  const { rows, ...content } = readSheet(pack, part, context);
  return {
    sheet: context.sheet,
    top: 0,
    left: 0,
    values: rows,
    facts: { hidden, ...content, tables: readTables(pack, part, seenTables) },
  };
}

function readTables(pack: Package, sheetPart: string, seen: Set<string>): { name: string; area: Area }[] {
  const tables: { name: string; area: Area }[] = [];
  for (const { type, target } of readRelations(pack, sheetPart)) {
    if (type !== 'table' || seen.has(target)) continue;
    seen.add(target);
    readXml(pack, target, {
      open(element, tag) {
        const area = element === 'table' ? parseArea(attribute(tag, 'ref') ?? '') : null;
        if (area !== null) tables.push({ name: attribute(tag, 'displayName') ?? attribute(tag, 'name') ?? '', area });
      },
      close: () => undefined,
      text: () => undefined,
    });
  }
  return tables;
}
