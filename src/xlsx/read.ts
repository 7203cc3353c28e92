import type { Grid, Area } from '../core/grid';
import { Budget, BUDGET, FixedEffort, type Effort } from './budget';
import { FileProblem } from './file-problem';
import { entryOf, guardPackage, type Package } from './guard';
import { MAIN } from './namespaces';
import { parseArea } from './refs';
import { readRelations } from './relations';
import { readSheet, type SheetContext } from './sheet';
import { readSharedStrings } from './strings';
import { readStyles, Styles } from './styles';
import { readDirectory, type SkippedSheet, type WorkbookDirectory } from './workbook';
import { readXml } from './xml';
import { onTag } from './xml-reader';

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
  /** Worksheets in their order. */
  readonly sheets: readonly SheetFile[];
  /** Sheets of the workbook's list that are not among them, and why. */
  readonly skipped: readonly SkippedSheet[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
}

/**
 * Reads an .xlsx or .xlsm file: values as stored (dates as serial numbers of the 1900 system, formulas by their cached
 * value, null where there is none), and the facts of each sheet. A part that nothing needs may be missing.
 * Throws FileProblem and nothing else. Nothing in the file is executed, and no link is followed.
 */
export function readWorkbook(bytes: Uint8Array): WorkbookFile {
  return foreseen(() => {
    const pack = guardPackage(bytes);
    return readSheets(pack, readDirectory(pack));
  });
}

/** The same of a package that is open. */
export function readPackage(pack: Package, directory: WorkbookDirectory): WorkbookFile {
  return foreseen(() => readSheets(pack, directory));
}

function foreseen<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem({ code: 'unexpected', data: {} }, error);
  }
}

function readSheets(pack: Package, directory: WorkbookDirectory): WorkbookFile {
  const budget = new Budget();
  if (directory.sheets.length === 0) throw new FileProblem({ code: 'no-sheets', data: {} });
  const { sharedStrings, date1904 } = directory;
  const hasStrings = sharedStrings !== null && entryOf(pack, sharedStrings) !== undefined;
  const shared = {
    strings: hasStrings ? readSharedStrings(pack, sharedStrings, new FixedEffort(BUDGET.textEffort)) : null,
    stringsPart: sharedStrings,
    styles: stylesOf(pack, directory, budget),
    date1904,
    budget,
  };
  const seenTables = new Set<string>();
  const sheets = directory.sheets.map(({ name, state, part }): SheetFile => {
    const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
    const context = { ...shared, sheet: name };
    return { name, visibility, grid: readGrid(pack, part, context, visibility !== 'visible', seenTables) };
  });
  return {
    sheets,
    skipped: directory.skipped,
    names: directory.names.map((name) => ({
      ...name,
      sheet: name.sheet === null ? null : (sheets[name.sheet]?.name ?? null),
    })),
    date1904,
  };
}

/** Without the styles nobody can say which numbers of the 1904 system are dates: there they are missed. */
function stylesOf(pack: Package, { styles, date1904 }: WorkbookDirectory, effort: Effort): Styles {
  if (styles === null || (entryOf(pack, styles) === undefined && !date1904)) return new Styles(null, date1904);
  return readStyles(pack, styles, effort);
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
    facts: { hidden, ...content, tables: readTables(pack, part, context.budget, seenTables) },
  };
}

function readTables(
  pack: Package,
  sheetPart: string,
  effort: Effort,
  seen: Set<string>,
): { name: string; area: Area }[] {
  const tables: { name: string; area: Area }[] = [];
  const element = onTag((tag) => {
    const area = parseArea(tag.get('ref') ?? '');
    if (area !== null) tables.push({ name: tag.get('displayName') ?? tag.get('name') ?? '', area });
  });
  for (const { type, target } of readRelations(pack, sheetPart, effort)) {
    const entry = type === 'table' ? entryOf(pack, target) : undefined;
    if (entry === undefined || seen.has(entry.name)) continue;
    seen.add(entry.name);
    readXml(pack, target, { root: 'table', namespaces: MAIN, element }, effort);
  }
  return tables;
}
