import { inHundredths, readScore } from '../../app/score-input';
import { roundHalfAway } from '../../core/number/round';
import { institutionScore } from '../../core/scoring/institution-score';
import { CLI_TEXT } from '../../text/cli';
import { COMMAND_TEXT } from '../../text/commands';
import { command } from '../command';
import { publishedInstrument } from '../edition';
import { EDITION, FOLLOW_UP } from '../options';
import { EXIT, Unusable, type Context } from '../output';
import { argumentList, optionList, required } from '../parameter';
import { describe, scoreProblem } from './klasifikasi';

/** `kepatuhan instansi`: the institution's score by the edition's own rule. */
export const instansi = command({
  name: 'instansi',
  words: COMMAND_TEXT.instansi,
  options: {
    scores: argumentList('<NILAI...>', (language) => CLI_TEXT[language].arguments.scores),
    edition: required(EDITION),
    products: optionList('--produk <JUMLAH...>', (language) => CLI_TEXT[language].options.products),
    followUp: FOLLOW_UP,
  },
  run(context, { scores, edition, products, followUp }) {
    const { language, terminal } = context;
    const instrument = publishedInstrument(edition, context);
    const rule = instrument.rules.institution.value;
    const byProduct = rule === 'product-weighted';
    if ((byProduct || products.length > 0) && products.length !== scores.length) {
      const data = { edition: instrument.edition, scores: scores.length, counts: products.length };
      throw Unusable.of({ code: 'product-counts', data }, language);
    }
    const parts = scores.map((text, at) => {
      const read = readScore(text, instrument.rules.maximum.value);
      if (!read.ok) throw Unusable.of(scoreProblem(read.reason, text, null, instrument), language);
      const exact = inHundredths(read.value);
      return { hundredths: roundHalfAway(exact), exact, products: productCount(products[at] ?? '1', context) };
    });
    terminal.out(`${describe(instrument, institutionScore(parts, rule)!, followUp, context)}\n`);
    return EXIT.fine;
  },
});

function productCount(text: string, context: Context): number {
  if (/^[1-9]\d{0,5}$/.test(text.trim())) return Number(text);
  throw Unusable.of({ code: 'product-count-not-whole', data: { found: text } }, context.language);
}
