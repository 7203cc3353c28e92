import { CELL, LOOKS, PALETTE } from '../looks';
import type { CellStyle, StyleSheet } from '../style';

const NUMBER = { ...CELL, horizontal: 'right', format: '0.00' } as const;
const SHARE = { ...NUMBER, format: '0.00%' } as const;
const CENTERED = { ...CELL, horizontal: 'center' } as const;
const VERDICT = { bold: true, horizontal: 'left', vertical: 'center' } as const;

/** The looks of the sheet Rekap. */
export const RECAP_STYLES: StyleSheet = {
  ...LOOKS,
  institution: { size: 13, bold: true },
  label: { size: 9, color: PALETTE.muted },
  headline: { ...VERDICT, size: 16, format: '0.00' },
  verdict: VERDICT,
  verdictShare: { ...VERDICT, format: '0.00%' },
  warning: { ...LOOKS.warning, wrap: true, vertical: 'top' },
  remark: { ...LOOKS.note, wrap: true, vertical: 'top' },
  rank: CENTERED,
  text: { ...CELL, wrap: true },
  points: NUMBER,
  score: { ...NUMBER, bold: true },
  centered: CENTERED,
  share: SHARE,
  totalText: total({ ...CELL, wrap: true }),
  totalScore: total(NUMBER),
  totalCentered: total(CENTERED),
  totalShare: total(SHARE),
  section: { size: 12, bold: true, color: PALETTE.navy },
  dataHeading: { size: 9, bold: true, color: PALETTE.grey },
  data: { size: 9, color: PALETTE.grey },
};

function total(style: CellStyle): CellStyle {
  return { ...style, bold: true, fill: PALETTE.pale };
}
