import { findInstrument } from '../../../../src/app/editions';
import type { Instrument } from '../../../../src/core/instrument/types';
import { FORMS } from '../../../../src/core/report/follow-up/terms';
import type { SheetPlan } from '../../../../src/core/report/plan';
import { calculate, plannedResults } from '../../../support/calculate';
import { profileRows, type TestRow } from '../../../support/table';
import { followUp, gridOf, previousOf, tableRows, valueOf } from './support';

const of2023 = findInstrument('2023')!;
const rows = [
  ...profileRows('Dinas A', { I: 3, P: 3, O: 3, G: 3 }, of2023),
  ...profileRows('Dinas B', { I: 4, P: 4, O: 2, G: 4 }, of2023),
];

const action = (plan: { readonly plan: { readonly sheets: readonly SheetPlan[] } }): SheetPlan => plan.plan.sheets[1]!;
const texts = (sheet: SheetPlan): string[] =>
  sheet.rows.flatMap((cells) => cells.map(valueOf).filter((value): value is string => typeof value === 'string'));

/** The address of a cell of the table by the row's code and the column's heading. */
function cellOf(sheet: SheetPlan, code: string, heading: string): string {
  const { area, columns } = sheet.tables![0]!;
  const row = sheet.rows.findIndex((cells, at) => at > area.top && valueOf(cells[1]) === code);
  return `Tindak Lanjut!${String.fromCharCode(65 + columns.indexOf(heading))}${row + 1}`;
}

describe('the progress of the action plan', () => {
  it('is counted by formulas that give what stands there from the start', async () => {
    const made = followUp(rows, of2023);
    expect(plannedResults(made.plan).size).toBeGreaterThan(100);
    expect(await calculate(made.plan)).toEqual(plannedResults(made.plan));
  });

  it('follows a changed status and aspect', async () => {
    const { plan } = followUp(rows, of2023);
    const sheet = plan.sheets[1]!;
    const label = sheet.rows.findIndex((cells) => valueOf(cells[5]) === 'Pertukaran data') + 1;
    const at = (column: string): string => `Tindak Lanjut!${column}${label}`;
    const before = await calculate(plan);
    const after = await calculate(plan, {
      [cellOf(sheet, 'G.1', 'Status')]: 'Selesai',
      [cellOf(sheet, 'P.1', 'Status')]: 'kapan-kapan',
      [cellOf(sheet, 'I.1', 'Aspek kerja sama')]: 'Pertukaran data',
    });
    // G.1, G.5, P.1, P.5 and P.11 of Dinas A: not started, done, other, all
    expect(['G', 'J', 'K', 'L', 'M'].map((column) => before.get(at(column)))).toEqual([
      '5.00',
      '0.00',
      '0.00',
      '5.00',
      '0.00',
    ]);
    expect(['G', 'J', 'K', 'L', 'M'].map((column) => after.get(at(column)))).toEqual([
      '4.00',
      '1.00',
      '1.00',
      '6.00',
      '0.16',
    ]);
  });

  it('counts forms of an own instrument as they are spelt, wildcards and signs included', async () => {
    const odd = ['*', '>=3', '"x"', '5', 'Lain-lain'];
    const own: Instrument = {
      ...of2023,
      indicators: of2023.indicators.map((indicator, at) => ({
        ...indicator,
        maladministration: { ...indicator.maladministration, value: odd[at % odd.length]! },
      })),
    };
    const made = followUp(rows, own);
    expect(await calculate(made.plan)).toEqual(plannedResults(made.plan));
    const label = action(made).rows.find((cells) => valueOf(cells[5]) === '*')!;
    // Every fifth of 37 indicators of Dinas A, and one of the five of Dinas B.
    expect(valueOf(label[11])).toBe(9);
  });

  it('stands on an empty plan, and says that nothing is weak', async () => {
    const made = followUp(profileRows('Dinas A', { I: 4, P: 4, O: 4, G: 4 }, of2023), of2023);
    expect(tableRows(made)).toEqual([]);
    expect(texts(action(made))).toContainEqual(expect.stringMatching(/^Tidak ada indikator lemah/));
    expect(texts(made.plan.sheets[0]!)).toContain('Tidak ada indikator lemah: semuanya penuh.');
    expect(await calculate(made.plan)).toEqual(plannedResults(made.plan));
  });
});

describe('the sheet Tindak Lanjut', () => {
  it('goes by aspect, form of maladministration and points lost', () => {
    const order = tableRows(followUp(rows, of2023)).map((row) => row['Aspek kerja sama']);
    expect([...new Set(order)]).toEqual(['Sumber daya manusia', 'Pertukaran data', 'Pencegahan maladministrasi']);
    const inOrder = tableRows(followUp(rows, of2023)).filter((row) => row['Aspek kerja sama'] === order[0]);
    expect(inOrder.map((row) => [row['Bentuk maladministrasi'], row['Poin hilang']]).slice(0, 4)).toEqual([
      ['Penundaan berlarut', 0.36],
      ['Tidak kompeten', 0.9],
      ['Tidak kompeten', 0.9],
      ['Tidak kompeten', 0.36],
    ]);
  });

  it('lets people write in the entry cells and the spare rows only', () => {
    const sheet = action(followUp(rows, of2023));
    const { top, bottom } = sheet.tables![0]!.area;
    expect(sheet.protection!.unlocked).toEqual([
      { top: top + 1, left: 5, bottom, right: 11 },
      { top: bottom - 4, left: 0, bottom, right: 0 },
      { top: bottom - 4, left: 2, bottom, right: 2 },
    ]);
  });

  it('offers the aspects, the ten forms and the statuses, and takes only dates', () => {
    const sheet = action(followUp(rows, of2023));
    const [aspect, form, status, due] = sheet.validations!.map(({ rule }) => rule);
    expect(aspect).toEqual({
      kind: 'list',
      values: ['Sumber daya manusia', 'Pertukaran data', 'Pencegahan maladministrasi'],
    });
    expect(status).toEqual({ kind: 'list', values: ['Belum mulai', 'Berjalan', 'Tertunda', 'Selesai'] });
    expect(due).toMatchObject({ kind: 'whole', minimum: 36526 });
    if (form?.kind !== 'list-range') throw new Error('forms');
    const offered = sheet.rows
      .slice(form.area.top, form.area.bottom + 1)
      .map((cells) => valueOf(cells[form.area.left]));
    expect(offered.map((each) => String(each).toLowerCase())).toEqual([...FORMS]);
    expect(sheet.textRules!.slice(0, 4).map(({ text }) => text)).toEqual([
      'Belum mulai',
      'Berjalan',
      'Tertunda',
      'Selesai',
    ]);
  });

  it.each(['id', 'en'] as const)(
    'says in %s that suggestions and mapping are no guideline of the Ombudsman',
    (language) => {
      const { plan } = followUp(rows, of2023, { language });
      for (const sheet of plan.sheets)
        expect(texts(sheet).join('\n')).toMatch(/bukan pedoman resmi Ombudsman|no official guideline of the Ombudsman/);
    },
  );

  it('fits the limits of Excel: unique headings, short messages, every row with its height', () => {
    for (const language of ['id', 'en'] as const) {
      const made = followUp(rows, of2023, { language, previous: previousOf(followUp(rows, of2023)) });
      const sheet = action(made);
      for (const { columns } of sheet.tables!)
        expect(new Set(columns.map((each) => each.toLowerCase())).size).toBe(columns.length);
      for (const { hint, error } of sheet.validations!)
        for (const message of [hint!, error]) {
          expect(message.title.length).toBeLessThanOrEqual(32);
          expect(message.text.length).toBeLessThanOrEqual(255);
        }
    }
  });

  it('adds nothing that would be read as an assessment', () => {
    const made = followUp(rows, of2023);
    const header = made.plan.sheets[1]!.tables![0]!.area.top;
    expect(header).toBeGreaterThanOrEqual(20);
    expect(gridOf(action(made)).sheet.split(' ')[0]).toBe('Tindak');
  });
});

describe('the sheet Rapor', () => {
  const card = (test: readonly TestRow[], options = {}): SheetPlan => followUp(test, of2023, options).plan.sheets[0]!;
  const beside = (sheet: SheetPlan, label: string): unknown =>
    valueOf(sheet.rows.find((cells) => valueOf(cells[0]) === label)?.[2]);

  it('shows the result, the units by dimension, and where the points go', () => {
    const sheet = card(rows);
    // B: 21,85 + 32,37 + 12,12 + 21,54 = 87,88; A: 75; mean 81,44
    expect([beside(sheet, 'Nilai'), beside(sheet, 'Zona'), beside(sheet, 'Kategori')]).toEqual([81.44, 'Hijau', 'B']);
    expect(beside(sheet, 'Ke kategori berikutnya')).toBe('A mulai 88,00: kurang 6,56 poin');
    expect(beside(sheet, 'Status')).toBe('final (74 dari 74 nilai sah)');
    const unit = sheet.rows.find((cells) => valueOf(cells[1]) === 'Dinas B')!;
    expect(unit.map(valueOf)).toEqual([2, 'Dinas B', 100, 100, 50, 100, 87.88, 'B', 'Hijau', 'final']);
    const worst = sheet.rows.find((cells) => valueOf(cells[2]) === 'O.1')!;
    // 4,848 / 4 in A, 4,848 / 2 in B
    expect(worst.map(valueOf).slice(0, 6)).toEqual([
      1,
      'Penundaan berlarut',
      'O.1',
      1.82,
      '2 dari 2 unit',
      'Dinas B (2,42)',
    ]);
    expect(texts(sheet)).toContain(
      'Rata-rata satu unit kehilangan 18,56 poin; 18,56 poin di antaranya lewat indikator di bawah ini.',
    );
  });

  it('draws the ten indicators that cost most', () => {
    const sheet = card(rows);
    const [chart] = sheet.charts!;
    const [series] = chart!.series;
    const codes = sheet.rows
      .slice(series!.categories.top, series!.categories.bottom + 1)
      .map((cells) => valueOf(cells[series!.categories.left]));
    expect(codes).toHaveLength(10);
    expect(codes.slice(0, 5)).toEqual(['O.1', 'O.2', 'O.3', 'O.4', 'O.5']);
    expect(chart!.altText).toMatch(/^O\.1 Penundaan berlarut: 1,82; /);
  });

  it('marks what is provisional or not scored', () => {
    const blank = rows.map((row) => (row.unit === 'Dinas B' && row.code === 'P.1' ? { ...row, value: null } : row));
    const made = followUp(blank, of2023);
    for (const sheet of made.plan.sheets)
      expect(texts(sheet)).toContainEqual(expect.stringMatching(/^BELUM DINILAI: "Dinas B" belum bernilai/));
    expect(beside(made.plan.sheets[0]!, 'Nilai')).toBe('tidak dinilai: ada unit yang belum bernilai');
    expect(tableRows(made).every((row) => row['Unit'] === 'Dinas A')).toBe(true);
  });

  it('says where published results contradict each other about the category', () => {
    const doubtful = {
      ...of2023,
      undecided: [{ min: 8100, max: 8199, note: { id: 'Batas ini belum terbukti.', en: 'This limit is not proven.' } }],
    };
    expect(texts(followUp(rows, doubtful).plan.sheets[0]!)).toContain('Batas ini belum terbukti.');
    expect(texts(card(rows))).not.toContain('Batas ini belum terbukti.');
  });

  it('shows the chosen units beside the result of the institution', () => {
    const sheet = card(rows, { units: [1] });
    expect(beside(sheet, 'Nilai')).toBe(81.44);
    expect(texts(sheet)).not.toContain('Dinas A');
  });
});
