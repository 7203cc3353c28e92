import fc from 'fast-check';
import { PUBLISHED } from '../../../src/app/editions';
import { cellAddress } from '../../../src/core/address';
import type { CellValue, Grid } from '../../../src/core/grid';
import { lintInstrument } from '../../../src/core/instrument/lint';
import { sameScoring } from '../../../src/core/instrument/same-scoring';
import { readInstrumentSheet } from '../../../src/core/instrument/sheet';
import { instrumentSheetRows } from '../../../src/core/instrument/sheet-rows';
import type { Instrument } from '../../../src/core/instrument/types';
import { validInstrument } from './valid';
import { runs } from '../../support/runs';

const grid = (values: readonly (readonly CellValue[])[], top = 0, left = 0): Grid => ({
  sheet: 'Instrumen',
  top,
  left,
  values,
});

function read(values: readonly (readonly CellValue[])[]): Instrument {
  const parsed = readInstrumentSheet(grid(values));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.instrument;
}

/** "B7 bands-overlap" of every fault; "-" where no cell is to blame. */
function faultsOf(values: readonly (readonly CellValue[])[], top = 0, left = 0): string[] {
  const parsed = readInstrumentSheet(grid(values, top, left));
  return parsed.ok
    ? []
    : parsed.faults.map(({ cell, code }) => `${cell ? cellAddress(cell.row, cell.column) : '-'} ${code}`);
}

/** Nine rows: a heading, keys, dimensions at row 5, bands at row 9, indicators at row 14 (all counted from 1). */
const SMALL: readonly (readonly CellValue[])[] = [
  ['Instrumen uji'],
  ['Id:', 'uji'],
  ['Versi: 2'],
  [],
  ['Kode', 'Dimensi', 'Bobot'],
  ['X', 'Satu', '21,85'],
  ['Y', 'Dua', 78.15],
  [],
  ['Kategori', 'Zona', 'Opini', 'Dari', 'Sampai'],
  ['Baik', 'Hijau', 'Tinggi', '60,00', 100],
  ['Kurang', 'Merah', null, 0, '59,99'],
  [],
  ['Daftar indikator'],
  ['Kode', 'Dimensi', 'Indikator', 'Bobot', 'Skala'],
  ['X.1', 'X', 'Pertama', 1, '0-4'],
  ['X.2', 'satu', 'Kedua', '12,22', 'Ya / Tidak'],
  ['Y.1', 'Y', 'Ketiga', 2, 'a/b/c'],
];

/** The small sheet with the cell at a zero-based row and column replaced. */
const smallWith = (row: number, column: number, value: CellValue) =>
  SMALL.map((cells, i) => (i === row ? Object.assign([...cells], { [column]: value }) : cells));

describe('round trip', () => {
  it.each(PUBLISHED.filter(({ dimensions }) => dimensions.length > 0).map((i) => [i.id, i] as const))(
    '%s is the same after being written and read',
    (_id, instrument) => {
      expect(read(instrumentSheetRows(instrument))).toEqual(instrument);
    },
  );

  it('keeps answer scales with other spellings and half points', () => {
    expect(read(instrumentSheetRows(validInstrument()))).toEqual(validInstrument());
  });

  it('keeps undecided ranges and whole-point limits', () => {
    const old = PUBLISHED[0];
    const { dimensions, indicators, scales } = validInstrument();
    const instrument = { ...old, dimensions, indicators, scales };
    expect(read(instrumentSheetRows(instrument as Instrument))).toEqual(instrument);
  });
});

describe('a sheet written by hand', () => {
  const instrument = read(SMALL);

  it('takes identity from the key lines and defaults for what they leave out', () => {
    expect([instrument.id, instrument.version, instrument.edition]).toEqual(['uji', '2', 'khusus']);
    expect(instrument.rules).toMatchObject({
      maximum: { value: 100 },
      bandDecimals: { value: 2 },
      institution: { value: 'mean-of-rounded-units' },
      notApplicable: { value: 'exclude' },
      completenessThreshold: { value: 10_000 },
    });
  });

  it('turns percentages with two decimals into whole parts of 10,000', () => {
    expect(instrument.dimensions.map(({ weight }) => weight.value)).toEqual([2185, 7815]);
    expect(instrument.rules.weightTotal).toBe(10_000);
  });

  it('turns relative indicator weights into whole numbers in the same ratio', () => {
    expect(instrument.indicators.map(({ weight }) => weight.value)).toEqual([100, 1222, 200]);
  });

  it('finds a dimension by name and a scale by its usual name', () => {
    expect(instrument.indicators.map(({ dimension, scale }) => [dimension, scale])).toEqual([
      ['X', '0-4'],
      ['X', 'ya/tidak'],
      ['Y', 'A/B/C'],
    ]);
    expect(instrument.scales['A/B/C']).toMatchObject({
      max: 1,
      options: [
        { answer: 'A', points: 1 },
        { answer: 'B', points: 0.5 },
        { answer: 'C', points: 0 },
      ],
    });
  });

  it('puts bands that are printed highest first in order', () => {
    expect(instrument.bands.map(({ min, max, category, opinion }) => [min, max, category, opinion])).toEqual([
      [0, 5999, 'Kurang', null],
      [6000, 10_000, 'Baik', 'Tinggi'],
    ]);
  });

  it('marks every figure as the choice of whoever wrote the sheet', () => {
    const origins = JSON.stringify(instrument).match(/"status":"[^"]*","source":"[^"]*"/g);
    expect(new Set(origins)).toEqual(new Set(['"status":"default","source":"sheet"']));
  });
});

describe('weights', () => {
  const weighted = (first: CellValue, second: CellValue, ...keys: CellValue[][]) => {
    const [title = [], ...rest] = SMALL.map((cells, i) =>
      i === 5 ? ['X', 'Satu', first] : i === 6 ? ['Y', 'Dua', second] : cells,
    );
    return [title, ...keys, ...rest];
  };

  it.each<[CellValue, CellValue, number[]]>([
    [21.85, 78.15, [2185, 7815]],
    ['21,85%', '78,15 %', [2185, 7815]],
    [0.2185, 0.7815, [2185, 7815]],
    [2185, 7815, [2185, 7815]],
    [40, 60, [4000, 6000]],
    [0, 100, [0, 10_000]],
  ])('%j and %j', (first, second, expected) => {
    expect(read(weighted(first, second)).dimensions.map(({ weight }) => weight.value)).toEqual(expected);
  });

  it('are parts of "Jumlah bobot" where the sheet states it', () => {
    const instrument = read(weighted(22.5, 37.5, ['Jumlah bobot', 60]));
    expect(instrument.rules.weightTotal).toBe(600);
    expect(instrument.dimensions.map(({ weight }) => weight.value)).toEqual([225, 375]);
  });

  it.each<[CellValue, CellValue, string[]]>([
    [21.85, 78.16, ['C5 weights-do-not-sum']],
    ['1.234', 78.15, ['C6 ambiguous-number']],
    ['dua', 78.15, ['C6 not-a-number']],
    [null, 78.15, ['C6 blank-cell']],
    [{ error: '#REF!' }, 78.15, ['C6 error-cell']],
    [33.333, 66.667, ['C6 too-many-decimals', 'C7 too-many-decimals']],
    [-10, 110, ['C6 negative-weight', 'C5 weights-do-not-sum']],
  ])('%j and %j: %j', (first, second, expected) => {
    expect(faultsOf(weighted(first, second))).toEqual(expected);
  });
});

describe('faults name their cell', () => {
  it.each<[number, number, CellValue, string[]]>([
    [1, 1, 'Uji Coba', ['B2 bad-id']],
    [1, 0, 'Idd:', ['A2 unknown-key']],
    [2, 0, 'Id: dua', ['A3 duplicate-key']],
    [4, 1, 'Bobot', ['A5 unknown-key', 'A6 unknown-key', 'A7 unknown-key', '- table-missing']],
    [8, 2, 'Zona', ['C9 duplicate-column']],
    [9, 1, 'biru', ['B10 not-an-option']],
    [9, 1, null, ['B10 not-an-option']],
    [9, 3, 59.99, ['D10 bands-overlap']],
    [9, 3, 60.01, ['D10 bands-gap']],
    [9, 3, 60.005, ['D10 too-many-decimals']],
    [9, 4, 99, ['E10 bands-end']],
    [10, 3, null, ['D11 blank-cell']],
    [13, 4, 'Catatan lain', ['A14 column-missing']],
    [14, 0, null, ['A15 blank-cell']],
    [15, 0, 'x.1', ['A16 duplicate-code']],
    [15, 1, 'Tiga', ['B16 unknown-dimension']],
    [15, 4, 'bagus', ['E16 unreadable-scale']],
    [16, 1, 'X', ['B7 dimension-without-indicators']],
    [16, 3, 0, ['B7 dimension-weights-zero']],
  ])('row %d, column %d = %j', (row, column, value, expected) => {
    expect(faultsOf(smallWith(row, column, value))).toEqual(expected);
  });

  it('counts from where the grid stands', () => {
    expect(faultsOf(smallWith(9, 1, 'biru'), 10, 2)).toEqual(['D20 not-an-option']);
  });

  it('says that an empty sheet lacks its tables', () => {
    expect(faultsOf([])).toEqual(['- table-missing', '- table-missing', '- table-missing']);
  });

  it('refuses a sheet that is no list of indicators unread', () => {
    expect(faultsOf(Array.from({ length: 5001 }, () => []))).toEqual(['- sheet-too-large']);
  });

  it('does not skip a row that has only its code', () => {
    expect(faultsOf([...SMALL, ['Y.2']])).toEqual(
      expect.arrayContaining(['C18 blank-cell', 'B18 blank-cell', 'D18 blank-cell', 'E18 blank-cell']),
    );
  });

  it('ignores blank rows and notes that stand apart', () => {
    const [head, tail] = [SMALL.slice(0, 16), SMALL.slice(16)];
    expect(read([...head, [], ...tail, [], ['Sumber: lembar kerja evaluasi']])).toEqual(read(SMALL));
  });
});

describe('a hostile sheet', () => {
  it('cannot name a scale or a dimension after a prototype', () => {
    const scales: CellValue[][] = [[], ['Skala', 'Jenis', 'Maksimum'], ['__proto__', 'angka', 4]];
    expect(faultsOf([...SMALL, ...scales])).toEqual(['A20 forbidden-name']);
    expect(faultsOf(smallWith(15, 1, '__proto__'))).toEqual(['B16 unknown-dimension']);
  });

  it('never throws, and gives faults or a sound instrument, whatever a cell holds', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constant({ error: '#N/A' }),
      fc.constantFrom('Kode', 'Dimensi', 'Bobot', 'Skala', 'Zona', 'Dari', 'Sampai', 'Indikator', '0-4', '1.234'),
    );
    const place = fc.record({ row: fc.nat(SMALL.length), column: fc.nat(6), value: cell });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 6 }), (places) => {
        const values = [...SMALL, []].map((cells) => [...cells]);
        for (const { row, column, value } of places) (values[row] ?? [])[column] = value;
        const filled = values.map((cells) => Array.from(cells, (value) => value ?? null));
        const parsed = readInstrumentSheet(grid(filled));
        return parsed.ok ? lintInstrument(parsed.instrument).length === 0 : parsed.faults.length > 0;
      }),
      { numRuns: runs(120) },
    );
  });

  it('is read through although a name is as long as a cell can be', () => {
    const long = `${'. ['.repeat(10_000)}"`;
    const scales: CellValue[][] = [
      [],
      ['Skala', 'Jenis', 'Maksimum'],
      [long, 'angka', 0],
      [`a${' '.repeat(32_000)}:x`, null, 4],
    ];
    expect(faultsOf([...SMALL, ...scales])).toEqual(['C20 not-positive']);
  });

  it('keeps formula text as text', () => {
    const instrument = read(smallWith(14, 2, '=HYPERLINK("x")'));
    expect(instrument.indicators[0]?.name.id).toBe('=HYPERLINK("x")');
  });
});

describe('sameScoring', () => {
  const instrument = validInstrument();

  it('holds when only wording, order and sources differ', () => {
    const other: Instrument = {
      ...instrument,
      id: 'lain',
      caveats: [{ id: 'a', en: 'b' }],
      indicators: [...instrument.indicators].reverse().map((i) => ({ ...i, name: { id: 'x', en: 'y' }, source: 'S3' })),
    };
    expect(sameScoring(instrument, other)).toBe(true);
  });

  it('holds between the same scale under two names', () => {
    const renamed = JSON.stringify(instrument).replaceAll('"0-4"', '"nol sampai empat"');
    expect(sameScoring(instrument, JSON.parse(renamed) as Instrument)).toBe(true);
  });

  it.each<[string, (i: Instrument) => Instrument]>([
    [
      'a weight',
      (i) => ({ ...i, dimensions: i.dimensions.map((d) => ({ ...d, weight: { ...d.weight, value: 5000 } })) }),
    ],
    ['a limit', (i) => ({ ...i, bands: i.bands.map((b) => ({ ...b, min: b.min === 8800 ? 8801 : b.min })) })],
    ['a zone', (i) => ({ ...i, bands: i.bands.map((b) => ({ ...b, zone: 'hijau' as const })) })],
    [
      'a rule',
      (i) => ({
        ...i,
        rules: { ...i.rules, institution: { ...i.rules.institution, value: 'product-weighted' as const } },
      }),
    ],
    [
      'a scale',
      (i) => ({
        ...i,
        scales: {
          ...i.scales,
          '0-4': { kind: 'number' as const, max: 5, status: 'default' as const, source: 'sheet' },
        },
      }),
    ],
    ['an indicator fewer', (i) => ({ ...i, indicators: i.indicators.slice(1) })],
    [
      'an indicator in another dimension',
      (i) => ({ ...i, indicators: i.indicators.map((x) => ({ ...x, dimension: 'X' })) }),
    ],
  ])('does not hold when %s differs', (_what, change) => {
    expect(sameScoring(instrument, change(instrument))).toBe(false);
  });
});
