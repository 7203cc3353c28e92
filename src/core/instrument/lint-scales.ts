import { plainSpelling } from '../names';
import { at } from './check';
import type { Report } from './fault';
import { positive } from './lint-rules';
import type { ChoiceScale, Instrument } from './types';

/** A scale has a positive maximum; an answer scale can give nothing, everything, and never more than everything. */
export function lintScales(scales: Instrument['scales'], report: Report): void {
  for (const [name, scale] of Object.entries(scales)) {
    const path = at('scales', name);
    positive(scale.max, `${path}.max`, report);
    if (scale.kind === 'percent' && scale.max !== 100) {
      report('percent-not-hundred', `${path}.max`, { found: scale.max });
    }
    if (scale.kind === 'choice') lintOptions(name, scale, `${path}.options`, report);
  }
}

function lintOptions(name: string, { options, max }: ChoiceScale, path: string, report: Report): void {
  if (!options.some(({ points }) => points === 0)) report('no-option-for-zero', path, { scale: name });
  if (!options.some(({ points }) => points === max)) report('no-option-for-full', path, { scale: name, max });
  const seen = new Map<string, string>();
  options.forEach(({ answer, also, points }, i) => {
    if (points < 0 || points > max) report('points-out-of-range', `${path}[${i}].points`, { found: points, max });
    const spellings = [
      { text: answer, place: `${path}[${i}].answer` },
      ...also.map((text, j) => ({ text, place: `${path}[${i}].also[${j}]` })),
    ];
    for (const { text, place } of spellings) {
      const spelling = plainSpelling(text);
      const first = seen.get(spelling);
      if (first === undefined) seen.set(spelling, place);
      else report('duplicate-answer', place, { found: text, first });
    }
  });
}
