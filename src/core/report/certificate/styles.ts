import type { Zone } from '../../instrument/types';
import { PALETTE, ZONE_COLORS } from '../looks';
import type { CellStyle, StyleSheet } from '../style';

const { navy, grey, ink, brown, gold, amber, amberTint, steel, frost } = PALETTE;
const BOX = { line: 'thin', color: steel } as const;
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
      { border: { line: 'medium', color: navy, sides: SIDES.filter((side) => sides.includes(side)) } },
    ]),
  ),
  mark: { ...CENTERED, size: 13, bold: true, color: brown, fill: amberTint, border: { ...BOX, color: amber } },
  title: { ...CENTERED, size: 36, bold: true, color: navy },
  subtitle: { ...CENTERED, size: 15, color: navy },
  edition: { ...CENTERED, size: 13, color: grey },
  rule: { border: { line: 'medium', color: gold, sides: ['bottom'] } },
  states: { ...CENTERED, size: 12, italic: true, color: grey },
  institution: { ...CENTERED, size: 28, bold: true, color: ink },
  institutionLong: { ...CENTERED, size: 20, bold: true, color: ink },
  institutionLongest: { ...CENTERED, size: 14, bold: true, color: ink },
  label: { ...CENTERED, size: 10, bold: true, color: grey, fill: frost, border: BOX },
  score: { ...CENTERED, size: 30, bold: true, color: navy, format: '0.00', border: BOX },
  category: { ...CENTERED, size: 30, bold: true, color: navy, border: BOX },
  opinion: { ...CENTERED, size: 17, bold: true, color: navy, border: BOX },
  opinionLong: { ...CENTERED, size: 13, bold: true, color: navy, border: BOX },
  hijau: zone('hijau'),
  kuning: zone('kuning'),
  merah: zone('merah'),
  basis: { ...CENTERED, size: 11, color: grey },
  note: { ...CENTERED, size: 10, italic: true, color: brown },
  footLabel: { ...CENTERED, size: 10, color: grey },
  foot: { ...CENTERED, size: 13, bold: true, color: ink },
  code: { ...CENTERED, size: 12, bold: true, color: ink, font: 'Consolas' },
  footNote: { ...CENTERED, size: 9, color: grey },
};

function zone(of: Zone): CellStyle {
  const { text, tint, edge } = ZONE_COLORS[of];
  return { ...CENTERED, size: 22, bold: true, color: text, fill: tint, border: { ...BOX, color: edge } };
}
