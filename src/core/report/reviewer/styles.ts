import { CELL, LOOKS, PALETTE } from '../looks';
import type { StyleSheet } from '../style';

const CENTERED = { ...CELL, horizontal: 'center' } as const;
const NUMBER = { ...CELL, horizontal: 'right', format: '0.00' } as const;

/** The looks of a reviewer copy. Only the cells a reviewer may change are tinted. */
export const REVIEWER_STYLES: StyleSheet = {
  ...LOOKS,
  text: CELL,
  answer: CENTERED,
  input: { ...CENTERED, bold: true, fill: PALETTE.entry },
  date: { ...CELL, format: 'dd/mm/yyyy' },
  figure: CELL,
  points: NUMBER,
  score: { ...NUMBER, bold: true },
  percent: { ...NUMBER, format: '0%' },
  center: CENTERED,
  total: { bold: true, border: CELL.border, fill: PALETTE.pale },
};
