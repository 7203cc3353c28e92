import { scoreFromPercentages } from '../../app/points';
import { readScore } from '../../app/score-input';
import { publishedInstrument } from '../edition';
import { EXIT, Unusable, type Context, type ExitCode } from '../output';
import { describe, scoreProblem } from './klasifikasi';

export interface PoinOptions {
  readonly edition: string;
  readonly followUp: boolean;
}

/** `kepatuhan poin`: the score from one percentage per dimension. */
export function poin(percentages: readonly string[], options: PoinOptions, context: Context): ExitCode {
  const instrument = publishedInstrument(options.edition, context);
  const { edition, dimensions } = instrument;
  if (dimensions.length === 0) throw Unusable.of({ code: 'no-dimensions', data: { edition } }, context.language);
  if (percentages.length !== dimensions.length) {
    const names = dimensions.map(({ name }) => name[context.language]);
    throw Unusable.of(
      { code: 'percentages-count', data: { found: percentages.length, names, edition } },
      context.language,
    );
  }
  const exact = percentages.map((text) => {
    const read = readScore(text, 100);
    if (read.ok) return read.value;
    throw Unusable.of(scoreProblem(read.reason, text, null, instrument), context.language);
  });
  context.terminal.out(`${describe(instrument, scoreFromPercentages(instrument, exact), options.followUp, context)}\n`);
  return EXIT.fine;
}
