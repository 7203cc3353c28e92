import type { UnitAnswer } from '../../src/core/sheet/unit-answers';
import fc from 'fast-check';
import { assess } from '../../src/app/assess';
import { mappingFor, misfitsOf, missingColumns, sheetMappings, type ColumnMapping } from '../../src/app/column-mapping';
import { mappingXml, readMapping } from '../../src/app/column-record';
import { findInstrument } from '../../src/app/editions';
import { canBeFormulas } from '../../src/app/recap';
import { instrumentFor } from '../../src/app/workbook-instrument';
import type { CellValue, Grid } from '../../src/core/grid';
import { COLUMN_KEYS } from '../../src/core/sheet/headers';
import { searchSheets } from '../../src/core/sheet/indicator-sheets';
import { anyText } from '../support/any-text';

const INSTRUMENT = findInstrument('2023')!;

/** A sheet with headers of its own. "Nilai" stands above something else than the values. */
function foreign(hasil = 'Hasil', sheet = 'Data 2023'): Grid {
  const rows: CellValue[][] = [
    ['Tahun: 2023'],
    ['Nama UKE II', 'Layanan', 'Butir', 'Nilai', hasil, 'Data dukung'],
    ...INSTRUMENT.indicators.map(({ code }, at): CellValue[] => ['Dinas A', '', code, 'x', at % 5, `SK ${code}`]),
  ];
  return { sheet, top: 0, left: 0, values: rows };
}

function mappingOf(sheet = 'Data 2023'): ColumnMapping {
  return {
    sheet,
    headerRow: 1,
    columns: {
      unit: { column: 0, header: 'Nama UKE II' },
      code: { column: 2, header: 'Butir' },
      value: { column: 4, header: 'Hasil' },
      evidence: { column: 5, header: 'Data dukung' },
    },
  };
}

/** The same sheet under our names. */
function ours(grid: Grid): Grid {
  const [info, , ...rows] = grid.values;
  const kept = (row: readonly CellValue[]): CellValue[] => [row[0]!, row[2]!, row[4]!, row[5]!];
  return { ...grid, values: [info!, ['Unit', 'Kode', 'Nilai', 'Bukti'], ...rows.map(kept)] };
}

it('a mapped sheet scores exactly like the same sheet under our names', () => {
  const grid = foreign();
  const mapped = assess([grid], INSTRUMENT, 'refuse', sheetMappings([mappingOf()]));
  const named = assess([ours(grid)], INSTRUMENT);
  if (!mapped.ok || !named.ok) throw new Error('not read');
  expect(mapped.assessment.result).toEqual(named.assessment.result);
  expect(mapped.assessment.result.institution.outcome.scored).toBe(true);
  expect(mapped.assessment.table.sources[0]).toMatchObject({ mapped: true });
  expect(named.assessment.table.sources[0]).not.toHaveProperty('mapped');
  // Functions know columns by their headers alone.
  expect(canBeFormulas({ assessment: mapped.assessment, grids: [grid] })).toBe(false);
  expect(canBeFormulas({ assessment: named.assessment, grids: [ours(grid)] })).toBe(true);
});

it('no issue points at a header that the user explained, though another column is headed "Nilai"', () => {
  const mapping = mappingOf();
  const first = { ...mapping, columns: { ...mapping.columns, value: { column: 3, header: 'Nilai' } } };
  for (const each of [mapping, first]) {
    const outcome = assess([foreign('Nilai 2')], INSTRUMENT, 'ignore', sheetMappings([each]));
    if (!outcome.ok) throw new Error('not read');
    expect(outcome.assessment.issues.filter(({ row }) => row <= 1)).toEqual([]);
  }
});

it('the lines above a mapped header name the edition', () => {
  const grid = { ...foreign(), values: [['Edisi: 2021'], ...foreign().values.slice(1)] };
  const choice = instrumentFor([grid], undefined, searchSheets([grid], sheetMappings([mappingOf()])));
  expect(choice).toMatchObject({ ok: true, instrument: { edition: '2021' } });
});

describe('a mapping that no longer fits', () => {
  it('fits the workbook it was made for', () => {
    expect(misfitsOf([mappingOf()], [foreign()])).toEqual([]);
    expect(mappingFor({ ok: true, mapping: [mappingOf()] }, [foreign()])).toMatchObject({ ok: true });
  });

  it('is told from one whose header was changed or moved', () => {
    expect(misfitsOf([mappingOf()], [foreign('Skor lama')])).toEqual([
      { kind: 'header-changed', sheet: 'Data 2023', row: 1, column: 4, before: 'Hasil', now: 'Skor lama' },
    ]);
    const moved = { ...foreign(), left: 1 };
    expect(misfitsOf([mappingOf()], [moved])).toHaveLength(4);
    expect(mappingFor({ ok: true, mapping: [mappingOf()] }, [foreign('Skor lama')])).toEqual({
      ok: false,
      problem: {
        code: 'mapping-misfit',
        data: { sheet: 'Data 2023', header: { cell: 'E2', before: 'Hasil', now: 'Skor lama' } },
      },
    });
  });

  it('is told from one whose sheet has gone, even where another sheet can be read', () => {
    const others = [ours(foreign('Hasil', 'Lain'))];
    expect(mappingFor({ ok: true, mapping: [mappingOf()] }, others)).toEqual({
      ok: false,
      problem: { code: 'mapping-misfit', data: { sheet: 'Data 2023', header: null } },
    });
  });

  it('white space around and inside a header does not count', () => {
    expect(misfitsOf([mappingOf()], [foreign('  Hasil\n')])).toEqual([]);
  });
});

describe('the record', () => {
  const columns = fc
    .uniqueArray(fc.nat(16_383), { minLength: 12, maxLength: 12 })
    .chain((places) =>
      fc.tuple(
        ...places.map((column) => fc.record({ column: fc.constant(column), header: anyText({ maxLength: 60 }) })),
      ),
    )
    .map((each) => Object.fromEntries(COLUMN_KEYS.map((key, at) => [key, each[at]!])));
  const sheets = fc.uniqueArray(
    fc.record({
      sheet: anyText({ minLength: 1, maxLength: 31 }),
      headerRow: fc.nat(1_048_575),
      columns,
    }),
    { selector: ({ sheet }) => sheet, maxLength: 3 },
  );

  it('comes back as it was kept, with any text in it', () => {
    fc.assert(
      fc.property(sheets, (mapping) => {
        expect(readMapping(mappingXml(mapping))).toEqual({ ok: true, mapping });
      }),
    );
  });

  it('may have been written anew by a host', () => {
    const xml = mappingXml([mappingOf()]);
    expect(readMapping(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`)).toEqual(readMapping(xml));
    expect(readMapping(xml.replace('<kolom xmlns', '<k:kolom xmlns:k').replace('</kolom>', '</k:kolom>'))).toEqual(
      readMapping(xml),
    );
  });

  it('is empty where there is none, and where all was forgotten', () => {
    expect(readMapping(null)).toEqual({ ok: true, mapping: [] });
    expect(readMapping(mappingXml([]))).toEqual({ ok: true, mapping: [] });
  });

  const json = (value: unknown): string => `<kolom xmlns="urn:kepatuhan:kolom:1">${JSON.stringify(value)}</kolom>`;
  const valid = { column: 0, header: 'Kode' };
  const sheet = { sheet: 'A', headerRow: 0, columns: { code: valid, value: { column: 1, header: 'Nilai' } } };

  const answerOf = (header: string) => ({ kind: 'column', sheet: 'A', column: 3, header, unit: false });
  const matrix = {
    sheet: 'A',
    headerRow: 0,
    columns: { code: valid },
    unitColumns: [{ column: 5, header: 'Dinas A' }],
  };

  it('also holds columns of units and answers about units', () => {
    const units = [answerOf('Rata2'), { kind: 'sheet', sheet: 'Salinan', unit: true }];
    expect(readMapping(json({ format: 2, sheets: [matrix], units }))).toEqual({
      ok: true,
      mapping: [matrix],
      answers: units,
    });
    expect(readMapping(mappingXml([matrix], units as UnitAnswer[]))).toEqual({
      ok: true,
      mapping: [matrix],
      answers: units,
    });
    expect(mappingXml([sheet])).toContain('"format":1');
  });

  it('also holds a heading in two rows', () => {
    const two = { ...matrix, headerRow: 2, headerTop: 1 };
    expect(readMapping(mappingXml([two]))).toEqual({ ok: true, mapping: [two] });
    expect(mappingXml([{ ...sheet, headerRow: 2, headerTop: 1 }])).toContain('"format":2');
  });

  it('takes this one, which the refused ones below differ from in one place', () => {
    expect(readMapping(json({ format: 1, sheets: [sheet] }))).toEqual({ ok: true, mapping: [sheet] });
  });

  it.each<[string, string]>([
    ['nothing', ''],
    ['no element', 'kolom'],
    ['another element', '<segel xmlns="urn:kepatuhan:kolom:1">{"format":1,"sheets":[]}</segel>'],
    ['another namespace', '<kolom xmlns="urn:kepatuhan:kolom:2">{"format":1,"sheets":[]}</kolom>'],
    ['elements inside', '<kolom xmlns="urn:kepatuhan:kolom:1"><a/></kolom>'],
    ['two elements', `${mappingXml([])}${mappingXml([])}`],
    ['a document type', `<!DOCTYPE kolom [<!ENTITY a "b">]>${mappingXml([])}`],
    ['no JSON', '<kolom xmlns="urn:kepatuhan:kolom:1">{"format":1,</kolom>'],
    ['a list', json([])],
    ['another format', json({ format: 3, sheets: [] })],
    ['answers in the first format', json({ format: 1, sheets: [], units: [] })],
    ['columns of units in the first format', json({ format: 1, sheets: [{ ...sheet, unitColumns: [] }] })],
    [
      'a value beside columns of units',
      json({ format: 2, sheets: [{ ...sheet, unitColumns: [{ column: 5, header: 'A' }] }] }),
    ],
    ['two rows in the first format', json({ format: 1, sheets: [{ ...sheet, headerRow: 1, headerTop: 0 }] })],
    ['a heading of three rows', json({ format: 2, sheets: [{ ...sheet, headerRow: 2, headerTop: 0 }] })],
    ['a heading above the sheet', json({ format: 2, sheets: [{ ...sheet, headerRow: 0, headerTop: -1 }] })],
    [
      'a column of units beside those with the name of one',
      json({ format: 2, sheets: [{ ...matrix, columns: { code: valid, unit: { column: 1, header: 'Unit' } } }] }),
    ],
    ['an answer about nothing', json({ format: 2, sheets: [], units: [{ kind: 'row', sheet: 'A', unit: true }] })],
    [
      'an answer that says neither',
      json({ format: 2, sheets: [], units: [{ kind: 'sheet', sheet: 'A', unit: 'ya' }] }),
    ],
    ['an answer with a heading too long', json({ format: 2, sheets: [], units: [answerOf('x'.repeat(301))] })],
    ['sheets that are no list', json({ format: 1, sheets: {} })],
    ['more than we write', json({ format: 1, sheets: [], more: 1 })],
    ['a sheet twice', json({ format: 1, sheets: [sheet, sheet] })],
    ['a sheet without name', json({ format: 1, sheets: [{ ...sheet, sheet: '' }] })],
    ['a row outside Excel', json({ format: 1, sheets: [{ ...sheet, headerRow: 1_048_576 }] })],
    ['half a row', json({ format: 1, sheets: [{ ...sheet, headerRow: 0.5 }] })],
    [
      'a column outside Excel',
      json({ format: 1, sheets: [{ ...sheet, columns: { ...sheet.columns, unit: { column: 16_384, header: '' } } }] }),
    ],
    ['an unknown column', json({ format: 1, sheets: [{ ...sheet, columns: { ...sheet.columns, zona: valid } }] })],
    [
      'one column with two meanings',
      json({ format: 1, sheets: [{ ...sheet, columns: { ...sheet.columns, unit: valid } }] }),
    ],
    [
      'a header that is no text',
      json({ format: 1, sheets: [{ ...sheet, columns: { ...sheet.columns, unit: { column: 3, header: 4 } } }] }),
    ],
    ['no value column', json({ format: 1, sheets: [{ ...sheet, columns: { code: valid } }] })],
    ['a prototype', `<kolom xmlns="urn:kepatuhan:kolom:1">{"format":1,"sheets":[],"__proto__":{"x":1}}</kolom>`],
    ['more than a workbook needs', json({ format: 1, sheets: [], pad: 'x'.repeat(2_000_000) })],
  ])('with %s is damaged, and nothing of it is used', (_what, xml) => {
    const stored = readMapping(xml);
    expect(stored).toEqual({ ok: false, damaged: true });
    expect(mappingFor(stored, [foreign()])).toEqual({ ok: false, problem: { code: 'mapping-damaged', data: {} } });
  });
});

it('asks for values and for a code or a name', () => {
  const at = (column: number) => ({ column, header: '' });
  expect(missingColumns({})).toEqual(['code', 'value']);
  expect(missingColumns({ name: at(1) })).toEqual(['value']);
  expect(missingColumns({ code: at(1), value: at(2) })).toEqual([]);
});
