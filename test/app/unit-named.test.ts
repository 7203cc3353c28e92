import { unitNamed } from '../../src/app/unit-named';

const UNITS = ['Dinas Caf\u00e9', 'Dinas B'].map((name) => ({ name }));

describe('the unit that a name means', () => {
  it.each([
    'Dinas Caf\u00e9',
    'DINAS CAF\u00c9',
    ' dinas  cafe\u0301',
    'Dinas\u00a0Caf\u00e9',
    '\ufeffDi\u00adnas\tCaf\u00e9\u200b',
  ])('differs by case, spaces, the composing of letters or unseen marks at most: %j', (name) => {
    expect(unitNamed(UNITS, name)).toBe(UNITS[0]);
  });

  it.each(['Dinas C', '', 'DinasB', 'Dinas Cafe'])('is none for %j', (name) => {
    expect(unitNamed(UNITS, name)).toBeUndefined();
  });
});
