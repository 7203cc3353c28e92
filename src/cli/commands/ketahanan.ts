import type { Assessment } from '../../app/assess';
import { robustnessPlan } from '../../app/robustness';
import type { Robustness, Variant, VariantResult } from '../../core/analysis/robustness';
import type { Band } from '../../core/instrument/types';
import { formatHundredths } from '../../core/number/format';
import { verdictOf } from '../../core/report/robustness/verdict';
import type { Outcome } from '../../core/scoring/result';
import { COMMAND_TEXT } from '../../text/commands';
import { ROBUSTNESS_CLI, ROBUSTNESS_WORDS } from '../../text/robustness';
import { command } from '../command';
import { scoreNumber } from '../json';
import { loadAssessment } from '../load';
import { BLANK, EDITION, newWorkbook, WORKBOOK } from '../options';
import { EXIT, printJson, Unusable, type Context } from '../output';
import { plain } from '../screen';
import { option } from '../parameter';
import { refuseName, saveWorkbook } from '../save';
import { renderTable } from '../table';

/** `kepatuhan ketahanan`: scores under other choices of the method, as a table, as JSON, or as a sheet. */
export const ketahanan = command({
  name: 'ketahanan',
  words: COMMAND_TEXT.ketahanan,
  options: {
    file: WORKBOOK,
    output: newWorkbook(option('-o, --output <BERKAS>', (language) => ROBUSTNESS_CLI[language].output)),
    edition: EDITION,
    blank: BLANK,
  },
  async run(context, { file, output, ...reading }) {
    const { language, terminal } = context;
    if (output !== undefined) refuseName(output, '.xlsx', context);
    const assessment = loadAssessment(file, reading, context);
    const tested = robustnessPlan(assessment, language);
    if (!tested.ok) throw Unusable.of({ code: 'robustness-not-scored', data: { units: tested.units } }, language);
    if (output !== undefined) await saveWorkbook(output, tested.plan, context);
    if (context.json) printJson(context, robustnessJson(assessment, tested.found, output));
    else if (output !== undefined) terminal.out(`${ROBUSTNESS_CLI[language].written(output)}\n`);
    else terminal.out(report(assessment, tested.found, context));
    return EXIT.fine;
  },
});

function report({ instrument, table, result }: Assessment, found: Robustness, { language }: Context): string {
  const words = ROBUSTNESS_WORDS[language];
  const { columns, effects } = words;
  const shown = (outcome: Outcome): string => (outcome.scored ? formatHundredths(outcome.hundredths, language) : '-');
  const row = (name: string, { outcome, band }: Scored, delta: string, effect: string): string[] => [
    name,
    shown(outcome),
    delta,
    band?.category ?? '-',
    band === null ? '-' : words.zones[band.zone],
    effect,
  ];
  const rows = found.variants.map((variant) =>
    row(
      words.variant(variant.variant, instrument.indicators),
      variant,
      deltaText(variant, language),
      effectText(variant, words),
    ),
  );
  return [
    words.title(instrument.edition),
    plain(words.source(table.info.institution, instrument.id, instrument.version)),
    '',
    renderTable(
      [
        { title: columns.variant, width: 30 },
        { title: columns.score, right: true },
        { title: columns.delta, right: true },
        { title: columns.category },
        { title: columns.zone },
        { title: columns.effect, width: 40 },
      ],
      [row(words.asInstrument, found.official, '', effects.base), null, ...rows],
    ),
    ...verdictOf(found, instrument, words),
    ...(result.status === 'final' ? [] : [words.provisional]),
    ...(result.institution.overrides > 0 ? [words.overrides(result.institution.overrides)] : []),
    `* ${words.unofficial}`,
    '',
  ].join('\n');
}

interface Scored {
  readonly outcome: Outcome;
  readonly band: Band | null;
}

function deltaText({ delta }: VariantResult, language: Context['language']): string {
  if (delta === null) return '-';
  return `${delta > 0 ? '+' : ''}${formatHundredths(delta, language)}`;
}

function effectText(result: VariantResult, { effects, notScored }: (typeof ROBUSTNESS_WORDS)['id']): string {
  if (!result.outcome.scored) return effects.unscored(notScored[result.outcome.reason]);
  return result.zoneChanges ? effects.zone : result.bandChanges ? effects.category : effects.none;
}

const KINDS: Readonly<Record<Variant['kind'], string>> = {
  'equal-dimension-weights': 'bobot-dimensi-sama',
  'institution-rule': 'aturan-instansi',
  'not-applicable-zero': 'tb-nol',
  'without-indicator': 'tanpa-indikator',
};

function robustnessJson(
  { instrument, table, result }: Assessment,
  found: Robustness,
  output: string | undefined,
): object {
  const scored = ({ outcome, band }: Scored): object => ({
    nilai: scoreNumber(outcome),
    kategori: band?.category ?? null,
    zona: band?.zone ?? null,
  });
  return {
    ...(output === undefined ? {} : { berkas: output }),
    instrumen: { id: instrument.id, versi: instrument.version, edisi: instrument.edition },
    instansi: table.info.institution,
    status: result.status,
    ...(result.institution.overrides > 0 ? { koreksi: result.institution.overrides } : {}),
    hasil: scored(found.official),
    stabil: { zona: found.zoneStable, kategori: found.bandStable },
    pilihan: found.variants.map((variant) => ({
      jenis: KINDS[variant.variant.kind],
      ...(variant.variant.kind === 'without-indicator'
        ? { indikator: instrument.indicators[variant.variant.indicator]!.code }
        : {}),
      ...scored(variant),
      selisih: variant.delta === null ? null : variant.delta / 100,
      zonaBerubah: variant.zoneChanges,
      kategoriBerubah: variant.bandChanges,
    })),
  };
}
