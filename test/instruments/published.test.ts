import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INSTRUMENTS, instrumentFiles } from '../../scripts/lock-instruments';
import { findInstrument, METHOD_CHANGES, PUBLISHED } from '../../src/app/editions';
import { lintInstrument } from '../../src/core/instrument/lint';
import { sameScoring } from '../../src/core/instrument/same-scoring';
import type { Instrument } from '../../src/core/instrument/types';
import { classify } from '../../src/core/scoring/band';
import editions from '../../src/instruments/editions.json';
import sources from '../../src/instruments/sources.json';
import { METHOD_CHANGE_TEXT } from '../../src/text/trend';

function edition(name: string): Instrument {
  const found = findInstrument(name);
  if (found === null) throw new Error(`no edition ${name}`);
  return found;
}

const FOUR_DIMENSIONS = ['2022', '2023', '2024'];
const withDimensions = PUBLISHED.filter(({ dimensions }) => dimensions.length > 0);
const named = (instruments: readonly Instrument[]) => instruments.map((i) => [i.id, i] as const);

describe('every published file', () => {
  it.each(instrumentFiles())('%s has no faults, bears its id and version, and can be found', (file) => {
    const candidate: unknown = JSON.parse(readFileSync(join(INSTRUMENTS, file), 'utf8'));
    expect(lintInstrument(candidate)).toEqual([]);
    const { id, version } = candidate as Instrument;
    expect(file).toBe(`${id}-${version}.json`);
    expect(findInstrument(id)).toEqual(candidate);
  });

  it('is offered by the editions', () => {
    expect(PUBLISHED).toHaveLength(instrumentFiles().length);
  });

  it('stands in editions.json, oldest first', () => {
    expect(editions.editions.map(({ edition }) => edition)).toEqual(PUBLISHED.map(({ edition }) => edition));
  });
});

describe('a new way of assessing', () => {
  it('is told of in both languages, and its source is listed', () => {
    const changes = editions.editions.flatMap(({ newMethod }) => newMethod ?? []);
    const keys = new Set(changes.map(({ change }) => change));
    expect(changes.filter(({ source }) => !Object.hasOwn(sources, source))).toEqual([]);
    for (const texts of Object.values(METHOD_CHANGE_TEXT)) expect(new Set(Object.keys(texts))).toEqual(keys);
  });

  it('begins with the edition that names it, and the years rise', () => {
    const began = editions.editions.flatMap(({ edition, newMethod }) =>
      newMethod ? [[edition, newMethod.since]] : [],
    );
    expect(began.map(([edition, since]) => [edition, String(since)])).toEqual(began.map(([name]) => [name, name]));
    const years = METHOD_CHANGES.map(({ since }) => since);
    expect(years).toEqual([...years].sort((a, b) => a - b));
  });
});

describe('sources', () => {
  const originsOf = (value: unknown): { status: string; source: string }[] => {
    if (typeof value !== 'object' || value === null) return [];
    const own = 'status' in value && 'source' in value ? [value as { status: string; source: string }] : [];
    return [...own, ...Object.values(value).flatMap(originsOf)];
  };

  it.each(named(PUBLISHED))('of %s are all listed, and no official figure is our own reasoning', (_id, instrument) => {
    const origins = originsOf(instrument);
    expect(origins.length).toBeGreaterThan(9);
    expect(origins.filter(({ source }) => !Object.hasOwn(sources, source))).toEqual([]);
    const known = ['official', 'reported'];
    expect(origins.filter(({ status, source }) => known.includes(status) && source === 'dossier')).toEqual([]);
    expect(origins.filter(({ status, source }) => status === 'default' && source !== 'dossier')).toEqual([]);
  });

  it('are all in the document that explains them', () => {
    const document = readFileSync(join(__dirname, '..', '..', 'docs', 'sumber.md'), 'utf8');
    const listed = [...document.matchAll(/^- \*\*(S\d+b?|dossier|sheet)\*\* /gm)].map(([, key]) => key);
    expect(listed).toEqual(Object.keys(sources));
    for (const source of Object.values(sources)) {
      const urls = [source.url ?? [], 'also' in source ? source.also : []].flat();
      expect(urls.filter((url) => !document.includes(`<${url}>`))).toEqual([]);
    }
  });

  it('are web addresses', () => {
    const { dossier, sheet, ...published } = sources;
    expect([dossier.url, sheet.url]).toEqual([null, null]);
    expect(Object.values(published).filter(({ url }) => !/^https:\/\/\S+$/.test(url))).toEqual([]);
  });
});

describe('what the four-dimension editions intend', () => {
  it.each(FOUR_DIMENSIONS)('%s: weights 21.85, 32.37, 24.24 and 21.54 of 100', (name) => {
    const { dimensions, rules } = edition(name);
    expect(dimensions.map(({ code, weight }) => [code, weight.value])).toEqual([
      ['I', 2185],
      ['P', 3237],
      ['O', 2424],
      ['G', 2154],
    ]);
    expect(rules.weightTotal).toBe(10_000);
  });

  it.each(FOUR_DIMENSIONS)('%s: 37 indicators with the codes I.1-I.15, P.1-P.11, O.1-O.5, G.1-G.6', (name) => {
    const codes = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}.${i + 1}`);
    expect(edition(name).indicators.map(({ code }) => code)).toEqual([
      ...codes('I', 15),
      ...codes('P', 11),
      ...codes('O', 5),
      ...codes('G', 6),
    ]);
  });

  it('2023: dimension weights are official, indicator weights are not', () => {
    const { dimensions, indicators } = edition('2023');
    expect(new Set(dimensions.map(({ weight }) => `${weight.status} ${weight.source}`))).toEqual(
      new Set(['official S3']),
    );
    expect(new Set(indicators.map(({ weight }) => weight.status))).toEqual(new Set(['default']));
  });

  it.each(FOUR_DIMENSIONS)('%s: a unit whose Proses is zero cannot be green', (name) => {
    const { dimensions, rules } = edition(name);
    const rest = dimensions.filter(({ code }) => code !== 'P').reduce((sum, { weight }) => sum + weight.value, 0);
    expect(classify(edition(name), (rest * rules.maximum.value * 100) / rules.weightTotal)?.zone).toBe('kuning');
  });

  it.each(FOUR_DIMENSIONS)('%s: any other dimension at zero still allows green at best B, never A', (name) => {
    for (const { code, weight } of edition(name).dimensions) {
      if (code !== 'P') expect(classify(edition(name), 10_000 - weight.value)?.category).not.toBe('A');
    }
  });

  it.each(FOUR_DIMENSIONS)('%s: respondents are 4 for interviews, 30 users and 2 complaint officers', (name) => {
    const counts = edition(name).indicators.map(({ code, respondents }) => [code, respondents.value.count]);
    const expected = (code: string) => {
      if (code.startsWith('O')) return 30;
      if (code.startsWith('G')) return 2;
      return /^I\.[1-6]$/.test(code) ? 4 : 1;
    };
    expect(counts).toEqual(edition(name).indicators.map(({ code }) => [code, expected(code)]));
  });

  it.each(FOUR_DIMENSIONS)('%s: Proses, and only Proses, is observed at each product', (name) => {
    const perProduct = edition(name).indicators.filter((indicator) => indicator.perProduct);
    expect(new Set(perProduct.map(({ dimension }) => dimension))).toEqual(new Set(['P']));
    expect(perProduct).toHaveLength(11);
  });

  it('2023: five products for a ministry, two per unit of a local government', () => {
    expect(edition('2023').rules.products.value).toEqual([
      { kind: 'kementerian-lembaga', per: 'institution', count: 5 },
      { kind: 'pemda', per: 'unit', count: 2 },
      { kind: 'kantah', per: 'unit', count: 2 },
      { kind: 'polres', per: 'unit', count: 5 },
    ]);
  });

  it('2022 and 2024 score as 2023 does, and say that they borrow its list', () => {
    for (const name of ['2022', '2024']) {
      expect(sameScoring(edition(name), edition('2023'))).toBe(true);
      expect(edition(name).caveats[0]?.id).toMatch(/memakai .*2023/);
    }
  });
});

describe('what the other editions intend', () => {
  it('2021: service standards only, averaged over products, without letter or opinion', () => {
    const { dimensions, indicators, rules, bands } = edition('2021');
    expect(dimensions.map(({ code, weight }) => [code, weight.value])).toEqual([['P', 10_000]]);
    const proses = edition('2023').indicators.filter(({ dimension }) => dimension === 'P');
    expect(indicators.map(({ code, name }) => [code, name])).toEqual(proses.map(({ code, name }) => [code, name]));
    expect(rules.institution.value).toBe('product-weighted');
    expect(bands.map(({ category, opinion, predicate }) => [category, opinion, predicate])).toEqual(
      bands.map(() => [null, null, null]),
    );
  });

  it('2025: four dimensions make 70 % and public trust 30 %', () => {
    const { dimensions, indicators, scales } = edition('2025');
    expect(dimensions.map(({ code, weight }) => [code, weight.value])).toEqual([
      ['I', 1750],
      ['P', 1750],
      ['O', 1750],
      ['G', 1750],
      ['K', 3000],
    ]);
    const trust = indicators.filter(({ dimension }) => dimension === 'K');
    expect(trust.map(({ code, scale }) => [code, scales[scale]?.kind])).toEqual([['K.1', 'percent']]);
  });

  it('2025: letters and limits are marked as inferred, and both are said', () => {
    const { bands, caveats } = edition('2025');
    expect(new Set(bands.map(({ status }) => status))).toEqual(new Set(['inferred']));
    const said = caveats.map(({ id }) => id).join('\n');
    expect(said).toContain('Batas kategori 2025 belum terbukti');
    expect(said).toContain('Huruf A-E pada edisi 2025 disimpulkan');
  });

  it('2015-2019: nothing to score with, only bands', () => {
    for (const name of ['2015-2019', '2019-vertikal']) {
      expect([edition(name).dimensions, edition(name).indicators]).toEqual([[], []]);
      expect(edition(name).rules.bandDecimals.value).toBe(0);
    }
    expect(edition('2019-vertikal').rules.maximum.value).toBe(110);
  });
});

describe('equal weights', () => {
  it.each(named(withDimensions))('%s weighs its indicators the same, and says that this is not official', (_id, i) => {
    expect(new Set(i.indicators.map(({ weight }) => weight.value))).toEqual(new Set([1]));
    expect(i.caveats.map(({ id }) => id).join('\n')).toContain('bukan bobot resmi Ombudsman');
  });

  it('2023: one indicator is worth 1.4567, 2.9427, 4.848 or 3.59 points', () => {
    const { dimensions, indicators } = edition('2023');
    const worth = dimensions.map(({ code, weight }) => {
      const members = indicators.filter(({ dimension }) => dimension === code).length;
      return weight.value / members / 100;
    });
    [1.4567, 2.9427, 4.848, 3.59].forEach((expected, i) => expect(worth[i]).toBeCloseTo(expected, 4));
  });
});

it('asks for evidence where something is seen or read, never in interviews and surveys', () => {
  for (const { indicators } of withDimensions) {
    for (const { technique, evidenceFrom } of indicators) {
      const seen = technique.value === 'dokumen' || technique.value === 'observasi';
      expect(evidenceFrom.value).toBe(seen ? 1 : null);
    }
  }
});
