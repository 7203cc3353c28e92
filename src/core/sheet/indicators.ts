import type { CellValue } from '../grid';
import type { Instrument } from '../instrument/types';
import { shownNumber } from '../number/shown';
import { plainWords, rawText } from './cells';
import { codeTokens, lookalike, numberLike, type Lookalike } from './codes';
import { withinOneEdit } from './edit';

export interface NearestIndicator {
  readonly index: number;
  /** Letters that look alike were taken for one another; null where the likeness is of another kind. */
  readonly lookalike: Lookalike | null;
}

/** No indicator, or more than one. */
const NONE = -1;

/** Finds the indicators of an instrument by code and by name. Case and surrounding spaces do not matter. */
export class IndicatorIndex {
  private readonly codes = new Map<CellValue | undefined, number>();
  private readonly spellings = new Map<string, number>();
  private readonly numbers = new Map<number, readonly number[]>();
  private readonly names = new Map<string, number>();
  private readonly headings = new Set<string>();
  private readonly texts = new Map<string, number>();

  constructor(private readonly instrument: Instrument) {
    instrument.indicators.forEach(({ code, name }, index) => {
      this.codes.set(codeKey(code), index);
      const tokens = codeTokens(code).join('.');
      this.spellings.set(tokens, this.spellings.has(tokens) ? NONE : index);
      const number = Number(code);
      if (/^\d+(?:\.\d+)?$/.test(code)) this.numbers.set(number, [...(this.numbers.get(number) ?? []), index]);
      for (const words of new Set([plainWords(name.id), plainWords(name.en)])) {
        this.names.set(words, this.names.has(words) ? NONE : index);
      }
    });
    for (const { code, name } of instrument.dimensions) {
      for (const text of [code, name.id, name.en, `Dimensi ${name.id}`, `${code} ${name.id}`, `${code} ${name.en}`]) {
        this.headings.add(plainWords(text));
      }
    }
  }

  /** Index of the indicator with exactly this code, or -1. Remembers every spelling it met. */
  byCode(cell: CellValue | undefined): number {
    const known = this.codes.get(cell);
    if (known !== undefined) return known;
    if (typeof cell === 'number') return only(this.ofNumber(cell));
    const index = this.codes.get(codeKey(rawText(cell))) ?? NONE;
    if (typeof cell === 'string') this.codes.set(cell, index);
    return index;
  }

  /** Indexes of the indicators whose codes are this number: 1.1 is "1.1" and may have been "1.10". */
  ofNumber(code: number): readonly number[] {
    return this.numbers.get(shownNumber(code)) ?? [];
  }

  /** Index of the one indicator with this name in Indonesian or English, or -1. */
  byName(text: string): number {
    return text === '' ? NONE : (this.names.get(plainWords(text)) ?? NONE);
  }

  /**
   * Index of the indicator that a code and the name beside it plainly mean, or -1. A code may be spelled with other
   * punctuation ("I1", "i.01"), and either text may hold both ("I.1 Pengetahuan") or a number before the name ("37.
   * Pembinaan ..."). Where code and name contradict each other nothing is plain, unless the code is spelled exactly.
   * @param cell the cell of the code, if it is a number: 1.1 may have been typed as 1.10, which only the name can tell.
   */
  identify(code: string, name: string, cell?: CellValue): number {
    if (code === '') return this.meant(name);
    const named = name === '' ? NONE : this.meant(name);
    if (typeof cell === 'number') {
      const candidates = this.ofNumber(cell);
      if (candidates.length > 0) return candidates.includes(named) ? named : only(candidates);
    } else {
      const exact = this.byCode(code);
      if (exact >= 0) return exact;
    }
    const coded = this.meant(code);
    if (coded < 0) return ORDINAL.test(code) ? named : NONE;
    return named >= 0 && named !== coded ? NONE : coded;
  }

  /** Whether a text names a dimension, as section headings between the indicators do. */
  isHeading(text: string): boolean {
    return this.headings.has(plainWords(text));
  }

  /** The indicator that an unknown code most likely means, judged by the code and then by the name beside it. */
  nearest(code: string, name: string, cell?: CellValue): NearestIndicator | null {
    const named = this.meant(name);
    const spelled = this.meant(code);
    if (spelled >= 0) return { index: spelled, lookalike: null };
    if (named >= 0) return { index: named, lookalike: null };
    const codes = this.instrument.indicators.map((indicator) => indicator.code);
    // A number has lost its last zeros, so "I.1" and "I.10" may both be meant by 1.1.
    const isOpen = typeof cell === 'number' && codes.filter((each) => numberLike(each) === cell).length > 1;
    const alike = isOpen ? null : lookalike(code, codes);
    if (alike !== null) return { index: alike.index, lookalike: alike };
    return this.nearCode(code) ?? this.nearName(code === '' ? name : code);
  }

  private nearCode(code: string): NearestIndicator | null {
    const wanted = codeTokens(code).join('.');
    if (wanted.length < 2 || wanted.length > LONGEST_CODE) return null;
    const index = this.instrument.indicators.findIndex((each) =>
      withinOneEdit(codeTokens(each.code).join('.'), wanted),
    );
    return index < 0 ? null : { index, lookalike: null };
  }

  private nearName(text: string): NearestIndicator | null {
    const wanted = plainWords(text.slice(0, LONGEST_NAME));
    if (wanted.length < SHORTEST_NAME) return null;
    const index = this.instrument.indicators.findIndex(({ name }) =>
      [name.id, name.en].some((each) => withinOneEdit(plainWords(each), wanted)),
    );
    return index < 0 ? null : { index, lookalike: null };
  }

  private meant(text: string): number {
    if (text === '' || text.length > LONGEST_NAME) return NONE;
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    const index = this.meaningOf(text);
    this.texts.set(text, index);
    return index;
  }

  private meaningOf(text: string): number {
    const exact = this.codes.get(codeKey(text)) ?? NONE;
    if (exact >= 0) return exact;
    const spelled = this.spellings.get(codeTokens(text).join('.'));
    if (spelled !== undefined) return spelled;
    const name = this.byName(text);
    if (name >= 0) return name;
    const words = plainWords(text).split(' ');
    for (let first = 1; first <= LONGEST_PREFIX && first < words.length; first++) {
      const named = this.names.get(words.slice(first).join(' '));
      if (named === undefined) continue;
      const prefix = words.slice(0, first);
      const coded = this.spellings.get(codeTokens(prefix.join('.')).join('.'));
      if (coded !== undefined) return coded === named ? named : NONE;
      return first === 1 && /^(?:\d{1,3}|[a-z]|[ivxlc]{1,6})$/.test(words[0]!) ? named : NONE;
    }
    return NONE;
  }
}

function only(candidates: readonly number[]): number {
  return candidates.length === 1 ? candidates[0]! : NONE;
}

/** A number by which rows are counted, which says nothing of the indicator. */
const ORDINAL = /^\d{1,4}[.)]?$/;
/** Words of a code that may stand before the name of its indicator: "I 1 Pengetahuan". */
const LONGEST_PREFIX = 4;
/** Longer texts are neither codes nor names. */
const LONGEST_CODE = 40;
const LONGEST_NAME = 500;
/** A slip in a shorter name is as likely another name. */
const SHORTEST_NAME = 8;

function codeKey(text: string): string {
  return text.trim().toUpperCase();
}
