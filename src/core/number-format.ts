/** What a number format makes of a number beyond digits: a percentage, or a date or time. */
export type ShownAs = 'percent' | 'date';

interface Condition {
  readonly operator: string;
  readonly limit: number;
}

interface Section {
  readonly shows: ShownAs | null;
  readonly condition: Condition | null;
  /** Holds "@": the section for texts. */
  readonly isText: boolean;
}

/** Excel's number format codes (ECMA-376 Part 1, 18.8.31), as far as they tell percentages and dates from plain numbers. */
export class NumberFormat {
  private readonly sections: readonly Section[];
  /** The one answer for every number, or undefined where it depends on the number. */
  private readonly always: ShownAs | null | undefined;

  /** `code` is written in English, as files and `Range.numberFormat` have it. */
  constructor(code: string) {
    const all = sectionsOf(code);
    const texts = all.length > 3 || all.at(-1)!.isText ? 1 : 0;
    this.sections = all.slice(0, Math.min(3, all.length - texts));
    const [first] = this.sections;
    const same = this.sections.every(({ shows, condition }) => shows === first!.shows && condition === null);
    this.always = first === undefined ? null : same ? first.shows : undefined;
  }

  /** Whether no number is shown as a percentage or date. */
  get isPlain(): boolean {
    return this.always === null;
  }

  shownAs(value: number): ShownAs | null {
    return this.always === undefined ? (this.sectionOf(value)?.shows ?? null) : this.always;
  }

  /** Sections stand for positive, negative and zero unless they say themselves what they are for. */
  private sectionOf(value: number): Section | undefined {
    const [first, second, third] = this.sections;
    if (second === undefined) return first === undefined || fits(first, value) ? first : undefined;
    const forFirst = first!.condition ?? { operator: third === undefined && !second.condition ? '>=' : '>', limit: 0 };
    if (holds(forFirst, value)) return first;
    if (third === undefined && second.condition === null) return second;
    const forSecond = second.condition ?? { operator: '<', limit: 0 };
    return holds(forSecond, value) ? second : third;
  }
}

/** Reads a code letter by letter: what is quoted, escaped, padding or filling shows itself and means nothing. */
function sectionsOf(code: string): Section[] {
  const sections: Section[] = [];
  let [shows, condition, isText]: [ShownAs | null, Condition | null, boolean] = [null, null, false];
  const end = (): void => {
    sections.push({ shows, condition, isText });
    [shows, condition, isText] = [null, null, false];
  };
  for (let at = 0; at < code.length; at++) {
    const letter = code[at]!;
    if (letter === ';') end();
    else if (letter === '"') at = closing(code, '"', at);
    else if (letter === '\\' || letter === '_' || letter === '*') at++;
    else if (letter === '@') isText = true;
    else if (letter === '%') shows ??= 'percent';
    else if (letter === '[') {
      const close = closing(code, ']', at);
      const inside = code.slice(at + 1, close);
      if (/^(h+|m+|s+)$/i.test(inside)) shows = 'date';
      condition ??= conditionOf(inside);
      at = close;
    } else if (isGeneral(code, at)) at += GENERAL.length - 1;
    else if (/e/i.test(letter) && /[+-]/.test(code[at + 1] ?? '')) at++;
    else if (/[ymdhsegb]/i.test(letter) || /^(aaa|am\/pm|a\/p)/i.test(code.slice(at, at + 5))) shows = 'date';
  }
  end();
  return sections;
}

const GENERAL = 'general';

function isGeneral(code: string, at: number): boolean {
  return code.slice(at, at + GENERAL.length).toLowerCase() === GENERAL;
}

function closing(code: string, mark: string, from: number): number {
  const at = code.indexOf(mark, from + 1);
  return at < 0 ? code.length : at;
}

/** Whether a section has no condition, or one that holds. */
function fits({ condition }: Section, value: number): boolean {
  return condition === null || holds(condition, value);
}

/** Colours, places and currencies stand in brackets too; they are no conditions. */
function conditionOf(inside: string): Condition | null {
  const match = /^(<=|>=|<>|<|>|=)\s{0,9}(-?\d{1,15}(?:\.\d{1,15})?)$/.exec(inside.slice(0, 50));
  return match === null ? null : { operator: match[1]!, limit: Number(match[2]) };
}

function holds({ operator, limit }: Condition, value: number): boolean {
  switch (operator) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>':
      return value > limit;
    case '>=':
      return value >= limit;
    case '=':
      return value === limit;
    default:
      return value !== limit;
  }
}
