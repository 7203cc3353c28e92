import { elements, first, text, type Parts } from './package';
import type { Node } from '../../fuzz/plain-xml';

/** What a sheet refers to. */
export interface Book {
  readonly formats: number;
  readonly differences: number;
  readonly texts: number;
}

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The order of a worksheet's elements (ECMA-376 Part 1, 18.3.1.99). */
const ORDER = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection'],
  ...['protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells'],
  ...[
    'phoneticPr',
    'conditionalFormatting',
    'dataValidations',
    'hyperlinks',
    'printOptions',
    'pageMargins',
    'pageSetup',
  ],
  ...[
    'headerFooter',
    'rowBreaks',
    'colBreaks',
    'customProperties',
    'cellWatches',
    'ignoredErrors',
    'smartTags',
    'drawing',
  ],
  ...[
    'legacyDrawing',
    'legacyDrawingHF',
    'picture',
    'oleObjects',
    'controls',
    'webPublishItems',
    'tableParts',
    'extLst',
  ],
];

export function areaOf(reference: string): Area {
  const [start = '', end = start] = reference.replaceAll('$', '').split(':');
  const [a, b] = [placeOf(start), placeOf(end)];
  return { top: a.row, left: a.column, bottom: b.row, right: b.column };
}

function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d+)$/.exec(address) ?? [];
  return {
    row: Number(digits),
    column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
  };
}

const meet = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** What Excel would repair in a sheet; gives the texts of its cells by address, for the tables on it. */
export function checkSheet(parts: Parts, part: string, root: Node, book: Book): Map<string, string | number> {
  const fault = (what: string): void => parts.fault(part, what);
  checkOrder(root, fault);
  const cells = checkCells(root, book, fault);
  let last = 0;
  for (const { attributes } of elements(first(root, 'cols'), 'col')) {
    const [min, max] = [Number(attributes.min), Number(attributes.max)];
    if (!(min > last && max >= min && max <= 16_384)) fault(`columns ${min} to ${max} after ${last}`);
    last = max;
  }
  checkMerges(root, fault);
  checkRules(root, book, fault);
  checkPage(root, fault);
  return cells;
}

function checkOrder(root: Node, fault: (what: string) => void): void {
  let before = -1;
  for (const child of root.children) {
    if (typeof child === 'string') continue;
    const at = ORDER.indexOf(child.local);
    if (at < 0) fault(`<${child.local}> is unknown`);
    else if (at < before || (at === before && child.local !== 'conditionalFormatting'))
      fault(`<${child.local}> out of order`);
    before = Math.max(before, at);
  }
}

function checkCells(root: Node, book: Book, fault: (what: string) => void): Map<string, string | number> {
  const cells = new Map<string, string | number>();
  let [row, column] = [0, 0];
  for (const line of elements(first(root, 'sheetData'), 'row')) {
    const { r, ht } = line.attributes;
    if (!(Number(r) > row && Number(r) <= 1_048_576)) fault(`row ${r} after ${row}`);
    if (ht !== undefined && !(Number(ht) <= 409.5)) fault(`row ${r} is ${ht} points high`);
    [row, column] = [Number(r), 0];
    for (const cell of elements(line, 'c')) {
      const { r: address = '', s = '0', t = 'n' } = cell.attributes;
      const place = placeOf(address);
      if (place.row !== row || !(place.column > column && place.column <= 16_384)) fault(`${address} is out of order`);
      column = place.column;
      if (!(Number(s) < book.formats)) fault(`${address} has the format ${s} of ${book.formats}`);
      const value = text(first(cell, 'v')) || text(first(cell, 'is'));
      if (t === 's' && !(Number(value) < book.texts)) fault(`${address} has the text ${value} of ${book.texts}`);
      if (t === 'n' && value !== '' && !Number.isFinite(Number(value))) fault(`${address} is no number: ${value}`);
      if (value.length > 32_767) fault(`${address} holds ${value.length} letters`);
      checkFormula(text(first(cell, 'f')), address, fault);
      cells.set(address, t === 's' ? Number(value) : value);
    }
  }
  return cells;
}

function checkFormula(formula: string, address: string, fault: (what: string) => void): void {
  if (formula.length >= 8_192) fault(`${address} has a formula of ${formula.length} letters`);
  for (const [literal] of formula.matchAll(/"(?:[^"]|"")*"/g)) {
    if (literal.slice(1, -1).replaceAll('""', '"').length > 255)
      fault(`${address} has a text of over 255 letters in it`);
  }
}

function checkMerges(root: Node, fault: (what: string) => void): void {
  const list = first(root, 'mergeCells');
  const areas = elements(list, 'mergeCell').map(({ attributes }) => areaOf(attributes.ref ?? ''));
  if (list?.attributes.count !== undefined && Number(list.attributes.count) !== areas.length)
    fault('merged areas miscounted');
  areas.forEach((area, at) => {
    if (area.top === area.bottom && area.left === area.right) fault(`a merged area of one cell`);
    if (areas.slice(0, at).some((other) => meet(area, other))) fault(`merged areas meet`);
  });
}

function checkRules(root: Node, book: Book, fault: (what: string) => void): void {
  const priorities = new Set<string>();
  for (const format of elements(root, 'conditionalFormatting')) {
    for (const { attributes, ...rule } of elements(format, 'cfRule')) {
      if (priorities.has(attributes.priority ?? '')) fault(`two rules of priority ${attributes.priority}`);
      priorities.add(attributes.priority ?? '');
      if (attributes.dxfId !== undefined && !(Number(attributes.dxfId) < book.differences))
        fault(`dxf ${attributes.dxfId}`);
      for (const each of elements({ attributes, ...rule }, 'formula')) checkFormula(text(each), 'a rule', fault);
    }
  }
  const list = first(root, 'dataValidations');
  const rules = elements(list, 'dataValidation');
  if (list !== undefined && Number(list.attributes.count) !== rules.length) fault('validations miscounted');
  for (const { attributes, ...rule } of rules) {
    const most = { promptTitle: 32, prompt: 255, errorTitle: 32, error: 225 } as const;
    for (const [name, limit] of Object.entries(most)) {
      if ((attributes[name] ?? '').length > limit) fault(`${name} of ${attributes[name]!.length} letters`);
    }
    const source = text(first({ attributes, ...rule }, 'formula1'));
    if (attributes.type === 'list' && source.startsWith('"') && source.length > 257)
      fault(`a list of ${source.length} letters`);
  }
}

function checkPage(root: Node, fault: (what: string) => void): void {
  for (const child of first(root, 'headerFooter')?.children ?? []) {
    const length = typeof child === 'string' ? 0 : text(child).length;
    if (length > 255) fault(`a header or footer of ${length} letters`);
  }
}
