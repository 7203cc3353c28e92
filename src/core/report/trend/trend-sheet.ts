import { trend, type MethodChange, type TrendPoint, type TrendRow } from '../../analysis/trend';
import type { Area } from '../../grid';
import type { NotScoredReason, ResultStatus } from '../../scoring/result';
import { undecidedNote } from '../../scoring/band';
import { formatHundredths } from '../../number/format';
import { CHART_COLORS, PALETTE } from '../looks';
import type { ChartPlan, PlanCell, SheetPlan } from '../plan';
import { zoneRules } from '../zone-rules';
import { segmentsOf, type Segment } from './segments';
import type { TrendWords } from './words';

/** A score of one edition with what a reader must know of it. */
export interface TrendScore extends TrendPoint {
  /** Null for a published score, which nothing here computed. */
  readonly status: ResultStatus | null;
  readonly ownInstrument: boolean;
  /** Answers overruled by hand. */
  readonly overrides: number;
  /** File or sheet it comes from. */
  readonly source: string;
}

export interface TrendInput {
  readonly institution: string | null;
  /** Names that the user says are one institution; empty where all files agree. */
  readonly declared: readonly string[];
  /** Sources that name no institution. */
  readonly unnamed: readonly string[];
  readonly scores: readonly TrendScore[];
  /** Editions whose workbook gives no score. */
  readonly unscored: readonly { readonly edition: string; readonly source: string; readonly reason: NotScoredReason }[];
  /** Where the method of the published editions changed. */
  readonly methods: readonly MethodChange[];
  readonly words: TrendWords;
}

/** Columns left of the scores, and right of them. */
const LEFT = 1;
const CHART_ROWS = 20;

/**
 * The sheet Tren: one column of scores for each method, a row that says so between them, and a chart whose lines end
 * there. Changes are told within a method only.
 */
export function trendSheet(input: TrendInput): SheetPlan {
  const { words, unscored } = input;
  const { columns } = words;
  const segments = segmentsOf(trend(input.scores, input.methods));
  const head = headRows(input);
  const header = head.length + 1;
  const right = [
    columns.delta,
    columns.since,
    columns.category,
    columns.zone,
    columns.opinion,
    columns.status,
    columns.source,
    columns.note,
  ];
  const headings = [columns.edition, ...segments.map(({ name }) => columns.score(name)), ...right];
  const table = tableRows(segments, input);
  const last = header + table.rows.length;
  const zoneColumn = LEFT + segments.length + 3;
  const lost = unscored.map(({ edition, source, reason }): PlanCell[] => [
    { value: edition, style: 'text' },
    ...segments.map((): PlanCell => ({ value: null, style: 'text' })),
    ...[null, null, '-', '-', '-', words.statuses['tidak-dinilai'], source, words.notScored[reason]].map(
      (value, at): PlanCell => ({ value, style: at > 1 && at < 5 ? 'centered' : 'text' }),
    ),
  ]);
  const bottom = last + lost.length;
  const chartTop = bottom + 2;
  return {
    name: words.sheet,
    rows: [...head, [], headings.map((value): PlanCell => ({ value, style: 'heading' })), ...table.rows, ...lost],
    columns: [14, ...segments.map(() => 13), 14, 12, 12, 16, 24, 14, 34, 36].map((width) => ({ width })),
    rowHeights: new Map([[0, 24], [header, 32], ...table.breaks.map((at): [number, number] => [header + 1 + at, 22])]),
    merges: [
      ...head.map((_, row) => ({ top: row, bottom: row, left: 0, right: headings.length - 1 })),
      // The first cell stays apart: it is the chart's blank category.
      ...table.breaks.map((at) => ({
        top: header + 1 + at,
        bottom: header + 1 + at,
        left: LEFT + segments.length,
        right: headings.length - 1,
      })),
    ],
    gridlines: false,
    tabColor: PALETTE.navy,
    textRules: zoneRules([{ top: header + 1, bottom, left: zoneColumn, right: zoneColumn }], words.zones),
    protection: { unlocked: [], allow: ['formatColumns', 'formatRows'] },
    charts: [
      chartOf(input, segments, {
        place: { top: chartTop, bottom: chartTop + CHART_ROWS - 1, left: 0, right: headings.length - 1 },
        rows: [header + 1, last],
      }),
    ],
    page: { orientation: 'landscape', titleRows: [header, header] },
  };
}

function headRows({ institution, declared, unnamed, scores, words }: TrendInput): PlanCell[][] {
  const unofficial = scores.some(
    ({ status, instrument }) =>
      status !== null &&
      [...instrument.dimensions, ...instrument.indicators].some(({ weight }) => weight.status !== 'official'),
  );
  return [
    [{ value: words.title, style: 'title' }],
    ...(institution === null ? [] : [[{ value: institution, style: 'label' }]]),
    [{ value: words.about, style: 'note' }],
    ...(unofficial ? [[{ value: words.unofficial, style: 'warning' }]] : []),
    ...(declared.length > 0 ? [[{ value: words.declared(declared), style: 'warning' }]] : []),
    ...(unnamed.length > 0 ? [[{ value: words.unnamed(unnamed), style: 'warning' }]] : []),
  ];
}

function tableRows(segments: readonly Segment[], input: TrendInput): { rows: PlanCell[][]; breaks: number[] } {
  const { words } = input;
  const rows: PlanCell[][] = [];
  const breaks: number[] = [];
  let before: TrendRow | null = null;
  segments.forEach((segment, at) => {
    if (before !== null) {
      const { breaks: why, edition } = segment.rows[0]!;
      breaks.push(rows.length);
      rows.push([
        ...Array.from({ length: LEFT + segments.length }, (): PlanCell => ({ value: null, style: 'break' })),
        { value: words.break(before.edition, edition, why), style: 'break' },
      ]);
    }
    for (const row of segment.rows) {
      rows.push(scoreRow(row, at, segments.length, before, input));
      before = row;
    }
  });
  return { rows, breaks };
}

function scoreRow(
  row: TrendRow,
  segment: number,
  segments: number,
  before: TrendRow | null,
  { words, scores }: TrendInput,
): PlanCell[] {
  const { edition, hundredths, band, delta, instrument } = row;
  const { status, source, ownInstrument, overrides } = scores.find((score) => score.edition === edition)!;
  const notes = [
    ...(ownInstrument ? [words.ownInstrument] : []),
    ...(overrides > 0 ? [words.overrides(overrides)] : []),
    ...[undecidedNote(instrument, hundredths)?.[words.language]].filter((note) => note !== undefined),
  ];
  return [
    { value: edition, style: 'text' },
    ...Array.from({ length: segments }, (_, at): PlanCell => ({
      value: at === segment ? hundredths / 100 : null,
      style: 'score',
    })),
    { value: delta === null ? null : delta / 100, style: 'delta' },
    { value: delta === null ? null : before!.edition, style: 'centered' },
    { value: band?.category ?? '-', style: 'centered' },
    { value: band === null ? '-' : words.zones[band.zone], style: 'centered' },
    { value: band?.opinion ?? '-', style: 'text' },
    { value: status === null ? words.published : words.statuses[status], style: 'text' },
    { value: source, style: 'text' },
    { value: notes.join(' '), style: 'wrapped' },
  ];
}

function chartOf(
  { words, scores }: TrendInput,
  segments: readonly Segment[],
  { place, rows: [top, bottom] }: { readonly place: Area; readonly rows: readonly [number, number] },
): ChartPlan {
  const column = (at: number): Area => ({ top, bottom, left: at, right: at });
  const lowest = Math.min(...scores.map(({ hundredths }) => hundredths));
  const said = segments.map(({ rows }) =>
    rows.map(({ edition, hundredths }) => `${edition}: ${formatHundredths(hundredths, words.language)}`).join(', '),
  );
  return {
    kind: 'line',
    title: words.chart,
    altText: said.join(' | '),
    series: segments.map(({ name }, at) => ({
      name: words.columns.score(name),
      color: CHART_COLORS.methods[at % CHART_COLORS.methods.length]!,
      sheet: words.sheet,
      values: column(LEFT + at),
      categories: column(0),
      labelled: true,
    })),
    place,
    legend: 'bottom',
    axis: {
      minimum: Math.max(0, Math.floor(lowest / 1000) * 10 - 10),
      maximum: Math.max(...scores.map(({ instrument }) => instrument.rules.maximum.value)),
    },
  };
}
