import type { StyleSheet } from '../style';

const LINE = { line: 'thin', color: 'D0D7DE' } as const;

/** The looks of a reviewer copy. Only the cells a reviewer may change are tinted; colour otherwise means zone. */
export const REVIEWER_STYLES: StyleSheet = {
  title: { size: 16, bold: true, color: '0F4C81' },
  label: { bold: true, color: '424242' },
  note: { color: '424242' },
  warning: { italic: true, color: '8A3707' },
  heading: { bold: true, color: 'FFFFFF', fill: '0F6CBD', wrap: true, vertical: 'center', border: LINE },
  text: { vertical: 'top', border: LINE },
  answer: { vertical: 'top', horizontal: 'center', border: LINE },
  input: { vertical: 'top', horizontal: 'center', bold: true, fill: 'EBF3FC', border: LINE },
  date: { vertical: 'top', format: 'dd/mm/yyyy', border: LINE },
  figure: { vertical: 'top', border: LINE },
  points: { format: '0.00', vertical: 'top', horizontal: 'right', border: LINE },
  score: { format: '0.00', bold: true, vertical: 'top', horizontal: 'right', border: LINE },
  percent: { format: '0%', vertical: 'top', horizontal: 'right', border: LINE },
  center: { vertical: 'top', horizontal: 'center', border: LINE },
  total: { bold: true, border: LINE, fill: 'F5F5F5' },
  zoneGreen: { color: '0E700E', fill: 'F1FAF1', bold: true },
  zoneYellow: { color: '5F5500', fill: 'FEF7B2', bold: true },
  zoneRed: { color: 'B10E1C', fill: 'FDF3F4', bold: true },
};
