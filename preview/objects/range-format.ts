import { toA1 } from '../grid/a1';
import type { CellStyle } from '../grid/o-spreadsheet';
import { asNumber, asOneOf, asText } from '../protocol/arguments';
import { invalidArgument } from '../protocol/host-error';
import { asType, toPixels, toPoints, type Host, type RangeObject, type Table } from './host';
import { LIMITS } from './limits';

const ALIGN_H = { General: '', Left: 'left', Center: 'center', Right: 'right' } as const;
const ALIGN_V = { Top: 'top', Center: 'middle', Bottom: 'bottom' } as const;
const BASE_SIZE = 10;
const COLOR = /^#?[0-9A-Fa-f]{6}$/;

const keys = <T extends object>(table: T): (keyof T & string)[] => Object.keys(table) as (keyof T & string)[];

const named = (table: Readonly<Record<string, string>>, value: unknown, fallback: string): string =>
  Object.keys(table).find((name) => table[name] === value) ?? fallback;

/** The style value all cells share; null when they differ. */
const styled =
  <K extends keyof CellStyle>(key: K, fallback: NonNullable<CellStyle[K]>) =>
  ({ sheetId, area }: RangeObject, { grid, cells }: Host): NonNullable<CellStyle[K]> | null =>
    grid.uniform(sheetId, area, (position) => cells.style(position)[key] ?? fallback);

const setStyle =
  (make: (value: unknown) => CellStyle) =>
  ({ sheetId, area }: RangeObject, value: unknown, { grid, cells }: Host): void => {
    grid.grow(sheetId, grid.clamp(sheetId, area));
    cells.setStyle(sheetId, area, make(value));
  };

const asColor = (value: unknown, where: string): string => {
  const text = asText(value, where);
  return COLOR.test(text) ? `#${text.replace('#', '').toUpperCase()}` : text;
};

const resize =
  (dimension: 'ROW' | 'COL') =>
  ({ sheetId, area }: RangeObject, value: unknown, { grid }: Host): void => {
    const where = dimension === 'ROW' ? 'RangeFormat.rowHeight' : 'RangeFormat.columnWidth';
    const points = asNumber(value, where);
    if (dimension === 'ROW' && points > LIMITS.rowHeight) throw invalidArgument(where, String(points));
    const size = toPixels(points);
    const { r, c, h, w } = grid.clamp(sheetId, area);
    grid.grow(sheetId, dimension === 'ROW' ? { r, c: 0, h, w: 1 } : { r: 0, c, h: 1, w });
    const [first, count] = dimension === 'ROW' ? [r, h] : [c, w];
    const elements = Array.from({ length: count }, (_item, i) => first + i);
    grid.run('RESIZE_COLUMNS_ROWS', { sheetId, dimension, elements, size });
  };

const sequence = (first: number, count: number): number[] => Array.from({ length: count }, (_item, i) => first + i);

export const RangeFormat: Table<RangeObject> = {
  props: {
    ColumnWidth: ({ sheetId, area }, { g }) => toPoints(g.getColSize(sheetId, area.c)),
    RowHeight: ({ sheetId, area }, { g }) => toPoints(g.getRowSize(sheetId, area.r)),
    WrapText: (range, host) => {
      const value = styled('wrapping', 'overflow')(range, host);
      return value === null ? null : value === 'wrap';
    },
    IndentLevel: ({ sheetId, area }, { side }) => side.get('indents', `${sheetId}|${toA1(area)}`) ?? 0,
    HorizontalAlignment: (range, host) => named(ALIGN_H, styled('align', '')(range, host), 'General'),
    VerticalAlignment: (range, host) => named(ALIGN_V, styled('verticalAlign', 'bottom')(range, host), 'Bottom'),
  },
  set: {
    ColumnWidth: resize('COL'),
    RowHeight: resize('ROW'),
    WrapText: setStyle((value) => ({ wrapping: value === true ? 'wrap' : 'overflow' })),
    // The grid draws no indent: it is kept, not shown.
    IndentLevel: ({ sheetId, area }, value, { side }) =>
      side.set('indents', `${sheetId}|${toA1(area)}`, asNumber(value, 'RangeFormat.indentLevel')),
    HorizontalAlignment: setStyle((value) => ({
      align: ALIGN_H[asOneOf(value, keys(ALIGN_H), 'RangeFormat.horizontalAlignment')],
    })),
    VerticalAlignment: setStyle((value) => ({
      verticalAlign: ALIGN_V[asOneOf(value, keys(ALIGN_V), 'RangeFormat.verticalAlignment')],
    })),
  },
  nav: {
    Borders: (range) => asType(range, 'RangeBorderCollection'),
    Fill: (range) => asType(range, 'RangeFill'),
    Font: (range) => asType(range, 'RangeFont'),
    Protection: (range) => asType(range, 'FormatProtection'),
  },
  methods: {
    AutofitColumns: ({ sheetId, area }, _args, { grid }) => {
      const { c, w } = grid.clamp(sheetId, area);
      grid.run('AUTORESIZE_COLUMNS', { sheetId, cols: sequence(c, w) });
    },
    AutofitRows: ({ sheetId, area }, _args, { grid }) => {
      const { r, h } = grid.clamp(sheetId, area);
      grid.run('AUTORESIZE_ROWS', { sheetId, rows: sequence(r, h) });
    },
  },
};

export const RangeFill: Table<RangeObject> = {
  props: { Color: styled('fillColor', '#FFFFFF') },
  set: { Color: setStyle((value) => ({ fillColor: asColor(value, 'RangeFill.color') })) },
  methods: { Clear: ({ sheetId, area }, _args, { cells }) => cells.setStyle(sheetId, area, { fillColor: '' }) },
};

export const RangeFont: Table<RangeObject> = {
  props: {
    Bold: styled('bold', false),
    Italic: styled('italic', false),
    Strikethrough: styled('strikethrough', false),
    Underline: (range, host) => (styled('underline', false)(range, host) ? 'Single' : 'None'),
    Color: styled('textColor', '#000000'),
    Size: styled('fontSize', BASE_SIZE),
    Name: ({ sheetId, area }, { side }) => side.get('fonts', `${sheetId}|${toA1(area)}`) ?? 'Calibri',
  },
  set: {
    Bold: setStyle((value) => ({ bold: value === true })),
    Italic: setStyle((value) => ({ italic: value === true })),
    Strikethrough: setStyle((value) => ({ strikethrough: value === true })),
    Underline: setStyle((value) => ({ underline: value !== 'None' })),
    Color: setStyle((value) => ({ textColor: asColor(value, 'RangeFont.color') })),
    Size: setStyle((value) => ({ fontSize: asNumber(value, 'RangeFont.size') })),
    // The grid has one font: the name is kept, not shown.
    Name: ({ sheetId, area }, value, { side }) =>
      side.set('fonts', `${sheetId}|${toA1(area)}`, asText(value, 'RangeFont.name')),
  },
};
