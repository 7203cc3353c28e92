import { opinionOf } from '../../scoring/band';
import { distance, bandEntry } from '../../analysis/distance';
import type { Area } from '../../grid';
import type { Band, Instrument } from '../../instrument/types';
import { formatHundredths } from '../../number/format';
import { roundHalfAway } from '../../number/round';
import type { Outcome, Result, UnitResult } from '../../scoring/result';
import type { ChartPlan, PlanCell, SheetPlan, TextRule } from '../plan';
import { linesOf, rowHeight } from './heights';
import type { Ranking } from './ranking';
import type { FollowUpWords } from './words';

export interface CardInput {
  readonly instrument: Instrument;
  readonly institution: string;
  readonly result: Result;
  /** The units shown. */
  readonly units: readonly UnitResult[];
  /** Null where no unit shown has a score. */
  readonly ranking: Ranking | null;
  readonly followUp: boolean;
  readonly warnings: readonly string[];
  readonly words: FollowUpWords;
}

/** The same in every language; sheets of this name are never read as an assessment. */
export const CARD_SHEET = 'Rapor';

const [NUMBER_WIDTH, NAME_WIDTH] = [6, 44] as const;
const DIMENSION_WIDTH = 11;
/** Score, category, zone, status. */
const RESULT_WIDTHS = [10, 11, 15, 14] as const;
const CHARTED = 10;
const CHART_ROWS = 15;
const LINE_HEIGHT = 15;

/** The report card: the institution's result, its units by dimension, and where the points go. */
export function cardSheet(input: CardInput): SheetPlan {
  const { instrument, words, ranking } = input;
  const dimensions = instrument.dimensions.length;
  const widths = [NUMBER_WIDTH, NAME_WIDTH, ...instrument.dimensions.map(() => DIMENSION_WIDTH), ...RESULT_WIDTHS];
  const last = widths.length - 1;
  const rows: (readonly PlanCell[])[] = [];
  const heights = new Map<number, number>([[0, 30]]);
  const merges: Area[] = [];
  const add = (cells: readonly PlanCell[], height?: number): number => {
    if (height !== undefined) heights.set(rows.length, height);
    return rows.push(cells) - 1;
  };
  const all = widths.reduce((sum, width) => sum + width, 0);
  const sentence = (value: string, style: string): void => {
    merges.push({ top: rows.length, left: 0, bottom: rows.length, right: last });
    add([{ value, style }, ...filling(last, style)], linesOf(value, all) * LINE_HEIGHT);
  };
  const section = (value: string): void => {
    add([]);
    add([{ value, style: 'section' }, ...filling(last, 'sectionLine')], 20);
  };

  add([{ value: words.card.title(instrument.edition), style: 'title' }]);
  add([{ value: input.institution, style: 'institution' }], 20);
  add([{ value: `${words.info.instrument} ${instrument.id} ${instrument.version}`, style: 'info' }]);
  for (const warning of input.warnings) sentence(warning, 'warning');
  add([]);
  const facts = factsOf(input);
  const zoneRow = rows.length + 1;
  for (const [label, cell, height] of facts) {
    merges.push({ top: rows.length, left: 2, bottom: rows.length, right: Math.min(last, 5) });
    add([{ value: label, style: 'factLabel' }, null, cell], height);
  }
  const chartTop = rows.length + 1;
  if (ranking !== null && ranking.indicators.length > 0) for (let line = 0; line < CHART_ROWS + 1; line++) add([]);

  section(words.card.units.title);
  const unitsTop = add(unitHeadings(input), 32);
  input.units.forEach((unit, at) => {
    const cells = unitCells(unit, at, words);
    add(cells, rowHeight(cells, widths));
  });
  const unitsBottom = rows.length - 1;

  section(words.card.weak.title);
  for (const rule of words.rule) sentence(rule, 'note');
  let listTop: number | null = null;
  if (ranking !== null) {
    const points = (value: { n: bigint; d: bigint }): string => formatHundredths(roundHalfAway(value), words.language);
    sentence(words.card.weak.balance(points(ranking.meanLost), points(ranking.meanLostByListed)), 'note');
    if (ranking.indicators.length === 0) sentence(words.card.weak.none, 'note');
    else listTop = add(weakHeadings(words, last), 47);
    if (listTop !== null) merges.push({ top: listTop, left: 5, bottom: listTop, right: last });
    const scored = input.units.filter(({ outcome }) => outcome.scored).length;
    ranking.indicators.forEach(({ indicator, meanLost, weakUnits, worst }, at) => {
      const of = instrument.indicators[indicator]!;
      const worstText = words.card.weak.worstOf(worst.unit, points(worst.lost));
      const cells: PlanCell[] = [
        { value: at + 1, style: 'count' },
        { value: of.name[words.language], style: 'text' },
        { value: of.code, style: 'code' },
        { value: roundHalfAway(meanLost) / 100, style: 'pointsBold' },
        { value: words.card.weak.unitsOf(weakUnits, scored), style: 'center' },
        { value: worstText, style: 'text' },
      ];
      merges.push({ top: rows.length, left: 5, bottom: rows.length, right: last });
      const room = widths.slice(5).reduce((sum, width) => sum + width, 0);
      const lines = Math.max(linesOf(worstText, room), linesOf(of.name[words.language], NAME_WIDTH));
      add([...cells, ...filling(last - 5, 'text')], lines * LINE_HEIGHT);
    });
  }
  section(words.card.caveats);
  sentence(words.unofficial, 'unofficial');
  for (const caveat of instrument.caveats) sentence(caveat[words.language], 'note');

  const zoneColumn = 2 + dimensions + 2;
  return {
    name: CARD_SHEET,
    rows,
    columns: widths.map((width) => ({ width })),
    rowHeights: heights,
    gridlines: false,
    tabColor: '0F4C81',
    merges,
    textRules: [
      ...zoneRules({ top: zoneRow, left: 2, bottom: zoneRow, right: Math.min(last, 5) }, words),
      ...zoneRules({ top: unitsTop + 1, left: zoneColumn, bottom: unitsBottom, right: zoneColumn }, words),
      ...statusRules({ top: unitsTop + 1, left: zoneColumn + 1, bottom: unitsBottom, right: zoneColumn + 1 }, words),
    ],
    protection: { unlocked: [], allow: ['formatColumns', 'formatRows'] },
    ...(listTop === null || ranking === null ? {} : { charts: [lossChart(input, ranking, listTop, chartTop, last)] }),
    page: { orientation: 'portrait', centered: true, footer: words.card.footer(input.institution, instrument.edition) },
  };
}

function filling(count: number, style: string): PlanCell[] {
  return Array.from({ length: count }, (): PlanCell => ({ value: null, style }));
}

/** Label, cell and height of each line of the institution's result; the zone is the second. */
function factsOf({ instrument, result, followUp, words }: CardInput): [string, PlanCell, number][] {
  const { outcome, band, completeness, range, overrides } = result.institution;
  const { card, language } = words;
  const fact = (value: string | null): PlanCell => ({ value: value ?? '-', style: 'fact' });
  const score: PlanCell = outcome.scored
    ? { value: outcome.hundredths / 100, style: 'score' }
    : fact(`${words.resultStatus['tidak-dinilai']}: ${words.notScored[outcome.reason]}`);
  const predicate = band?.predicate ?? null;
  const filled = card.completeness(completeness.filled, completeness.expected);
  const shown = (hundredths: number): string => formatHundredths(hundredths, language);
  return [
    [card.score, score, 32],
    [card.zone, fact(band === null ? null : words.zone[band.zone]), 18],
    [card.category, fact(band?.category ?? null), 18],
    [card.opinion, fact(band === null ? null : opinionOf(band, instrument, followUp)), 18],
    ...(predicate === null ? [] : [[card.predicate, fact(predicate), 18] as [string, PlanCell, number]]),
    [card.status, fact(`${words.resultStatus[result.status]} (${filled})`), 18],
    ...(range !== null && result.status !== 'final'
      ? [['', fact(card.range(shown(range.low), shown(range.high))), 18] as [string, PlanCell, number]]
      : []),
    ...(overrides > 0
      ? [[card.overridesLabel, fact(card.overrides(overrides)), 18] as [string, PlanCell, number]]
      : []),
    ...(outcome.scored ? [nextFact(instrument, outcome.hundredths, words, fact)] : []),
  ];
}

function nextFact(
  instrument: Instrument,
  hundredths: number,
  { card, language, zone }: FollowUpWords,
  fact: (value: string) => PlanCell,
): [string, PlanCell, number] {
  const { next, hundredths: missing } = distance(instrument, hundredths);
  if (next === null) return [card.nextLabel, fact(card.top), 18];
  const shown = (value: number): string => formatHundredths(value, language);
  const name = next.category ?? zone[next.zone];
  return [card.nextLabel, fact(card.next(name, shown(bandEntry(instrument, next)), shown(missing))), 18];
}

function unitHeadings({ instrument, words }: CardInput): PlanCell[] {
  const { card } = words;
  return [
    { value: card.units.number, style: 'headingCenter' },
    { value: card.units.unit, style: 'heading' },
    ...[
      ...instrument.dimensions.map(({ name }) => `${name[words.language]} (%)`),
      ...[card.score, card.category, card.zone, card.status],
    ].map((value): PlanCell => ({ value, style: 'headingCenter' })),
  ];
}

function unitCells(unit: UnitResult, at: number, words: FollowUpWords): PlanCell[] {
  const figure = (outcome: Outcome, style: string): PlanCell =>
    outcome.scored ? { value: outcome.hundredths / 100, style } : { value: '-', style: 'center' };
  const band: Band | null = unit.band;
  return [
    { value: at + 1, style: 'count' },
    { value: unit.name, style: 'text' },
    ...unit.dimensions.map(({ percent }) => figure(percent, 'points')),
    figure(unit.outcome, 'pointsBold'),
    { value: band?.category ?? '-', style: 'center' },
    { value: band === null ? '-' : words.zone[band.zone], style: 'center' },
    { value: words.resultStatus[unit.status], style: 'center' },
  ];
}

function weakHeadings({ card: { weak, units } }: FollowUpWords, last: number): PlanCell[] {
  return [
    { value: units.number, style: 'headingCenter' },
    { value: weak.indicator, style: 'heading' },
    ...[weak.code, weak.lost, weak.units].map((value): PlanCell => ({ value, style: 'headingCenter' })),
    { value: weak.worst, style: 'heading' },
    ...filling(last - 5, 'heading'),
  ];
}

function zoneRules(area: Area, words: FollowUpWords): TextRule[] {
  const styles = { hijau: 'zoneGreen', kuning: 'zoneYellow', merah: 'zoneRed' } as const;
  return (['hijau', 'kuning', 'merah'] as const).map((zone) => ({
    ...{ area, match: 'equals', text: words.zone[zone], style: styles[zone] },
  }));
}

function statusRules(area: Area, words: FollowUpWords): TextRule[] {
  return (['sementara', 'tidak-dinilai'] as const).map((status) => ({
    ...{ area, match: 'equals', text: words.resultStatus[status], style: 'mark' },
  }));
}

/** The indicators that cost most, by their codes; their names stand in the list below. */
function lossChart(
  { instrument, words }: CardInput,
  { indicators }: Ranking,
  listTop: number,
  top: number,
  last: number,
): ChartPlan {
  const shown = Math.min(CHARTED, indicators.length);
  const column = (left: number): Area => ({ top: listTop + 1, left, bottom: listTop + shown, right: left });
  return {
    kind: 'column',
    title: words.card.chart(shown),
    altText: indicators
      .slice(0, shown)
      .map(({ indicator, meanLost }) => {
        const { code, name } = instrument.indicators[indicator]!;
        return `${code} ${name[words.language]}: ${formatHundredths(roundHalfAway(meanLost), words.language)}`;
      })
      .join('; '),
    series: [
      { name: words.card.weak.lost, color: '0F6CBD', sheet: CARD_SHEET, values: column(3), categories: column(2) },
    ],
    place: { top, left: 0, bottom: top + CHART_ROWS - 2, right: last },
    legend: 'none',
  };
}
