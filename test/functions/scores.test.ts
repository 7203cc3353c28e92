import { instansi } from '../../src/functions/instansi';
import { poin } from '../../src/functions/poin';

describe('INSTANSI', () => {
  it.each([
    ['Rembang 2024', [100, 99.65, 99.3, 99.16, 99.08, 97.72, 97.4], 2024, 98.9],
    ['Ternate 2022', [76.97, 47.94, 46.75, 67.93, 54.08, 63.64], 2022, 59.55],
  ])('%s: the mean of the unit scores, in a column or in a row', (_name, scores, year, expected) => {
    expect(
      instansi(
        scores.map((score) => [score]),
        year,
      ),
    ).toBe(expected);
    expect(instansi([scores], year)).toBe(expected);
    expect(instansi([...scores.map((score) => [score]), [''], [null]], year)).toBe(expected);
  });

  it('weighs units by their products in 2021: Magelang is 68,27', () => {
    expect(
      instansi(
        [
          [87.95, 7],
          [75.58, 3],
          [62.17, 4],
          [23.15, 3],
          ['', ''],
        ],
        2021,
      ),
    ).toBe(68.27);
  });

  it('takes a single score', () => expect(instansi(80)).toBe(80));
});

describe('POIN', () => {
  it('adds up the weighted percentages exactly', () => {
    expect(poin([[78, 78, 78, 78]])).toBe(78);
    expect(poin([[75.87], [84.71], [76.46], [71.81]])).toBe(78);
    expect(poin([['75,87', 84.71, 76.46, '71,81', '']], 2023)).toBe(78);
    expect(poin([[0, 0, 0, 1]])).toBe(0.22);
  });
});
