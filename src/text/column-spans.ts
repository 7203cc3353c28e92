import { columnLetters } from '../core/address';
import type { Language } from './language';

/** Before the last of two, and of more. */
const AND: Readonly<Record<Language, readonly [string, string]>> = { id: [' dan ', ', dan '], en: [' and ', ' and '] };

/** Columns as Excel calls them, neighbours joined: "C–G, I, dan K". Zero-based, from left to right. */
export function columnSpans(columns: readonly number[], language: Language): string {
  const spans: [from: number, to: number][] = [];
  for (const column of columns) {
    const last = spans.at(-1);
    if (last !== undefined && last[1] === column - 1) last[1] = column;
    else spans.push([column, column]);
  }
  const words = spans.flatMap(([from, to]) => {
    if (from === to) return [columnLetters(from)];
    const [first, last] = [columnLetters(from), columnLetters(to)];
    return to === from + 1 ? [first, last] : [`${first}–${last}`];
  });
  return listed(words, language);
}

/** "A, B, dan C". */
export function listed(words: readonly string[], language: Language): string {
  if (words.length < 2) return words.join('');
  const [ofTwo, ofMore] = AND[language];
  return `${words.slice(0, -1).join(', ')}${words.length === 2 ? ofTwo : ofMore}${words.at(-1)!}`;
}
