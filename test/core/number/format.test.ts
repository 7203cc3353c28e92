import fc from 'fast-check';
import { formatHundredths, formatNumber } from '../../../src/core/number/format';
import { parseNumberText } from '../../../src/core/number/parse';

describe('hundredths', () => {
  test.each([
    [7939, '79,39', '79.39'],
    [10000, '100,00', '100.00'],
    [5400, '54,00', '54.00'],
    [5, '0,05', '0.05'],
    [50, '0,50', '0.50'],
    [0, '0,00', '0.00'],
    [-5, '-0,05', '-0.05'],
    [123456789, '1234567,89', '1234567.89'],
  ])('%d', (hundredths, id, en) => {
    expect(formatHundredths(hundredths, 'id')).toBe(id);
    expect(formatHundredths(hundredths, 'en')).toBe(en);
  });

  test.each([79.39, NaN, Infinity, 2 ** 60])('%d is refused', (value) => {
    expect(() => formatHundredths(value, 'id')).toThrow(RangeError);
  });
});

describe('numbers', () => {
  test.each([
    [3, '3', '3'],
    [3.5, '3,5', '3.5'],
    [79.39, '79,39', '79.39'],
    [-0.5, '-0,5', '-0.5'],
    [-0, '0', '0'],
    [1234.5, '1234,5', '1234.5'],
    [1e-7, '0,0000001', '0.0000001'],
    [1.25e-8, '0,0000000125', '0.0000000125'],
    [1e21, '1000000000000000000000', '1000000000000000000000'],
    [1.5e22, '15000000000000000000000', '15000000000000000000000'],
  ])('%d', (value, id, en) => {
    expect(formatNumber(value, 'id')).toBe(id);
    expect(formatNumber(value, 'en')).toBe(en);
  });

  test('not a number is refused', () => {
    expect(() => formatNumber(NaN, 'id')).toThrow(RangeError);
    expect(() => formatNumber(-Infinity, 'en')).toThrow(RangeError);
  });

  test('what is written in Indonesian reads back as the same number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const read = parseNumberText(formatNumber(value, 'id'));
        expect(read).toMatchObject({ kind: 'number', value: value === 0 ? 0 : value, dotDecimal: false });
      }),
    );
  });
});
