import { webDarkTheme, webLightTheme } from '@fluentui/tokens';
import { fluentTokens } from '../../src/taskpane/styles/fluent-tokens';
import { zoneDark, zoneLight } from '../../src/taskpane/styles/zone-tokens';

it('are those of Fluent', () => {
  const names = Object.keys(fluentTokens) as (keyof typeof fluentTokens)[];
  expect(fluentTokens).toEqual(
    Object.fromEntries(names.map((name) => [name, [webLightTheme[name], webDarkTheme[name]]])),
  );
});

const channel = (hex: string): number => {
  const value = parseInt(hex, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
const luminance = (colour: string): number =>
  0.2126 * channel(colour.slice(1, 3)) + 0.7152 * channel(colour.slice(3, 5)) + 0.0722 * channel(colour.slice(5, 7));
const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

describe.each([
  ['light', zoneLight, fluentTokens.colorNeutralBackground1[0]],
  ['dark', zoneDark, fluentTokens.colorNeutralBackground1[1]],
])('zone colours, %s', (_shade, tokens, card) => {
  it.each(['Hijau', 'Kuning', 'Merah'] as const)('%s can be read', (zone) => {
    expect(contrast(tokens[`zone${zone}Text`], tokens[`zone${zone}Tint`])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens[`zone${zone}Text`], card)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens[`zone${zone}OnSolid`], tokens[`zone${zone}Solid`])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens[`zone${zone}Edge`], card)).toBeGreaterThanOrEqual(3);
  });
});
