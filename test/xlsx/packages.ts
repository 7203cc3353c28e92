import { strToU8, zipSync, type Zippable } from 'fflate';

export const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
export const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A cell with a number, or with whatever stands between its tags. */
export function cell(address: string, value: number | string, attributes = ''): string {
  const inside = typeof value === 'number' ? `<v>${value}</v>` : value;
  return `<c r="${address}"${attributes === '' ? '' : ` ${attributes}`}>${inside}</c>`;
}

/** Cells in the first row. */
export function rowOf(...cells: readonly string[]): string {
  return `<row r="1">${cells.join('')}</row>`;
}

/** The files of a workbook with one sheet "Data", written by hand; `sheetData` stands inside `<sheetData>`. */
export function minimalFiles(sheetData: string, changes: Record<string, string | null> = {}): Zippable {
  const texts: Record<string, string | null> = {
    '[Content_Types].xml': `<Types xmlns="${TYPES}"/>`,
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets><sheet name="Data" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${sheetData}</sheetData></worksheet>`,
    ...changes,
  };
  const files: Zippable = {};
  for (const [path, text] of Object.entries(texts)) if (text !== null) files[path] = strToU8(text);
  return files;
}

export function minimalWorkbook(sheetData: string, changes: Record<string, string | null> = {}): Uint8Array {
  return zipSync(minimalFiles(sheetData, changes));
}

/** A text in UTF-16 with its byte order mark. */
export function utf16(text: string, big = false): Uint8Array {
  const marked = `\ufeff${text}`;
  const view = new DataView(new ArrayBuffer(2 * marked.length));
  for (let at = 0; at < marked.length; at++) view.setUint16(2 * at, marked.charCodeAt(at), !big);
  return new Uint8Array(view.buffer);
}

/** Where each record of the central directory begins, by the name of its entry. */
export function directoryRecords(bytes: Uint8Array): Map<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records = new Map<string, number>();
  for (let at = 0; at + 46 <= bytes.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    records.set(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)), at);
  }
  return records;
}

/** A copy of an archive with one 32-bit field of one central directory record changed. */
export function withField(bytes: Uint8Array, entry: string, field: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const record = directoryRecords(copy).get(entry);
  if (record === undefined) throw new Error(`no record of ${entry}`);
  new DataView(copy.buffer).setUint32(record + field, value, true);
  return copy;
}
