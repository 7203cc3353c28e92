import type { Instrument } from '../core/instrument/types';
import { add, fraction, multiply, ZERO } from '../core/number/fraction';
import { overrideNotes } from '../core/scoring/overrides';
import { traceUnit, type TraceLine } from '../core/scoring/trace';
import { SPILL_WORDS as WORDS, weightStatus } from '../text/functions';
import { LABELS_ID } from '../text/labels';
import { describeOverride, OVERRIDE_TEXT } from '../text/overrides';
import { assessed } from './data';
import { roundTo } from './decimals';
import { EDITION, range, TABLE, value, type CustomFunction } from './definition';
import { refuse } from './outcome';
import { RANGE, SAMPLE } from './sample';
import { unitOf } from './unit';

type Cell = string | number;

/** Decimals of weights and contributions. */
const DECIMALS = 4;

/** Letters of a cell that tells corrections; Excel takes 32,767. */
const LONGEST = 8_000;

export const URAI = {
  id: 'URAI',
  group: 'explain',
  parameters: [range('data'), value('explainedUnit'), EDITION],
  result: TABLE,
  example: { written: `${RANGE}; "Dinas Kesehatan"; 2025`, args: [SAMPLE, 'Dinas Kesehatan', 2025] },
  compute: urai,
} as const satisfies CustomFunction;

/**
 * URAI(data; unit; [edisi]): weight x achievement = contribution of every indicator, with status and source of its weight.
 * The contributions are rounded to four decimals; a line "Pembulatan" holds what remains, so that they add up exactly.
 * Where answers of the unit were corrected by hand, a last column tells original, correction and reason.
 */
export function urai(data: unknown, unit: unknown, edisi?: unknown): Cell[][] {
  const assessment = assessed(data, edisi);
  const { instrument, result, tally, table } = assessment;
  const one = unitOf(assessment, unit) ?? (result.units.length === 1 ? result.units[0]! : null);
  if (one === null) return refuse({ code: 'unit-needed', data: { units: result.units.map(({ name }) => name) } });
  const index = result.units.indexOf(one);
  const trace = traceUnit(tally, index, instrument, result.blank);
  const notes = overrideNotes(table, index);
  const column = (cell: Cell): Cell[] => (notes.length === 0 ? [] : [cell]);
  const corrections = ({ indicator }: TraceLine): string => {
    const own = notes.filter((note) => instrument.indicators[note.indicator] === indicator);
    const told = own.map((note) => describeOverride(note, 'id')).join('; ');
    return told.length > LONGEST ? `${told.slice(0, LONGEST)}…` : told;
  };
  const header = [
    ...[WORDS.dimension, WORDS.code, WORDS.indicator, WORDS.weight],
    ...[WORDS.achieved, WORDS.contribution, WORDS.figureStatus, WORDS.source],
    ...column(OVERRIDE_TEXT.id.heading),
  ];
  const lines = trace.dimensions.flatMap(({ lines }, at) =>
    lines.map((line) => [...lineCells(line, instrument, at), ...column(corrections(line))]),
  );
  if (trace.hundredths === null) {
    const reason = `${LABELS_ID.status['tidak-dinilai']}: ${LABELS_ID.notScored[trace.reason ?? 'unit-not-scored']}`;
    return [header, ...lines, ['', '', WORDS.score, '', '', reason, '', '', ...column('')]];
  }
  const all = trace.dimensions.flatMap((dimension) => dimension.lines);
  const shown = all.reduce((sum, { contribution }) => sum + roundTo(contribution, DECIMALS).units, 0);
  const left = (trace.hundredths * 100 - shown) / 10_000;
  const weights = roundTo(
    all.reduce((sum, { weight }) => add(sum, weight), ZERO),
    DECIMALS,
  ).value;
  return [
    header,
    ...lines,
    ['', '', WORDS.rounding, '', '', left, '', '', ...column('')],
    ['', '', WORDS.score, weights, '', trace.hundredths / 100, '', '', ...column('')],
  ];
}

function lineCells({ indicator, ...line }: TraceLine, instrument: Instrument, dimension: number): Cell[] {
  return [
    instrument.dimensions[dimension]!.name.id,
    indicator.code,
    indicator.name.id,
    roundTo(line.weight, DECIMALS).value,
    line.share === null ? '' : roundTo(multiply(line.share, fraction(10_000)), DECIMALS).value,
    roundTo(line.contribution, DECIMALS).value,
    line.excluded === null ? weightStatus(line.weightStatus) : LABELS_ID.excluded[line.excluded],
    line.weightSource,
  ];
}
