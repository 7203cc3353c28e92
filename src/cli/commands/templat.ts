import { NEW_SHEET_EDITION, SCORING_EDITIONS } from '../../app/editions';
import { countTemplateRows } from '../../app/template-rows';
import { templatePlan } from '../../app/template';
import { foldedName } from '../../core/names';
import { CLI_TEXT } from '../../text/cli';
import { COMMAND_TEXT } from '../../text/commands';
import { OVERRIDE_TEXT } from '../../text/overrides';
import { command } from '../command';
import { publishedInstrument } from '../edition';
import { EDITION_OR_DEFAULT, NEW_WORKBOOK } from '../options';
import { EXIT, printJson, Unusable, type Context } from '../output';
import { flag, option, optionList, required } from '../parameter';
import { refuseName, saveWorkbook } from '../save';

/** Rows below which a workbook still opens quickly everywhere. */
const MAXIMUM_ROWS = 200_000;

/** `kepatuhan templat`: writes an empty workbook; an existing file is never overwritten. */
export const templat = command({
  name: 'templat',
  words: COMMAND_TEXT.templat,
  options: {
    edition: EDITION_OR_DEFAULT,
    units: required(optionList('--unit <NAMA...>', (language) => CLI_TEXT[language].options.units)),
    products: optionList('--produk <NAMA...>', (language) => CLI_TEXT[language].options.productNames),
    institution: option('--instansi <NAMA>', (language) => CLI_TEXT[language].options.institution),
    /** With the columns of corrections. */
    overrides: flag('--koreksi', (language) => OVERRIDE_TEXT[language].option),
    output: NEW_WORKBOOK,
  },
  async run(context, { edition = NEW_SHEET_EDITION, institution = '', overrides, output, ...names }) {
    const { language, terminal } = context;
    refuseName(output, '.xlsx', context);
    const instrument = publishedInstrument(edition, context);
    if (instrument.dimensions.length === 0) {
      const data = { edition: instrument.edition, scoring: SCORING_EDITIONS };
      throw Unusable.of({ code: 'bands-only', data }, language);
    }
    const units = named(names.units, context);
    if (units.length === 0) throw Unusable.of({ code: 'template-no-unit', data: {} }, language);
    const products = named(names.products, context);
    const rows = countTemplateRows(instrument, units.length, products.length);
    if (rows > MAXIMUM_ROWS) {
      throw Unusable.of({ code: 'template-too-large', data: { rows, maximum: MAXIMUM_ROWS } }, language);
    }
    const plan = templatePlan({ instrument, units, products, institution, kind: '', language, overrides });
    await saveWorkbook(output, plan, context);
    if (context.json) printJson(context, { berkas: output, baris: rows, unit: units, produk: products });
    else terminal.out(`${CLI_TEXT[language].written(output)}\n`);
    return EXIT.fine;
  },
});

function named(names: readonly string[], { language }: Context): string[] {
  const trimmed = names.map((name) => name.trim()).filter((name) => name !== '');
  const folded = trimmed.map(foldedName);
  const twice = trimmed.find((_, at) => folded.indexOf(folded[at]!) < at);
  if (twice === undefined) return trimmed;
  throw Unusable.of({ code: 'duplicate-name', data: { found: twice } }, language);
}
