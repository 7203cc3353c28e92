import fc from 'fast-check';
import { findInstrument } from '../../../src/app/editions';
import {
  ROW_FIELDS,
  settledDocument,
  type ExchangeDocument,
  type ExchangeRow,
} from '../../../src/app/exchange/document';
import type { CellValue } from '../../../src/core/grid';
import type { Instrument } from '../../../src/core/instrument/types';
import { anyText } from '../../support/any-text';

export const EDITION_2023 = findInstrument('2023')!;

/** The edition of 2023 with one weight moved: no published instrument scores like it. */
export const CUSTOM: Instrument = {
  ...EDITION_2023,
  id: 'uji-coba',
  version: '2.5',
  edition: 'uji',
  indicators: EDITION_2023.indicators.map((indicator, at) =>
    at === 0 ? { ...indicator, weight: { ...indicator.weight, value: indicator.weight.value + 3 } } : indicator,
  ),
};

/** Texts that have broken an exchange of data before. */
const NASTY = [
  ...['=1+1', "=cmd|' /C calc'!A0", '+62 811', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\u0000=1', '＝1'],
  ...["'", "''", "'=1", "'tegak", '"', '""', '"a";"b"', ';', ',', 'a;b', 'a\tb', 'baris\nbaru', 'baris\r\nbaru', '\r'],
  ...['4', '4,5', '4.5', '1.234', '1,234', '007', '1e5', '-0', 'TRUE', 'FALSE', '#N/A', '#BUKAN', 'TB', 'Infinity'],
  ...['2023-08-14', '2023-02-30', '14/08/2023', '__proto__', 'constructor', '<img src=x onerror=alert(1)>', '_x000D_'],
  ...['\ufeffawal', 'Penilaian', 'Lembar', 'Lembar;Penilaian', '𝒜😀', 'e\u0301', '\u202eterbalik', 'x'.repeat(2000)],
];

const text = fc.oneof(fc.constantFrom(...NASTY), anyText({ minLength: 1, maxLength: 12 }));

export const cell: fc.Arbitrary<CellValue> = fc
  .oneof(
    { weight: 6, arbitrary: text },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.boolean() },
    { weight: 1, arbitrary: fc.integer({ min: -5, max: 60_000 }) },
    { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0) },
    { weight: 1, arbitrary: fc.constantFrom({ error: '#N/A' }, { error: '#DIV/0!' }, { error: '#NAME?' }) },
  )
  .map((value) => (typeof value === 'string' && value.trim() === '' ? null : value));

/** Rows of known indicators, so that every one of them is an assessment row of a sheet; all else is anything. */
export const row: fc.Arbitrary<ExchangeRow> = fc
  .record(Object.fromEntries(ROW_FIELDS.map((field) => [field, cell])))
  .chain((cells) =>
    fc.constantFrom(...EDITION_2023.indicators).map((indicator) => ({ ...cells, code: indicator.code })),
  ) as unknown as fc.Arbitrary<ExchangeRow>;

/** Rows of a sheet without the columns of corrections. */
const plainRow = row.map((cells): ExchangeRow => ({ ...cells, override: null, overrideReason: null }));

const line = fc.option(text, { nil: null });

export const exchangeDocuments: fc.Arbitrary<ExchangeDocument> = fc
  .tuple(
    fc.record({ institution: line, kind: line, edition: line }),
    fc.constantFrom(EDITION_2023, CUSTOM),
    fc.oneof(fc.array(row, { minLength: 1, maxLength: 12 }), fc.array(plainRow, { minLength: 1, maxLength: 12 })),
  )
  .map(([info, instrument, rows]) => settledDocument(info, instrument, rows));
