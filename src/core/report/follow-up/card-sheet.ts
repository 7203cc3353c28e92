import type { Area } from '../../grid';
import type { Band, Instrument, LocalText } from '../../instrument/types';
import { formatHundredths } from '../../number/format';
import type { Fraction } from '../../number/fraction';
import { roundHalfAway } from '../../number/round';
import { undecidedNote } from '../../scoring/band';
import type { Outcome, Result, UnitResult } from '../../scoring/result';
import { footerOf } from '../excel-limits';
import { CHART_COLORS, PALETTE } from '../looks';
import type { ChartPlan, PlanCell, SheetPlan, TextRule } from '../plan';
import { zoneRules } from '../zone-rules';
import { institutionFacts } from './card-facts';
import { bold, LINE_HEIGHT, linesOf, rowHeight } from './heights';
import type { Ranking } from './ranking';
import { blanks, SheetRows } from './sheet-rows';
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
const DIMENSION_WIDTH = 13;
/** Score, category, zone, status. */
const RESULT_WIDTHS = [10, 11, 15, 14] as const;
const CHARTED = 10;
const CHART_ROWS = 15;
/** Last column of the result's values, and first of the unit that loses most. */
const FACT_RIGHT = 5;
const WORST = 5;

/** The report card: the institution's result, its units by dimension, and where the points go. */
export function cardSheet(input: CardInput): SheetPlan {
  const { instrument, words, ranking, institution } = input;
  const widths = [NUMBER_WIDTH, NAME_WIDTH, ...instrument.dimensions.map(() => DIMENSION_WIDTH), ...RESULT_WIDTHS];
  const sheet = new SheetRows(widths);
  sheet.add([{ value: words.card.title(instrument.edition), style: 'title' }], 30);
  sheet.add([{ value: institution, style: 'institution' }], 20);
  sheet.add([{ value: `${words.info.instrument} ${instrument.id} ${instrument.version}`, style: 'info' }]);
  for (const warning of input.warnings) sheet.sentence(warning, 'warning');
  sheet.add();
  const zone = addFacts(sheet, input);
  const doubt = undecided(input);
  if (doubt !== null) sheet.sentence(doubt[words.language], 'warning');
  const chartTop = sheet.next + 1;
  if (ranking !== null && ranking.indicators.length > 0) for (let line = 0; line <= CHART_ROWS; line++) sheet.add();
  const units = addUnits(sheet, input, widths);
  const listTop = addWeakIndicators(sheet, input, widths);
  sheet.section(words.card.caveats);
  sheet.sentence(words.unofficial, 'unofficial');
  for (const caveat of instrument.caveats) sheet.sentence(caveat[words.language], 'note');
  const zoneColumn = 2 + instrument.dimensions.length + 2;
  const inUnits = (column: number): Area => ({ ...units, left: column, right: column });
  return {
    name: CARD_SHEET,
    rows: sheet.rows,
    columns: widths.map((width) => ({ width })),
    rowHeights: sheet.heights,
    gridlines: false,
    tabColor: PALETTE.navy,
    merges: sheet.merges,
    textRules: [...zoneRules([zone, inUnits(zoneColumn)], words.zone), ...statusRules(inUnits(zoneColumn + 1), words)],
    protection: { unlocked: [], allow: ['formatColumns', 'formatRows'] },
    ...(listTop === null || ranking === null
      ? {}
      : { charts: [lossChart(input, ranking, listTop, chartTop, sheet.last)] }),
    page: {
      orientation: 'portrait',
      centered: true,
      footer: footerOf(institution, (name) => words.card.footer(name, instrument.edition)),
    },
  };
}

/** Why the institution's category itself is in doubt; null elsewhere. */
function undecided({ instrument, result }: CardInput): LocalText | null {
  const { outcome } = result.institution;
  return outcome.scored ? undecidedNote(instrument, outcome.hundredths) : null;
}

/** Adds the institution's result and gives the place of its zone. */
function addFacts(sheet: SheetRows, { instrument, result, followUp, words }: CardInput): Area {
  const right = Math.min(sheet.last, FACT_RIGHT);
  let zone = sheet.next;
  for (const { label, cell, isZone } of institutionFacts(instrument, result, followUp, words)) {
    if (isZone) zone = sheet.next;
    sheet.merge(2, right);
    const isScore = typeof cell === 'object' && cell !== null && 'style' in cell && cell.style === 'score';
    sheet.add([{ value: label, style: 'factLabel' }, null, cell], isScore ? 32 : 18);
  }
  return { top: zone, left: 2, bottom: zone, right };
}

/** Adds the units by dimension and gives their rows. */
function addUnits(
  sheet: SheetRows,
  input: CardInput,
  widths: readonly number[],
): { readonly top: number; readonly bottom: number } {
  sheet.section(input.words.card.units.title);
  const headings = unitHeadings(input);
  const top = sheet.add(headings, rowHeight(headings, widths.map(bold), 2)) + 1;
  input.units.forEach((unit, at) => {
    const cells = unitCells(unit, at, input.words);
    sheet.add(cells, rowHeight(cells, widths));
  });
  return { top, bottom: sheet.next - 1 };
}

/** Adds the weak indicators by points lost; gives the row of their headings, null where there are none. */
function addWeakIndicators(
  sheet: SheetRows,
  { instrument, units, ranking, words }: CardInput,
  widths: readonly number[],
): number | null {
  const { weak } = words.card;
  sheet.section(weak.title);
  for (const rule of words.rule) sheet.sentence(rule, 'note');
  if (ranking === null) return null;
  const points = (value: Fraction): string => formatHundredths(roundHalfAway(value), words.language);
  sheet.sentence(weak.balance(points(ranking.meanLost), points(ranking.meanLostByListed)), 'note');
  if (ranking.indicators.length === 0) {
    sheet.sentence(weak.none, 'note');
    return null;
  }
  sheet.merge(WORST, sheet.last);
  const headings = weakHeadings(words, sheet.last);
  const top = sheet.add(headings, rowHeight(headings.slice(0, WORST), widths.map(bold), 2));
  const scored = units.filter(({ outcome }) => outcome.scored).length;
  ranking.indicators.forEach(({ indicator, meanLost, weakUnits, worst }, at) => {
    const { code, name } = instrument.indicators[indicator]!;
    const worstText = weak.worstOf(worst.unit, points(worst.lost));
    const lines = Math.max(sheet.linesAcross(worstText, WORST), linesOf(name[words.language], NAME_WIDTH));
    const cells: PlanCell[] = [
      { value: at + 1, style: 'count' },
      { value: name[words.language], style: 'text' },
      { value: code, style: 'code' },
      { value: roundHalfAway(meanLost) / 100, style: 'pointsBold' },
      { value: weak.unitsOf(weakUnits, scored), style: 'center' },
      { value: worstText, style: 'text' },
    ];
    sheet.merge(WORST, sheet.last);
    sheet.add([...cells, ...blanks(sheet.last - WORST, 'text')], lines * LINE_HEIGHT);
  });
  return top;
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
    ...blanks(last - WORST, 'heading'),
  ];
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
      {
        name: words.card.weak.lost,
        color: CHART_COLORS.score,
        sheet: CARD_SHEET,
        values: column(3),
        categories: column(2),
      },
    ],
    place: { top, left: 0, bottom: top + CHART_ROWS - 2, right: last },
    legend: 'none',
  };
}
