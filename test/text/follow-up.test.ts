import { findInstrument } from '../../src/app/editions';
import { FORMS } from '../../src/core/report/follow-up/terms';
import { ACTION_FOR_FORM, ACTION_FOR_INDICATOR, ACTION_OTHERWISE } from '../../src/text/follow-up/actions';
import { FOLLOW_UP_WORDS } from '../../src/text/follow-up';
import sources from '../../src/instruments/sources.json';

const EDITIONS = ['2021', '2022', '2023', '2024', '2025'];
const indicators = EDITIONS.flatMap((edition) => [...findInstrument(edition)!.indicators]);

describe('suggested actions', () => {
  it('exist for every indicator of the published editions, and for no other name', () => {
    const names = new Set(indicators.map(({ name }) => name.id));
    expect(Object.keys(ACTION_FOR_INDICATOR).sort()).toEqual([...names].sort());
  });

  it('are one or two sentences in both languages, each another', () => {
    const all = [...Object.values(ACTION_FOR_INDICATOR), ...Object.values(ACTION_FOR_FORM), ACTION_OTHERWISE];
    for (const language of ['id', 'en'] as const) {
      const texts = all.map((action) => action[language]);
      expect(new Set(texts).size).toBe(texts.length);
      for (const text of texts) expect(text).toMatch(/^[A-Z][^\n]{20,150}\.$/);
    }
  });

  it('fall back on the form of maladministration, then on one for all', () => {
    const [of] = indicators;
    const own = (value: string) => ({
      ...of!,
      name: { id: 'Sendiri', en: 'Own' },
      maladministration: { ...of!.maladministration, value },
    });
    const { suggestion } = FOLLOW_UP_WORDS.id;
    expect(suggestion(own('Berpihak '))).toBe(ACTION_FOR_FORM.berpihak.id);
    expect(suggestion(own('tidak ditentukan'))).toBe(ACTION_OTHERWISE.id);
    expect(suggestion({ ...own('x'), name: { id: 'constructor', en: 'x' } })).toBe(ACTION_OTHERWISE.id);
  });
});

describe('forms of maladministration', () => {
  it('are the only ones that published editions name', () => {
    const named = new Set(indicators.map(({ maladministration }) => maladministration.value));
    expect([...named].filter((form) => !(FORMS as readonly string[]).includes(form))).toEqual([]);
  });

  it('are cited from sources that the product lists', () => {
    for (const words of Object.values(FOLLOW_UP_WORDS)) {
      const keys = words.unofficial.match(/S\d+/g) ?? [];
      expect(keys).toEqual(['S66', 'S68', 'S9']);
      for (const key of keys) expect(Object.keys(sources)).toContain(key);
    }
  });
});

describe('words of the two languages', () => {
  it('never share a choice with another meaning, so that a plan can be read in either', () => {
    const { id, en } = FOLLOW_UP_WORDS;
    for (const part of ['aspects', 'forms', 'statuses'] as const) {
      const words = [...Object.values(id[part]), ...Object.values(en[part])].map((word) => word.toLowerCase());
      expect(new Set(words).size).toBe(words.length);
    }
    for (const key of Object.keys(id.plan.headings) as (keyof typeof id.plan.headings)[])
      for (const other of Object.keys(en.plan.headings) as (keyof typeof en.plan.headings)[])
        if (key !== other) expect(id.plan.headings[key]).not.toBe(en.plan.headings[other]);
  });
});
