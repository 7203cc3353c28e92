import { NumberFormat } from '../core/number-format';
import type { Effort } from './budget';
import { FileProblem } from './file-problem';
import type { Package } from './guard';
import { MAIN } from './namespaces';
import { readXml } from './xml';
import { ElementReader, inside, onTag } from './xml-reader';

/** Excel opens no workbook with more cell formats than this (its specification says 65,490). */
const MOST_STYLES = 65_536;

/** Codes of the formats that every Excel has built in and that show a percentage, a date or a time. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [9, '0%'],
  [10, '0.00%'],
  ...range(14, 17).map((id) => [id, 'd/m/yy'] as const),
  ...range(18, 21).map((id) => [id, 'h:mm'] as const),
  [22, 'd/m/yy h:mm'],
  // Dates of East Asian locales; Excel has no other use for these ids.
  ...range(27, 36).map((id) => [id, 'd/m/yy'] as const),
  ...range(45, 47).map((id) => [id, 'mm:ss'] as const),
  ...range(50, 58).map((id) => [id, 'd/m/yy'] as const),
]);

interface Style {
  readonly format: NumberFormat;
  readonly isCalendar: boolean;
}

/** The cell formats of a workbook (`s` of a cell), as far as they say what a number is. */
export class Styles {
  /** @param areNeeded nothing can be read without them: where days count from 1904, they tell which numbers are days. */
  constructor(
    private readonly styles: readonly Style[] | null,
    private readonly areNeeded = false,
  ) {}

  get count(): number {
    return this.styles?.length ?? 0;
  }

  /** Whether there is such a style; where the workbook has no styles part, nothing can be said against one. */
  has(style: number): boolean {
    if (this.styles === null) return !this.areNeeded || style === 0;
    return Number.isInteger(style) && style >= 0 && style < this.styles.length;
  }

  /** The number format of a style, or null where it shows plain numbers only. */
  format(style: number): NumberFormat | null {
    const format = this.styles?.[style]?.format;
    return format === undefined || format.isPlain ? null : format;
  }

  /** Whether a style shows a number as a day of the calendar; times alone and durations have none. */
  isCalendar(style: number): boolean {
    return this.styles?.[style]?.isCalendar === true;
  }
}

/** Reads the styles part. Throws FileProblem. */
export function readStyles(pack: Package, part: string, effort: Effort): Styles {
  const codes = new Map(BUILT_IN);
  const formats: number[] = [];
  const numFmt = onTag((tag) => {
    codes.set(Number(tag.get('numFmtId')), tag.get('formatCode') ?? '');
  });
  const xf = onTag((tag) => {
    if (formats.length >= MOST_STYLES) {
      throw new FileProblem({ code: 'too-many-items', data: { part, items: 'styles', limit: MOST_STYLES } });
    }
    formats.push(Number(tag.get('numFmtId') ?? 0));
  });
  const element = new ElementReader({
    children: { numFmts: inside({ numFmt }), cellXfs: inside({ xf }) },
  });
  readXml(pack, part, { root: 'styleSheet', namespaces: MAIN, element }, effort);

  const known = new Map<number, Style>();
  const styleOf = (id: number): Style => {
    let style = known.get(id);
    if (style === undefined) {
      const code = codes.get(id) ?? 'General';
      style = { format: new NumberFormat(code), isCalendar: isCalendarCode(code) };
      known.set(id, style);
    }
    return style;
  };
  return new Styles(formats.map(styleOf));
}

/** A code that shows a year, month or day; an "m" beside hours or seconds is minutes, and hours alone are a duration. */
function isCalendarCode(code: string): boolean {
  const bare = code.replace(/"[^"]*"?|\[[^\]]*\]?|\\.|_.|\*./g, '');
  return /[yd]/i.test(bare) || (/m/i.test(bare) && !/[hs:]/i.test(bare));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
