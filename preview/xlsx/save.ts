import { strToU8, zipSync } from 'fflate';
import { parseA1, toArea } from '../grid/a1';
import type { Host } from '../objects/host';
import { constantNames } from '../objects/names';
import { listTables, tableName } from '../objects/table-lookup';
import type { DefinedName } from './extras';
import { addLocks } from './locks';
import { parsedXml } from './parsed-xml';
import { unmarkTexts } from './plain-text';
import { addCustomXml, renameTable, repairSheet, repairWorkbook, type SheetState } from './repair';

const PROTECTED = '<sheetProtection sheet="1" objects="1" scenarios="1"/>';

/**
 * The workbook as .xlsx. `keptNames` are names of the opened file the grid cannot hold. Functions must be idle: the writer
 * evaluates everything.
 */
export async function saveXlsx(host: Host, namespace: string, keptNames: readonly DefinedName[]): Promise<Uint8Array> {
  const { files: written } = await host.grid.model.exportXLSX();
  const files: Record<string, string> = {};
  for (const { path, content } of written) if (content !== undefined) files[path] = content;
  const sheets = host.grid.sheetIds().map((sheetId) => sheetState(sheetId, host));
  const tables = tableStates(host);
  for (const [path, xml] of Object.entries(files)) {
    const sheet = sheets[Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1] ?? -1)];
    if (sheet) files[path] = repairSheet(xml, sheet, namespace);
    if (path === 'xl/sharedStrings.xml') files[path] = unmarkTexts(xml);
    if (path.startsWith('xl/tables/')) files[path] = renameTable(xml, tables);
  }
  const order = sheets.map(({ name }) => name);
  const names = [...gridNames(host), ...constants(host), ...keptNames, ...printNames(host)];
  files['xl/workbook.xml'] = repairWorkbook(files['xl/workbook.xml'] ?? '', names, order, veryHidden(host), namespace);
  const unlocked = host.grid
    .sheetIds()
    .map((id, i) => [`xl/worksheets/sheet${i}.xml`, host.protection.unlockedAreas(id)] as const);
  addLocks(files, new Map(unlocked));
  addCustomXml(
    files,
    [...host.xmlParts.values()].map(({ xml }) => xml),
  );
  for (const [path, xml] of Object.entries(files)) if (/\.(xml|rels)$/.test(path)) parsedXml(path, xml);
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])));
}

function sheetState(sheetId: string, { grid, g, side, protection }: Host): SheetState {
  const found = protection.of(sheetId);
  return {
    name: grid.sheetName(sheetId),
    protectionXml: found && (found.xml ?? PROTECTED),
    pageLayout: side.get('pageLayouts', sheetId),
    validations: g.getDataValidationRules(sheetId).map((rule) => ({
      sqref: rule.ranges.map((range) => g.getRangeString(range, sheetId)).join(' '),
      ...side.get('validations', rule.id),
    })),
  };
}

const tableStates = (host: Host): { name: string; ref: string; headers: string[] }[] =>
  listTables(undefined, host).map((entry) => {
    const area = toArea(entry.table.range.zone);
    const [headers = []] = host.cells.values(entry.sheetId, { ...area, h: 1 });
    const ref = host.g.getRangeString(entry.table.range, entry.sheetId).replaceAll('$', '');
    return { name: tableName(entry, host), ref, headers: headers.map(String) };
  });

const veryHidden = ({ grid, g, side }: Host): Set<string> =>
  new Set(
    grid
      .sheetIds()
      .filter((id) => side.get('veryHidden', id) && !g.isSheetVisible(id))
      .map((id) => grid.sheetName(id)),
  );

const gridNames = ({ grid, g, side }: Host): DefinedName[] =>
  g.getNamedRanges().map(({ name, range }) => {
    const kept = side.get('names', name.toLowerCase());
    return {
      name,
      ref: grid.reference(range.sheetId, toArea(range.zone), '$'),
      ...(kept?.comment ? { comment: kept.comment } : {}),
      ...(kept?.scope === undefined ? {} : { sheet: grid.sheetName(kept.scope) }),
    };
  });

const constants = (host: Host): DefinedName[] =>
  constantNames(host).map(([, { name, formula, scope, visible, comment }]) => ({
    name,
    ref: formula.slice(1),
    ...(comment === '' ? {} : { comment }),
    ...(visible ? {} : { hidden: true }),
    ...(scope === undefined ? {} : { sheet: host.grid.sheetName(scope) }),
  }));

/** Print areas and titles are names in a file. */
const printNames = ({ grid, g, side }: Host): DefinedName[] =>
  side
    .entries('pageLayouts')
    .filter(([sheetId]) => g.tryGetSheet(sheetId))
    .flatMap(([sheetId, { printArea, titleRows, titleColumns }]) => {
      const sheet = grid.sheetName(sheetId);
      const reference = (address: string): string => grid.reference(sheetId, parseA1(address), '$');
      const titles = [titleColumns, titleRows].flatMap((address) =>
        address === undefined ? [] : [reference(address)],
      );
      return [
        ...(printArea === undefined ? [] : [{ name: '_xlnm.Print_Area', ref: reference(printArea), sheet }]),
        ...(titles.length > 0 ? [{ name: '_xlnm.Print_Titles', ref: titles.join(','), sheet }] : []),
      ];
    });
