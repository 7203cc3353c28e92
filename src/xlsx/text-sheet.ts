import { cellAddress } from '../core/address';
import { escapeText } from '../core/xml-text';
import { storedText } from './write-text';

/** One cell's text; its look needs no style of the workbook, so that the styles stay as they are. */
export interface TextCell {
  readonly text: string;
  readonly bold?: boolean;
  /** In points. */
  readonly size?: number;
}

/** The cells of a row from column A. */
export type TextLine = readonly TextCell[];

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A worksheet part of text alone: nothing in it refers to another part. */
export function textSheetXml(lines: readonly TextLine[]): string {
  const rows = lines.map((cells, row) => {
    const texts = cells.map((cell, column) => cellXml(cell, cellAddress(row, column)));
    return `<row r="${row + 1}">${texts.join('')}</row>`;
  });
  return (
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>` +
    '<cols><col min="1" max="1" width="22" customWidth="1"/><col min="2" max="2" width="80" customWidth="1"/></cols>' +
    `<sheetData>${rows.join('')}</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>` +
    '<pageSetup paperSize="9" orientation="landscape"/></worksheet>'
  );
}

function cellXml({ text, bold = false, size = 11 }: TextCell, address: string): string {
  const look = `<rPr>${bold ? '<b/>' : ''}<sz val="${size}"/><rFont val="Calibri"/></rPr>`;
  const stored = escapeText(spelled(storedText(text)));
  return `<c r="${address}" t="inlineStr"><is><r>${look}<t xml:space="preserve">${stored}</t></r></is></c>`;
}

/** Control characters, which XML cannot carry, in Excel's spelling. */
function spelled(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is being spelled out
  return text.replace(/[\u0000-\u0008\u000b-\u001f]/g, (letter) => {
    const hex = letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `_x${hex}_`;
  });
}
