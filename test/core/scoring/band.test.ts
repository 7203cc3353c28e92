import fc from 'fast-check';
import { findInstrument, PUBLISHED } from '../../../src/app/editions';
import type { Instrument } from '../../../src/core/instrument/types';
import { classify, opinionOf, undecidedNote } from '../../../src/core/scoring/band';

function edition(name: string): Instrument {
  const found = findInstrument(name);
  if (found === null) throw new Error(`no edition ${name}`);
  return found;
}

/** "A hijau Kualitas Tertinggi", with "-" where the edition has no letter or opinion. */
function label(name: string, hundredths: number): string | null {
  const band = classify(edition(name), hundredths);
  return band && `${band.category ?? '-'} ${band.zone} ${band.opinion ?? '-'}`;
}

const E = 'E merah Kualitas Terendah';
const D = 'D merah Kualitas Rendah';
const C = 'C kuning Kualitas Sedang';
const B = 'B hijau Kualitas Tinggi';
const A = 'A hijau Kualitas Tertinggi';
const [RED, YELLOW, GREEN] = ['- merah -', '- kuning -', '- hijau -'];

/** For every limit t of an edition: the labels at t - 0.01, t and t + 0.01, in hundredths. */
const LETTER_EDGES: [number, string | null, string | null, string | null][] = [
  [0, null, E, E],
  [3199, E, E, D],
  [3200, E, D, D],
  [5399, D, D, C],
  [5400, D, C, C],
  [7799, C, C, B],
  [7800, C, B, B],
  [8799, B, B, A],
  [8800, B, A, A],
  [10000, A, A, null],
];
const EDGES_2021: typeof LETTER_EDGES = [
  [0, null, RED, RED],
  [5099, RED, RED, YELLOW],
  [5100, RED, YELLOW, YELLOW],
  [8099, YELLOW, YELLOW, GREEN],
  [8100, YELLOW, GREEN, GREEN],
  [10000, GREEN, GREEN, null],
];
/** Whole points: the label changes where the score rounds up, half a point above the lower band. */
const EDGES_2019: typeof LETTER_EDGES = [
  [0, null, RED, RED],
  [5000, RED, RED, RED],
  [5049, RED, RED, YELLOW],
  [5050, RED, YELLOW, YELLOW],
  [5100, YELLOW, YELLOW, YELLOW],
  [8000, YELLOW, YELLOW, YELLOW],
  [8049, YELLOW, YELLOW, GREEN],
  [8050, YELLOW, GREEN, GREEN],
  [8100, GREEN, GREEN, GREEN],
  [10000, GREEN, GREEN, null],
];
const EDGES_VERTICAL: typeof LETTER_EDGES = [
  [0, null, RED, RED],
  [5500, RED, RED, RED],
  [5549, RED, RED, YELLOW],
  [5550, RED, YELLOW, YELLOW],
  [5600, YELLOW, YELLOW, YELLOW],
  [8800, YELLOW, YELLOW, YELLOW],
  [8849, YELLOW, YELLOW, GREEN],
  [8850, YELLOW, GREEN, GREEN],
  [8900, GREEN, GREEN, GREEN],
  [11000, GREEN, GREEN, null],
];
const EDGES: Record<string, typeof LETTER_EDGES> = {
  '2022': LETTER_EDGES,
  '2023': LETTER_EDGES,
  '2024': LETTER_EDGES,
  '2025': LETTER_EDGES,
  '2021': EDGES_2021,
  '2015-2019': EDGES_2019,
  '2019-vertikal': EDGES_VERTICAL,
};

describe('classify', () => {
  for (const [name, edges] of Object.entries(EDGES)) {
    it.each(edges)(`${name}: limit %d`, (limit, below, at, above) => {
      expect([label(name, limit - 1), label(name, limit), label(name, limit + 1)]).toEqual([below, at, above]);
    });
  }

  it('has an edge table for every published edition, with every limit of the instrument in it', () => {
    expect(Object.keys(EDGES).sort()).toEqual(PUBLISHED.map((instrument) => instrument.edition).sort());
    for (const { edition: name, bands } of PUBLISHED) {
      const limits = EDGES[name]?.map(([limit]) => limit);
      expect(limits).toEqual(expect.arrayContaining(bands.flatMap((band) => [band.min, band.max])));
    }
  });

  it('calls 79.39 green B in 2023 and yellow in 2021', () => {
    expect(label('2023', 7939)).toBe(B);
    expect(label('2021', 7939)).toBe(YELLOW);
  });

  it.each([-1, 10001, 7939.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (hundredths) => {
    expect(classify(edition('2023'), hundredths)).toBeNull();
  });

  it('bands every score of every edition, and never gives a higher score a lower zone', () => {
    const rank = { merah: 0, kuning: 1, hijau: 2 };
    fc.assert(
      fc.property(fc.constantFrom(...PUBLISHED), fc.nat(11000), fc.nat(11000), (instrument, one, other) => {
        const top = instrument.rules.maximum.value * 100;
        const low = classify(instrument, Math.min(one, other, top));
        const high = classify(instrument, Math.min(Math.max(one, other), top));
        return low !== null && high !== null && rank[low.zone] <= rank[high.zone];
      }),
    );
  });
});

describe('opinionOf', () => {
  /** Published results of 2025: score, whether Ombudsman products were followed up, opinion. */
  it.each([
    [6598, true, 'Kualitas Sedang Tanpa Maladministrasi'],
    [6257, false, 'Kualitas Sedang'],
    [5338, false, 'Kualitas Rendah'],
    [8982, true, 'Kualitas Tertinggi Tanpa Maladministrasi'],
  ])('2025: %d, followed up %s', (hundredths, followUp, opinion) => {
    const band = classify(edition('2025'), hundredths);
    expect(band && opinionOf(band, edition('2025'), followUp)).toBe(opinion);
  });

  it.each([
    ['2023', true, 'Kualitas Tinggi'],
    ['2021', true, null],
    ['2015', true, null],
  ])('%s adds no words', (name, followUp, opinion) => {
    const band = classify(edition(name), 7939);
    expect(band && opinionOf(band, edition(name), followUp)).toBe(opinion);
  });

  it.each([
    [8982, 'Sangat Baik'],
    [8001, 'Baik'],
    [7604, 'Cukup'],
    [7454, 'Cukup'],
    [5338, 'Kurang'],
  ])('2025: the predicate of %d is %s', (hundredths, predicate) => {
    expect(classify(edition('2025'), hundredths)?.predicate).toBe(predicate);
  });
});

describe('undecidedNote', () => {
  it.each([
    [5000, false],
    [5001, true],
    [5099, true],
    [5100, false],
    [8000, false],
    [8001, true],
    [8099, true],
    [8100, false],
  ])('2017: %d is undecided: %s', (hundredths, undecided) => {
    expect(undecidedNote(edition('2017'), hundredths) !== null).toBe(undecided);
  });

  it('is silent in editions whose published results agree', () => {
    expect(undecidedNote(edition('2023'), 5050)).toBeNull();
  });
});
