import { parseA1, type Area } from '../grid/a1';
import type { GridLocale, WorkbookData } from '../grid/o-spreadsheet';
import { constantKey } from '../objects/names';
import { tableKey } from '../objects/table-lookup';
import type { Host } from '../objects/host';
import type { DefinedName, FileExtras } from './extras';

/** Names the grid can hold: of the workbook, visible, one area of cells. */
const isPlain = ({ ref, sheet, hidden }: DefinedName): boolean =>
  sheet === undefined && !hidden && /^(?:'(?:[^']|'')+'|[^'!,()[\]]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/i.test(ref);

/** Names that refer to a text or number, of the workbook or of a sheet. */
const isConstant = ({ ref }: DefinedName): boolean => /^(?:"(?:[^"]|"")*"|-?\d+(?:\.\d+)?)$/.test(ref);

/** What the reader made of a file, with our locale, sheet order, names and font size: done before a model exists, so not undone. */
export function toWorkbookData(data: WorkbookData, extras: FileExtras, locale: GridLocale): WorkbookData {
  const rank = ({ name }: { name: string }): number => extras.order.indexOf(name);
  data.sheets.sort((a, b) => rank(a) - rank(b));
  // The reader gives styled cells the file's size, plain cells get the grid's own: make them agree.
  for (const style of Object.values(data.styles)) if (style.fontSize === extras.baseFontSize) delete style.fontSize;
  for (const { conditionalFormats = [] } of data.sheets) {
    for (const { rule } of conditionalFormats) if (rule.values) rule.values = rule.values.map(unquoted);
  }
  const plain = extras.names.filter(isPlain);
  const namedRanges = Object.fromEntries(plain.map(({ name, ref }) => [name, ref.replaceAll('$', '')]));
  return { ...data, settings: { ...data.settings, locale }, namedRanges };
}

/** A file compares with `"Hijau"`, the grid with the bare text. */
const unquoted = (value: string): string =>
  /^"(?:[^"]|"")*"$/.test(value) ? value.slice(1, -1).replaceAll('""', '"') : value;

/** Puts back what the reader dropped; returns the names that only wait to be saved again. */
export function restore(extras: FileExtras, host: Host): readonly DefinedName[] {
  const { grid, g, side, protection, xmlParts } = host;
  const onSheet = (name: string, work: (sheetId: string) => void): void => {
    const sheetId = grid.findSheet(name);
    if (sheetId !== undefined) work(sheetId);
  };
  for (const { sheet, ref, name } of extras.tables) {
    onSheet(sheet, (sheetId) => {
      const { r: row, c: col } = parseA1(ref);
      const table = g.getCoreTable({ sheetId, row, col });
      if (table) side.restore('tables', tableKey(sheetId, table.id), { name });
    });
  }
  for (const { sheet, xml, unlocked } of extras.protections) {
    onSheet(sheet, (sheetId) => {
      for (const area of stacked(unlocked.map(parseA1))) protection.setLocked(sheetId, area, false);
      if (xml !== undefined) protection.protect(sheetId, { options: allowed(xml), xml });
    });
  }
  for (const { sheet, sqref, ...kept } of extras.validations) {
    onSheet(sheet, (sheetId) => {
      const written = (rule: ReturnType<typeof g.getDataValidationRules>[number]): string =>
        rule.ranges.map((range) => g.getRangeString(range, sheetId)).join(' ');
      const found = g.getDataValidationRules(sheetId).find((rule) => written(rule) === sqref);
      if (found) side.restore('validations', found.id, kept);
    });
  }
  for (const { sheet, layout } of extras.pageLayouts) {
    onSheet(sheet, (sheetId) => side.restore('pageLayouts', sheetId, layout));
  }
  for (const sheet of extras.veryHidden) onSheet(sheet, (sheetId) => side.restore('veryHidden', sheetId, true));
  for (const { name, comment } of extras.names.filter(isPlain)) {
    if (comment !== undefined) side.restore('names', name.toLowerCase(), { comment });
  }
  for (const xml of extras.xmlParts) {
    const namespace = host.xmlNamespace(xml);
    if (namespace !== null) xmlParts.set(host.newXmlId(), { xml, namespace });
  }
  if (extras.active !== undefined) {
    onSheet(extras.active, (sheetId) => {
      if (g.isSheetVisible(sheetId)) grid.activate(sheetId);
    });
  }
  for (const { name, ref, sheet, hidden, comment = '' } of extras.names.filter(isConstant)) {
    const scope = sheet === undefined ? undefined : grid.findSheet(sheet);
    const constant = { name, formula: `=${ref}`, visible: hidden !== true, comment };
    const key = constantKey(scope, name);
    side.restore('constants', key, scope === undefined ? constant : { ...constant, scope });
  }
  return extras.names.filter((name) => !isPlain(name) && !isConstant(name));
}

/** Single cells as runs down their columns: a sheet to fill in has thousands of them, in a handful of columns. */
function stacked(cells: readonly Area[]): Area[] {
  const runs: Area[] = [];
  for (const cell of cells.toSorted((a, b) => a.c - b.c || a.r - b.r)) {
    const last = runs.at(-1);
    const follows = last !== undefined && last.c === cell.c && last.r + last.h === cell.r;
    if (follows) runs[runs.length - 1] = { ...last, h: last.h + 1 };
    else runs.push(cell);
  }
  return runs;
}

/** In a file 0 means allowed: `formatCells="0"` -> allowFormatCells. */
function allowed(xml: string): Record<string, boolean> {
  const found = [...xml.matchAll(/\s(\w+)="(?:0|false)"/g)].map(([, name = '']) => name);
  return Object.fromEntries(found.map((name) => [`allow${name.charAt(0).toUpperCase()}${name.slice(1)}`, true]));
}
