import { MAX_COLS, MAX_ROWS, parseA1, toA1, type Area } from '../grid/a1';
import type { MarginName, PageLayoutData } from '../grid/side-store';
import { asNumber, asOneOf, asRecord, asText } from '../protocol/arguments';
import { NULL_OBJECT, orNull, type HostObject } from '../protocol/object-type';
import { asTarget, asType, rangeObject, type Host, type SheetObject, type Table } from './host';
import { checkLength, checkShown, LIMITS } from './limits';

/** Excel's names and the file's numbers of paper sizes in use in Indonesia and around. */
const PAPER: Readonly<Record<string, number>> = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
};
const PAPER_NAMES = Object.keys(PAPER);
const DEFAULT_MARGINS: Readonly<Record<MarginName, number>> = {
  left: 50.4,
  right: 50.4,
  top: 54,
  bottom: 54,
  header: 21.6,
  footer: 21.6,
};
const FLAGS = [
  'BlackAndWhite',
  'CenterHorizontally',
  'CenterVertically',
  'DraftMode',
  'PrintGridlines',
  'PrintHeadings',
];
const PARTS = ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'];

const layout = ({ sheetId }: SheetObject, { side }: Host): PageLayoutData => side.get('pageLayouts', sheetId) ?? {};
function change(sheet: SheetObject, patch: PageLayoutData, host: Host): void {
  checkShown(sheet, host, 'PageLayout');
  host.side.patch('pageLayouts', sheet.sheetId, patch);
}

const marginProps = Object.fromEntries(
  (Object.keys(DEFAULT_MARGINS) as MarginName[]).map((name) => {
    const member = `${name.charAt(0).toUpperCase()}${name.slice(1)}Margin`;
    const get = (page: SheetObject, host: Host): number => layout(page, host).margins?.[name] ?? DEFAULT_MARGINS[name];
    const set = (page: SheetObject, value: unknown, host: Host): void => {
      const margins = { ...layout(page, host).margins, [name]: asNumber(value, `PageLayout.${name}Margin`) };
      change(page, { margins }, host);
    };
    return [member, { get, set }] as const;
  }),
);

const flagProps = Object.fromEntries(
  FLAGS.map((member) => [
    member,
    {
      get: (page: SheetObject, host: Host): boolean => layout(page, host).flags?.[member] ?? false,
      set: (page: SheetObject, value: unknown, host: Host): void =>
        change(page, { flags: { ...layout(page, host).flags, [member]: value === true } }, host),
    },
  ]),
);

const pick = <K extends 'get' | 'set', V>(table: Readonly<Record<string, Record<K, V>>>, kind: K): Record<string, V> =>
  Object.fromEntries(Object.entries(table).map(([name, entry]) => [name, entry[kind]]));

const MARGIN_UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function setMargins(page: SheetObject, [unit, options]: readonly unknown[], host: Host): void {
  const where = 'PageLayout.setPrintMargins';
  const factor = MARGIN_UNITS[asOneOf(unit, Object.keys(MARGIN_UNITS), where)] ?? 1;
  const given = asRecord(options, where);
  const margins = { ...layout(page, host).margins };
  for (const name of Object.keys(DEFAULT_MARGINS) as MarginName[]) {
    if (given[name] !== undefined) margins[name] = asNumber(given[name], where) * factor;
  }
  change(page, { margins }, host);
}

const areaOf = (page: SheetObject, value: unknown, host: Host, where: string): Area =>
  asTarget(value, page.sheetId, host, where).area;

const printed = (page: SheetObject, address: string | undefined): HostObject =>
  orNull(address, (text) => rangeObject(page.sheetId, parseA1(text)));

export const PageLayout: Table<SheetObject> = {
  props: {
    ...pick(marginProps, 'get'),
    ...pick(flagProps, 'get'),
    Orientation: (page, host) => layout(page, host).orientation ?? 'Portrait',
    PaperSize: (page, host) => PAPER_NAMES.find((name) => PAPER[name] === layout(page, host).paperSize) ?? 'Letter',
    Zoom: (page, host) => layout(page, host).zoom ?? { scale: 100 },
  },
  set: {
    ...pick(marginProps, 'set'),
    ...pick(flagProps, 'set'),
    Orientation: (page, value, host) => {
      const orientation = asOneOf(value, ['Portrait', 'Landscape'] as const, 'PageLayout.orientation');
      change(page, { orientation }, host);
    },
    PaperSize: (page, value, host) => {
      const name = asOneOf(value, PAPER_NAMES, 'PageLayout.paperSize');
      change(page, { paperSize: PAPER[name] ?? 9 }, host);
    },
    Zoom: (page, value, host) => change(page, { zoom: asRecord(value, 'PageLayout.zoom') }, host),
  },
  nav: { HeadersFooters: (page) => asType(page, 'HeaderFooterGroup') },
  methods: {
    SetPrintArea: (page, [area], host) =>
      change(page, { printArea: toA1(areaOf(page, area, host, 'PageLayout.setPrintArea')) }, host),
    SetPrintMargins: setMargins,
    SetPrintTitleRows: (page, [rows], host) => {
      const { r, h } = areaOf(page, rows, host, 'PageLayout.setPrintTitleRows');
      change(page, { titleRows: toA1({ r, c: 0, h, w: MAX_COLS }) }, host);
    },
    SetPrintTitleColumns: (page, [columns], host) => {
      const { c, w } = areaOf(page, columns, host, 'PageLayout.setPrintTitleColumns');
      change(page, { titleColumns: toA1({ r: 0, c, h: MAX_ROWS, w }) }, host);
    },
    GetPrintTitleRowsOrNullObject: (page, _args, host) => printed(page, layout(page, host).titleRows),
    GetPrintTitleColumnsOrNullObject: (page, _args, host) => printed(page, layout(page, host).titleColumns),
    GetPrintAreaOrNullObject: (page, _args, host) => {
      const address = layout(page, host).printArea;
      return address === undefined
        ? NULL_OBJECT
        : { type: 'RangeAreas', sheetId: page.sheetId, areas: [parseA1(address)] };
    },
  },
};

export const HeaderFooterGroup: Table<SheetObject> = {
  props: { State: () => 'Default' },
  nav: { DefaultForAllPages: (page) => asType(page, 'HeaderFooter') },
};

export const HeaderFooter: Table<SheetObject> = {
  props: Object.fromEntries(
    PARTS.map((part) => [part, (page: SheetObject, host: Host) => layout(page, host).headersFooters?.[part] ?? '']),
  ),
  set: Object.fromEntries(
    PARTS.map((part) => [
      part,
      (page: SheetObject, value: unknown, host: Host) => {
        const where = `HeaderFooter.${part}`;
        const text = asText(value, where);
        // Stored with the two letters that say left, centre or right.
        checkLength(text, LIMITS.footer - 2, where);
        change(page, { headersFooters: { ...layout(page, host).headersFooters, [part]: text } }, host);
      },
    ]),
  ),
};
