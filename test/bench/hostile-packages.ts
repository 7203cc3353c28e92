import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { findInstrument } from '../../src/app/editions';
import { templatePlan } from '../../src/app/template';
import { writeWorkbook } from '../../src/xlsx/write';
import { minimalFiles } from '../xlsx/packages';

export const SHEET = 'xl/worksheets/sheet1.xml';
export const WORKBOOK = 'xl/workbook.xml';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const TABLE =
  '<row r="1"><c r="A1" t="str"><v>Unit</v></c><c r="B1" t="str"><v>Kode</v></c><c r="C1" t="str"><v>Nilai</v></c></row>' +
  Array.from(
    { length: 37 },
    (_, at) =>
      `<row r="${at + 2}"><c r="A${at + 2}" t="str"><v>U</v></c><c r="B${at + 2}" t="str"><v>I.${at + 1}</v></c><c r="C${at + 2}"><v>3</v></c></row>`,
  ).join('');

export const sheetXml = (data: string, before = '', after = ''): string =>
  `<worksheet xmlns="${MAIN}" xmlns:r="${DOCUMENT}" xmlns:q="urn:q">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
export const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${DOCUMENT}/${type}" Target="${target}"/>`;
export const relations = (list: string): string => `<Relationships xmlns="${PACKAGE}">${list}</Relationships>`;
export const workbookXml = (sheets: string, after = ''): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>${sheets}</sheets>${after}</workbook>`;

export function packed(changes: Record<string, string | Uint8Array>, data = TABLE): Uint8Array {
  const files: Zippable = minimalFiles(data);
  for (const [path, content] of Object.entries(changes)) {
    files[path] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files);
}

/** A workbook that can be sealed (data simulasi), with some of its parts changed or added. */
export async function sealable(change: (files: Record<string, Uint8Array>) => void): Promise<Uint8Array> {
  const plan = templatePlan({
    instrument: findInstrument('2023')!,
    units: ['Unit A'],
    products: ['Layanan'],
    institution: 'Kabupaten Simulasi',
    kind: 'Kabupaten',
    language: 'id',
    fill: { simulated: true, entry: (_row: unknown, at: number) => ({ value: at % 5, evidence: `SK-${at}` }) },
  });
  const files = unzipSync(await writeWorkbook(plan));
  change(files);
  return zipSync(files);
}

/** A change of the text of one part. */
export const inPart =
  (part: string, change: (text: string) => string) =>
  (files: Record<string, Uint8Array>): void => {
    files[part] = strToU8(change(strFromU8(files[part]!)));
  };

export function manySheets(count: number, xml: string, names = ''): Uint8Array {
  let [list, links] = ['', ''];
  const changes: Record<string, string> = {};
  for (let at = 1; at <= count; at++) {
    list += `<sheet name="S${at}" sheetId="${at}" r:id="r${at}"/>`;
    links += relation(`r${at}`, 'worksheet', `worksheets/sheet${at}.xml`);
    changes[`xl/worksheets/sheet${at}.xml`] = xml;
  }
  return packed({ ...changes, [WORKBOOK]: workbookXml(list, names), 'xl/_rels/workbook.xml.rels': relations(links) });
}

export const withStrings = (table: string | Uint8Array): Uint8Array =>
  packed({
    'xl/sharedStrings.xml': table,
    'xl/_rels/workbook.xml.rels': relations(
      relation('r1', 'worksheet', 'worksheets/sheet1.xml') + relation('r2', 'sharedStrings', 'sharedStrings.xml'),
    ),
  });
export const withStyles = (content: string): Uint8Array =>
  packed({
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${content}</styleSheet>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('r1', 'worksheet', 'worksheets/sheet1.xml') + relation('r2', 'styles', 'styles.xml'),
    ),
  });

/** A sheet part whose data is `piece` as often as fits into so many bytes, without making one string of it. */
export function filled(piece: string, bytes: number, before = '', after = ''): Uint8Array {
  const [head, one, tail] = [sheetXml('\u0000', before, after).split('\u0000')[0]!, strToU8(piece), strToU8('')];
  const end = strToU8(sheetXml('\u0000', before, after).split('\u0000')[1]!);
  const count = Math.floor(bytes / one.length);
  const all = new Uint8Array(strToU8(head).length + count * one.length + tail.length + end.length);
  all.set(strToU8(head));
  const start = strToU8(head).length;
  if (count > 0) {
    all.set(one, start);
    for (let done = one.length; done < count * one.length; done *= 2) {
      all.copyWithin(start + done, start, start + Math.min(done, count * one.length - done));
    }
  }
  all.set(end, all.length - end.length);
  return all;
}

/** 16,384 cells with digits that a compressor cannot foresee. */
export function digits(): string {
  let [cells, state] = ['', 1];
  for (let at = 0; at < 16_384; at++) {
    state = (state * 48_271) % 2_147_483_647;
    cells += `<c><v>${state % 10_000}</v></c>`;
  }
  return cells;
}

export const columnsRow = (row: number, cell: string, columns: number): string =>
  `<row r="${row}">${cell.repeat(columns)}</row>`;
export const MB = 2 ** 20;

export function manySheetsOf(count: number, xml: Uint8Array): Uint8Array {
  let [list, links] = ['', ''];
  const files: Record<string, Uint8Array> = {};
  for (let at = 1; at <= count; at++) {
    list += `<sheet name="S${at}" sheetId="${at}" r:id="r${at}"/>`;
    links += relation(`r${at}`, 'worksheet', `worksheets/sheet${at}.xml`);
    files[`xl/worksheets/sheet${at}.xml`] = xml;
  }
  return packed({ ...files, [WORKBOOK]: workbookXml(list), 'xl/_rels/workbook.xml.rels': relations(links) });
}

export function sharedFormula(text: string, cells: number): string {
  const first = `<row r="1"><c r="B1"><f t="shared" ref="B1:B${cells}" si="0">${text}</f><v>1</v></c></row>`;
  const rest = Array.from(
    { length: cells - 1 },
    (_, at) => `<row r="${at + 2}"><c r="B${at + 2}"><f t="shared" si="0"/><v>1</v></c></row>`,
  );
  return first + rest.join('');
}

/** One row of the first indicator for each unit. */
export function unitRows(units: readonly string[]): string {
  const text = (cell: string, words: string): string => `<c r="${cell}" t="str"><v>${words}</v></c>`;
  const head = `<row r="1">${text('A1', 'Unit')}${text('B1', 'Kode')}${text('C1', 'Nilai')}</row>`;
  const rows = units.map((unit, at) => {
    const r = at + 2;
    return `<row r="${r}">${text(`A${r}`, unit)}${text(`B${r}`, 'I.1')}<c r="C${r}"><v>3</v></c></row>`;
  });
  return head + rows.join('');
}

export function arrayFormulas(count: number): string {
  let rows = '<row r="1"><c r="XFD1"><v>1</v></c></row>';
  for (let at = 2; at < count + 2; at++) {
    rows += `<row r="${at}"><c r="A${at}"><f t="array" ref="A${at}:XFD${at + 1}">1</f><v>1</v></c></row>`;
  }
  return rows;
}

export function filledStrings(piece: string, bytes: number): Uint8Array {
  return strToU8(`<sst xmlns="${MAIN}">${piece.repeat(Math.floor(bytes / piece.length))}</sst>`);
}

export function manyTexts(bytes: number): Uint8Array {
  const one = `<si><t>${Array.from({ length: 9_000 }, (_, i) => `teks ${i}`).join(' ')}</t></si>`;
  const head = strToU8(`<sst xmlns="${MAIN}">`);
  const piece = strToU8(one);
  const count = Math.floor(bytes / piece.length);
  const tail = strToU8('</sst>');
  const all = new Uint8Array(head.length + count * piece.length + tail.length);
  all.set(head);
  for (let at = 0; at < count; at++) all.set(piece, head.length + at * piece.length);
  all.set(tail, all.length - tail.length);
  return all;
}
