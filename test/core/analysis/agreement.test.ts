import { agreement } from '../../../src/core/analysis/agreement';
import { findInstrument } from '../../../src/app/editions';
import type { Instrument } from '../../../src/core/instrument/types';
import { CellKind } from '../../../src/core/sheet/table';
import { tableOf, type Row } from './rows';

const instrument = findInstrument('2023')!;
const row = (respondent: string, level: Row['level'], indicator = 0): Row => ({
  unit: 'Dinas Sosial',
  respondent,
  indicator,
  level,
});

test('names match without regard to case and spaces, wherever the rows stand', () => {
  const a = tableOf([
    { unit: 'Dinas  Sosial ', product: 'Akta Lahir', respondent: 'Kepala', indicator: 3, level: 2 },
    { unit: 'Dinas Kesehatan', product: 'Rujukan', respondent: '', indicator: 4, level: 4 },
  ]);
  const b = tableOf([
    { unit: 'dinas kesehatan', product: ' rujukan', respondent: '', indicator: 4, level: 3 },
    { unit: 'DINAS SOSIAL', product: 'akta  lahir', respondent: 'KEPALA', indicator: 3, level: 2 },
  ]);
  const found = agreement(a, b, instrument);
  expect(found).toMatchObject({ compared: 2, agreed: 1, percent: 5000, onlyInA: [], onlyInB: [] });
  expect(found.differences).toEqual([
    {
      unit: 'Dinas Kesehatan',
      product: 'Rujukan',
      indicator: 4,
      respondent: '',
      a: { kind: CellKind.value, level: 4, sheet: 'Data', row: 2, column: 4 },
      b: { kind: CellKind.value, level: 3, sheet: 'Data', row: 1, column: 4 },
    },
  ]);
});

test('what only one side has is listed on its side', () => {
  const a = tableOf([row('A', 1), row('B', 2), row('C', 3)]);
  const b = tableOf([row('B', 2), row('D', 4)]);
  const found = agreement(a, b, instrument);
  expect(found.onlyInA.map(({ respondent, cell }) => [respondent, cell.level, cell.row])).toEqual([
    ['A', 1, 1],
    ['C', 3, 3],
  ]);
  expect(found.onlyInB.map(({ respondent, cell }) => [respondent, cell.level, cell.row])).toEqual([['D', 4, 2]]);
  expect(found).toMatchObject({ compared: 1, agreed: 1, percent: 10000, differences: [] });
});

test('rows that share every name pair in their order, the rest stands alone', () => {
  const a = tableOf([row('', 1), row('', 2), row('', 3)]);
  const b = tableOf([row('', 1), row('', 4)]);
  const found = agreement(a, b, instrument);
  expect(found.differences.map((pair) => [pair.a.level, pair.b.level])).toEqual([[2, 4]]);
  expect(found.onlyInA.map(({ cell }) => cell.level)).toEqual([3]);
  expect(found.onlyInB).toEqual([]);
});

test('a blank against an answer is a difference, but no comparison; two blanks are neither', () => {
  const a = tableOf([row('A', null), row('B', 0), row('C', null), row('D', 3)]);
  const b = tableOf([row('A', 0), row('B', null), row('C', null), row('D', 3)]);
  const found = agreement(a, b, instrument);
  expect(found.differences.map(({ respondent }) => respondent)).toEqual(['A', 'B']);
  expect(found).toMatchObject({ compared: 1, agreed: 1, rated: 1 });
});

test('TB agrees with TB only and stays out of kappa', () => {
  const a = tableOf([row('A', 'TB'), row('B', 'TB'), row('C', 0), row('D', 4)]);
  const b = tableOf([row('A', 'TB'), row('B', 0), row('C', 0), row('D', 4)]);
  const found = agreement(a, b, instrument);
  expect(found.differences.map(({ respondent }) => respondent)).toEqual(['B']);
  expect(found).toMatchObject({ compared: 4, agreed: 3, percent: 7500, rated: 2 });
  expect(found.kappa.unweighted).toEqual({ defined: true, value: 1 });
});

test('ratings on different scales are compared as shares of the full level', () => {
  const [first, second, ...others] = instrument.indicators;
  const mixed: Instrument = {
    ...instrument,
    scales: { ...instrument.scales, ya: { kind: 'number', max: 1, status: 'default', source: 'test' } },
    indicators: [first!, { ...second!, scale: 'ya' }, ...others],
  };
  const a = tableOf([row('A', 4, 0), row('B', 0, 0), row('A', 1, 1), row('B', 0, 1)]);
  const b = tableOf([row('A', 3, 0), row('B', 0, 0), row('A', 1, 1), row('B', 0, 1)]);
  // On the scale 0-4: pairs 4-3, 0-0, 4-4, 0-0. Observed disagreement 1. By chance: A has 4 twice and
  // 0 twice, B has 3, 4, 0, 0, so 2(1 + 0 + 2 x 4) + 2(3 + 4 + 0) = 32, and kappa is 1 - 4 x 1 / 32.
  expect(agreement(a, b, mixed).kappa.linear).toEqual({ defined: true, value: 28 / 32 });
});

test('percent agreement is rounded once, halves up', () => {
  const thirds = tableOf([row('A', 1), row('B', 1), row('C', 1)]);
  expect(agreement(thirds, tableOf([row('A', 1), row('B', 1), row('C', 2)]), instrument).percent).toBe(6667);
  expect(agreement(thirds, tableOf([row('A', 1), row('B', 2), row('C', 2)]), instrument).percent).toBe(3333);
});

test('nothing in common: no percentage and no kappa', () => {
  const found = agreement(tableOf([row('A', 1)]), tableOf([row('B', 1)]), instrument);
  expect(found).toMatchObject({ compared: 0, agreed: 0, percent: null, rated: 0 });
  for (const value of Object.values(found.kappa)) expect(value).toEqual({ defined: false, reason: 'no-pairs' });
});

test('rows of unknown indicators and of no unit are left out', () => {
  const a = tableOf([row('A', 1, -1), row('B', 1)]);
  const b = { ...tableOf([row('A', 2, -1), row('B', 1)]), unit: Int32Array.from([0, -1]) };
  const found = agreement(a, b, instrument);
  expect(found).toMatchObject({ compared: 0, differences: [], onlyInB: [] });
  expect(found.onlyInA.map(({ respondent }) => respondent)).toEqual(['B']);
});
