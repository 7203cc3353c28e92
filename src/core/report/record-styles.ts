import { CELL, LINE, LOOKS, PALETTE } from './looks';
import type { StyleSheet } from './style';

const NUMBER = { ...CELL, format: '0.00', horizontal: 'right' } as const;

/** The looks of robustness and trend sheets. */
export const RECORD_STYLES: StyleSheet = {
  ...LOOKS,
  title: { ...LOOKS.title, vertical: 'center' },
  verdict: { size: 13, bold: true, color: PALETTE.navy, wrap: true, vertical: 'center' },
  finding: { color: PALETTE.ink, wrap: true, vertical: 'center' },
  text: CELL,
  wrapped: { ...CELL, wrap: true },
  centered: { ...CELL, horizontal: 'center' },
  base: { ...CELL, bold: true, fill: PALETTE.pale },
  baseScore: { ...NUMBER, bold: true, fill: PALETTE.pale },
  score: NUMBER,
  limit: { ...NUMBER, color: PALETTE.muted },
  delta: { ...NUMBER, format: '+0.00;-0.00;0.00' },
  changed: { ...CELL, bold: true, color: PALETTE.brown },
  break: {
    ...{ italic: true, bold: true, color: PALETTE.grey, fill: PALETTE.shade, wrap: true, vertical: 'center' },
    border: LINE,
  },
};
