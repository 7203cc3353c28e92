import type { Area } from '../core/grid';
import type { BorderPlan, CellStyle, Rgb, StyleSheet } from '../core/report/style';
import { can } from './host-version';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

export function styleNamed(styles: StyleSheet, name: string): CellStyle {
  if (!Object.hasOwn(styles, name)) throw new RangeError(`the plan has no style "${name}"`);
  return styles[name]!;
}

/** Gives all cells of a range one look; what the style leaves out stays as it is. */
export function applyStyle(range: Excel.Range, area: Area, style: CellStyle): void {
  const { format } = range;
  const { font } = format;
  if (style.format !== undefined) setNumberFormat(range, style.format);
  if (style.font !== undefined) font.name = style.font;
  if (style.size !== undefined) font.size = style.size;
  if (style.bold) font.bold = true;
  if (style.italic) font.italic = true;
  if (style.color !== undefined) font.color = hash(style.color);
  if (style.fill !== undefined) format.fill.color = hash(style.fill);
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap) format.wrapText = true;
  if (style.indent !== undefined && can('rowProperties')) format.indentLevel = style.indent;
  if (style.border !== undefined) drawBorder(format.borders, area, style.border);
}

export function hash(color: Rgb): string {
  return `#${color.toUpperCase()}`;
}

/** One format for all cells: Excel takes a single value for that, although the types only know a matrix. */
function setNumberFormat(range: Excel.Range, format: string): void {
  (range as { numberFormat: unknown }).numberFormat = format;
}

/** Lines around every cell of the block, which has equal cells side by side and below each other. */
function drawBorder(borders: Excel.RangeBorderCollection, area: Area, border: BorderPlan): void {
  const sides = new Set(border.sides ?? ['top', 'right', 'bottom', 'left']);
  const isTall = area.bottom > area.top && (sides.has('top') || sides.has('bottom'));
  const isWide = area.right > area.left && (sides.has('left') || sides.has('right'));
  const edges = [
    ...(sides.has('top') ? (['EdgeTop'] as const) : []),
    ...(sides.has('bottom') ? (['EdgeBottom'] as const) : []),
    ...(sides.has('left') ? (['EdgeLeft'] as const) : []),
    ...(sides.has('right') ? (['EdgeRight'] as const) : []),
    ...(isTall ? (['InsideHorizontal'] as const) : []),
    ...(isWide ? (['InsideVertical'] as const) : []),
  ];
  for (const edge of edges) {
    const line = borders.getItem(edge);
    line.style = 'Continuous';
    line.color = hash(border.color);
    if (border.line === 'medium') line.weight = 'Medium';
  }
}
