import { scoreFromPercentages } from '../../app/points';
import { readScore } from '../../app/score-input';
import { CLI_TEXT } from '../../text/cli';
import { COMMAND_TEXT } from '../../text/commands';
import { command } from '../command';
import { publishedInstrument } from '../edition';
import { EDITION, FOLLOW_UP } from '../options';
import { EXIT, Unusable } from '../output';
import { argumentList, required } from '../parameter';
import { describe, scoreProblem } from './klasifikasi';

/** `kepatuhan poin`: the score from one percentage per dimension. */
export const poin = command({
  name: 'poin',
  words: COMMAND_TEXT.poin,
  options: {
    percentages: argumentList('<PERSEN...>', (language) => CLI_TEXT[language].arguments.percentages),
    edition: required(EDITION),
    followUp: FOLLOW_UP,
  },
  run(context, { percentages, edition: name, followUp }) {
    const { language, terminal } = context;
    const instrument = publishedInstrument(name, context);
    const { edition, dimensions } = instrument;
    if (dimensions.length === 0) throw Unusable.of({ code: 'no-dimensions', data: { edition } }, language);
    if (percentages.length !== dimensions.length) {
      const names = dimensions.map((dimension) => dimension.name[language]);
      throw Unusable.of({ code: 'percentages-count', data: { found: percentages.length, names, edition } }, language);
    }
    const exact = percentages.map((text) => {
      const read = readScore(text, 100);
      if (read.ok) return read.value;
      throw Unusable.of(scoreProblem(read.reason, text, null, instrument), language);
    });
    terminal.out(`${describe(instrument, scoreFromPercentages(instrument, exact), followUp, context)}\n`);
    return EXIT.fine;
  },
});
