import { PortError } from '../app/workbook-port';
import type { WorkbookPlan } from '../core/report/plan';
import { can } from './host-version';
import { JOURNAL_NAMESPACE } from './journal';
import { CHART_NAME } from './put-charts';
import type { Counted, SheetFacts } from './sheet-facts';
import { areaOf } from './area-of';
import { parseRecord, printsOf, recordOf, type SheetRecord } from './sheet-record';

/** What stands where a plan is to be written. */
export interface Site {
  /** By index of the plan's sheets; null where the name is free. */
  readonly replaced: readonly (SheetFacts | null)[];
  /** Names of the plan (lower case) that the workbook has, with what they refer to: areas of replaced sheets. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Looks whether a plan can be written: one sync, and one more where sheets are replaced. Rejects with `sheet-foreign`,
 * `sheet-edited` or `name-taken`; nothing is changed. null: other work on sheets has a journal here,
 * and the caller minds that.
 */
export async function survey(context: Excel.RequestContext, plan: WorkbookPlan, minds: boolean): Promise<Site | null> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  tables.load('items/name,items/style,items/worksheet/id');
  names.load('items/name,items/formula');
  const records = plan.sheets.map(({ name }) => recordOf(worksheets.getItemOrNullObject(name)));
  const journals = context.workbook.customXmlParts.getByNamespace(JOURNAL_NAMESPACE).load('items/id');
  await context.sync();
  if (minds && journals.items.length > 0) return null;
  const own = plan.sheets.map(({ name }, at) => {
    const sheet = worksheets.items.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (sheet === undefined) return null;
    const record = parseRecord(records[at]!);
    if (record === null) throw new PortError('sheet-foreign', 'NoRecord', 'unchanged', sheet.name);
    return { sheet, record, tables: tables.items.filter(({ worksheet }) => worksheet.id === sheet.id) };
  });
  const taken = checkNames(plan, own, tables.items, names.items);
  return { names: taken, replaced: await lookClosely(context, own) };
}

interface Own {
  readonly sheet: Excel.Worksheet;
  readonly record: SheetRecord;
  readonly tables: readonly Excel.Table[];
}

/** Names and tables share one space. What refers to a sheet that is replaced goes with it. */
function checkNames(
  plan: WorkbookPlan,
  own: readonly (Own | null)[],
  tables: readonly Excel.Table[],
  names: readonly Excel.NamedItem[],
): Map<string, string> {
  const ownTables = new Set(own.flatMap((each) => each?.tables ?? []).map(({ name }) => name.toLowerCase()));
  const ownSheets = new Set(own.flatMap((each) => (each === null ? [] : [each.sheet.name.toLowerCase()])));
  const isOwn = ({ formula }: Excel.NamedItem): boolean => ownSheets.has(sheetOf(String(formula)));
  const foreign = new Set([
    ...tables.map(({ name }) => name.toLowerCase()).filter((name) => !ownTables.has(name)),
    ...names.filter((name) => !isOwn(name)).map(({ name }) => name.toLowerCase()),
  ]);
  const wanted = [...plan.sheets.flatMap((sheet) => sheet.tables ?? []), ...(plan.names ?? [])];
  const clash = wanted.find(({ name }) => foreign.has(name.toLowerCase()));
  if (clash !== undefined) throw new PortError('name-taken', 'NameTaken', 'unchanged', clash.name);
  const ours = new Set((plan.names ?? []).map(({ name }) => name.toLowerCase()));
  return new Map(
    names
      .filter(({ name }) => ours.has(name.toLowerCase()))
      .map(({ name, formula }) => [name.toLowerCase(), String(formula)]),
  );
}

/** The sheet a name's formula points to, in lower case: `='Hasil 2023'!$B$2` -> "hasil 2023". */
export function sheetOf(formula: string): string {
  const [, quoted, plain] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula) ?? [];
  return (quoted?.replaceAll("''", "'") ?? plain ?? '').toLowerCase();
}

/** Everything that has to be known to put a replaced sheet back, and whether its contents are still ours. */
async function lookClosely(
  context: Excel.RequestContext,
  own: readonly (Own | null)[],
): Promise<(SheetFacts | null)[]> {
  const found = own.filter((each) => each !== null);
  if (found.length === 0) return own.map(() => null);
  if (!can('writingAgain')) throw new PortError('unsupported', 'GetRowProperties', 'unchanged', found[0]!.sheet.name);
  const looks = own.map((each) => (each === null ? null : lookAt(each)));
  const prints = await printsOf(
    context,
    found.map(({ sheet, record }) => ({ sheet, anchors: record.anchors })),
  );
  found.forEach(({ sheet, record }, at) => {
    if (prints[at] !== record.print) throw new PortError('sheet-edited', 'PrintCheck', 'unchanged', sheet.name);
  });
  return looks.map((look) => look?.() ?? null);
}

/** Asks for all there is to know about a sheet; the answer can be read after the next sync. */
function lookAt({ sheet, record, tables }: Own): () => SheetFacts {
  const used = sheet.getUsedRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount');
  const areas = tables.map((table) => table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'));
  const protection = sheet.protection.load('protected,options');
  const charts = sheet.charts.load('items/id,items/name');
  const columns = used.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const rows = used.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  return () => ({
    id: sheet.id,
    name: sheet.name,
    record,
    visibility: sheet.visibility,
    protection: protection.toJSON(),
    used: used.isNullObject ? null : areaOf(used),
    tables: tables.map(({ name, style }, at) => ({ name, style, area: areaOf(areas[at]!) })),
    charts: charts.items.filter(({ name }) => name.startsWith(CHART_NAME)).map(({ id }) => id),
    columns: counted(
      (used.isNullObject ? [] : columns.value).map(({ columnHidden = false, format }) => ({
        columnHidden,
        format: { columnWidth: format?.columnWidth ?? 0 },
      })),
    ),
    rows: counted(
      (used.isNullObject ? [] : rows.value).map(({ rowHidden = false, format }) => ({
        rowHidden,
        format: { rowHeight: format?.rowHeight ?? 0 },
      })),
    ),
  });
}

function counted<T>(all: readonly T[]): Counted<T> {
  const runs: [number, T][] = [];
  for (const each of all) {
    const last = runs.at(-1);
    if (last !== undefined && JSON.stringify(last[1]) === JSON.stringify(each)) last[0]++;
    else runs.push([1, each]);
  }
  return runs;
}

export function spread<T>(runs: Counted<T>): T[] {
  return runs.flatMap(([count, each]) => Array.from({ length: count }, () => each));
}
