import fc from 'fast-check';
import { lintInstrument, parseInstrument } from '../../../src/core/instrument/lint';
import { changed, validInstrument } from './valid';

/** "path code" of every fault, in order. */
const faultsOf = (candidate: unknown) => lintInstrument(candidate).map(({ path, code }) => `${path} ${code}`);

it('finds nothing wrong with a sound instrument', () => {
  const instrument = validInstrument();
  expect(lintInstrument(instrument)).toEqual([]);
  expect(parseInstrument(instrument)).toEqual({ ok: true, instrument });
});

describe('one fault at a time', () => {
  it.each<[readonly (string | number)[], unknown, string[]]>([
    [['id'], 'Bukan Id', ['id bad-id']],
    [['id'], '', ['id bad-id']],
    [['version'], '1.0-beta', ['version bad-version']],
    [['version'], '01', ['version bad-version']],
    [['version'], undefined, ['version missing-field']],
    [['edition'], ' ', ['edition empty-text']],
    [['title'], 'Judul', ['title wrong-type']],
    [['title', 'en'], undefined, ['title.en missing-field']],
    [['caveats'], {}, ['caveats wrong-type']],
    [['bogus'], 1, ['bogus unknown-field']],
    [['rules', 'maximum', 'value'], 0, ['rules.maximum.value not-positive', 'bands[4].max bands-end']],
    [['rules', 'maximum', 'value'], 99.5, ['rules.maximum.value not-whole']],
    [['rules', 'maximum', 'value'], '100', ['rules.maximum.value wrong-type']],
    [['rules', 'maximum', 'status'], 'pasti', ['rules.maximum.status not-an-option']],
    [['rules', 'maximum', 'source'], '', ['rules.maximum.source empty-text']],
    [['rules', 'bandDecimals', 'value'], 1, ['rules.bandDecimals.value not-an-option']],
    [['rules', 'institution', 'value'], 'median', ['rules.institution.value not-an-option']],
    [['rules', 'completenessThreshold', 'value'], 10_001, ['rules.completenessThreshold.value threshold-out-of-range']],
    [['rules', 'products', 'value', 0, 'count'], 0, ['rules.products.value[0].count not-positive']],
    [
      ['rules', 'products', 'value', 1],
      { kind: 'pemda', per: 'institution', count: 5 },
      ['rules.products.value[1].kind duplicate-products'],
    ],
    [['rules', 'window', 'value', 'from'], '2024-03-02', ['rules.window.value window-reversed']],
    [['rules', 'window', 'value', 'from'], '2023-02-29', ['rules.window.value.from bad-date']],
    [['rules', 'window', 'value', 'to'], '2024-13-01', ['rules.window.value.to bad-date']],
    [['rules', 'window', 'value', 'to'], '1 Maret 2024', ['rules.window.value.to bad-date']],
    [['rules', 'window', 'value'], null, []],
    [['dimensions', 0, 'weight', 'value'], 5999, ['dimensions weights-do-not-sum']],
    [
      ['dimensions', 0, 'weight', 'value'],
      5999.5,
      ['dimensions[0].weight.value fractional-weight', 'dimensions weights-do-not-sum'],
    ],
    [
      ['dimensions', 0, 'weight', 'value'],
      -1,
      ['dimensions[0].weight.value negative-weight', 'dimensions weights-do-not-sum'],
    ],
    [['dimensions', 0, 'weight', 'value'], Number.NaN, ['dimensions[0].weight.value wrong-type']],
    [
      ['dimensions', 1, 'code'],
      'x',
      [
        'dimensions[1].code duplicate-code',
        'indicators[2].dimension unknown-dimension',
        'dimensions[1] dimension-without-indicators',
      ],
    ],
    [
      ['indicators', 2, 'dimension'],
      'Z',
      ['indicators[2].dimension unknown-dimension', 'dimensions[1] dimension-without-indicators'],
    ],
    [['indicators', 1, 'code'], 'X.1', ['indicators[1].code duplicate-code']],
    [['indicators', 1, 'scale'], '0-9', ['indicators[1].scale unknown-scale']],
    [['indicators', 1, 'scale'], 'toString', ['indicators[1].scale unknown-scale']],
    [['indicators', 2, 'weight', 'value'], 0, ['dimensions[1] dimension-weights-zero']],
    [['indicators', 1, 'weight', 'value'], 0, []],
    [['indicators', 1, 'weight', 'value'], 0.5, ['indicators[1].weight.value fractional-weight']],
    [['indicators', 0, 'evidenceFrom', 'value'], 5, ['indicators[0].evidenceFrom.value evidence-above-scale']],
    [['indicators', 0, 'respondents', 'value', 'count'], 0, ['indicators[0].respondents.value.count not-positive']],
    [['indicators', 0, 'perProduct'], 'ya', ['indicators[0].perProduct wrong-type']],
    [
      ['scales', '0-4', 'max'],
      0,
      [
        'scales["0-4"].max not-positive',
        'indicators[0].evidenceFrom.value evidence-above-scale',
        'indicators[2].evidenceFrom.value evidence-above-scale',
      ],
    ],
    [['scales', '0-4', 'kind'], 'percent', ['scales["0-4"].max percent-not-hundred']],
    [['scales', '0-4', 'kind'], 'angka', ['scales["0-4"].kind not-an-option']],
    [['scales', 'A/B/C', 'options', 2, 'points'], 0.1, ['scales["A/B/C"].options no-option-for-zero']],
    [['scales', 'A/B/C', 'options', 0, 'points'], 0.9, ['scales["A/B/C"].options no-option-for-full']],
    [['scales', 'A/B/C', 'options', 1, 'points'], 1.5, ['scales["A/B/C"].options[1].points points-out-of-range']],
    [['scales', 'A/B/C', 'options', 1, 'points'], -0.5, ['scales["A/B/C"].options[1].points points-out-of-range']],
    [['scales', 'A/B/C', 'options', 2, 'answer'], ' CUKUP ', ['scales["A/B/C"].options[2].answer duplicate-answer']],
    [
      ['scales', 'A/B/C', 'options'],
      [],
      ['scales["A/B/C"].options no-option-for-zero', 'scales["A/B/C"].options no-option-for-full'],
    ],
    [['bands'], [], ['bands no-bands']],
    [['bands', 0, 'min'], 1, ['bands[0].min bands-start']],
    [['bands', 4, 'max'], 9999, ['bands[4].max bands-end']],
    [['bands', 2, 'min'], 5401, ['bands[2].min bands-gap']],
    [['bands', 2, 'min'], 5399, ['bands[2].min bands-overlap']],
    [['bands', 2, 'max'], 7799.5, ['bands[2].max band-not-on-step']],
    [['bands', 2, 'zone'], 'biru', ['bands[2].zone not-an-option']],
    [['bands', 2, 'category'], '', ['bands[2].category empty-text']],
    [['undecided', 0], { min: 2, max: 1, note: { id: 'a', en: 'b' } }, ['undecided[0] band-empty']],
    [['undecided', 0], { min: 1, max: 10_001, note: { id: 'a', en: 'b' } }, ['undecided[0] range-outside-scale']],
  ])('%j = %j', (path, value, expected) => {
    expect(faultsOf(changed(path, value))).toEqual(expected);
  });
});

describe('misprinted bands of published sources', () => {
  it('finds that "C = 45.00-77.99" overlaps D', () => {
    expect(lintInstrument(changed(['bands', 2, 'min'], 4500))).toEqual([
      { code: 'bands-overlap', path: 'bands[2].min', data: { from: 4500, to: 5399 } },
    ]);
  });

  it('finds that "B = 88.00-87.99" is empty and leaves a gap', () => {
    expect(lintInstrument(changed(['bands', 3, 'min'], 8800))).toEqual([
      { code: 'band-empty', path: 'bands[3]', data: { min: 8800, max: 8799 } },
      { code: 'bands-gap', path: 'bands[3].min', data: { from: 7800, to: 8799 } },
      { code: 'bands-not-ascending', path: 'bands[4].min', data: { min: 8800, previous: 8800 } },
    ]);
  });

  it('finds bands that go down', () => {
    const upside = { ...validInstrument(), bands: [...validInstrument().bands].reverse() };
    expect(faultsOf(upside)).toEqual([
      'bands[0].min bands-start',
      'bands[1].min bands-not-ascending',
      'bands[2].min bands-not-ascending',
      'bands[3].min bands-not-ascending',
      'bands[4].min bands-not-ascending',
      'bands[4].max bands-end',
    ]);
  });
});

it('finds that nine weights of 0.111 reach 999 of 1000', () => {
  const { dimensions, indicators, rules, ...rest } = validInstrument();
  const codes = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];
  const candidate = {
    ...rest,
    rules: { ...rules, weightTotal: 1000 },
    dimensions: codes.map((code) => ({ ...dimensions[0], code, weight: { ...dimensions[0]?.weight, value: 111 } })),
    indicators: codes.map((code) => ({ ...indicators[0], code: `${code}.1`, dimension: code })),
  };
  expect(lintInstrument(candidate)).toEqual([
    { code: 'weights-do-not-sum', path: 'dimensions', data: { sum: 999, total: 1000 } },
  ]);
});

describe('bands of whole points', () => {
  const whole = (bands: readonly (readonly [number, number])[]) => {
    const instrument = validInstrument();
    return {
      ...instrument,
      rules: { ...instrument.rules, bandDecimals: { ...instrument.rules.bandDecimals, value: 0 } },
      bands: bands.map(([min, max]) => ({ ...instrument.bands[0], min, max })),
    };
  };

  it('meet a whole point apart', () => {
    expect(
      faultsOf(
        whole([
          [0, 5000],
          [5100, 8000],
          [8100, 10_000],
        ]),
      ),
    ).toEqual([]);
  });

  it('may not have decimals', () => {
    expect(
      faultsOf(
        whole([
          [0, 5099],
          [5100, 10_000],
        ]),
      ),
    ).toEqual(['bands[0].max band-not-on-step']);
  });

  it('may not skip a point', () => {
    expect(
      faultsOf(
        whole([
          [0, 5000],
          [5200, 10_000],
        ]),
      ),
    ).toEqual(['bands[1].min bands-gap']);
  });
});

describe('hostile and broken candidates', () => {
  it.each([null, undefined, 1, 'x', [], true])('%j is no instrument', (candidate) => {
    expect(faultsOf(candidate)).toEqual([' wrong-type']);
  });

  it('refuses names that reach a prototype', () => {
    const json = JSON.stringify(validInstrument());
    expect(faultsOf(JSON.parse(json.replace('{', '{"__proto__":{},')))).toEqual(['["__proto__"] forbidden-name']);
    expect(faultsOf(JSON.parse(json.replace('"0-4":', '"__proto__":')))).toEqual([
      'scales["__proto__"] forbidden-name',
    ]);
    expect(faultsOf(JSON.parse(json.replace('"0-4":', '"constructor":')))).toContain(
      'scales.constructor forbidden-name',
    );
  });

  it('does not take inherited fields for its own', () => {
    expect(faultsOf(Object.create(validInstrument()))).toEqual(
      Object.keys(validInstrument()).map((field) => `${field} missing-field`),
    );
  });

  it('reports all faults at once, of shape and of meaning', () => {
    const candidate = changed(['bands', 2, 'min'], 4500) as Record<string, unknown>;
    Reflect.deleteProperty(candidate, 'title');
    candidate['dimensions'] = 'empat';
    expect(faultsOf(candidate)).toEqual(['title missing-field', 'dimensions wrong-type', 'bands[2].min bands-overlap']);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(validInstrument())), fc.anything(), (field, value) => {
        expect(Array.isArray(lintInstrument({ ...validInstrument(), [field]: value }))).toBe(true);
      }),
    );
  });
});
