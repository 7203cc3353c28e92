import { parityCases } from '../../scripts/parity/cases';
import { assess, type Assessment } from '../../src/app/assess';
import { findInstrument } from '../../src/app/editions';
import { reviewerCopy } from '../../src/app/reviewer-copy';
import { NO_FACTS, type CellValue, type Grid } from '../../src/core/grid';
import type { WorkbookPlan } from '../../src/core/report/plan';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { calculate, plannedResults } from '../support/calculate';

const of2023 = findInstrument('2023')!;
const HEADER = ['Unit', 'Kode', 'Nilai', 'Nilai Koreksi', 'Alasan Koreksi'];

/** All answers of one unit are 3; the first rows get these answers, corrections and reasons instead. */
function gridOf(...first: CellValue[][]): Grid {
  const rows = of2023.indicators.map(({ code }, at) => ['Dinas A', code, ...(first[at] ?? [3, null, null])]);
  return { sheet: 'Data', top: 0, left: 0, values: [HEADER, ...rows], facts: NO_FACTS };
}

function assessed(grid: Grid, instrument = of2023): Assessment {
  const outcome = assess([grid], instrument);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.assessment;
}

function planOf(grid: Grid, instrument = of2023): WorkbookPlan {
  const copy = reviewerCopy(assessed(grid, instrument), { followUp: false, language: 'id' });
  if (!copy.ok) throw new Error(copy.reason);
  return copy.plan;
}

/** Cells of the only unit on the sheet Rekap, and the first row of the sheet Penilaian. */
const [SCORE, STATUS, COUNT] = ['Rekap!F9', 'Rekap!N9', 'Rekap!O9'] as const;
const [REASON, LEVEL, USED, IN_FORCE] = ['Penilaian!S6', 'Penilaian!T6', 'Penilaian!U6', 'Penilaian!V6'] as const;

describe('a reviewer copy of a sheet with corrections', () => {
  const corrected = gridOf([1, 4, 'Bukti baru'], [3, 4, null], [3, 'naik', 'Bukti baru'], [3, null, 'Bukti baru']);

  it('shows answer, correction, reason, and the level in use', () => {
    const { rows } = planOf(corrected).sheets.find(({ name }) => name === 'Penilaian')!;
    const shown = (cells: readonly unknown[]): unknown[] =>
      cells.map((cell) => {
        const { value, result } = (cell ?? {}) as { value?: unknown; result?: unknown };
        return value ?? result ?? null;
      });
    expect(shown(rows[4]!).slice(17)).toEqual([
      ...[
        'Nilai Koreksi',
        'Alasan Koreksi',
        'Hitungan: angka koreksi',
        'Hitungan: angka dipakai',
        'Hitungan: koreksi berlaku',
      ],
    ]);
    expect(rows.slice(5, 10).map((cells) => [shown(cells)[5], shown(cells)[14], ...shown(cells).slice(17)])).toEqual([
      [1, 1, 4, 'Bukti baru', 4, 4, 1],
      [3, 3, 4, null, 4, 3, 0],
      [3, 3, 'naik', 'Bukti baru', null, 3, 0],
      [3, 3, null, 'Bukti baru', null, 3, 0],
      [3, 3, null, null, null, 3, 0],
    ]);
  });

  it('calculates with what counts, and counts the corrections in force', async () => {
    const plan = planOf(corrected);
    const shown = await calculate(plan);
    expect(shown).toEqual(plannedResults(plan));
    expect([shown.get(SCORE), shown.get(STATUS), shown.get(COUNT)]).toEqual(['75.36', 'sementara', '1.00']);
  });

  it.each([
    ['a correction taken away', { [LEVEL]: "'" }, [1, null, 'Bukti baru'], ['1.00', '0.00']],
    ['a reason taken away', { [REASON]: "'" }, [1, null, null], ['1.00', '0.00']],
    ['another correction', { [LEVEL]: '2' }, [1, 2, 'Bukti baru'], ['2.00', '1.00']],
    ['TB as a correction', { [LEVEL]: "'TB" }, [1, 'TB', 'Bukti baru'], ['TB', '1.00']],
  ])('follows %s as the engine does', async (_name, changes, first, [used, inForce]) => {
    const shown = await calculate(planOf(gridOf([1, 4, 'Bukti baru'])), changes);
    const result = plannedResults(planOf(gridOf(first)));
    expect(shown.get(SCORE)).toBe(result.get(SCORE));
    expect([shown.get(USED), shown.get(IN_FORCE), shown.get(COUNT)]).toEqual([used, inForce, inForce]);
  });

  it('fills a blank answer, and withholds the score again without the correction', async () => {
    const plan = planOf(gridOf([null, 3, 'Tertinggal']));
    expect((await calculate(plan)).get(SCORE)).toBe('75.00');
    const without = await calculate(plan, { [LEVEL]: "'" });
    expect([without.get(USED), without.get(SCORE)]).toEqual(['-', 'tidak dinilai']);
  });

  // The smaller ones of their kind: what takes time is the number of rows. The parity script goes through all of them.
  const chosen = ['koreksi-kepatuhan-2021-0-6', 'koreksi-kepatuhan-2023-2-9'];
  const generated = parityCases((name) => chosen.includes(name));
  it.each(generated.map((one) => [one.name, one] as const))(
    'gives the figures of the engine for %s',
    async (_, { grid, instrument }) => {
      const { overrides, units } = assessed(grid, instrument).table;
      const used = new Set([...overrides.values()].map(({ inForce, override }) => `${inForce} ${override.kind}`));
      expect([units.length > 3, used.size > 3]).toEqual([true, true]);
      const plan = planOf(grid, instrument);
      expect(await calculate(plan)).toEqual(plannedResults(plan));
    },
  );

  it('is read again as the same units, scores and corrections', async () => {
    const grids = readWorkbook(await writeWorkbook(planOf(corrected))).sheets.map((sheet) => sheet.grid);
    const again = assess(grids, of2023);
    if (!again.ok) throw new Error(again.problem.code);
    const before = assessed(corrected);
    expect(again.assessment.result).toEqual(before.result);
    expect([...again.assessment.table.overrides]).toEqual([...before.table.overrides]);
  });

  it('has no columns of corrections where there are none', () => {
    const plan = planOf(gridOf());
    expect(JSON.stringify(plan)).not.toMatch(/[Kk]oreksi/);
  });
});
