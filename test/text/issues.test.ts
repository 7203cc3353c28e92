import type { Issue, IssueCode, IssueData } from '../../src/core/sheet/issue';
import { describeIssue, ISSUE_TEXTS, SEVERITY_LABELS } from '../../src/text/issues';
import { CASES } from '../core/sheet/check-cases';

const PLACE = { severity: 'wajib', sheet: 'Penilaian', row: 11, column: 5, unit: null, indicator: null } as const;

function issue<C extends IssueCode>(code: C, data: IssueData[C]): Issue {
  return { ...PLACE, code, data } as unknown as Issue;
}

const CODES = Object.keys(CASES) as IssueCode[];

/** What else the sentences must cope with. */
const OTHERS: { readonly [C in IssueCode]?: readonly IssueData[C][] } = {
  'value-out-of-range': [{ found: '179,39%', allowed: '0–100% / TB' }],
  'not-a-number': [{ found: 'baik', allowed: 'ya / tidak / TB' }],
  'unit-missing': [{ indicator: '' }],
  'hidden-row': [{ rows: 1 }],
};

/** Every issue that the checks are tried with, and the others; each data once. */
const ALL = CODES.flatMap((code) => {
  const told = CASES[code].flatMap(({ expected }) => expected.map(([, , data]) => data));
  const texts = new Set([...told, ...(OTHERS[code] ?? [])].map((data) => JSON.stringify(data)));
  return [...texts].map((text) => [code, JSON.parse(text) as never] as const);
});

test('both languages have a text for every code and no other', () => {
  for (const language of ['id', 'en'] as const)
    expect(Object.keys(ISSUE_TEXTS[language]).sort()).toEqual([...CODES].sort());
});

describe.each(['id', 'en'] as const)('in %s', (language) => {
  test.each(ALL)('%s %j is one whole sentence', (code, data) => {
    const { message, title, found, allowed, advice, severity, place } = describeIssue(issue(code, data), language);
    for (const text of [message, title, found, allowed, advice, severity]) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
      expect(text).not.toMatch(/undefined|null|NaN|\[object|(?<!#REF)!$|\s{2}/);
    }
    expect(place).toBe('Penilaian!F12');
    expect(message.startsWith('Penilaian!F12: ')).toBe(true);
    expect(message).toContain(found);
    expect(message).toContain(allowed);
    expect(message.endsWith('.')).toBe(true);
    expect(advice).toMatch(/^\p{Lu}.*[^.]\.$/u);
    expect(title).toMatch(/^\p{Lu}/u);
  });

  test('the severity has a word', () => {
    expect(Object.values(SEVERITY_LABELS[language])).toHaveLength(3);
  });
});

test.each(ALL)('%s %j is said differently in the two languages', (code, data) => {
  expect(describeIssue(issue(code, data), 'id').title).not.toBe(describeIssue(issue(code, data), 'en').title);
});

test('what a message says', () => {
  expect(describeIssue(issue('value-out-of-range', { found: '4.5', allowed: '0–4 / TB' }), 'id').message).toBe(
    'Penilaian!F12: nilai di luar skala; ditemukan 4,5, seharusnya 0–4 atau TB; cek bukti dukung, lalu isi ulang.',
  );
  expect(describeIssue(issue('value-out-of-range', { found: '4.5', allowed: '0–4 / TB' }), 'en').message).toBe(
    'Penilaian!F12: score outside the scale; found 4.5, expected 0–4 or TB; check the evidence, then enter it again.',
  );
});

test('numbers and dates are written as the language writes them', () => {
  const readings = issue('ambiguous-number', { found: '1.234', readings: [1234, 1.234] });
  expect(describeIssue(readings, 'id').advice).toBe('Pilih 1234 atau 1,234, lalu isi ulang.');
  expect(describeIssue(readings, 'en').advice).toBe('Choose 1234 or 1.234, then enter it again.');
  const date = issue('date-outside-edition', { found: '2022-08-17', from: '2023-07-01', to: '2023-10-31' });
  expect(describeIssue(date, 'id')).toMatchObject({
    found: '17 Agustus 2022',
    allowed: '1 Juli 2023 sampai 31 Oktober 2023',
  });
  expect(describeIssue(date, 'en')).toMatchObject({
    found: '17 August 2022',
    allowed: '1 July 2023 to 31 October 2023',
  });
  expect(describeIssue(issue('number-as-text', { found: '3.5', number: 3.5 }), 'id').found).toBe('"3.5"');
});

test('odd spaces are made visible, long and hostile text is quoted as text', () => {
  const found = (text: string): string =>
    describeIssue(issue('not-a-number', { found: text, allowed: '0–4' }), 'id').found;
  expect(found('Kerja  dan\u00a0lagi')).toBe('"Kerja␣␣dan␣lagi"');
  expect(found('<img onerror=alert(1)>')).toBe('"<img onerror=alert(1)>"');
  expect(found('a\u202eb\u0000')).toBe('"a�b�"');
  expect(found('x'.repeat(500))).toBe(`"${'x'.repeat(80)}…"`);
});

test('a range without a sheet name has a bare address', () => {
  const bare = { ...issue('na-spelling', { found: 'tb' }), sheet: '' } as Issue;
  expect(describeIssue(bare, 'id').message).toMatch(/^F12: /);
});
