import { doubledInstitutions, levelOf, nationalGroups, type NationalEntry } from '../../src/app/national';
import { nationalCsv, nationalJson, nationalPlan } from '../../src/app/national-plan';
import { writeWorkbook } from '../../src/xlsx/write';
import { readWorkbook } from '../../src/xlsx/read';

const BASE: NationalEntry = {
  file: 'a.xlsx',
  institution: 'A',
  level: 'kota',
  edition: '2023',
  instrument: 'kepatuhan-2023 1.0.0',
  units: 4,
  hundredths: 8000,
  reason: null,
  zone: 'hijau',
  category: 'B',
  opinion: 'Kualitas Tinggi',
  status: 'final',
  filled: 10,
  expected: 10,
  overrides: 0,
};

function entry(institution: string, hundredths: number | null, rest: Partial<NationalEntry> = {}): NationalEntry {
  const unscored = {
    reason: 'blank-value',
    zone: null,
    category: null,
    opinion: null,
    status: 'tidak-dinilai',
  } as const;
  return {
    ...BASE,
    institution,
    file: `${institution}.xlsx`,
    hundredths,
    ...(hundredths === null ? unscored : {}),
    ...rest,
  };
}

const MIXED = [
  entry('Kota C', 7000, { zone: 'kuning', category: 'C' }),
  entry('Kota A', 8000),
  entry('Kota D', null),
  entry('Kota E', 9900, { status: 'sementara', category: 'A' }),
  entry('Kota B', 8000),
  entry('Kota F', 8100, { edition: '2024', instrument: 'kepatuhan-2024 1.0.0' }),
  entry('Provinsi G', 5000, { level: 'provinsi', zone: 'merah', category: 'D' }),
];

it.each([
  ['Kementerian', 'kementerian'],
  ['Kementerian/Lembaga', 'kementerian-lembaga'],
  ['K/L', 'kementerian-lembaga'],
  ['PEMERINTAH KABUPATEN', 'kabupaten'],
  ['Pemkot', 'kota'],
  ['Provinsi', 'provinsi'],
  ['Pemda', 'pemerintah-daerah'],
  ['Kantah', 'kantor-pertanahan'],
  ['Polresta', 'polres'],
  ['BUMN', 'lain'],
  [null, 'lain'],
])('takes %j for the level %s', (kind, level) => expect(levelOf(kind)).toBe(level));

describe('nationalGroups', () => {
  const groups = nationalGroups(MIXED);

  it('ranks final results among the same level and instrument; equal scores share a rank and leave the next one out', () => {
    expect(
      groups.map(({ level, edition, entries }) => [level, edition, ...entries.map((e) => [e.institution, e.rank])]),
    ).toEqual([
      ['provinsi', '2023', ['Provinsi G', 1]],
      ['kota', '2023', ['Kota A', 1], ['Kota B', 1], ['Kota C', 3], ['Kota E', null], ['Kota D', null]],
      ['kota', '2024', ['Kota F', 1]],
    ]);
  });

  it('counts zones and categories of final results alone', () => {
    const { zones, categories, provisional, unscored } = groups[1]!;
    expect(zones).toEqual({ hijau: 2, kuning: 1, merah: 0 });
    expect([...categories]).toEqual([
      ['B', 2],
      ['C', 1],
    ]);
    expect([provisional, unscored]).toEqual([1, 1]);
  });

  it('does not depend on the order in which the files were read', () => {
    expect(nationalGroups([...MIXED].reverse())).toEqual(groups);
  });
});

describe('an institution in two files', () => {
  const met = (...entries: NationalEntry[]) =>
    doubledInstitutions(nationalGroups(entries)).map(({ files }) => files.join(' '));
  const of = (file: string, rest: Partial<NationalEntry> = {}) => entry('Bandung', 8000, { file, ...rest });

  it.each([
    ['the same level', {}, ['a b']],
    ['another spelling', { institution: '  BANDUNG ' }, ['a b']],
    ['another instrument of the edition', { instrument: 'lain 1.0.0' }, ['a b']],
    ['no level stated', { level: 'lain' }, ['a b']],
    ['a regency beside a city', { level: 'kabupaten' }, []],
    ['another edition', { edition: '2024' }, []],
    ['another name', { institution: 'Bandung Barat' }, []],
  ] as const)('%s', (_what, rest, expected) => {
    expect(met(of('a'), of('b', rest))).toEqual(expected);
    expect(met(of('b', rest), of('a'))).toEqual(expected);
  });

  it('neither of the two is ranked or counted, and the next one takes the rank', () => {
    const [group] = nationalGroups([of('a', { hundredths: 9000 }), of('b'), entry('Cimahi', 7000)]);
    expect(group!.entries.map(({ file, rank }) => [file, rank])).toEqual([
      ['Cimahi.xlsx', 1],
      ['a', null],
      ['b', null],
    ]);
    expect(group).toMatchObject({ zones: { hijau: 1 }, doubled: 2, provisional: 0, unscored: 0 });
  });
});

describe('the national table', () => {
  const table = {
    groups: nationalGroups([...MIXED, entry('=cmd', 6000, { level: 'lain', file: '-1.xlsx' })]),
    skipped: [{ file: '+rusak.xlsx', code: 'not-a-zip', sentence: 'Rusak.' }],
  };

  it('stands in a workbook with its counts and the files that were left out', async () => {
    const book = readWorkbook(await writeWorkbook(nationalPlan(table, 'id')));
    const rows = book.sheets.map(({ name, grid }) => [name, grid.values] as const);
    expect(rows.map(([name]) => name)).toEqual(['Rekap Nasional', 'Rekap Jumlah', 'Rekap Dilewati']);
    expect(rows[0]![1].slice(2, 5)).toEqual([
      [
        ...['Tingkat', 'Edisi', 'Peringkat', 'Instansi', 'Unit', 'Nilai', 'Kategori', 'Zona', 'Opini', 'Status'],
        ...['Kelengkapan', 'Instrumen', 'Berkas'],
      ],
      [
        ...['Provinsi', '2023', 1, 'Provinsi G', 4, 50, 'D', 'Merah', 'Kualitas Tinggi', 'final', 1],
        ...['kepatuhan-2023 1.0.0', 'Provinsi G.xlsx'],
      ],
      [
        ...['Kota', '2023', 1, 'Kota A', 4, 80, 'B', 'Hijau', 'Kualitas Tinggi', 'final', 1],
        ...['kepatuhan-2023 1.0.0', 'Kota A.xlsx'],
      ],
    ]);
    expect(rows[1]![1].slice(2, 5)).toEqual([
      [
        ...['Tingkat', 'Edisi', 'Instansi', 'Hijau', 'Kuning', 'Merah', 'Kategori B', 'Kategori C', 'Kategori D'],
        ...['Sementara', 'Tidak dinilai'],
      ],
      ['Provinsi', '2023', 1, 0, 0, 1, 0, 0, 1, 0, 0],
      ['Kota', '2023', 5, 2, 1, 0, 2, 1, 0, 1, 1],
    ]);
    expect(rows[2]![1][1]).toEqual(['+rusak.xlsx', 'Rusak.']);
  });

  it('says in words why there is no score, and runs no formula from a name', () => {
    const lines = nationalCsv(table, 'id').split('\r\n');
    expect(lines).toContain(
      'Kota;2023;;Kota D;4;;;;;tidak dinilai: ada nilai kosong atau tidak sah;1;kepatuhan-2023 1.0.0;Kota D.xlsx',
    );
    expect(lines.at(-2)).toMatch(/^Tidak disebut;2023;1;'=cmd;4;60;.*;'-1\.xlsx$/);
  });

  it('counts corrections in a last column, where an institution has some', () => {
    const corrected = { groups: nationalGroups([...MIXED, entry('Kota Z', 6000, { overrides: 3 })]), skipped: [] };
    const [ranking, counts] = nationalPlan(corrected, 'id').sheets;
    const shown = (cells: readonly unknown[]): unknown => (cells.at(-1) as { value: unknown }).value;
    expect(ranking!.rows.slice(2).map(shown)).toEqual(['Koreksi', 0, 0, 0, 0, 3, 0, 0, 0]);
    expect(counts!.rows.slice(2, 6).map(shown)).toEqual(['Koreksi', 0, 3, 0]);
    const lines = nationalCsv(corrected, 'id').trimEnd().split('\r\n');
    expect(lines[0]!.endsWith(';Berkas;Koreksi')).toBe(true);
    expect(lines[5]).toMatch(/;Kota Z;.*;Kota Z\.xlsx;3$/);
    const { kelompok } = nationalJson(corrected) as { kelompok: { instansi: Record<string, unknown>[] }[] };
    expect(kelompok[1]!.instansi.map(({ koreksi }) => koreksi)).toEqual([
      ...[undefined, undefined, undefined, 3],
      ...[undefined, undefined],
    ]);
  });

  it('names the files that were left out in JSON', () => {
    expect(nationalJson(table)).toMatchObject({
      kelompok: [{ tingkat: 'provinsi', zona: { merah: 1 } }, {}, {}, {}],
      dilewati: [{ berkas: '+rusak.xlsx', kode: 'not-a-zip', pesan: 'Rusak.' }],
    });
  });
});
