import type { CellValue } from '../grid';
import type { Instrument } from '../instrument/types';
import { plainWords, rawText } from './cells';
import { withinOneEdit } from './edit';

export interface NearestIndicator {
  readonly index: number;
  /** Only punctuation, spaces or leading zeros differ, so the meaning is certain. */
  readonly certain: boolean;
}

/** Finds the indicators of an instrument by code and by name. Case and surrounding spaces do not matter. */
export class IndicatorIndex {
  private readonly codes = new Map<CellValue | undefined, number>();
  private readonly names = new Map<string, number>();
  private readonly headings = new Set<string>();

  constructor(private readonly instrument: Instrument) {
    instrument.indicators.forEach(({ code, name }, index) => {
      this.codes.set(codeKey(code), index);
      for (const words of new Set([plainWords(name.id), plainWords(name.en)])) {
        this.names.set(words, this.names.has(words) ? -1 : index);
      }
    });
    for (const { code, name } of instrument.dimensions) {
      for (const text of [code, name.id, name.en, `Dimensi ${name.id}`, `${code} ${name.id}`, `${code} ${name.en}`]) {
        this.headings.add(plainWords(text));
      }
    }
  }

  /** Index of the indicator with this code, or -1. Remembers every spelling it met. */
  byCode(cell: CellValue | undefined): number {
    const known = this.codes.get(cell);
    if (known !== undefined) return known;
    const index = this.codes.get(codeKey(rawText(cell))) ?? -1;
    if (typeof cell === 'string') this.codes.set(cell, index);
    return index;
  }

  /** Index of the one indicator with this name in Indonesian or English, or -1. */
  byName(text: string): number {
    return text === '' ? -1 : (this.names.get(plainWords(text)) ?? -1);
  }

  /** Whether a text names a dimension, as section headings between the indicators do. */
  isHeading(text: string): boolean {
    return this.headings.has(plainWords(text));
  }

  /** The indicator that an unknown code most likely means, judged by the code and then by the name beside it. */
  nearest(code: string, name: string): NearestIndicator | null {
    const named = this.byName(name);
    const wanted = bareCode(code);
    const same = this.find((known) => wanted !== '' && known === wanted);
    if (same >= 0) return { index: same, certain: named < 0 || named === same };
    if (named >= 0) return { index: named, certain: false };
    const near = this.find((known) => wanted.length > 1 && withinOneEdit(known, wanted));
    return near < 0 ? null : { index: near, certain: false };
  }

  private find(matches: (bareCode: string) => boolean): number {
    return this.instrument.indicators.findIndex(({ code }) => matches(bareCode(code)));
  }
}

function codeKey(text: string): string {
  return text.trim().toUpperCase();
}

/** "p-01" -> "P1". */
function bareCode(text: string): string {
  return codeKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(^|[^\p{N}])0+(?=\p{N})/gu, '$1')
    .replaceAll(' ', '');
}
