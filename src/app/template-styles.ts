import { CELL, LINE, LOOKS, PALETTE } from '../core/report/looks';
import type { StyleSheet } from '../core/report/style';

const FIXED = { ...CELL, color: PALETTE.grey, fill: PALETTE.pale } as const;

/** The looks of the workbook that people fill in. */
export const TEMPLATE_STYLES: StyleSheet = {
  ...LOOKS,
  entry: { fill: PALETTE.entry, border: LINE },
  simulated: LOOKS.warning,
  fixed: { ...FIXED, wrap: true },
  code: { ...FIXED, bold: true },
  value: { ...CELL, horizontal: 'center', bold: true },
  text: { ...CELL, wrap: true },
  date: { ...CELL, format: 'dd/mm/yyyy' },
  figure: { size: 14, bold: true, format: '0.00', horizontal: 'left' },
  points: { format: '0.00', vertical: 'top' },
  percent: { format: '0%', vertical: 'top' },
  verdict: { bold: true, horizontal: 'left' },
  guideTitle: LOOKS.title,
  guideHeading: { size: 12, bold: true, color: PALETTE.navy },
  guideText: { wrap: true, vertical: 'top' },
  reference: { wrap: true, vertical: 'top' },
  referenceHead: { bold: true, color: PALETTE.navy },
};
