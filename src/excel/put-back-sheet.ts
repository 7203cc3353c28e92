import { can } from './host-version';
import { CHART_NAME } from './put-charts';
import { rangeOf } from './put-content';
import { spread } from './put-site';
import type { OldTable, SheetFacts } from './sheet-facts';
import { areaOf } from './area-of';
import { askPrints, noteRecord, recordOf } from './sheet-record';
import type { TypedCell } from './typed-since';

/**
 * Gives a sheet that was written over the contents, looks, rules and tables that its copy has kept, and on top of them what a
 * person has typed since. Whether the contents are those of before, or of the copy. The sheet keeps the name it has by now.
 */
export async function putBack(
  context: Excel.RequestContext,
  old: SheetFacts,
  copyId: string,
  typed: readonly TypedCell[],
): Promise<boolean> {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(old.id);
  const copy = worksheets.getItem(copyId);
  const protection = sheet.protection.load('protected');
  const charts = sheet.charts.load('items/id,items/name');
  const record = recordOf(sheet);
  const kept = copy.getUsedRange().load('rowIndex,columnIndex,rowCount,columnCount');
  const tables = sheet.tables.load('items/name');
  await context.sync();
  if (protection.protected) sheet.protection.unprotect();
  const before = new Set(old.charts);
  // In a file opened anew charts have other ids: then none is known to be new.
  const areKnown = before.size === 0 || charts.items.some(({ id }) => before.has(id));
  for (const chart of charts.items) {
    if (areKnown && !before.has(chart.id) && chart.name.startsWith(CHART_NAME)) chart.delete();
  }
  for (const table of tables.items) {
    const was = old.tables.find(({ name }) => name === table.name);
    if (was === undefined || !can('tableResize')) table.convertToRange();
    else table.resize(rangeOf(sheet, was.area));
  }
  const whole = sheet.getRange();
  whole.conditionalFormats.clearAll();
  whole.dataValidation.clear();
  whole.unmerge();
  whole.clear('All');
  const area = areaOf(kept);
  rangeOf(sheet, area).copyFrom(rangeOf(copy, area), 'All');
  if (old.used !== null) {
    rangeOf(sheet, old.used).setColumnProperties(spread(old.columns));
    rangeOf(sheet, old.used).setRowProperties(spread(old.rows));
  }
  const { anchors } = old.record;
  const prints = askPrints([
    { sheet, anchors, within: area },
    { sheet: copy, anchors, within: area },
  ]);
  noteRecord(sheet, old.record, !record.isNullObject);
  await context.sync();
  const [print, ofCopy] = await prints(context);
  await putTablesBack(context, sheet, old.tables);
  for (const { row, column, text } of typed) sheet.getRangeByIndexes(row, column, 1, 1).formulas = [[text]];
  sheet.visibility = old.visibility;
  if (old.protection.protected === true) sheet.protection.protect(old.protection.options);
  await context.sync();
  return print === old.record.print || print === ofCopy;
}

/** Clearing a sheet may have taken its tables away, and copying may have brought them back under other names. */
async function putTablesBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  wanted: readonly OldTable[],
): Promise<void> {
  if (wanted.length === 0) return;
  const { tables } = sheet;
  tables.load('items/name');
  await context.sync();
  const found = tables.items;
  const areas = found.map((table) => table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'));
  await context.sync();
  for (const { name, style, area } of wanted) {
    if (found.some((table) => table.name === name)) continue;
    const { top, left } = area;
    const same = found.find((_table, at) => areas[at]!.rowIndex === top && areas[at]!.columnIndex === left);
    const table = same ?? sheet.tables.add(rangeOf(sheet, area), true);
    table.name = name;
    table.style = style;
  }
}
