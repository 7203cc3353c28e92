import {
  cutTo,
  EXCEL,
  footerOf,
  storedFooter,
  tableHeadings,
  withinExcel,
} from '../../../src/core/report/excel-limits';
import type { SheetPlan, ValidationPlan } from '../../../src/core/report/plan';

const fitted = (sheet: Partial<SheetPlan>): SheetPlan =>
  withinExcel({ title: '', styles: {}, sheets: [{ name: 'A', rows: [], ...sheet }] }).sheets[0]!;
const letters = (count: number): string => 'x'.repeat(count);
const stored = (text: string): number => `&C${storedFooter(text)}`.length;

describe('a footer', () => {
  const make = (name: string): string => `${name} · edisi 2023`;
  const room = EXCEL.footer - stored(make(''));

  test('at its limit is left as it is, and beyond it loses letters of the name alone', () => {
    expect(footerOf(letters(room), make)).toBe(make(letters(room)));
    expect(footerOf(letters(room + 1), make)).toBe(make(`${letters(room - 1)}…`));
  });

  test.each([letters(330), '&'.repeat(330), `Dinas ${'& '.repeat(90)}`, '😀'.repeat(200), 'a\u202eb'.repeat(150), '…'])(
    'fits whatever the name holds, and never parts a letter: %#',
    (name) => {
      const footer = footerOf(name, make);
      expect(stored(footer)).toBeLessThanOrEqual(EXCEL.footer);
      expect(footer.endsWith(' · edisi 2023')).toBe(true);
      // Throws where half of a pair of surrogates stands alone.
      encodeURIComponent(footer);
      if (name.length > room) expect(stored(footer)).toBeGreaterThan(EXCEL.footer - 4);
    },
  );

  test('of other words than a name is cut too', () => {
    const { page } = fitted({ page: { orientation: 'portrait', footer: letters(300) } });
    expect(stored(page!.footer!)).toBe(EXCEL.footer);
    expect(stored(footerOf('', () => '&'.repeat(300)))).toBeLessThanOrEqual(EXCEL.footer);
  });
});

describe('rules', () => {
  const area = { top: 0, left: 0, bottom: 1, right: 0 };
  const rule = (values: readonly string[], text = 'a', title = 'b'): ValidationPlan => ({
    ...{ area, allowBlank: true, rule: { kind: 'list', values } },
    ...{ hint: { title, text }, error: { title, text, level: 'stop' } },
  });
  const only = (plan: ValidationPlan): ValidationPlan | undefined => fitted({ validations: [plan] }).validations![0];

  test('a list of 255 letters stands, one of 256 or with a comma in a value is left out', () => {
    expect(only(rule([letters(100), letters(154)]))).toEqual(rule([letters(100), letters(154)]));
    expect(only(rule([letters(100), letters(155)]))).toBeUndefined();
    expect(only(rule(['ya', 'tidak, belum']))).toBeUndefined();
  });

  test('titles have 32 letters, hints 255 and errors 225', () => {
    expect(only(rule(['a'], letters(225), letters(32)))).toEqual(rule(['a'], letters(225), letters(32)));
    const { hint, error } = only(rule(['a'], letters(256), letters(33)))!;
    expect([hint!.title, hint!.text]).toEqual([`${letters(31)}…`, `${letters(254)}…`]);
    expect(error).toEqual({ title: `${letters(31)}…`, text: `${letters(224)}…`, level: 'stop' });
  });
});

test('rows are 409 points high at most', () => {
  const { rowHeights } = fitted({
    rowHeights: new Map([
      [0, 409],
      [1, 409.5],
      [2, 15],
    ]),
  });
  expect([...rowHeights!.values()]).toEqual([409, 409, 15]);
});

test('a text is cut at its end, never within a letter', () => {
  expect([cutTo('abc', 3), cutTo('abcd', 3), cutTo('a😀bc', 3), cutTo('a😀bc', 4)]).toEqual([
    'abc',
    'ab…',
    'a…',
    'a😀…',
  ]);
});

test('headings of a table differ, and none is blank or too long', () => {
  expect(tableHeadings(['Nilai', 'nilai', '', 'Nilai (2)', 'a\nb', 'C'])).toEqual([
    ...['Nilai', 'nilai (2)', 'C', 'Nilai (2) (2)', 'a b', 'C (2)'],
  ]);
  expect(tableHeadings([letters(255), letters(256)])).toEqual([letters(255), `${letters(254)}…`]);
  expect(tableHeadings([letters(256), letters(257)])[1]).toBe(`${letters(250)}… (2)`);
});
