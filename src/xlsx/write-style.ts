import type { CellStyle as FileStyle } from 'hucre';
import type { BorderPlan, CellStyle, Rgb, StyleSheet } from '../core/report/style';

const FONT = 'Calibri';
const SIZE = 11;

/** Turns the plan's named styles into the file library's, each once. */
export class StyleBook {
  private readonly made = new Map<string, FileStyle>();

  constructor(private readonly styles: StyleSheet) {}

  /** The look of a cell; `unlocked` cells stay open on a protected sheet. Undefined is the default look. */
  cell(name: string | undefined, unlocked: boolean): FileStyle | undefined {
    if (name === undefined && !unlocked) return undefined;
    const key = `${unlocked ? 'open' : 'locked'} ${name ?? ''}`;
    let style = this.made.get(key);
    if (style === undefined) {
      style = name === undefined ? {} : fileStyle(this.named(name));
      if (unlocked) style.protection = { locked: false };
      this.made.set(key, style);
    }
    return style;
  }

  /** The changes a conditional rule makes: colours and weight only. */
  rule(name: string): FileStyle {
    const { bold, italic, color, fill } = this.named(name);
    const style: FileStyle = {};
    if (bold !== undefined || italic !== undefined || color !== undefined) {
      style.font = {
        ...(bold === undefined ? {} : { bold }),
        ...(italic === undefined ? {} : { italic }),
        ...(color === undefined ? {} : { color: argb(color) }),
      };
    }
    if (fill !== undefined)
      style.fill = { type: 'pattern', pattern: 'solid', fgColor: argb(fill), bgColor: argb(fill) };
    return style;
  }

  private named(name: string): CellStyle {
    if (!Object.hasOwn(this.styles, name)) throw new RangeError(`the plan has no style "${name}"`);
    return this.styles[name]!;
  }
}

/** The file library's spelling of a colour: eight digits, opaque. */
export function argb(color: Rgb): { rgb: string } {
  return { rgb: `FF${color.toUpperCase()}` };
}

function fileStyle(style: CellStyle): FileStyle {
  const made: FileStyle = {
    font: {
      name: style.font ?? FONT,
      size: style.size ?? SIZE,
      ...(style.bold ? { bold: true } : {}),
      ...(style.italic ? { italic: true } : {}),
      ...(style.color === undefined ? {} : { color: argb(style.color) }),
    },
  };
  if (style.fill !== undefined) made.fill = { type: 'pattern', pattern: 'solid', fgColor: argb(style.fill) };
  if (style.border !== undefined) made.border = border(style.border);
  if (style.format !== undefined) made.numFmt = style.format;
  const { horizontal, vertical, wrap, indent } = style;
  if (horizontal !== undefined || vertical !== undefined || wrap || indent !== undefined) {
    made.alignment = {
      ...(horizontal === undefined ? {} : { horizontal }),
      ...(vertical === undefined ? {} : { vertical }),
      ...(wrap ? { wrapText: true } : {}),
      ...(indent === undefined ? {} : { indent }),
    };
  }
  return made;
}

function border({
  line,
  color,
  sides = ['top', 'right', 'bottom', 'left'],
}: BorderPlan): NonNullable<FileStyle['border']> {
  return Object.fromEntries(sides.map((side) => [side, { style: line, color: argb(color) }]));
}
