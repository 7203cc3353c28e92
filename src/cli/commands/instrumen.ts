import { DEFAULT_EDITION } from '../../app/editions';
import { readWorkbookInstrument } from '../../app/workbook-instrument';
import type { Indicator, Instrument, Scale } from '../../core/instrument/types';
import { formatHundredths, formatNumber } from '../../core/number/format';
import { fraction } from '../../core/number/fraction';
import { roundHalfAway } from '../../core/number/round';
import { CLI_TEXT } from '../../text/cli';
import { COMMAND_TEXT } from '../../text/commands';
import { LABELS } from '../../text/labels';
import { command } from '../command';
import { publishedInstrument } from '../edition';
import { loadGrids } from '../load';
import { EDITION_OR_DEFAULT } from '../options';
import { EXIT, printJson, Unusable, type Context } from '../output';
import { option } from '../parameter';
import { renderTable } from '../table';

/** `kepatuhan instrumen`: indicators, weights and bands of an edition, or the faults of a custom instrument. */
export const instrumen = command({
  name: 'instrumen',
  words: COMMAND_TEXT.instrumen,
  options: {
    edition: EDITION_OR_DEFAULT,
    /** Workbook whose sheet "Instrumen" is to be checked. */
    check: option('--periksa <BERKAS>', (language) => CLI_TEXT[language].options.check),
  },
  run(context, { edition, check }) {
    const { language, terminal } = context;
    const instrument =
      check === undefined ? publishedInstrument(edition ?? DEFAULT_EDITION, context) : checked(check, context);
    if (context.json) printJson(context, instrument);
    else {
      if (check !== undefined) terminal.out(`${CLI_TEXT[language].instrumentFine(instrument.title[language])}\n\n`);
      terminal.out(describe(instrument, context));
    }
    return EXIT.fine;
  },
});

function checked(file: string, context: Context): Instrument {
  const read = readWorkbookInstrument(loadGrids(file, context));
  if (read.ok) return read.instrument;
  throw Unusable.of(read.problem, context.language);
}

function describe(instrument: Instrument, context: Context): string {
  const { language } = context;
  const text = CLI_TEXT[language];
  const labels = LABELS[language];
  const bands = renderTable(
    [
      { title: text.headings.from, right: true },
      { title: text.headings.to, right: true },
      { title: text.headings.zone },
      { title: text.headings.category },
      { title: text.headings.opinion },
      { title: text.headings.status },
      { title: text.headings.source },
    ],
    [...instrument.bands]
      .reverse()
      .map((band) => [
        formatHundredths(band.min, language),
        formatHundredths(band.max, language),
        labels.zone[band.zone],
        band.category ?? '-',
        [band.opinion, band.predicate].filter((part) => part !== null).join(' / ') || '-',
        labels.figureStatus[band.status],
        band.source,
      ]),
  );
  const head = `${instrument.title[language]}\n${text.edition(instrument.edition, `${instrument.id} ${instrument.version}`)}\n`;
  const caveats = instrument.caveats.map((caveat) => `* ${caveat[language]}`).join('\n');
  const indicators = instrument.dimensions.length === 0 ? '' : `${indicatorTable(instrument, context)}\n`;
  return `${head}\n${indicators}${bands}\n${caveats}\n`;
}

function indicatorTable(instrument: Instrument, { language }: Context): string {
  const text = CLI_TEXT[language];
  const labels = LABELS[language];
  const rows: (string[] | null)[] = [];
  for (const { code, name, weight } of instrument.dimensions) {
    const members = instrument.indicators.filter((indicator) => indicator.dimension === code);
    const total = members.reduce((sum, member) => sum + member.weight.value, 0);
    const points = (value: number, of: number): string =>
      formatHundredths(
        roundHalfAway(fraction(value * instrument.rules.maximum.value * 100, of * instrument.rules.weightTotal)),
        language,
      );
    rows.push(
      [code, name[language], points(weight.value, 1), '', labels.figureStatus[weight.status], weight.source],
      null,
    );
    const line = (member: Indicator): string[] => [
      member.code,
      member.name[language],
      total === 0 ? '-' : points(weight.value * member.weight.value, total),
      scaleName(instrument.scales[member.scale]!, language),
      labels.figureStatus[member.weight.status],
      member.weight.source,
    ];
    rows.push(...members.map(line), null);
  }
  return renderTable(
    [
      { title: text.headings.code },
      { title: text.headings.indicator, width: 64 },
      { title: text.headings.weight, right: true },
      { title: text.headings.scale },
      { title: text.headings.status },
      { title: text.headings.source },
    ],
    rows,
  );
}

/** "0-4", "0-100%" or "Ya/Tidak". */
export function scaleName(scale: Scale, language: 'id' | 'en'): string {
  if (scale.kind === 'choice') return scale.options.map((option) => option.answer).join('/');
  return `0-${formatNumber(scale.max, language)}${scale.kind === 'percent' ? '%' : ''}`;
}
