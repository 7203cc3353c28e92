import fc from 'fast-check';
import { sharedRanks } from '../../../src/core/scoring/rank';

it('counts from one; equal scores share a rank, and the next skips as many places', () => {
  expect(sharedRanks([10000, 9930, 9930, 8000, null, null])).toEqual([1, 2, 2, 4, null, null]);
  expect(sharedRanks([0, 0, null])).toEqual([1, 1, null]);
  expect(sharedRanks([])).toEqual([]);
});

it('is one more than the number of better scores', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 12 })), fc.nat(3), (scores, unscored) => {
      const sorted = [...scores].sort((a, b) => b - a);
      const expected = sorted.map((score) => 1 + sorted.filter((other) => other > score).length);
      const nothing = Array.from({ length: unscored }, () => null);
      expect(sharedRanks([...sorted, ...nothing])).toEqual([...expected, ...nothing]);
    }),
  );
});
