import fc from 'fast-check';
import { intersection } from '../../../preview/grid/a1';
import { Protection, subtract } from '../../../preview/grid/protection';

const area = fc.record({
  r: fc.nat(8),
  c: fc.nat(8),
  h: fc.integer({ min: 1, max: 5 }),
  w: fc.integer({ min: 1, max: 5 }),
});
const size = ({ h, w }: { h: number; w: number }): number => h * w;

test('what is left of an area never touches the hole, and no cell is lost or doubled', () => {
  fc.assert(
    fc.property(area, area, (whole, hole) => {
      const rest = subtract(whole, hole);
      expect(rest.every((part) => intersection(part, hole) === undefined)).toBe(true);
      const common = intersection(whole, hole);
      expect(rest.reduce((sum, part) => sum + size(part), 0)).toBe(size(whole) - (common ? size(common) : 0));
    }),
  );
});

test('locking part of an unlocked area leaves the rest unlocked', () => {
  const protection = new Protection();
  protection.setLocked('Satu', { r: 0, c: 0, h: 10, w: 3 }, false);
  protection.setLocked('Satu', { r: 4, c: 1, h: 1, w: 1 }, true);
  expect([protection.isUnlocked('Satu', 4, 0), protection.isUnlocked('Satu', 4, 1)]).toEqual([true, false]);
  expect(protection.isUnlocked('Dua', 4, 0)).toBe(false);
});
