import { unzipSync } from 'fflate';
import { cellAddress } from '../../src/core/address';
import type { CellValue } from '../../src/core/grid';
import { MAIN, PACKAGE_RELATIONSHIPS } from '../../src/xlsx/namespaces';
import { elementsIn, parsed, textIn, type Node } from './plain-xml';

/** Values of cells by sheet and address; blank cells are left out. */
export type Cells = ReadonlyMap<string, ReadonlyMap<string, CellValue>>;

export interface PlainBook {
  readonly cells: Cells;
  /** What the XML parser had against parts that were read. */
  readonly faults: readonly string[];
  /** An element of the sheets' own namespace stands where their schema has none. */
  readonly isMisplaced: boolean;
}

/** What may stand in the elements that hold values (ECMA-376 Part 1, annex A.2). */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  sheetData: ['row'],
  row: ['c', 'extLst'],
  c: ['f', 'v', 'is', 'extLst'],
  ...{ v: [], f: [], t: [] },
  is: ['t', 'r', 'rPh', 'phoneticPr'],
  si: ['t', 'r', 'rPh', 'phoneticPr'],
  r: ['rPr', 't'],
};

/**
 * A third reader, made to be simple: whole trees by saxes, the archive by fflate, no limits, no budget, nothing shared with
 * our own but the list of namespaces. It takes files as the standards mean them, where exceljs does not.
 */
export function readPlainly(bytes: Uint8Array): PlainBook {
  return new PlainReader(bytes).read();
}

const DAYS = 1462;
const DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

class PlainReader {
  /** Key -> name in the archive. */
  private readonly parts = new Map<string, string>();
  private readonly faults: string[] = [];
  private isMisplaced = false;

  constructor(private readonly bytes: Uint8Array) {
    unzipSync(bytes, { filter: ({ name }) => (this.parts.set(keyOf(name), name), false) });
  }

  read(): PlainBook {
    const workbookPart = [...this.relations('').values()].find(({ type }) => type === 'officeDocument')!.target;
    const links = this.relations(workbookPart);
    const workbook = this.root(workbookPart)!;
    const linked = (type: string): string | undefined => [...links.values()].find((link) => link.type === type)?.target;
    const strings = this.strings(linked('sharedStrings'));
    const properties = this.within(workbook, 'workbookPr').at(-1);
    const days = isTrue(properties?.attributes.date1904) ? this.dayStyles(linked('styles')) : null;
    const cells = new Map<string, ReadonlyMap<string, CellValue>>();
    for (const sheet of this.within(this.within(workbook, 'sheets')[0], 'sheet')) {
      const id = Object.entries(sheet.attributes).find(([name]) => / id$/.test(name))?.[1] ?? sheet.attributes.id ?? '';
      const link = links.get(id);
      if (link?.type !== 'worksheet' || !this.parts.has(keyOf(link.target))) continue;
      cells.set(sheet.attributes.name ?? '', this.sheet(link.target, strings, days));
    }
    return { cells, faults: this.faults, isMisplaced: this.isMisplaced };
  }

  private sheet(part: string, strings: readonly string[], days: readonly boolean[] | null): Map<string, CellValue> {
    const cells = new Map<string, CellValue>();
    let row = -1;
    const data = this.within(this.root(part), 'sheetData');
    for (const element of data.flatMap((each) => this.within(each, 'row'))) {
      row = element.attributes.r === undefined ? row + 1 : Number(element.attributes.r) - 1;
      let column = -1;
      for (const cell of this.within(element, 'c')) {
        const letters = /^[A-Za-z]+/.exec(cell.attributes.r ?? '')?.[0];
        column = letters === undefined ? column + 1 : columnOf(letters);
        const value = this.value(cell, strings, days);
        if (value !== null) cells.set(cellAddress(row, column), value);
      }
    }
    return cells;
  }

  private value(cell: Node, strings: readonly string[], days: readonly boolean[] | null): CellValue {
    const type = cell.attributes.t ?? 'n';
    const v = this.within(cell, 'v')[0];
    const is = this.within(cell, 'is')[0];
    if (is !== undefined && (type === 'inlineStr' || v === undefined)) return this.rich(is);
    if (v === undefined) return null;
    const raw = textIn(v);
    if (type === 'str' || type === 'inlineStr') return unescaped(raw);
    const bare = raw.trim();
    if (bare === '') return null;
    if (type === 's') return strings[Number(bare)] ?? null;
    if (type === 'b') return isTrue(bare);
    if (type === 'e') return { error: bare };
    if (type === 'd') return serial(bare) ?? raw;
    return days?.[Number(cell.attributes.s ?? 0)] === true ? Number(bare) + DAYS : Number(bare);
  }

  private strings(part: string | undefined): string[] {
    if (part === undefined || !this.parts.has(keyOf(part))) return [];
    return this.within(this.root(part), 'si').map((si) => this.rich(si));
  }

  /** The text of runs; phonetic guides are none. */
  private rich(node: Node): string {
    const pieces = node.children.flatMap((child) => {
      if (typeof child === 'string' || !isMain(child.uri)) return [];
      if (child.local === 't') return [textIn(child)];
      return child.local === 'r' ? this.within(child, 't').map(textIn) : [];
    });
    return unescaped(pieces.join(''));
  }

  /** For each cell format, whether it shows a day. */
  private dayStyles(part: string | undefined): boolean[] {
    const root = part === undefined ? undefined : this.root(part);
    const codes = new Map(
      this.within(this.within(root, 'numFmts')[0], 'numFmt').map(({ attributes }) => [
        Number(attributes.numFmtId),
        attributes.formatCode ?? '',
      ]),
    );
    return this.within(this.within(root, 'cellXfs')[0], 'xf').map(({ attributes }) => {
      const id = Number(attributes.numFmtId ?? 0);
      const code = codes.get(id)?.replace(/"[^"]*"?|\[[^\]]*\]?|\\.|_.|\*./g, '');
      if (code === undefined) return DATES.has(id);
      return /[yd]/i.test(code) || (/m/i.test(code) && !/[hs:]/i.test(code));
    });
  }

  private relations(part: string): Map<string, { type: string; target: string }> {
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    const root = this.root(`${folder}_rels/${part.slice(folder.length)}.rels`);
    const links = new Map<string, { type: string; target: string }>();
    for (const child of root?.children ?? []) {
      if (
        typeof child === 'string' ||
        child.local !== 'Relationship' ||
        !['', PACKAGE_RELATIONSHIPS].includes(child.uri)
      )
        continue;
      const { Id = '', Type = '', Target = '', TargetMode } = child.attributes;
      if (TargetMode === 'External') continue;
      links.set(Id, { type: Type.trim().split('/').at(-1)!, target: resolved(folder, Target.trim()) });
    }
    return links;
  }

  private root(part: string): Node | undefined {
    const name = this.parts.get(keyOf(part));
    if (name === undefined) return undefined;
    // A part that is not asked for may be damaged.
    const files = unzipSync(this.bytes, { filter: (file) => file.name === name });
    const { root, faults } = parsed(files[name]!);
    this.faults.push(...faults.map((fault) => `${part}: ${fault}`));
    if (root !== null && hasMisplaced(root)) this.isMisplaced = true;
    return root ?? undefined;
  }

  private within = (node: Node | undefined, local: string): Node[] => elementsIn(node, local, isMain);
}

function hasMisplaced({ uri, local, children }: Node): boolean {
  const allowed = isMain(uri) ? ALLOWED[local] : undefined;
  const texts = children.filter((child) => typeof child !== 'string' && child.local === 't' && isMain(child.uri));
  if (allowed !== undefined && texts.length > 1) return true;
  return children.some(
    (child) =>
      typeof child !== 'string' &&
      ((allowed !== undefined && isMain(child.uri) && !allowed.includes(child.local)) || hasMisplaced(child)),
  );
}

const isMain = (uri: string): boolean => uri === '' || MAIN.includes(uri);
const isTrue = (text: string | undefined): boolean => ['1', 'true'].includes(text?.trim() ?? '');

function keyOf(name: string): string {
  return decoded(name).replaceAll('\\', '/').toLowerCase();
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function resolved(folder: string, target: string): string {
  const url = new URL(encodeURI(decoded(target).replaceAll('\\', '/')), `x://package/${folder}`);
  return decodeURIComponent(url.pathname).replace(/\/+/g, '/').slice(1);
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function unescaped(text: string): string {
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function serial(text: string): number | null {
  const time = /^\d{4}-\d\d-\d\d(T[\d:.]+)?Z?$/.test(text)
    ? Date.parse(`${text.replace('Z', '')}${text.includes('T') ? 'Z' : ''}`)
    : Number.NaN;
  return Number.isNaN(time) ? null : time / 86_400_000 + 25_569;
}
