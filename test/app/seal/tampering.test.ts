import { columnLetters } from '../../../src/core/address';
import type { CellValue } from '../../../src/core/grid';
import { escapeText, unescapeText } from '../../../src/core/xml-text';
import type { Instrument } from '../../../src/core/instrument/types';
import { sheet } from '../../core/sheet/grids';
import { checkOf, ROWS, sealedBook, verdictOf, type Book } from './workbook';

type Tampering = readonly [name: string, change: (book: Book) => void, verdict: string];

const HEADER = 5;
const [UNIT, CODE, RESPONDENT, VALUE, EVIDENCE, NOTE, OVERRIDE, REASON] = [0, 1, 2, 3, 4, 5, 6, 7];
const BODY = ROWS.map((_, row) => row).slice(HEADER + 1);
const put =
  (row: number, column: number, value: CellValue) =>
  (book: Book): void => {
    book.rows[row]![column] = value;
  };
const at = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** Every answer, replaced by every other thing that a cell may hold. */
const ANSWERS = BODY.flatMap((row): Tampering[] =>
  [0, 1, 2, 3, 4, 'TB', null, 'x', 2.5].flatMap((value): Tampering[] => {
    const name = `${at(row, VALUE)} becomes ${String(value)}`;
    return value === ROWS[row]![VALUE] ? [] : [[name, put(row, VALUE, value), 'berubah']];
  }),
);

const NAMES = BODY.flatMap((row): Tampering[] => [
  [`another unit in ${at(row, UNIT)}`, put(row, UNIT, 'Dinas C'), 'berubah'],
  [`another code in ${at(row, CODE)}`, put(row, CODE, row % 2 === 0 ? 'G.1' : 'I.1'), 'berubah'],
  [`another respondent in ${at(row, RESPONDENT)}`, put(row, RESPONDENT, 'Petugas'), 'berubah'],
  [`the row ${row + 1} deleted`, (book) => void book.rows.splice(row, 1), 'berubah'],
]).filter(([, change]) => {
  const book = sealedBook();
  const before = JSON.stringify(book.rows);
  change(book);
  return JSON.stringify(book.rows) !== before;
});

const REASONS: Tampering[] = [
  ['another reason of TB', put(7, NOTE, 'Layanan ditutup'), 'berubah'],
  ['the reason of TB erased', put(7, NOTE, null), 'berubah'],
  ['the reason of TB a dash', put(7, NOTE, '-'), 'berubah'],
  ['the reason of TB a spelling of TB', put(7, NOTE, 'tidak berlaku'), 'berubah'],
  ['another correction', put(13, OVERRIDE, 3), 'berubah'],
  ['the correction erased', put(13, OVERRIDE, null), 'berubah'],
  ['the correction TB', put(13, OVERRIDE, 'TB'), 'berubah'],
  ['another reason of the correction', put(13, REASON, 'Bukti lain'), 'berubah'],
  ['the reason of the correction erased', put(13, REASON, null), 'berubah'],
  ['a correction where there was none', put(8, OVERRIDE, 4), 'berubah'],
  [
    'correction and reason gone with their columns',
    (book) => (book.rows = book.rows.map((row) => row.slice(0, 6))),
    'berubah',
  ],
];

const LINES: Tampering[] = [
  ['another institution', put(0, 0, 'Instansi: Kota Lain'), 'berubah'],
  ['an institution with an unseen mark', put(0, 0, 'Instansi: Kota\u200b Uji'), 'berubah'],
  ['an institution in other letters', put(0, 0, 'Instansi: KOTA UJI'), 'berubah'],
  ['no institution', put(0, 0, null), 'berubah'],
  ['another kind', put(1, 0, 'Jenis: kementerian'), 'berubah'],
  ['no kind', put(1, 0, null), 'berubah'],
  ['another edition', put(2, 0, 'Edisi: 2024'), 'berubah'],
  ['no edition', put(2, 0, null), 'berubah'],
  ['one unit more in the list', put(3, 0, 'Daftar unit: Dinas A; Dinas B; Dinas C'), 'berubah'],
  ['one unit less in the list', put(3, 0, 'Daftar unit: Dinas A'), 'berubah'],
  ['no list', put(3, 0, null), 'berubah'],
];

const instrument = (change: (instrument: Instrument) => Instrument) => (book: Book) =>
  void (book.instrument = change(book.instrument));
const INSTRUMENTS: Tampering[] = [
  ['its version', instrument((of) => ({ ...of, version: '9' })), 'instrumen-lain'],
  ['its name', instrument((of) => ({ ...of, id: 'lain' })), 'instrumen-lain'],
  ['its edition', instrument((of) => ({ ...of, edition: '2024' })), 'instrumen-lain'],
  ...[0, 1, 2, 3, 4].map((index): Tampering => [
    `the weight of indicator ${index}`,
    instrument((of) => ({
      ...of,
      indicators: of.indicators.map((each, i) =>
        i === index ? { ...each, weight: { ...each.weight, value: each.weight.value + 1 } } : each,
      ),
    })),
    'instrumen-lain',
  ]),
  ...[0, 1, 2, 3].map((index): Tampering => [
    `the weight of dimension ${index}`,
    instrument((of) => ({
      ...of,
      dimensions: of.dimensions.map((each, i) =>
        i === index ? { ...each, weight: { ...each.weight, value: each.weight.value + 1 } } : each,
      ),
    })),
    'instrumen-lain',
  ]),
  ...[0, 1, 2, 3, 4].flatMap((index): Tampering[] =>
    (['min', 'max', 'zone', 'category', 'opinion'] as const).map((key): Tampering => [
      `${key} of band ${index}`,
      instrument((of) => ({
        ...of,
        bands: of.bands.map((band, i) => {
          if (i !== index) return band;
          const value = band[key];
          return { ...band, [key]: typeof value === 'number' ? value + 1 : value === 'merah' ? 'hijau' : 'merah' };
        }),
      })),
      'instrumen-lain',
    ]),
  ),
];

/** Every cell of the sheet that shows the seal. */
const PRINTED = sealedBook().sealSheet.flatMap((cells, row) =>
  cells.flatMap((_, column): Tampering[] => [
    [`Segel!${at(row, column)} overwritten`, (book) => void (book.sealSheet[row]![column] = 'lain'), 'tidak-cocok'],
    [`Segel!${at(row, column)} erased`, (book) => void (book.sealSheet[row]![column] = null), 'tidak-cocok'],
  ]),
);

const SHEETS: Tampering[] = [
  ['the sheet of the seal deleted', (book) => (book.sealName = null), 'tidak-cocok'],
  ['a score beside the true one', (book) => book.sealSheet[4]!.push('99,99'), 'tidak-cocok'],
  ['a line below the notes', (book) => book.sealSheet.push(['Nilai', '99,99']), 'tidak-cocok'],
  [
    'a score far below',
    (book) => book.sealSheet.push(...Array.from({ length: 900 }, () => []), [null, '99,99']),
    'tidak-cocok',
  ],
  ['a score far to the right', (book) => (book.sealSheet[4]![90] = '99,99'), 'tidak-cocok'],
  [
    'a formula that shows the score',
    (book) => (book.sealFacts = { formulas: new Map([[1, new Map([[4, '"99,"&"99"']])]]) }),
    'tidak-cocok',
  ],
  ['the score as a number', (book) => (book.sealSheet[4]![1] = 99.99), 'tidak-cocok'],
  [
    'cells merged over the score',
    (book) => (book.sealFacts = { merged: [{ top: 3, left: 1, bottom: 4, right: 1 }] }),
    'tidak-cocok',
  ],
  [
    'two lines that changed places',
    (book) => book.sealSheet.splice(3, 2, book.sealSheet[4]!, book.sealSheet[3]!),
    'tidak-cocok',
  ],
  [
    'a second sheet that shows another score',
    (book) => {
      const forged = book.sealSheet.map((cells) =>
        cells.map((cell) => (cell === book.sealSheet[4]![1] ? '99,99' : cell)),
      );
      book.others = [sheet(forged, {}, 'Hasil')];
    },
    'tidak-cocok',
  ],
  [
    'the true sheet hidden behind a forged one',
    (book) => {
      book.others = [sheet([['Segel penilaian'], ['Nilai', '99,99']], {}, 'Segel resmi')];
      book.sealFacts = { hidden: true };
    },
    'tidak-cocok',
  ],
];

/** Of these there are few values; any other is none that a record has. */
const CHOSEN = ['format', 'blank', 'zone', 'status'];

/** The record, with one of its leaves changed: what it says no longer fits its hash, or is no record at all. */
const RECORD = leavesOf(recordOf(sealedBook())).map((path): Tampering => [
  `record ${path.join('.')} changed`,
  (book) => edit(book, path, changed),
  CHOSEN.includes(path.at(-1)!) ? 'rusak' : 'berubah',
]);

const PARTS: Tampering[] = [
  ['no JSON', (book) => (book.part = book.part.replace('{', '')), 'rusak'],
  ['a member more', (book) => replace(book, '{', '{"x":1,'), 'rusak'],
  ['a deep member more', (book) => replace(book, '{', `{"x":${'['.repeat(50_000)}${']'.repeat(50_000)},`), 'rusak'],
  ['JSON that never ends', (book) => replace(book, '"cells":{', `"cells":{${'"a":{'.repeat(100_000)}`), 'rusak'],
  ['a later format', (book) => replace(book, '"format":2', '"format":3'), 'rusak'],
  ['the format before', (book) => replace(book, '"format":2', '"format":1'), 'rusak'],
  ['the time', (book) => replace(book, '2026-11-24T12', '2026-11-25T12'), 'berubah'],
  ['another sheet named', (book) => (book.part = book.part.replace('lembar="Segel"', 'lembar="Penilaian"')), 'sesuai'],
];

const READING: Tampering[] = [
  [
    'a formula whose stored value is false',
    (book) => (book.facts = { formulas: new Map([[VALUE, new Map([[6, '0*1']])]]) }),
    'sementara',
  ],
  ['another version of the engine', (book) => (book.engine = '9.9.9'), 'mesin-lain'],
  [
    'a second sheet of the same units',
    (book) =>
      (book.others = [
        sheet(
          [...ROWS.slice(HEADER, 8)].map((row) => [...row]),
          {},
          'Lain',
        ),
      ]),
    'berubah',
  ],
  [
    'a sheet of a unit more',
    (book) =>
      (book.others = [
        sheet(
          ROWS.slice(HEADER).map((row) => row.map((cell) => (cell === 'Dinas A' ? 'Dinas Z' : cell))),
          {},
          'Tambahan',
        ),
      ]),
    'berubah',
  ],
  ['a row of the same names twice', (book) => void book.rows.push([...book.rows[6]!]), 'berubah'],
  ['the sheet gone', (book) => (book.rows = [['kosong']]), 'tak-terbaca'],
  [
    'a value in percent',
    (book) => (book.facts = { formats: new Map([[VALUE, new Map([[6, 'percent']])]]) }),
    'berubah',
  ],
];

const HARMLESS: Tampering[] = [
  ['nothing', () => undefined, 'sesuai'],
  ['other evidence', put(8, EVIDENCE, 'SK Nomor 2'), 'sesuai'],
  ['a note that is no reason', put(8, NOTE, 'lihat lagi'), 'sesuai'],
  ['rows in another order', (book) => book.rows.push(...book.rows.splice(HEADER + 1).reverse()), 'sesuai'],
  [
    'columns in another order',
    (book) => (book.rows = book.rows.map((row, at) => (at < HEADER ? row : [...row].reverse()))),
    'sesuai',
  ],
  [
    'a new sheet of something else',
    (book) =>
      (book.others = [
        sheet(
          [
            ['Rencana', 1, 2],
            ['x', 3],
          ],
          {},
          'Rapat',
        ),
      ]),
    'sesuai',
  ],
  ['spaces around names', put(6, UNIT, '  Dinas   A '), 'sesuai'],
  ['a space that does not break', put(6, UNIT, 'Dinas\u00a0A'), 'sesuai'],
  ['an unseen mark in a unit, which is the same unit', put(6, UNIT, 'Dinas\u200b A'), 'sesuai'],
  ['a wider space in the institution', put(0, 0, 'Instansi:  Kota   Uji'), 'sesuai'],
  ['the sheet of the seal under another name', (book) => (book.sealName = 'Pengesahan'), 'sesuai'],
  ['the sheet of the seal hidden', (book) => (book.sealFacts = { hidden: true }), 'sesuai'],
  ['the indicator sheet under another name', (book) => (book.name = 'Data'), 'sesuai'],
  ['other words of the instrument', instrument((of) => ({ ...of, title: { id: 'Lain', en: 'Other' } })), 'sesuai'],
  [
    'a formula that gives what is stored',
    (book) => (book.facts = { formulas: new Map([[VALUE, new Map([[6, String(ROWS[6]![VALUE])]])]]) }),
    'sesuai',
  ],
];

const ALL = [
  ...ANSWERS,
  ...NAMES,
  ...REASONS,
  ...LINES,
  ...INSTRUMENTS,
  ...PRINTED,
  ...SHEETS,
  ...RECORD,
  ...PARTS,
  ...READING,
];

test('there are at least 150 tamperings', () => {
  expect(ALL.length).toBeGreaterThanOrEqual(150);
});

test.each(ALL)('tampering: %s', (_name, change, verdict) => {
  const book = sealedBook();
  change(book);
  expect(verdictOf(book)).toBe(verdict);
});

test.each(HARMLESS)('harmless: %s', (_name, change, verdict) => {
  const book = sealedBook();
  change(book);
  expect(verdictOf(book)).toBe(verdict);
});

test('a forged cell of the sheet is named with what it shows and what was sealed', () => {
  const book = sealedBook('en');
  const score = book.sealSheet[4]![1] as string;
  book.sealSheet[4]![1] = '99.99';
  const found = checkOf(book);
  expect(found).toMatchObject({
    sheet: { state: 'differs', cells: [{ sheet: 'Segel', row: 4, column: 1, printed: '99.99', sealed: score }] },
  });
});

test('a reason is named at its own cell', () => {
  const book = sealedBook();
  put(7, NOTE, 'Layanan ditutup')(book);
  expect(checkOf(book)).toMatchObject({
    changes: [
      {
        unit: 'Dinas A',
        place: { sheet: 'Penilaian', row: 7, column: NOTE },
        sealed: [{ tb: 'Tidak ada layanan daring' }],
        current: [{ tb: 'Layanan ditutup' }],
      },
    ],
  });
});

function recordOf(book: Book): unknown {
  return JSON.parse(unescapeText(/>([^<]*)</.exec(book.part)![1]!));
}

function leavesOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return Object.entries(value).flatMap(([key, member]) => leavesOf(member, [...path, key]));
}

function edit(book: Book, path: readonly string[], change: (leaf: unknown) => unknown): void {
  const record = recordOf(book) as Record<string, unknown>;
  let at = record;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
  at[path.at(-1)!] = change(at[path.at(-1)!]);
  book.part = book.part.replace(/>[^<]*</, () => `>${escapeText(JSON.stringify(record))}<`);
}

function changed(leaf: unknown): unknown {
  if (typeof leaf === 'number') return leaf + 1;
  return leaf === null ? 'x' : `${String(leaf)}x`;
}

function replace(book: Book, from: string, to: string): void {
  expect(book.part).toContain(from);
  book.part = book.part.replace(from, () => to);
}
