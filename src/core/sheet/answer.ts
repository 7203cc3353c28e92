import { isBlank } from '../grid';
import type { CellValue } from '../grid';
import type { ChoiceScale, Instrument, Scale } from '../instrument/types';
import { plainSpelling } from '../names';
import { parseNumberText } from '../number/parse';
import type { ParsedNumber } from '../number/parse';
import { shownNumber } from '../number/shown';
import type { ShownAs } from '../number-format';
import { isErrorCell } from './cells';

/** What a value cell says on the scale of its indicator. */
export type Answer =
  | { readonly kind: 'blank' }
  | { readonly kind: 'value'; readonly level: number }
  /** "Tidak berlaku"; `standard` where it is written TB. */
  | { readonly kind: 'na'; readonly standard: boolean }
  | {
      readonly kind: 'invalid';
      readonly why: 'error-cell' | 'not-a-number' | 'value-out-of-range' | 'percent-value' | 'date-value';
    }
  | { readonly kind: 'invalid'; readonly why: 'number-as-text'; readonly number: number }
  | { readonly kind: 'invalid'; readonly why: 'ambiguous-number'; readonly readings: readonly number[] };

const BLANK: Answer = { kind: 'blank' };
const ERROR: Answer = { kind: 'invalid', why: 'error-cell' };
const UNREADABLE: Answer = { kind: 'invalid', why: 'not-a-number' };
const OUT_OF_RANGE: Answer = { kind: 'invalid', why: 'value-out-of-range' };
const PERCENT: Answer = { kind: 'invalid', why: 'percent-value' };
const DATE: Answer = { kind: 'invalid', why: 'date-value' };

const NOT_APPLICABLE: ReadonlySet<string> = new Set(['tb', 'tidakberlaku', 'na', 'notapplicable']);

/** The scale of every indicator of the instrument, in the order of the indicators. */
export function indicatorScales(instrument: Instrument): Scale[] {
  return instrument.indicators.map(({ code, scale }) => {
    const found = Object.hasOwn(instrument.scales, scale) ? instrument.scales[scale] : undefined;
    if (found === undefined) throw new RangeError(`indicator ${code} names the unknown scale ${scale}`);
    return found;
  });
}

/**
 * Reads one cell. Numbers outside the scale are refused, never clamped; numbers written as text are not used.
 * @param shown how the number format shows a number: 0.75 shown as 75% is 75 on a percent scale and nothing on another; a
 * number shown as a date is none ("3/4" became one while it was typed).
 */
export function readAnswer(cell: CellValue | undefined, scale: Scale, shown?: ShownAs): Answer {
  if (cell === undefined || isBlank(cell)) return BLANK;
  if (isErrorCell(cell)) return ERROR;
  if (typeof cell === 'string') return readText(cell.trim(), scale);
  if (shown !== undefined && typeof cell === 'number') return readShown(cell, scale, shown);
  return scale.kind === 'choice' ? readFlag(Number(cell), scale) : readNumber(cell, scale.max);
}

function readShown(cell: number, scale: Scale, shown: ShownAs): Answer {
  if (shown === 'date') return DATE;
  return scale.kind === 'percent' ? readNumber(shownNumber(cell) * 100, scale.max) : PERCENT;
}

function readNumber(cell: CellValue, max: number): Answer {
  if (typeof cell !== 'number') return UNREADABLE;
  const level = shownNumber(cell);
  return level >= 0 && level <= max ? { kind: 'value', level } : OUT_OF_RANGE;
}

function readText(text: string, scale: Scale): Answer {
  if (scale.kind === 'choice') {
    const wanted = plainSpelling(text);
    const option = scale.options.find(({ answer, also }) =>
      [answer, ...also].some((word) => plainSpelling(word) === wanted),
    );
    if (option !== undefined) return { kind: 'value', level: option.points };
  }
  if (NOT_APPLICABLE.has(text.toLowerCase().replace(/[\s./-]+/g, ''))) return { kind: 'na', standard: text === 'TB' };
  return readNumberText(text, scale);
}

function readNumberText(text: string, scale: Scale): Answer {
  const read = parseNumberText(text);
  if (read.kind === 'not-a-number') return UNREADABLE;
  if (scale.kind === 'choice') return read.kind === 'number' ? readFlagText(read, scale) : UNREADABLE;
  if (read.kind === 'ambiguous') return { kind: 'invalid', why: 'ambiguous-number', readings: read.readings };
  if (read.percent && scale.kind !== 'percent') return UNREADABLE;
  const answer = readNumber(read.value, scale.max);
  if (answer.kind !== 'value' || read.percent) return answer;
  return { kind: 'invalid', why: 'number-as-text', number: read.value };
}

/** 1 and 0, true and false stand for the better and the worse option where there are just two. */
function readFlag(flag: number, { options }: ChoiceScale): Answer {
  const [first, second] = options;
  if (options.length !== 2 || first === undefined || second === undefined) return UNREADABLE;
  if (flag !== 0 && flag !== 1) return OUT_OF_RANGE;
  const choose = flag === 1 ? Math.max : Math.min;
  return { kind: 'value', level: choose(first.points, second.points) };
}

function readFlagText(read: ParsedNumber, scale: ChoiceScale): Answer {
  const answer = read.percent ? UNREADABLE : readFlag(read.value, scale);
  return answer.kind === 'value' ? { kind: 'invalid', why: 'number-as-text', number: read.value } : answer;
}

/** The answers a scale allows, for messages: "0–4 / TB", "ya / tidak / TB". */
export function allowedAnswers(scale: Scale, instrument: Instrument): string {
  const answers =
    scale.kind === 'choice'
      ? scale.options.map(({ answer }) => answer)
      : [scale.kind === 'percent' ? `0–${scale.max}%` : `0–${scale.max}`];
  return [...answers, ...(instrument.rules.notApplicable.value === 'refuse' ? [] : ['TB'])].join(' / ');
}
