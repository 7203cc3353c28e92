import type { Zone } from '../instrument/types';
import type { CellStyle, Rgb, StyleSheet } from './style';

/** The colours of all sheets beside those of zones and states, which always stand beside their word. */
export const PALETTE = {
  /** Titles, and the tab of a sheet of results. */
  navy: '0F4C81',
  /** Headings, the first series of a chart, and the tab of a sheet of data. */
  blue: '0F6CBD',
  white: 'FFFFFF',
  ink: '242424',
  grey: '424242',
  /** Said less loudly: limits, figures of earlier years. */
  muted: '616161',
  /** The tab of a sheet to look things up in. */
  silver: '8A8886',
  /** Totals, and cells that are not to be changed. */
  pale: 'F5F5F5',
  /** A break in a table, and actions that have not begun. */
  shade: 'EBEBEB',
  /** Cells to write in. */
  entry: 'EBF3FC',
  /** Warnings. */
  brown: '8A3707',
  brownTint: 'FFF4EC',
  purple: '5C2E91',
  teal: '00666B',
  /** The ornaments of a certificate. */
  gold: 'C8A24A',
  amber: 'D9A441',
  amberTint: 'FFF4CE',
  steel: 'B4C3D1',
  frost: 'F3F6F9',
} as const satisfies Readonly<Record<string, Rgb>>;

interface ZoneColors {
  readonly text: Rgb;
  readonly tint: Rgb;
  /** An outline or a bar on white. */
  readonly edge: Rgb;
  /** In a chart, which has no outline of its own. */
  readonly chart: Rgb;
}

/** The colours of the zones, of which the pane's light theme is made too. Text keeps 4.5:1 on its tint, edges 3:1 on white. */
export const ZONE_COLORS = {
  hijau: { text: '0E700E', tint: 'F1FAF1', edge: '107C10', chart: '107C10' },
  kuning: { text: '5F5500', tint: 'FEF7B2', edge: '817400', chart: 'EAA300' },
  merah: { text: 'B10E1C', tint: 'FDF3F4', edge: 'C50F1F', chart: 'C50F1F' },
} as const satisfies Readonly<Record<Zone, ZoneColors>>;

/** The colours of the states of an action. */
export const PROGRESS_COLORS = {
  'not-started': { text: PALETTE.grey, tint: PALETTE.shade, chart: PALETTE.silver },
  running: { text: PALETTE.navy, tint: 'CFE4FA', chart: '2886DE' },
  'held-up': { text: PALETTE.brown, tint: 'FDE3D0', chart: 'DA7C3B' },
  done: { text: PALETTE.white, tint: '0F548C', chart: '0F548C' },
} as const;

/** Zones in the order of sheets and charts, the best first. */
export const ZONES = ['hijau', 'kuning', 'merah'] as const satisfies readonly Zone[];

/** Names of the styles of the zones in every sheet's styles. */
export const ZONE_STYLES = { hijau: 'zoneGreen', kuning: 'zoneYellow', merah: 'zoneRed' } as const satisfies Readonly<
  Record<Zone, string>
>;

/** The series of charts that do not show zones. */
export const CHART_COLORS = {
  score: PALETTE.blue,
  /** One line for each method of a trend. */
  methods: [PALETTE.blue, PALETTE.purple, PALETTE.teal, PALETTE.brown, PALETTE.grey],
  /** Limits that scores are held against. */
  limits: [PALETTE.brown, PALETTE.purple, PALETTE.grey, PALETTE.teal],
  /** Highest, mean and lowest. */
  spread: [PALETTE.blue, PALETTE.muted, 'A6A6A6'],
} as const;

/** Around the cells of a table. */
export const LINE = { line: 'thin', color: 'D0D7DE' } as const;

/** A cell of a table. */
export const CELL = { vertical: 'top', border: LINE } as const satisfies CellStyle;

/** What most sheets have in common; the styles of a workbook spread it and add their own. */
export const LOOKS = {
  title: { size: 16, bold: true, color: PALETTE.navy },
  label: { bold: true, color: PALETTE.grey },
  note: { color: PALETTE.grey },
  warning: { italic: true, color: PALETTE.brown },
  heading: { bold: true, color: PALETTE.white, fill: PALETTE.blue, wrap: true, vertical: 'center', border: LINE },
  zoneGreen: tinted(ZONE_COLORS.hijau),
  zoneYellow: tinted(ZONE_COLORS.kuning),
  zoneRed: tinted(ZONE_COLORS.merah),
} as const satisfies StyleSheet;

/** A cell coloured by what its text says. */
export function tinted({ text, tint }: { readonly text: Rgb; readonly tint: Rgb }): CellStyle {
  return { color: text, fill: tint, bold: true };
}
