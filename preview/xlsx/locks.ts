import { columnIndex, columnName, toZone, type Area } from '../grid/a1';
import { parsedXml } from './parsed-xml';

const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const serialize = (document: Document): string => new XMLSerializer().serializeToString(document);
const first = (document: Document, name: string): Element | undefined => document.getElementsByTagNameNS(NS, name)[0];

/** Marks cells as unlocked in finished sheets: the grid's writer has no such style. Unlocked areas by sheet path. */
export function addLocks(files: Record<string, string>, unlocked: ReadonlyMap<string, readonly Area[]>): void {
  if (![...unlocked.values()].some((areas) => areas.length > 0)) return;
  const styles = parsedXml('xl/styles.xml', files['xl/styles.xml'] ?? '');
  const xfs = first(styles, 'cellXfs');
  if (!xfs) return;
  const twins = new Map<number, number>();
  for (const [path, areas] of unlocked) {
    const xml = files[path];
    if (xml === undefined || areas.length === 0) continue;
    const sheet = parsedXml(path, xml);
    unlockCells(sheet, areas, (style) => unlockedTwin(styles, xfs, twins, style));
    files[path] = serialize(sheet);
  }
  xfs.setAttribute('count', String(xfs.children.length));
  files['xl/styles.xml'] = serialize(styles);
}

/** The style that is the same except that its cells are unlocked. */
function unlockedTwin(styles: Document, xfs: Element, twins: Map<number, number>, style: number): number {
  const known = twins.get(style);
  if (known !== undefined) return known;
  const copy = (xfs.children[style] ?? xfs.children[0])?.cloneNode(true) as Element;
  copy.setAttribute('applyProtection', '1');
  const protection = styles.createElementNS(NS, 'protection');
  protection.setAttribute('locked', '0');
  copy.append(protection);
  xfs.append(copy);
  twins.set(style, xfs.children.length - 1);
  return xfs.children.length - 1;
}

function unlockCells(sheet: Document, areas: readonly Area[], twin: (style: number) => number): void {
  const data = first(sheet, 'sheetData');
  if (!data) return;
  const rows = new Map([...data.children].map((row) => [Number(row.getAttribute('r')), row]));
  for (const { top, left, bottom, right } of areas.map(toZone)) {
    for (let r = top + 1; r <= bottom + 1; r++) {
      const row = rows.get(r) ?? insertRow(sheet, data, rows, r);
      for (let c = left; c <= right; c++) {
        const cell = [...row.children].find((item) => columnOf(item) === c) ?? insertCell(sheet, row, r, c);
        cell.setAttribute('s', String(twin(Number(cell.getAttribute('s') ?? 0))));
      }
    }
  }
}

const columnOf = (cell: Element): number => columnIndex(/^[A-Z]+/.exec(cell.getAttribute('r') ?? '')?.[0] ?? 'A');

function insertRow(sheet: Document, data: Element, rows: Map<number, Element>, r: number): Element {
  const row = sheet.createElementNS(NS, 'row');
  row.setAttribute('r', String(r));
  data.insertBefore(row, [...data.children].find((item) => Number(item.getAttribute('r')) > r) ?? null);
  rows.set(r, row);
  return row;
}

function insertCell(sheet: Document, row: Element, r: number, c: number): Element {
  const cell = sheet.createElementNS(NS, 'c');
  cell.setAttribute('r', columnName(c) + String(r));
  row.insertBefore(cell, [...row.children].find((item) => columnOf(item) > c) ?? null);
  return cell;
}
