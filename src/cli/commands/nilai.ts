import type { Assessment } from '../../app/assess';
import { opinionOf } from '../../core/scoring/band';
import type { Outcome, UnitResult } from '../../core/scoring/result';
import { formatHundredths } from '../../core/number/format';
import { CLI_TEXT } from '../../text/cli';
import { COMMAND_TEXT } from '../../text/commands';
import { EDITION_ASSUMED } from '../../text/edition-assumed';
import { LABELS } from '../../text/labels';
import { OVERRIDE_TEXT } from '../../text/overrides';
import { command } from '../command';
import { assessmentJson } from '../json';
import { loadAssessment } from '../load';
import { BLANK, EDITION_OR_DEFAULT, FOLLOW_UP, WORKBOOK } from '../options';
import { EXIT, printJson, type Context } from '../output';
import { option } from '../parameter';
import { renderTable, type Column } from '../table';
import { unitAsked } from '../units';

/** `kepatuhan nilai`: a row per unit, the institution last. */
export const nilai = command({
  name: 'nilai',
  words: COMMAND_TEXT.nilai,
  options: {
    file: WORKBOOK,
    edition: EDITION_OR_DEFAULT,
    blank: BLANK,
    unit: option('--unit <NAMA>', (language) => CLI_TEXT[language].options.unit),
    followUp: FOLLOW_UP,
  },
  run(context, { file, unit, followUp, ...reading }) {
    const { language, terminal } = context;
    const assessment = loadAssessment(file, reading, context);
    const units = unit === undefined ? assessment.result.units : [unitAsked(assessment, unit, context)];
    if (context.json) printJson(context, assessmentJson(assessment, units, { followUp, language }));
    else terminal.out(report(assessment, units, followUp, context));
    return assessment.mandatory.length > 0 ? EXIT.issues : EXIT.fine;
  },
});

function report(assessment: Assessment, units: readonly UnitResult[], followUp: boolean, context: Context): string {
  const { language } = context;
  const { instrument, isEditionAssumed, result, table, issues } = assessment;
  const text = CLI_TEXT[language];
  const { institution } = result;
  const corrected = institution.overrides > 0;
  const corrections = ({ overrides }: { readonly overrides: number }): string[] =>
    corrected ? [overrides === 0 ? '-' : String(overrides)] : [];
  const columns: Column[] = [
    { title: text.headings.unit, width: 40 },
    ...instrument.dimensions.map(({ name }) => ({ title: name[language], right: true })),
    { title: text.headings.score, right: true },
    { title: text.headings.category },
    { title: text.headings.zone },
    { title: text.headings.opinion, width: 28 },
    { title: text.headings.completeness, right: true },
    ...(corrected ? [{ title: OVERRIDE_TEXT[language].heading, right: true }] : []),
  ];
  const shown = (outcome: Outcome): string => (outcome.scored ? formatHundredths(outcome.hundredths, language) : '-');
  const bandCells = (outcome: Outcome, band: UnitResult['band']): string[] => {
    if (!outcome.scored) return ['-', '-', LABELS[language].notScored[outcome.reason]];
    return [
      band?.category ?? '-',
      band ? LABELS[language].zone[band.zone] : '-',
      (band && opinionOf(band, instrument, followUp)) ?? '-',
    ];
  };
  const rows = units.map((unit) => [
    unit.name,
    ...unit.dimensions.map((dimension) => shown(dimension.points)),
    shown(unit.outcome),
    ...bandCells(unit.outcome, unit.band),
    percentage(unit.completeness),
    ...corrections(unit),
  ]);
  const total = [
    table.info.institution ?? text.headings.institution,
    ...instrument.dimensions.map(() => ''),
    shown(institution.outcome),
    ...bandCells(institution.outcome, institution.band),
    percentage(institution.completeness),
    ...corrections(institution),
  ];
  const { filled, expected } = institution.completeness;
  const lines = [
    text.edition(instrument.edition, `${instrument.id} ${instrument.version}`),
    ...(isEditionAssumed ? [EDITION_ASSUMED[language](instrument.edition)] : []),
    '',
    renderTable(columns, [...rows, null, total]),
    text.status(LABELS[language].status[result.status], filled, expected),
  ];
  if (institution.range) {
    const [low, high] = [institution.range.low, institution.range.high];
    lines.push(text.range(formatHundredths(low, language), formatHundredths(high, language)));
  }
  if (corrected) lines.push(OVERRIDE_TEXT[language].note(institution.overrides));
  const count = (severity: string): number => issues.filter((issue) => issue.severity === severity).length;
  lines.push(issues.length ? text.issueCount(count('wajib'), count('cek'), count('saran')) : text.noIssues);
  lines.push('', ...instrument.caveats.map((caveat) => `* ${caveat[language]}`));
  return lines.join('\n') + '\n';
}

/** Rounded down, so that 100 % means complete. */
function percentage({ filled, expected }: { readonly filled: number; readonly expected: number }): string {
  return expected === 0 ? '-' : `${Math.floor((filled * 100) / expected)}%`;
}
