import { DataRange } from '../../src/functions/data-range';
import { gridOf } from '../../src/functions/input';
import { edition, TWO_UNITS } from './support';

const rangeOf = (rows: typeof TWO_UNITS): DataRange => new DataRange(gridOf(rows));

describe('a range of data', () => {
  it('is assessed once for each instrument and policy', () => {
    const range = rangeOf(TWO_UNITS);
    const first = range.assess(edition('2023'), 'refuse');
    const others = [range.assess(edition('2024'), 'refuse'), range.assess(edition('2023'), 'zero')];
    expect(range.assess(edition('2023'), 'refuse')).toBe(first);
    expect(new Set([first, ...others]).size).toBe(3);
  });

  it('forgets what was made first when an instrument comes anew with every call', () => {
    const range = rangeOf(TWO_UNITS);
    const first = range.assess(edition('2023'), 'refuse');
    for (let n = 0; n < 12; n++) range.assess({ ...edition('2023') }, 'refuse');
    expect(range.assess(edition('2023'), 'refuse')).not.toBe(first);
  });

  it('names the edition of a line above the header, and says so when there is none', () => {
    expect(rangeOf([['Edisi: 2024'], ...TWO_UNITS]).edition).toBe('2024');
    expect(rangeOf(TWO_UNITS).edition).toBeNull();
    expect(rangeOf([['x']]).edition).toBeNull();
  });
});
