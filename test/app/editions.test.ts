import {
  DEFAULT_EDITION,
  findInstrument,
  knownEditions,
  NEW_SHEET_EDITION,
  PUBLISHED,
  SCORING_EDITIONS,
} from '../../src/app/editions';
import { PARAMETERS } from '../../src/text/functions/parameters';

describe('findInstrument', () => {
  it.each([
    ['2015', 'kepatuhan-2015-2019'],
    ['2016', 'kepatuhan-2015-2019'],
    ['2017', 'kepatuhan-2015-2019'],
    ['2018', 'kepatuhan-2015-2019'],
    ['2019', 'kepatuhan-2015-2019'],
    ['2015-2019', 'kepatuhan-2015-2019'],
    ['2015-vertikal', 'kepatuhan-2019-vertikal'],
    ['2016-vertikal', 'kepatuhan-2019-vertikal'],
    ['2017-vertikal', 'kepatuhan-2019-vertikal'],
    ['2018-vertikal', 'kepatuhan-2019-vertikal'],
    ['2019-vertikal', 'kepatuhan-2019-vertikal'],
    ['2021', 'kepatuhan-2021'],
    ['2022', 'kepatuhan-2022'],
    ['2023', 'kepatuhan-2023'],
    ['2024', 'kepatuhan-2024'],
    ['2025', 'kepatuhan-2025'],
    ['kepatuhan-2023', 'kepatuhan-2023'],
    [' 2019-Vertikal ', 'kepatuhan-2019-vertikal'],
  ])('%s is %s', (name, id) => {
    expect(findInstrument(name)?.id).toBe(id);
  });

  it.each(['2013', '2014', '2020', '2026', '2021-vertikal', '', '__proto__', 'constructor', 'kepatuhan'])(
    'knows no "%s"',
    (name) => {
      expect(findInstrument(name)).toBeNull();
    },
  );
});

it('offers years, and names that are none', () => {
  expect(knownEditions()).toEqual([
    ...['2015', '2016', '2017', '2018', '2019', '2019-vertikal'],
    ...['2021', '2022', '2023', '2024', '2025'],
  ]);
  expect(SCORING_EDITIONS).toEqual(['2021', '2022', '2023', '2024', '2025']);
});

it('offers only editions it knows, and a default among them', () => {
  expect(knownEditions().filter((name) => findInstrument(name) === null)).toEqual([]);
  expect(knownEditions()).toContain(DEFAULT_EDITION);
  expect(new Set(knownEditions().map((name) => findInstrument(name)))).toEqual(new Set(PUBLISHED));
});

it('keeps 2023 for what names no edition, as the help of the functions says', () => {
  expect(DEFAULT_EDITION).toBe('2023');
  expect(PARAMETERS.edition.description.id).toContain('Bawaan: 2023');
  expect(PARAMETERS.edition.description.en).toContain('Default: 2023');
});

it('makes new sheets of the newest edition whose weights of dimensions were read', () => {
  expect(NEW_SHEET_EDITION).toBe('2023');
  const newer = PUBLISHED.filter(({ edition }) => edition > NEW_SHEET_EDITION);
  expect(newer.map(({ dimensions }) => dimensions.some(({ weight }) => weight.status === 'default'))).toEqual([
    true,
    true,
  ]);
});
