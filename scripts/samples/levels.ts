import type { TemplateRow } from '../../src/app/template-rows';
import type { Instrument } from '../../src/core/instrument/types';
import { scoringPlan } from '../../src/core/scoring/plan';
import type { Tally } from '../../src/core/scoring/tally';
import { unitScore } from '../../src/core/scoring/unit-score';

/**
 * Whole levels for the rows of one unit whose score is exactly `target` hundredths: drawn around the target with a
 * fixed seed, then walked towards it one level at a time.
 */
export function levelsFor(
  rows: readonly TemplateRow[],
  instrument: Instrument,
  target: number,
  seed: number,
): number[] {
  const random = seeded(seed);
  const index = rows.map((row) => instrument.indicators.indexOf(row.indicator));
  const levels = rows.map(() => Math.min(4, Math.max(1, Math.round((target / 10_000) * 4 + random() * 2 - 1))));
  const scored = (): number => {
    const score = unitScore(scoringPlan(instrument), tallyOf(levels, index, instrument), 0, 'refuse');
    if (!score.ok) throw new Error(score.reason);
    return score.hundredths;
  };
  for (let step = 0; step < 200_000; step++) {
    const now = scored();
    if (now === target) return levels;
    const at = Math.floor(random() * levels.length);
    const before = levels[at]!;
    const next = before + (now < target ? 1 : -1);
    if (next < 1 || next > 4) continue;
    levels[at] = next;
    // A step that leads away is mostly taken back; now and then it is kept, so that the walk cannot get stuck.
    if (Math.abs(scored() - target) > Math.abs(now - target) && random() > 0.1) levels[at] = before;
  }
  throw new Error(`no levels found for ${target}`);
}

function tallyOf(levels: readonly number[], index: readonly number[], instrument: Instrument): Tally {
  const slots = instrument.indicators.length;
  const sum = new Float64Array(slots);
  const values = new Int32Array(slots);
  levels.forEach((level, at) => {
    sum[index[at]!]! += level;
    values[index[at]!]! += 1;
  });
  const none = (): Int32Array => new Int32Array(slots);
  return {
    units: [''],
    indicators: slots,
    unitOfSum: 1,
    sum,
    rest: new Map(),
    values,
    notApplicable: none(),
    missing: none(),
    absent: new Map(),
    overrides: new Map(),
    products: Int32Array.of(1),
  };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
