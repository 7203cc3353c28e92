import { withRecalculation } from '../../../src/core/formula/calculator';
import type { CellValue, Grid } from '../../../src/core/grid';
import type { Instrument } from '../../../src/core/instrument/types';
import type { IssueCode } from '../../../src/core/sheet/issue';
import type { UnitAnswer } from '../../../src/core/sheet/unit-answers';
import { argument, cutTo, sheet } from './grids';
import { READING_CASES } from './reading-cases';

/** `cell severity`, then data and fix. */
type Expected = readonly [cell: string, severity: string, data: object, fix?: string | number];

export interface Case {
  readonly name: string;
  readonly grids: Grid | readonly Grid[];
  readonly instrument?: Instrument;
  readonly answers?: readonly UnitAnswer[];
  /** The instrument stands on the sheet "Instrumen" of the workbook. */
  readonly isOwn?: true;
  /** The issues of this code; an issue of another code fails too, unless it is named in `beside`. */
  readonly expected: readonly Expected[];
  readonly beside?: readonly IssueCode[];
}

export const TWO = cutTo('P.1', 'O.1');
const REFUSES_TB: Instrument = {
  ...TWO,
  rules: { ...TWO.rules, notApplicable: { ...TWO.rules.notApplicable, value: 'refuse' } },
};
const HEADER = ['Unit', 'Kode', 'Nilai'];
export const FULL = ['Unit', 'Produk', 'Kode', 'Indikator', 'Responden', 'Nilai', 'Bukti', 'Catatan', 'Tanggal'];

/** A sheet with unit, code and value of each row. */
function short(...rows: CellValue[][]): Grid {
  return sheet([HEADER, ...rows]);
}

function dated(date: CellValue): Grid {
  return sheet([
    [...HEADER, 'Tanggal'],
    ['A', 'P.1', 1, date],
    ['A', 'O.1', 1, ''],
  ]);
}

function proven(evidence: CellValue, value: CellValue = 3): Grid {
  return sheet([
    [...HEADER, 'Bukti'],
    ['A', 'P.1', value, evidence],
    ['A', 'O.1', 1, ''],
  ]);
}

/** Rows of value, correction and reason: P.1 and O.1 of one unit after the other. */
function corrected(...rows: [value: CellValue, override: CellValue, reason: CellValue][]): Grid {
  return sheet([
    [...HEADER, 'Nilai Koreksi', 'Alasan Koreksi'],
    ...rows.map((row, at) => [String.fromCharCode(65 + (at >> 1)), at % 2 === 0 ? 'P.1' : 'O.1', ...row]),
    ...(rows.length % 2 === 1 ? [[String.fromCharCode(65 + (rows.length >> 1)), 'O.1', 1]] : []),
  ]);
}

/** A sheet of one unit that names its edition, or none where the text is empty. */
function ofEdition(name: string, edition: string, unit: string): Grid {
  const grid = sheet([[edition === '' ? '' : `Edisi: ${edition}`], HEADER, [unit, 'P.1', 1], [unit, 'O.1', 1]]);
  return { ...grid, sheet: name };
}

function products(kind: string, ...pairs: [unit: string, product: string][]): Grid {
  return sheet([[`Jenis: ${kind}`], ['Unit', 'Produk', 'Kode', 'Nilai'], ...pairs.map((pair) => [...pair, 'P.1', 1])]);
}

function many(unit: string, count: number): CellValue[][] {
  return Array.from({ length: count }, (_, i) => [unit, `R${i}`, 'O.1', 1]);
}

/** For every code, sheets with and without issues of it. */
export const CASES: { readonly [C in IssueCode]: readonly Case[] } = {
  ...READING_CASES,
  'header-missing': [
    {
      name: 'no value column',
      grids: sheet([['Judul'], ['Unit', 'Kode'], ['A', 'P.1']]),
      expected: [['A2', 'wajib', { columns: ['value'] }]],
    },
    { name: 'nothing at all', grids: sheet([['Judul']]), expected: [['A1', 'wajib', { columns: ['code', 'value'] }]] },
  ],
  'header-duplicate': [
    {
      name: 'two value columns and two note columns',
      grids: sheet([
        [...HEADER, 'Catatan', 'Skor', 'Keterangan'],
        ['A', 'P.1', 1, '', 2, ''],
        ['A', 'O.1', 1, '', 2, ''],
      ]),
      expected: [
        ['E1', 'wajib', { column: 'value', first: 'C1' }],
        ['F1', 'cek', { column: 'note', first: 'D1' }],
      ],
    },
    {
      name: 'two columns of corrections, of which but one can count',
      grids: sheet([
        [...HEADER, 'Nilai Koreksi', 'Alasan Koreksi', 'Nilai Koreksi 2', 'Dasar Koreksi'],
        ['A', 'P.1', 1],
        ['A', 'O.1', 1],
      ]),
      expected: [
        ['F1', 'wajib', { column: 'override', first: 'D1' }],
        ['G1', 'wajib', { column: 'overrideReason', first: 'E1' }],
      ],
    },
  ],
  'edition-mixed': [
    {
      name: 'a sheet of another edition beside one of the edition used is left out',
      grids: [ofEdition('Lama', '2022', 'A'), ofEdition('Baru', '2023', 'A')],
      expected: [['A1', 'cek', { found: '2022', used: '2023', counted: false }]],
    },
    {
      name: 'a sheet that names none counts and holds the result provisional',
      grids: [ofEdition('Lama', '2022', 'A'), ofEdition('Baru', 'kepatuhan-2023', 'B'), ofEdition('Lain', '', 'C')],
      expected: [
        ['A1', 'cek', { found: '2022', used: '2023', counted: false }],
        ['A2', 'wajib', { found: '', used: '2023', counted: true }],
      ],
    },
    {
      name: 'where none is of the edition used, all count and hold the result provisional',
      grids: [ofEdition('Satu', '2021', 'A'), ofEdition('Dua', '2024', 'B')],
      expected: [
        ['A1', 'wajib', { found: '2021', used: '2023', counted: true }],
        ['A1', 'wajib', { found: '2024', used: '2023', counted: true }],
      ],
    },
    {
      name: 'sheets that agree are scored by any edition asked for',
      grids: [ofEdition('Satu', '2021', 'A'), ofEdition('Dua', '2021', 'B'), ofEdition('Tiga', '', 'C')],
      expected: [],
    },
  ],
  'unknown-indicator': [
    {
      name: 'only punctuation, spaces, case or zeros differ, so the code is read',
      grids: short(
        ...['P1', 'p-1', 'P.01', 'P 1', 'Ｐ．１'].flatMap((code, at) => [
          [`U${at}`, code, 1],
          [`U${at}`, 'O.1', 1],
        ]),
      ),
      expected: [],
    },
    {
      name: 'a zero for the letter O is one issue with a mending for each cell',
      grids: short(['A', 'P.1', 1], ['A', '0.1', 1], ['B', 'P.1', 1], ['B', '0.1', 1]),
      expected: [['B3', 'wajib', { found: '0.1', nearest: 'O.1' }, 'O.1']],
    },
    {
      name: 'near codes and strange codes are not mended',
      grids: short(['A', 'P.1', 1], ['A', 'O.1', 1], ['A', 'P.12', 1], ['A', 'X.99', 1], ['A', '', 1]),
      expected: [
        ['B4', 'wajib', { found: 'P.12', nearest: 'P.1' }],
        ['B5', 'wajib', { found: 'X.99', nearest: null }],
        ['B6', 'wajib', { found: '', nearest: null }],
      ],
    },
    {
      name: 'the name beside the code contradicts the near code',
      grids: sheet([
        ['Unit', 'Kode', 'Indikator', 'Nilai'],
        ['A', 'P1', 'Penundaan berlarut', 1],
        ['A', 'Q', 'Persyaratan', 1],
        ['A', '', 'Sesuatu', 1],
        ['A', 'P.1', '', 1],
        ['A', 'O.1', '', 1],
      ]),
      expected: [
        ['B2', 'wajib', { found: 'P1', nearest: 'P.1' }],
        ['B3', 'wajib', { found: 'Q', nearest: 'P.1' }],
        ['C4', 'wajib', { found: 'Sesuatu', nearest: null }],
      ],
    },
    {
      name: 'a matrix reports the row once',
      grids: sheet([
        ['Kode', 'A', 'B'],
        ['0.1', 1, 1],
        ['P.1', 1, 1],
        ['O.1', 1, 1],
      ]),
      expected: [['A2', 'wajib', { found: '0.1', nearest: 'O.1' }, 'O.1']],
      beside: ['duplicate-row'],
    },
  ],
  'missing-indicator': [
    {
      name: 'a unit without a row',
      grids: short(['A', 'P.1', 1], ['A', 'O.1', 1], ['B', 'P.1', 1]),
      expected: [['A4', 'wajib', { unit: 'B', indicator: 'O.1', product: '' }]],
    },
    {
      name: 'a product without a row',
      grids: sheet([
        ['Unit', 'Produk', 'Kode', 'Nilai'],
        ['A', 'KTP', 'P.1', 1],
        ['A', 'KK', 'P.2', 1],
        ['A', 'KK', 'P.1', 1],
        ['A', '', 'O.1', 1],
      ]),
      instrument: cutTo('P.1', 'P.2', 'O.1'),
      expected: [['B2', 'wajib', { unit: 'A', indicator: 'P.2', product: 'KTP' }]],
    },
    {
      name: 'an indicator of weight zero is not asked for',
      grids: short(['A', 'P.1', 1]),
      instrument: {
        ...TWO,
        indicators: TWO.indicators.map((indicator) =>
          indicator.code === 'O.1' ? { ...indicator, weight: { ...indicator.weight, value: 0 } } : indicator,
        ),
      },
      expected: [],
    },
    {
      name: 'in a matrix at the header of the unit',
      grids: sheet([
        ['Kode', 'A', 'B'],
        ['P.1', 1, 1],
      ]),
      expected: [
        ['B1', 'wajib', { unit: 'A', indicator: 'O.1', product: '' }],
        ['C1', 'wajib', { unit: 'B', indicator: 'O.1', product: '' }],
      ],
    },
  ],
  'duplicate-row': [
    {
      name: 'the same unit, product, indicator and respondent',
      grids: sheet([
        ['Unit', 'Produk', 'Kode', 'Nilai'],
        ['A', 'KTP', 'P.1', 1],
        ['A', '', 'O.1', 1],
        ['A', 'KTP', 'p.1', 2],
        ['A', 'KTP', 'P.1', 3],
        ['A', 'KK', 'P.1', 3],
      ]),
      expected: [
        ['D4', 'wajib', { first: 'D2', unit: 'A', indicator: 'P.1' }],
        ['D5', 'wajib', { first: 'D2', unit: 'A', indicator: 'P.1' }],
      ],
    },
    {
      name: 'on another sheet',
      grids: [short(['A', 'P.1', 1], ['A', 'O.1', 1]), sheet([HEADER, ['A', 'O.1', 2]], {}, 'Lanjutan')],
      expected: [['C2', 'wajib', { first: 'Penilaian!C3', unit: 'A', indicator: 'O.1' }]],
    },
  ],
  'name-mismatch': [
    {
      name: 'a name of another indicator; case, punctuation and English are fine',
      grids: sheet([
        ['Unit', 'Kode', 'Indikator', 'Nilai'],
        ['A', 'P.1', 'Moto pelayanan', 1],
        ['A', 'O.1', 'PENUNDAAN, berlarut', 1],
        ['B', 'P.1', TWO.indicators[0]!.name.en, 1],
        ['B', 'O.1', '', 1],
      ]),
      expected: [['C2', 'cek', { found: 'Moto pelayanan', expected: 'Persyaratan', indicator: 'P.1' }]],
    },
  ],
  'value-out-of-range': [
    {
      name: 'above and below the scale',
      grids: short(['A', 'P.1', 5], ['A', 'O.1', -0.5]),
      expected: [
        ['C2', 'wajib', { found: '5', allowed: '0–4 / TB' }],
        ['C3', 'wajib', { found: '-0.5', allowed: '0–4 / TB' }],
      ],
    },
    {
      name: 'as a correction; less of a matter where a correction in force stands beside it',
      grids: corrected([1, 5, 'Bukti baru'], [9, 3, 'Salah ketik']),
      expected: [
        ['D2', 'wajib', { found: '5', allowed: '0–4 / TB' }],
        ['C3', 'cek', { found: '9', allowed: '0–4 / TB' }],
      ],
    },
  ],
  'number-as-text': [
    {
      name: 'text that is a number on the scale',
      grids: short(['A', 'P.1', '3,0'], ['A', 'O.1', "'2"]),
      expected: [
        ['C2', 'wajib', { found: '3,0', number: 3 }, 3],
        ['C3', 'wajib', { found: "'2", number: 2 }, 2],
      ],
    },
    {
      name: 'as a correction, mended there',
      grids: corrected([1, '3', 'Bukti baru'], [1, null, null]),
      expected: [['D2', 'wajib', { found: '3', number: 3 }, 3]],
    },
  ],
  'ambiguous-number': [
    {
      name: 'thousands or decimals',
      grids: short(['A', 'P.1', '1.234'], ['A', 'O.1', 1]),
      expected: [['C2', 'wajib', { found: '1.234', readings: [1234, 1.234] }]],
    },
    {
      name: 'as a correction',
      grids: corrected([1, '1.234', 'Bukti baru'], [1, null, null]),
      expected: [['D2', 'wajib', { found: '1.234', readings: [1234, 1.234] }]],
    },
  ],
  'not-a-number': [
    {
      name: 'words, truth values',
      grids: short(['A', 'P.1', 'baik'], ['A', 'O.1', true]),
      expected: [
        ['C2', 'wajib', { found: 'baik', allowed: '0–4 / TB' }],
        ['C3', 'wajib', { found: 'TRUE', allowed: '0–4 / TB' }],
      ],
    },
    {
      name: 'TB in an instrument that refuses it',
      instrument: REFUSES_TB,
      grids: short(['A', 'P.1', 'TB'], ['A', 'O.1', 'n/a']),
      expected: [
        ['C2', 'wajib', { found: 'TB', allowed: '0–4' }],
        ['C3', 'wajib', { found: 'n/a', allowed: '0–4' }],
      ],
      beside: ['dimension-all-na'],
    },
    {
      name: 'as a correction: words, and TB in an instrument that refuses it',
      instrument: REFUSES_TB,
      grids: corrected([1, 'baik', 'Bukti baru'], [1, 'TB', 'Tidak ada layanan']),
      expected: [
        ['D2', 'wajib', { found: 'baik', allowed: '0–4' }],
        ['D3', 'wajib', { found: 'TB', allowed: '0–4' }],
      ],
    },
  ],
  'na-spelling': [
    {
      name: 'as a correction',
      grids: corrected([1, 'n/a', 'Tidak ada layanan'], [1, null, null], [1, null, null], [1, null, null]),
      expected: [['D2', 'saran', { found: 'n/a' }, 'TB']],
      beside: ['dimension-all-na'],
    },
    {
      name: 'understood, and better written TB',
      grids: sheet([
        [...HEADER, 'Catatan'],
        ['A', 'P.1', 'n/a', 'tidak ada layanan'],
        ['A', 'O.1', 1, ''],
        ['B', 'P.1', 2, ''],
        ['B', 'O.1', 1, ''],
      ]),
      expected: [['C2', 'saran', { found: 'n/a' }, 'TB']],
      beside: ['dimension-all-na'],
    },
  ],
  'error-cell': [
    {
      name: 'as an error and as text',
      grids: short(['A', 'P.1', { error: '#N/A' }], ['A', 'O.1', '#REF!']),
      expected: [
        ['C2', 'wajib', { found: '#N/A', allowed: '0–4 / TB' }],
        ['C3', 'wajib', { found: '#REF!', allowed: '0–4 / TB' }],
      ],
    },
    {
      name: 'as a correction, and under one',
      grids: corrected([1, { error: '#N/A' }, 'Bukti baru'], ['#REF!', 2, 'Dihitung ulang']),
      expected: [
        ['D2', 'wajib', { found: '#N/A', allowed: '0–4 / TB' }],
        ['C3', 'cek', { found: '#REF!', allowed: '0–4 / TB' }],
      ],
    },
  ],
  'blank-value': [
    {
      name: 'null, text without letters, a missing cell',
      grids: short(['A', 'P.1', null], ['A', 'O.1', ' '], ['B', 'P.1'], ['B', 'O.1', 0]),
      expected: [
        ['C2', 'wajib', { indicator: 'P.1', allowed: '0–4 / TB' }],
        ['C3', 'wajib', { indicator: 'O.1', allowed: '0–4 / TB' }],
        ['C4', 'wajib', { indicator: 'P.1', allowed: '0–4 / TB' }],
      ],
    },
    {
      name: 'filled by a correction, unless that has no reason',
      grids: corrected([null, 2, 'Tertinggal'], [null, 2, null]),
      expected: [
        ['C2', 'cek', { indicator: 'P.1', allowed: '0–4 / TB' }],
        ['C3', 'wajib', { indicator: 'O.1', allowed: '0–4 / TB' }],
      ],
      beside: ['override-without-reason'],
    },
  ],
  'na-without-reason': [
    {
      name: 'a correction has a reason of its own; TB under a correction matters less',
      grids: corrected([1, 'TB', 'Tidak ada layanan'], ['TB', 3, 'Ada layanan'], [1, null, null], [1, null, null]),
      expected: [['C3', 'cek', { indicator: 'O.1', found: '' }]],
      beside: ['dimension-all-na'],
    },
    {
      name: 'at the note column, or at the value where there is none',
      grids: [
        sheet([
          [...HEADER, 'Catatan'],
          ['A', 'P.1', 'TB', ' '],
          ['A', 'O.1', 1, ''],
        ]),
        sheet([HEADER, ['B', 'P.1', 1], ['B', 'O.1', 'TB']], {}, 'Kedua'),
      ],
      expected: [
        ['D2', 'wajib', { indicator: 'P.1', found: '' }],
        ['C3', 'wajib', { indicator: 'O.1', found: '' }],
      ],
      beside: ['dimension-all-na'],
    },
    ...(['-', '.', 'TB', 'N/A', '#N/A', '0', 't.b.'] as const).map((found) => ({
      name: `${found} is no reason`,
      grids: sheet([
        [...HEADER, 'Catatan'],
        ['A', 'P.1', 'TB', found],
        ['A', 'O.1', 1, ''],
      ]),
      expected: [['D2', 'wajib', { indicator: 'P.1', found }] as const],
      beside: ['dimension-all-na'] as const,
    })),
  ],
  'dimension-all-na': [
    {
      name: 'all rows of a dimension of one unit',
      grids: sheet([
        [...HEADER, 'Catatan'],
        ['A', 'P.1', 'TB', 'alasan'],
        ['A', 'P.2', 'TB', 'alasan'],
        ['B', 'P.1', 'TB', 'alasan'],
        ['B', 'P.2', 0, ''],
      ]),
      instrument: cutTo('P.1', 'P.2'),
      expected: [['C2', 'wajib', { unit: 'A', dimension: cutTo('P.1').indicators[0]!.dimension }]],
    },
  ],
  'evidence-missing': [
    {
      name: 'from the level of the instrument on',
      grids: proven(' ', 1),
      expected: [['D2', 'cek', { found: '1', from: 1 }]],
    },
    { name: 'not below it', grids: proven('', 0.5), expected: [] },
    {
      name: 'judged by the correction in force',
      grids: sheet([
        [...HEADER, 'Bukti', 'Nilai Koreksi', 'Alasan Koreksi'],
        ['A', 'P.1', 0, '', 3, 'Bukti menyusul'],
        ['B', 'P.1', 3, '', 0, 'Bukti tidak ada'],
        ['A', 'O.1', 1, ''],
        ['B', 'O.1', 1, ''],
      ]),
      expected: [['D2', 'cek', { found: '3', from: 1 }]],
    },
    { name: 'not where evidence is named', grids: proven('SK 12/2023.pdf'), expected: [] },
  ],
  'evidence-local-path': [
    ...['C:\\Users\\budi\\sk.pdf', 'd:/data/sk.pdf', '\\\\server\\bagi\\sk.pdf', 'file:///home/budi/sk.pdf'],
    ...['/Users/budi/sk.pdf', 'Lihat C:\\sk.pdf', '~/sk.pdf'],
  ].map((found) => ({ name: found, grids: proven(found), expected: [['D2', 'cek', { found }]] as const })),
  'evidence-mail-address': [
    {
      name: 'in the text',
      grids: proven('kirim ke budi@contoh.go.id'),
      expected: [['D2', 'cek', { found: 'kirim ke budi@contoh.go.id' }]],
    },
    { name: 'not every at sign', grids: proven('https://peta.go.id/@-6.2,106.8'), expected: [] },
    { name: 'no link is one', grids: proven('https://contoh.go.id/users/home/sk.pdf'), expected: [] },
  ],
  'unit-missing': [
    {
      name: 'blank or failed; the other faults of the row are told too',
      grids: short(['', 'P.1', 9], [{ error: '#N/A' }, 'O.1', 1], ['A', 'P.1', 1], ['A', 'O.1', 1]),
      expected: [
        ['A2', 'wajib', { indicator: 'P.1' }],
        ['A3', 'wajib', { indicator: 'O.1' }],
      ],
      beside: ['value-out-of-range'],
    },
  ],
  'unit-name-variant': [
    {
      name: 'every cell with the rarer spelling',
      grids: sheet([
        ['Unit', 'Responden', 'Kode', 'Nilai'],
        ...many('Dinas Kesehatan', 8),
        ['Dinas  Kesehatan', 'R8', 'O.1', 1],
        ['Dinas Kesehatam', 'R9', 'O.1', 1],
      ]),
      instrument: cutTo('O.1'),
      expected: [
        [
          'A10',
          'cek',
          { found: 'Dinas  Kesehatan', other: 'Dinas Kesehatan', first: 'A2', of: 'unit', isSame: true },
          'Dinas Kesehatan',
        ],
        [
          'A11',
          'cek',
          { found: 'Dinas Kesehatam', other: 'Dinas Kesehatan', first: 'A2', of: 'unit', isSame: false },
          'Dinas Kesehatan',
        ],
      ],
      beside: ['respondent-count'],
    },
    {
      name: 'a slip is not mended where both names are as frequent, nor is a text that would become a formula',
      grids: short(
        ...['Desa Karanganyar', 'Desa Karanganyer', '=Unit Satu', '=unit satu'].map((unit) => [unit, 'O.1', 1]),
      ),
      instrument: cutTo('O.1'),
      expected: [
        ['A3', 'cek', { found: 'Desa Karanganyer', other: 'Desa Karanganyar', first: 'A2', of: 'unit', isSame: false }],
        ['A5', 'cek', { found: '=unit satu', other: '=Unit Satu', first: 'A4', of: 'unit', isSame: true }],
      ],
      beside: ['duplicate-row'],
    },
    {
      name: 'in a matrix at the header, in unit sheets at the line that names the unit',
      grids: [
        sheet(
          [
            ['Kode', 'Dinas A', 'dinas a'],
            ['O.1', 1, 1],
          ],
          {},
          'Matriks',
        ),
        sheet(
          [
            ['Unit:', 'DINAS A'],
            ['Kode', 'Nilai'],
            ['O.1', 1],
          ],
          {},
          'Lembar',
        ),
      ],
      instrument: cutTo('O.1'),
      expected: [
        ['C1', 'cek', { found: 'dinas a', other: 'Dinas A', first: 'B1', of: 'unit', isSame: true }, 'Dinas A'],
        ['B1', 'cek', { found: 'DINAS A', other: 'Dinas A', first: 'Matriks!B1', of: 'unit', isSame: true }, 'Dinas A'],
      ],
      beside: ['duplicate-row'],
    },
    {
      name: 'a numbered unit is no variant',
      grids: short(...['Puskesmas 1', 'Puskesmas 2', 'Bidang I', 'Bidang II'].map((unit) => [unit, 'O.1', 1])),
      instrument: cutTo('O.1'),
      expected: [],
    },
  ],
  'hidden-row': [
    {
      name: 'hidden rows with data, once per sheet',
      grids: sheet([HEADER, ['A', 'P.1', 1], ['A', 'O.1', 1], ['', '', '']], { hiddenRows: new Set([1, 2, 3]) }),
      expected: [['C2', 'cek', { rows: 2 }]],
    },
    {
      name: 'hidden rows without data do not matter',
      grids: sheet([HEADER, ['A', 'P.1', 1], ['A', 'O.1', 1]], { hiddenRows: new Set([0, 7]) }),
      expected: [],
    },
  ],
  'hidden-sheet': [
    {
      name: 'a hidden sheet with data counts its rows',
      grids: sheet(
        [
          ['Kode', 'A', 'B'],
          ['P.1', 1, 1],
          ['O.1', 1, 1],
        ],
        { hidden: true },
      ),
      expected: [['A1', 'cek', { rows: 2 }]],
      beside: ['unit-doubtful'],
    },
  ],
  'merged-cell': [
    {
      name: 'over data, not over titles or columns that are not read',
      grids: sheet(
        [
          ['Judul', '', '', ''],
          [...HEADER, 'Lain'],
          ['A', 'P.1', 1, 'x'],
          ['A', 'O.1', 1, ''],
        ],
        {
          merged: [
            { top: 0, left: 0, bottom: 0, right: 3 },
            { top: 2, left: 0, bottom: 3, right: 0 },
            { top: 2, left: 3, bottom: 3, right: 3 },
            { top: 9, left: 0, bottom: 9, right: 3 },
          ],
        },
      ),
      expected: [['A3', 'wajib', { area: 'A3:A4' }]],
    },
  ],
  'formula-stale': [
    {
      name: 'a value, a name and a reason that their formulas do not give',
      grids: withRecalculation([
        sheet(
          [
            [...HEADER, 'Catatan'],
            ['A', 'P.1', 2],
            ['B', 'O.1', 'TB', 'alasan'],
          ],
          {
            formulas: new Map([
              [0, new Map([[2, '"A"&""']])],
              [2, new Map([[1, '1-1']])],
              [3, new Map([[2, 'IF(1>2,"alasan","")']])],
            ]),
          },
        ),
      ]),
      beside: ['missing-indicator', 'dimension-all-na'],
      expected: [
        ['C2', 'wajib', { found: '2', given: '0', formula: '1-1' }],
        ['A3', 'wajib', { found: 'B', given: 'A', formula: '"A"&""' }],
        ['D3', 'wajib', { found: 'alasan', given: '', formula: 'IF(1>2,"alasan","")' }],
      ],
    },
    {
      name: 'right values, and formulas that nobody can work out here',
      grids: withRecalculation([
        sheet([HEADER, ['A', 'P.1', 2], ['A', 'O.1', 3]], {
          formulas: new Map([
            [
              2,
              new Map([
                [1, '1+1'],
                [2, 'VLOOKUP(1,X!A:B,2)'],
              ]),
            ],
          ]),
        }),
      ]),
      expected: [],
    },
    {
      name: 'an open workbook, whose host calculates',
      grids: sheet([HEADER, ['A', 'P.1', 2]], { formulas: new Map([[2, new Map([[1, '=1-1']])]]) }),
      beside: ['missing-indicator'],
      expected: [],
    },
  ],
  'constant-among-formulas': [
    {
      name: 'one typed value among formulas',
      grids: sheet(
        [
          HEADER,
          ...['A', 'B'].flatMap((unit) => [
            [unit, 'P.1', 1],
            [unit, 'O.1', 2],
          ]),
        ],
        {
          formulas: new Map([[2, new Map([1, 2, 4].map((row) => [row, '=1+0']))]]),
        },
      ),
      expected: [['C4', 'cek', { found: '1', formulas: 3, constants: 1 }]],
    },
    {
      name: 'a column with as many of either is no column of formulas',
      grids: sheet(
        [
          HEADER,
          ...['A', 'B'].flatMap((unit) => [
            [unit, 'P.1', 1],
            [unit, 'O.1', 2],
          ]),
        ],
        {
          formulas: new Map([[2, new Map([1, 2].map((row) => [row, '=1+0']))]]),
        },
      ),
      expected: [],
    },
  ],
  'respondent-count': [
    {
      name: 'more or fewer than the instrument asks for',
      grids: sheet([
        ['Unit', 'Responden', 'Kode', 'Nilai'],
        ['A', 'R1', 'I.1', 1],
        ['A', 'R2', 'I.1', 1],
        ['A', 'R3', 'I.1', 1],
        ...many('B', 30).map(([unit, respondent]) => [unit!, respondent!, 'O.1', 1]),
        ...many('A', 31).map(([unit, respondent]) => [unit!, respondent!, 'O.1', 1]),
        ...['R1', 'R2', 'R3', 'R4'].map((respondent) => ['B', respondent, 'I.1', 1]),
      ]),
      instrument: cutTo('I.1', 'O.1'),
      expected: [
        ['D2', 'cek', { unit: 'A', indicator: 'I.1', found: 3, expected: 4 }],
        ['D35', 'cek', { unit: 'A', indicator: 'O.1', found: 31, expected: 30 }],
      ],
    },
    {
      name: 'not asked where no respondents are named',
      grids: short(['A', 'I.1', 1]),
      instrument: cutTo('I.1'),
      expected: [],
    },
    {
      name: 'for each product where the indicator is one of products',
      grids: sheet([
        ['Unit', 'Produk', 'Responden', 'Kode', 'Nilai'],
        ['A', 'KTP', '', 'P.1', 1],
        ['A', 'KK', 'R1', 'P.1', 1],
        ['A', 'KK', 'R2', 'P.1', 1],
      ]),
      instrument: cutTo('P.1'),
      expected: [['E3', 'cek', { unit: 'A', indicator: 'P.1', found: 2, expected: 1 }]],
    },
  ],
  'product-count': [
    {
      name: 'for each unit of a local government',
      grids: products('Pemda', ['A', 'KTP'], ['A', 'KK'], ['B', 'KTP'], ['C', 'KTP'], ['C', 'KK'], ['C', 'Akta']),
      instrument: cutTo('P.1'),
      expected: [
        ['B5', 'cek', { unit: 'B', found: 1, expected: 2 }],
        ['B6', 'cek', { unit: 'C', found: 3, expected: 2 }],
      ],
    },
    {
      name: 'for a ministry as a whole',
      grids: products('Kementerian/Lembaga', ['A', 'KTP'], ['A', 'KK'], ['B', 'KTP'], ['C', 'KTP']),
      instrument: cutTo('P.1'),
      expected: [['B2', 'cek', { unit: '', found: 4, expected: 5 }]],
    },
    {
      name: 'five units with a product each are enough for a ministry',
      grids: products('K/L', ['A', 'X'], ['B', 'X'], ['C', 'X'], ['D', 'X'], ['E', 'X']),
      instrument: cutTo('P.1'),
      expected: [],
    },
    {
      name: 'an unknown kind is not judged',
      grids: products('Yayasan', ['A', 'X']),
      instrument: cutTo('P.1'),
      expected: [],
    },
  ],
  'date-outside-edition': [
    ...(
      [
        [45107, '2023-06-30'],
        ['30/06/2023', '30/06/2023'],
        ['1 November 2023', '1 November 2023'],
        ['2024-08-17', '2024-08-17'],
      ] as const
    ).map(([cell, found]) => ({
      name: found,
      grids: dated(cell),
      expected: [['D2', 'cek', { found, from: '2023-07-01', to: '2023-10-31' }]] as const,
    })),
    ...[45108, '01/07/2023', 45230, 45230.9, '31 Oktober 2023', ''].map((cell) => ({
      name: `${cell} is inside`,
      grids: dated(cell),
      expected: [],
    })),
  ],
  'date-unreadable': [
    { name: 'no such day', grids: dated('31/09/2023'), expected: [['D2', 'cek', { found: '31/09/2023' }]] },
    { name: 'an error', grids: dated({ error: '#N/A' }), expected: [['D2', 'cek', { found: '#N/A' }]] },
  ],
  'override-without-reason': [
    {
      name: 'at the reason; "-" and a failed formula are none',
      grids: corrected(
        [1, 3, null],
        [2, 'TB', ' - '],
        [0, 4, { error: '#REF!' }],
        [1, null, '-'],
        [1, 2, 'Bukti baru'],
      ),
      expected: [
        ['E2', 'wajib', { found: '3', indicator: 'P.1' }],
        ['E3', 'wajib', { found: 'TB', indicator: 'O.1' }],
        ['E4', 'wajib', { found: '4', indicator: 'P.1' }],
      ],
    },
    {
      name: 'at the correction where there is no column of reasons',
      grids: sheet([
        [...HEADER, 'Override'],
        ['A', 'P.1', 1, 3],
        ['A', 'O.1', 1, ''],
      ]),
      expected: [['D2', 'wajib', { found: '3', indicator: 'P.1' }]],
    },
    {
      name: 'beside what is wrong with the correction itself',
      grids: corrected([1, 9, ''], [1, 'baik', '']),
      expected: [
        ['E2', 'wajib', { found: '9', indicator: 'P.1' }],
        ['E3', 'wajib', { found: 'baik', indicator: 'O.1' }],
      ],
      beside: ['value-out-of-range', 'not-a-number'],
    },
  ],
  'reason-without-override': [
    {
      name: 'at the correction, which may have been forgotten',
      grids: corrected([1, null, 'Bukti baru'], [1, '', '-']),
      expected: [['D2', 'cek', { found: 'Bukti baru', indicator: 'P.1' }]],
    },
    {
      name: 'at the reason where there is no column of corrections',
      grids: sheet([
        [...HEADER, 'Alasan Koreksi'],
        ['A', 'P.1', 1, 'Bukti baru'],
        ['A', 'O.1', 1, ''],
      ]),
      expected: [['D2', 'cek', { found: 'Bukti baru', indicator: 'P.1' }]],
    },
    {
      name: 'a 0 beside a reason is for a person where the host hands 0 over for blank cells',
      grids: argument([
        ['Unit', 'Kode', 'Nilai', 'Nilai Koreksi', 'Alasan Koreksi'],
        ['A', 'P.1', 1, 0, 'Bukti tidak ditemukan'],
        ['A', 'O.1', 1, 0, 0],
      ]),
      expected: [['D2', 'wajib', { found: 'Bukti tidak ditemukan', indicator: 'P.1' }]],
    },
  ],
  'override-same-value': [
    {
      name: 'a number or TB that stands there already',
      grids: corrected([3, 3, 'Tetap'], ['TB', 'TB', 'Tetap'], [3, 2, 'Turun'], [null, 2, 'Tertinggal'], [1, 1, '']),
      expected: [
        ['D2', 'saran', { found: '3', indicator: 'P.1' }],
        ['D3', 'saran', { found: 'TB', indicator: 'O.1' }],
      ],
      beside: ['blank-value', 'na-without-reason', 'dimension-all-na', 'override-without-reason'],
    },
  ],
  'override-in-matrix': [
    {
      name: 'each answer of a row with one; an empty column says nothing and is no unit',
      grids: [
        sheet([
          ['Kode', 'A', 'B', 'Nilai Koreksi', 'Alasan Koreksi'],
          ['P.1', 1, 2, 3, 'Bukti baru'],
          ['O.1', 1, 2, '', 'Bukti baru'],
        ]),
        sheet(
          [
            ['Kode', 'C', 'Nilai Koreksi', 'Alasan Koreksi'],
            ['P.1', 1, '', '-'],
            ['O.1', 1, '', ''],
          ],
          {},
          'Kedua',
        ),
      ],
      expected: [
        ['D2', 'wajib', { found: '3', unit: 'A' }],
        ['D2', 'wajib', { found: '3', unit: 'B' }],
        ['E3', 'wajib', { found: 'Bukti baru', unit: 'A' }],
        ['E3', 'wajib', { found: 'Bukti baru', unit: 'B' }],
      ],
    },
  ],
  'override-unread': [
    {
      name: 'headers one letter off, where the column says something',
      grids: sheet([
        [...HEADER, 'Nilai Koreski', 'Alsan Koreksi', 'Nlai Koreksi'],
        ['A', 'P.1', 1, 2, 'Bukti baru', ''],
        ['A', 'O.1', 1, '', '', ' '],
      ]),
      expected: [
        ['D1', 'wajib', { found: 'Nilai Koreski', column: 'override', asUnit: false }],
        ['E1', 'wajib', { found: 'Alsan Koreksi', column: 'overrideReason', asUnit: false }],
      ],
    },
    {
      name: 'headers that may mean corrections, but not those of columns about them',
      grids: sheet([
        [...HEADER, 'Koreksi', 'Penjelasan Koreksi', 'Tanggal Koreksi', 'Dikoreksi oleh'],
        ['A', 'P.1', 1, 2, 'Bukti baru', '1/2', 'B'],
        ['A', 'O.1', 1, '', '', '', ''],
      ]),
      expected: [
        ['D1', 'cek', { found: 'Koreksi', column: 'override', asUnit: false }],
        ['E1', 'cek', { found: 'Penjelasan Koreksi', column: 'overrideReason', asUnit: false }],
      ],
      beside: ['numbers-unread'],
    },
    {
      name: 'one that may mean corrections beside the column that does',
      grids: sheet([
        [...HEADER, 'Nilai Koreksi', 'Alasan Koreksi', 'Koreksi', 'Alasan Koreski'],
        ['A', 'P.1', 1, '', '', 2, 'x'],
        ['A', 'O.1', 1, '', '', '', ''],
      ]),
      expected: [['G1', 'wajib', { found: 'Alasan Koreski', column: 'overrideReason', asUnit: false }]],
      beside: ['numbers-unread'],
    },
    {
      name: 'columns that pass for units of a matrix, but no unit that corrects for a living',
      grids: sheet([
        ['Kode', 'A', 'Koreksi A', 'A (koreksi)', 'Koreksi', 'Seksi Koreksi Data'],
        ['P.1', 1, 2, 2, 2, 1],
        ['O.1', 1, 2, 2, 2, 1],
      ]),
      expected: [
        ['C1', 'wajib', { found: 'Koreksi A', column: 'override', asUnit: true }],
        ['D1', 'wajib', { found: 'A (koreksi)', column: 'override', asUnit: true }],
        ['E1', 'wajib', { found: 'Koreksi', column: 'override', asUnit: true }],
      ],
    },
  ],
};
