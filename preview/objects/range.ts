import { MAX_COLS, MAX_ROWS } from '../grid/a1';
import type { Area } from '../grid/a1';
import type { CellValue } from '../grid/cells';
import { HostError } from '../protocol/host-error';
import { asType, sheetObject, type Host, type RangeObject, type Table } from './host';
import { checkSigns, checkTyped } from './limits';
import { rangeMoves } from './range-moves';
import { rangeEdits } from './range-edits';
import { rangeLines } from './range-lines';

/** A value for every cell, or one value for all. Another size than the range's is refused, as Excel does. */
function toMatrix({ h, w }: Area, value: unknown, where: string): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) return Array.from({ length: h }, () => Array<unknown>(w).fill(value));
  const rows = value as unknown[];
  if (rows.length !== h || rows.some((row) => !Array.isArray(row) || row.length !== w)) {
    throw new HostError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      where,
    );
  }
  return rows as unknown[][];
}

const writeCells =
  (where: string) =>
  ({ sheetId, area }: RangeObject, value: unknown, { grid, cells }: Host): void => {
    const target = grid.clamp(sheetId, area);
    const contents = toMatrix(target, value, where);
    for (const row of contents) for (const content of row) checkTyped(content, where);
    checkSigns(contents, () => cells.numberFormats(sheetId, target), where);
    cells.write(sheetId, target, contents);
  };

function writeFormats({ sheetId, area }: RangeObject, value: unknown, { grid, cells }: Host): void {
  const target = grid.clamp(sheetId, area);
  const formats = toMatrix(target, value, 'Range.numberFormat');
  grid.grow(sheetId, target);
  const first = formats[0]?.[0];
  if (typeof first === 'string' && formats.every((row) => row.every((format) => format === first))) {
    return cells.setNumberFormat(sheetId, target, first);
  }
  formats.forEach((row, i) =>
    row.forEach((format, j) => {
      if (typeof format !== 'string') return;
      cells.setNumberFormat(sheetId, { r: target.r + i, c: target.c + j, h: 1, w: 1 }, format);
    }),
  );
}

type Read = (sheetId: string, area: Area) => CellValue[][];

const read =
  (choose: (host: Host) => Read) =>
  ({ sheetId, area }: RangeObject, host: Host): CellValue[][] | null =>
    isWhole(area) ? null : choose(host)(sheetId, area);

/** Whole rows and columns are too many cells to be given. */
const isWhole = ({ h, w }: Area): boolean => h >= MAX_ROWS || w >= MAX_COLS;

const address = ({ sheetId, area }: RangeObject, { grid }: Host): string => grid.reference(sheetId, area);

const hide =
  (dimension: 'ROW' | 'COL') =>
  ({ sheetId, area }: RangeObject, value: unknown, { grid }: Host): void => {
    const { r, c, h, w } = grid.clamp(sheetId, area);
    const [first, count] = dimension === 'ROW' ? [r, h] : [c, w];
    const elements = Array.from({ length: count }, (_item, i) => first + i);
    grid.run(value === true ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS', { sheetId, dimension, elements });
  };

/** Every line hidden, none, or (null) some. */
const hidden = (first: number, count: number, isHidden: (index: number) => boolean): boolean | null => {
  const flags = Array.from({ length: Math.min(count, 5000) }, (_item, i) => isHidden(first + i));
  return flags.every(Boolean) ? true : flags.some(Boolean) ? null : false;
};

export const Range: Table<RangeObject> = {
  kept: true,
  props: {
    Address: address,
    AddressLocal: address,
    Values: read(
      ({ cells }) =>
        (sheetId, area) =>
          cells.values(sheetId, area),
    ),
    Text: read(
      ({ cells }) =>
        (sheetId, area) =>
          cells.text(sheetId, area),
    ),
    Formulas: read(
      ({ cells }) =>
        (sheetId, area) =>
          cells.formulas(sheetId, area),
    ),
    ValueTypes: read(
      ({ cells }) =>
        (sheetId, area) =>
          cells.valueTypes(sheetId, area),
    ),
    NumberFormat: read(
      ({ cells }) =>
        (sheetId, area) =>
          cells.numberFormats(sheetId, area),
    ),
    RowIndex: ({ area }) => area.r,
    ColumnIndex: ({ area }) => area.c,
    RowCount: ({ area }) => area.h,
    ColumnCount: ({ area }) => area.w,
    CellCount: ({ area }) => (area.h * area.w > 2_147_483_647 ? -1 : area.h * area.w),
    HasSpill: ({ sheetId, area }, { g }) =>
      g.getArrayFormulaSpreadingOn({ sheetId, row: area.r, col: area.c }) !== undefined,
    IsEntireColumn: ({ area }) => area.h >= MAX_ROWS,
    IsEntireRow: ({ area }) => area.w >= MAX_COLS,
    Hidden: ({ sheetId, area }, { g }) =>
      hidden(area.r, area.h, (row) => g.isRowHidden(sheetId, row)) === true ||
      hidden(area.c, area.w, (col) => g.isColHidden(sheetId, col)) === true,
    RowHidden: ({ sheetId, area }, { g }) => hidden(area.r, area.h, (row) => g.isRowHidden(sheetId, row)),
    ColumnHidden: ({ sheetId, area }, { g }) => hidden(area.c, area.w, (col) => g.isColHidden(sheetId, col)),
  },
  set: {
    Values: writeCells('Range.values'),
    Formulas: writeCells('Range.formulas'),
    NumberFormat: writeFormats,
    RowHidden: hide('ROW'),
    ColumnHidden: hide('COL'),
  },
  nav: {
    ConditionalFormats: (range) => asType(range, 'ConditionalFormatCollection'),
    DataValidation: (range) => asType(range, 'DataValidation'),
    Format: (range) => asType(range, 'RangeFormat'),
    Sort: (range) => asType(range, 'RangeSort'),
    Worksheet: ({ sheetId }) => sheetObject(sheetId),
  },
  methods: { ...rangeMoves, ...rangeEdits, ...rangeLines },
};

/** One key at a time: further sort fields are refused rather than ignored. */
export const RangeSort: Table<RangeObject> = {
  methods: {
    Apply: ({ sheetId, area }, [fields, , hasHeaders], { grid }) => {
      const keys = fields as readonly { key: number; ascending?: boolean }[];
      const [first, ...more] = keys;
      if (!first || more.length > 0) {
        throw new HostError('InvalidArgument', 'Pratinjau mengurutkan menurut satu kolom saja.', 'RangeSort.apply');
      }
      grid.run('SORT_CELLS', {
        sheetId,
        col: area.c + first.key,
        row: area.r,
        zone: grid.zone(sheetId, area),
        sortDirection: first.ascending === false ? 'desc' : 'asc',
        sortOptions: { sortHeaders: hasHeaders !== true },
      });
    },
  },
};
