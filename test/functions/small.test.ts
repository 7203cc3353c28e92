import packageJson from '../../package.json';
import { PUBLISHED } from '../../src/app/editions';
import { readSealCode } from '../../src/core/seal/seal-code';
import { angka } from '../../src/functions/angka';
import { segel } from '../../src/functions/segel';
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
});
