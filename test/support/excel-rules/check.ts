import { below, elements, first, Parts, text } from './package';
import { areaOf, checkSheet, type Area, type Book } from './sheet';
import type { Node } from '../../fuzz/plain-xml';

/** The order of the elements of a style sheet (ECMA-376 Part 1, 18.8.39). */
const STYLES = [
  ...[
    'numFmts',
    'fonts',
    'fills',
    'borders',
    'cellStyleXfs',
    'cellXfs',
    'cellStyles',
    'dxfs',
    'tableStyles',
    'colors',
    'extLst',
  ],
];
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const CELL = /^(?:[A-Z]{1,3}\d+|R|C|R\d*C\d*)$/i;

/**
 * What Excel would repair, or refuse to open: order, counts, names, lengths and references of a workbook's parts
 * (ECMA-376 Part 1 and 2; limits of "Excel specifications and limits"). Empty where all is well.
 */
export function excelFaults(bytes: Uint8Array): string[] {
  const parts = new Parts(bytes);
  checkTypes(parts);
  const main = [...parts.relations('').values()].find(({ type }) => type === 'officeDocument')?.target ?? '';
  const workbook = parts.roots.get(main);
  if (workbook === undefined) return [...parts.faults, 'there is no workbook'];
  const links = parts.relations(main);
  const target = (type: string): string => [...links.values()].find((link) => link.type === type)?.target ?? '';
  const [styles, strings] = [parts.roots.get(target('styles')), parts.roots.get(target('sharedStrings'))];
  const texts = elements(strings, 'si');
  const book: Book = {
    formats: elements(first(styles, 'cellXfs'), 'xf').length,
    differences: elements(first(styles, 'dxfs'), 'dxf').length,
    texts: texts.length,
  };
  checkStyles(parts, target('styles'), styles);
  const names = checkSheetList(parts, main, workbook);
  const taken = new Set<string>();
  let uses = 0;
  for (const sheet of elements(first(workbook, 'sheets'), 'sheet')) {
    const id = Object.entries(sheet.attributes).find(([key]) => / id$/.test(key))?.[1] ?? '';
    const part = links.get(id)?.target ?? '';
    const root = parts.roots.get(part);
    if (root === undefined) {
      parts.fault(main, `the sheet ${sheet.attributes.name} has no part`);
      continue;
    }
    const cells = checkSheet(parts, part, root, book);
    uses += [...below(root)].filter((each) => each.local === 'c' && each.attributes.t === 's').length;
    const shown = (address: string): string => {
      const cell = cells.get(address);
      return typeof cell === 'number'
        ? [...below(texts[cell])]
            .filter(({ local }) => local === 't')
            .map(text)
            .join('')
        : (cell ?? '');
    };
    checkTables(parts, part, root, shown, taken);
  }
  for (const name of names) if (taken.has(name)) parts.fault(main, `${name} is a table and a name`);
  const { count, uniqueCount } = strings?.attributes ?? {};
  if (uniqueCount !== undefined && Number(uniqueCount) !== texts.length)
    parts.fault(target('sharedStrings'), 'texts miscounted');
  if (count !== undefined && Number(count) !== uses)
    parts.fault(target('sharedStrings'), `${count} uses told, ${uses} found`);
  for (const [part, root] of parts.roots)
    if (/charts\/chart\d+\.xml$/.test(part)) checkChart(parts, part, root, workbook);
  return parts.faults;
}

function checkTypes(parts: Parts): void {
  const root = parts.roots.get('[Content_Types].xml');
  const [byEnd, byName] = ['Default', 'Override'].map((kind) =>
    elements(root, kind).map(({ attributes }) => attributes),
  );
  for (const name of parts.names) {
    if (name === '[Content_Types].xml') continue;
    const isTyped =
      byName!.some(({ PartName }) => PartName === `/${name}`) ||
      // What a part of the workbook is, "application/xml" does not tell.
      (!/^xl\/.*\.xml$/.test(name) && byEnd!.some(({ Extension }) => Extension === name.split('.').at(-1)));
    if (!isTyped) parts.fault(name, 'has no content type');
  }
  for (const { PartName = '' } of byName!) {
    if (!parts.names.includes(PartName.slice(1))) parts.fault('[Content_Types].xml', `${PartName} is not there`);
  }
}

function checkStyles(parts: Parts, part: string, styles: Node | undefined): void {
  let before = -1;
  for (const child of styles?.children ?? []) {
    if (typeof child === 'string') continue;
    const at = STYLES.indexOf(child.local);
    if (at <= before) parts.fault(part, `<${child.local}> out of order`);
    before = at;
    const { count } = child.attributes;
    const found = child.children.filter((each) => typeof each !== 'string').length;
    if (count !== undefined && Number(count) !== found)
      parts.fault(part, `<${child.local}> tells ${count} of ${found}`);
  }
  const sizeOf = (list: string): number =>
    first(styles, list)?.children.filter((each) => typeof each !== 'string').length ?? 0;
  const ids = new Set(elements(first(styles, 'numFmts'), 'numFmt').map(({ attributes }) => attributes.numFmtId));
  for (const { attributes } of elements(first(styles, 'cellXfs'), 'xf')) {
    const { fontId = '0', fillId = '0', borderId = '0', xfId = '0', numFmtId = '0' } = attributes;
    if (!(Number(fontId) < sizeOf('fonts') && Number(fillId) < sizeOf('fills') && Number(borderId) < sizeOf('borders')))
      parts.fault(part, 'a format refers to nothing');
    if (!(Number(xfId) < Math.max(1, sizeOf('cellStyleXfs')))) parts.fault(part, `no cell style ${xfId}`);
    if (Number(numFmtId) >= 164 && !ids.has(numFmtId)) parts.fault(part, `no number format ${numFmtId}`);
  }
}

/** Gives the workbook's own names in small letters. */
function checkSheetList(parts: Parts, part: string, workbook: Node): string[] {
  const sheets = elements(first(workbook, 'sheets'), 'sheet');
  const seen = new Set<string>();
  for (const { attributes } of sheets) {
    const { name = '', sheetId = '' } = attributes;
    if (!/^[^[\]:*?/\\]{1,31}$/.test(name) || /^'|'$|^history$/i.test(name))
      parts.fault(part, `a sheet called ${name}`);
    for (const key of [`name ${name.toLowerCase()}`, `id ${sheetId}`]) {
      if (seen.has(key)) parts.fault(part, `two sheets of ${key}`);
      seen.add(key);
    }
  }
  const active = Number(first(first(workbook, 'bookViews'), 'workbookView')?.attributes.activeTab ?? 0);
  if ((sheets[active]?.attributes.state ?? 'visible') !== 'visible')
    parts.fault(part, `the active sheet ${active} is hidden`);
  const names: string[] = [];
  const scoped = new Set<string>();
  for (const { attributes, children } of elements(first(workbook, 'definedNames'), 'definedName')) {
    const { name = '', localSheetId } = attributes;
    const key = `${localSheetId ?? ''} ${name.toLowerCase()}`;
    if (scoped.has(key)) parts.fault(part, `the name ${name} twice`);
    scoped.add(key);
    if (!NAME.test(name) || CELL.test(name) || name.length > 255) parts.fault(part, `a name ${name}`);
    if (localSheetId !== undefined && !(Number(localSheetId) < sheets.length)) parts.fault(part, `${name} of no sheet`);
    if (localSheetId === undefined) names.push(name.toLowerCase());
    checkReference(parts, part, children.join(''), workbook);
  }
  return names;
}

/** A reference with a sheet: the sheet is there. */
function checkReference(parts: Parts, part: string, reference: string, workbook: Node): void {
  const found = /^(?:'((?:[^']|'')+)'|([^'!"()]+))!/.exec(reference);
  const name = (found?.[1]?.replaceAll("''", "'") ?? found?.[2])?.toLowerCase();
  const sheets = elements(first(workbook, 'sheets'), 'sheet').map(({ attributes }) => attributes.name?.toLowerCase());
  if (name !== undefined && !sheets.includes(name)) parts.fault(part, `${reference} leads to no sheet`);
}

function checkTables(
  parts: Parts,
  part: string,
  root: Node,
  shown: (address: string) => string,
  taken: Set<string>,
): void {
  const links = parts.relations(part);
  const areas: Area[] = [];
  const tables = elements(first(root, 'tableParts'), 'tablePart').map(
    ({ attributes }) => Object.values(attributes)[0] ?? '',
  );
  for (const id of tables) {
    const file = links.get(id)?.target ?? '';
    const table = parts.roots.get(file);
    const { ref = '', id: number = '', displayName = '' } = table?.attributes ?? {};
    const area = areaOf(ref);
    for (const key of [displayName.toLowerCase(), `table ${number}`]) {
      if (taken.has(key)) parts.fault(file, `${key} twice`);
      taken.add(key);
    }
    if (!NAME.test(displayName) || CELL.test(displayName)) parts.fault(file, `a table called ${displayName}`);
    const list = first(table, 'tableColumns');
    const columns = elements(list, 'tableColumn').map(({ attributes }) => attributes.name ?? '');
    if (Number(list?.attributes.count) !== columns.length || columns.length !== area.right - area.left + 1)
      parts.fault(file, 'columns miscounted');
    if (new Set(columns.map((name) => name.toLowerCase())).size !== columns.length) parts.fault(file, 'columns repeat');
    columns.forEach((name, at) => {
      const heading = shown(`${letters(area.left + at)}${area.top}`);
      if (heading !== name) parts.fault(file, `"${name}" stands over "${heading}"`);
    });
    const filter = first(table, 'autoFilter')?.attributes.ref;
    if (filter !== undefined && filter !== ref) parts.fault(file, `filters ${filter} of ${ref}`);
    if (
      areas.some(
        (other) =>
          other.top <= area.bottom && area.top <= other.bottom && other.left <= area.right && area.left <= other.right,
      )
    )
      parts.fault(file, 'tables meet');
    areas.push(area);
  }
}

function letters(column: number): string {
  return column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
}

function checkChart(parts: Parts, part: string, chart: Node, workbook: Node): void {
  for (const node of below(chart)) {
    if (node.local === 'f') checkReference(parts, part, text(node), workbook);
    if (node.local === 't' && text(node).length > 255) parts.fault(part, `a text of ${text(node).length} letters`);
  }
}
