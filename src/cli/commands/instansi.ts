import { inHundredths, readScore } from '../../app/score-input';
import { roundHalfAway } from '../../core/number/round';
import { institutionScore } from '../../core/scoring/institution-score';
import { publishedInstrument } from '../edition';
import { EXIT, Unusable, type Context, type ExitCode } from '../output';
import { describe, scoreProblem } from './klasifikasi';

export interface InstansiOptions {
  readonly edition: string;
  readonly products: readonly string[];
  readonly followUp: boolean;
}

/** `kepatuhan instansi`: the institution's score by the edition's own rule. */
export function instansi(scores: readonly string[], options: InstansiOptions, context: Context): ExitCode {
  const { language } = context;
  const instrument = publishedInstrument(options.edition, context);
  const rule = instrument.rules.institution.value;
  if (scores.length === 0) throw Unusable.of({ code: 'no-scores', data: {} }, language);
  const byProduct = rule === 'product-weighted';
  if ((byProduct || options.products.length > 0) && options.products.length !== scores.length) {
    const data = { edition: instrument.edition, scores: scores.length, counts: options.products.length };
    throw Unusable.of({ code: 'product-counts', data }, language);
  }
  const parts = scores.map((text, at) => {
    const read = readScore(text, instrument.rules.maximum.value);
    if (!read.ok) throw Unusable.of(scoreProblem(read.reason, text, null, instrument), language);
    const exact = inHundredths(read.value);
    return { hundredths: roundHalfAway(exact), exact, products: productCount(options.products[at] ?? '1', context) };
  });
  context.terminal.out(`${describe(instrument, institutionScore(parts, rule)!, options.followUp, context)}\n`);
  return EXIT.fine;
}

function productCount(text: string, context: Context): number {
  if (/^[1-9]\d{0,5}$/.test(text.trim())) return Number(text);
  throw Unusable.of({ code: 'product-count-not-whole', data: { found: text } }, context.language);
}
