import fc from 'fast-check';
import { findInstrument } from '../../../src/app/editions';
import type { CellValue } from '../../../src/core/grid';
import type { UnitAnswer } from '../../../src/core/sheet/unit-answers';

export type Rows = CellValue[][];

/** A sheet as people make it; rows and columns count from A1. */
export interface BookSheet {
  readonly name: string;
  readonly rows: Rows;
  readonly hidden: boolean;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Cells whose number is shown as a percentage. */
  readonly percents: readonly (readonly [row: number, column: number])[];
  /** Its unit is named by the sheet alone, which a range does not know. */
  readonly isNamedBySheet: boolean;
}

export interface Book {
  readonly sheets: readonly BookSheet[];
  readonly answers: readonly UnitAnswer[];
  /** Edition of the instrument on a sheet "Instrumen"; null without that sheet. */
  readonly instrument: string | null;
}

const EDITIONS = ['2021', '2022', '2023', '2024', '2025'].map(
  (edition) => [edition, findInstrument(edition)!.indicators] as const,
);

const answer = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom<CellValue>(0, 1, 2, 3, 4, 2.5) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<CellValue>(
      ...['TB', 'tb', null, '3', '3 ', '75%', '1.234', 'baik', 5, -1, 0.5, '4 (lengkap)', '\uff14', '3\u00bd'],
    ),
  },
);
const reason = fc.constantFrom<CellValue>(null, 'tidak ada layanannya', '-', 'TB', 0);
const NAMES = [
  ...['Dinas Kesehatan', 'Puskesmas 1', 'Puskesmas Rataan', 'RSUD Kota', 'MIN 1 Malang', 'DPMPTSP'],
  ...['Rata2', 'Dinas A 2022', 'Semester I', 'Dinas Kesehatan lama'],
];
const unitNames = fc
  .tuple(fc.uniqueArray(fc.constantFrom(...NAMES.slice(0, 6)), { minLength: 1, maxLength: 2 }), fc.nat(20), fc.nat(3))
  .map(([names, dice, at]) => (dice === 0 ? [...names, NAMES[6 + at]!] : names));

const some = <T>(weight: number, ...values: T[]): fc.Arbitrary<T | null> =>
  fc.oneof({ weight, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom(...values) });

/** A sheet in one of the three forms, with some of the faults that people make. */
const sheetShape = fc.record({
  form: fc.constantFrom('long', 'matrix', 'unit-sheet'),
  edition: fc.constantFrom(...EDITIONS),
  isNamed: fc.boolean(),
  names: unitNames,
  answers: fc.array(answer, { minLength: 130, maxLength: 130 }),
  reasons: fc.array(reason, { minLength: 130, maxLength: 130 }),
  spelling: fc.oneof(
    { weight: 8, arbitrary: fc.constant((code: string) => code) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<(code: string) => string>(
        (code) => code.replace('.', ''),
        (code) => code.toLowerCase(),
        (code) => code.replace('O', '0'),
      ),
    },
  ),
  extra: some(4, 'Skor Lama', 'Bobot', 'No', 'Verifikasi', ''),
  products: fc.boolean(),
  corrections: some(7, 'salah ketik', '-', null),
  declared: some(3, 'all', 'first'),
  above: some<readonly CellValue[]>(
    12,
    ['I.1', 4],
    ['Jumlah unit', 3],
    [3, 4],
    ['Instansi: Kota Lain'],
    ['Edisi: 2022'],
  ),
  below: some<readonly CellValue[]>(
    12,
    ['Jumlah', 99],
    [null, null, null, null, 3],
    ['I.1', 3],
    ['Edisi: 2022'],
    ['NIP 1978'],
  ),
  top: fc.nat(2),
  left: fc.nat(2),
  left1: fc.nat(1500),
  isClean: fc.nat(6),
  hidden: fc.nat(30),
  hiddenRow: some(8, 3, 7, 12),
  hiddenColumn: some(8, 0, 1, 2),
  percent: some(25, 5, 6),
  hasUnitLine: fc.nat(3),
});
type Shape = typeof sheetShape extends fc.Arbitrary<infer T> ? T : never;

const PRODUCTS = ['KTP', 'KK'];

/** The cells of a shape, from A1 without its offset; with the row and the column of its first value. */
function cellsOf(shape: Shape): { rows: Rows; value: [row: number, column: number]; units: Map<number, string> } {
  const {
    form,
    edition: [edition, indicators],
    names,
    corrections,
    extra,
    declared,
  } = shape;
  const top: Rows = [['Instansi: Kota Uji'], shape.isNamed || edition !== '2023' ? ['Edisi', edition] : [null]];
  if (declared !== null) top.push([`Daftar unit: ${(declared === 'all' ? names : names.slice(0, 1)).join('; ')}`]);
  if (shape.above !== null) top.push([...shape.above]);
  const value = (at: number): CellValue => {
    const given = shape.answers[at % 130]!;
    return shape.isClean > 0 && (typeof given !== 'number' || given > 4 || given < 0) ? 3 : given;
  };
  const extras = (at: number): CellValue[] => {
    if (extra === null) return [];
    return [extra === 'No' ? at + 1 : extra === 'Verifikasi' ? ['\uff14', 'belum', null][at % 3]! : at % 3];
  };
  const codes = indicators.map(({ code }) => shape.spelling(code)).filter((_, at) => at !== shape.left1);
  const products = shape.products || edition === '2021';
  const title = (cells: CellValue[]): CellValue[] => [...cells, ...(extra === null ? [] : [extra])];
  if (form === 'matrix') {
    const lead = (code: string): CellValue[] => (products ? ['KTP', code] : [code]);
    const rows = codes.map((code, at) => [
      ...lead(code),
      ...names.map((_, unit) => value(at * 3 + unit)),
      ...extras(at),
    ]);
    const first = products ? 2 : 1;
    const heading = title([...(products ? ['Produk'] : []), 'Kode', ...names]);
    const units = new Map(names.map((name, at) => [first + at, name]));
    return { rows: [...top, heading, ...rows], value: [top.length + 1, first], units };
  }
  const corrected: CellValue[] = corrections === null && shape.isClean > 2 ? [] : ['Nilai Koreksi', 'Alasan Koreksi'];
  const row = (code: string, at: number, product: string): CellValue[] => [
    ...(products ? [product] : []),
    ...[code, value(at), 'SK', shape.reasons[at % 130]!],
    ...(corrected.length === 0 ? [] : at % 9 === 4 ? [2, corrections] : [null, null]),
    ...extras(at),
  ];
  const heading = title([...(products ? ['Produk'] : []), 'Kode', 'Nilai', 'Bukti', 'Catatan', ...corrected]);
  const sorts = products && form === 'long' ? PRODUCTS : PRODUCTS.slice(0, 1);
  if (form === 'unit-sheet') {
    const line: Rows = shape.hasUnitLine === 0 ? [] : [['Unit', names[0]!]];
    const rows = sorts.flatMap((product, at) => codes.map((code, each) => row(code, each + at * 41, product)));
    return {
      rows: [...top, ...line, heading, ...rows],
      value: [top.length + line.length + 1, products ? 2 : 1],
      units: new Map(),
    };
  }
  const body = names.flatMap((name, unit) =>
    sorts.flatMap((product, at) =>
      codes.map((code, each) => [name, ...row(code, each + at * 41 + unit * 37, product)]),
    ),
  );
  return { rows: [...top, ['Unit', ...heading], ...body], value: [top.length + 1, products ? 3 : 2], units: new Map() };
}

function sheetOf(shape: Shape, name: string): { sheet: BookSheet; answerable: UnitAnswer[] } {
  const { rows, value, units } = cellsOf(shape);
  const { top, left } = shape;
  const below = shape.below === null ? [] : [[], [...shape.below]];
  const placed: Rows = [
    ...Array.from({ length: top }, () => []),
    ...[...rows, ...below].map((row) => [...Array<null>(left).fill(null), ...row]),
  ];
  const [valueRow, valueColumn] = [value[0] + top, value[1] + left];
  const column = (at: number): number => left + (shape.form === 'matrix' ? valueColumn - left + at : at);
  const sheet: BookSheet = {
    name,
    rows: placed,
    hidden: shape.hidden === 0,
    hiddenRows: shape.hiddenRow === null ? [] : [valueRow + shape.hiddenRow],
    hiddenColumns: shape.hiddenColumn === null ? [] : [column(shape.hiddenColumn)],
    percents: shape.percent === null ? [] : [[valueRow + shape.percent, valueColumn]],
    isNamedBySheet: shape.form === 'unit-sheet' && shape.hasUnitLine === 0,
  };
  const answerable = [...units].map(([at, header]): UnitAnswer => ({
    kind: 'column',
    sheet: name,
    column: at + left,
    header,
    unit: true,
  }));
  return { sheet, answerable };
}

const SHEET_NAMES = ['Dinas A', 'Puskesmas B', 'Data', 'Sheet2', 'Rekap', 'Salinan'];

/** Workbooks of one to three sheets. */
export const books: fc.Arbitrary<Book> = fc
  .record({
    shapes: fc.oneof(
      { weight: 3, arbitrary: fc.array(sheetShape, { minLength: 1, maxLength: 1 }) },
      { weight: 2, arbitrary: fc.array(sheetShape, { minLength: 2, maxLength: 3 }) },
    ),
    names: fc.shuffledSubarray(SHEET_NAMES, { minLength: 3, maxLength: 3 }),
    oneEdition: fc.nat(5),
    answered: some(2, true, false),
    staleHeading: fc.nat(6),
    instrument: some(6, '2022', '2024'),
    usual: fc.nat(4),
  })
  .map(({ shapes, names, oneEdition, answered, staleHeading, instrument, usual }): Book => {
    const order = usual > 0 ? SHEET_NAMES : names;
    const [first] = shapes;
    const parts = shapes.map((shape, at) =>
      sheetOf(oneEdition > 0 ? { ...shape, edition: first!.edition } : shape, order[at]!),
    );
    const columns = answered === null ? [] : parts.flatMap(({ answerable }) => answerable.slice(-1));
    const answers = columns.map((each): UnitAnswer =>
      each.kind === 'column' && staleHeading === 0
        ? { ...each, header: 'Dahulu', unit: answered === true }
        : { ...each, unit: answered === true },
    );
    const ofSheets: UnitAnswer[] =
      answered === null || parts.length < 2 ? [] : [{ kind: 'sheet', sheet: order[1]!, unit: answered }];
    return { sheets: parts.map(({ sheet }) => sheet), answers: [...answers, ...ofSheets], instrument };
  });
