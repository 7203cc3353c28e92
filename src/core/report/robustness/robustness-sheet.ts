import type { Robustness, Variant, VariantResult } from '../../analysis/robustness';
import type { Area } from '../../grid';
import type { Instrument } from '../../instrument/types';
import { formatHundredths } from '../../number/format';
import type { ResultStatus } from '../../scoring/result';
import { CHART_COLORS, PALETTE } from '../looks';
import type { ChartPlan, PlanCell, SheetPlan } from '../plan';
import { zoneRules } from '../zone-rules';
import { limitsOf, type Limit } from './limits';
import { verdictOf } from './verdict';
import type { RobustnessWords } from './words';

export interface RobustnessInput {
  readonly institution: string | null;
  readonly instrument: Instrument;
  readonly status: ResultStatus;
  /** Answers overruled by hand. */
  readonly overrides: number;
  /** Must have an official score. */
  readonly found: Robustness;
  readonly words: RobustnessWords;
}

const CHART_ROWS = 22;
/** Width of the last column, in characters. */
const MEANING = 70;

/** The sheet Uji ketahanan: what it comes to, a chart of all scores with the band limits, and the scores one by one. */
export function robustnessSheet(input: RobustnessInput): SheetPlan {
  const { words, instrument, found } = input;
  const { limits, axis } = limitsOf(found, instrument);
  const head = headRows(input);
  const chartTop = head.length + 1;
  const header = chartTop + CHART_ROWS + 1;
  const { columns } = words;
  const headings = [
    columns.variant,
    columns.score,
    ...limits.map((limit) => limitName(limit, words)),
    columns.delta,
    columns.category,
    columns.zone,
    columns.effect,
    columns.meaning,
  ];
  const table = [
    resultRow({ ...found.official, variant: null }, limits, input),
    ...found.variants.map((result) => resultRow(result, limits, input)),
  ];
  const last = header + table.length;
  const gap = Array.from({ length: header - head.length }, (): PlanCell[] => []);
  return {
    name: words.sheet,
    rows: [...head, ...gap, headings.map((value): PlanCell => ({ value, style: 'heading' })), ...table],
    columns: [28, 10, ...limits.map(() => 16), 10, 10, 16, 26, MEANING].map((width) => ({ width })),
    rowHeights: new Map([
      ...head.map((row, at): [number, number] => [at, headHeight(row)]),
      [header, 32],
      ...table.flatMap((row, at): [number, number][] =>
        textOf(row.at(-1)).length > MEANING ? [[header + 1 + at, 30]] : [],
      ),
    ]),
    merges: head.map((_, row) => ({ top: row, bottom: row, left: 0, right: headings.length - 1 })),
    gridlines: false,
    tabColor: PALETTE.navy,
    textRules: zoneRules(
      [{ top: header + 1, bottom: last, left: limits.length + 4, right: limits.length + 4 }],
      words.zones,
    ),
    protection: { unlocked: [], allow: ['formatColumns', 'formatRows'] },
    charts: [
      chartOf(input, limits, axis, {
        place: { top: chartTop, bottom: chartTop + CHART_ROWS - 1, left: 0, right: headings.length - 1 },
        rows: [header + 1, last],
      }),
    ],
    page: { orientation: 'landscape', titleRows: [header, header] },
  };
}

function headRows({ institution, instrument, status, overrides, found, words }: RobustnessInput): PlanCell[][] {
  const weights = [...instrument.dimensions, ...instrument.indicators].filter(({ weight }) => weight.value > 0);
  const unofficial = weights.some(({ weight }) => weight.status !== 'official');
  return [
    [{ value: words.title(instrument.edition), style: 'title' }],
    [{ value: words.source(institution, instrument.id, instrument.version), style: 'label' }],
    [{ value: words.about, style: 'note' }],
    ...(unofficial ? [[{ value: words.unofficial, style: 'warning' }]] : []),
    ...(status === 'final' ? [] : [[{ value: words.provisional, style: 'warning' }]]),
    ...(overrides > 0 ? [[{ value: words.overrides(overrides), style: 'warning' }]] : []),
    ...verdictOf(found, instrument, words).map((value, at): PlanCell[] => [
      { value, style: at === 0 ? 'verdict' : 'finding' },
    ]),
  ];
}

/** Merged cells do not grow with their text. */
function headHeight([cell]: readonly PlanCell[]): number {
  const isVerdict = styleOf(cell) === 'verdict';
  const lines = Math.ceil(textOf(cell).length / (isVerdict ? 115 : 150));
  return styleOf(cell) === 'title' ? 24 : isVerdict ? 4 + 18 * lines : 1 + 15 * lines;
}

function textOf(cell: PlanCell | undefined): string {
  return typeof cell === 'object' && cell !== null && 'value' in cell ? String(cell.value) : '';
}

function styleOf(cell: PlanCell | undefined): string | undefined {
  return typeof cell === 'object' && cell !== null && 'style' in cell ? cell.style : undefined;
}

/** A row of the table: a choice made otherwise, or without a variant the instrument's own result. */
type Row = Pick<VariantResult, 'outcome' | 'band'> &
  Partial<Omit<VariantResult, 'variant'>> & { readonly variant: Variant | null };

function resultRow(row: Row, limits: readonly Limit[], { instrument, words }: RobustnessInput): PlanCell[] {
  const { variant, outcome, band, delta = null } = row;
  const base = variant === null;
  const plain = base ? 'base' : 'text';
  return [
    { value: base ? words.asInstrument : words.variant(variant, instrument.indicators), style: plain },
    { value: outcome.scored ? outcome.hundredths / 100 : null, style: base ? 'baseScore' : 'score' },
    ...limits.map(({ hundredths }): PlanCell => ({ value: hundredths / 100, style: 'limit' })),
    { value: delta === null ? null : delta / 100, style: 'delta' },
    { value: band?.category ?? '-', style: 'centered' },
    { value: band === null ? '-' : words.zones[band.zone], style: 'centered' },
    { value: effectOf(row, words), style: row.bandChanges ? 'changed' : plain },
    { value: words.meaning(variant, instrument.indicators), style: 'wrapped' },
  ];
}

function effectOf(
  { variant, outcome, zoneChanges, bandChanges }: Row,
  { effects, notScored }: RobustnessWords,
): string {
  if (variant === null) return effects.base;
  if (!outcome.scored) return effects.unscored(notScored[outcome.reason]);
  return zoneChanges ? effects.zone : bandChanges ? effects.category : effects.none;
}

function limitName({ band, hundredths }: Limit, words: RobustnessWords): string {
  return words.limit(band.category ?? words.zones[band.zone], formatHundredths(hundredths, words.language));
}

function chartOf(
  { words, instrument, found }: RobustnessInput,
  limits: readonly Limit[],
  [minimum, maximum]: readonly [number, number],
  { place, rows: [top, bottom] }: { readonly place: Area; readonly rows: readonly [number, number] },
): ChartPlan {
  const column = (at: number): Area => ({ top, bottom, left: at, right: at });
  const common = { sheet: words.sheet, categories: column(0) };
  return {
    kind: 'line',
    title: words.chart,
    altText: verdictOf(found, instrument, words).join(' '),
    series: [
      { ...common, name: words.columns.score, color: CHART_COLORS.score, values: column(1), look: 'marks' },
      ...limits.map((limit, at) => ({
        ...common,
        name: limitName(limit, words),
        color: CHART_COLORS.limits[at % CHART_COLORS.limits.length]!,
        values: column(2 + at),
        look: 'limit' as const,
      })),
    ],
    place,
    legend: 'bottom',
    axis: { minimum, maximum },
  };
}
