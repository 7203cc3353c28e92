import type { Scale } from '../instrument/types';
import { exactDecimal } from '../number/decimal';
import { add, compare, fraction, subtract, ZERO, type Fraction } from '../number/fraction';

export interface CellSteps {
  /** Largest rise of the sum of levels by 0, 1, 2 ... steps. */
  readonly rise: readonly Fraction[];
  /** Every step raises the sum by the same. */
  readonly even: boolean;
}

/**
 * What steps can do for the cells of one indicator. A step takes one cell to its next level: the next whole number up to
 * the full level, or the next better option of a choice scale. A level between two whole numbers is first completed to
 * the upper one, which takes a step and gains less than one.
 */
export function cellSteps(levels: readonly number[], scale: Scale): CellSteps {
  const ladders = levels.map((level) => ladder(level, scale)).filter((steps) => steps.length > 0);
  const all = ladders.flat();
  const first = all[0];
  if (first === undefined) return { rise: [ZERO], even: true };
  if (all.every((step) => compare(step, first) === 0)) return { rise: runningSums(all), even: true };
  const falling = ladders.every((steps) => steps.every((step, at) => at === 0 || compare(steps[at - 1]!, step) >= 0));
  if (falling) return { rise: runningSums(all.sort((a, b) => compare(b, a))), even: false };
  return { rise: ladders.reduce(combine, [ZERO]), even: false };
}

/** Rises from a level to the full one, step by step. */
function ladder(level: number, scale: Scale): Fraction[] {
  const stops: number[] = [];
  if (scale.kind === 'choice') {
    const points = scale.options.map((option) => option.points).filter((value) => value > level);
    stops.push(...[...new Set(points)].sort((a, b) => a - b));
  } else {
    for (let stop = Math.floor(level) + 1; stop < scale.max; stop++) stops.push(stop);
    if (level < scale.max) stops.push(scale.max);
  }
  return stops.map((stop, at) => subtract(exact(stop), exact(at === 0 ? level : stops[at - 1]!)));
}

function exact(level: number): Fraction {
  return Number.isInteger(level) ? fraction(level) : exactDecimal(level);
}

function runningSums(steps: readonly Fraction[]): Fraction[] {
  const sums = [ZERO];
  for (const step of steps) sums.push(add(sums.at(-1)!, step));
  return sums;
}

/** Largest rise by s steps when they are shared between the cells seen so far and one more. */
function combine(rise: readonly Fraction[], steps: readonly Fraction[]): Fraction[] {
  const own = runningSums(steps);
  const together: Fraction[] = [];
  for (let s = 0; s < rise.length + steps.length; s++) {
    let best: Fraction | null = null;
    for (let mine = Math.max(0, s - rise.length + 1); mine <= Math.min(s, steps.length); mine++) {
      const sum = add(rise[s - mine]!, own[mine]!);
      if (best === null || compare(sum, best) > 0) best = sum;
    }
    together.push(best!);
  }
  return together;
}
