import { NumberFormat } from '../../src/core/number-format';

const shown = (code: string, value = 0.75) => new NumberFormat(code).shownAs(value);

test.each([
  ['General', null],
  ['', null],
  ['0', null],
  ['0.00', null],
  ['#,##0.00', null],
  ['@', null],
  ['0.00E+00', null],
  ['##0.0e-0', null],
  ['# ?/?', null],
  ['_-"Rp"* #,##0_-;-"Rp"* #,##0_-;_-"Rp"* "-"_-;_-@_-', null],
  ['[$Rp-421]#,##0', null],
  ['[$-421]General', null],
  ['"%"0', null],
  ['0"%"', null],
  ['0\\%', null],
  ['0_%', null],
  ['*%0', null],
  ['0 "hari"', null],
  ['0\\d', null],
  ['[Red]0', null],
  ['[Color 10]0', null],
  ['[Blue]General', null],
  ['GENERAL', null],
  ['"unclosed % d', null],
  ['[unclosed % d', null],
  ['0\\', null],
  ['0%', 'percent'],
  ['0.00%', 'percent'],
  ['%0', 'percent'],
  ['0.0 %', 'percent'],
  ['[Red]0%', 'percent'],
  ['[$-409]0.0%', 'percent'],
  ['0\\%%', 'percent'],
  ['"%"0%', 'percent'],
  ['_(0%_)', 'percent'],
  ['d/m/yy', 'date'],
  ['yyyy\\-mm\\-dd', 'date'],
  ['[$-421]dd mmmm yyyy;@', 'date'],
  ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'date'],
  ['[$-F400]h:mm:ss\\ AM/PM', 'date'],
  ['mmm', 'date'],
  ['h:mm', 'date'],
  ['mm:ss.0', 'date'],
  ['[h]:mm', 'date'],
  ['[mm]', 'date'],
  ['[ss].00', 'date'],
  ['A/P', 'date'],
  ['aaa', 'date'],
  ['ggge"nen"', 'date'],
  ['bbbb', 'date'],
  ['D.M.YYYY', 'date'],
  ['"tanggal" d', 'date'],
])('%s shows 0.75 as %s', (code, expected) => {
  expect(shown(code)).toBe(expected);
});

describe('the section that the number falls into decides', () => {
  test.each([
    ['0%;0', ['percent', null, 'percent']],
    ['0;0%', [null, 'percent', null]],
    ['0%;-0%;0', ['percent', 'percent', null]],
    ['0;-0;0%', [null, null, 'percent']],
    ['0%;@', ['percent', 'percent', 'percent']],
    ['0%;-0%;0%;@', ['percent', 'percent', 'percent']],
    ['0;0;0;"%"@%', [null, null, null]],
    ['0%;', ['percent', null, 'percent']],
    [';;;', [null, null, null]],
    ['d/m/yy;0%;0', ['date', 'percent', null]],
    ['[>=1]0;0%', ['percent', 'percent', 'percent']],
    ['[>=0.5]0;0%', [null, 'percent', 'percent']],
    ['[<0]0%;0', [null, 'percent', null]],
    ['[=0]0;[>0]0%;0.00', ['percent', null, null]],
    ['[Red][<0]0%;[Blue]0', [null, 'percent', null]],
    ['[<=0.75]0%', ['percent', 'percent', 'percent']],
    ['[<>0.75]0%', [null, 'percent', 'percent']],
    ['"a;b"0%', ['percent', 'percent', 'percent']],
    ['0\\;0%', ['percent', 'percent', 'percent']],
  ] as const)('%s for 0.75, -0.75 and 0', (code, expected) => {
    expect([shown(code, 0.75), shown(code, -0.75), shown(code, 0)]).toEqual(expected);
  });
});

test('a format that shows nothing but plain numbers says so at once', () => {
  expect(['General', '0.00', '@', '[<0]0;0.0'].map((code) => new NumberFormat(code).isPlain)).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(['0%', '0;0%', 'h:mm'].map((code) => new NumberFormat(code).isPlain)).toEqual([false, false, false]);
});
