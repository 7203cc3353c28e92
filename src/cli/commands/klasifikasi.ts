import type { CommandProblem } from '../../app/command-problem';
import { inHundredths, readScore } from '../../app/score-input';
import type { Instrument } from '../../core/instrument/types';
import { classify, opinionOf, undecidedNote } from '../../core/scoring/band';
import { formatHundredths } from '../../core/number/format';
import { roundHalfAway } from '../../core/number/round';
import { CLI_TEXT } from '../../text/cli';
import { COMMAND_TEXT } from '../../text/commands';
import { describeCommandProblem } from '../../text/command-problems';
import { LABELS } from '../../text/labels';
import { command } from '../command';
import { publishedInstrument } from '../edition';
import { EDITION, FOLLOW_UP } from '../options';
import { EXIT, Unusable, type Context } from '../output';
import { argumentList, required } from '../parameter';

/**
 * `kepatuhan klasifikasi`: the band of each score, one line each. Lines that cannot be read are named on the error
 * stream and make the exit code 2; the others are still answered.
 */
export const klasifikasi = command({
  name: 'klasifikasi',
  words: COMMAND_TEXT.klasifikasi,
  options: {
    scores: argumentList('[NILAI...]', (language) => CLI_TEXT[language].arguments.scores),
    edition: required(EDITION),
    followUp: FOLLOW_UP,
  },
  async run(context, { scores, edition, followUp }) {
    const { language, terminal } = context;
    const instrument = publishedInstrument(edition, context);
    const fromArguments = scores.length > 0;
    const lines = fromArguments ? scores : (await terminal.stdin()).split(/\r?\n/);
    let answered = 0;
    const problems: { code: string; sentence: string }[] = [];
    lines.forEach((text, index) => {
      if (text.trim() === '') return;
      answered++;
      const read = readScore(text, instrument.rules.maximum.value);
      if (read.ok) {
        terminal.out(`${describe(instrument, roundHalfAway(inHundredths(read.value)), followUp, context)}\n`);
        return;
      }
      const problem = scoreProblem(read.reason, text.trim(), fromArguments ? null : index + 1, instrument);
      problems.push({ code: problem.code, sentence: describeCommandProblem(problem, language) });
    });
    if (answered === 0) throw Unusable.of({ code: 'no-scores', data: {} }, language);
    if (problems.length > 0) throw new Unusable(problems);
    return EXIT.fine;
  },
});

/** The sentence for a score that cannot be used. */
export function scoreProblem(
  reason: 'not-a-number' | 'out-of-range',
  found: string,
  line: number | null,
  instrument: Instrument,
): CommandProblem {
  if (reason === 'not-a-number') return { code: 'score-not-a-number', data: { found, line } };
  const maximum = instrument.rules.maximum.value;
  return { code: 'score-out-of-range', data: { found, line, maximum, edition: instrument.edition } };
}

/** One line about a score: JSON with four keys (and a note where published results contradict), or words. */
export function describe(instrument: Instrument, hundredths: number, followUp: boolean, context: Context): string {
  const { language } = context;
  const band = classify(instrument, hundredths)!;
  const opinion = opinionOf(band, instrument, followUp);
  const note = undecidedNote(instrument, hundredths)?.[language];
  if (context.json) {
    return JSON.stringify({
      nilai: hundredths / 100,
      zona: band.zone,
      kategori: band.category,
      opini: opinion,
      ...(band.predicate === null ? {} : { predikat: band.predicate }),
      ...(note === undefined ? {} : { catatan: note }),
    });
  }
  const text = CLI_TEXT[language];
  const category = band.category === null ? [] : [`${text.headings.category.toLowerCase()} ${band.category}`];
  const parts = [LABELS[language].zone[band.zone], ...category, opinion, band.predicate].filter(
    (part) => part !== null,
  );
  return text.band(formatHundredths(hundredths, language), parts) + (note === undefined ? '' : ` (${note})`);
}
