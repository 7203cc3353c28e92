import { unitNamed } from '../../src/app/unit-named';

const named = (...names: string[]) => names.map((name) => ({ name }));

describe('the unit that a name means', () => {
  it('may differ by case, spaces, marks that do not show, or the composing of letters', () => {
    const units = named('Dinas Caf\u00e9', 'Dinas B');
    const spellings = [
      'Dinas Caf\u00e9',
      'DINAS CAF\u00c9',
      ' dinas  cafe\u0301',
      'Dinas\u00a0Caf\u00e9',
      'Dinas\u200b Caf\u00e9',
    ];
    for (const name of spellings) expect(unitNamed(units, name)).toEqual({ ok: true, unit: units[0] });
  });

  it('is none where none is like it', () => {
    const units = named('Dinas A', 'Dinas B');
    const unknown = { ok: false, units: ['Dinas A', 'Dinas B'] };
    expect(unitNamed(units, 'Dinas C')).toEqual(unknown);
    expect(unitNamed(units, '')).toEqual(unknown);
    expect(unitNamed([], 'Dinas A')).toEqual({ ok: false, units: [] });
  });
});
