import { unitNamed } from '../../src/app/unit-named';

const named = (...names: string[]) => names.map((name) => ({ name }));

describe('the unit that a name means', () => {
  it('is the one that is spelled so, whatever others are like it', () => {
    const units = named('Dinas A', 'DINAS A', 'dinas  a');
    for (const unit of units) expect(unitNamed(units, ` ${unit.name} `)).toEqual({ ok: true, unit });
  });

  it('is otherwise the only one that differs by case, spaces or the composing of letters', () => {
    const units = named('Dinas Caf\u00e9', 'Dinas B');
    for (const name of ['DINAS CAF\u00c9', 'dinas  cafe\u0301', 'Dinas\u00a0Caf\u00e9']) {
      expect(unitNamed(units, name)).toEqual({ ok: true, unit: units[0] });
    }
  });

  it('is none where several are like it, or none is', () => {
    const units = named('Dinas A', 'DINAS A', 'Dinas B');
    expect(unitNamed(units, 'dinas a')).toEqual({ ok: false, reason: 'ambiguous', units: ['Dinas A', 'DINAS A'] });
    const unknown = { ok: false, reason: 'unknown', units: ['Dinas A', 'DINAS A', 'Dinas B'] };
    expect(unitNamed(units, 'Dinas C')).toEqual(unknown);
    expect(unitNamed(units, '')).toEqual(unknown);
    expect(unitNamed([], 'Dinas A')).toEqual({ ok: false, reason: 'unknown', units: [] });
  });
});
