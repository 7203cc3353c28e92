import { strToU8, zipSync, type Zippable } from 'fflate';
import { minimalFiles } from '../xlsx/packages';

const ROW_PIECE = 10_000;
const SHEET = 'xl/worksheets/sheet1.xml';

/**
 * A workbook as Excel writes it: one sheet of ten columns (unit, code, name, value, date, notes), texts shared, cells with
 * styles, a date in each row and a text that no other row has.
 */
export function honestWorkbook(rows: number): Uint8Array {
  const strings: string[] = [];
  for (let unit = 0; unit < 300; unit++) strings.push(`Unit Pelayanan ${unit}`);
  for (let code = 0; code < 37; code++) strings.push(`I.${code}`, `Nama indikator nomor ${code} &amp; keterangannya`);
  const first = strings.length;
  for (let row = 0; row < rows; row++) strings.push(`Surat keputusan nomor ${row}/2023 tentang standar`);
  const pieces: Uint8Array[] = [strToU8(`${HEAD}<worksheet ${NAMESPACES}><dimension ref="A1:J${rows}"/><sheetData>`)];
  for (let start = 0; start < rows; start += ROW_PIECE) {
    let xml = '';
    for (let row = start; row < Math.min(rows, start + ROW_PIECE); row++) xml += honestRow(row, first);
    pieces.push(strToU8(xml));
  }
  pieces.push(strToU8('</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75"/></worksheet>'));
  const files: Zippable = minimalFiles('', {
    'xl/_rels/workbook.xml.rels': RELATIONS,
    'xl/sharedStrings.xml': `${HEAD}<sst ${NAMESPACES} count="${rows * 5}" uniqueCount="${strings.length}">${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/styles.xml': STYLES,
  });
  files[SHEET] = joined(pieces);
  return zipSync(files, { level: 1 });
}

function honestRow(row: number, first: number): string {
  const r = row + 1;
  const code = 300 + 2 * (row % 37);
  return (
    `<row r="${r}" spans="1:10" x14ac:dyDescent="0.25"><c r="A${r}" s="1" t="s"><v>${row % 300}</v></c>` +
    `<c r="B${r}" s="1" t="s"><v>${code}</v></c><c r="C${r}" t="s"><v>${code + 1}</v></c><c r="D${r}" s="1"><v>${row % 5}</v></c>` +
    `<c r="E${r}" s="2"><v>${45000 + (row % 300)}</v></c><c r="F${r}" t="s"><v>${first + row}</v></c>` +
    `<c r="G${r}" s="1"/><c r="H${r}" s="1"/><c r="I${r}"><v>${row / 7}</v></c><c r="J${r}" t="s"><v>${code}</v></c></row>`
  );
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = `xmlns="${MAIN}" xmlns:r="${DOCUMENT}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"`;
const STYLES = `<styleSheet xmlns="${MAIN}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
const RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  ['worksheet', 'sharedStrings', 'styles']
    .map(
      (type, at) =>
        `<Relationship Id="r${at + 1}" Type="${DOCUMENT}/${type}" Target="${['worksheets/sheet1.xml', 'sharedStrings.xml', 'styles.xml'][at]}"/>`,
    )
    .join('') +
  '</Relationships>';

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
