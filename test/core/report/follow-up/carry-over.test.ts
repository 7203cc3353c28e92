import fc from 'fast-check';
import { findInstrument } from '../../../../src/app/editions';
import type { CellValue, Grid } from '../../../../src/core/grid';
import { readPrevious } from '../../../../src/core/report/follow-up/previous';
import { profileRows, type TestRow } from '../../../support/table';
import { followUp, gridOf, previousOf, tableRows, VOCABULARY } from './support';
import { runs } from '../../../support/runs';

const of2023 = findInstrument('2023')!;
const of2024 = findInstrument('2024')!;
const of2025 = findInstrument('2025')!;
const FULL = { I: 4, P: 4, O: 4, G: 4 };

/** Units that are full but for the indicators named, which stand at the level given. */
function rowsWith(weak: Readonly<Record<string, Readonly<Record<string, number | 'TB' | null>>>>): TestRow[] {
  return Object.entries(weak).flatMap(([unit, levels]) =>
    profileRows(unit, FULL, of2023).map((row) => (row.code in levels ? { ...row, value: levels[row.code]! } : row)),
  );
}

const thisYear = () => followUp(rowsWith({ 'Dinas A': { 'I.1': 2, 'P.3': 3 }, 'Dinas B': { 'G.2': 0 } }), of2023);

/** A plan as a person leaves it: cells of chosen rows (by unit and code) written over, or the rows changed at will. */
function edited(
  edits: Readonly<Record<string, Readonly<Record<string, CellValue>>>>,
  change: (rows: CellValue[][], headings: readonly CellValue[]) => CellValue[][] = (rows) => rows,
): Grid {
  const plan = thisYear();
  const grid = gridOf(plan.plan.sheets[1]!);
  const { top, bottom } = plan.plan.sheets[1]!.tables![0]!.area;
  const headings = grid.values[top]!;
  const rows = grid.values.slice(top + 1, bottom + 1).map((cells) => {
    const made = edits[`${cells[0] as string} ${cells[1] as string}`] ?? {};
    return headings.map((heading, at) => made[heading as string] ?? cells[at] ?? null);
  });
  const changed = change(rows, headings);
  return { ...grid, values: [...grid.values.slice(0, top + 1), ...changed, ...grid.values.slice(bottom + 1)] };
}

const read = (...grids: Grid[]) => readPrevious(grids, VOCABULARY);
const DONE = { Status: 'Selesai', Catatan: 'beres' };
const STARTED = { 'Penanggung jawab': 'Ibu Sari', Tenggat: 45500, Status: 'Berjalan', Catatan: 'tahap 1' };
const key = (row: Record<string, CellValue>): string => `${String(row['Unit'])} ${String(row['Kode'])}`;

describe('an earlier action plan', () => {
  it('is read wherever its rows and columns stand', () => {
    const grid = edited({ 'Dinas A I.1': STARTED }, (rows) => [...rows].reverse());
    const moved = grid.values.map((cells) => [null, ...[...cells].reverse()]);
    const plan = read({ ...grid, values: moved, top: 3, left: 2 })!;
    expect(plan.rows).toHaveLength(3);
    const row = plan.rows.find(({ cells }) => cells.code === 'I.1')!;
    expect(row.cells).toMatchObject({
      unit: 'Dinas A',
      owner: 'Ibu Sari',
      due: 45500,
      status: 'Berjalan',
      note: 'tahap 1',
    });
    expect(row.history).toBe(false);
    expect(
      read({
        sheet: 'Lain',
        top: 0,
        left: 0,
        values: [
          ['Unit', 'Kode', 'Nilai'],
          ['A', 'I.1', 3],
        ],
      }),
    ).toBeNull();
  });

  it('names its edition', () => {
    expect(previousOf(thisYear()).edition).toBe('2023');
  });

  it('hands owner, due date, status and note to the same unit and indicator', () => {
    const next = followUp(rowsWith({ 'Dinas A': { 'I.1': 1, 'P.7': 3 }, 'Dinas B': { 'G.2': 2 } }), of2024, {
      previous: read(edited({ 'Dinas A I.1': STARTED, 'Dinas B G.2': DONE })),
    });
    const rows = new Map(tableRows(next).map((row) => [key(row), row]));
    expect(rows.get('Dinas A I.1')).toMatchObject({ ...STARTED, Asal: 'Lanjutan 2023', 'Capaian (%)': 25 });
    expect(rows.get('Dinas B G.2')).toMatchObject({ ...DONE, Asal: 'Lanjutan 2023: selesai, tetapi masih lemah' });
    expect(rows.get('Dinas A P.7')).toMatchObject({ Status: 'Belum mulai', Asal: 'Baru', 'Penanggung jawab': null });
    expect(tableRows(next, 'RiwayatTindakLanjut')).toMatchObject([
      {
        Unit: 'Dinas A',
        Kode: 'P.3',

        Keadaan: 'Rencana 2023: tidak lagi lemah pada edisi 2024 (capaian 100,00 %)',
      },
    ]);
    expect(next.carried).toMatchObject({
      ...{ carried: [{ code: 'I.1' }], stillWeak: [{ code: 'G.2' }], resolved: [{ code: 'P.3', unit: 'Dinas A' }] },
      ...{ fresh: [{ unit: 'Dinas A', code: 'P.7', recurred: false }], unmatched: [], odd: [] },
    });
  });

  it('keeps an action, aspect or form that somebody changed, and renews an untouched suggestion', () => {
    const own = { 'Tindakan (saran, silakan ubah)': 'Beli papan baru', 'Aspek kerja sama': 'Pertukaran data' };
    const changed = { ...own, 'Bentuk maladministrasi': 'Berpihak' };
    const next = followUp(rowsWith({ 'Dinas A': { 'I.1': 2, 'P.3': 3 } }), of2024, {
      ...{ previous: read(edited({ 'Dinas A P.3': changed })), language: 'en' },
    });
    const rows = new Map(tableRows(next).map((row) => [row['Code'], row]));
    expect(rows.get('P.3')).toMatchObject({
      'Action (a suggestion, change it)': 'Beli papan baru',
      ...{ 'Aspect of co-operation': 'Data exchange', 'Form of maladministration': 'Partiality' },
    });
    expect(rows.get('I.1')!['Action (a suggestion, change it)']).toMatch(/^Train heads, officers/);
    expect(rows.get('I.1')).toMatchObject({ Status: 'Not started', Origin: 'From 2023' });
  });

  it('keeps what it cannot match in the history, with the names that come near', () => {
    const previous = read(
      edited({ 'Dinas B G.2': { Unit: 'Dinas Bb', ...STARTED }, 'Dinas A P.3': { Indikator: 'Jangka waktu layanan' } }),
    );
    const next = followUp(rowsWith({ 'Dinas Pendidikan': { 'G.2': 0 }, 'Dinas A': { 'P.3': 0 } }), of2023, {
      previous,
    });
    expect(next.carried!.unmatched).toMatchObject([
      { unit: 'Dinas Bb', missing: 'unit', near: [], sheet: 'Tindak Lanjut' },
      { unit: 'Dinas A', missing: 'indicator', near: ['P.3 Jangka waktu penyelesaian'] },
    ]);
    expect(tableRows(next, 'RiwayatTindakLanjut').map((row) => [row['Unit'], row['Catatan'], row['Keadaan']])).toEqual([
      ['Dinas Bb', 'tahap 1', 'Rencana 2023: unit ini tidak ada dalam penilaian baru'],
      ['Dinas A', null, 'Rencana 2023: tidak lagi lemah pada edisi 2023 (capaian 100,00 %)'],
      [
        'Dinas A',
        null,
        'Rencana 2023: indikator ini tidak ada dalam penilaian baru; mirip: P.3 Jangka waktu penyelesaian',
      ],
    ]);
  });

  it('tells a slip of the pen, and takes capitals and spaces for the same name', () => {
    const weak = rowsWith({ 'Dinas Pendidikan': { 'G.2': 0 }, 'DINAS  A': { 'I.1': 0, 'P.3': 0 } });
    const previous = read(edited({ 'Dinas B G.2': { Unit: 'Dinas Pendidkan' }, 'Dinas A I.1': STARTED }));
    const { carried } = followUp(weak, of2023, { previous });
    expect(carried!.unmatched).toMatchObject([{ unit: 'Dinas Pendidkan', near: ['Dinas Pendidikan'] }]);
    expect(carried!.carried.map(({ code }) => code).sort()).toEqual(['I.1', 'P.3']);
  });

  it('does not take a code of another edition for the same indicator', () => {
    const rows = profileRows('Dinas A', { I: 2, P: 2, O: 2, G: 2, K: 2 }, of2025);
    const { carried } = followUp(rows, of2025, { previous: previousOf(thisYear()) });
    expect(carried!.carried).toEqual([]);
    expect(carried!.unmatched.map(({ code, missing }) => `${code} ${missing}`).sort()).toEqual([
      'G.2 unit',
      'I.1 indicator',
      'P.3 indicator',
    ]);
  });

  it('waits for what is not assessed this time', () => {
    const previous = read(edited({ 'Dinas A I.1': STARTED, 'Dinas B G.2': STARTED }));
    const weak = rowsWith({ 'Dinas A': { 'I.1': 'TB' }, 'Dinas B': { 'P.1': null } });
    const next = followUp(weak, of2023, { previous });
    expect(next.carried!.unassessed.map(({ code }) => code).sort()).toEqual(['G.2', 'I.1']);
    const rows = new Map(tableRows(next).map((row) => [row['Kode'], row]));
    expect(rows.get('I.1')).toMatchObject({
      ...STARTED,
      'Poin hilang': null,
      Asal: 'Lanjutan 2023: kini belum dinilai',
    });
    expect(rows.get('G.2')).toMatchObject({ ...STARTED, 'Hasil unit': 'tidak dinilai' });
  });

  it('keeps rows and columns that people added', () => {
    const grid = edited({}, (rows) => [
      ...rows.slice(0, 3).map((cells) => [...cells, 'Rp1']),
      [
        null,
        null,
        'Bangun ruang baru',
        null,
        null,
        'Ajukan anggaran',
        null,
        null,
        'Setjen',
        null,
        'Berjalan',
        null,
        null,
        null,
        9,
      ],
      [null, null, null, null, null, 'Sudah', null, null, null, null, 'Selesai', null, null, null, null],
    ]);
    const [headingRow] = thisYear().plan.sheets[1]!.tables!.map(({ area }) => area.top);
    const values = grid.values.map((cells, row) => (row === headingRow ? [...cells, 'Anggaran'] : cells));
    const next = followUp(rowsWith({ 'Dinas A': { 'I.1': 2 } }), of2023, { previous: read({ ...grid, values }) });
    expect(tableRows(next).map((row) => [row['Kode'], row['Anggaran'], row['Asal']])).toEqual([
      ['I.1', 'Rp1', 'Lanjutan 2023'],
      [null, 9, 'Tindakan sendiri'],
    ]);
    expect(tableRows(next, 'RiwayatTindakLanjut').map((row) => [row['Kode'], row['Anggaran'], row['Keadaan']])).toEqual(
      expect.arrayContaining([
        ['P.3', 'Rp1', 'Rencana 2023: tidak lagi lemah pada edisi 2023 (capaian 100,00 %)'],
        [null, null, 'Rencana 2023: tindakan sendiri, selesai'],
      ]),
    );
  });

  it('keeps a row that was copied, once in the plan and once in the history', () => {
    const previous = read(edited({}, (rows) => [...rows, rows.find((cells) => cells[1] === 'I.1')!]));
    const next = followUp(rowsWith({ 'Dinas A': { 'I.1': 2, 'P.3': 3 }, 'Dinas B': { 'G.2': 0 } }), of2023, {
      previous,
    });
    expect(next.carried!.duplicates).toMatchObject([{ unit: 'Dinas A', code: 'I.1' }]);
    expect(tableRows(next)).toHaveLength(3);
    expect(tableRows(next, 'RiwayatTindakLanjut')).toHaveLength(1);
  });

  it('copies entries that are no choice or no date as they are, and tells where they stand', () => {
    const grid = edited({ 'Dinas A I.1': { Status: 'ok', Tenggat: 'secepatnya', 'Aspek kerja sama': 'Umum' } });
    const next = followUp(rowsWith({ 'Dinas A': { 'I.1': 2 } }), of2023, { previous: read(grid) });
    expect(tableRows(next)).toMatchObject([{ Status: 'ok', Tenggat: 'secepatnya', 'Aspek kerja sama': 'Umum' }]);
    const row = grid.values.findIndex((cells) => cells[1] === 'I.1') + 1;
    expect(next.carried!.odd).toEqual([
      { column: 'aspect', found: 'Umum', sheet: 'Tindak Lanjut', cell: `G${row}` },
      { column: 'due', found: 'secepatnya', sheet: 'Tindak Lanjut', cell: `J${row}` },
      { column: 'status', found: 'ok', sheet: 'Tindak Lanjut', cell: `K${row}` },
    ]);
  });

  it('leaves the rows of other units in the earlier workbook', () => {
    const weak = rowsWith({ 'Dinas A': { 'I.1': 2 }, 'Dinas B': { 'G.2': 0 } });
    const next = followUp(weak, of2023, { previous: previousOf(thisYear()), units: [0] });
    expect(next.carried).toMatchObject({ outside: 1, carried: [{ code: 'I.1' }] });
    expect(tableRows(next).map(key)).toEqual(['Dinas A I.1']);
  });

  it('keeps its history for years, and says when an indicator is weak again', () => {
    const second = followUp(rowsWith({ 'Dinas A': { 'I.1': 2 } }), of2024, { previous: previousOf(thisYear()) });
    const third = followUp(rowsWith({ 'Dinas A': { 'P.3': 1 } }), of2024, { previous: previousOf(second) });
    expect(tableRows(third)).toMatchObject([{ Kode: 'P.3', Asal: 'Kembali lemah', Status: 'Belum mulai' }]);
    const history = tableRows(third, 'RiwayatTindakLanjut');
    expect(history.map((row) => [row['Kode'], String(row['Keadaan']).slice(0, 12)])).toEqual([
      ['I.1', 'Rencana 2024'],
      ['G.2', 'Rencana 2023'],
      ['P.3', 'Rencana 2023'],
    ]);
    const fourth = followUp(rowsWith({ 'Dinas A': { 'P.3': 1 } }), of2024, { previous: previousOf(third) });
    expect(tableRows(fourth, 'RiwayatTindakLanjut')).toEqual(history);
  });
});

describe('any edited plan', () => {
  const text = fc.constantFrom<CellValue>(null, 'Selesai', 'In progress', 'selesai ', 'lain', '', 3, true, {
    error: '#N/A',
  });
  const anyEdit = fc.record({
    unit: fc.constantFrom<CellValue>('Dinas A', 'dinas a', 'Dinas B', 'Dinas C', '', null, 7),
    code: fc.constantFrom<CellValue>('I.1', 'P.3', 'G.2', 'X.9', '', null),
    indicator: fc.constantFrom<CellValue>(
      ...of2023.indicators.slice(0, 4).map(({ name }) => name.id),
      'Apa saja',
      null,
    ),
    status: text,
    aspect: text,
    due: fc.constantFrom<CellValue>(null, 45500, '31/12/2024', 'besok'),
  });
  const anyRow = fc.tuple(anyEdit, fc.boolean());

  it('is carried over without losing a row: each is in the plan or in the history, with its cells', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), fc.constantFrom('id', 'en'), (edits, language) => {
        const heads = (history: boolean): CellValue[] => [
          ...['Unit', 'Kode', 'Indikator', 'Tenggat', 'Status', 'Catatan', 'Aspek kerja sama', 'Dana'],
          ...(history ? ['Keadaan'] : ['Asal']),
        ];
        const cellsOf = (history: boolean): CellValue[][] =>
          edits.flatMap(([row, old], at) =>
            old === history
              ? [[row.unit, row.code, row.indicator, row.due, row.status, `catatan ${at}`, row.aspect, at, 'lama']]
              : [],
          );
        const values = [['Edisi:', '2022'], heads(false), ...cellsOf(false), [], heads(true), ...cellsOf(true)];
        const previous = read({ sheet: 'Tindak Lanjut', top: 0, left: 0, values })!;
        expect(previous.rows).toHaveLength(edits.length);
        const rows = rowsWith({ 'Dinas A': { 'I.1': 2, 'P.3': 0 }, 'Dinas B': { 'G.2': 2, 'I.2': 'TB' } });
        const next = followUp(rows, of2023, { previous, language });
        const kept = [...tableRows(next), ...tableRows(next, 'RiwayatTindakLanjut')];
        const note = language === 'id' ? 'Catatan' : 'Note';
        const due = language === 'id' ? 'Tenggat' : 'Due date';
        const found = kept.filter((row) => typeof row[note] === 'string');
        expect(found.map((row) => row[note]).sort()).toEqual(edits.map((_, at) => `catatan ${at}`).sort());
        for (const row of found) {
          const at = Number(String(row[note]).slice(8));
          expect([row['Dana'], row[due]]).toEqual([at, edits[at]![0].due]);
        }
        // Nothing is lost on the way back either, whichever language the next plan speaks.
        const again = followUp(rows, of2023, { previous: previousOf(next), language: language === 'id' ? 'en' : 'id' });
        const notes = [...tableRows(again), ...tableRows(again, 'RiwayatTindakLanjut')].flatMap((row) =>
          [row['Catatan'], row['Note']].filter((cell) => typeof cell === 'string'),
        );
        expect(notes.sort()).toEqual(edits.map((_, at) => `catatan ${at}`).sort());
      }),
      { numRuns: runs(40) },
    );
  });
});
