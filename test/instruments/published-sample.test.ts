import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findInstrument } from '../../src/app/editions';
import { classify, opinionOf } from '../../src/core/scoring/band';

/** Results as newspapers, governments and the Ombudsman published them; a blank field was not published. */
interface PublishedRow {
  readonly line: number;
  readonly year: string;
  readonly institution: string;
  readonly score: string;
  readonly zone: string;
  readonly category: string;
  readonly opinion: string;
}

const text = readFileSync(join(__dirname, '..', 'fixtures', 'published-sample.csv'), 'utf8');
const rows: PublishedRow[] = text
  .trim()
  .split(/\r?\n/)
  .map((line, i) => {
    const [year = '', institution = '', , , score = '', zone = '', category = '', opinion = ''] = line.split(',');
    return { line: i + 1, year, institution, score, zone, category, opinion };
  })
  .slice(1);

const NO_OPINION_2021 = 'the words name the zone; the edition has no opinions';

/** Rows whose published opinion is not the edition's own wording: what we say instead, and why that is right. */
const OTHER_WORDING: Readonly<Record<number, { published: string; ours: string | null; reason: string }>> = {
  6: { published: 'kepatuhan tinggi', ours: null, reason: NO_OPINION_2021 },
  7: { published: 'kepatuhan tinggi', ours: null, reason: NO_OPINION_2021 },
  8: { published: 'kepatuhan sedang', ours: null, reason: NO_OPINION_2021 },
  14: { published: 'kepatuhan sedang', ours: null, reason: NO_OPINION_2021 },
  15: { published: 'kepatuhan tinggi', ours: null, reason: NO_OPINION_2021 },
  45: {
    published: 'kepatuhan tertinggi (opini A)',
    ours: 'kualitas tertinggi',
    reason: 'the newspaper writes kepatuhan for kualitas; letter and rank agree',
  },
  46: {
    published: 'kepatuhan tinggi (B)',
    ours: 'kualitas tinggi',
    reason: 'the newspaper writes kepatuhan for kualitas; letter and rank agree',
  },
  56: {
    published: 'kepatuhan tertinggi (menurut sumber)',
    ours: 'kualitas tinggi',
    reason: '78.90 lies below 88.00 and the published zone agrees with B; the source overstates the rank',
  },
};

/** Score text with a dot and up to two decimals, as published, in hundredths. */
function hundredths(score: string): number {
  const [whole = '', decimals = ''] = score.split('.');
  return Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
}

it('covers the whole sample', () => {
  expect(rows).toHaveLength(59);
  expect(rows.filter(({ score }) => !/^[0-9]{1,3}(\.[0-9]{1,2})?$/.test(score))).toEqual([]);
  expect(
    Object.keys(OTHER_WORDING)
      .map(Number)
      .filter((line) => !rows.some((row) => row.line === line)),
  ).toEqual([]);
});

describe('every published result is classified as published', () => {
  it.each(rows.map((row) => [`line ${row.line}: ${row.year} ${row.institution} ${row.score}`, row] as const))(
    '%s',
    (_name, row) => {
      const instrument = findInstrument(row.year);
      if (instrument === null) throw new Error(`no edition ${row.year}`);
      const band = classify(instrument, hundredths(row.score));
      if (band === null) throw new Error('off the scale');
      const opinion = opinionOf(band, instrument, false)?.toLowerCase() ?? null;
      const exception = OTHER_WORDING[row.line];

      if (row.zone !== '') expect(band.zone).toBe(row.zone);
      if (row.category !== '') expect(band.category).toBe(row.category);
      if (exception !== undefined) expect([row.opinion, opinion]).toEqual([exception.published, exception.ours]);
      else if (row.opinion !== '') expect(opinion).toBe(row.opinion);
      expect([row.zone, row.category, row.opinion].join('')).not.toBe('');
    },
  );
});
