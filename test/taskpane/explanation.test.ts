import { add, compare, ZERO } from '../../src/core/number/fraction';
import { roundHalfAway } from '../../src/core/number/round';
import { explainUnit, percentOf, rowAt, roundingGap } from '../../src/taskpane/views/explain/explanation';
import { maximumPoints } from '../../src/taskpane/views/summary/points';
import { ranked, ranksOf } from '../../src/core/scoring/rank';
import { unitArea } from '../../src/taskpane/parts/unit-area';
import { filledSheet, FIRST, openPane, VALUE } from './sample';

async function assessed(change: (rows: ReturnType<typeof filledSheet>) => void) {
  const rows = filledSheet(3);
  change(rows);
  const { store } = await openPane(rows);
  const { reading } = store.state;
  if (reading.kind !== 'ready') throw new Error('no result');
  return reading.assessment;
}

it('contributions add up to the score, and each indicator knows its cell', async () => {
  const assessment = await assessed((rows) => {
    rows[FIRST]![VALUE] = 1;
    rows[FIRST + 20]![VALUE] = null;
  });
  const trace = explainUnit(assessment, 'Dinas A')!;
  const lines = trace.dimensions.flatMap((dimension) => dimension.lines);
  const sum = lines.reduce((total, { contribution }) => add(total, contribution), ZERO);
  expect(compare(sum, trace.exact!)).toBe(0);
  expect(roundHalfAway(sum)).toBe(trace.hundredths);
  expect(lines.map(({ place }) => place?.area.top)).toEqual(lines.map((_, at) => FIRST + at));
  expect(lines[20]).toMatchObject({ excluded: 'blank-left-out' });
});

it('what stands on the screen adds up, with the rounding as a line of its own', async () => {
  const trace = explainUnit(await assessed((rows) => void (rows[FIRST]![VALUE] = 1)), 'Dinas A')!;
  const shown = trace.dimensions.map(({ points }) => roundHalfAway(points));
  expect(shown.reduce((sum, each) => sum + each, 0) + roundingGap(trace.hundredths!, shown)).toBe(trace.hundredths);
});

it('a unit that is not in the sheet has no explanation', async () => {
  expect(explainUnit(await assessed(() => undefined), 'Dinas Z')).toBeNull();
});

it('the share of a dimension is exact, and 0 where it weighs nothing', () => {
  expect(percentOf({ n: 1n, d: 3n }, { n: 1n, d: 1n })).toBe(3333);
  expect(percentOf(ZERO, ZERO)).toBe(0);
});

it('dimensions can give what the edition says', async () => {
  const { instrument } = await assessed(() => undefined);
  expect(instrument.dimensions.map((dimension) => maximumPoints(dimension, instrument))).toEqual([
    2185, 3237, 2424, 2154,
  ]);
});

it('units are ranked by score, and one without a score comes last', async () => {
  const assessment = await assessed((rows) => {
    rows.push(
      ...filledSheet(4)
        .slice(1)
        .map((row) => ['Dinas B', ...row.slice(1)]),
    );
    rows.push(['Dinas C', rows[FIRST]![1]!, null, '', '']);
  });
  expect(ranked(assessment.result.units).map(({ name }) => name)).toEqual(['Dinas B', 'Dinas A', 'Dinas C']);
  expect(unitArea(assessment.table, 'Dinas B')).toEqual({
    sheet: 'Penilaian',
    area: { top: 38, bottom: 74, left: 0, right: 4 },
  });
});

it('equal scores share a rank, and the next one counts them', async () => {
  const assessment = await assessed((rows) => {
    for (const [unit, level] of [['Dinas B', 4] as const, ['Dinas C', 3] as const, ['Dinas D', 2] as const]) {
      rows.push(
        ...filledSheet(level)
          .slice(1)
          .map((row) => [unit, ...row.slice(1)]),
      );
    }
  });
  const units = ranked(assessment.result.units);
  expect(units.map(({ name }, at) => `${ranksOf(units)[at]!} ${name}`)).toEqual([
    '1 Dinas B',
    '2 Dinas A',
    '2 Dinas C',
    '4 Dinas D',
  ]);
});

it('an indicator tells of the corrections among its answers', async () => {
  const assessment = await assessed((rows) => {
    rows.forEach((row, at) => row.push(...(at === 0 ? ['Nilai Koreksi', 'Alasan Koreksi'] : ['', ''])));
    rows[FIRST]!.splice(5, 2, 4, 'Bukti baru');
    rows[FIRST + 1]!.splice(5, 2, 1, '');
  });
  const [first, second] = explainUnit(assessment, 'Dinas A')!.dimensions[0]!.lines;
  expect(first).toMatchObject({
    cells: { values: 1, overrides: 1 },
    overrides: [{ original: 3, override: 4, reason: 'Bukti baru', row: FIRST, column: 5 }],
  });
  expect(second).toMatchObject({ cells: { overrides: 0 }, overrides: [] });
  expect(assessment.result.institution.overrides).toBe(1);
});

it('a cell of a row leads to its unit and indicator, any other cell to none', async () => {
  const assessment = await assessed(() => undefined);
  const at = (sheet: string, top: number, left: number) =>
    rowAt(assessment, { sheet, area: { top, left, bottom: top, right: left } });
  expect(at('Penilaian', FIRST + 3, 4)).toMatchObject({ unit: 'Dinas A', indicator: { code: 'I.4' } });
  expect(at('Penilaian', 0, 0)).toBeNull();
  expect(at('Rekap', FIRST + 3, 4)).toBeNull();
});

it('in a matrix the column of the cell tells the unit', async () => {
  const rows = filledSheet(3).map(([, code, value], at) =>
    at === 0 ? ['Kode', 'Dinas A', 'Dinas B'] : [code!, value!, 2],
  );
  const { store } = await openPane(rows);
  const { reading } = store.state;
  if (reading.kind !== 'ready') throw new Error('no result');
  const at = (left: number) =>
    rowAt(reading.assessment, { sheet: 'Penilaian', area: { top: FIRST, left, bottom: FIRST, right: left } });
  expect([at(1), at(2)]).toMatchObject([
    { unit: 'Dinas A', indicator: { code: 'I.1' } },
    { unit: 'Dinas B', indicator: { code: 'I.1' } },
  ]);
  expect(at(0)).toBeNull();
});
