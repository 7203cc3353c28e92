import type { Area } from '../core/grid';
import { LOOKS, PALETTE, ZONE_COLORS, ZONES } from '../core/report/looks';
import type { ChartPlan, PlanCell, SheetPlan, WorkbookPlan } from '../core/report/plan';
import type { StyleSheet } from '../core/report/style';
import { zoneRules } from '../core/report/zone-rules';
import { LABELS } from '../text/labels';
import type { Language } from '../text/language';
import { NATIONAL_TEXT } from '../text/national';
import { OVERRIDE_TEXT } from '../text/overrides';
import { csvField } from './exchange/csv-cell';
import { csvText } from './exchange/csv-text';
import { doubledInstitutions, type NationalGroup, type RankedEntry } from './national';

/** A file that could not be scored, with the sentence for why. */
export interface SkippedFile {
  readonly file: string;
  readonly code: string;
  readonly sentence: string;
}

export interface NationalTable {
  readonly groups: readonly NationalGroup[];
  readonly skipped: readonly SkippedFile[];
}

const WIDTHS = [22, 9, 10, 44, 7, 9, 10, 16, 24, 40, 14, 24, 34, 11] as const;
/** Column of the zone. */
const ZONE = 7;
/** Rows above the headings of the table. */
const HEAD = 2;

const TABLE_STYLES = [
  ...['text', 'text', 'whole', 'text', 'whole', 'score', 'centered', 'text', 'text', 'text', 'share'],
  ...['text', 'text', 'whole'],
];

const STYLES: StyleSheet = {
  ...LOOKS,
  note: { ...LOOKS.note, italic: true },
  warning: { ...LOOKS.note, bold: true },
  heading: { ...LOOKS.heading, horizontal: 'center' },
  text: { vertical: 'top' },
  wrapped: { vertical: 'top', wrap: true },
  centered: { vertical: 'top', horizontal: 'center' },
  whole: { vertical: 'top', horizontal: 'center', format: '0' },
  score: { vertical: 'top', horizontal: 'center', bold: true, format: '0.00' },
  share: { vertical: 'top', horizontal: 'center', format: '0.0%' },
};

/** The column of corrections is there only where an institution has some. */
function hasOverrides({ groups }: NationalTable): boolean {
  return groups.some(({ entries }) => entries.some(({ overrides }) => overrides > 0));
}

function columnsOf(table: NationalTable, language: Language): string[] {
  return [...NATIONAL_TEXT[language].columns, ...(hasOverrides(table) ? [OVERRIDE_TEXT[language].heading] : [])];
}

/** The national table as a workbook: ranking, counts, and the files that were left out. */
export function nationalPlan(table: NationalTable, language: Language): WorkbookPlan {
  const sheets = [tableSheet(table, language), countSheet(table, language)];
  return {
    title: NATIONAL_TEXT[language].title,
    styles: STYLES,
    sheets: table.skipped.length > 0 ? [...sheets, skippedSheet(table, language)] : sheets,
  };
}

function tableSheet(table: NationalTable, language: Language): SheetPlan {
  const text = NATIONAL_TEXT[language];
  const columns = columnsOf(table, language);
  const rows = table.groups.flatMap(({ entries }) =>
    entries.map((entry): PlanCell[] =>
      cellsOf(entry, language)
        .slice(0, columns.length)
        .map((value, at) => ({ value, style: TABLE_STYLES[at] ?? 'text' })),
    ),
  );
  const last = HEAD + rows.length;
  return {
    name: text.sheets.table,
    rows: [[{ value: text.title, style: 'title' }], doubledNote(table, language), columns.map(heading), ...rows],
    columns: WIDTHS.slice(0, columns.length).map((width) => ({ width })),
    rowHeights: new Map([[0, 24]]),
    frozen: { rows: HEAD + 1, columns: 4 },
    tabColor: PALETTE.blue,
    tables: [
      {
        name: 'RekapNasional',
        area: { top: HEAD, left: 0, bottom: last, right: columns.length - 1 },
        columns,
        style: 'TableStyleLight1',
      },
    ],
    textRules: zoneRules([{ top: HEAD + 1, left: ZONE, bottom: last, right: ZONE }], LABELS[language].zone),
    page: { orientation: 'landscape', titleRows: [HEAD, HEAD] },
  };
}

/** Stands above the table, where nobody who reads it passes it by. */
function doubledNote({ groups }: NationalTable, language: Language): PlanCell[] {
  const doubled = doubledInstitutions(groups);
  if (doubled.length === 0) return [];
  return [{ value: NATIONAL_TEXT[language].doubledNote(doubled.length), style: 'warning' }];
}

function countSheet(table: NationalTable, language: Language): SheetPlan {
  const { groups } = table;
  const corrected = hasOverrides(table);
  const isDoubled = groups.some(({ doubled }) => doubled > 0);
  const text = NATIONAL_TEXT[language];
  const letters = [...new Set(groups.flatMap(({ categories }) => [...categories.keys()]))].sort();
  const headings = [
    text.counts.level,
    text.counts.edition,
    text.counts.institutions,
    ...ZONES.map((zone) => LABELS[language].zone[zone]),
    ...letters.map(text.counts.category),
    text.counts.provisional,
    text.counts.unscored,
    ...(isDoubled ? [text.counts.doubled] : []),
    ...(corrected ? [OVERRIDE_TEXT[language].heading] : []),
  ];
  const rows = groups.map((group) => [
    text.levels[group.level] ?? group.level,
    group.edition,
    group.entries.length,
    ...ZONES.map((zone) => group.zones[zone]),
    ...letters.map((letter) => group.categories.get(letter) ?? 0),
    group.provisional,
    group.unscored,
    ...(isDoubled ? [group.doubled] : []),
    ...(corrected ? [group.entries.reduce((sum, { overrides }) => sum + overrides, 0)] : []),
  ]);
  return {
    name: text.sheets.counts,
    rows: [
      [{ value: text.title, style: 'title' }],
      [],
      headings.map(heading),
      ...rows.map((cells) => cells.map((value, at) => ({ value, style: at < 2 ? 'text' : 'whole' }))),
      [],
      ...text.caveats.map((value) => [{ value, style: 'note' }]),
    ],
    columns: headings.map((_, at) => ({ width: at === 0 ? 24 : 14 })),
    rowHeights: new Map([[0, 24]]),
    frozen: { rows: HEAD + 1 },
    charts: [zoneChart(groups, language)],
    page: { orientation: 'landscape' },
  };
}

/** Final results by zone, one group of columns for each level. */
function zoneChart(groups: readonly NationalGroup[], language: Language): ChartPlan {
  const text = NATIONAL_TEXT[language];
  const [top, bottom] = [HEAD + 1, HEAD + groups.length];
  const column = (at: number): Area => ({ top, bottom, left: at, right: at });
  const start = bottom + text.caveats.length + 3;
  return {
    kind: 'column',
    title: text.chart,
    altText: groups
      .map(({ level, edition, zones }) => {
        const counts = ZONES.map((zone) => `${LABELS[language].zone[zone]} ${zones[zone]}`);
        return `${text.levels[level] ?? level} ${edition}: ${counts.join(', ')}`;
      })
      .join('; '),
    series: ZONES.map((zone, at) => ({
      name: LABELS[language].zone[zone],
      color: ZONE_COLORS[zone].chart,
      sheet: text.sheets.counts,
      values: column(3 + at),
      categories: column(0),
    })),
    place: { top: start, bottom: start + 18, left: 0, right: 7 },
    legend: 'bottom',
  };
}

function skippedSheet({ skipped }: NationalTable, language: Language): SheetPlan {
  const text = NATIONAL_TEXT[language];
  return {
    name: text.sheets.skipped,
    rows: [
      text.skipped.map(heading),
      ...skipped.map(({ file, sentence }) => [
        { value: file, style: 'text' },
        { value: sentence, style: 'wrapped' },
      ]),
    ],
    columns: [{ width: 40 }, { width: 100 }],
    frozen: { rows: 1 },
    page: { orientation: 'landscape' },
  };
}

function heading(value: string): PlanCell {
  return { value, style: 'heading' };
}

/** The ranking as CSV text, without a byte order mark. */
export function nationalCsv(table: NationalTable, language: Language): string {
  const columns = columnsOf(table, language);
  const rows = table.groups.flatMap(({ entries }) =>
    entries.map((entry) => cellsOf(entry, language).slice(0, columns.length)),
  );
  return csvText([
    columns,
    ...rows.map((cells) => cells.map((value) => (typeof value === 'string' ? csvTextField(value) : csvField(value)))),
  ]);
}

/** Editions and grades are text that a spreadsheet may well take for a number; only formulas must not run. */
function csvTextField(value: string): string {
  return /^\d+$/.test(value) ? value : csvField(value);
}

/** Completeness is rounded down, so that 100 % means complete. */
function cellsOf(entry: RankedEntry, language: Language): (string | number | null)[] {
  const labels = LABELS[language];
  const { hundredths, reason } = entry;
  return [
    NATIONAL_TEXT[language].levels[entry.level] ?? entry.level,
    entry.edition,
    entry.rank,
    entry.institution,
    entry.units,
    hundredths === null ? null : hundredths / 100,
    entry.category,
    entry.zone === null ? null : labels.zone[entry.zone],
    entry.opinion,
    [
      reason === null ? labels.status[entry.status] : `${labels.status[entry.status]}: ${labels.notScored[reason]}`,
      ...(entry.sameAs.length === 0 ? [] : [NATIONAL_TEXT[language].doubled(entry.sameAs)]),
    ].join('; '),
    entry.expected === 0 ? null : Math.floor((entry.filled * 1000) / entry.expected) / 1000,
    entry.instrument,
    entry.file,
    entry.overrides,
  ];
}

/** The national table as JSON data. Scores are points with two decimals, completeness runs from 0 to 1. */
export function nationalJson({ groups, skipped }: NationalTable): object {
  return {
    format: 'kepatuhan-nasional',
    versiFormat: 1,
    kelompok: groups.map((group) => ({
      tingkat: group.level,
      edisi: group.edition,
      instrumen: group.instrument,
      zona: group.zones,
      kategori: Object.fromEntries(group.categories),
      sementara: group.provisional,
      tidakDinilai: group.unscored,
      ...(group.doubled === 0 ? {} : { ganda: group.doubled }),
      instansi: group.entries.map((entry) => ({
        peringkat: entry.rank,
        nama: entry.institution,
        unit: entry.units,
        nilai: entry.hundredths === null ? null : entry.hundredths / 100,
        kategori: entry.category,
        zona: entry.zone,
        opini: entry.opinion,
        status: entry.status,
        kelengkapan: entry.expected === 0 ? 0 : entry.filled / entry.expected,
        ...(entry.overrides === 0 ? {} : { koreksi: entry.overrides }),
        berkas: entry.file,
        ...(entry.sameAs.length === 0 ? {} : { jugaDiBerkas: entry.sameAs }),
      })),
    })),
    dilewati: skipped.map(({ file, code, sentence }) => ({ berkas: file, kode: code, pesan: sentence })),
  };
}
