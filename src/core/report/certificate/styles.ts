import type { CellStyle, StyleSheet } from '../style';

const NAVY = '0F4C81';
const GREY = '424242';
const BOX = { line: 'thin', color: 'B4C3D1' } as const;
const SIDES = ['top', 'right', 'bottom', 'left'] as const;
const CENTERED = { horizontal: 'center', vertical: 'center', wrap: true } as const;

/** Names of the cells that draw the frame: the sides they lie on, for example "frame top left". */
export function frameStyle(sides: readonly (typeof SIDES)[number][]): string {
  return ['frame', ...SIDES.filter((side) => sides.includes(side))].join(' ');
}

const FRAME: readonly (readonly (typeof SIDES)[number][])[] = [
  ...SIDES.map((side) => [side]),
  ['top', 'left'],
  ['top', 'right'],
  ['bottom', 'left'],
  ['bottom', 'right'],
];

/** The looks of a certificate. Colour means zone, and stands beside its shape and word. */
export const CERTIFICATE_STYLES: StyleSheet = {
  ...Object.fromEntries(
    FRAME.map((sides): [string, CellStyle] => [
      frameStyle(sides),
      { border: { line: 'medium', color: NAVY, sides: SIDES.filter((side) => sides.includes(side)) } },
    ]),
  ),
  mark: { ...CENTERED, size: 13, bold: true, color: '8A3707', fill: 'FFF4CE', border: { ...BOX, color: 'D9A441' } },
  title: { ...CENTERED, size: 36, bold: true, color: NAVY },
  subtitle: { ...CENTERED, size: 15, color: NAVY },
  edition: { ...CENTERED, size: 13, color: GREY },
  rule: { border: { line: 'medium', color: 'C8A24A', sides: ['bottom'] } },
  states: { ...CENTERED, size: 12, italic: true, color: GREY },
  institution: { ...CENTERED, size: 28, bold: true, color: '1F1F1F' },
  institutionLong: { ...CENTERED, size: 20, bold: true, color: '1F1F1F' },
  institutionLongest: { ...CENTERED, size: 14, bold: true, color: '1F1F1F' },
  label: { ...CENTERED, size: 10, bold: true, color: GREY, fill: 'F3F6F9', border: BOX },
  score: { ...CENTERED, size: 30, bold: true, color: NAVY, format: '0.00', border: BOX },
  category: { ...CENTERED, size: 30, bold: true, color: NAVY, border: BOX },
  opinion: { ...CENTERED, size: 17, bold: true, color: NAVY, border: BOX },
  opinionLong: { ...CENTERED, size: 13, bold: true, color: NAVY, border: BOX },
  hijau: { ...CENTERED, size: 22, bold: true, color: '0E700E', fill: 'F1FAF1', border: { ...BOX, color: '107C10' } },
  kuning: { ...CENTERED, size: 22, bold: true, color: '5F5500', fill: 'FEF7B2', border: { ...BOX, color: '817400' } },
  merah: { ...CENTERED, size: 22, bold: true, color: 'B10E1C', fill: 'FDF3F4', border: { ...BOX, color: 'C50F1F' } },
  basis: { ...CENTERED, size: 11, color: GREY },
  note: { ...CENTERED, size: 10, italic: true, color: '8A3707' },
  footLabel: { ...CENTERED, size: 10, color: GREY },
  foot: { ...CENTERED, size: 13, bold: true, color: '1F1F1F' },
  code: { ...CENTERED, size: 12, bold: true, color: '1F1F1F', font: 'Consolas' },
  footNote: { ...CENTERED, size: 9, color: GREY },
};
