import { findInstrument, PUBLISHED } from '../../../src/app/editions';
import { bandEntry, distance } from '../../../src/core/analysis/distance';
import { classify } from '../../../src/core/scoring/band';

function missing(edition: string, hundredths: number): [next: string | number | null, hundredths: number] {
  const found = distance(findInstrument(edition)!, hundredths);
  return [found.next === null ? null : (found.next.category ?? found.next.min), found.hundredths];
}

test.each([
  [0, 'D', 3200],
  [3199, 'D', 1],
  [3200, 'C', 2200],
  [7799, 'B', 1],
  [7800, 'A', 1000],
  [7939, 'A', 861],
  [8799, 'A', 1],
])('2023: %i hundredths', (hundredths, next, points) => {
  expect(missing('2023', hundredths)).toEqual([next, points]);
});

test.each([8800, 8801, 10000])('nothing is missing at the top (%i)', (hundredths) => {
  expect(missing('2023', hundredths)).toEqual([null, 0]);
});

test.each([
  ['2015', 5049, 5100, 1],
  ['2015', 5050, 8100, 3000],
  ['2015', 8049, 8100, 1],
  ['2015', 8050, null, 0],
  ['2019-vertikal', 10800, null, 0],
  ['2019-vertikal', 8800, 8900, 50],
  ['2019-vertikal', 0, 5600, 5550],
  ['2021', 8099, 8100, 1],
  ['2021', 7939, 8100, 161],
])('%s: %i hundredths, next band %p', (edition, hundredths, next, points) => {
  expect(missing(edition, hundredths)).toEqual([next, points]);
});

test.each(PUBLISHED.map((instrument) => [instrument.edition, instrument] as const))(
  '%s: the entry of every band is classified into it, one hundredth less into the band before',
  (_, instrument) => {
    expect(bandEntry(instrument, instrument.bands[0]!)).toBe(0);
    instrument.bands.slice(1).forEach((band, at) => {
      const entry = bandEntry(instrument, band);
      expect(classify(instrument, entry)).toBe(band);
      expect(classify(instrument, entry - 1)).toBe(instrument.bands[at]);
    });
  },
);

test('every score of every edition is its distance away from the next band and no less', () => {
  for (const instrument of PUBLISHED)
    for (let score = 0; score <= instrument.rules.maximum.value * 100; score++) {
      const { next, hundredths } = distance(instrument, score);
      const band = classify(instrument, score);
      if (next === null) {
        if (band !== instrument.bands.at(-1) || hundredths !== 0) throw new Error(`${instrument.id} ${score}`);
      } else if (
        instrument.bands.indexOf(next) !== instrument.bands.indexOf(band!) + 1 ||
        classify(instrument, score + hundredths) !== next ||
        classify(instrument, score + hundredths - 1) !== band
      )
        throw new Error(`${instrument.id} ${score}`);
    }
  expect(PUBLISHED.length).toBeGreaterThan(0);
});

test.each([-1, 10001, 79.5, NaN])('a score that is not on the scale is refused (%p)', (hundredths) => {
  expect(() => distance(findInstrument('2023')!, hundredths)).toThrow(RangeError);
});
