import { strToU8, zipSync } from 'fflate';
import { columnLetters } from '../../../src/core/address';
import { utf16 } from '../packages';
import { DAYS_1904 } from '../../../src/xlsx/dates';
import { FORMATS, type CellModel, type SheetInBook, type SheetModel } from './model';
import { between, spelledAttributes, spelledText, type Spelling } from './spelling';

const TRANSITIONAL = 'http://schemas.openxmlformats.org';
const NAMESPACES = {
  plain: [`${TRANSITIONAL}/spreadsheetml/2006/main`, `${TRANSITIONAL}/officeDocument/2006/relationships`],
  strict: ['http://purl.oclc.org/ooxml/spreadsheetml/main', 'http://purl.oclc.org/ooxml/officeDocument/relationships'],
} as const;
const COMPATIBILITY = `${TRANSITIONAL}/markup-compatibility/2006`;
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

/** A workbook with one sheet, in a spelling. */
export function writeSheet(sheet: SheetModel, spelling: Spelling): Uint8Array {
  return zipSync(bookParts([{ name: 'Data', model: sheet }], spelling));
}

/** The parts of a workbook in a spelling, by their names in the archive. */
export function bookParts(sheets: readonly SheetInBook[], spelling: Spelling): Record<string, Uint8Array> {
  return new Writer(spelling).write(sheets);
}

class Writer {
  private readonly prefix: string;
  private readonly main: string;
  private readonly document: string;
  private readonly strings: string[] = [];
  /** What a day of this workbook is short of the same day elsewhere. */
  private days = 0;

  constructor(private readonly spelling: Spelling) {
    this.prefix = spelling.odd('prefix') ? 'x:' : '';
    [this.main, this.document] = NAMESPACES[spelling.odd('strict') ? 'strict' : 'plain'];
  }

  write(sheets: readonly SheetInBook[]): Record<string, Uint8Array> {
    const { prefix, document } = this;
    const { odd } = this.spelling;
    this.days = odd('from-1904') && sheets.every(({ model }) => maySitIn1904(model)) ? DAYS_1904 : 0;
    const parts: Record<string, string> = {};
    let [list, links] = ['', ''];
    for (const [at, { name, state, model }] of sheets.entries()) {
      const id = `r${at + 1}`;
      const file = odd('spaces-in-names') ? `lembar ${at + 1}.xml` : `sheet${at + 1}.xml`;
      list += `<${prefix}sheet${spelledAttributes({ name, sheetId: `${at + 1}`, state, 'r:id': id }, this.spelling)}/>`;
      links += this.relation(id, 'worksheet', `worksheets/${file}`);
      parts[`xl/worksheets/${file}`] = this.sheet(model);
    }
    if (odd('sheet-without-part')) list += `<${prefix}sheet name="Module1" sheetId="99" r:id=""/>`;
    const isStyled = sheets.some(({ model }) => model.cells.flat().some((cell) => (cell?.format ?? 0) > 0));
    if (this.strings.length > 0 || !odd('missing-parts')) {
      links += this.relation('s1', 'sharedStrings', 'sharedStrings.xml');
      parts['xl/sharedStrings.xml'] = this.root('sst', this.strings.join(''));
    }
    if (isStyled || !odd('missing-parts')) {
      links += this.relation('s2', 'styles', 'styles.xml');
      parts['xl/styles.xml'] = this.styles();
    }
    const relations = (inside: string): string =>
      `<Relationships xmlns="${TRANSITIONAL}/package/2006/relationships">${inside}</Relationships>`;
    return this.named({
      '[Content_Types].xml': `<Types xmlns="${TRANSITIONAL}/package/2006/content-types"/>`,
      '_rels/.rels': relations(`<Relationship Id="r1" Type="${document}/officeDocument" Target="xl/workbook.xml"/>`),
      'xl/workbook.xml': this.root('workbook', `${this.properties()}<${prefix}sheets>${list}</${prefix}sheets>`),
      'xl/_rels/workbook.xml.rels': relations(links),
      ...parts,
    });
  }

  /** From when days count; what other namespaces say of it counts for nothing. */
  private properties(): string {
    const decoy = this.spelling.odd('decoys')
      ? '<x14:workbookPr date1904="1"/><q:a><q:workbookPr date1904="1"/></q:a>'
      : '';
    return (this.days === 0 ? '' : this.element('workbookPr', { date1904: '1' }, '')) + decoy;
  }

  private relation(id: string, type: string, target: string): string {
    const { random, odd } = this.spelling;
    const written = target.replaceAll(' ', '%20');
    const spelled = odd('targets')
      ? [`/xl/${written}`, `./${written}`, `../xl/${written}`, written.replaceAll('/', '\\'), written.toUpperCase()][
          random(5)
        ]
      : written;
    return `<Relationship Id="${id}" Type="${this.document}/${type}" Target="${spelled}"/>`;
  }

  private named(parts: Readonly<Record<string, string>>): Record<string, Uint8Array> {
    const { random, odd } = this.spelling;
    const files: Record<string, Uint8Array> = {};
    for (const [path, xml] of Object.entries(parts)) {
      let name = path;
      if (odd('names-of-parts'))
        name = [path.toUpperCase(), path.replaceAll('/', '\\'), path.replace('e', '%65')][random(3)]!;
      files[odd('spaces-in-names') ? name.replaceAll(' ', '%20') : name] = odd('encoding')
        ? [utf16(xml), utf16(xml, true), strToU8(`\ufeff${xml}`)][random(3)]!
        : strToU8(xml);
    }
    return files;
  }

  private root(name: string, inside: string): string {
    const { prefix, main, document } = this;
    const declared = prefix === '' ? `xmlns="${main}"` : `xmlns:x="${main}"`;
    return `<${prefix}${name} ${declared} xmlns:r="${document}" xmlns:mc="${COMPATIBILITY}" xmlns:x14="${X14}" xmlns:q="urn:q" mc:Ignorable="x14 q">${inside}</${prefix}${name}>`;
  }

  private element(name: string, attributes: Readonly<Record<string, string | undefined>>, inside: string): string {
    const { prefix, spelling } = this;
    const tag = `${prefix}${name}${spelledAttributes(attributes, spelling)}`;
    return inside === '' ? `<${tag}/>` : `<${tag}>${inside}</${prefix}${name}>`;
  }

  private styles(): string {
    const formats = FORMATS.map(({ code }, at) =>
      this.element('numFmt', { numFmtId: `${164 + at}`, formatCode: code }, ''),
    );
    const xfs = FORMATS.map((_, at) => this.element('xf', { numFmtId: `${at === 0 ? 0 : 164 + at}` }, ''));
    const parts = [
      this.element('numFmts', {}, formats.join('')),
      '<q:cellXfs><q:xf numFmtId="9"/></q:cellXfs>',
      this.element('cellStyleXfs', {}, this.element('xf', { numFmtId: '9' }, '')),
      this.element('cellXfs', {}, xfs.join('')),
    ];
    return this.root(
      'styleSheet',
      (this.spelling.odd('decoys') ? parts : parts.filter((part) => !part.startsWith('<q:'))).join(''),
    );
  }

  private sheet({ cells, merged, hiddenRows, hiddenColumns }: SheetModel): string {
    const { random, odd } = this.spelling;
    const columns = hiddenColumns.map((column) => {
      const at = `${column + 1}`;
      const isZero = odd('zero-sizes');
      return this.element('col', { min: at, max: at, width: isZero ? '0' : '9', hidden: isZero ? undefined : '1' }, '');
    });
    let written = -1;
    const rows: string[] = [];
    for (const [at, row] of cells.entries()) {
      const isHidden = hiddenRows.includes(at);
      if (row.every((cell) => cell === null) && !isHidden) continue;
      const isNext = at === written + 1 && odd('no-addresses');
      const isZero = isHidden && odd('zero-sizes');
      const attributes = {
        r: isNext ? undefined : `${at + 1}`,
        hidden: isHidden && !isZero ? (random(2) === 0 ? '1' : 'true') : undefined,
        ht: isZero ? '0' : undefined,
      };
      rows.push(
        this.alternatives(this.element('row', attributes, this.cells(row, at)), '<c r="A1"/>') + between(this.spelling),
      );
      written = at;
    }
    const decoy = `<q:mergeCells><q:mergeCell ref="A1:Z9"/></q:mergeCells><q:sheetData><q:row r="1" hidden="1"/></q:sheetData>`;
    const areas = merged.map(({ top, left, bottom, right }) =>
      this.element('mergeCell', { ref: `${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}` }, ''),
    );
    return this.root(
      'worksheet',
      (columns.length === 0 ? '' : this.element('cols', {}, columns.join(''))) +
        (odd('decoys') ? decoy : '') +
        this.element('sheetData', {}, rows.join('')) +
        (areas.length === 0 ? '' : this.element('mergeCells', {}, areas.join(''))),
    );
  }

  private cells(row: readonly (CellModel | null)[], at: number): string {
    let written = -1;
    return row
      .map((cell, column) => {
        if (cell === null) return '';
        const isNext = column === written + 1 && this.spelling.odd('no-addresses');
        written = column;
        return (
          this.cell(cell, isNext ? undefined : `${columnLetters(column)}${at + 1}`, at, column) + between(this.spelling)
        );
      })
      .join('');
  }

  private cell(cell: CellModel, r: string | undefined, row: number, column: number): string {
    const [type, inside] = this.content(cell, this.formula(cell, row, column));
    const s = cell.format === 0 ? undefined : `${cell.format}`;
    const hidden = '<ext uri="{x}"><y:v xmlns:y="urn:y">9</y:v></ext>';
    const extensions = this.spelling.odd('decoys-in-extensions') ? this.element('extLst', {}, hidden) : '';
    const decoys = this.spelling.odd('decoys') ? `<q:v>9</q:v><q:a><${this.prefix}v>9</${this.prefix}v></q:a>` : '';
    return this.element('c', { r, s, t: type }, decoys + inside + extensions);
  }

  private formula({ formula, group }: CellModel, row: number, column: number): string {
    if (formula === null) return '';
    if (group === null) return this.element('f', {}, spelledText(formula, this.spelling));
    const { row: first, column: left, last } = group;
    const letters = columnLetters(left);
    if (row > first || column > left) return this.element('f', { t: 'shared', si: '0' }, '');
    const ref = `${letters}${first + 1}:${letters}${last + 1}`;
    return this.element('f', { t: 'shared', ref, si: '0' }, spelledText(formula, this.spelling));
  }

  /** The type of a cell, and its formula and value. */
  private content({ value, formula, format }: CellModel, f: string): [string | undefined, string] {
    const { random, odd } = this.spelling;
    const v = (text: string): string => this.alternatives(this.element('v', {}, text), this.element('v', {}, '9'));
    if (value === null) return [undefined, f];
    if (typeof value === 'number') {
      const stored = FORMATS[format]!.isDay === true ? value - this.days : value;
      return [odd('numbers') ? 'n' : undefined, f + v(odd('numbers') ? oddNumber(stored, random) : `${stored}`)];
    }
    if (typeof value === 'boolean') return ['b', f + v(odd('numbers') ? `${value}` : value ? '1' : '0')];
    if (typeof value === 'object') return ['e', f + v(value.error)];
    if (formula !== null) return ['str', f + v(spelledText(value, this.spelling))];
    if (odd('inline')) {
      const decoy = odd('both-values') ? v('9') : '';
      return ['inlineStr', this.element('is', {}, this.rich(value)) + decoy];
    }
    this.strings.push(this.element('si', {}, this.rich(value)));
    return ['s', v(`${this.strings.length - 1}`)];
  }

  /** A text in one piece or in runs, perhaps with a phonetic guide. */
  private rich(text: string): string {
    const t = (piece: string): string =>
      this.element('t', { 'xml:space': 'preserve' }, spelledText(piece, this.spelling));
    const guide = this.spelling.odd('phonetic') ? this.element('rPh', { sb: '0', eb: '1' }, t('furigana')) : '';
    const letters = [...text];
    if (letters.length < 2 || this.spelling.random(3) > 0) return t(text) + guide;
    const cut = 1 + this.spelling.random(letters.length - 1);
    const runs = [letters.slice(0, cut), letters.slice(cut)].map((piece) => this.element('r', {}, t(piece.join(''))));
    return runs.join('') + guide;
  }

  /** An element as one of two alternatives, of which a reader must take this one. */
  private alternatives(real: string, decoy: string): string {
    const { random, odd } = this.spelling;
    if (!odd('alternatives')) return real;
    return random(2) === 0
      ? `<mc:AlternateContent><mc:Choice Requires="q">${decoy}</mc:Choice><mc:Fallback>${real}</mc:Fallback></mc:AlternateContent>`
      : `<mc:AlternateContent><mc:Choice Requires="x14">${real}</mc:Choice><mc:Fallback>${decoy}</mc:Fallback></mc:AlternateContent>`;
  }
}

/** The same number as another program writes it; the shortest digits that give it back are kept. */
function oddNumber(value: number, random: (limit: number) => number): string {
  return [` ${value}\n`, value.toExponential().replace('e', 'E'), value >= 0 ? `+${value}` : `${value}`][random(3)]!;
}

/** Whether no day of a sheet loses digits where days count from 1904. */
function maySitIn1904({ cells }: SheetModel): boolean {
  return cells.flat().every((cell) => {
    if (cell === null || typeof cell.value !== 'number' || FORMATS[cell.format]!.isDay !== true) return true;
    return cell.value - DAYS_1904 + DAYS_1904 === cell.value;
  });
}
