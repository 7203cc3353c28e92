import fc from 'fast-check';
import { findInstrument } from '../../src/app/editions';
import { answersOf, assessed, level, longForm, longRows, OF_2023, scoresOf } from './sheets';
import { runs } from '../support/runs';

const filled = answersOf(level);
const open = answersOf(fc.oneof({ arbitrary: level, weight: 12 }, fc.constantFrom('TB', null)));
const RANK = { merah: 0, kuning: 1, hijau: 2 } as const;

it('keeps every score between 0 and 100, and the institution between its lowest and highest unit', () => {
  fc.assert(
    fc.property(filled, (answers) => {
      const { units, institution } = assessed(longForm(longRows(answers))).result;
      const scores = units.map(({ outcome }) => (outcome.scored ? outcome.hundredths : NaN));
      for (const score of scores) expect(score >= 0 && score <= 10_000).toBe(true);
      const whole = institution.outcome.scored ? institution.outcome.hundredths : NaN;
      expect(whole >= Math.min(...scores) && whole <= Math.max(...scores)).toBe(true);
    }),
    { numRuns: runs(40) },
  );
});

it('never lowers a score or a zone when one answer is raised', () => {
  fc.assert(
    fc.property(filled, fc.nat(), fc.nat(), level, (answers, u, i, other) => {
      const [unit, indicator] = [u % answers.units.length, i % OF_2023.indicators.length];
      const old = answers.answers[unit]![indicator] as number;
      const withAnswer = (value: number) => {
        const rows = answers.answers.map((row, at) => (at === unit ? row.with(indicator, value) : row));
        const { result } = assessed(longForm(longRows({ ...answers, answers: rows })));
        const all = [result.units[unit]!, result.institution];
        return all.map(({ outcome, band }) => [outcome.scored ? outcome.hundredths : NaN, RANK[band!.zone]] as const);
      };
      const [low, high] = [withAnswer(Math.min(old, other)), withAnswer(Math.max(old, other))];
      low.forEach(([score, zone], at) => {
        expect(high[at]![0]).toBeGreaterThanOrEqual(score);
        expect(high[at]![1]).toBeGreaterThanOrEqual(zone);
      });
    }),
    { numRuns: runs(40) },
  );
});

it('does not depend on the order of the rows', () => {
  fc.assert(
    fc.property(open, fc.infiniteStream(fc.nat()), (answers, numbers) => {
      const rows = longRows(answers);
      const shuffled = rows
        .map((row) => ({ row, key: numbers.next().value }))
        .sort((a, b) => a.key - b.key)
        .map(({ row }) => row);
      const [plain, mixed] = [assessed(longForm(rows)), assessed(longForm(shuffled))];
      expect(Object.fromEntries(scoresOf(mixed))).toEqual(Object.fromEntries(scoresOf(plain)));
      const codes = ({ issues }: typeof plain) => issues.map(({ code, unit }) => `${code} ${unit}`).sort();
      expect(codes(mixed)).toEqual(codes(plain));
    }),
    { numRuns: runs(40) },
  );
});

it('treats blanks by policy only: without blanks all three give the same', () => {
  const withTb = answersOf(fc.oneof({ arbitrary: level, weight: 12 }, fc.constant('TB')));
  fc.assert(
    fc.property(withTb, (answers) => {
      const grids = longForm(longRows(answers));
      const [refuse, zero, ignore] = (['refuse', 'zero', 'ignore'] as const).map(
        (blank) => assessed(grids, blank).result,
      );
      expect({ ...zero, blank: 'refuse' }).toEqual(refuse);
      expect({ ...ignore, blank: 'refuse' }).toEqual(refuse);
    }),
    { numRuns: runs(40) },
  );
});

it('says how low and how high blanks can still take a score, and no filling leaves that range', () => {
  fc.assert(
    fc.property(open, fc.infiniteStream(level), (answers, levels) => {
      const before = assessed(longForm(longRows(answers)), 'ignore').result;
      const rows = answers.answers.map((row) => row.map((cell) => cell ?? levels.next().value));
      const after = assessed(longForm(longRows({ ...answers, answers: rows }))).result;
      before.units.forEach(({ range }, at) => {
        const { outcome } = after.units[at]!;
        if (range === null || !outcome.scored) return;
        expect(outcome.hundredths).toBeGreaterThanOrEqual(range.low);
        expect(outcome.hundredths).toBeLessThanOrEqual(range.high);
      });
    }),
    { numRuns: runs(40) },
  );
});

it('gives a unit with one level everywhere that level as its share of 100, in every edition of levels', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40_000 }),
      fc.constantFrom('2021', '2022', '2023', '2024'),
      (part, edition) => {
        const instrument = findInstrument(edition)!;
        const answers = [instrument.indicators.map(() => part / 10_000)];
        const { result } = assessed(longForm(longRows({ units: ['A'], answers }, instrument)), 'refuse', instrument);
        const expected = Math.floor(part / 4) + (part % 4 >= 2 ? 1 : 0);
        expect(result.units[0]!.outcome).toEqual({ scored: true, hundredths: expected });
        expect(result.institution.outcome).toEqual({ scored: true, hundredths: expected });
      },
    ),
    { numRuns: runs(40) },
  );
});
