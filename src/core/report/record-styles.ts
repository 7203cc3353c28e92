import type { StyleSheet } from './style';

const LINE = { line: 'thin', color: 'D0D7DE' } as const;

/** The looks of robustness and trend sheets. Colour otherwise means zone, and stands beside its word. */
export const RECORD_STYLES: StyleSheet = {
  title: { size: 16, bold: true, color: '0F4C81', vertical: 'center' },
  label: { bold: true, color: '424242' },
  note: { color: '424242' },
  warning: { italic: true, color: '8A3707' },
  verdict: { size: 13, bold: true, color: '0F4C81', wrap: true, vertical: 'center' },
  finding: { color: '1F1F1F', wrap: true, vertical: 'center' },
  heading: { bold: true, color: 'FFFFFF', fill: '0F6CBD', wrap: true, vertical: 'center', border: LINE },
  text: { vertical: 'top', border: LINE },
  wrapped: { vertical: 'top', wrap: true, border: LINE },
  centered: { vertical: 'top', horizontal: 'center', border: LINE },
  base: { vertical: 'top', bold: true, fill: 'F5F5F5', border: LINE },
  baseScore: { vertical: 'top', bold: true, fill: 'F5F5F5', format: '0.00', horizontal: 'right', border: LINE },
  score: { vertical: 'top', format: '0.00', horizontal: 'right', border: LINE },
  limit: { vertical: 'top', color: '616161', format: '0.00', horizontal: 'right', border: LINE },
  delta: { vertical: 'top', format: '+0.00;-0.00;0.00', horizontal: 'right', border: LINE },
  changed: { vertical: 'top', bold: true, color: '8A3707', border: LINE },
  break: { italic: true, bold: true, color: '424242', fill: 'E8E8E8', wrap: true, vertical: 'center', border: LINE },
  zoneGreen: { color: '0E700E', fill: 'F1FAF1', bold: true },
  zoneYellow: { color: '5F5500', fill: 'FEF7B2', bold: true },
  zoneRed: { color: 'B10E1C', fill: 'FDF3F4', bold: true },
};
