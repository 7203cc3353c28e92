import { formatNumber } from '../../core/number/format';
import type { IssueData } from '../../core/sheet/issue';
import type { Language } from '../language';
import { longDay } from '../long-day';
import type { Sentences } from '../tell';

/** The parts of a finding, each short enough for a card. */
export interface IssueText {
  /** The fact, in lower case so that it can stand inside a sentence. */
  readonly title: string;
  readonly found: string;
  readonly allowed: string;
  /** What to do, beginning with a verb and without a full stop. */
  readonly advice: string;
}

export type IssueTexts = Sentences<IssueData, IssueText>;

const LONGEST = 80;

/** Cell text in quotation marks, shortened; odd and repeated spaces are made visible. */
export function quote(text: string): string {
  const shown = text.replace(/\s{2,}|[^\S ]/g, (spaces) => '␣'.repeat(spaces.length)).replace(/\p{C}/gu, '�');
  const letters = [...shown];
  return `"${letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : shown}"`;
}

/** A number cell as its language writes it, text in quotation marks. */
export function quoteValue(found: string, language: Language): string {
  return /^-?\d+(?:\.\d+)?$/.test(found) ? formatNumber(Number(found), language) : quote(found);
}

/** "ya / tidak / TB" -> "ya, tidak atau TB". */
export function listAnswers(allowed: string, or: string): string {
  return joinWith(allowed.split(' / '), or);
}

export function joinWith(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;
}

/** "2023-08-17" -> "17 Agustus 2023"; other text in quotation marks. */
export function showDate(text: string, language: Language): string {
  const day = longDay(text, language);
  return day === null ? quote(text) : day;
}
