import type { StyleSheet } from '../style';

const LINE = { line: 'thin', color: 'D0D7DE' } as const;

/** The looks of the sheet Rekap: colour means zone, besides the dark heading. */
export const RECAP_STYLES: StyleSheet = {
  title: { size: 16, bold: true, color: '0F4C81' },
  institution: { size: 13, bold: true },
  label: { size: 9, color: '616161' },
  headline: { size: 16, bold: true, horizontal: 'left', vertical: 'center', format: '0.00' },
  verdict: { bold: true, horizontal: 'left', vertical: 'center' },
  verdictShare: { bold: true, horizontal: 'left', vertical: 'center', format: '0.00%' },
  warning: { italic: true, color: '8A3707', wrap: true, vertical: 'top' },
  remark: { color: '424242', wrap: true, vertical: 'top' },
  note: { color: '424242' },
  heading: {
    ...{ bold: true, color: 'FFFFFF', fill: '0F6CBD', wrap: true, vertical: 'center' },
    border: LINE,
  },
  rank: { horizontal: 'center', vertical: 'top', border: LINE },
  text: { vertical: 'top', wrap: true, border: LINE },
  points: { horizontal: 'right', vertical: 'top', format: '0.00', border: LINE },
  score: { horizontal: 'right', vertical: 'top', bold: true, format: '0.00', border: LINE },
  centered: { horizontal: 'center', vertical: 'top', border: LINE },
  share: { horizontal: 'right', vertical: 'top', format: '0.00%', border: LINE },
  totalText: { bold: true, vertical: 'top', wrap: true, fill: 'F0F0F0', border: LINE },
  totalScore: { bold: true, horizontal: 'right', vertical: 'top', format: '0.00', fill: 'F0F0F0', border: LINE },
  totalCentered: { bold: true, horizontal: 'center', vertical: 'top', fill: 'F0F0F0', border: LINE },
  totalShare: { bold: true, horizontal: 'right', vertical: 'top', format: '0.00%', fill: 'F0F0F0', border: LINE },
  section: { size: 12, bold: true, color: '0F4C81' },
  dataHeading: { size: 9, bold: true, color: '424242' },
  data: { size: 9, color: '424242' },
  zoneGreen: { color: '0E700E', fill: 'F1FAF1', bold: true },
  zoneYellow: { color: '5F5500', fill: 'FEF7B2', bold: true },
  zoneRed: { color: 'B10E1C', fill: 'FDF3F4', bold: true },
};
