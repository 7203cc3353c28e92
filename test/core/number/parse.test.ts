import fc from 'fast-check';
import { parseNumberText } from '../../../src/core/number/parse';

const NUMBERS: readonly [text: string, value: number][] = [
  ['79,39', 79.39],
  [' 79,39 ', 79.39],
  ['\u00a079,39\u00a0', 79.39],
  ['\u200979,39\u202f', 79.39],
  ['\ufeff79,39\u200b', 79.39],
  ['\t3\r\n', 3],
  ['3', 3],
  ['003', 3],
  ['0', 0],
  ['-0', 0],
  ['0,0', 0],
  ['3,0', 3],
  ['3,50', 3.5],
  [',5', 0.5],
  ['1,234', 1.234],
  ['0,123', 0.123],
  ['1.234,56', 1234.56],
  ['12.345.678,9', 12345678.9],
  ['1.234.567', 1234567],
  ['1\u00a0234\u00a0567,5', 1234567.5],
  ['1\u202f234', 1234],
  ['-5', -5],
  ['\u22125', -5],
  ['+3', 3],
  ['-1.234,5', -1234.5],
  ['7,939E1', 79.39],
  ['7,939e+1', 79.39],
  ['7939E-2', 79.39],
  ["'79,39", 79.39],
  ["' 79,39", 79.39],
  ['79,39000000000000000000000000000000001', 79.39],
  ['9007199254740993', 9007199254740992],
  ['0,1000000000000000055511151231257827021181583404541015625', 0.1],
  ['1E-400', 0],
];

const PERCENTS: readonly [text: string, value: number][] = [
  ['79,39%', 79.39],
  ['79,39 %', 79.39],
  ['79,39\u00a0%', 79.39],
  ['100%', 100],
  ['-5%', -5],
];

const DOT_DECIMALS: readonly [text: string, value: number][] = [
  ['79.39', 79.39],
  ['3.5', 3.5],
  ['.5', 0.5],
  ['0.123', 0.123],
  ['1234.567', 1234.567],
  ['79.3900', 79.39],
  ['1,234.56', 1234.56],
  ['1,234,567', 1234567],
  ['7.94E1', 79.4],
];

const AMBIGUOUS: readonly [text: string, readings: readonly number[]][] = [
  ['1.234', [1234, 1.234]],
  [' 79.390 ', [79390, 79.39]],
  ['-3.000', [-3000, -3]],
  ['1.234%', [1234, 1.234]],
  ['7.939E1', [79390, 79.39]],
];

const REFUSED: readonly string[] = [
  '',
  ' ',
  'Rp 5',
  'Rp5',
  '5 USD',
  'tiga',
  '3 dari 4',
  '1,2,3',
  '1,23,456',
  '1.23.456',
  '1.2345.678',
  '0.123.456',
  '1.234.56',
  '1,234,56',
  '1.234,567.8',
  '5,',
  '5.',
  ',',
  '.',
  '-',
  '%',
  '%5',
  '5%%',
  '5-',
  '--5',
  '- 5',
  '(5)',
  '3 4',
  '1 234',
  '1e',
  'E1',
  '1e1,5',
  '1E999',
  '1.234E999',
  '0x1F',
  'Infinity',
  'NaN',
  '1_000',
  '٣',
  '１２',
  '3٫5',
  "''3",
  '=3',
  '3'.repeat(401),
];

describe('number text', () => {
  test.each(NUMBERS)('%j is a number', (text, value) => {
    expect(parseNumberText(text)).toStrictEqual({ kind: 'number', value, percent: false, dotDecimal: false });
  });

  test.each(PERCENTS)('%j is a percentage', (text, value) => {
    expect(parseNumberText(text)).toStrictEqual({ kind: 'number', value, percent: true, dotDecimal: false });
  });

  test.each(DOT_DECIMALS)('%j has a decimal dot', (text, value) => {
    expect(parseNumberText(text)).toStrictEqual({ kind: 'number', value, percent: false, dotDecimal: true });
  });

  test.each(AMBIGUOUS)('%j can be read in two ways', (text, readings) => {
    expect(parseNumberText(text)).toStrictEqual({ kind: 'ambiguous', readings });
  });

  test.each(REFUSED)('%j is not a number', (text) => {
    expect(parseNumberText(text)).toStrictEqual({ kind: 'not-a-number' });
  });

  test('any decimal written with a comma reads as the nearest double', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999 }), fc.stringMatching(/^[0-9]{1,25}$/), (whole, decimals) => {
        expect(parseNumberText(`${whole},${decimals}`)).toStrictEqual({
          kind: 'number',
          value: Number(`${whole}.${decimals}`),
          percent: false,
          dotDecimal: false,
        });
      }),
    );
  });

  test('no text makes it throw or give a value that is not finite', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-+0-9.,eE% ]{0,12}$/)), (text) => {
        const read = parseNumberText(text);
        if (read.kind === 'number') expect(Number.isFinite(read.value)).toBe(true);
        if (read.kind === 'ambiguous') expect(read.readings.every((value) => Number.isFinite(value))).toBe(true);
      }),
    );
  });
});
