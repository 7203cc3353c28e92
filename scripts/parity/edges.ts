import type { Instrument } from '../../src/core/instrument/types';
import { scoringPlan } from '../../src/core/scoring/plan';
import type { CaseRow } from './row';

/** One percent in the unit of this file: levels of 0-4 then have six decimals at most. */
const PERCENT = 10_000;

/**
 * Rows of a unit whose score before rounding is exactly `target` (in ten-thousandths of a point). Dimensions,
 * indicators and respondents are moved apart in ways that cancel; some indicators are TB.
 */
export function edgeRows(instrument: Instrument, unit: string, target: number, random: () => number): CaseRow[] {
  const { dimensions } = scoringPlan(instrument);
  const whole = (limit: number): number => Math.floor(random() * limit);
  const shares = dimensions.map(() => target);
  for (let from = 0; from + 1 < dimensions.length; from++) {
    const [a, b] = [dimensions[from]!.weight, dimensions[from + 1]!.weight];
    const times = whole(9) - 4;
    const [up, down] = [shares[from]! + b * times, shares[from + 1]! - a * times];
    if ([up, down].some((share) => share < 0 || share > 100 * PERCENT)) continue;
    [shares[from], shares[from + 1]] = [up, down];
  }
  return dimensions.flatMap(({ items }, d) => {
    const kept = items.filter((_, at) => at === 0 || random() > 0.15);
    const moves = kept.map(() => 0);
    const room = Math.min(shares[d]!, 100 * PERCENT - shares[d]!);
    for (let at = 0; at + 1 < kept.length; at += 2) {
      const move = whole(room + 1);
      [moves[at], moves[at + 1]] = [move, -move];
    }
    return items.flatMap(({ index, max }): CaseRow[] => {
      const { code } = instrument.indicators[index]!;
      const row = { unit, product: '', code, respondent: '' };
      const at = kept.findIndex((item) => item.index === index);
      if (at < 0) return [{ ...row, value: 'TB' }];
      const share = shares[d]! + moves[at]!;
      const level = (of: number): number => (of * max) / (100 * PERCENT);
      const spread = random() < 0.5 ? 0 : whole(Math.min(share, 100 * PERCENT - share) + 1);
      if (spread === 0) return [{ ...row, value: level(share) }];
      return [
        { ...row, respondent: 'A', value: level(share + spread) },
        { ...row, respondent: 'B', value: level(share - spread) },
      ];
    });
  });
}
