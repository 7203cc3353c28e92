import { CELL, LINE, LOOKS, PALETTE, PROGRESS_COLORS, tinted } from '../looks';
import type { StyleSheet } from '../style';

const CENTERED = { ...CELL, horizontal: 'center' } as const;
const DATE = { ...CENTERED, format: 'dd/mm/yyyy' } as const;
const POINTS = { ...CENTERED, format: '0.00' } as const;
const TOTAL = { bold: true, fill: PALETTE.pale, border: LINE } as const;
const UNDERLINE = { line: 'medium', color: PALETTE.blue, sides: ['bottom'] } as const;
const SENTENCE = { wrap: true, vertical: 'top' } as const;

/** The looks of report card and action plan: cells to write in are tinted, colours of zones stand on the card only. */
export const FOLLOW_UP_STYLES: StyleSheet = {
  ...LOOKS,
  title: { ...LOOKS.title, size: 18 },
  institution: { size: 13, bold: true, color: PALETTE.ink },
  info: { color: PALETTE.ink, horizontal: 'left' },
  section: { size: 12, bold: true, color: PALETTE.navy, border: UNDERLINE },
  sectionLine: { border: UNDERLINE },
  note: { ...LOOKS.note, ...SENTENCE },
  warning: { bold: true, color: PALETTE.brown, fill: PALETTE.brownTint, ...SENTENCE },
  unofficial: { ...LOOKS.warning, ...SENTENCE },
  score: { size: 22, bold: true, format: '0.00', horizontal: 'left', vertical: 'center', color: PALETTE.ink },
  fact: { bold: true, horizontal: 'left', vertical: 'center' },
  factLabel: { color: PALETTE.grey, vertical: 'center' },
  headingCenter: { ...LOOKS.heading, horizontal: 'center' },
  text: { ...CELL, wrap: true },
  code: { ...CENTERED, bold: true },
  center: { ...CENTERED, wrap: true },
  count: CENTERED,
  points: POINTS,
  pointsBold: { ...POINTS, bold: true },
  percent: { ...CENTERED, format: '0%' },
  rowLabel: { ...LOOKS.label, border: LINE },
  total: TOTAL,
  totalCount: { ...TOTAL, horizontal: 'center' },
  totalPercent: { ...TOTAL, horizontal: 'center', format: '0%' },
  entry: { ...CELL, wrap: true, fill: PALETTE.entry },
  entryDate: { ...DATE, fill: PALETTE.entry },
  entryStatus: { ...CENTERED, bold: true, fill: PALETTE.entry },
  pastDate: { ...DATE, color: PALETTE.muted },
  pastPoints: { ...POINTS, color: PALETTE.muted },
  past: { ...CELL, wrap: true, color: PALETTE.muted },
  running: tinted(PROGRESS_COLORS.running),
  heldUp: tinted(PROGRESS_COLORS['held-up']),
  done: tinted(PROGRESS_COLORS.done),
  notStarted: tinted(PROGRESS_COLORS['not-started']),
  mark: tinted({ text: PALETTE.brown, tint: PALETTE.brownTint }),
};
