import { rawText } from '../core/sheet/cells';
import { optionalScalar } from './input';
import { refuse } from './outcome';

const WORDS: ReadonlyMap<string, boolean> = new Map([
  ['1', true],
  ['ya', true],
  ['true', true],
  ['benar', true],
  ['yes', true],
  ['tidak', false],
  ['false', false],
  ['salah', false],
  ['no', false],
]);

/** A yes or no: TRUE, 1 and "ya"; FALSE, 0, "tidak" and a blank argument. */
export function flagOf(argument: unknown, name: string): boolean {
  const cell = optionalScalar(argument);
  if (cell === null) return false;
  const found = rawText(cell);
  return WORDS.get(found.trim().toLowerCase()) ?? refuse({ code: 'flag-unknown', data: { found, name } });
}
