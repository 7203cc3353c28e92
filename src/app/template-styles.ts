import type { StyleSheet } from '../core/report/style';

const LINE = { line: 'thin', color: 'D0D7DE' } as const;

/** The looks of the workbook that people fill in: yellow-free, so that colour keeps meaning zone. */
export const TEMPLATE_STYLES: StyleSheet = {
  title: { size: 16, bold: true, color: '0F4C81' },
  label: { bold: true, color: '424242' },
  entry: { fill: 'EBF3FC', border: LINE },
  simulated: { italic: true, color: '8A3707' },
  heading: { bold: true, color: 'FFFFFF', fill: '0F6CBD', wrap: true, vertical: 'center', border: LINE },
  fixed: { wrap: true, vertical: 'top', color: '424242', fill: 'F5F5F5', border: LINE },
  code: { vertical: 'top', bold: true, color: '424242', fill: 'F5F5F5', border: LINE },
  value: { horizontal: 'center', vertical: 'top', bold: true, border: LINE },
  text: { wrap: true, vertical: 'top', border: LINE },
  date: { vertical: 'top', format: 'dd/mm/yyyy', border: LINE },
  figure: { size: 14, bold: true, format: '0.00', horizontal: 'left' },
  points: { format: '0.00', vertical: 'top' },
  percent: { format: '0%', vertical: 'top' },
  verdict: { bold: true, horizontal: 'left' },
  zoneGreen: { color: '0E700E', fill: 'F1FAF1', bold: true },
  zoneYellow: { color: '5F5500', fill: 'FEF7B2', bold: true },
  zoneRed: { color: 'B10E1C', fill: 'FDF3F4', bold: true },
  guideTitle: { size: 16, bold: true, color: '0F4C81' },
  guideHeading: { size: 12, bold: true, color: '0F4C81' },
  guideText: { wrap: true, vertical: 'top' },
  reference: { wrap: true, vertical: 'top' },
  referenceHead: { bold: true, color: '0F4C81' },
};
