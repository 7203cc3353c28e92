import type { Journal, Made } from './journal';

/** A hidden name of a sheet's own, as long as the work that made the sheet goes on: with whose sheet it is, and which. */
const MARK = '_KepatuhanKerja';

const markOf = (token: string, at: number): string => `="${token} ${at + 1}"`;

/** The names a work's sheets are made under. */
export function workName(token: string, at: number): string {
  return `Kepatuhan ${token} ${at + 1}`;
}

/** Whether a hidden sheet of that name is one of a work under way, which is no sheet of the workbook's yet. */
export function isWorkName(name: string): boolean {
  return /^Kepatuhan [0-9a-z]{12} \d+$/.test(name);
}

export function mark(sheet: Excel.Worksheet, token: string, at: number): void {
  sheet.names.add(MARK, markOf(token, at)).visible = false;
}

export function unmark(sheet: Excel.Worksheet): void {
  sheet.names.getItem(MARK).delete();
}

export function markOn(sheet: Excel.Worksheet): Excel.NamedItem {
  return sheet.names.getItemOrNullObject(MARK).load('formula');
}

/** A sheet of the work that is in the workbook. */
export interface Present {
  readonly made: Made;
  /** Index in the plan. */
  readonly at: number;
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  readonly isMarked: boolean;
}

/** Those sheets of a work that the workbook has, and all of the workbook's. */
export interface Presence {
  readonly present: readonly Present[];
  readonly sheets: readonly Excel.Worksheet[];
}

/**
 * Finds the sheets of a work by their ids; where an id is not known, or a file was opened that has new ones, by the mark that
 * only one sheet bears, or by the name that nobody else would choose. Two syncs.
 */
export async function presentOf(context: Excel.RequestContext, { token, made }: Journal): Promise<Presence> {
  const sheets = await sheetsOf(context);
  // A sheet may be deleted by now.
  const marks = sheets.map(({ id }) => markOn(context.workbook.worksheets.getItemOrNullObject(id)));
  await context.sync();
  const isMarked = (index: number, at: number): boolean =>
    !marks[index]!.isNullObject && String(marks[index]!.formula) === markOf(token, at);
  const present = made.flatMap((each, at): Present[] => {
    const bearers = sheets.filter((_sheet, index) => isMarked(index, at));
    const sheet =
      sheets.find(({ id }) => id === each.id) ??
      (bearers.length === 1 ? bearers[0] : undefined) ??
      sheets.find(({ name }) => name === each.name);
    return sheet === undefined ? [] : [asPresent(sheet, each, at, isMarked(sheets.indexOf(sheet), at))];
  });
  return { present, sheets };
}

/** The same in one sync where all ids are known; whether the sheets are marked is not looked at then. */
export async function presentByIds(context: Excel.RequestContext, journal: Journal): Promise<Presence> {
  const sheets = await sheetsOf(context);
  const found = journal.made.map((each) => sheets.find(({ id }) => id === each.id));
  if (found.includes(undefined)) return presentOf(context, journal);
  return { present: journal.made.map((each, at) => asPresent(found[at]!, each, at, false)), sheets };
}

async function sheetsOf(context: Excel.RequestContext): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  await context.sync();
  return worksheets.items;
}

function asPresent({ id, name, visibility }: Excel.Worksheet, made: Made, at: number, isMarked: boolean): Present {
  return { made, at, id, name, isVisible: visibility === 'Visible', isMarked };
}
