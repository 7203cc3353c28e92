import packageJson from '../../package.json';
import { PUBLISHED } from '../../src/app/editions';
import { readSealCode } from '../../src/core/seal/seal-code';
import { angka } from '../../src/functions/angka';
import { segel } from '../../src/functions/segel';
import { uji } from '../../src/functions/uji';
import { versi } from '../../src/functions/versi';
import { TWO_UNITS, withCell } from './support';

describe('ANGKA', () => {
  it.each([
    ['79,39', 79.39],
    [' 79,39 ', 79.39],
    ['1.234,56', 1234.56],
    ['79,39%', 79.39],
    ['7,939E1', 79.39],
    [79.39, 79.39],
    ['', ''],
  ])('of %p is %p', (text, expected) => expect(angka(text)).toBe(expected));

  it('spills over a range', () => {
    expect(
      angka([
        ['1,5', ''],
        [null, 2],
      ]),
    ).toEqual([
      [1.5, ''],
      ['', 2],
    ]);
  });
});

describe('SEGEL', () => {
  it('is a code that can be copied by hand, the same for the same input and another for any other', () => {
    const code = segel(TWO_UNITS);
    expect(readSealCode(code)).toEqual({ ok: true, code });
    expect(
      segel(
        TWO_UNITS.map((row) => [...row]),
        2023,
      ),
    ).toBe(code);
    expect(segel(withCell(TWO_UNITS, 2, 3, 4))).not.toBe(code);
    expect(segel(TWO_UNITS, 2024)).not.toBe(code);
    expect(segel(withCell(TWO_UNITS, 2, 4, 'bukti lain'))).toBe(code);
  });
});

describe('VERSI', () => {
  it('names product, engine and every instrument', () => {
    const { version } = packageJson;
    expect(versi()).toEqual([
      ['Kepatuhan', version],
      ['Mesin hitung', version],
      ...PUBLISHED.map((instrument) => [instrument.id, instrument.version]),
    ]);
  });

  it('tells fact by fact what the runtime has', () => {
    const facts = Object.fromEntries(versi('Mesin')) as Readonly<Record<string, unknown>>;
    expect(facts).toEqual({
      BigInt: true,
      'RegExp \\p{L}': true,
      'RegExp lookbehind': true,
      TextEncoder: true,
      window: false,
      Office: false,
      OfficeRuntime: false,
      polyfills: '',
      CustomFunctionsRuntime: '',
      cards: false,
    });
    expect(versi([['engine']])).toEqual(versi('mesin'));
  });
});

describe('UJI', () => {
  const told = (...args: unknown[]): unknown => JSON.parse(uji(...args));

  it('tells a blank, a text, an error and an omitted argument apart', () => {
    expect(told()).toEqual({ value: null, range: null });
    expect(told('')).toEqual({ value: '', range: null });
    expect(told(0)).toEqual({ value: 0, range: null });
    expect(
      told(null, [
        [1, null],
        ['', { type: 'Error', basicValue: '#N/A', errorType: 'NotAvailable' }],
      ]),
    ).toEqual({
      value: null,
      range: {
        rows: 2,
        columns: 2,
        filled: 2,
        last: 2,
        cells: [
          [1, null],
          ['', { type: 'Error', basicValue: '#N/A', errorType: 'NotAvailable' }],
        ],
      },
    });
  });

  it('counts a large range without listing it, and keeps long texts short', () => {
    const column = Array.from({ length: 1_048_576 }, (_, at) => [at === 1_048_575 ? 7 : null]);
    expect(told(null, column)).toEqual({
      value: null,
      range: { rows: 1_048_576, columns: 1, filled: 1, last: 1_048_576, cells: null },
    });
    expect(told('x'.repeat(40_000))).toEqual({ value: 'x'.repeat(100), range: null });
    expect(told(Infinity, 5)).toEqual({
      value: 'Infinity',
      range: { rows: 1, columns: 1, filled: 1, last: 1, cells: [[5]] },
    });
  });
});
