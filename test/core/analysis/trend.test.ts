import { findInstrument, METHOD_CHANGES } from '../../../src/app/editions';
import { trend as trendOf, type TrendPoint, type TrendRow } from '../../../src/core/analysis/trend';

const trend = (points: readonly TrendPoint[]): TrendRow[] => trendOf(points, METHOD_CHANGES);

const point = (edition: string, hundredths: number): TrendPoint => ({
  edition,
  instrument: findInstrument(edition)!,
  hundredths,
});

function rows(points: readonly TrendPoint[]): unknown[] {
  return trend(points).map(({ edition, band, comparable, delta }) => [edition, band?.zone, comparable, delta]);
}

test('a change is told within a method only, never across a break', () => {
  expect(
    rows([
      point('2018', 8050),
      point('2019', 8100),
      point('2021', 8842),
      point('2022', 7500),
      point('2023', 7939),
      point('2024', 7800),
      point('2025', 9000),
    ]),
  ).toEqual([
    ['2018', 'hijau', null, null],
    ['2019', 'hijau', true, 50],
    ['2021', 'hijau', false, null],
    ['2022', 'kuning', false, null],
    ['2023', 'hijau', true, 439],
    ['2024', 'hijau', true, -139],
    ['2025', 'hijau', false, null],
  ]);
});

test('a break says what changed, all of it', () => {
  const breaks = trend([point('2019-vertikal', 9000), point('2021', 8000), point('2025', 8000)]).map(
    (row) => row.breaks,
  );
  const [limits, dimensions, maladministration] = [
    expect.objectContaining({ since: 2021, change: 'zone-limits' }),
    expect.objectContaining({ since: 2022, change: 'four-dimensions' }),
    expect.objectContaining({ since: 2025, change: 'maladministration' }),
  ];
  expect(breaks).toEqual([[], [limits, 'scale'], [dimensions, maladministration]]);
});

test("an instrument of a workbook's own is a method of its own, whatever its year", () => {
  const published = findInstrument('2023')!;
  const weights = published.indicators.map((indicator, at) => ({
    ...indicator,
    weight: { ...indicator.weight, value: at === 0 ? 2 : indicator.weight.value },
  }));
  const own = (edition: string): TrendPoint => ({
    ...{ edition, hundredths: 8000, ownInstrument: true },
    instrument: { ...published, id: 'sendiri', indicators: weights },
  });
  const points = [own('2021'), own('2022'), point('2023', 8000), point('2024', 8000), own('khusus')];
  expect(trend(points).map(({ breaks, delta }) => [breaks, delta])).toEqual([
    [[], null],
    [[], 0],
    [['instrument'], null],
    [[], 0],
    [['instrument'], null],
  ]);
  const renamed = { ...point('2023', 8000), ownInstrument: true, instrument: { ...published, id: 'sendiri' } };
  expect(rows([point('2022', 7000), renamed]).at(-1)).toEqual(['2023', 'hijau', true, 1000]);
});

test('years come in order, whatever the order given, and missing years do not matter', () => {
  expect(rows([point('2024', 8000), point('2022', 7000)])).toEqual([
    ['2022', 'kuning', null, null],
    ['2024', 'hijau', true, 1000],
  ]);
});

test('the scales of 100 and of 110 points are not comparable', () => {
  expect(rows([point('2017', 9000), point('2019-vertikal', 10_800)])).toEqual([
    ['2017', 'hijau', null, null],
    ['2019-vertikal', 'hijau', false, null],
  ]);
});

test('a score off the scale has no band; no points, no rows', () => {
  expect(rows([point('2023', 10_001)])).toEqual([['2023', undefined, null, null]]);
  expect(trend([])).toEqual([]);
});
