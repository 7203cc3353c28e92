import { instrumentSheetRows } from '../../src/core/instrument/sheet-rows';
import { nilai } from '../../src/functions/nilai';
import { edition, tableOf, TWO_UNITS, withCell, type Range } from './support';

describe('NILAI', () => {
  it('is the score of the institution without a unit, and of a unit with one', () => {
    expect(nilai(TWO_UNITS)).toBe(87.5);
    expect(nilai(TWO_UNITS, 'Dinas A')).toBe(75);
    expect(nilai(TWO_UNITS, '  dinas   a ')).toBe(75);
    expect(nilai(TWO_UNITS, [['Dinas B']])).toBe(100);
  });

  it.each([null, undefined, '', 0, [[null]]])('takes %p for an omitted argument', (blank) => {
    expect(nilai(TWO_UNITS, blank, blank, blank)).toBe(87.5);
  });

  it('treats blank values as it is told', () => {
    const gap = withCell(TWO_UNITS, 2, 3, null);
    const first = edition('2023').indicators[0]!;
    const members = edition('2023').indicators.filter(({ dimension }) => dimension === first.dimension);
    // Zero: three quarters of I less the share of one indicator. Ignored: the same three quarters.
    const lost = (21.85 * 0.75) / members.length;
    expect(nilai(gap, 'Dinas A', null, 'nol')).toBe(Math.round((75 - lost) * 100) / 100);
    expect(nilai(gap, 'Dinas A', null, ' Abaikan ')).toBe(75);
    expect(nilai(gap, 'Dinas B', null, 'tolak')).toBe(100);
  });

  it('is exact where doubles are not: four dimensions of 78 are 78,00', () => {
    const percent = tableOf({ U: 0.78 }, edition('2025'));
    expect(nilai(percent, 'U', 2025)).toBe(78);
  });

  it('reads a custom instrument from the range of its sheet', () => {
    const sheet = instrumentSheetRows(edition('2024'));
    expect(nilai(TWO_UNITS, null, sheet)).toBe(nilai(TWO_UNITS, null, 2024));
  });

  it('takes the edition that a line above the header names, unless another is asked for', () => {
    const of2025 = tableOf({ U: 0.5 }, edition('2025'));
    const named: Range = [['Edisi: 2025', null, null, null, null], ...of2025];
    expect(nilai(named)).toBe(50);
    expect(nilai(named, null, 'kepatuhan-2025')).toBe(50);
  });

  it('never answers from an earlier call whose cells were changed since', () => {
    const data = TWO_UNITS.map((row) => [...row]);
    expect(nilai(data)).toBe(87.5);
    for (const row of data.slice(1)) row[2] = 4;
    expect(nilai(data)).toBe(100);
  });
});
