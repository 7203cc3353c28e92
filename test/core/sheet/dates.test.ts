import fc from 'fast-check';
import { isoDay, readDay } from '../../../src/core/sheet/dates';

test.each([
  ['17/08/2023', 45155],
  ['17-8-2023', 45155],
  ['17.08.2023', 45155],
  ['2023-08-17', 45155],
  ['2023-08-17T00:00:00Z', 45155],
  ['17 Agustus 2023', 45155],
  ['17 agu 2023', 45155],
  ['Kamis, 17 Agustus 2023', 45155],
  ["Jum'at, 18 Agustus 2023", 45156],
  ['17 August 2023', 45155],
  ['01/01/1900', 1],
  ['28/02/1900', 59],
  ['01/03/1900', 61],
  ['29/02/2024', 45351],
  [45155, 45155],
  [45155.75, 45155],
])('%j is day %d', (cell, day) => {
  expect(readDay(cell)).toBe(day);
});

test.each([
  '31/02/2023',
  '29/02/2023',
  '17/13/2023',
  '0/1/2023',
  '17/08/23',
  '17/08-2023',
  'Agustus 2023',
  'besok',
  '',
  '45155',
])('%j is no date', (text) => {
  expect(readDay(text)).toBeNull();
});

test.each([[0], [-1], [2958466], [true], [null], [{ error: '#N/A' }]])('%j is no date', (cell) => {
  expect(readDay(cell)).toBeNull();
});

test('a serial number and its ISO date are the same day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
      expect(readDay(isoDay(serial))).toBe(serial);
      const calendar = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
      expect(isoDay(serial)).toBe(calendar);
    }),
  );
});
