import type { Assessment } from '../../app/assess';
import { cellAddress } from '../../core/address';
import { opinionOf } from '../../core/scoring/band';
import { formatHundredths } from '../../core/number/format';
import { fraction, subtract, type Fraction } from '../../core/number/fraction';
import { roundHalfAway } from '../../core/number/round';
import type { UnitResult } from '../../core/scoring/result';
import { overrideNotes, type OverrideNote } from '../../core/scoring/overrides';
import { traceUnit, type TraceLine, type UnitTrace } from '../../core/scoring/trace';
import { CLI_TEXT } from '../../text/cli';
import { COMMAND_TEXT } from '../../text/commands';
import { LABELS } from '../../text/labels';
import { describeOverride, OVERRIDE_TEXT } from '../../text/overrides';
import { command } from '../command';
import { loadAssessment } from '../load';
import { BLANK, EDITION_OR_DEFAULT, FOLLOW_UP, WORKBOOK } from '../options';
import { EXIT, printJson, type Context } from '../output';
import { plain } from '../screen';
import { option, required } from '../parameter';
import { renderTable } from '../table';
import { unitAsked } from '../units';

/** `kepatuhan urai`: how one unit's score came about, adding up to the last hundredth. */
export const urai = command({
  name: 'urai',
  words: COMMAND_TEXT.urai,
  options: {
    file: WORKBOOK,
    edition: EDITION_OR_DEFAULT,
    blank: BLANK,
    unit: required(option('--unit <NAMA>', (language) => CLI_TEXT[language].options.unit)),
    followUp: FOLLOW_UP,
  },
  run(context, { file, unit: name, followUp, ...reading }) {
    const assessment = loadAssessment(file, reading, context);
    const unit = unitAsked(assessment, name, context);
    const { tally, instrument, result } = assessment;
    const trace = traceUnit(tally, result.units.indexOf(unit), instrument, reading.blank);
    if (context.json) printJson(context, traceJson(assessment, unit, trace, followUp));
    else context.terminal.out(traceTable(assessment, unit, trace, followUp, context));
    return assessment.mandatory.length > 0 ? EXIT.issues : EXIT.fine;
  },
});

function traceJson(assessment: Assessment, unit: UnitResult, trace: UnitTrace, followUp: boolean): object {
  const { instrument } = assessment;
  const notes = notesOf(assessment, unit);
  return {
    instrumen: { id: instrument.id, versi: instrument.version, edisi: instrument.edition },
    unit: unit.name,
    dimensi: trace.dimensions.map(({ code, weight, points, lines }) => ({
      kode: code,
      bobot: roundHalfAway(weight) / 100,
      poin: roundHalfAway(points) / 100,
      indikator: lines.map((line) => ({
        kode: line.indicator.code,
        nama: line.indicator.name.id,
        bobot: exactText(line.weight),
        capaian: line.share === null ? null : exactText({ n: line.share.n * 100n, d: line.share.d }),
        sumbangan: exactText(line.contribution),
        sel: line.cells.values,
        tb: line.cells.notApplicable,
        kosong: line.cells.missing,
        dikecualikan: line.excluded,
        status: line.weightStatus,
        sumber: line.weightSource,
        ...overridesJson(notes.filter(({ indicator }) => instrument.indicators[indicator] === line.indicator)),
      })),
    })),
    jumlah: trace.exact === null ? null : exactText(trace.exact),
    pembulatan: trace.rounding === null ? null : exactText(trace.rounding),
    nilai: trace.hundredths === null ? null : trace.hundredths / 100,
    zona: unit.band?.zone ?? null,
    kategori: unit.band?.category ?? null,
    opini: unit.band === null ? null : opinionOf(unit.band, instrument, followUp),
    alasan: trace.reason,
  };
}

function notesOf({ table, result }: Assessment, unit: UnitResult): OverrideNote[] {
  return overrideNotes(table, result.units.indexOf(unit));
}

function overridesJson(notes: readonly OverrideNote[]): object {
  if (notes.length === 0) return {};
  return {
    koreksi: notes.map(({ product, respondent, original, override, reason, sheet, row, column }) => ({
      lembar: sheet,
      sel: cellAddress(row, column),
      produk: product,
      responden: respondent,
      semula: original,
      menjadi: override,
      alasan: reason,
    })),
  };
}

/** Hundredths as an exact quotient in points, for example "1457/1000": JSON numbers could not add up exactly. */
function exactText(hundredths: Fraction): string {
  const common = gcd(hundredths.n < 0n ? -hundredths.n : hundredths.n, hundredths.d * 100n);
  const [n, d] = [hundredths.n / common, (hundredths.d * 100n) / common];
  return d === 1n ? `${n}` : `${n}/${d}`;
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

function traceTable(
  assessment: Assessment,
  unit: UnitResult,
  trace: UnitTrace,
  followUp: boolean,
  context: Context,
): string {
  const { language } = context;
  const text = CLI_TEXT[language];
  const { instrument } = assessment;
  const points = (value: Fraction): string => formatHundredths(roundHalfAway(value), language);
  const row = (line: TraceLine): string[] => [
    line.indicator.code,
    line.indicator.name[language],
    points(line.weight),
    line.share === null ? '-' : `${points({ n: line.share.n * 10_000n, d: line.share.d })}%`,
    points(line.contribution),
    line.excluded === null
      ? LABELS[language].figureStatus[line.weightStatus]
      : LABELS[language].excluded[line.excluded],
    line.weightSource,
  ];
  const rows: (string[] | null)[] = [];
  trace.dimensions.forEach((dimension, at) => {
    const { name, weight } = instrument.dimensions[at]!;
    rows.push(...dimension.lines.map(row), null);
    const status = LABELS[language].figureStatus[weight.status];
    rows.push(
      [dimension.code, name[language], points(dimension.weight), '', points(dimension.points), status, weight.source],
      null,
    );
  });
  if (trace.hundredths !== null) {
    const shown = trace.dimensions.reduce((sum, dimension) => sum + roundHalfAway(dimension.points), 0);
    const left = subtract(fraction(trace.hundredths), fraction(shown));
    if (left.n !== 0n) rows.push(['', text.adjusted, '', '', points(left), '', '']);
    rows.push(['', text.headings.score, '', '', formatHundredths(trace.hundredths, language), '', '']);
  }
  const columns = [
    { title: text.headings.code },
    { title: text.headings.indicator, width: 56 },
    { title: text.headings.weight, right: true },
    { title: text.headings.share, right: true },
    { title: text.headings.contribution, right: true },
    { title: text.headings.status },
    { title: text.headings.source },
  ];
  const verdict =
    trace.reason === null && unit.band !== null
      ? [LABELS[language].zone[unit.band.zone], unit.band.category, opinionOf(unit.band, instrument, followUp)]
          .filter((part) => part !== null)
          .join(', ')
      : LABELS[language].notScored[trace.reason ?? 'unit-not-scored'];
  const caveats = instrument.caveats.map((caveat) => `* ${caveat[language]}`).join('\n');
  const corrections = notesOf(assessment, unit).map((note) => {
    const place = `${note.sheet}!${cellAddress(note.row, note.column)}`;
    return plain(`  ${instrument.indicators[note.indicator]!.code} (${place}): ${describeOverride(note, language)}`);
  });
  const corrected =
    corrections.length === 0 ? '' : `\n\n${OVERRIDE_TEXT[language].heading}:\n${corrections.join('\n')}`;
  return `${plain(unit.name)}\n${text.edition(instrument.edition, `${instrument.id} ${instrument.version}`)}\n\n${renderTable(columns, rows)}${verdict}${corrected}\n\n${caveats}\n`;
}
