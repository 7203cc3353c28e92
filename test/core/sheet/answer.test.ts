import type { CellValue } from '../../../src/core/grid';
import type { Instrument, Scale } from '../../../src/core/instrument/types';
import { allowedAnswers, indicatorScales, readAnswer } from '../../../src/core/sheet/answer';
import { OF_2023 } from './grids';

const ORIGIN = { status: 'default', source: 'dossier' } as const;
const LEVELS: Scale = { kind: 'number', max: 4, ...ORIGIN };
const PERCENT: Scale = { kind: 'percent', max: 100, ...ORIGIN };
const YES_NO: Scale = {
  kind: 'choice',
  max: 1,
  options: [
    { answer: 'ya', also: ['ada'], points: 1 },
    { answer: 'tidak', also: ['tidak ada'], points: 0 },
  ],
  ...ORIGIN,
};
const LETTERS: Scale = {
  kind: 'choice',
  max: 1,
  options: ['A', 'B', 'C'].map((answer, index) => ({ answer, also: [], points: 1 - index / 2 })),
  ...ORIGIN,
};

const value = (level: number): object => ({ kind: 'value', level });
const invalid = (why: string, more: object = {}): object => ({ kind: 'invalid', why, ...more });
const BLANK = { kind: 'blank' };
const TB = { kind: 'na', standard: true };
const ODD_TB = { kind: 'na', standard: false };

const CASES: readonly [name: string, scale: Scale, cases: readonly (readonly [CellValue | undefined, object])[]][] = [
  [
    '0-4',
    LEVELS,
    [
      [0, value(0)],
      [-0, value(0)],
      [4, value(4)],
      [2.5, value(2.5)],
      [4.0000001, invalid('value-out-of-range')],
      [-1, invalid('value-out-of-range')],
      [5, invalid('value-out-of-range')],
      ['5', invalid('value-out-of-range')],
      ['3', invalid('number-as-text', { number: 3 })],
      ['3 ', invalid('number-as-text', { number: 3 })],
      ['3,0', invalid('number-as-text', { number: 3 })],
      ['3.5', invalid('number-as-text', { number: 3.5 })],
      ['1.234', invalid('ambiguous-number', { readings: [1234, 1.234] })],
      ['75%', invalid('percent-value')],
      ['tiga', invalid('not-a-number')],
      ['ya', invalid('not-a-number')],
      [true, invalid('not-a-number')],
      [false, invalid('not-a-number')],
      [{ error: '#N/A' }, invalid('error-cell')],
      ['#REF!', invalid('error-cell')],
      ['TB', TB],
      [' TB ', TB],
      ['tb', ODD_TB],
      ['T.B.', ODD_TB],
      ['Tidak Berlaku', ODD_TB],
      ['n/a', ODD_TB],
      ['N/A', ODD_TB],
      ['NA', ODD_TB],
      ['', BLANK],
      ['  ', BLANK],
      [null, BLANK],
      [undefined, BLANK],
    ],
  ],
  [
    'percent',
    PERCENT,
    [
      [79.39, value(79.39)],
      [100, value(100)],
      [100.01, invalid('value-out-of-range')],
      ['79,39%', value(79.39)],
      ['79,39 %', value(79.39)],
      ['179,39%', invalid('value-out-of-range')],
      ['79,39', invalid('number-as-text', { number: 79.39 })],
      ['79.390', invalid('ambiguous-number', { readings: [79390, 79.39] })],
    ],
  ],
  [
    'ya/tidak',
    YES_NO,
    [
      ['Ya', value(1)],
      ['ADA', value(1)],
      ['tidak', value(0)],
      [' tidak  ada ', value(0)],
      [1, value(1)],
      [0, value(0)],
      [true, value(1)],
      [false, value(0)],
      ['1', invalid('number-as-text', { number: 1 })],
      [2, invalid('value-out-of-range')],
      ['mungkin', invalid('not-a-number')],
      ['1.234', invalid('not-a-number')],
      ['tb', ODD_TB],
    ],
  ],
  [
    'A/B/C',
    LETTERS,
    [
      ['a', value(1)],
      ['B', value(0.5)],
      ['C ', value(0)],
      ['D', invalid('not-a-number')],
      [1, invalid('not-a-number')],
      ['1', invalid('not-a-number')],
      [true, invalid('not-a-number')],
      ['TB', TB],
    ],
  ],
];

describe.each(CASES)('scale %s', (_name, scale, cases) => {
  test.each(cases)('%j', (cell, answer) => {
    expect(readAnswer(cell, scale)).toEqual(answer);
  });
});

test('the allowed answers are named, TB only where it is allowed', () => {
  expect(allowedAnswers(LEVELS, OF_2023)).toBe('0–4 / TB');
  expect(allowedAnswers(PERCENT, OF_2023)).toBe('0–100% / TB');
  expect(allowedAnswers(YES_NO, OF_2023)).toBe('ya / tidak / TB');
  const rules = { ...OF_2023.rules, notApplicable: { ...OF_2023.rules.notApplicable, value: 'refuse' as const } };
  expect(allowedAnswers(LEVELS, { ...OF_2023, rules })).toBe('0–4');
});

test('an instrument that names an unknown scale is refused', () => {
  const broken: Instrument = { ...OF_2023, scales: {} };
  expect(() => indicatorScales(broken)).toThrow(/unknown scale/);
});
