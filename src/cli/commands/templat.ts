import { SCORING_EDITIONS } from '../../app/editions';
import { countTemplateRows } from '../../app/template-rows';
import { templatePlan } from '../../app/template';
import { foldedName } from '../../core/names';
import { CLI_TEXT } from '../../text/cli';
import { publishedInstrument } from '../edition';
import { EXIT, printJson, Unusable, type Context, type ExitCode } from '../output';
import { refuseName, saveWorkbook } from '../save';

export interface TemplatOptions {
  readonly edition: string;
  readonly units: readonly string[];
  readonly products: readonly string[];
  readonly institution: string | undefined;
  /** With the columns of corrections. */
  readonly overrides: boolean;
  readonly output: string;
}

/** Rows below which a workbook still opens quickly everywhere. */
const MAXIMUM_ROWS = 200_000;

/** `kepatuhan templat`: writes an empty workbook; an existing file is never overwritten. */
export async function templat(options: TemplatOptions, context: Context): Promise<ExitCode> {
  const { language, terminal } = context;
  refuseName(options.output, '.xlsx', context);
  const instrument = publishedInstrument(options.edition, context);
  if (instrument.dimensions.length === 0) {
    throw Unusable.of(
      { code: 'bands-only', data: { edition: instrument.edition, scoring: SCORING_EDITIONS } },
      language,
    );
  }
  const units = named(options.units, context);
  if (units.length === 0) throw Unusable.of({ code: 'template-no-unit', data: {} }, language);
  const products = named(options.products, context);
  const rows = countTemplateRows(instrument, units.length, products.length);
  if (rows > MAXIMUM_ROWS) {
    throw Unusable.of({ code: 'template-too-large', data: { rows, maximum: MAXIMUM_ROWS } }, language);
  }
  const plan = templatePlan({
    instrument,
    units,
    products,
    institution: options.institution ?? '',
    kind: '',
    language,
    overrides: options.overrides,
  });
  await saveWorkbook(options.output, plan, context);
  if (context.json) printJson(context, { berkas: options.output, baris: rows, unit: units, produk: products });
  else terminal.out(`${CLI_TEXT[language].written(options.output)}\n`);
  return EXIT.fine;
}

function named(names: readonly string[], { language }: Context): string[] {
  const trimmed = names.map((name) => name.trim()).filter((name) => name !== '');
  const folded = trimmed.map(foldedName);
  const twice = trimmed.find((_, at) => folded.indexOf(folded[at]!) < at);
  if (twice === undefined) return trimmed;
  throw Unusable.of({ code: 'duplicate-name', data: { found: twice } }, language);
}
