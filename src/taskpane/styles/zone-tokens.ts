import { PALETTE, ZONE_COLORS } from '../../core/report/looks';

const { hijau, kuning, merah } = ZONE_COLORS;

/**
 * Zone tokens, merged into the Fluent theme object so they reach every shadow root.
 * Text = letters and words on the tint; Solid = bar and icon; OnSolid = ink on Solid; Edge = 3:1 outline.
 * Every pair keeps WCAG AA contrast on its background: 4.5:1 for text, 3:1 for edges and bars. The light ones are the
 * colours of the sheets.
 */
export const zoneLight = {
  zoneHijauTint: `#${hijau.tint}`,
  zoneHijauEdge: `#${hijau.edge}`,
  zoneHijauText: `#${hijau.text}`,
  zoneHijauSolid: `#${hijau.edge}`,
  zoneHijauOnSolid: '#ffffff',
  zoneKuningTint: `#${kuning.tint}`,
  zoneKuningEdge: `#${kuning.edge}`,
  zoneKuningText: `#${kuning.text}`,
  zoneKuningSolid: '#fde300',
  zoneKuningOnSolid: '#242424',
  zoneMerahTint: `#${merah.tint}`,
  zoneMerahEdge: `#${merah.edge}`,
  zoneMerahText: `#${merah.text}`,
  zoneMerahSolid: `#${merah.edge}`,
  zoneMerahOnSolid: '#ffffff',
  dataFill: `#${PALETTE.blue}`,
  dataTrack: '#dbe7f3',
} as const;

export const zoneDark: Record<keyof typeof zoneLight, string> = {
  zoneHijauTint: '#123312',
  zoneHijauEdge: '#54b054',
  zoneHijauText: '#9fd89f',
  zoneHijauSolid: '#54b054',
  zoneHijauOnSolid: '#0a0a0a',
  zoneKuningTint: '#3d380c',
  zoneKuningEdge: '#c0ae1a',
  zoneKuningText: '#feee66',
  zoneKuningSolid: '#fde300',
  zoneKuningOnSolid: '#1f1c00',
  zoneMerahTint: '#43161b',
  zoneMerahEdge: '#dc626d',
  zoneMerahText: '#f4bcc1',
  zoneMerahSolid: '#dc626d',
  zoneMerahOnSolid: '#140002',
  dataFill: '#479ef5',
  dataTrack: '#3a4857',
};
